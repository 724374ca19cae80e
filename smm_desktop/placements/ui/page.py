"""The page of placements: a switch between its sections, each a panel of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.placements.ui.companies_panel import CompaniesPanel
from smm_desktop.placements.ui.company_import_panel import CompanyImportPanel
from smm_desktop.placements.ui.matching_panel import MatchingPanel
from smm_desktop.placements.ui.offers_panel import OffersPanel
from smm_desktop.placements.ui.overview_panel import OverviewPanel
from smm_desktop.placements.ui.placements_panel import PlacementsPanel
from smm_desktop.placements.ui.requests_panel import RequestsPanel
from smm_desktop.widgets.sectioned_page import SectionedPage

if TYPE_CHECKING:
    from smm_desktop.placements.ui.section_panel import Desk

translate = QCoreApplication.translate
OVERVIEW = "overview"
COMPANIES = "companies"
OFFERS = "offers"
REQUESTS = "requests"
MATCHING = "matching"
PLACEMENTS = "placements"


class PlacementsPage(SectionedPage):
    """A further section is one line in `_add_sections`; the switch shows them in that order.

    `wanted` names the page of another room and the id of what is to be shown there; `issuing_wanted` brings the ids of
    placements to be certified.
    """

    wanted = Signal(str, object)
    issuing_wanted = Signal(list)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, translate("placements", "On-the-job training"), "placements", parent)
        self.overview = OverviewPanel(desk)
        self.companies = CompaniesPanel(desk)
        self.company_import = CompanyImportPanel(desk)
        self.offers = OffersPanel(desk)
        self.requests = RequestsPanel(desk)
        self.matching = MatchingPanel(desk)
        self.placements = PlacementsPanel(desk)
        self._add_sections()
        self.overview.wanted.connect(self._show_wanted)
        self.companies.chosen.connect(self.subject_chosen)
        self.companies.import_wanted.connect(self.show_company_import)
        self.company_import.left.connect(lambda: self.show_section(COMPANIES))
        self.company_import.imported.connect(self._show_imported)
        self.offers.company_wanted.connect(self.show_company)
        self.requests.teacher_wanted.connect(lambda teacher_id: self.wanted.emit("teachers", teacher_id))
        self.matching.section_wanted.connect(self._go_to)
        self.matching.applied.connect(self._tell_applied)
        self.placements.issuing_wanted.connect(self.issuing_wanted)
        self.placements.certificate_wanted.connect(lambda own: self.wanted.emit("certificates", own))
        self.show_section(self.sections[0])

    def _add_sections(self) -> None:
        self.add_section(OVERVIEW, self.tr("Overview"), self.overview)
        self.add_section(COMPANIES, self.tr("Companies"), self.companies, self.company_import)
        self.add_section(OFFERS, self.tr("Offers"), self.offers)
        self.add_section(REQUESTS, self.tr("Requests"), self.requests)
        self.add_section(MATCHING, self.tr("Matching"), self.matching)
        self.add_section(PLACEMENTS, self.tr("Placements"), self.placements)

    def _show_wanted(self, kind: str, own: object) -> None:
        """An offer, a request or a placement that another section asks for, where this page shows it."""
        show = getattr(self, f"show_{kind}", None)
        if callable(show):
            show(own)

    def _go_to(self, section: str) -> None:
        if section in self.sections:
            self.show_section(section)

    def _tell_applied(self, placement_ids: list[UUID]) -> None:
        """With the way to the placements that the match made."""
        text = self.tr("%n placement(s) proposed", "", len(placement_ids))
        if PLACEMENTS in self.sections:
            self.show_toast(text, action=self.tr("Show them"), on_action=lambda: self._go_to(PLACEMENTS))
        else:
            self.show_toast(text)

    def show_company(self, company_id: object) -> None:
        """Choose a company, coming from elsewhere."""
        if isinstance(company_id, UUID):
            self.companies.choose(company_id)
            self.show_section(COMPANIES)

    def show_company_import(self, path: object = None) -> None:
        """The import of companies in the place of their list, with a file when one is given."""
        self.company_import.start(path if isinstance(path, Path) else None)
        self.show_view(self.company_import)

    def _show_imported(self, company_id: object) -> None:
        """Back at the list, at the first company of the import."""
        self.show_section(COMPANIES)
        self.show_company(company_id)

    def show_company_reminders(self, _own: object = None) -> None:
        """The companies whose protocols end."""
        self.show_section(COMPANIES)
        self.companies.show_ending()

    def show_technologies(self, _own: object = None) -> None:
        """The list of technologies, over the companies."""
        self.show_section(COMPANIES)
        self.companies.show_technologies()

    def show_offer(self, offer_id: object) -> None:
        """Choose an offer, coming from elsewhere."""
        if isinstance(offer_id, UUID):
            self.offers.choose(offer_id)
            self.show_section(OFFERS)

    def show_placement(self, placement_id: object) -> None:
        """Choose a placement, coming from elsewhere."""
        if isinstance(placement_id, UUID):
            self.placements.choose(placement_id)
            self.show_section(PLACEMENTS)

    def show_late_placements(self, _own: object = None) -> None:
        """The placements that want a hand."""
        self.show_section(PLACEMENTS)
        self.placements.show_late()

    def show_request(self, request_id: object) -> None:
        """Choose a request, coming from elsewhere."""
        if isinstance(request_id, UUID):
            self.requests.choose(request_id)
            self.show_section(REQUESTS)

    def start(self, key: str, own: object = None) -> None:
        """What the window asks for by name: to show one thing, or to add one."""
        if key == "add_offer":
            self.add_offer()
        elif key == "add_request":
            self.add_request()
        else:
            self._show_wanted(key, own)

    def add_offer(self) -> None:
        self.show_section(OFFERS)
        self.offers.add()

    def add_request(self) -> None:
        self.show_section(REQUESTS)
        self.requests.add()
