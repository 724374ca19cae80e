"""Judging one row of a teacher list: of whom it speaks, and what an import would do."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from rapidfuzz import fuzz

from smm_desktop.core import turkish
from smm_desktop.teachers.rules.reading_rows import DRAFT_FIELDS, ReadRow
from smm_desktop.teachers.rules.register import with_fitting_branch
from smm_desktop.teachers.terms import (
    FieldChange,
    ImportField,
    Problem,
    RowProblem,
    RowVerdict,
    TeacherDraft,
)

NAMES_AGREE = 70.0
_NAMES = frozenset({ImportField.FIRST_NAME, ImportField.LAST_NAME})
_SPELT = frozenset({*_NAMES, ImportField.SCHOOL, ImportField.DISTRICT, ImportField.SUBJECT})


@dataclass(frozen=True, slots=True)
class Known:
    """A teacher of the register that a row may speak of."""

    id: UUID
    draft: TeacherDraft


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """What an import would do with one row. `candidates` are the teachers that a doubtful row may be."""

    row_number: int
    verdict: RowVerdict
    draft: TeacherDraft
    problems: tuple[Problem, ...]
    teacher_id: UUID | None = None
    changes: tuple[FieldChange, ...] = ()
    candidates: tuple[UUID, ...] = ()
    given: frozenset[ImportField] = frozenset()


def changes_of(known: TeacherDraft, row: ReadRow | PlannedRow) -> tuple[FieldChange, ...]:
    """Return what the row would change: only fields that it gives; an empty cell never empties a field.

    Spelling alone is no change: case and Turkish marks are right in the register rather than in a list in capitals.
    """
    changes = []
    for field, name in DRAFT_FIELDS.items():
        before, after = getattr(known, name), getattr(row.draft, name)
        if field not in row.given or before == after:
            continue
        if field is ImportField.LANGUAGES:
            after = _more_languages(before, after)
        if before != after and not (field in _SPELT and turkish.same(before, after)):
            changes.append(FieldChange(field, before, after))
    if _NAMES & {change.field for change in changes} and _folded_name(known) == _folded_name(row.draft):
        return tuple(change for change in changes if change.field not in _NAMES)
    return tuple(changes)


def _more_languages(known: Mapping[str, str], given: Mapping[str, str]) -> Mapping[str, str]:
    """Return the known languages and those that a list adds; it may give a level, never take one away."""
    return {**known, **{code: level for code, level in given.items() if level or code not in known}}


def applied(known: TeacherDraft, changes: tuple[FieldChange, ...]) -> TeacherDraft:
    values = {DRAFT_FIELDS[change.field]: change.after for change in changes}
    return with_fitting_branch(replace(known, **values))  # type: ignore[arg-type]  # see DRAFT_FIELDS


def names_agree(one: TeacherDraft, other: TeacherDraft) -> bool:
    """Say whether two spellings can be one person's name; a changed surname alone still agrees by the first name."""
    if turkish.fold(one.first_name) == turkish.fold(other.first_name):
        return True
    return fuzz.token_sort_ratio(_folded_name(one), _folded_name(other)) >= NAMES_AGREE


def _folded_name(draft: TeacherDraft) -> str:
    return turkish.fold(_full_name(draft))


def judge(
    read: ReadRow, by_identity: Known | None, by_name: tuple[Known, ...], first_seen: int | None
) -> PlannedRow:
    """Decide what an import would do with a row.

    `by_identity` is the teacher with its identity number; `by_name` are teachers of the same name who may be meant
    because one side has no identity number: at the same school it is the same person, elsewhere somebody has to say.
    `first_seen` is an earlier row of the list about the same person.
    """
    if first_seen is not None:
        repeated = Problem(RowProblem.REPEATED_ROW, ImportField.IDENTITY_NUMBER, row_number=first_seen)
        return _planned(read, RowVerdict.REFUSED, repeated)
    if read.is_refused:
        return _planned(read, RowVerdict.REFUSED)
    if by_identity is not None:
        return _judge_known(read, by_identity)
    sure = [known for known in by_name if _same_place(known.draft, read.draft)]
    if len(sure) == 1:
        return _judge_known(read, sure[0])
    if by_name:
        alike = Problem(RowProblem.LOOKS_LIKE, ImportField.FULL_NAME, _full_name(read.draft))
        return _planned(read, RowVerdict.DOUBTFUL, alike, known=by_name)
    return _planned(read, RowVerdict.NEW)


def _same_place(known: TeacherDraft, draft: TeacherDraft) -> bool:
    """Say whether namesakes teach at one school and nothing speaks against their being one person."""
    if not known.school or not draft.school or not turkish.same(known.school, draft.school):
        return False
    contacts = ((known.phone, draft.phone), (known.email, draft.email))
    return all(one == other for one, other in contacts if one and other)


def _judge_known(read: ReadRow, known: Known) -> PlannedRow:
    if not names_agree(known.draft, read.draft):
        differs = Problem(RowProblem.NAME_DIFFERS, ImportField.FULL_NAME, _full_name(known.draft))
        return _planned(read, RowVerdict.DOUBTFUL, differs, known=(known,))
    is_changed = bool(changes_of(known.draft, read))
    return _planned(read, RowVerdict.CHANGED if is_changed else RowVerdict.MATCHED, known=(known,))


def _planned(read: ReadRow, verdict: RowVerdict, *more: Problem, known: tuple[Known, ...] = ()) -> PlannedRow:
    """Put the row and its verdict together; changes are those to the first of the known people."""
    is_doubtful = verdict is RowVerdict.DOUBTFUL
    return PlannedRow(
        read.row_number,
        verdict,
        read.draft,
        (*read.problems, *more),
        known[0].id if known else None,
        changes_of(known[0].draft, read) if known else (),
        tuple(one.id for one in known) if is_doubtful else (),
        read.given,
    )


def clashing_numbers(rows: Iterable[tuple[PlannedRow, UUID]]) -> dict[UUID, tuple[PlannedRow, ...]]:
    """Return the teachers to whom several rows give different identity numbers, with those rows."""
    given: defaultdict[UUID, list[PlannedRow]] = defaultdict(list)
    for row, teacher_id in rows:
        if row.draft.identity_number:
            given[teacher_id].append(row)
    return {
        teacher_id: tuple(about)
        for teacher_id, about in given.items()
        if len({row.draft.identity_number for row in about}) > 1
    }


def doubting_clashes(rows: tuple[PlannedRow, ...]) -> tuple[PlannedRow, ...]:
    """Return the rows; where several sure ones would give one teacher different numbers, somebody has to say."""
    sure = (
        (row, row.teacher_id) for row in rows if row.verdict is not RowVerdict.DOUBTFUL and row.teacher_id
    )
    clashes = clashing_numbers(sure)
    doubted = {row.row_number for about in clashes.values() for row in about}
    return tuple(_doubted(row) if row.row_number in doubted else row for row in rows) if doubted else rows


def _doubted(row: PlannedRow) -> PlannedRow:
    alike = Problem(RowProblem.LOOKS_LIKE, ImportField.FULL_NAME, _full_name(row.draft))
    candidates = (row.teacher_id,) if row.teacher_id else ()
    return replace(row, verdict=RowVerdict.DOUBTFUL, problems=(*row.problems, alike), candidates=candidates)


def _full_name(draft: TeacherDraft) -> str:
    return f"{draft.first_name} {draft.last_name}"
