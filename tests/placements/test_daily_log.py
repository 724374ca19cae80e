"""The daily log: which days can be written, and what they add up to; evaluations and reports."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.placements import queries
from smm_desktop.placements.rules.hours import placement_figures
from smm_desktop.placements.terms import (
    DayChange,
    DayFact,
    EvaluationDraft,
    Evaluator,
    FinalReport,
    MentorItem,
    PlacementReason,
    PlacementRules,
)
from smm_desktop.teachers.terms import ExcuseCode
from tests.placements.placing import FRIDAY, MONDAY, Placing, refused
from tests.trainings.builders import ACTOR

RULES = PlacementRules(80, 60, "")
WEEK = tuple(MONDAY + timedelta(days=place) for place in range(5))


@pytest.fixture
def placing(database: Database, clock: FixedClock) -> Placing:
    return Placing(database, clock)


def figures(*minutes: int, daily: int = 480) -> tuple[int, int, bool, bool]:
    log = {day: DayFact(worked) for day, worked in zip(WEEK, minutes, strict=False)}
    found = placement_figures(WEEK, daily, log, RULES)
    return found.percent, found.hours, found.has_passed, found.can_still_pass


def test_a_full_week_passes() -> None:
    assert figures(480, 480, 480, 480, 480) == (100, 40, True, True)


def test_four_of_five_days_are_just_enough() -> None:
    assert figures(480, 480, 480, 480, 0) == (80, 32, True, True)


def test_a_minute_less_is_not_enough() -> None:
    assert figures(480, 480, 480, 479, 0) == (79, 31, False, False)


def test_days_without_a_line_can_still_be_worked() -> None:
    assert figures(480, 0) == (20, 8, False, True)


def test_more_than_the_day_has_does_not_count() -> None:
    assert figures(600, 600, 600, 600, 0) == (80, 32, True, True)


def test_an_excuse_is_told_apart_but_does_not_count() -> None:
    log = {WEEK[0]: DayFact(0, ExcuseCode.HEALTH), WEEK[1]: DayFact(0)}
    found = placement_figures(WEEK, 480, log, RULES)
    assert (found.excused_days, found.absent_days, found.worked_minutes) == (1, 1, 0)


def test_a_week_is_written(placing: Placing, database: Database) -> None:
    own = placing.running()
    written = placing.work(own, 450)
    found = database.ask(queries.figures, own)
    assert (written, found.worked_minutes, found.hours, found.missing_days) == (5, 2250, 37, 0)


def test_writing_the_same_again_is_no_deed(placing: Placing) -> None:
    own = placing.running()
    placing.work(own)
    assert placing.work(own) == 0


def test_one_edit_is_one_undo(placing: Placing, database: Database) -> None:
    own = placing.running()
    placing.work(own)
    database.undo(ACTOR)
    assert {line.minutes for line in database.ask(queries.log, own)} == {None}


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (DayChange(MONDAY - timedelta(days=3), 480), PlacementReason.LOG_DAY_OUTSIDE),
        (DayChange(MONDAY + timedelta(days=5), 480), PlacementReason.LOG_DAY_OFF),
        (DayChange(MONDAY + timedelta(days=7), 480), PlacementReason.LOG_DAY_AHEAD),
        (DayChange(date(2027, 1, 1), 480), PlacementReason.LOG_DAY_AHEAD),
        (DayChange(MONDAY, 481), PlacementReason.LOG_MINUTES_OUT_OF_RANGE),
        (DayChange(MONDAY, -1), PlacementReason.LOG_MINUTES_OUT_OF_RANGE),
        (DayChange(MONDAY, 60, excuse=ExcuseCode.HEALTH), PlacementReason.LOG_EXCUSE_BESIDE_WORK),
    ],
)
def test_a_day_that_cannot_be_is_refused(
    placing: Placing, change: DayChange, reason: PlacementReason
) -> None:
    own = placing.running(_long_offer(placing))
    placing.clock.advance(days=-35)
    with refused(reason):
        placing.log.record_days(own, [change], actor=ACTOR)


def _long_offer(placing: Placing) -> UUID:
    company = placing.company()
    return placing.offer(company, ends_on=FRIDAY + timedelta(days=28), mentor_id=placing.mentor(company))


def test_nobody_works_on_a_holiday(placing: Placing) -> None:
    own = placing.running(_long_offer(placing))
    with refused(PlacementReason.LOG_DAY_CLOSED, day=date(2027, 1, 1)):
        placing.log.record_days(own, [DayChange(date(2027, 1, 1), 480)], actor=ACTOR)


def test_a_holiday_is_not_planned(placing: Placing, database: Database) -> None:
    own = placing.placement(_long_offer(placing))
    assert date(2027, 1, 1) not in {line.day for line in database.ask(queries.log, own)}


def test_a_proposed_placement_has_no_log(placing: Placing) -> None:
    own = placing.placement()
    with refused(PlacementReason.PLACEMENT_WRONG_STATE, code="İE-2026-001"):
        placing.log.record_days(own, [DayChange(MONDAY, 480)], actor=ACTOR)


def test_every_item_is_marked(placing: Placing) -> None:
    own = placing.running()
    marks = {item.value: 3 for item in MentorItem if item is not MentorItem.SAFETY} | {"other": 3}
    with refused(PlacementReason.EVALUATION_ITEMS_FAULTY, missing=("safety",), unknown=("other",)):
        placing.evaluations.record_evaluation(own, EvaluationDraft(Evaluator.MENTOR, marks), actor=ACTOR)


def test_marks_are_one_to_five(placing: Placing) -> None:
    own = placing.running()
    with refused(PlacementReason.MARK_OUT_OF_RANGE, least=1, most=5):
        placing.evaluate(own, Evaluator.TEACHER, 6)


def test_a_second_evaluation_takes_the_place_of_the_first(placing: Placing, database: Database) -> None:
    own = placing.running()
    for mark in (2, 5):
        placing.evaluate(own, Evaluator.MENTOR, mark)
    assert database.ask(queries.evaluations, own)[Evaluator.MENTOR].mean == 5.0


def test_an_empty_report_is_refused(placing: Placing) -> None:
    with refused(PlacementReason.REPORT_EMPTY):
        placing.evaluations.write_report(placing.running(), FinalReport(work="  "), actor=ACTOR)


def test_a_finished_placement_counts_its_hours(placing: Placing, database: Database) -> None:
    found = database.ask(queries.figures, placing.done())
    assert (found.hours, found.has_passed) == (40, True)
