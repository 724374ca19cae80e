"""The same deeds and queries on PostgreSQL, where the directorate may keep its records."""

from datetime import timedelta

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.trainings import queries
from smm_desktop.trainings.terms import Mark, MarkChange, MarkFact, SheetSpan
from tests.trainings.builders import ACTOR, MONDAY, Center

pytestmark = pytest.mark.postgresql


@pytest.fixture
def center(postgres_database: Database, clock: FixedClock) -> Center:
    return Center(postgres_database, clock)


def test_an_activity_runs_from_planning_to_closing(center: Center) -> None:
    own = center.hold(center.running(people=3))
    center.activities.close_activity(own, actor=ACTOR)
    row = center.database.ask(queries.activity, own)
    assert row is not None
    assert (row.state, row.enrolled, row.planned_minutes) == ("closed", 3, 320)


def test_marks_are_read_as_they_were_recorded(center: Center) -> None:
    group_id = center.running(people=1)
    change = MarkChange(center.seated(group_id)[0], center.slot_ids(group_id)[0], Mark.LATE, 7)
    center.attendance.record(group_id, [change], actor=ACTOR)
    marks = center.database.ask(queries.attendance, group_id).marks
    assert dict(marks) == {(change.enrolment_id, change.slot_id): MarkFact(Mark.LATE, 7)}


def test_lists_and_sums_are_the_same(center: Center) -> None:
    group_id = center.running(people=2)
    center.mark_all(group_id)
    weeks = center.database.ask(queries.attendance_rate_per_week, MONDAY, MONDAY + timedelta(days=6))
    sessions = center.database.ask(queries.sessions, group_id)
    coming = center.database.ask(queries.upcoming_sessions, MONDAY)
    assert (weeks[0].attended_minutes, sessions[0].mark_count, coming[0].people) == (640, 8, 2)


def test_a_printed_sheet_is_found_by_its_code(center: Center) -> None:
    sheet = center.sheets.prepare(center.running(), SheetSpan.DAY, MONDAY, actor=ACTOR)
    row = center.database.ask(queries.sheet_by_code, sheet.code)
    assert row is not None
    assert row.geometry == sheet.geometry


def test_a_withdrawal_promotes_and_is_undone(center: Center) -> None:
    group_id = center.group_of(center.activity(quota=1))
    seat = center.enrolments.enrol(group_id, center.some_teachers(2), actor=ACTOR).enrolled[0]
    before = center.database.ask(queries.enrolments, group_id)
    center.enrolments.withdraw(seat.enrolment_id, actor=ACTOR)
    center.database.undo(ACTOR)
    after = center.database.ask(queries.enrolments, group_id)
    assert [(row.id, row.state) for row in after] == [(row.id, row.state) for row in before]
