"""Entries of the register that may be one person, for a coordinator to look at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smm_desktop.core import turkish
from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.teachers.model import DistinctPair, Teacher
from smm_desktop.teachers.queries.people import RegisterState, register_state, teachers_by_id
from smm_desktop.teachers.queries.rows import TeacherRow
from smm_desktop.teachers.rules.likeness import Likeness, PersonFacts, alike_pairs

_WORDS_KEPT = 65_536


@dataclass(frozen=True, slots=True)
class DuplicatePair:
    """Two alike entries; `first` is the one with more history to keep: the older."""

    first: TeacherRow
    second: TeacherRow
    likeness: Likeness


def _facts(session: Session) -> Iterator[PersonFacts]:
    statement = select(
        Teacher.id,
        Teacher.identity_number,
        Teacher.first_name,
        Teacher.last_name,
        Teacher.school,
        Teacher.district,
        Teacher.email,
        Teacher.phone,
    ).where(Teacher.merged_into_id.is_(None))
    fold = lru_cache(maxsize=_WORDS_KEPT)(turkish.fold)
    for row in session.execute(statement):
        first, last, school, district = map(fold, (row.first_name, row.last_name, row.school, row.district))
        yield PersonFacts(
            row.id, row.identity_number or "", first, last, school, district, row.email, row.phone
        )


def duplicate_candidates(
    session: Session, limit: int = 500, *, progress: Progress = QUIET
) -> tuple[DuplicatePair, ...]:
    """Return the most suspicious pairs first; pairs that a person called distinct are left out."""
    statement = select(DistinctPair.first_id, DistinctPair.second_id)
    distinct = frozenset((first, second) for first, second in session.execute(statement))
    pairs = alike_pairs(tuple(_facts(session)), distinct, progress.step, limit=limit)
    rows = teachers_by_id(session, {side for pair in pairs for side in (pair.first_id, pair.second_id)})
    return tuple(DuplicatePair(rows[pair.first_id], rows[pair.second_id], pair.likeness) for pair in pairs)


def review_state(session: Session) -> tuple[RegisterState, int]:
    """Tell whether the answer to `duplicate_candidates` may have changed."""
    distinct = session.scalar(select(func.count()).select_from(DistinctPair)) or 0
    return register_state(session), distinct
