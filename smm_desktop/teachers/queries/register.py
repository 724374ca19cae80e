"""The register in figures, and the words already in use in it."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from smm_desktop.core import turkish
from smm_desktop.teachers.model import Teacher
from smm_desktop.teachers.queries.filters import TeacherFilter, conditions
from smm_desktop.teachers.terms import Employment


def teacher_count(session: Session, chosen: TeacherFilter | None = None) -> int:
    asked = conditions(chosen or TeacherFilter())
    return session.scalar(select(func.count()).select_from(Teacher).where(*asked)) or 0


def employment_counts(session: Session, chosen: TeacherFilter) -> dict[Employment, int]:
    """Count the filter's teachers by employment state, whatever state the filter itself asks for."""
    asked = conditions(replace(chosen, employment=None))
    statement = select(Teacher.employment, func.count()).where(*asked).group_by(Teacher.employment)
    return dict(session.execute(statement).all())


def field_counts(session: Session) -> list[tuple[str, int]]:
    """Return the fields of the register with their numbers of teachers, largest first."""
    count = func.count()
    statement = select(Teacher.field_code, count).where(
        Teacher.merged_into_id.is_(None), Teacher.field_code.is_not(None)
    )
    counted = session.execute(statement.group_by(Teacher.field_code).order_by(count.desc()))
    return [(str(code), number) for code, number in counted]


def school_counts(session: Session) -> dict[str, int]:
    """How many teachers each school has, as its name is written."""
    statement = select(Teacher.school, func.count()).where(Teacher.merged_into_id.is_(None))
    return dict(session.execute(statement.group_by(Teacher.school)).all())


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
