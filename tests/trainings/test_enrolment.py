"""Who takes part, who waits, who is left out and why."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from smm_desktop.core.ids import new_id
from smm_desktop.core.refusals import Refusal
from smm_desktop.teachers.queries import by_identity
from smm_desktop.teachers.rules.identity import generate_identity_number
from smm_desktop.teachers.terms import TeacherDraft, TeacherReason
from smm_desktop.trainings import queries
from smm_desktop.trainings.terms import EnrolmentState, TrainingReason
from tests.trainings.builders import ACTOR, Center

AHEAD = date(2026, 12, 7)


def listed(center: Center, group_id: UUID) -> list[tuple[str, EnrolmentState]]:
    rows = center.database.ask(queries.enrolments, group_id)
    return [(row.teacher.name, row.state) for row in rows]


def group(center: Center, quota: int = 2) -> UUID:
    return center.group_of(center.activity(quota=quota))


def test_seats_go_first_and_the_rest_waits_in_order(center: Center) -> None:
    outcome = center.enrolments.enrol(group(center), center.some_teachers(4), actor=ACTOR)
    assert [len(outcome.enrolled), [one.name for one in outcome.waiting]] == [
        2,
        ["İsmail Yılmaz", "Işıl Yılmaz"],
    ]


def test_the_list_stands_in_turkish_order(center: Center) -> None:
    own = group(center, 30)
    center.enrolments.enrol(own, center.some_teachers(10), actor=ACTOR)
    names = [name.split()[0] for name, _ in listed(center, own)]
    assert names == ["Ayşe", "Çağrı", "Gökçe", "Işıl", "İsmail", "Ömer", "Şule", "Ünal", "Veli", "Zehra"]


def test_nobody_is_enrolled_twice(center: Center) -> None:
    own, teachers = group(center), center.some_teachers(1)
    center.enrolments.enrol(own, teachers, actor=ACTOR)
    outcome = center.enrolments.enrol(own, teachers, actor=ACTOR)
    assert [one.reason for one in outcome.refused] == [TrainingReason.ALREADY_ENROLLED]


def test_nobody_is_enrolled_in_two_groups_of_an_activity(center: Center) -> None:
    activity_id = center.activity()
    other, teachers = center.activities.add_group(activity_id, "B", 5, actor=ACTOR), center.some_teachers(1)
    center.enrolments.enrol(center.group_of(activity_id), teachers, actor=ACTOR)
    outcome = center.enrolments.enrol(other, teachers, actor=ACTOR)
    assert outcome.refused[0].values == {"name": "Ayşe Yılmaz", "group": "A"}


def test_a_merged_duplicate_is_not_enrolled_beside_the_survivor(center: Center) -> None:
    own, (survivor, duplicate) = group(center), center.some_teachers(2)
    center.enrolments.enrol(own, [duplicate], actor=ACTOR)
    center.teachers.merge(survivor, duplicate, actor=ACTOR)
    outcome = center.enrolments.enrol(own, [survivor], actor=ACTOR)
    assert [one.reason for one in outcome.refused] == [TrainingReason.ALREADY_ENROLLED]


def test_a_merged_person_is_shown_as_the_survivor(center: Center) -> None:
    own, (survivor, duplicate) = group(center), center.some_teachers(2)
    center.enrolments.enrol(own, [duplicate], actor=ACTOR)
    center.teachers.merge(survivor, duplicate, actor=ACTOR)
    row = center.database.ask(queries.enrolments, own)[0]
    assert (row.teacher.id, row.teacher.name) == (survivor, "Ayşe Yılmaz")


def test_a_repeated_id_is_one_person(center: Center) -> None:
    teacher_id = center.teacher()
    outcome = center.enrolments.enrol(group(center), [teacher_id, teacher_id], actor=ACTOR)
    assert len(outcome.enrolled) == 1


def test_an_unknown_id_is_left_out(center: Center) -> None:
    outcome = center.enrolments.enrol(group(center), [new_id()], actor=ACTOR)
    assert [one.reason for one in outcome.refused] == [TrainingReason.TEACHER_UNKNOWN]


def test_who_has_lessons_elsewhere_is_left_out_by_name_and_time(center: Center) -> None:
    pattern = replace(center.pattern(AHEAD), room="", trainer_id=None)
    one, other = center.group_of(center.activity(code="BIR")), center.group_of(center.activity(code="IKI"))
    teachers = center.some_teachers(2)
    center.plan(one, pattern)
    center.plan(other, pattern)
    center.enrolments.enrol(one, teachers[:1], actor=ACTOR)
    refused = center.enrolments.enrol(other, teachers, actor=ACTOR).refused
    found = [(who.name, who.reason, who.values["day"]) for who in refused]
    assert found == [("Ayşe Yılmaz", TrainingReason.TEACHER_BUSY, AHEAD)]


def test_a_withdrawal_lets_the_next_one_in(center: Center) -> None:
    own = group(center)
    outcome = center.enrolments.enrol(own, center.some_teachers(4), actor=ACTOR)
    promotion = center.enrolments.withdraw(outcome.enrolled[0].enrolment_id, actor=ACTOR)
    assert [one.name for one in promotion.promoted] == ["İsmail Yılmaz"]


def test_one_undo_takes_back_withdrawal_and_promotion(center: Center) -> None:
    own = group(center)
    outcome = center.enrolments.enrol(own, center.some_teachers(3), actor=ACTOR)
    before = listed(center, own)
    center.enrolments.withdraw(outcome.enrolled[0].enrolment_id, actor=ACTOR)
    center.database.undo(ACTOR)
    assert listed(center, own) == before


def test_who_is_busy_elsewhere_is_passed_over(center: Center) -> None:
    pattern = replace(center.pattern(AHEAD), room="", trainer_id=None)
    own = center.group_of(center.activity(code="BIR", quota=1))
    other = center.group_of(center.activity(code="IKI"))
    center.plan(own, pattern)
    teachers = center.some_teachers(3)
    seated = center.enrolments.enrol(own, teachers, actor=ACTOR).enrolled[0]
    center.enrolments.enrol(other, teachers[1:2], actor=ACTOR)
    center.plan(other, pattern)
    promotion = center.enrolments.withdraw(seated.enrolment_id, actor=ACTOR)
    assert [[one.name for one in promotion.promoted], [one.name for one in promotion.passed_over]] == [
        ["İsmail Yılmaz"],
        ["Çağrı Yılmaz"],
    ]


def test_a_greater_quota_lets_people_in(center: Center) -> None:
    own = group(center, 1)
    center.enrolments.enrol(own, center.some_teachers(3), actor=ACTOR)
    promotion = center.activities.change_group(own, "A", 2, actor=ACTOR)
    assert [one.name for one in promotion.promoted] == ["Çağrı Yılmaz"]


def test_who_left_can_come_back(center: Center) -> None:
    own, teachers = group(center), center.some_teachers(1)
    seat = center.enrolments.enrol(own, teachers, actor=ACTOR).enrolled[0]
    center.enrolments.withdraw(seat.enrolment_id, actor=ACTOR)
    again = center.enrolments.enrol(own, teachers, actor=ACTOR).enrolled[0]
    assert again.enrolment_id == seat.enrolment_id


def test_nobody_leaves_twice(center: Center) -> None:
    seat = center.enrolments.enrol(group(center), center.some_teachers(1), actor=ACTOR).enrolled[0]
    center.enrolments.withdraw(seat.enrolment_id, actor=ACTOR)
    with pytest.raises(Refusal) as refused:
        center.enrolments.withdraw(seat.enrolment_id, actor=ACTOR)
    assert refused.value.term is TrainingReason.NOT_ENROLLED


def test_out_of_turn_needs_a_free_seat(center: Center) -> None:
    waiting = center.enrolments.enrol(group(center, 1), center.some_teachers(2), actor=ACTOR).waiting[0]
    with pytest.raises(Refusal) as refused:
        center.enrolments.promote_waiting(waiting.enrolment_id, actor=ACTOR)
    assert refused.value.term is TrainingReason.GROUP_FULL


def test_only_the_waiting_are_promoted(center: Center) -> None:
    seat = center.enrolments.enrol(group(center), center.some_teachers(1), actor=ACTOR).enrolled[0]
    with pytest.raises(Refusal) as refused:
        center.enrolments.promote_waiting(seat.enrolment_id, actor=ACTOR)
    assert refused.value.term is TrainingReason.NOT_WAITING


def test_the_waiting_list_can_be_dismissed(center: Center) -> None:
    activity_id = center.activity(quota=1)
    center.enrolments.enrol(center.group_of(activity_id), center.some_teachers(3), actor=ACTOR)
    assert center.enrolments.dismiss_waiting(activity_id, actor=ACTOR) == 2


def test_somebody_moves_to_another_group_and_the_seat_is_filled(center: Center) -> None:
    activity_id = center.activity(quota=1)
    own, other = center.group_of(activity_id), center.activities.add_group(activity_id, "B", 5, actor=ACTOR)
    seat = center.enrolments.enrol(own, center.some_teachers(2), actor=ACTOR).enrolled[0]
    promotion = center.enrolments.move_to_group(seat.enrolment_id, other, actor=ACTOR)
    assert [listed(center, other)[0][0], promotion.promoted[0].name] == ["Ayşe Yılmaz", "Çağrı Yılmaz"]


def test_who_has_marks_does_not_change_the_group(center: Center) -> None:
    group_id = center.running()
    other = center.activities.add_group(center.activity_of(group_id), "B", 5, actor=ACTOR)
    center.mark_all(group_id)
    with pytest.raises(Refusal) as refused:
        center.enrolments.move_to_group(center.seated(group_id)[0], other, actor=ACTOR)
    assert refused.value.term is TrainingReason.HAS_ATTENDANCE


def test_a_walk_in_sits_beyond_the_quota(center: Center) -> None:
    group_id = center.running(people=1)
    center.enrolments.walk_in(group_id, center.teacher(40), actor=ACTOR)
    rows = center.database.ask(queries.enrolments, group_id)
    assert sorted(row.is_walk_in for row in rows if row.state is EnrolmentState.ENROLLED) == [False, True]


def test_a_walk_in_needs_an_open_activity(center: Center) -> None:
    with pytest.raises(Refusal) as refused:
        center.enrolments.walk_in(group(center), center.teacher(), actor=ACTOR)
    assert refused.value.term is TrainingReason.WRONG_STATE


def test_a_walk_in_who_waited_leaves_the_queue(center: Center) -> None:
    group_id = center.running(people=1)
    teacher_id = center.teacher(40)
    center.enrolments.enrol(group_id, [teacher_id], actor=ACTOR)
    center.enrolments.walk_in(group_id, teacher_id, actor=ACTOR)
    assert [state for _, state in listed(center, group_id)] == [EnrolmentState.ENROLLED] * 2


def test_a_new_walk_in_is_registered_in_the_same_deed(center: Center) -> None:
    group_id, number = center.running(people=1), generate_identity_number(5)
    center.enrolments.walk_in_new(group_id, TeacherDraft("Yeni", "Gelen", number), actor=ACTOR)
    center.database.undo(ACTOR)
    assert center.database.ask(by_identity, number) is None


def test_a_walk_in_with_a_faulty_number_changes_nothing(center: Center) -> None:
    group_id = center.running(people=1)
    with pytest.raises(Refusal) as refused:
        center.enrolments.walk_in_new(group_id, TeacherDraft("Yeni", "Gelen", "11111111110"), actor=ACTOR)
    assert (refused.value.term, len(listed(center, group_id))) == (TeacherReason.IDENTITY_NUMBER_FAULTY, 1)
