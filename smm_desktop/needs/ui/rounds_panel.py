"""The rounds of the center side by side: what is planned, open, closed, and how many have answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.core.database.database import Database
from smm_desktop.needs import queries
from smm_desktop.needs.queries import InstrumentRow, RoundRow
from smm_desktop.needs.terms import RoundState
from smm_desktop.needs.ui.round_dialog import RoundDialog
from smm_desktop.needs.ui.round_table import came_back, round_columns
from smm_desktop.needs.ui.section_panel import Desk, SectionPanel
from smm_desktop.needs.ui.wording import (
    anonymity_note,
    anonymity_text,
    audience_text,
    period_text,
    round_badge,
)
from smm_desktop.needs.ui.wording.steps import next_step_text
from smm_desktop.widgets.buttons import primary
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.detail_panel import DetailPanel, Fact, Stat
from smm_desktop.widgets.dialogs import ask
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.labels import Label
from smm_desktop.widgets.layouts import STRETCH, SideBySide, column, row
from smm_desktop.widgets.table import DataTable
from smm_desktop.widgets.tones import Tone

_ALL = "all"


@dataclass(frozen=True, slots=True)
class RoundsFacts:
    """The list, and the surveys that a new round can use."""

    rounds: tuple[RoundRow, ...]
    instruments: tuple[InstrumentRow, ...]


def read_rounds(database: Database) -> RoundsFacts:
    return RoundsFacts(database.ask(queries.rounds), database.ask(queries.instruments))


class RoundsPanel(SectionPanel):
    opened = Signal(object)  # id of the round that is to be shown
    instruments_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "rounds_panel", parent)
        self._facts = RoundsFacts((), ())
        states = [Chip(state.value, round_badge(state).text) for state in RoundState]
        self.states = FilterChips([Chip(_ALL, self.tr("All")), *states], name="round_states")
        self.table = DataTable(round_columns(), name="rounds_table")
        self.detail = DetailPanel(name="round_detail")
        self._step = Label("", wrap=True, name="round_next_step")
        self.buttons = (
            primary(
                self.tr("&New round…"), icon="plus", shortcut="Ctrl+N", name="new_round", on_click=self.add
            ),
        )
        self._fill_detail()
        layout = column(row(self.states, STRETCH), SideBySide(self.table, self.detail), gap=12)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.table.selection_changed.connect(self._show_chosen)
        self.states.changed.connect(lambda _chosen: self._show_rows())
        self.table.opened.connect(self.opened)

    def _fill_detail(self) -> None:
        self.detail.set_empty_text(
            self.tr("No round chosen"), self.tr("Choose a round to see where it stands.")
        )
        self.detail.add_section(self.tr("Next step"), self._step)
        self.detail.add_button(
            primary(self.tr("&Open"), icon="arrow-right", name="open_round_view", on_click=self.open_chosen)
        )

    def open_chosen(self) -> None:
        if self.chosen is not None:
            self.opened.emit(self.chosen.id)

    @property
    def chosen(self) -> RoundRow | None:
        found = self.table.row(self.table.selected_id) if self.table.selected_id is not None else None
        return found if isinstance(found, RoundRow) else None

    def take_keyboard(self) -> None:
        self.table.focus_table()

    def refresh(self) -> None:
        database = self.desk.database
        self.loader.load(lambda: read_rounds(database), self._show)

    def _show(self, facts: RoundsFacts) -> None:
        self._facts = facts
        counts: dict[str, int | None] = {
            state.value: sum(one.state is state for one in facts.rounds) for state in RoundState
        }
        self.states.set_counts({**counts, _ALL: len(facts.rounds)})
        self._show_rows()
        self.say(self.tr("Needs analysis"), self._summary(facts.rounds))

    def _summary(self, rounds: Sequence[RoundRow]) -> str:
        is_open = [one for one in rounds if one.state is RoundState.OPEN]
        if not is_open:
            return self.tr("No round is open for answers")
        waiting = sum(one.waiting for one in is_open)
        text = self.tr("%n round(s) open for answers", "", len(is_open))
        return self.tr("{rounds} · {waiting} have not answered yet").format(rounds=text, waiting=waiting)

    def _show_rows(self) -> None:
        chosen = self.states.current
        self.table.set_empty(self._empty(is_filtered=chosen != _ALL))
        self.table.set_rows([one for one in self._facts.rounds if chosen in {_ALL, one.state.value}])
        if self.table.selected_id is None:
            self.table.select_first()
        self._show_chosen(self.table.selected_id)

    def _show_chosen(self, _id: object) -> None:
        one = self.chosen
        if one is None:
            self.detail.clear()
            return
        self.detail.set_header(one.title, one.instrument, round_badge(one.state), avatar=False)
        self.detail.set_stats(self._stats(one))
        self.detail.set_facts(
            [
                Fact("calendar-days", period_text(one.starts_on, one.ends_on)),
                Fact("users", audience_text(one.audience)),
                Fact("shield-check", anonymity_text(one.anonymity), anonymity_note(one.anonymity)),
            ]
        )
        self._step.setText(next_step_text(one, self.desk.clock.today()))

    def _stats(self, one: RoundRow) -> list[Stat]:
        """The list of people is made when the round opens."""
        if not one.members:
            return []
        waiting = Stat(str(one.waiting), self.tr("Waiting"), Tone.WARN if one.waiting else Tone.NEUTRAL)
        came = Stat(str(came_back(one)), self.tr("Answers"))
        asked = Stat(str(one.members), self.tr("Asked"))
        return [asked, came, waiting] if one.state is RoundState.OPEN else [asked, came]

    def _empty(self, *, is_filtered: bool) -> EmptyState:
        if is_filtered:
            return EmptyState(self.tr("No such round"), icon="search")
        return EmptyState(
            self.tr("No round yet"),
            self.tr("A round asks people with a survey for some weeks; several can be open at once."),
            icon="target",
            action=self.tr("New round"),
            on_action=self.add,
            name="no_rounds",
        )

    def add(self) -> None:
        """Plans a round; without a survey the way leads there first."""
        if self._facts.instruments:
            RoundDialog(self, self._facts.instruments, then=self._show_new).open()
            return
        ask(
            self,
            self.tr("There is no survey yet"),
            self.tr("A round asks the questions of a survey. Build one first."),
            self.tr("To the surveys"),
            self.instruments_wanted.emit,
            name="no_survey_question",
        )

    def _show_new(self, round_id: UUID) -> None:
        self.opened.emit(round_id)
