"""The page of placements: a switch between its sections, each a panel of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smm_desktop.placements.ui.companies_panel import CompaniesPanel
from smm_desktop.widgets.sectioned_page import SectionedPage

if TYPE_CHECKING:
    from smm_desktop.placements.ui.section_panel import Desk

translate = QCoreApplication.translate
COMPANIES = "companies"


class PlacementsPage(SectionedPage):
    """A further section is one line in `_add_sections`; the switch shows them in that order."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, translate("placements", "On-the-job training"), "placements", parent)
        self.companies = CompaniesPanel(desk)
        self._add_sections()
        self.companies.chosen.connect(self.subject_chosen)
        self.show_section(self.sections[0])

    def _add_sections(self) -> None:
        self.add_section(COMPANIES, self.tr("Companies"), self.companies)

    def show_company(self, company_id: object) -> None:
        """Choose a company, coming from elsewhere."""
        if isinstance(company_id, UUID):
            self.companies.choose(company_id)
            self.show_section(COMPANIES)
