"""Which teachers a list shows and in what order, quickly enough for every letter typed over a million people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from smm_desktop.teachers.model import Teacher
from smm_desktop.teachers.queries.broad import broad_count, first_by_name
from smm_desktop.teachers.queries.filters import TeacherFilter, conditions, searched_text
from smm_desktop.teachers.queries.ids import PackedIds
from smm_desktop.teachers.queries.register import employment_counts
from smm_desktop.teachers.queries.sorting import name_order, sorted_rows, stored
from smm_desktop.teachers.terms import Employment, TeacherSort


@dataclass(frozen=True, slots=True)
class Listing:
    """The ids in the list's order; `counts` by employment whatever state the filter asks for.

    When a text is so short that it fits too many people, `is_whole` is false: `ids` are then the first of them by name,
    `found` says how many the text fits, and `counts` is None.
    """

    ids: Sequence[UUID]
    found: int
    counts: Mapping[Employment, int] | None
    is_whole: bool = True


def listing(
    session: Session,
    chosen: TeacherFilter,
    sort: TeacherSort = TeacherSort.NAME,
    *,
    descending: bool = False,
) -> Listing:
    """Return everything a list of teachers shows but the rows themselves."""
    if found := broad_count(session, chosen):
        first = first_by_name(session, chosen, descending=descending and sort is TeacherSort.NAME)
        if first:
            return Listing(_resorted(session, first, sort, descending=descending), found, None, False)
    if replace(chosen, employment=None) == TeacherFilter():
        ids = teacher_ids(session, chosen, sort, descending=descending)
        return Listing(ids, len(ids), employment_counts(session, chosen))
    return _filtered(session, chosen, sort, descending=descending)


def _filtered(session: Session, chosen: TeacherFilter, sort: TeacherSort, *, descending: bool) -> Listing:
    """Ask once: the counts come from the same rows as the list."""
    rows = sorted_rows(
        session, _statement(replace(chosen, employment=None), sort), sort, descending=descending
    )
    counts = {Employment(state): number for state, number in Counter(row[1] for row in rows).items()}
    wanted = chosen.employment
    ids = PackedIds.of(row[0] for row in rows if wanted is None or row[1] == wanted.value)
    return Listing(ids, len(ids), counts)


def teacher_ids(
    session: Session,
    chosen: TeacherFilter,
    sort: TeacherSort = TeacherSort.NAME,
    *,
    descending: bool = False,
    limit: int | None = None,
) -> Sequence[UUID]:
    """Return the ids of all matching teachers in the list's order, or of the first of them."""
    if limit is not None and sort is TeacherSort.NAME:
        return _first_ids(session, chosen, limit, descending=descending)
    rows = sorted_rows(session, _statement(chosen, sort), sort, descending=descending)
    return PackedIds.of(row[0] for row in rows[:limit])


def _first_ids(session: Session, chosen: TeacherFilter, limit: int, *, descending: bool) -> Sequence[UUID]:
    if broad_count(session, chosen):
        first = first_by_name(session, chosen, descending=descending, limit=limit)
        if first:
            return first
    statement = _statement(chosen, TeacherSort.NAME).order_by(*name_order(descending=descending))
    return PackedIds.of(session.scalars(statement.limit(limit)))


def _statement(chosen: TeacherFilter, sort: TeacherSort) -> Select[*tuple[Any, ...]]:
    """Select id and employment, as stored, the way that costs least.

    A text is looked up in the search index before anything else is asked; a list that has to be sorted by another
    column is read through as it lies in the file, not name by name.
    """
    statement = select(stored(Teacher.id), stored(Teacher.employment)).where(*conditions(chosen))
    if searched_text(chosen.text):
        return statement.with_hint(Teacher, "INDEXED BY ix_teacher_search", "sqlite")
    if sort is not TeacherSort.NAME and chosen.field_code is None and chosen.province_code is None:
        return statement.with_hint(Teacher, "NOT INDEXED", "sqlite")
    return statement


def _resorted(
    session: Session, ids: Sequence[UUID], sort: TeacherSort, *, descending: bool
) -> Sequence[UUID]:
    if sort is TeacherSort.NAME:
        return ids
    statement = select(stored(Teacher.id)).where(Teacher.id.in_(ids))
    return PackedIds.of(row[0] for row in sorted_rows(session, statement, sort, descending=descending))
