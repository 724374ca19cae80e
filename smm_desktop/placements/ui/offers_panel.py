"""Offers: search and filters, the list, and one offer beside it with the needs that it meets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.core import turkish
from smm_desktop.needs import queries as needs
from smm_desktop.needs.terms import NeedState
from smm_desktop.placements import queries
from smm_desktop.placements.queries import OfferFilter, OfferRow, PlacementFilter, TechnologyRow
from smm_desktop.placements.terms import PlacementState
from smm_desktop.placements.ui.offer_bar import OfferBar, OfferView, count_views, is_in_view
from smm_desktop.placements.ui.offer_dialog import OfferDialog
from smm_desktop.placements.ui.offer_panel import OfferDetail, OfferPanel
from smm_desktop.placements.ui.offer_table import STARTS, offer_columns, sorted_offers
from smm_desktop.placements.ui.section_panel import Desk, SectionPanel
from smm_desktop.widgets.buttons import primary
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.forms import Choice
from smm_desktop.widgets.layouts import SideBySide, column
from smm_desktop.widgets.table import DataTable

_SIDE = 372
_HOLDS = frozenset(PlacementState) - {PlacementState.CANCELLED}


@dataclass(frozen=True, slots=True)
class OfferFacts:
    """What the section shows, read in one go."""

    rows: list[OfferRow]
    counts: Mapping[OfferView, int]
    companies: tuple[tuple[UUID, str], ...]
    technologies: tuple[TechnologyRow, ...]
    chosen: OfferDetail | None


@dataclass(frozen=True, slots=True)
class OfferQuestion:
    asked: OfferFilter
    view: OfferView
    sort: str
    descending: bool
    wanted: UUID | None


def read_offers(desk: Desk, question: OfferQuestion) -> OfferFacts:
    database, today = desk.database, desk.clock.today()
    everything = database.ask(queries.offers, OfferFilter(with_retired=True))
    found = database.ask(queries.offers, question.asked)
    rows = sorted_offers(
        [one for one in found if is_in_view(one, question.view, today)],
        question.sort,
        descending=question.descending,
    )
    chosen = next((one for one in rows if one.id == question.wanted), rows[0] if rows else None)
    companies = turkish.sorted_by({(one.company_id, one.company) for one in everything}, lambda one: one[1])
    return OfferFacts(
        rows,
        count_views(found, today),
        tuple(companies),
        database.ask(queries.technologies),
        None if chosen is None else read_detail(desk, chosen),
    )


def read_detail(desk: Desk, row: OfferRow) -> OfferDetail:
    every_need = desk.database.ask(needs.needs)
    linked = [one for one in every_need if one.id in row.needs]
    others = [one for one in every_need if one.id not in row.needs and one.state is not NeedState.CLOSED]
    placed = desk.database.ask(queries.placements, PlacementFilter(offer_id=row.id, states=_HOLDS))
    names = turkish.sorted_by((one.teacher for one in placed), lambda name: name)
    return OfferDetail(row, tuple(linked), tuple(others), tuple(names), dict(desk.catalogue()))


def for_row(deed: Callable[[], object]) -> Callable[[object], object]:
    """The deed as an action of a row: what it concerns is the chosen one."""
    return lambda _id: deed()


class OffersPanel(SectionPanel):
    """`chosen` tells the offer that is looked at, `company_wanted` the company that one wants to see."""

    chosen = Signal(object)
    company_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "offers_panel", parent)
        self._sort, self._descending = STARTS, True
        self._wanted: UUID | None = None
        self._company: UUID | None = None
        self._filling = False
        self.bar = OfferBar()
        self.table = DataTable(offer_columns(desk.clock.today), name="offers_table")
        self.detail = OfferPanel(self, lambda: self.company_wanted.emit(self._company))
        self.buttons = (
            primary(
                self.tr("&Add offer…"), icon="plus", shortcut="Ctrl+N", name="add_offer", on_click=self.add
            ),
        )
        sides = SideBySide(self.table, self.detail, side_width=_SIDE)
        layout = column(self.bar, sides, gap=12)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._connect()

    def _connect(self) -> None:
        self.bar.changed.connect(self.refresh)
        self.bar.search.arrow_down.connect(self.table.focus_table)
        self.table.set_sort(self._sort, descending=self._descending)
        self.table.sort_requested.connect(self._sort_by)
        self.table.selection_changed.connect(self._choose_row)
        self.table.opened.connect(lambda _id: self.detail.change())
        for text, deed, icon, shortcut, name in (
            (self.tr("Change…"), self.detail.change, "pencil", "F2", "change_offer_row"),
            (self.tr("Retire or restore…"), self.detail.retire, "archive", "", "retire_offer_row"),
            (self.tr("Remove…"), self.detail.remove, "trash-2", "Del", "remove_offer_row"),
            (self.tr("Go to the company"), self._to_company, "factory", "Ctrl+G", "offer_row_company"),
        ):
            self.table.add_row_action(text, for_row(deed), icon=icon, shortcut=shortcut, name=name)

    def take_keyboard(self) -> None:
        self.table.focus_table()

    def choose(self, offer_id: UUID) -> None:
        """Choose an offer whatever the filters say; they are dropped."""
        self._wanted = offer_id
        self.bar.clear()

    def add(self) -> None:
        asked = self.bar.filter
        given = {"company_id": asked.company_id, "field_code": asked.field_code}
        OfferDialog(self, given={key: one for key, one in given.items() if one}, then=self.choose).open()

    def _to_company(self) -> None:
        self.company_wanted.emit(self._company)

    def _choose_row(self, offer_id: object) -> None:
        if not self._filling and isinstance(offer_id, UUID) and offer_id != self._wanted:
            self._wanted = offer_id
            self.refresh()

    def _sort_by(self, key: str, descending: bool) -> None:
        self._sort, self._descending = key, descending
        self.table.set_sort(key, descending=descending)
        self.refresh()

    def refresh(self) -> None:
        desk = self.desk
        question = OfferQuestion(self.bar.filter, self.bar.view, self._sort, self._descending, self._wanted)
        self.loader.load(lambda: read_offers(desk, question), self._show)

    def _show(self, facts: OfferFacts) -> None:
        self._filling = True
        self.bar.set_choices([Choice(own, name) for own, name in facts.companies], facts.technologies)
        self.bar.set_counts(facts.counts)
        self.table.set_empty(self._empty())
        self.table.set_rows(facts.rows)
        self._wanted = facts.chosen.row.id if facts.chosen else None
        self._company = facts.chosen.row.company_id if facts.chosen else None
        if self._wanted is not None:
            self.table.select(self._wanted)
        self._filling = False
        self.detail.show_offer(facts.chosen)
        free = sum(one.free for one in facts.rows if is_in_view(one, OfferView.FREE, self.desk.clock.today()))
        count = self.tr("%n offer(s)", "", len(facts.rows))
        seats = self.tr("%n free place(s)", "", free)
        self.say(self.tr("Offers"), f"{count} · {seats}")
        self.chosen.emit(self._wanted)

    def _empty(self) -> EmptyState:
        if not self.bar.is_clear:
            return EmptyState(
                self.tr("No offer found"),
                self.tr("None fits the search and the filters."),
                icon="search",
                action=self.tr("Show all"),
                on_action=self.bar.clear,
                name="no_offer_found",
            )
        return EmptyState(
            self.tr("No offers yet"),
            self.tr("Add what companies offer: what is taught, on which days, and for how many teachers."),
            icon="briefcase",
            action=self.tr("Add offer"),
            on_action=self.add,
            name="no_offers",
        )
