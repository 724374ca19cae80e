"""Planning the import of a teacher list: a value that says row by row what would happen, before anything does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from sqlalchemy.orm import Session

from smm_desktop.centers.queries import reference
from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.spreadsheets.cells import Cell, FormulaCell, plain, text_of
from smm_desktop.paper.spreadsheets.workbook import Sheet
from smm_desktop.teachers import queries
from smm_desktop.teachers.queries import RegisterState
from smm_desktop.teachers.rules.import_rows import Known, Lookup, PlannedRow, ReadRow, judge, read_row
from smm_desktop.teachers.rules.register import name_sort_key
from smm_desktop.teachers.service.teacher_list import (
    ImportChoices,
    ListColumn,
    ListOutline,
    TeacherList,
    chosen_sheet,
    outline_of,
)
from smm_desktop.teachers.terms import ImportField, RowVerdict, TeacherReason

_STEP = 500


@dataclass(frozen=True)
class ImportPlan:
    """What an import would do. `based_on` is the state of the register when it was planned."""

    outline: ListOutline
    rows: tuple[PlannedRow, ...]
    based_on: RegisterState

    @property
    def path(self) -> Path:
        return self.outline.path

    @property
    def sheet(self) -> str:
        return self.outline.sheet

    @property
    def header_row(self) -> int:
        """The header's last row from 0; -1 for a list without one."""
        return -1 if self.outline.header_row is None else self.outline.header_row

    @property
    def columns(self) -> tuple[ListColumn, ...]:
        return self.outline.columns

    @cached_property
    def counts(self) -> Mapping[RowVerdict, int]:
        counted = Counter(row.verdict for row in self.rows)
        return {verdict: counted[verdict] for verdict in RowVerdict}


def make_plan(
    session: Session, opened: TeacherList, choices: ImportChoices, progress: Progress = QUIET
) -> ImportPlan:
    """Judge and match every row of a list.

    Raises `Refusal` (NO_HEADER_FOUND, NO_NAME_COLUMN, NOTHING_TO_IMPORT) and `Cancelled`.
    """
    outline = outline_of(opened, choices)
    values = {"file": opened.path.name, "sheet": outline.sheet}
    if outline.header_row is None:
        raise Refusal(TeacherReason.NO_HEADER_FOUND, **values)
    if not outline.names_people:
        raise Refusal(TeacherReason.NO_NAME_COLUMN, **values)
    sheet = chosen_sheet(opened.workbook, choices)
    read = tuple(_read_rows(sheet, outline.header_row, outline.mapping, progress))
    if not read:
        raise Refusal(TeacherReason.NOTHING_TO_IMPORT, **values)
    return ImportPlan(
        outline=outline,
        rows=tuple(_judged(session, read, progress)),
        based_on=queries.register_state(session),
    )


def _read_rows(
    sheet: Sheet, header_row: int, mapping: Mapping[int, ImportField], progress: Progress
) -> Iterator[ReadRow]:
    lookup = _lookup()
    total = len(sheet.rows)
    for number, row in enumerate(sheet.rows[header_row + 1 :], header_row + 2):
        if number % _STEP == 0:
            progress.step(number, total * 2)
        texts, formulas = _mapped(row, mapping)
        if texts or formulas:
            yield read_row(number, texts, formulas, lookup)


def _mapped(
    row: Sequence[Cell], mapping: Mapping[int, ImportField]
) -> tuple[dict[ImportField, str], frozenset[ImportField]]:
    """Return the texts of the mapped cells and the fields whose cell was a formula (its last value is taken)."""
    texts: dict[ImportField, str] = {}
    formulas: set[ImportField] = set()
    for index, meaning in mapping.items():
        cell = row[index] if index < len(row) else None
        if isinstance(cell, FormulaCell):
            formulas.add(meaning)
            cell = plain(cell)
        text = text_of(cell)
        if text:
            texts[meaning] = text
    return texts, frozenset(formulas)


def _lookup() -> Lookup:
    book = reference()

    @lru_cache(maxsize=4096)
    def province(text: str) -> int | None:
        found = book.match_province(text)
        return found.code if found else None

    @lru_cache(maxsize=4096)
    def field_code(text: str) -> str | None:
        found = book.match_field(text)
        return found.code if found else None

    @lru_cache(maxsize=4096)
    def branch(text: str, known_field: str | None) -> str | None:
        found = book.match_branch(text, known_field)
        return found.code if found else None

    return Lookup(province, field_code, branch)


def _judged(session: Session, read: Sequence[ReadRow], progress: Progress) -> Iterator[PlannedRow]:
    numbers = {row.draft.identity_number for row in read if row.draft.identity_number}
    by_identity = queries.known_by_identity(session, numbers)
    by_name = queries.known_by_name(session, [(row.draft.first_name, row.draft.last_name) for row in read])
    seen: dict[object, int] = {}
    for done, row in enumerate(read):
        if done % _STEP == 0:
            progress.step(len(read) + done, len(read) * 2)
        first_seen = None if row.is_refused else seen.setdefault(_person_key(row), row.row_number)
        yield judge(
            row,
            by_identity.get(row.draft.identity_number or ""),
            _namesakes(row, by_name),
            None if first_seen == row.row_number else first_seen,
        )


def _person_key(row: ReadRow) -> object:
    draft = row.draft
    if draft.identity_number:
        return draft.identity_number
    return (name_sort_key(draft.first_name, draft.last_name), draft.school, draft.phone, draft.email)


def _namesakes(row: ReadRow, by_name: Mapping[str, tuple[Known, ...]]) -> tuple[Known, ...]:
    """Return the teachers of the same name who may be meant: those whose number is unknown on one side."""
    namesakes = by_name.get(name_sort_key(row.draft.first_name, row.draft.last_name), ())
    if row.draft.identity_number is None:
        return namesakes
    return tuple(known for known in namesakes if known.draft.identity_number is None)
