"""The way of an activity from planned to closed, and back."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

import pytest

from smm_desktop.centers.terms import FrozenRules
from smm_desktop.core.refusals import Refusal
from smm_desktop.teachers.terms import TeacherDraft
from smm_desktop.trainings import queries
from smm_desktop.trainings.terms import (
    ActivityState,
    ClosingGap,
    GapFact,
    Mark,
    MarkChange,
    SessionMove,
    SessionPlan,
    TrainingReason,
)
from tests.trainings.builders import ACTOR, MONDAY, Center


def state_of(center: Center, activity_id: UUID) -> ActivityState:
    row = center.database.ask(queries.activity, activity_id)
    assert row is not None
    return row.state


def closing_gaps(center: Center, activity_id: UUID) -> tuple[GapFact, ...]:
    with pytest.raises(Refusal) as refused:
        center.activities.close_activity(activity_id, actor=ACTOR)
    assert refused.value.term is TrainingReason.CLOSING_INCOMPLETE
    gaps = refused.value.values["gaps"]
    assert isinstance(gaps, tuple)
    return gaps


def test_opening_freezes_the_rule_book(center: Center) -> None:
    own = center.activity()
    center.activities.open_activity(own, actor=ACTOR)
    row = center.database.ask(queries.activity, own)
    assert row is not None
    assert isinstance(row.rules, FrozenRules)


def test_opening_tells_the_rules_that_nobody_confirmed(center: Center) -> None:
    warned = center.activities.open_activity(center.activity(), actor=ACTOR)
    assert len(warned) == 7


def test_an_activity_opens_once(center: Center) -> None:
    own = center.activity()
    center.activities.open_activity(own, actor=ACTOR)
    with pytest.raises(Refusal) as refused:
        center.activities.open_activity(own, actor=ACTOR)
    assert refused.value.term is TrainingReason.WRONG_STATE


def test_an_activity_without_sessions_was_not_held(center: Center) -> None:
    own = center.activity()
    center.activities.open_activity(own, actor=ACTOR)
    with pytest.raises(Refusal) as refused:
        center.activities.hold_activity(own, actor=ACTOR)
    assert refused.value.term is TrainingReason.NO_SESSIONS


def test_an_activity_without_people_was_not_held(center: Center) -> None:
    group_id = center.running(people=0)
    with pytest.raises(Refusal) as refused:
        center.activities.hold_activity(center.activity_of(group_id), actor=ACTOR)
    assert refused.value.term is TrainingReason.NOBODY_ENROLLED


def test_an_activity_with_lessons_ahead_was_not_held(center: Center) -> None:
    group_id = center.running()
    center.plan(group_id, center.pattern(first_day=center.clock.today()))
    with pytest.raises(Refusal) as refused:
        center.activities.hold_activity(center.activity_of(group_id), actor=ACTOR)
    assert refused.value.term is TrainingReason.SESSIONS_AHEAD


def test_a_complete_activity_closes(center: Center) -> None:
    own = center.hold(center.running())
    center.activities.close_activity(own, actor=ACTOR)
    assert state_of(center, own) is ActivityState.CLOSED


def test_missing_marks_are_counted_and_named(center: Center) -> None:
    group_id = center.running(people=3)
    own = center.hold(group_id)
    slots = center.slot_ids(group_id)[:2]
    cleared = [MarkChange(center.seated(group_id)[0], slot, None) for slot in slots]
    center.attendance.record(group_id, cleared, actor=ACTOR)
    names = ("Ayşe Yılmaz",)
    gap = GapFact(ClosingGap.MARKS_MISSING, "A", people=1, slots=2, cells=2, names=names)
    assert closing_gaps(center, own) == (gap,)


def test_missing_scores_are_named(center: Center) -> None:
    own = center.hold(center.running(people=2, has_exam=True))
    assert [(gap.gap, gap.people) for gap in closing_gaps(center, own)] == [(ClosingGap.SCORES_MISSING, 2)]


def test_a_waiting_list_must_be_settled(center: Center) -> None:
    group_id = center.running(people=2)
    center.enrolments.enrol(group_id, center.some_teachers(1, first=50), actor=ACTOR)
    own = center.hold(group_id)
    assert [(gap.gap, gap.people) for gap in closing_gaps(center, own)] == [(ClosingGap.WAITING_LEFT, 1)]


def test_sessions_need_their_trainer(center: Center) -> None:
    group_id = center.running(people=1)
    first = center.database.ask(queries.sessions, group_id)[0]
    center.schedule.move_session(first.id, SessionMove(first.day, first.starts_at), actor=ACTOR)
    own = center.hold(group_id)
    assert [gap.gap for gap in closing_gaps(center, own)] == [ClosingGap.TRAINER_MISSING]


@dataclass(frozen=True)
class Closed:
    """A closed activity, and what a deed on it may ask for."""

    center: Center
    activity_id: UUID
    group_id: UUID
    seat: UUID
    slot: UUID
    session: UUID
    stranger: UUID
    plan: SessionPlan


@pytest.fixture
def closed(center: Center) -> Closed:
    group_id = center.running(people=2)
    own = center.hold(group_id)
    session = center.database.ask(queries.sessions, group_id)[0].id
    plan = center.schedule.plan_sessions(group_id, center.pattern(first_day=center.clock.today()))
    center.activities.close_activity(own, actor=ACTOR)
    seat, slot = center.seated(group_id)[0], center.slot_ids(group_id)[0]
    return Closed(center, own, group_id, seat, slot, session, center.teacher(77), plan)


DEEDS: dict[str, Callable[[Closed], object]] = {
    "record": lambda at: at.center.attendance.record(
        at.group_id, [MarkChange(at.seat, at.slot, Mark.ABSENT)], actor=ACTOR
    ),
    "record_scores": lambda at: at.center.attendance.record_scores(
        at.activity_id, {at.seat: 80}, actor=ACTOR
    ),
    "enrol": lambda at: at.center.enrolments.enrol(at.group_id, [at.stranger], actor=ACTOR),
    "walk_in": lambda at: at.center.enrolments.walk_in(at.group_id, at.stranger, actor=ACTOR),
    "walk_in_new": lambda at: at.center.enrolments.walk_in_new(
        at.group_id, TeacherDraft("Yeni", "Kişi"), actor=ACTOR
    ),
    "withdraw": lambda at: at.center.enrolments.withdraw(at.seat, actor=ACTOR),
    "promote_waiting": lambda at: at.center.enrolments.promote_waiting(at.seat, actor=ACTOR),
    "dismiss_waiting": lambda at: at.center.enrolments.dismiss_waiting(at.activity_id, actor=ACTOR),
    "move_to_group": lambda at: at.center.enrolments.move_to_group(at.seat, at.group_id, actor=ACTOR),
    "apply_sessions": lambda at: at.center.schedule.apply_sessions(at.plan, actor=ACTOR),
    "remove_session": lambda at: at.center.schedule.remove_session(at.session, actor=ACTOR),
    "move_session": lambda at: at.center.schedule.move_session(
        at.session, SessionMove(MONDAY, 600), actor=ACTOR
    ),
    "add_group": lambda at: at.center.activities.add_group(at.activity_id, "B", 5, actor=ACTOR),
    "change_group": lambda at: at.center.activities.change_group(at.group_id, "B", 5, actor=ACTOR),
    "remove_group": lambda at: at.center.activities.remove_group(at.group_id, actor=ACTOR),
    "remove_activity": lambda at: at.center.activities.remove_activity(at.activity_id, actor=ACTOR),
    "open_activity": lambda at: at.center.activities.open_activity(at.activity_id, actor=ACTOR),
    "hold_activity": lambda at: at.center.activities.hold_activity(at.activity_id, actor=ACTOR),
    "close_activity": lambda at: at.center.activities.close_activity(at.activity_id, actor=ACTOR),
}


@pytest.mark.parametrize("name", DEEDS)
def test_a_closed_activity_is_locked(closed: Closed, name: str) -> None:
    with pytest.raises(Refusal) as refused:
        DEEDS[name](closed)
    assert refused.value.term is TrainingReason.ACTIVITY_LOCKED


def test_reopening_needs_a_reason(center: Center) -> None:
    own = center.hold(center.running())
    center.activities.close_activity(own, actor=ACTOR)
    with pytest.raises(Refusal) as refused:
        center.activities.reopen_activity(own, "  ", actor=ACTOR)
    assert refused.value.term is TrainingReason.REASON_MISSING


def test_a_reopened_activity_can_be_corrected(center: Center) -> None:
    group_id = center.running()
    own = center.hold(group_id)
    center.activities.close_activity(own, actor=ACTOR)
    center.activities.reopen_activity(own, "Yoklama düzeltilecek", actor=ACTOR)
    assert center.mark_all(group_id, Mark.ABSENT) == 24


def test_only_a_closed_activity_is_reopened(center: Center) -> None:
    with pytest.raises(Refusal) as refused:
        center.activities.reopen_activity(center.activity(), "Neden", actor=ACTOR)
    assert refused.value.term is TrainingReason.WRONG_STATE


def test_the_gaps_can_be_asked_for_before_closing(center: Center) -> None:
    own = center.activity_of(center.running(people=1))
    gaps = center.database.ask(queries.closing_gaps, own, center.clock.now())
    assert [gap.gap for gap in gaps] == [ClosingGap.MARKS_MISSING]
