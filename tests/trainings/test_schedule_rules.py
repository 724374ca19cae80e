"""Which days and hours a pattern means: holidays skipped, half days cut, breaks and lunch."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desktop.centers.queries import holidays_of
from smm_desktop.core.refusals import Refusal
from smm_desktop.trainings.rules import calendar_of, day_slots, lesson_days, moved_slots
from smm_desktop.trainings.terms import PatternKind, SessionPattern, SlotTime, TrainingReason

MONDAY = date(2026, 11, 16)
OCTOBER = date(2026, 10, 26)  # a Monday; 28 is a half day, 29 a holiday
WEEK = SessionPattern(first_day=MONDAY, last_day=date(2026, 11, 20))


def reason_of(pattern: SessionPattern) -> TrainingReason:
    with pytest.raises(Refusal) as refused:
        calendar_of(pattern, {})
    return TrainingReason(refused.value.term)


def test_a_daily_pattern_takes_the_working_days() -> None:
    pattern = replace(WEEK, last_day=date(2026, 11, 23))
    assert lesson_days(pattern, {}) == [MONDAY + timedelta(days=step) for step in (0, 1, 2, 3, 4, 7)]


def test_a_weekly_pattern_takes_its_weekdays() -> None:
    pattern = replace(WEEK, kind=PatternKind.WEEKLY, weekdays=frozenset({1, 3}), last_day=date(2026, 11, 30))
    assert [day.day for day in lesson_days(pattern, {})] == [17, 19, 24, 26]


def test_every_other_week_leaves_one_out() -> None:
    pattern = replace(
        WEEK, kind=PatternKind.WEEKLY, weekdays=frozenset({0}), every_weeks=2, last_day=date(2026, 12, 15)
    )
    assert [day.isoformat() for day in lesson_days(pattern, {})] == ["2026-11-16", "2026-11-30", "2026-12-14"]


def test_saturdays_are_taken_when_asked_for() -> None:
    pattern = replace(WEEK, weekdays=frozenset({5}), last_day=date(2026, 11, 28))
    assert [day.day for day in lesson_days(pattern, {})] == [21, 28]


def test_a_holiday_is_skipped_with_its_name() -> None:
    pattern = SessionPattern(first_day=OCTOBER, last_day=date(2026, 10, 30))
    skipped = calendar_of(pattern, holidays_of(2026)).skipped
    assert [(one.day.day, one.from_minute) for one in skipped] == [(28, 780), (29, 0)]


def test_a_half_day_keeps_the_lessons_of_the_morning() -> None:
    pattern = SessionPattern(first_day=date(2026, 10, 28), last_day=date(2026, 10, 28))
    planned = calendar_of(pattern, holidays_of(2026)).days[0]
    assert [slot.starts_at for slot in planned.slots] == [540, 590, 640, 690]


def test_hours_lost_to_holidays_are_made_up_when_hours_are_to_be_filled() -> None:
    pattern = SessionPattern(first_day=OCTOBER, lesson_hours=40)
    calendar = calendar_of(pattern, holidays_of(2026))
    assert sum(len(day.slots) for day in calendar.days) == 40


def test_the_last_day_is_shorter_when_the_hours_run_out() -> None:
    calendar = calendar_of(SessionPattern(first_day=MONDAY, lesson_hours=10), {})
    assert [len(day.slots) for day in calendar.days] == [8, 2]


def test_lessons_follow_with_breaks_and_lunch() -> None:
    starts = [slot.starts_at for slot in day_slots(WEEK)]
    assert starts == [540, 590, 640, 690, 790, 840, 890, 940]


def test_no_lunch_means_breaks_only() -> None:
    slots = day_slots(replace(WEEK, lunch_after=0, slots_per_day=6))
    assert slots[-1] == SlotTime(540 + 5 * 50, 40)


@given(
    st.integers(0, 700),
    st.integers(1, 8),
    st.integers(10, 60),
    st.integers(0, 30),
    st.integers(0, 8),
)
def test_lessons_of_a_day_never_overlap(start: int, count: int, minutes: int, pause: int, lunch: int) -> None:
    pattern = replace(
        WEEK, starts_at=start, slots_per_day=count, minutes=minutes, break_minutes=pause, lunch_after=lunch
    )
    slots = day_slots(pattern)
    assert all(one.ends_at <= other.starts_at for one, other in pairwise(slots))


@given(st.dates(date(2024, 1, 1), date(2027, 12, 31)), st.integers(1, 200), st.integers(1, 9))
def test_asked_for_hours_are_filled_exactly(first: date, hours: int, slots: int) -> None:
    pattern = SessionPattern(first_day=first, lesson_hours=hours, slots_per_day=slots)
    planned = calendar_of(pattern, holidays_of(first.year)).days
    assert sum(len(day.slots) for day in planned) == hours


def test_a_day_that_runs_past_midnight_is_refused() -> None:
    assert reason_of(replace(WEEK, starts_at=20 * 60)) is TrainingReason.SLOTS_OVERLAP


def test_a_pattern_without_an_end_is_refused() -> None:
    assert reason_of(replace(WEEK, last_day=None)) is TrainingReason.PATTERN_INCOMPLETE


def test_dates_in_the_wrong_order_are_refused() -> None:
    assert reason_of(replace(WEEK, last_day=date(2026, 11, 1))) is TrainingReason.DATES_REVERSED


def test_a_span_of_weekends_is_refused() -> None:
    pattern = SessionPattern(first_day=date(2026, 11, 21), last_day=date(2026, 11, 22))
    assert reason_of(pattern) is TrainingReason.NO_TEACHING_DAY


def test_absurd_lessons_are_refused() -> None:
    assert reason_of(replace(WEEK, minutes=5)) is TrainingReason.SLOT_MINUTES_OUT_OF_RANGE


def test_absurdly_many_lessons_are_refused() -> None:
    assert (
        reason_of(replace(WEEK, last_day=date(2028, 11, 20), slots_per_day=9))
        is TrainingReason.TOO_MANY_SLOTS
    )


def test_moved_lessons_keep_their_distances() -> None:
    moved = moved_slots((SlotTime(540, 40), SlotTime(590, 40)), 600, MONDAY)
    assert [slot.starts_at for slot in moved] == [600, 650]
