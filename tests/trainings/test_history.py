"""What a teacher has attended, and the figures of the dashboard."""

from datetime import date, timedelta
from uuid import UUID

from smm_desktop.trainings import queries
from smm_desktop.trainings.terms import Mark, MarkChange
from tests.trainings.builders import ACTOR, MONDAY, Center


def attended(center: Center) -> tuple[UUID, UUID]:
    """A closed activity of eight lessons with one person, who came ten minutes late once; group and teacher."""
    group_id = center.running(people=1)
    center.mark_all(group_id)
    late = MarkChange(center.seated(group_id)[0], center.slot_ids(group_id)[0], Mark.LATE, 10)
    center.attendance.record(group_id, [late], actor=ACTOR)
    center.activities.hold_activity(center.activity_of(group_id), actor=ACTOR)
    center.activities.close_activity(center.activity_of(group_id), actor=ACTOR)
    return group_id, center.database.ask(queries.enrolments, group_id)[0].teacher.id


def test_the_history_tells_minutes_and_percent(center: Center) -> None:
    _, teacher_id = attended(center)
    row = center.database.ask(queries.history_of_teacher, teacher_id)[0]
    assert (row.attended_minutes, row.planned_minutes, row.percent, row.has_passed) == (310, 320, 96, True)


def test_hours_are_lesson_hours_by_year(center: Center) -> None:
    _, teacher_id = attended(center)
    assert center.database.ask(queries.hours_per_year, teacher_id) == {2026: 7.8}


def test_the_history_of_a_merged_person_is_one(center: Center) -> None:
    _, duplicate = attended(center)
    survivor = center.teacher(60)
    center.teachers.merge(survivor, duplicate, actor=ACTOR)
    assert len(center.database.ask(queries.history_of_teacher, survivor)) == 1


def test_a_teacher_without_trainings_has_an_empty_history(center: Center) -> None:
    assert center.database.ask(queries.history_of_teacher, center.teacher()) == ()


def test_the_newest_training_stands_first(center: Center) -> None:
    teacher_id = center.teacher()
    for code, day in (("ESKI", date(2026, 3, 2)), ("YENI", date(2026, 9, 7))):
        group_id = center.group_of(center.activity(code=code, first_day=day))
        center.enrolments.enrol(group_id, [teacher_id], actor=ACTOR)
    rows = center.database.ask(queries.history_of_teacher, teacher_id)
    assert [row.code for row in rows] == ["YENI-2026-1", "ESKI-2026-1"]


def test_the_weekly_rate_is_attended_over_recorded(center: Center) -> None:
    attended(center)
    rows = center.database.ask(queries.attendance_rate_per_week, MONDAY, MONDAY + timedelta(days=6))
    assert [(row.monday, row.attended_minutes, row.recorded_minutes, row.percent) for row in rows] == [
        (MONDAY, 310, 320, 96)
    ]


def test_the_sum_in_sql_agrees_with_the_rule(center: Center) -> None:
    group_id, _ = attended(center)
    by_rule = center.database.ask(queries.figures, center.activity_of(group_id))
    by_sql = center.database.ask(queries.attendance_rate_per_week, MONDAY, MONDAY + timedelta(days=6))
    assert by_sql[0].attended_minutes == sum(one.attended for one in by_rule.values())


def test_who_can_no_longer_pass_needs_a_call(center: Center) -> None:
    group_id = center.running(people=2)
    absent = center.all_cells(group_id, Mark.ABSENT)[:2]
    center.attendance.record(group_id, absent, actor=ACTOR)
    rows = center.database.ask(queries.needs_follow_up)
    assert [(row.name, row.percent_reachable, row.minimum_percent) for row in rows] == [
        ("Ayşe Yılmaz", 75, 80)
    ]


def test_a_closed_activity_needs_no_call(center: Center) -> None:
    group_id = center.running(people=1)
    center.mark_all(group_id, Mark.ABSENT)
    activity_id = center.activity_of(group_id)
    center.activities.hold_activity(activity_id, actor=ACTOR)
    center.activities.close_activity(activity_id, actor=ACTOR)
    assert center.database.ask(queries.needs_follow_up) == ()
