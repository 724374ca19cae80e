"""Importing a teacher list in the window: the file, its columns, its rows, and nothing written before the last step."""

from smm_desktop.teachers.ui.import_wizard.panel import ImportPanel

__all__ = ["ImportPanel"]
