"""The states of an activity and what stands between it and its closing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from smm_desktop.core.refusals import Refusal
from smm_desktop.trainings.terms import ActivityState, ClosingGap, GapFact, TrainingReason

NAMES_SHOWN = 5
POINTS = range(101)

_BEFORE = {
    ActivityState.OPEN: (ActivityState.PLANNED,),
    ActivityState.HELD: (ActivityState.OPEN,),
    ActivityState.CLOSED: (ActivityState.HELD,),
}


@dataclass(frozen=True, slots=True)
class GroupFacts:
    """What closing asks of one group. `unmarked` and `unscored` are the people's names in list order."""

    name: str
    slots: int
    slots_ahead: int
    sessions_without_trainer: int
    enrolled: int
    waiting: int
    cells_missing: int
    slots_missing: int
    unmarked: tuple[str, ...]
    unscored: tuple[str, ...]


def _gap(
    gap: ClosingGap, group: GroupFacts, names: Sequence[str] = (), slots: int = 0, cells: int = 0
) -> GapFact:
    return GapFact(gap, group.name, len(names), slots, cells, tuple(names[:NAMES_SHOWN]))


def _gaps_of_group(group: GroupFacts, has_exam: bool) -> list[GapFact]:
    gaps: list[GapFact] = []
    if not group.slots:
        gaps.append(GapFact(ClosingGap.NO_SESSIONS, group.name))
    if not group.enrolled:
        gaps.append(GapFact(ClosingGap.NOBODY_ENROLLED, group.name))
    if group.slots_ahead:
        gaps.append(GapFact(ClosingGap.SESSIONS_AHEAD, group.name, slots=group.slots_ahead))
    if group.cells_missing:
        gaps.append(
            _gap(ClosingGap.MARKS_MISSING, group, group.unmarked, group.slots_missing, group.cells_missing)
        )
    if has_exam and group.unscored:
        gaps.append(_gap(ClosingGap.SCORES_MISSING, group, group.unscored))
    if group.waiting:
        gaps.append(GapFact(ClosingGap.WAITING_LEFT, group.name, people=group.waiting))
    if group.sessions_without_trainer:
        gaps.append(GapFact(ClosingGap.TRAINER_MISSING, group.name, slots=group.sessions_without_trainer))
    return gaps


def closing_gaps(groups: Sequence[GroupFacts], has_exam: bool) -> tuple[GapFact, ...]:
    """Everything that is missing, group by group; an empty answer means that closing is possible."""
    return tuple(gap for group in groups for gap in _gaps_of_group(group, has_exam))


def check_step(state: ActivityState, to: ActivityState) -> None:
    """planned → open → held → closed, one step at a time."""
    wanted = _BEFORE[to]
    if state not in wanted:
        raise Refusal(TrainingReason.WRONG_STATE, state=state, wanted=wanted)


def check_score(score: int | None) -> None:
    if score is not None and score not in POINTS:
        raise Refusal(TrainingReason.SCORE_OUT_OF_RANGE, least=POINTS.start, most=POINTS.stop - 1)
