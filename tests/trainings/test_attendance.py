"""Recording attendance: batches, undo, refusals, and the table that the grid shows."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from smm_desktop.core.ids import new_id
from smm_desktop.core.refusals import Refusal
from smm_desktop.trainings import queries
from smm_desktop.trainings.terms import ExcuseCode, Mark, MarkChange, MarkFact, TrainingReason
from tests.trainings.builders import ACTOR, MONDAY, Center


def cell(center: Center, group_id: UUID, person: int = 0, slot: int = 0) -> MarkChange:
    return MarkChange(center.seated(group_id)[person], center.slot_ids(group_id)[slot], Mark.PRESENT)


def refused_for(center: Center, group_id: UUID, change: MarkChange) -> TrainingReason:
    with pytest.raises(Refusal) as refused:
        center.attendance.record(group_id, [change], actor=ACTOR)
    return TrainingReason(refused.value.term)


def marks(center: Center, group_id: UUID) -> dict[tuple[UUID, UUID], MarkFact]:
    return dict(center.database.ask(queries.attendance, group_id).marks)


def test_a_mark_is_read_as_it_was_recorded(center: Center) -> None:
    group_id = center.running()
    late = replace(cell(center, group_id), mark=Mark.LATE, minutes_late=12)
    center.attendance.record(group_id, [late], actor=ACTOR)
    assert marks(center, group_id) == {(late.enrolment_id, late.slot_id): MarkFact(Mark.LATE, 12)}


def test_an_excuse_is_read_with_its_code(center: Center) -> None:
    group_id = center.running()
    change = replace(cell(center, group_id), mark=Mark.EXCUSED, excuse=ExcuseCode.OFFICIAL_DUTY)
    center.attendance.record(group_id, [change], actor=ACTOR)
    assert set(marks(center, group_id).values()) == {MarkFact(Mark.EXCUSED, 0, ExcuseCode.OFFICIAL_DUTY)}


def test_only_real_changes_are_counted(center: Center) -> None:
    group_id = center.running()
    center.mark_all(group_id)
    changes = [cell(center, group_id), replace(cell(center, group_id, 1), mark=Mark.ABSENT)]
    assert center.attendance.record(group_id, changes, actor=ACTOR) == 1


def test_nothing_new_is_no_deed(center: Center) -> None:
    group_id = center.running()
    center.mark_all(group_id)
    before = center.database.last_undoable()
    center.mark_all(group_id)
    assert center.database.last_undoable() == before


def test_the_last_wish_for_a_cell_counts(center: Center) -> None:
    group_id = center.running()
    wish = cell(center, group_id)
    center.attendance.record(group_id, [wish, replace(wish, mark=Mark.ABSENT)], actor=ACTOR)
    assert list(marks(center, group_id).values()) == [MarkFact(Mark.ABSENT)]


def test_a_cleared_cell_is_empty_again(center: Center) -> None:
    group_id = center.running()
    center.attendance.record(group_id, [cell(center, group_id)], actor=ACTOR)
    center.attendance.record(group_id, [replace(cell(center, group_id), mark=None)], actor=ACTOR)
    assert marks(center, group_id) == {}


def test_one_undo_takes_a_batch_back(center: Center) -> None:
    group_id = center.running()
    center.mark_all(group_id, Mark.PRESENT)
    center.mark_all(group_id, Mark.ABSENT)
    center.database.undo(ACTOR)
    assert set(marks(center, group_id).values()) == {MarkFact(Mark.PRESENT)}


def test_redo_brings_a_batch_again(center: Center) -> None:
    group_id = center.running()
    center.mark_all(group_id)
    center.database.undo(ACTOR)
    center.database.redo(ACTOR)
    assert len(marks(center, group_id)) == 24


def test_a_batch_is_kept_whole_or_not_at_all(center: Center) -> None:
    group_id = center.running()
    bad = replace(cell(center, group_id), mark=Mark.LATE, minutes_late=40)
    with pytest.raises(Refusal):
        center.attendance.record(group_id, [cell(center, group_id, 1), bad], actor=ACTOR)
    assert marks(center, group_id) == {}


def test_the_future_is_not_marked(center: Center) -> None:
    group_id = center.running()
    center.plan(group_id, center.pattern(first_day=center.clock.today(), days=1, slots=2))
    later = replace(cell(center, group_id), slot_id=center.slot_ids(group_id)[-1])
    assert refused_for(center, group_id, later) is TrainingReason.MARK_IN_FUTURE


def test_a_lesson_can_be_marked_from_its_first_minute(center: Center) -> None:
    group_id = center.running()
    center.plan(group_id, center.pattern(first_day=center.clock.today(), days=1, slots=2))
    now = replace(cell(center, group_id), slot_id=center.slot_ids(group_id)[-2])
    assert center.attendance.record(group_id, [now], actor=ACTOR) == 1


def test_a_future_mark_that_was_cleared_is_no_refusal(center: Center) -> None:
    group_id = center.running()
    center.plan(group_id, center.pattern(first_day=center.clock.today() + timedelta(days=1), days=1))
    empty = MarkChange(center.seated(group_id)[0], center.slot_ids(group_id)[-1], None)
    assert center.attendance.record(group_id, [empty], actor=ACTOR) == 0


def test_strangers_are_not_marked(center: Center) -> None:
    group_id = center.running()
    stranger = replace(cell(center, group_id), enrolment_id=new_id())
    assert refused_for(center, group_id, stranger) is TrainingReason.ENROLMENT_UNKNOWN


def test_who_withdrew_is_not_marked(center: Center) -> None:
    group_id = center.running()
    change = cell(center, group_id)
    center.enrolments.withdraw(change.enrolment_id, actor=ACTOR)
    assert refused_for(center, group_id, change) is TrainingReason.ENROLMENT_UNKNOWN


def test_lessons_of_another_group_are_not_marked(center: Center) -> None:
    group_id = center.running()
    assert refused_for(center, group_id, replace(cell(center, group_id), slot_id=new_id())) is (
        TrainingReason.SLOT_UNKNOWN
    )


def test_a_planned_activity_takes_no_marks(center: Center) -> None:
    group_id = center.group_of(center.activity())
    center.plan(group_id, center.pattern())
    center.enrolments.enrol(group_id, center.some_teachers(1), actor=ACTOR)
    assert refused_for(center, group_id, cell(center, group_id)) is TrainingReason.WRONG_STATE


def test_scores_are_kept(center: Center) -> None:
    group_id = center.running(people=2, has_exam=True)
    scores = dict(zip(center.seated(group_id), (85, 60), strict=True))
    center.attendance.record_scores(center.activity_of(group_id), scores, actor=ACTOR)
    assert [row.score for row in center.database.ask(queries.enrolments, group_id)] == [85, 60]


def test_an_activity_without_exam_takes_no_scores(center: Center) -> None:
    group_id = center.running(people=1)
    with pytest.raises(Refusal) as refused:
        center.attendance.record_scores(
            center.activity_of(group_id), {center.seated(group_id)[0]: 50}, actor=ACTOR
        )
    assert refused.value.term is TrainingReason.NO_EXAM


def test_unchanged_scores_are_no_deed(center: Center) -> None:
    group_id = center.running(people=1, has_exam=True)
    scores = {center.seated(group_id)[0]: 85}
    center.attendance.record_scores(center.activity_of(group_id), scores, actor=ACTOR)
    assert center.attendance.record_scores(center.activity_of(group_id), scores, actor=ACTOR) == 0


def test_the_table_knows_figures_by_person(center: Center) -> None:
    group_id = center.running(people=2, days=1, slots=4)
    center.attendance.record(group_id, [cell(center, group_id)], actor=ACTOR)
    figures = center.database.ask(queries.attendance, group_id).figures(center.clock.now())
    first = figures[center.seated(group_id)[0]]
    assert (first.attended, first.reachable, first.held) == (40, 160, 160)


def test_without_a_clock_a_lesson_was_held_when_anybody_has_a_mark(center: Center) -> None:
    group_id = center.running(people=2, days=1, slots=4)
    center.attendance.record(group_id, [cell(center, group_id)], actor=ACTOR)
    figures = center.database.ask(queries.figures, center.activity_of(group_id))
    assert [one.held for one in figures.values()] == [40, 40]


def test_figures_use_the_rules_frozen_at_opening(center: Center) -> None:
    table = center.database.ask(queries.attendance, center.running())
    assert table.rules.minimum_attendance_percent == 80


def test_the_table_leaves_out_who_withdrew(center: Center) -> None:
    group_id = center.running(people=3)
    center.mark_all(group_id)
    center.enrolments.withdraw(center.seated(group_id)[0], actor=ACTOR)
    table = center.database.ask(queries.attendance, group_id)
    assert (len(table.enrolments), len(table.marks)) == (2, 16)


def test_the_slots_of_the_table_stand_in_the_order_of_time(center: Center) -> None:
    group_id = center.running(people=1)
    center.plan(group_id, replace(center.pattern(days=1, slots=1), starts_at=480, first_day=MONDAY))
    table = center.database.ask(queries.attendance, group_id)
    assert [(slot.day, slot.starts_at) for slot in table.slots][:2] == [(MONDAY, 480), (MONDAY, 540)]
