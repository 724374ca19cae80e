"""Days of work, and what a daily log adds up to."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta

from smm_desktop.core.refusals import Refusal
from smm_desktop.placements.terms import (
    DayChange,
    DayFact,
    PlacementFigures,
    PlacementReason,
    PlacementRules,
)


def days_between(first: date, last: date) -> Iterable[date]:
    return (first + timedelta(days=place) for place in range((last - first).days + 1))


def working_days(
    first: date, last: date, weekdays: Collection[int], closed: Collection[date]
) -> tuple[date, ...]:
    """The days of the week agreed on, without those on which everything is closed."""
    return tuple(day for day in days_between(first, last) if day.weekday() in weekdays and day not in closed)


def whole_percent(part: int, whole: int) -> int:
    """Rounded down, so that nobody below the threshold is shown at it."""
    return part * 100 // whole if whole else 0


def placement_figures(
    planned: Sequence[date], daily_minutes: int, log: Mapping[date, DayFact], rules: PlacementRules
) -> PlacementFigures:
    """Minutes count up to the daily ones, and only on planned days; a day without a line can still be worked."""
    lines = [log[day] for day in planned if day in log]
    worked = sum(min(line.minutes, daily_minutes) for line in lines)
    whole = len(planned) * daily_minutes
    reachable = worked + (len(planned) - len(lines)) * daily_minutes
    return PlacementFigures(
        planned_days=len(planned),
        planned_minutes=whole,
        recorded_days=len(lines),
        worked_days=sum(line.minutes > 0 for line in lines),
        absent_days=sum(line.minutes == 0 and line.excuse is None for line in lines),
        excused_days=sum(line.minutes == 0 and line.excuse is not None for line in lines),
        worked_minutes=worked,
        reachable_minutes=reachable,
        percent=whole_percent(worked, whole),
        percent_reachable=whole_percent(reachable, whole),
        hours=worked // rules.hour_minutes,
        has_passed=whole > 0 and worked * 100 >= whole * rules.minimum_percent,
        can_still_pass=reachable * 100 >= whole * rules.minimum_percent,
    )


def check_minutes(change: DayChange, daily_minutes: int) -> None:
    """Not more than a day has; an excuse only where nothing was worked."""
    if change.minutes is None:
        return
    if not 0 <= change.minutes <= daily_minutes:
        raise Refusal(PlacementReason.LOG_MINUTES_OUT_OF_RANGE, day=change.day, least=0, most=daily_minutes)
    if change.minutes and change.excuse is not None:
        raise Refusal(PlacementReason.LOG_EXCUSE_BESIDE_WORK, day=change.day)
