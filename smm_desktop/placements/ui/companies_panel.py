"""Companies: search and filters, the list, and one company beside it with its people, protocols and visits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.core.database.database import Database
from smm_desktop.placements import queries
from smm_desktop.placements.queries import (
    CompanyCounts,
    CompanyDetail,
    CompanyRow,
    Reminders,
    TechnologyRow,
)
from smm_desktop.placements.terms import CompanyFilter, CompanySort, ProtocolStanding
from smm_desktop.placements.ui.company_bar import CompanyBar
from smm_desktop.placements.ui.company_dialog import CompanyDialog
from smm_desktop.placements.ui.company_panel import CompanyPanel
from smm_desktop.placements.ui.company_table import company_columns
from smm_desktop.placements.ui.section_panel import Desk, SectionPanel
from smm_desktop.placements.ui.technologies_dialog import TechnologiesDialog
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.buttons import primary, secondary
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.layouts import SideBySide, column
from smm_desktop.widgets.table import DataTable
from smm_desktop.widgets.tones import Tone

_SIDE = 372


@dataclass(frozen=True, slots=True)
class CompanyFacts:
    """What the section shows, read in one go."""

    rows: tuple[CompanyRow, ...]
    counts: CompanyCounts
    technologies: tuple[TechnologyRow, ...]
    reminders: Reminders
    chosen: CompanyDetail | None


def read_companies(
    database: Database,
    today: date,
    asked: CompanyFilter,
    order: tuple[CompanySort, bool],
    wanted: UUID | None,
) -> CompanyFacts:
    sort, descending = order
    rows = database.ask(queries.companies, today, asked, sort, descending=descending)
    ids = [row.id for row in rows]
    chosen = wanted if wanted in ids else ids[0] if ids else None
    return CompanyFacts(
        rows,
        database.ask(queries.company_counts, today, asked),
        database.ask(queries.technologies),
        database.ask(queries.reminders, today),
        None if chosen is None else database.ask(queries.company, chosen, today),
    )


class CompaniesPanel(SectionPanel):
    """`chosen` tells the company that is looked at."""

    chosen = Signal(object)
    import_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "companies_panel", parent)
        self._sort, self._descending = CompanySort.NAME, False
        self._wanted: UUID | None = None
        self._filling = False
        self.bar = CompanyBar()
        self.banner = Banner(
            tone=Tone.WARN, action=self.tr("Show"), on_action=self.show_ending, name="company_reminders"
        )
        self.table = DataTable(company_columns(), name="companies_table")
        self.detail = CompanyPanel(self)
        self.buttons = (
            secondary(
                self.tr("&Technologies…"),
                icon="wrench",
                name="show_technologies",
                on_click=self.show_technologies,
            ),
            secondary(
                self.tr("&Import…"), icon="upload", name="import_companies", on_click=self.import_wanted.emit
            ),
            primary(
                self.tr("&Add company…"),
                icon="plus",
                shortcut="Ctrl+N",
                name="add_company",
                on_click=self.add,
            ),
        )
        self.banner.hide()
        sides = SideBySide(self.table, self.detail, side_width=_SIDE)
        layout = column(self.banner, self.bar, sides, gap=12)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self._connect()

    def _connect(self) -> None:
        self.bar.changed.connect(self.refresh)
        self.bar.search.arrow_down.connect(self.table.focus_table)
        self.table.set_sort(self._sort.value)
        self.table.sort_requested.connect(self._sort_by)
        self.table.selection_changed.connect(self._choose_row)
        self.table.opened.connect(lambda _id: self.detail.change())
        self.table.add_row_action(
            self.tr("Change…"), lambda _id: self.detail.change(), icon="pencil", shortcut="F2"
        )
        self.table.add_row_action(
            self.tr("Retire or restore…"), lambda _id: self.detail.retire(), icon="archive", name="retire_row"
        )
        self.table.add_row_action(
            self.tr("Remove…"), lambda _id: self.detail.remove(), icon="trash-2", shortcut="Del"
        )

    def take_keyboard(self) -> None:
        self.table.focus_table()

    def choose(self, company_id: UUID) -> None:
        """Choose a company whatever the filters say; they are dropped."""
        self._wanted = company_id
        self.bar.clear()

    def add(self) -> None:
        CompanyDialog(self, then=self.choose).open()

    def show_technologies(self) -> None:
        TechnologiesDialog(self).open()

    def show_ending(self) -> None:
        self.bar.clear()
        self.bar.choose_standing(ProtocolStanding.ENDING)

    def _choose_row(self, company_id: object) -> None:
        if not self._filling and isinstance(company_id, UUID) and company_id != self._wanted:
            self._wanted = company_id
            self.refresh()

    def _sort_by(self, key: str, descending: bool) -> None:
        self._sort, self._descending = CompanySort(key), descending
        self.table.set_sort(key, descending=descending)
        self.refresh()

    def refresh(self) -> None:
        database, today, asked = self.desk.database, self.desk.clock.today(), self.bar.filter
        order, wanted = (self._sort, self._descending), self._wanted
        self.loader.load(lambda: read_companies(database, today, asked, order, wanted), self._show)

    def _show(self, facts: CompanyFacts) -> None:
        self._filling = True
        self.bar.set_technologies(facts.technologies)
        self.bar.set_counts(facts.counts.standings)
        self.table.set_empty(self._empty())
        self.table.set_rows(facts.rows)
        self._wanted = facts.chosen.row.id if facts.chosen else None
        if self._wanted is not None:
            self.table.select(self._wanted)
        self._filling = False
        self.detail.show_company(facts.chosen)
        self._show_reminders(facts.reminders)
        self.say(self.tr("Companies"), self.tr("%n company(ies)", "", len(facts.rows)))
        self.chosen.emit(self._wanted)

    def _show_reminders(self, reminders: Reminders) -> None:
        parts = []
        if reminders.protocols:
            parts.append(self.tr("%n protocol(s) end soon or have ended.", "", len(reminders.protocols)))
        if reminders.follow_ups:
            parts.append(self.tr("%n company(ies) wait to be asked again.", "", len(reminders.follow_ups)))
        self.banner.set_text(" ".join(parts), Tone.WARN)
        self.banner.setVisible(bool(parts))

    def _empty(self) -> EmptyState:
        if self.bar.filter != CompanyFilter():
            return EmptyState(
                self.tr("No company found"),
                self.tr("None fits the search and the filters."),
                icon="search",
                action=self.tr("Show all"),
                on_action=self.bar.clear,
                name="no_company_found",
            )
        return EmptyState(
            self.tr("No companies yet"),
            self.tr("Add the companies that take teachers, with their people and protocols."),
            icon="factory",
            action=self.tr("Add company"),
            on_action=self.add,
            name="no_companies",
        )
