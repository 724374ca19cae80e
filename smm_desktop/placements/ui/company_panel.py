"""One company beside the list: profile, people, protocols and visits, each a part of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from smm_desktop.core.contact import phone_text
from smm_desktop.placements.queries import CompanyDetail
from smm_desktop.placements.ui.company_dialog import CompanyDialog
from smm_desktop.placements.ui.company_parts_panel import PeoplePart, ProtocolsPart, VisitsPart
from smm_desktop.placements.ui.company_table import company_badge, place_text
from smm_desktop.widgets.buttons import primary, secondary
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.detail_panel import DetailPanel, Fact
from smm_desktop.widgets.dialogs import ask
from smm_desktop.widgets.facts import FactList
from smm_desktop.widgets.layouts import column, empty_layout

if TYPE_CHECKING:
    from smm_desktop.placements.ui.section_panel import SectionPanel

PROFILE, PEOPLE, PROTOCOLS, VISITS = "profile", "people", "protocols", "visits"


class CompanyPanel(DetailPanel):
    """Works through the section that it stands in."""

    def __init__(self, section: SectionPanel) -> None:
        super().__init__(name="company_detail")
        self._section = section
        self._detail: CompanyDetail | None = None
        self.set_empty_text(self.tr("No company chosen"), self.tr("Choose one to see more here."))
        self.tabs = FilterChips(self._chips(), name="company_parts")
        self._facts_box = QWidget()
        self._facts_column = column(gap=12)
        self._facts_box.setLayout(self._facts_column)
        self.people, self.protocols = PeoplePart(section), ProtocolsPart(section)
        self.visits = VisitsPart(section)
        self._parts: dict[str, QWidget] = {
            PROFILE: self._facts_box,
            PEOPLE: self.people,
            PROTOCOLS: self.protocols,
            VISITS: self.visits,
        }
        self.add_section("", self.tabs)
        for part in self._parts.values():
            self.add_section("", part)
        self.tabs.changed.connect(lambda _key: self._show_part())
        self._add_buttons()
        self._show_part()

    def _chips(self) -> list[Chip]:
        texts = {
            PROFILE: self.tr("Profile"),
            PEOPLE: self.tr("People"),
            PROTOCOLS: self.tr("Protocols"),
            VISITS: self.tr("Visits"),
        }
        return [Chip(key, text) for key, text in texts.items()]

    def _add_buttons(self) -> None:
        self.remove_button = self.add_button(
            secondary("", icon="trash-2", tip=self.tr("Remove…"), name="remove_company", on_click=self.remove)
        )
        self.retire_button = self.add_button(
            secondary("", icon="archive", tip=self.tr("Retire…"), name="retire_company", on_click=self.retire)
        )
        self.add_button(
            primary(self.tr("&Change…"), icon="pencil", name="change_company", on_click=self.change)
        )

    def _show_part(self) -> None:
        for key, part in self._parts.items():
            part.setVisible(key == (self.tabs.current or PROFILE))

    def show_company(self, detail: CompanyDetail | None) -> None:
        self._detail = detail
        if detail is None:
            self.clear()
            return
        row = detail.row
        self.set_header(row.name, row.draft.sector, company_badge(row), icon="factory")
        self.retire_button.set_icon("archive" if row.is_active else "rotate-ccw")
        self.retire_button.set_tip(self.tr("Retire…") if row.is_active else self.tr("Restore"))
        empty_layout(self._facts_column)
        self._facts_column.addWidget(FactList(self._facts_of(detail)))
        for part in (self.people, self.protocols, self.visits):
            part.show_company(detail)

    def _facts_of(self, detail: CompanyDetail) -> list[Fact]:
        row, draft = detail.row, detail.row.draft
        offers = self.tr("Offers: {count}").format(count=row.offer_count) if row.offer_count else ""
        technologies = ", ".join(one.name for one in detail.technologies)
        return [
            Fact("hash", draft.tax_number or "", self.tr("Tax number"), copyable=True),
            Fact("phone", phone_text(draft.phone), self.tr("Telephone"), copyable=True),
            Fact("mail", draft.email, self.tr("E-mail"), copyable=True),
            Fact("globe", draft.website, self.tr("Web site"), copyable=True),
            Fact("map-pin", place_text(row), self.tr("District and province")),
            Fact("building", draft.address, self.tr("Address"), copyable=True),
            Fact("book-open", ", ".join(row.field_names), self.tr("Fields"), copyable=True),
            Fact("cpu", technologies, self.tr("Technologies"), copyable=True),
            Fact("shield", draft.safety, self.tr("Safety requirements"), copyable=True),
            Fact("briefcase", offers),
            Fact("sticky-note", draft.note, self.tr("Note"), copyable=True),
        ]

    def change(self) -> None:
        if self._detail is not None:
            CompanyDialog(self._section, self._detail).open()

    def retire(self) -> None:
        """Ask, then retire; restoring asks nothing."""
        if self._detail is None:
            return
        row, desk = self._detail.row, self._section.desk
        service, actor, name = desk.companies, desk.actor(), row.name
        if not row.is_active:
            self._section.carry_out(
                lambda: service.restore_company(row.id, actor=actor),
                self.tr("Restored: {name}").format(name=name),
            )
            return
        ask(
            self,
            self.tr("Retire {name}?").format(name=name),
            self.tr("It leaves the choices; what was done with it stays, and it can be restored."),
            self.tr("Retire"),
            lambda: self._section.carry_out(
                lambda: service.retire_company(row.id, actor=actor),
                self.tr("Retired: {name}").format(name=name),
            ),
            name="retire_question",
        )

    def remove(self) -> None:
        """Ask, then remove; a company with a history is refused."""
        if self._detail is None:
            return
        row, desk = self._detail.row, self._section.desk
        service, actor, name = desk.companies, desk.actor(), row.name
        ask(
            self,
            self.tr("Remove {name}?").format(name=name),
            self.tr(
                "Only a company without offers, protocols and visits can be removed. Its people go with it."
            ),
            self.tr("Remove"),
            lambda: self._section.carry_out(
                lambda: service.remove_company(row.id, actor=actor),
                self.tr("Removed: {name}").format(name=name),
            ),
            danger=True,
            name="remove_question",
        )
