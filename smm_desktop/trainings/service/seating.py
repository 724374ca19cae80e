"""Sorts a list of people into seats, waiting list and refusals, and writes the first two."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.ids import new_id
from smm_desktop.teachers.queries import survivors
from smm_desktop.trainings.model import ActivityGroup, Enrolment
from smm_desktop.trainings.queries.enrolments import people_of
from smm_desktop.trainings.rules import next_queue_number, seat_for
from smm_desktop.trainings.service import guards
from smm_desktop.trainings.service.seats import busy, people_busy_elsewhere, seats_left, waiting_in
from smm_desktop.trainings.terms import (
    EnrolledPerson,
    EnrolmentState,
    EnrolOutcome,
    RefusedPerson,
    TrainingReason,
)


@dataclass(frozen=True, slots=True)
class Seat:
    """Where one person would sit; `former_id` is the row of somebody who had left."""

    teacher_id: UUID
    name: str
    state: EnrolmentState
    queue_number: int
    former_id: UUID | None


@dataclass(frozen=True, slots=True)
class SortedOut:
    """What enrolling a list would come to."""

    group_id: UUID
    seats: tuple[Seat, ...]
    refused: tuple[RefusedPerson, ...]


def sorted_people(session: Session, activity_id: UUID) -> dict[UUID, Enrolment]:
    """Who is enrolled or waits anywhere in an activity, by the person of today."""
    statement = (
        select(Enrolment)
        .join(ActivityGroup, ActivityGroup.id == Enrolment.group_id)
        .where(ActivityGroup.activity_id == activity_id, Enrolment.state != EnrolmentState.WITHDRAWN)
    )
    found = session.scalars(statement).all()
    standing = survivors(session, {one.teacher_id for one in found})
    return {standing[one.teacher_id]: one for one in found}


def _former_rows(session: Session, group_id: UUID) -> dict[UUID, UUID]:
    statement = select(Enrolment.teacher_id, Enrolment.id).where(
        Enrolment.group_id == group_id, Enrolment.state == EnrolmentState.WITHDRAWN
    )
    return dict(session.execute(statement).all())


def _known_once(session: Session, teacher_ids: Sequence[UUID]) -> tuple[list[UUID], list[RefusedPerson]]:
    """The persons meant, each once; ids that nobody has are refused."""
    standing = survivors(session, teacher_ids)
    unknown = [
        RefusedPerson(asked, "", TrainingReason.TEACHER_UNKNOWN)
        for asked in dict.fromkeys(teacher_ids)
        if asked not in standing
    ]
    return list(dict.fromkeys(standing[asked] for asked in teacher_ids if asked in standing)), unknown


def sort_out(session: Session, group_id: UUID, teacher_ids: Sequence[UUID]) -> SortedOut:
    """Reads only: who would sit, who would wait, who is refused and why."""
    group, activity = guards.unlocked_group(session, group_id)
    persons, refused = _known_once(session, teacher_ids)
    people = people_of(session, persons)
    enrolled = sorted_people(session, activity.id)
    names = {one.id: one.name for one in session.scalars(select(ActivityGroup))} if enrolled else {}
    taken = people_busy_elsewhere(session, group_id)
    former = _former_rows(session, group_id)
    left, waiting = seats_left(session, group), waiting_in(session, group_id)
    queue = [one.queue_number for one in waiting]
    seats: list[Seat] = []
    for person_id in persons:
        name = people[person_id].name
        if person_id in enrolled:
            values: dict[str, object] = {"name": name, "group": names[enrolled[person_id].group_id]}
            refused.append(RefusedPerson(person_id, name, TrainingReason.ALREADY_ENROLLED, values))
        elif person_id in taken:
            refused.append(busy(person_id, name, taken[person_id]))
        else:
            state = seat_for(left, len(queue))
            number = 0 if state is EnrolmentState.ENROLLED else next_queue_number(queue)
            queue.extend([number] if number else [])
            left -= state is EnrolmentState.ENROLLED
            seats.append(Seat(person_id, name, state, number, former.get(person_id)))
    return SortedOut(group_id, tuple(seats), tuple(refused))


def _written(deed: Deed, group_id: UUID, seats: Iterable[Seat]) -> list[tuple[Seat, UUID]]:
    """Writes the rows and answers each seat with its enrolment's id."""
    added, revived, found = [], [], []
    for one in seats:
        own = one.former_id or new_id()
        row = {"id": own, "state": one.state, "queue_number": one.queue_number, "enrolled_at": deed.now}
        if one.former_id is None:
            added.append({**row, "group_id": group_id, "teacher_id": one.teacher_id, "is_walk_in": False})
        else:
            revived.append({**row, "is_walk_in": False})
        found.append((one, own))
    deed.insert_many(Enrolment, added)
    deed.update_many(Enrolment, revived)
    return found


def seat(deed: Deed, sorted_out: SortedOut) -> EnrolOutcome:
    """Writes what was sorted out."""
    written = _written(deed, sorted_out.group_id, sorted_out.seats)
    people = [(one.state, EnrolledPerson(own, one.teacher_id, one.name)) for one, own in written]
    return EnrolOutcome(
        enrolled=tuple(person for state, person in people if state is EnrolmentState.ENROLLED),
        waiting=tuple(person for state, person in people if state is EnrolmentState.WAITING),
        refused=sorted_out.refused,
    )
