"""Which days and hours a session pattern means: weekdays, holidays skipped, breaks and lunch."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from smm_desktop.centers.terms import DayClosure
from smm_desktop.core.refusals import Refusal
from smm_desktop.trainings.terms import (
    PatternKind,
    PlannedDay,
    SessionPattern,
    SkippedDay,
    SlotTime,
    TrainingReason,
)

MIDNIGHT = 24 * 60
SLOT_MINUTES = range(10, 241)
MOST_SLOTS = 2000
MOST_SLOTS_A_DAY = 16
HORIZON = timedelta(days=3 * 366)


@dataclass(frozen=True, slots=True)
class Calendar:
    """The days of a pattern, and those that holidays took from it."""

    days: tuple[PlannedDay, ...]
    skipped: tuple[SkippedDay, ...]


def check_pattern(pattern: SessionPattern) -> None:
    """Refuses what no calendar can be made of."""
    if pattern.last_day is None and pattern.lesson_hours is None:
        raise Refusal(TrainingReason.PATTERN_INCOMPLETE)
    if not pattern.weekdays or pattern.slots_per_day < 1 or pattern.every_weeks < 1:
        raise Refusal(TrainingReason.PATTERN_INCOMPLETE)
    if pattern.last_day is not None and pattern.last_day < pattern.first_day:
        raise Refusal(TrainingReason.DATES_REVERSED)
    if pattern.minutes not in SLOT_MINUTES:
        raise Refusal(
            TrainingReason.SLOT_MINUTES_OUT_OF_RANGE, least=SLOT_MINUTES.start, most=SLOT_MINUTES.stop - 1
        )
    if pattern.slots_per_day > MOST_SLOTS_A_DAY:
        raise Refusal(TrainingReason.TOO_MANY_SLOTS, limit=MOST_SLOTS_A_DAY)
    if pattern.lesson_hours is not None and not 1 <= pattern.lesson_hours <= MOST_SLOTS:
        raise Refusal(TrainingReason.TOO_MANY_SLOTS, limit=MOST_SLOTS)


def day_slots(pattern: SessionPattern) -> tuple[SlotTime, ...]:
    """The lessons of one full day; refused when they run past midnight or overlap by a negative break."""
    at, slots = pattern.starts_at, []
    for number in range(1, pattern.slots_per_day + 1):
        slots.append(SlotTime(at, pattern.minutes))
        is_before_lunch = number == pattern.lunch_after
        at += pattern.minutes + (pattern.lunch_minutes if is_before_lunch else pattern.break_minutes)
    outside = pattern.starts_at < 0 or slots[-1].ends_at > MIDNIGHT
    if outside or min(pattern.break_minutes, pattern.lunch_minutes) < 0:
        last = slots[-1]
        raise Refusal(
            TrainingReason.SLOTS_OVERLAP,
            day=pattern.first_day,
            starts_at=last.starts_at,
            ends_at=last.ends_at,
        )
    return tuple(slots)


def last_possible_day(pattern: SessionPattern) -> date:
    """The last day worth looking at: the pattern's own, or the horizon when only hours are to be filled."""
    horizon = pattern.first_day + HORIZON
    return horizon if pattern.last_day is None else min(pattern.last_day, horizon)


def _wanted_days(pattern: SessionPattern) -> Iterator[date]:
    monday = pattern.first_day - timedelta(days=pattern.first_day.weekday())
    step = pattern.every_weeks if pattern.kind is PatternKind.WEEKLY else 1
    day, last = pattern.first_day, last_possible_day(pattern)
    while day <= last:
        if day.weekday() in pattern.weekdays and (day - monday).days // 7 % step == 0:
            yield day
        day += timedelta(days=1)


def _open_slots(slots: tuple[SlotTime, ...], closure: DayClosure | None) -> tuple[SlotTime, ...]:
    """The lessons that a holiday leaves: on a half day those that end before it begins."""
    if closure is None:
        return slots
    return tuple(slot for slot in slots if slot.ends_at <= closure.from_minute)


def calendar_of(pattern: SessionPattern, closed_days: Mapping[date, DayClosure]) -> Calendar:
    """Lays the pattern over the calendar; the last day is shorter when the hours run out."""
    check_pattern(pattern)
    times = day_slots(pattern)
    left = MOST_SLOTS + 1 if pattern.lesson_hours is None else pattern.lesson_hours
    days: list[PlannedDay] = []
    skipped: list[SkippedDay] = []
    for day in _wanted_days(pattern):
        if left <= 0:
            break
        closure = closed_days.get(day)
        wanted = times[:left]
        held = _open_slots(wanted, closure)
        if closure is not None and held != wanted:
            skipped.append(SkippedDay(day, closure.name, closure.name_en, closure.from_minute))
        if held:
            days.append(PlannedDay(day, held))
            left -= len(held)
    if sum(len(day.slots) for day in days) > MOST_SLOTS:
        raise Refusal(TrainingReason.TOO_MANY_SLOTS, limit=MOST_SLOTS)
    if not days:
        raise Refusal(TrainingReason.NO_TEACHING_DAY)
    return Calendar(tuple(days), tuple(skipped))


def lesson_days(pattern: SessionPattern, closed_days: Mapping[date, DayClosure]) -> list[date]:
    return [planned.day for planned in calendar_of(pattern, closed_days).days]


def moved_slots(slots: tuple[SlotTime, ...], starts_at: int, day: date) -> tuple[SlotTime, ...]:
    """The same lessons from another hour on, with their distances kept."""
    shift = starts_at - min(slot.starts_at for slot in slots)
    moved = tuple(SlotTime(slot.starts_at + shift, slot.minutes) for slot in slots)
    first, last = moved[0].starts_at, max(slot.ends_at for slot in moved)
    if first < 0 or last > MIDNIGHT:
        raise Refusal(TrainingReason.SLOTS_OVERLAP, day=day, starts_at=first, ends_at=last)
    return moved
