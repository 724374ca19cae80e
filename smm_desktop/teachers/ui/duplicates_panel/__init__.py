"""Reviewing entries that may be one person: found in the background, compared side by side, merged or kept apart."""

from smm_desktop.teachers.ui.duplicates_panel.panel import DuplicatesPanel

__all__ = ["DuplicatesPanel"]
