"""Teachers by id, by identity number and by name, and which ids are one person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from smm_desktop.teachers.model import Teacher
from smm_desktop.teachers.queries.filters import TeacherFilter
from smm_desktop.teachers.queries.listing import teacher_ids
from smm_desktop.teachers.queries.rows import TeacherRow, row_of, rows
from smm_desktop.teachers.rules.import_rows import Known
from smm_desktop.teachers.rules.register import name_sort_key
from smm_desktop.teachers.terms import TeacherDraft

T = TypeVar("T")
_AT_ONCE = 500


def in_portions(values: Iterable[T], size: int = _AT_ONCE) -> Iterator[list[T]]:
    """Yield the values in lists small enough for one IN clause."""
    iterator = iter(values)
    while portion := list(islice(iterator, size)):
        yield portion


def teacher(session: Session, teacher_id: UUID) -> TeacherRow | None:
    row = session.execute(rows().where(Teacher.id == teacher_id)).first()
    return row_of(row) if row else None


def draft_of(session: Session, teacher_id: UUID) -> TeacherDraft | None:
    found = teacher(session, teacher_id)
    return found.draft if found else None


def teachers_by_id(session: Session, ids: Iterable[UUID]) -> dict[UUID, TeacherRow]:
    """Return the rows of the ids that exist, merged ones included."""
    found: dict[UUID, TeacherRow] = {}
    for portion in in_portions(ids):
        for row in session.execute(rows().where(Teacher.id.in_(portion))):
            found[row.id] = row_of(row)
    return found


def by_identity(session: Session, identity_number: str) -> TeacherRow | None:
    """Return the unmerged teacher with an identity number."""
    chosen = rows().where(Teacher.identity_number == identity_number, Teacher.merged_into_id.is_(None))
    row = session.execute(chosen).first()
    return row_of(row) if row else None


def find(session: Session, text: str, limit: int = 20) -> tuple[TeacherRow, ...]:
    """Return the first teachers in name order whose name, school, place or number begins with every typed word."""
    ids = teacher_ids(session, TeacherFilter(text=text), limit=limit)
    found = teachers_by_id(session, ids)
    return tuple(found[row_id] for row_id in ids)


def same_person_ids(session: Session, teacher_id: UUID) -> frozenset[UUID]:
    """Return the id of the person and of all entries merged into it, whichever of them is asked for."""
    survivor = survivors(session, [teacher_id]).get(teacher_id, teacher_id)
    chosen = select(Teacher.id).where(or_(Teacher.id == survivor, Teacher.merged_into_id == survivor))
    return frozenset(session.scalars(chosen)) | {teacher_id}


def survivors(session: Session, ids: Iterable[UUID]) -> dict[UUID, UUID]:
    """Return for each known id the entry that stands for the person today: itself unless it was merged."""
    found: dict[UUID, UUID] = {}
    for portion in in_portions(ids):
        chosen = select(Teacher.id, func.coalesce(Teacher.merged_into_id, Teacher.id)).where(
            Teacher.id.in_(portion)
        )
        found.update((own, survivor) for own, survivor in session.execute(chosen))
    return found


def known_by_identity(session: Session, numbers: Iterable[str]) -> dict[str, Known]:
    """Return the unmerged teachers with one of the identity numbers."""
    found: dict[str, Known] = {}
    for portion in in_portions(numbers):
        chosen = rows().where(Teacher.identity_number.in_(portion), Teacher.merged_into_id.is_(None))
        for row in map(row_of, session.execute(chosen)):
            found[row.identity_number or ""] = Known(row.id, row.draft)
    return found


def known_by_name(session: Session, names: Sequence[tuple[str, str]]) -> dict[str, tuple[Known, ...]]:
    """Return by name sort key the unmerged teachers who bear one of the (first, last) names."""
    found: defaultdict[str, list[Known]] = defaultdict(list)
    for portion in in_portions({name_sort_key(first, last) for first, last in names}):
        chosen = (
            rows()
            .add_columns(Teacher.sort_key)
            .where(Teacher.sort_key.in_(portion), Teacher.merged_into_id.is_(None))
        )
        for row in session.execute(chosen):
            known = TeacherRow(*row[:-1])
            found[row.sort_key].append(Known(known.id, known.draft))
    return {key: tuple(known) for key, known in found.items()}


@dataclass(frozen=True, slots=True)
class RegisterState:
    """Tells whether the register has changed: the newest rev in it and the number of its entries."""

    rev: int
    entries: int


def register_state(session: Session) -> RegisterState:
    newest, entries = session.execute(select(func.max(Teacher.rev), func.count(Teacher.id))).one()
    return RegisterState(newest or 0, entries)
