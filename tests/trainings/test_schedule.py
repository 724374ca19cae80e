"""Sessions: planned as a value, applied, moved, removed, and clashes refused by name."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from smm_desktop.core.ids import new_id
from smm_desktop.core.refusals import Refusal
from smm_desktop.trainings import queries
from smm_desktop.trainings.terms import ClashKind, SessionMove, SessionPattern, TrainingReason
from tests.trainings.builders import ACTOR, MONDAY, Center

AHEAD = date(2026, 12, 7)  # a Monday after the tests' clock


def two_groups(center: Center) -> tuple[UUID, UUID]:
    one = center.group_of(center.activity(code="BIR"))
    return one, center.group_of(center.activity(code="IKI"))


def free_pattern(center: Center) -> SessionPattern:
    """Without room and trainer, so that only people can clash."""
    return replace(center.pattern(AHEAD), room="", trainer_id=None)


def refused_plan(center: Center, group_id: UUID, pattern: SessionPattern) -> Refusal:
    with pytest.raises(Refusal) as refused:
        center.plan(group_id, pattern)
    return refused.value


def test_a_plan_writes_nothing(center: Center) -> None:
    group_id = center.group_of(center.activity())
    center.schedule.plan_sessions(group_id, center.pattern())
    assert center.database.ask(queries.slots, group_id) == ()


def test_a_plan_counts_hours_against_the_catalogue(center: Center) -> None:
    plan = center.schedule.plan_sessions(center.group_of(center.activity()), center.pattern(days=2, slots=4))
    assert (plan.slots, plan.minutes, plan.catalogue_hours, plan.hours_missing) == (8, 320, 16, 8)


def test_a_plan_names_the_holidays_it_skips(center: Center) -> None:
    pattern = SessionPattern(first_day=date(2026, 10, 26), last_day=date(2026, 10, 30))
    plan = center.schedule.plan_sessions(center.group_of(center.activity()), pattern)
    assert [skipped.day.day for skipped in plan.skipped] == [28, 29]


def test_an_applied_plan_can_be_read_in_order(center: Center) -> None:
    group_id = center.group_of(center.activity())
    center.plan(group_id, center.pattern(days=2, slots=2))
    slots = center.database.ask(queries.slots, group_id)
    assert [(slot.day.day, slot.starts_at, slot.ordinal, slot.day_ordinal) for slot in slots] == [
        (16, 540, 1, 1),
        (16, 590, 2, 2),
        (17, 540, 3, 1),
        (17, 590, 4, 2),
    ]


def test_one_undo_takes_a_whole_plan_back(center: Center) -> None:
    group_id = center.group_of(center.activity())
    center.plan(group_id, center.pattern())
    center.database.undo(ACTOR)
    assert center.database.ask(queries.sessions, group_id) == ()


def test_sessions_outside_widen_the_dates_of_the_activity(center: Center) -> None:
    own = center.activity()
    center.plan(center.group_of(own), center.pattern(AHEAD))
    row = center.database.ask(queries.activity, own)
    assert row is not None
    assert row.ends_on == AHEAD + timedelta(days=1)


def test_the_default_pattern_fills_what_is_missing(center: Center) -> None:
    group_id = center.group_of(center.activity())
    center.plan(group_id, center.pattern(days=2, slots=4))
    pattern = center.schedule.default_pattern(group_id)
    assert (pattern.lesson_hours, pattern.minutes, pattern.room) == (8, 40, "Atölye 1")


def test_a_taken_room_is_refused_by_name_and_time(center: Center) -> None:
    one, other = two_groups(center)
    center.plan(one, replace(center.pattern(AHEAD), trainer_id=None))
    refused = refused_plan(center, other, replace(center.pattern(AHEAD), trainer_id=None))
    found = (refused.term, refused.values["name"], refused.values["day"], refused.values["starts_at"])
    assert found == (TrainingReason.ROOM_TAKEN, "Atölye 1", AHEAD, 540)


def test_a_busy_trainer_is_refused_by_name(center: Center) -> None:
    one, other = two_groups(center)
    pattern = replace(center.pattern(AHEAD), room="")
    center.plan(one, pattern)
    refused = refused_plan(center, other, pattern)
    assert (refused.term, refused.values["name"]) == (TrainingReason.TRAINER_BUSY, "Deniz Usta")


def test_a_busy_teacher_is_refused_by_name(center: Center) -> None:
    one, other = two_groups(center)
    center.plan(one, free_pattern(center))
    teachers = center.some_teachers(1)
    center.enrolments.enrol(one, teachers, actor=ACTOR)
    center.enrolments.enrol(other, teachers, actor=ACTOR)
    refused = refused_plan(center, other, free_pattern(center))
    assert (refused.term, refused.values["name"]) == (TrainingReason.TEACHER_BUSY, "Ayşe Yılmaz")


def test_a_teacher_who_teaches_at_the_time_is_busy(center: Center) -> None:
    one, other = two_groups(center)
    teacher_id = center.teacher()
    center.plan(one, replace(free_pattern(center), trainer_id=center.trainer("Ayşe Yılmaz", teacher_id)))
    center.enrolments.enrol(other, [teacher_id], actor=ACTOR)
    plan = center.schedule.plan_sessions(other, free_pattern(center))
    assert {clash.kind for clash in plan.clashes} == {ClashKind.TEACHER}


def test_a_merged_person_is_one_person(center: Center) -> None:
    one, other = two_groups(center)
    center.plan(one, free_pattern(center))
    survivor, duplicate = center.some_teachers(2)
    center.enrolments.enrol(one, [duplicate], actor=ACTOR)
    center.enrolments.enrol(other, [survivor], actor=ACTOR)
    center.teachers.merge(survivor, duplicate, actor=ACTOR)
    plan = center.schedule.plan_sessions(other, free_pattern(center))
    assert {clash.name for clash in plan.clashes} == {"Ayşe Yılmaz"}


def test_a_group_does_not_meet_twice_at_once(center: Center) -> None:
    group_id = center.group_of(center.activity())
    center.plan(group_id, free_pattern(center))
    assert refused_plan(center, group_id, free_pattern(center)).term is TrainingReason.SLOTS_OVERLAP


def test_a_plan_is_checked_again_when_applied(center: Center) -> None:
    one, other = two_groups(center)
    pattern = center.pattern(AHEAD)
    plan = center.schedule.plan_sessions(other, pattern)
    center.plan(one, pattern)
    with pytest.raises(Refusal):
        center.schedule.apply_sessions(plan, actor=ACTOR)


def test_an_unknown_trainer_is_refused(center: Center) -> None:
    pattern = replace(center.pattern(), trainer_id=new_id())
    refused = refused_plan(center, center.group_of(center.activity()), pattern)
    assert refused.term is TrainingReason.TRAINER_UNKNOWN


def test_a_session_moves_with_all_its_lessons(center: Center) -> None:
    group_id = center.group_of(center.activity())
    center.plan(group_id, center.pattern(days=1, slots=3))
    session = center.database.ask(queries.sessions, group_id)[0]
    center.schedule.move_session(session.id, SessionMove(MONDAY + timedelta(days=2), 590), actor=ACTOR)
    slots = center.database.ask(queries.slots, group_id)
    assert [(slot.day.day, slot.starts_at) for slot in slots] == [(18, 590), (18, 640), (18, 690)]


def test_a_session_can_move_back_within_its_own_hours(center: Center) -> None:
    group_id = center.group_of(center.activity())
    center.plan(group_id, center.pattern(days=1, slots=3))
    session = center.database.ask(queries.sessions, group_id)[0]
    center.schedule.move_session(session.id, SessionMove(MONDAY, 490, room=session.room), actor=ACTOR)
    assert [slot.starts_at for slot in center.database.ask(queries.slots, group_id)] == [490, 540, 590]


def test_a_session_is_not_moved_into_a_taken_room(center: Center) -> None:
    one, other = two_groups(center)
    center.plan(one, replace(center.pattern(AHEAD, days=1), trainer_id=None))
    center.plan(other, replace(center.pattern(AHEAD + timedelta(days=1), days=1), trainer_id=None))
    session = center.database.ask(queries.sessions, other)[0]
    with pytest.raises(Refusal) as refused:
        center.schedule.move_session(session.id, SessionMove(AHEAD, 540, room="atölye 1"), actor=ACTOR)
    assert refused.value.term is TrainingReason.ROOM_TAKEN


def test_a_session_with_attendance_stays_on_its_day(center: Center) -> None:
    group_id = center.running()
    center.mark_all(group_id)
    session = center.database.ask(queries.sessions, group_id)[0]
    with pytest.raises(Refusal) as refused:
        center.schedule.move_session(session.id, SessionMove(MONDAY, 600), actor=ACTOR)
    assert (refused.value.term, refused.value.values["marks"]) == (TrainingReason.HAS_ATTENDANCE, 12)


def test_the_room_of_a_session_with_attendance_can_be_corrected(center: Center) -> None:
    group_id = center.running()
    center.mark_all(group_id)
    session = center.database.ask(queries.sessions, group_id)[0]
    move = SessionMove(session.day, session.starts_at, "Salon", session.trainer_id, "Güvenlik")
    center.schedule.move_session(session.id, move, actor=ACTOR)
    assert center.database.ask(queries.sessions, group_id)[0].room == "Salon"


def test_a_session_with_attendance_is_not_removed(center: Center) -> None:
    group_id = center.running()
    center.mark_all(group_id)
    sessions = [row.id for row in center.database.ask(queries.sessions, group_id)]
    with pytest.raises(Refusal) as refused:
        center.schedule.remove_sessions(sessions, actor=ACTOR)
    assert refused.value.term is TrainingReason.HAS_ATTENDANCE


def test_a_session_is_removed_with_its_lessons(center: Center) -> None:
    group_id = center.running()
    session = center.database.ask(queries.sessions, group_id)[0]
    center.schedule.remove_session(session.id, actor=ACTOR)
    assert len(center.database.ask(queries.slots, group_id)) == 4


def test_upcoming_sessions_stand_in_the_order_of_time(center: Center) -> None:
    one, other = two_groups(center)
    center.plan(one, free_pattern(center))
    center.plan(other, replace(free_pattern(center), starts_at=480, slots_per_day=1))
    rows = center.database.ask(queries.upcoming_sessions, center.clock.today(), 3)
    assert [(row.group_id == other, row.day, row.starts_at) for row in rows] == [
        (True, AHEAD, 480),
        (False, AHEAD, 540),
        (True, AHEAD + timedelta(days=1), 480),
    ]
