"""The order of a list: by name in SQL, by any other column as its texts are read, in Turkish order, blanks last."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sqlalchemy import Select, type_coerce
from sqlalchemy.orm import InstrumentedAttribute, Session
from sqlalchemy.types import NullType

from smm_desktop.centers.queries import reference
from smm_desktop.core import turkish
from smm_desktop.teachers.model import Teacher
from smm_desktop.teachers.terms import Employment, TeacherSort

StoredRow = Sequence[Any]


def stored(column: InstrumentedAttribute[Any]) -> Any:
    """Return the column as the driver gives it: turning a million values into objects takes seconds."""
    return type_coerce(column, NullType)


def name_order(*, descending: bool = False) -> tuple[Any, ...]:
    columns = (Teacher.sort_key, Teacher.id)
    return tuple(column.desc() if descending else column.asc() for column in columns)


def sorted_rows(
    session: Session, statement: Select[*tuple[Any, ...]], sort: TeacherSort, *, descending: bool = False
) -> Sequence[StoredRow]:
    """Return the rows of a statement on teachers, whose first column is the id, in the list's order."""
    if sort is TeacherSort.NAME:
        return session.execute(statement.order_by(*name_order(descending=descending))).all()
    more = (stored(Teacher.sort_key).label("by_name"), stored(_COLUMNS[sort]).label("by"))
    rows = sorted(session.execute(statement.add_columns(*more)).all(), key=lambda row: (row[-2], row[0]))
    ranks = _ranks(sort, {row[-1] for row in rows})
    blank = -1 if descending else len(ranks)
    return sorted(rows, key=lambda row: ranks.get(row[-1], blank), reverse=descending)


def _province(code: int) -> str:
    found = reference().province(code)
    return found.name if found else ""


def _field(code: str) -> str:
    found = reference().field(code)
    return found.name if found else ""


_COLUMNS: dict[TeacherSort, InstrumentedAttribute[Any]] = {
    TeacherSort.SCHOOL: Teacher.school,
    TeacherSort.PROVINCE: Teacher.province_code,
    TeacherSort.FIELD: Teacher.field_code,
    TeacherSort.SUBJECT: Teacher.subject,
    TeacherSort.EMPLOYMENT: Teacher.employment,
}
_TEXTS: dict[TeacherSort, Callable[[Any], str]] = {TeacherSort.PROVINCE: _province, TeacherSort.FIELD: _field}


def _ranks(sort: TeacherSort, values: Iterable[Any]) -> dict[Any, int]:
    """Return the place of each value among the others; blank ones have none."""
    if sort is TeacherSort.EMPLOYMENT:
        return {state.value: place for place, state in enumerate(Employment)}
    text = _TEXTS.get(sort, str)
    shown = [(value, text(value)) for value in values if value]
    named = turkish.sorted_by([pair for pair in shown if pair[1]], lambda pair: pair[1])
    return {value: place for place, (value, _) in enumerate(named)}
