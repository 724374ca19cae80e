"""Who is one person: entries merged within a center, and the same identity number in several centers."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import Subquery, distinct, func, select
from sqlalchemy.orm import Session, aliased

from smm_desktop.teachers.model import Teacher
from smm_desktop.teachers.queries.people import in_portions
from smm_desktop.teachers.queries.rows import TeacherRow, row_of, rows


def persons() -> Subquery:
    """Every entry with the person it stands for, as (teacher_id, person_id, identity_number), for sums above."""
    survivor = aliased(Teacher)
    return (
        select(
            Teacher.id.label("teacher_id"),
            survivor.id.label("person_id"),
            survivor.identity_number.label("identity_number"),
        )
        .join(survivor, survivor.id == func.coalesce(Teacher.merged_into_id, Teacher.id))
        .subquery()
    )


def person_count(session: Session, center: int | None = None) -> int:
    """How many people are registered; an identity number in several centers counts once."""
    each = func.count(distinct(Teacher.identity_number))
    unnumbered = func.count().filter(Teacher.identity_number.is_(None))
    statement = select(each + unnumbered).where(Teacher.merged_into_id.is_(None))
    if center is not None:
        statement = statement.where(Teacher.center_id == center)
    return session.scalar(statement) or 0


def center_counts(session: Session) -> dict[int, int]:
    """How many teachers each center has registered."""
    statement = select(Teacher.center_id, func.count()).where(Teacher.merged_into_id.is_(None))
    return dict(session.execute(statement.group_by(Teacher.center_id)).all())


def linked_counts(session: Session, numbers: Iterable[str]) -> dict[str, int]:
    """In how many centers each identity number is registered."""
    found: dict[str, int] = {}
    for portion in in_portions(numbers):
        statement = select(Teacher.identity_number, func.count(distinct(Teacher.center_id))).where(
            Teacher.identity_number.in_(portion), Teacher.merged_into_id.is_(None)
        )
        found.update(
            (number or "", count)
            for number, count in session.execute(statement.group_by(Teacher.identity_number))
        )
    return found


def linked_teachers(session: Session, teacher_id: UUID) -> tuple[TeacherRow, ...]:
    """The person's entries in all centers, by center; only itself where no identity number is known."""
    number = session.scalar(select(Teacher.identity_number).where(Teacher.id == teacher_id))
    same = Teacher.id == teacher_id if number is None else Teacher.identity_number == number
    found = rows().where(same, Teacher.merged_into_id.is_(None)).order_by(Teacher.center_id, Teacher.id)
    return tuple(map(row_of, session.execute(found)))
