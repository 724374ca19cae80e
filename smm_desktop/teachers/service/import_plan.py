"""Planning the import of a teacher list: a value that says row by row what would happen, before anything does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from sqlalchemy.orm import Session

from smm_desktop.centers.queries import reference
from smm_desktop.core import turkish
from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.spreadsheets.list_rows import list_rows
from smm_desktop.paper.spreadsheets.workbook import Sheet
from smm_desktop.teachers import queries
from smm_desktop.teachers.queries import RegisterState
from smm_desktop.teachers.rules.import_rows import Known, PlannedRow, doubting_clashes, judge
from smm_desktop.teachers.rules.reading_rows import Lookup, ReadRow, read_row
from smm_desktop.teachers.rules.register import name_sort_key
from smm_desktop.teachers.service.teacher_list import (
    ImportChoices,
    ListColumn,
    ListOutline,
    TeacherList,
    chosen_sheet,
    names_people,
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
    if not names_people(outline.mapping):
        raise Refusal(TeacherReason.NO_NAME_COLUMN, **values)
    sheet = chosen_sheet(opened, choices)
    read = tuple(_read_rows(sheet, outline.header_row, outline.mapping, progress))
    if not read:
        raise Refusal(TeacherReason.NOTHING_TO_IMPORT, **values)
    return ImportPlan(
        outline=outline,
        rows=doubting_clashes(tuple(_judged(session, read, progress))),
        based_on=queries.register_state(session),
    )


def _read_rows(
    sheet: Sheet, header_row: int, mapping: Mapping[int, ImportField], progress: Progress
) -> Iterator[ReadRow]:
    lookup = _lookup()
    for row in list_rows(sheet, header_row, mapping, progress):
        yield read_row(row.number, row.texts, row.formulas, lookup)


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
    seen = _numbered_people(read)
    for done, row in enumerate(read):
        if done % _STEP == 0:
            progress.step(len(read) + done, len(read) * 2)
        yield judge(
            row,
            by_identity.get(row.draft.identity_number or ""),
            _namesakes(row, by_name),
            None if row.is_refused else _seen_in(row, seen),
        )


def _numbered_people(read: Sequence[ReadRow]) -> dict[object, int]:
    """Return by name and place the rows with a number: they say most, wherever in the list they stand."""
    found: dict[object, int] = {}
    for row in read:
        if row.draft.identity_number and not row.is_refused:
            found.setdefault(_name_and_place(row), row.row_number)
    return found


def _seen_in(row: ReadRow, seen: dict[object, int]) -> int | None:
    """Return the other row about the same person: by number or, without one, by name and school or contact."""
    first = seen.setdefault(row.draft.identity_number or _name_and_place(row), row.row_number)
    return None if first == row.row_number else first


def _name_and_place(row: ReadRow) -> tuple[str, str]:
    draft = row.draft
    place = turkish.fold(draft.school) or draft.phone or draft.email
    return name_sort_key(draft.first_name, draft.last_name), place


def _namesakes(row: ReadRow, by_name: Mapping[str, tuple[Known, ...]]) -> tuple[Known, ...]:
    """Return the teachers of the same name who may be meant: those whose number is unknown on one side."""
    namesakes = by_name.get(name_sort_key(row.draft.first_name, row.draft.last_name), ())
    if row.draft.identity_number is None:
        return namesakes
    return tuple(known for known in namesakes if known.draft.identity_number is None)
