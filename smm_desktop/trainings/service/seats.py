"""Seats within a deed: who would be busy elsewhere, and who comes off the waiting list."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smm_desktop.trainings.model import ActivityGroup, Enrolment
from smm_desktop.trainings.queries.enrolments import people_of
from smm_desktop.trainings.queries.lessons import lessons_of_group
from smm_desktop.trainings.rules import Waiting, free_seats, next_from_waiting, people_taken, values_of
from smm_desktop.trainings.terms import (
    Clash,
    EnrolledPerson,
    EnrolmentState,
    Promotion,
    RefusedPerson,
    TrainingReason,
)


def people_busy_elsewhere(session: Session, group_id: UUID) -> dict[UUID, Clash]:
    """By person, the first lesson of another group at the time of one of this group's."""
    own, others = lessons_of_group(session, group_id)
    return people_taken(own, others)


def seats_left(session: Session, group: ActivityGroup) -> int:
    seated = select(func.count()).where(
        Enrolment.group_id == group.id, Enrolment.state == EnrolmentState.ENROLLED
    )
    return free_seats(group.quota, session.scalar(seated) or 0)


def waiting_in(session: Session, group_id: UUID) -> list[Enrolment]:
    statement = select(Enrolment).where(
        Enrolment.group_id == group_id, Enrolment.state == EnrolmentState.WAITING
    )
    return list(session.scalars(statement.order_by(Enrolment.queue_number)))


def busy(person_id: UUID, name: str, clash: Clash) -> RefusedPerson:
    """Somebody who is needed elsewhere, in the words of a refusal."""
    values = {**values_of(clash), "name": name}
    return RefusedPerson(person_id, name, TrainingReason.TEACHER_BUSY, values)


def fill_seats(session: Session, group: ActivityGroup) -> Promotion:
    """Gives free seats to the first of the waiting list; who is busy elsewhere is passed over and stays."""
    session.flush()
    waiting = waiting_in(session, group.id)
    if not waiting:
        return Promotion()
    people = people_of(session, {one.teacher_id for one in waiting})
    taken = people_busy_elsewhere(session, group.id)
    queue = [Waiting(one.id, one.queue_number, people[one.teacher_id].id in taken) for one in waiting]
    promoted_ids, passed_ids = next_from_waiting(queue, seats_left(session, group))
    by_id = {one.id: one for one in waiting}
    promoted, passed = [], []
    for enrolment_id in promoted_ids:
        one = by_id[enrolment_id]
        one.state, one.queue_number = EnrolmentState.ENROLLED, 0
        person = people[one.teacher_id]
        promoted.append(EnrolledPerson(one.id, person.id, person.name))
    for enrolment_id in passed_ids:
        person = people[by_id[enrolment_id].teacher_id]
        passed.append(busy(person.id, person.name, taken[person.id]))
    return Promotion(tuple(promoted), tuple(passed))
