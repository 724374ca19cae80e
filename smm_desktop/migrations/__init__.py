"""Bringing a database to the tables of this program: one short script per change, a verified backup before each run."""

from smm_desktop.migrations.running import newest_revision, upgrade

__all__ = ["newest_revision", "upgrade"]
