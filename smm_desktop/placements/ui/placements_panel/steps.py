"""The way of one placement from proposed to done: what was reached when and by whom, what is next, what is missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.core.clock import local
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.lineage import history_of
from smm_desktop.core.database.timeline import DeedLine
from smm_desktop.placements.queries import PlacementRow
from smm_desktop.placements.terms import PlacementGapFact, PlacementState
from smm_desktop.placements.ui.placement_gaps_dialog import gap_line
from smm_desktop.placements.ui.wording import day_text, placement_state_text
from smm_desktop.placements.ui.wording.placements import next_step_text
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import column, empty_layout
from smm_desktop.widgets.timeline import Timeline, TimelineItem
from smm_desktop.widgets.tones import Tone

_DEEDS = {
    PlacementState.PROPOSED: ("place_teacher", "apply_match"),
    PlacementState.COMPANY_AGREED: ("agree_company",),
    PlacementState.SCHOOL_AGREED: ("agree_school",),
    PlacementState.RUNNING: ("reopen_placement", "start_placement"),
    PlacementState.DONE: ("finish_placement",),
    PlacementState.CANCELLED: ("cancel_placement",),
}
_WAY = (
    PlacementState.PROPOSED,
    PlacementState.COMPANY_AGREED,
    PlacementState.SCHOOL_AGREED,
    PlacementState.RUNNING,
    PlacementState.DONE,
)


@dataclass(frozen=True, slots=True)
class Reached:
    """A step that lies behind: the day it counts from, and who noted it (empty where nobody knows)."""

    day: date | None
    who: str


def read_deeds(database: Database, placement_id: UUID) -> dict[str, DeedLine]:
    """The newest deed of each name that touched the placement."""
    lines = database.ask(lambda session: [one.deed for one in history_of(session, placement_id)])
    return {line.name: line for line in reversed(lines)}


def reached(row: PlacementRow, deeds: Mapping[str, DeedLine]) -> dict[PlacementState, Reached]:
    """The steps that lie behind; the two agreements by their own days, whichever came first."""
    agreed = {
        PlacementState.COMPANY_AGREED: row.company_agreed_on,
        PlacementState.SCHOOL_AGREED: row.school_agreed_on,
    }
    behind = {PlacementState.PROPOSED, *(state for state, day in agreed.items() if day is not None)}
    if row.rules is not None:
        behind.add(PlacementState.RUNNING)
    if row.state in {PlacementState.DONE, PlacementState.CANCELLED}:
        behind.add(row.state)
    return {state: _reached(state, agreed.get(state), deeds) for state in behind}


def _reached(state: PlacementState, day: date | None, deeds: Mapping[str, DeedLine]) -> Reached:
    line = next((deeds[name] for name in _DEEDS[state] if name in deeds), None)
    if line is None:
        return Reached(day, "")
    return Reached(day or local(line.at).date(), line.actor)


class StepsPart(QWidget):
    """The ladder, a sentence on what is next, and what is missing with a way to each."""

    gap_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("placement_steps")
        self.ladder = Timeline()
        self.ladder.setObjectName("placement_ladder")
        self._next_title = Label(self.tr("What is next"), TextRole.HEADING)
        self.sentence = Label("", wrap=True, name="placement_next")
        self._gaps = column(gap=4)
        self.setLayout(column(self.ladder, self._next_title, self.sentence, self._gaps, gap=9))

    def show_steps(
        self,
        row: PlacementRow,
        behind: Mapping[PlacementState, Reached],
        gaps: Sequence[PlacementGapFact],
        today: date,
        certificate: str,
    ) -> None:
        """`certificate` is a sentence on it; empty where there is nothing to say."""
        is_cancelled = row.state is PlacementState.CANCELLED
        way = [state for state in _WAY if state in behind or not is_cancelled]
        if is_cancelled:
            way.append(PlacementState.CANCELLED)
        self.ladder.set_items([self._item(state, row, behind.get(state)) for state in way])
        sentences = (next_step_text(row, today, is_ready=not gaps), certificate)
        self.sentence.setText(" ".join(filter(None, sentences)))
        empty_layout(self._gaps)
        for gap in gaps if row.state is PlacementState.RUNNING else ():
            self._gaps.addWidget(gap_line(gap, lambda one=gap: self.gap_chosen.emit(one)))  # type: ignore[misc]

    def _item(self, state: PlacementState, row: PlacementRow, step: Reached | None) -> TimelineItem:
        if step is None:
            return TimelineItem(placement_state_text(state), self._ahead(state, row), Tone.NEUTRAL)
        words = [day_text(step.day) if step.day is not None else "", step.who]
        if state is PlacementState.PROPOSED:
            words.append(self.tr("by hand") if row.grounds is None else self.tr("by a match"))
        if state is PlacementState.CANCELLED:
            return TimelineItem(placement_state_text(state), " · ".join(filter(None, words)), Tone.BAD)
        tone = Tone.ACCENT if state is row.state else Tone.GOOD
        return TimelineItem(placement_state_text(state), " · ".join(filter(None, words)), tone)

    def _ahead(self, state: PlacementState, row: PlacementRow) -> str:
        if state is PlacementState.RUNNING:
            return self.tr("from {day} on").format(day=day_text(row.starts_on))
        if state is PlacementState.DONE:
            return self.tr("after {day}").format(day=day_text(row.ends_on))
        return self.tr("not yet")
