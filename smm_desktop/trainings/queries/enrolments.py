"""Who is enrolled, in Turkish name order; merged persons appear as who they turned out to be."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.core import turkish
from smm_desktop.teachers.queries import survivors, teachers_by_id
from smm_desktop.trainings.model import Enrolment
from smm_desktop.trainings.terms import EnrolmentState


@dataclass(frozen=True, slots=True)
class EnrolledTeacher:
    """The little that lists need of a teacher; `id` is the survivor's when persons were merged."""

    id: UUID
    name: str
    school: str
    identity_number: str | None
    field: str
    province: str
    sort_key: str


@dataclass(frozen=True, slots=True)
class EnrolmentRow:
    """A teacher's place in a group."""

    id: UUID
    group_id: UUID
    teacher: EnrolledTeacher
    state: EnrolmentState
    is_walk_in: bool
    queue_number: int
    score: int | None
    enrolled_at: datetime
    rev: int


_STATE_ORDER = {EnrolmentState.ENROLLED: 0, EnrolmentState.WAITING: 1, EnrolmentState.WITHDRAWN: 2}


def people_of(session: Session, teacher_ids: Iterable[UUID]) -> dict[UUID, EnrolledTeacher]:
    """By the id that was asked for: the person it stands for today."""
    standing = survivors(session, teacher_ids)
    known = teachers_by_id(session, set(standing.values()))
    people = {
        row.id: EnrolledTeacher(
            id=row.id,
            name=row.full_name,
            school=row.school,
            identity_number=row.identity_number,
            field=row.field_name,
            province=row.province_name,
            sort_key=turkish.sort_key(row.full_name),
        )
        for row in known.values()
    }
    return {asked: people[survivor] for asked, survivor in standing.items()}


def _row(enrolment: Enrolment, teacher: EnrolledTeacher) -> EnrolmentRow:
    return EnrolmentRow(
        id=enrolment.id,
        group_id=enrolment.group_id,
        teacher=teacher,
        state=enrolment.state,
        is_walk_in=enrolment.is_walk_in,
        queue_number=enrolment.queue_number,
        score=enrolment.score,
        enrolled_at=enrolment.enrolled_at,
        rev=enrolment.rev,
    )


def _list_order(row: EnrolmentRow) -> tuple[int, int, str, UUID]:
    place = row.queue_number if row.state is EnrolmentState.WAITING else 0
    return _STATE_ORDER[row.state], place, row.teacher.sort_key, row.id


def enrolments(session: Session, group_id: UUID, *, with_withdrawn: bool = False) -> tuple[EnrolmentRow, ...]:
    """The enrolled by name, then the waiting list in its order, then on wish those who left."""
    statement = select(Enrolment).where(Enrolment.group_id == group_id)
    if not with_withdrawn:
        statement = statement.where(Enrolment.state != EnrolmentState.WITHDRAWN)
    found = session.scalars(statement).all()
    people = people_of(session, {one.teacher_id for one in found})
    rows = [_row(one, people[one.teacher_id]) for one in found]
    rows.sort(key=_list_order)
    return tuple(rows)
