"""Deeds on who takes part: enrolment, waiting list, walk-ins, withdrawal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smm_desktop.core.clock import Clock
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.teachers.queries import survivors
from smm_desktop.teachers.service import TeacherService
from smm_desktop.teachers.terms import TeacherDraft
from smm_desktop.trainings import queries
from smm_desktop.trainings.model import ActivityGroup, AttendanceMark, Enrolment
from smm_desktop.trainings.queries.enrolments import people_of
from smm_desktop.trainings.service import guards
from smm_desktop.trainings.service.seating import seat, sort_out, sorted_people
from smm_desktop.trainings.service.seats import busy, fill_seats, people_busy_elsewhere, seats_left
from smm_desktop.trainings.terms import (
    ActivityState,
    EnrolledPerson,
    EnrolmentState,
    EnrolOutcome,
    PastePlan,
    PasteVerdict,
    Promotion,
    TrainingReason,
)


def _refuse_busy(session: Session, group_id: UUID, person_id: UUID, name: str) -> None:
    clash = people_busy_elsewhere(session, group_id).get(person_id)
    if clash is not None:
        refused = busy(person_id, name, clash)
        raise Refusal(refused.reason, **refused.values)


def _person(session: Session, enrolment: Enrolment) -> EnrolledPerson:
    person = people_of(session, [enrolment.teacher_id])[enrolment.teacher_id]
    return EnrolledPerson(enrolment.id, person.id, person.name)


def _refuse_marked(session: Session, enrolment_id: UUID, group_id: UUID) -> None:
    marks = session.scalar(select(func.count()).where(AttendanceMark.enrolment_id == enrolment_id))
    if marks:
        first = queries.slots(session, group_id)[0]
        raise Refusal(TrainingReason.HAS_ATTENDANCE, day=first.day, marks=marks)


class EnrolmentService:
    """Who takes part, who waits."""

    def __init__(self, database: Database, clock: Clock, teachers: TeacherService) -> None:
        self._database = database
        self._clock = clock
        self._teachers = teachers

    def enrol(self, group_id: UUID, teacher_ids: Sequence[UUID], *, actor: str) -> EnrolOutcome:
        """Seats in the order given, then the waiting list; who cannot come is left out with a reason."""
        foreseen = self._database.ask(sort_out, group_id, teacher_ids)
        if not foreseen.seats:
            return EnrolOutcome(refused=foreseen.refused)
        with self._database.deed("enrol", actor) as deed:
            return seat(deed, sort_out(deed.session, group_id, teacher_ids))

    def plan_from_text(self, group_id: UUID, text: str) -> PastePlan:
        """Reads only: whom a text pasted from a spreadsheet means, line by line."""
        return self._database.ask(queries.paste_plan, group_id, text)

    def enrol_from_text(
        self, plan: PastePlan, choices: Mapping[int, UUID] | None = None, *, actor: str
    ) -> EnrolOutcome:
        """Enrols the people who were found, and for doubtful lines those chosen by line number."""
        chosen = choices or {}
        ids = [
            chosen[line.number] if line.number in chosen else line.choices[0].teacher_id
            for line in plan.lines
            if line.number in chosen or line.verdict is PasteVerdict.FOUND
        ]
        return self.enrol(plan.group_id, ids, actor=actor)

    def walk_in(self, group_id: UUID, teacher_id: UUID, *, actor: str) -> EnrolledPerson:
        """Somebody who came without having been enrolled; the quota does not send people out of the room."""
        with self._database.deed("walk_in", actor) as deed:
            return self._take_in(deed.session, group_id, teacher_id)

    def walk_in_new(self, group_id: UUID, draft: TeacherDraft, *, actor: str) -> EnrolledPerson:
        """The same for somebody whom the register does not know yet: both in one deed."""
        with self._database.deed("walk_in", actor) as deed:
            guards.unlocked_group(deed.session, group_id)
            teacher_id = self._teachers.register_within(deed, draft)
            return self._take_in(deed.session, group_id, teacher_id)

    def _take_in(self, session: Session, group_id: UUID, teacher_id: UUID) -> EnrolledPerson:
        _, activity = guards.unlocked_group(session, group_id)
        guards.refuse_unless(activity, ActivityState.OPEN, ActivityState.HELD)
        survivor = survivors(session, [teacher_id]).get(teacher_id)
        if survivor is None:
            raise Refusal(TrainingReason.TEACHER_UNKNOWN)
        known = sorted_people(session, activity.id).get(survivor)
        name = people_of(session, [survivor])[survivor].name
        is_here = known is not None and known.group_id == group_id
        if known is not None and (known.state is EnrolmentState.ENROLLED or not is_here):
            other = session.get_one(ActivityGroup, known.group_id)
            raise Refusal(TrainingReason.ALREADY_ENROLLED, name=name, group=other.name)
        _refuse_busy(session, group_id, survivor, name)
        enrolment = known or self._former(session, group_id, survivor)
        enrolment.state, enrolment.queue_number = EnrolmentState.ENROLLED, 0
        enrolment.is_walk_in, enrolment.enrolled_at = True, self._clock.now()
        session.flush()
        return EnrolledPerson(enrolment.id, survivor, name)

    def _former(self, session: Session, group_id: UUID, teacher_id: UUID) -> Enrolment:
        """The row of somebody who had left the group, or a new one."""
        statement = select(Enrolment).where(
            Enrolment.group_id == group_id, Enrolment.teacher_id == teacher_id
        )
        found = session.scalars(statement).first()
        if found is None:
            found = Enrolment(group_id=group_id, teacher_id=teacher_id)
            session.add(found)
        return found

    def withdraw(self, enrolment_id: UUID, *, actor: str) -> Promotion:
        """Takes somebody out; the next of the waiting list moves up in the same deed."""
        with self._database.deed("withdraw", actor) as deed:
            enrolment, group, _ = guards.unlocked_enrolment(deed.session, enrolment_id)
            if enrolment.state is EnrolmentState.WITHDRAWN:
                raise Refusal(TrainingReason.NOT_ENROLLED, name=_person(deed.session, enrolment).name)
            enrolment.state, enrolment.queue_number = EnrolmentState.WITHDRAWN, 0
            return fill_seats(deed.session, group)

    def promote_waiting(self, enrolment_id: UUID, *, actor: str) -> EnrolledPerson:
        """Gives a free seat to somebody out of turn."""
        with self._database.deed("promote_waiting", actor) as deed:
            enrolment, group, _ = guards.unlocked_enrolment(deed.session, enrolment_id)
            person = _person(deed.session, enrolment)
            if enrolment.state is not EnrolmentState.WAITING:
                raise Refusal(TrainingReason.NOT_WAITING, name=person.name)
            if seats_left(deed.session, group) == 0:
                raise Refusal(TrainingReason.GROUP_FULL, quota=group.quota)
            _refuse_busy(deed.session, group.id, person.teacher_id, person.name)
            enrolment.state, enrolment.queue_number = EnrolmentState.ENROLLED, 0
            return person

    def dismiss_waiting(self, activity_id: UUID, *, actor: str) -> int:
        """Clears the waiting lists of an activity, so that it can be closed; answers how many waited."""
        with self._database.deed("dismiss_waiting", actor) as deed:
            guards.unlocked_activity(deed.session, activity_id)
            statement = (
                select(Enrolment)
                .join(ActivityGroup, ActivityGroup.id == Enrolment.group_id)
                .where(ActivityGroup.activity_id == activity_id, Enrolment.state == EnrolmentState.WAITING)
            )
            waiting = deed.session.scalars(statement).all()
            for one in waiting:
                one.state, one.queue_number = EnrolmentState.WITHDRAWN, 0
            return len(waiting)

    def move_to_group(self, enrolment_id: UUID, group_id: UUID, *, actor: str) -> Promotion:
        """Into another group of the same activity, while nothing is recorded; the freed seat is filled."""
        with self._database.deed("move_to_group", actor) as deed:
            enrolment, old, activity = guards.unlocked_enrolment(deed.session, enrolment_id)
            target, other = guards.unlocked_group(deed.session, group_id)
            person = _person(deed.session, enrolment)
            if other.id != activity.id:
                raise Refusal(TrainingReason.GROUP_UNKNOWN)
            if enrolment.state is EnrolmentState.WITHDRAWN or target.id == old.id:
                raise Refusal(TrainingReason.NOT_ENROLLED, name=person.name)
            _refuse_marked(deed.session, enrolment_id, old.id)
            if seats_left(deed.session, target) == 0:
                raise Refusal(TrainingReason.GROUP_FULL, quota=target.quota)
            _refuse_busy(deed.session, group_id, person.teacher_id, person.name)
            self._move(deed.session, enrolment, group_id)
            return fill_seats(deed.session, old)

    def _move(self, session: Session, enrolment: Enrolment, group_id: UUID) -> None:
        """Somebody who had left the target group before comes back into the row that is there."""
        row = self._former(session, group_id, enrolment.teacher_id)
        row.state, row.queue_number = EnrolmentState.ENROLLED, 0
        row.is_walk_in, row.enrolled_at = enrolment.is_walk_in, enrolment.enrolled_at
        row.score = enrolment.score
        session.delete(enrolment)
        session.flush()
