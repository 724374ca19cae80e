"""Requests: search and filters, the list of who waits, and one request beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.placements import queries
from smm_desktop.placements.queries import RequestFilter, RequestRow
from smm_desktop.placements.terms import RequestState
from smm_desktop.placements.ui.offers_panel import for_row
from smm_desktop.placements.ui.request_bar import RequestBar
from smm_desktop.placements.ui.request_dialog import RequestDialog
from smm_desktop.placements.ui.request_panel import RequestDetail, RequestPanel
from smm_desktop.placements.ui.request_table import WAITING, request_columns, sorted_requests
from smm_desktop.placements.ui.request_wishes_dialog import RequestWishesDialog
from smm_desktop.placements.ui.section_panel import Desk, SectionPanel
from smm_desktop.placements.ui.wording.offers import span_text
from smm_desktop.widgets.buttons import primary, secondary
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.layouts import SideBySide, column
from smm_desktop.widgets.table import DataTable

_SIDE = 348


@dataclass(frozen=True, slots=True)
class RequestFacts:
    """What the section shows, read in one go."""

    rows: list[RequestRow]
    counts: Mapping[RequestState, int]
    chosen: RequestDetail | None


@dataclass(frozen=True, slots=True)
class RequestQuestion:
    asked: RequestFilter
    state: RequestState | None
    sort: str
    descending: bool
    wanted: UUID | None


def read_requests(desk: Desk, question: RequestQuestion) -> RequestFacts:
    found = desk.database.ask(queries.requests, question.asked)
    shown = [one for one in found if question.state in {None, one.state}]
    rows = sorted_requests(shown, question.sort, descending=question.descending)
    chosen = next((one for one in rows if one.id == question.wanted), rows[0] if rows else None)
    return RequestFacts(
        rows,
        Counter(one.state for one in found),
        None if chosen is None else RequestDetail(chosen, _placement_text(desk, chosen)),
    )


def _placement_text(desk: Desk, row: RequestRow) -> str:
    if row.placement_id is None:
        return ""
    found = desk.database.ask(queries.placement, row.placement_id)
    return (
        ""
        if found is None
        else f"{found.code} · {found.company} · {span_text(found.starts_on, found.ends_on)}"
    )


class RequestsPanel(SectionPanel):
    """`chosen` tells the request that is looked at, `teacher_wanted` the teacher whose card one wants to see."""

    chosen = Signal(object)
    teacher_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "requests_panel", parent)
        self._sort, self._descending = WAITING, True
        self._wanted: UUID | None = None
        self._teacher: UUID | None = None
        self._filling = False
        self.bar = RequestBar()
        self.table = DataTable(request_columns(desk.clock.today), name="requests_table")
        self.detail = RequestPanel(self, self._to_teacher)
        self.buttons = (
            secondary(
                self.tr("&From needs…"),
                icon="target",
                shortcut="Ctrl+Shift+N",
                name="requests_from_needs",
                on_click=self.add_from_needs,
            ),
            primary(
                self.tr("&Add request…"),
                icon="plus",
                shortcut="Ctrl+N",
                name="add_request",
                on_click=self.add,
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
            (self.tr("Change…"), self.detail.change, "pencil", "F2", "change_request_row"),
            (self.tr("Withdraw or open again"), self.detail.withdraw, "ban", "Del", "withdraw_request_row"),
            (self.tr("Go to the teacher"), self._to_teacher, "user", "Ctrl+G", "request_row_teacher"),
        ):
            self.table.add_row_action(text, for_row(deed), icon=icon, shortcut=shortcut, name=name)

    def take_keyboard(self) -> None:
        self.table.focus_table()

    def choose(self, request_id: UUID) -> None:
        """Choose a request whatever the filters say; they are dropped."""
        self._wanted = request_id
        self.bar.clear(None)

    def add(self) -> None:
        RequestDialog(self, then=self._choose_open).open()

    def add_from_needs(self) -> None:
        RequestWishesDialog(self).open()

    def _choose_open(self, request_id: UUID) -> None:
        self._wanted = request_id
        self.bar.clear()

    def _to_teacher(self) -> None:
        self.teacher_wanted.emit(self._teacher)

    def _choose_row(self, request_id: object) -> None:
        if not self._filling and isinstance(request_id, UUID) and request_id != self._wanted:
            self._wanted = request_id
            self.refresh()

    def _sort_by(self, key: str, descending: bool) -> None:
        self._sort, self._descending = key, descending
        self.table.set_sort(key, descending=descending)
        self.refresh()

    def refresh(self) -> None:
        desk = self.desk
        question = RequestQuestion(
            self.bar.filter, self.bar.state, self._sort, self._descending, self._wanted
        )
        self.loader.load(lambda: read_requests(desk, question), self._show)

    def _show(self, facts: RequestFacts) -> None:
        self._filling = True
        self.bar.set_counts(facts.counts)
        self.table.set_empty(self._empty(bool(sum(facts.counts.values()))))
        self.table.set_rows(facts.rows)
        self._wanted = facts.chosen.row.id if facts.chosen else None
        self._teacher = facts.chosen.row.teacher_id if facts.chosen else None
        if self._wanted is not None:
            self.table.select(self._wanted)
        self._filling = False
        self.detail.show_request(facts.chosen)
        waiting = facts.counts.get(RequestState.OPEN, 0)
        self.say(self.tr("Requests"), self.tr("%n teacher(s) waiting", "", waiting))
        self.chosen.emit(self._wanted)

    def _empty(self, has_others: bool) -> EmptyState:
        if has_others or not self.bar.is_clear:
            return EmptyState(
                self.tr("No request found"),
                self.tr("None fits the search and the filters."),
                icon="search",
                action=self.tr("Show all"),
                on_action=lambda: self.bar.clear(None),
                name="no_request_found",
            )
        return EmptyState(
            self.tr("No requests yet"),
            self.tr("Add what teachers ask for, or take over who has a gap by a survey of needs."),
            icon="inbox",
            action=self.tr("Add request"),
            on_action=self.add,
            name="no_requests",
        )
