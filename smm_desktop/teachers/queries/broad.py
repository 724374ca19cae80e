"""Texts so short that they fit too many people: answered with those whose name begins with them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product
from uuid import UUID

from sqlalchemy import literal, select, union_all
from sqlalchemy.orm import Session

from smm_desktop.core import turkish
from smm_desktop.core.database.search import count_matching
from smm_desktop.teachers.model import Teacher
from smm_desktop.teachers.queries.filters import TeacherFilter, conditions, searched_text
from smm_desktop.teachers.queries.sorting import name_order

BROAD = 20_000
SHOWN = 5_000
_ENOUGH = 50
_LOOKED_THROUGH = 5_000
_MOST_SPELLINGS = 16
_ALIKE = {"c": "cç", "g": "gğ", "i": "ıi", "o": "oö", "s": "sş", "u": "uü"}
_LAST = "\U0010ffff"


def broad_count(session: Session, chosen: TeacherFilter) -> int:
    """Return how many people the text fits when those are too many to list, else 0."""
    text = searched_text(chosen.text)
    found = count_matching(session, Teacher, text) if text else 0
    return found if found > BROAD else 0


def first_by_name(
    session: Session, chosen: TeacherFilter, *, descending: bool = False, limit: int = SHOWN
) -> Sequence[UUID]:
    """Return ids in name order, or nothing when there is no quick answer."""
    text = searched_text(chosen.text)
    ids = _beginning_with(session, text, chosen, descending=descending, limit=limit)
    if len(ids) < min(_ENOUGH, limit) and replace(chosen, text="") == TeacherFilter():
        ids = _among_the_first(session, text, descending=descending, limit=limit)
    return ids if len(ids) >= min(_ENOUGH, limit) else ()


def _beginning_with(
    session: Session, text: str, chosen: TeacherFilter, *, descending: bool, limit: int
) -> Sequence[UUID]:
    """Return the people whose name begins with the text in any of its spellings; the index alone is read."""
    others = conditions(replace(chosen, text=""))
    parts = [
        select(Teacher.id, Teacher.sort_key)
        .where(*others, Teacher.sort_key >= key, Teacher.sort_key < key + _LAST)
        .order_by(*name_order(descending=descending))
        .limit(limit)
        .subquery()
        for key in _keys(text)
    ]
    if not parts:
        return ()
    found = union_all(*(select(part) for part in parts)).subquery()
    order = (found.c.sort_key, found.c.id)
    columns = (column.desc() if descending else column.asc() for column in order)
    return session.scalars(select(found.c.id).order_by(*columns).limit(limit)).all()


def _keys(text: str) -> Iterator[str]:
    """Yield the sort keys that a folded text can stand for: 'is' is İs…, İş…, Is… and Iş…."""
    choices = [_ALIKE.get(letter, letter) for letter in text]
    spellings = 1
    for letters in choices:
        spellings *= len(letters)
    if spellings <= _MOST_SPELLINGS:
        for spelling in product(*choices):
            yield turkish.sort_key("".join(spelling))


def _among_the_first(session: Session, text: str, *, descending: bool, limit: int) -> Sequence[UUID]:
    """Return those of the first people of the register whom the text fits."""
    first = (
        select(Teacher.id, Teacher.sort_key, Teacher.folded)
        .where(Teacher.merged_into_id.is_(None))
        .order_by(*name_order(descending=descending))
        .limit(_LOOKED_THROUGH)
        .subquery()
    )
    spaced = literal(" ").concat(first.c.folded)
    fitting = (spaced.contains(f" {word}", autoescape=True) for word in text.split())
    return session.scalars(select(first.c.id).where(*fitting).limit(limit)).all()
