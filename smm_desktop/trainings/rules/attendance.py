"""What a person's marks add up to: minutes so far, certain, still reachable, over planned minutes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from smm_desktop.centers.terms import FrozenRules
from smm_desktop.core.refusals import Refusal
from smm_desktop.trainings.terms import (
    AttendanceFigures,
    Mark,
    MarkChange,
    MarkFact,
    SlotFact,
    TrainingReason,
)


def minutes_present(mark: MarkFact, slot_minutes: int) -> int:
    """Minutes really spent in a slot: all, all but the late ones, or none."""
    match mark.mark:
        case Mark.PRESENT:
            return slot_minutes
        case Mark.LATE:
            return max(0, slot_minutes - mark.minutes_late)
        case Mark.ABSENT | Mark.EXCUSED:
            return 0


def is_enough(minutes: int, planned: int, minimum_percent: int) -> bool:
    """Compared in whole numbers: 1279 of 1600 is not 80 percent, and no rounding makes it so."""
    return minutes * 100 >= planned * minimum_percent


def whole_percent(minutes: int, planned: int) -> int:
    """Rounded down, so that nobody below the threshold is shown at it."""
    return minutes * 100 // planned if planned else 0


def attendance_figures(
    slots: Sequence[SlotFact], marks: Mapping[int, MarkFact], rules: FrozenRules
) -> AttendanceFigures:
    """`marks` by the slot's index; a slot without a mark is not recorded yet and still reachable."""
    planned = held = recorded = attended = excused = open_minutes = 0
    for index, slot in enumerate(slots):
        planned += slot.minutes
        held += slot.minutes if slot.is_past else 0
        mark = marks.get(index)
        if mark is None:
            open_minutes += slot.minutes
            continue
        recorded += slot.minutes
        attended += minutes_present(mark, slot.minutes)
        excused += slot.minutes if mark.mark is Mark.EXCUSED else 0
    certain = attended + (excused if rules.excused_counts_as_present else 0)
    reachable = certain + open_minutes
    return AttendanceFigures(
        planned=planned,
        held=held,
        recorded=recorded,
        attended=attended,
        excused=excused,
        certain=certain,
        reachable=reachable,
        lost=planned - reachable,
        percent_certain=whole_percent(certain, planned),
        percent_reachable=whole_percent(reachable, planned),
        has_passed=planned > 0 and is_enough(certain, planned, rules.minimum_attendance_percent),
        can_still_pass=is_enough(reachable, planned, rules.minimum_attendance_percent),
    )


def check_mark(change: MarkChange, slot_minutes: int) -> None:
    """Refuses late minutes outside the slot and an excuse without its code."""
    if change.mark is Mark.LATE and not 1 <= change.minutes_late < slot_minutes:
        raise Refusal(TrainingReason.LATE_MINUTES_OUT_OF_RANGE, least=1, most=slot_minutes - 1)
    if change.mark is Mark.EXCUSED and change.excuse is None:
        raise Refusal(TrainingReason.EXCUSE_MISSING)


def fact_of(change: MarkChange) -> MarkFact | None:
    """The fact worth keeping of a wish: late minutes only when late, an excuse only when excused."""
    if change.mark is None:
        return None
    return MarkFact(
        change.mark,
        change.minutes_late if change.mark is Mark.LATE else 0,
        change.excuse if change.mark is Mark.EXCUSED else None,
    )
