"""The register as a list: filters, sorting, counts and the words already in use."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from smm_desktop.core import turkish
from smm_desktop.core.database.search import matching
from smm_desktop.teachers.model import Teacher
from smm_desktop.teachers.terms import Employment, TeacherSort


@dataclass(frozen=True, slots=True)
class TeacherFilter:
    """Which teachers a list shows; None and "" ask for no restriction."""

    text: str = ""
    field_code: str | None = None
    province_code: int | None = None
    employment: Employment | None = None
    without_identity: bool = False


_SORT_COLUMNS: dict[TeacherSort, InstrumentedAttribute[Any]] = {
    TeacherSort.NAME: Teacher.sort_key,
    TeacherSort.SCHOOL: Teacher.school,
    TeacherSort.PROVINCE: Teacher.province_code,
    TeacherSort.FIELD: Teacher.field_code,
    TeacherSort.SUBJECT: Teacher.subject,
    TeacherSort.EMPLOYMENT: Teacher.employment,
}


def _conditions(chosen: TeacherFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [Teacher.merged_into_id.is_(None)]
    if chosen.text.strip():
        conditions.append(matching(Teacher, chosen.text))
    if chosen.field_code is not None:
        conditions.append(Teacher.field_code == chosen.field_code)
    if chosen.province_code is not None:
        conditions.append(Teacher.province_code == chosen.province_code)
    if chosen.employment is not None:
        conditions.append(Teacher.employment == chosen.employment)
    if chosen.without_identity:
        conditions.append(Teacher.identity_number.is_(None))
    return conditions


def teacher_ids(
    session: Session,
    chosen: TeacherFilter,
    sort: TeacherSort = TeacherSort.NAME,
    *,
    descending: bool = False,
    limit: int | None = None,
) -> Sequence[UUID]:
    """Return the ids of all matching teachers in the list's order; rows are then read page by page."""
    column = _SORT_COLUMNS[sort]
    statement = select(Teacher.id).where(*_conditions(chosen))
    statement = statement.order_by(
        column.desc() if descending else column.asc(), Teacher.sort_key, Teacher.id
    )
    return session.scalars(statement.limit(limit)).all()


def teacher_count(session: Session, chosen: TeacherFilter | None = None) -> int:
    conditions = _conditions(chosen or TeacherFilter())
    return session.scalar(select(func.count()).select_from(Teacher).where(*conditions)) or 0


def employment_counts(session: Session, chosen: TeacherFilter) -> dict[Employment, int]:
    """Count the filter's teachers by employment state, whatever state the filter itself asks for."""
    conditions = _conditions(replace(chosen, employment=None))
    statement = select(Teacher.employment, func.count()).where(*conditions).group_by(Teacher.employment)
    return dict(session.execute(statement).tuples().all())


def field_counts(session: Session) -> list[tuple[str, int]]:
    """Return the fields of the register with their numbers of teachers, largest first."""
    count = func.count()
    statement = select(Teacher.field_code, count).where(
        Teacher.merged_into_id.is_(None), Teacher.field_code.is_not(None)
    )
    counted = session.execute(statement.group_by(Teacher.field_code).order_by(count.desc()))
    return [(str(code), number) for code, number in counted]


def _words(session: Session, column: InstrumentedAttribute[str], limit: int) -> tuple[str, ...]:
    statement = select(column).where(column != "").group_by(column).order_by(func.count().desc()).limit(limit)
    return tuple(turkish.sorted_by(session.scalars(statement), lambda word: word))


def schools(session: Session, limit: int = 2000) -> tuple[str, ...]:
    """Return the schools in use in Turkish order, the most frequent ones when there are too many."""
    return _words(session, Teacher.school, limit)


def districts(session: Session, limit: int = 1000) -> tuple[str, ...]:
    return _words(session, Teacher.district, limit)


def subjects(session: Session, limit: int = 500) -> tuple[str, ...]:
    return _words(session, Teacher.subject, limit)
