"""Importing a list of companies in the window, with a preview of every row and one undo."""

from smm_desktop.placements.ui.company_import_panel.panel import CompanyImportPanel

__all__ = ["CompanyImportPanel"]
