"""Planning the import of a teacher list: a value that says row by row what would happen, before anything does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path

from sqlalchemy.orm import Session

from smm_desktop.centers.queries import reference
from smm_desktop.core.progress import Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.spreadsheets.cells import Cell, FormulaCell, plain, text_of
from smm_desktop.paper.spreadsheets.headers import HeaderGuess, guess_header
from smm_desktop.paper.spreadsheets.workbook import Sheet, Workbook
from smm_desktop.teachers import queries
from smm_desktop.teachers.rules.import_rows import Known, Lookup, PlannedRow, ReadRow, judge, read_row
from smm_desktop.teachers.rules.register import name_sort_key
from smm_desktop.teachers.settings import HEADER_SPELLINGS
from smm_desktop.teachers.terms import ImportField, RowVerdict, TeacherReason

_STEP = 500


@dataclass(frozen=True, slots=True)
class ListColumn:
    """A column of the list: its caption, what it is taken for, how sure the guess is (0 to 100), and first contents."""

    index: int
    caption: str
    field: ImportField | None
    score: float
    samples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ImportChoices:
    """What a person corrected of the guesses: the sheet, the header's last row (from 0), the columns' meanings."""

    sheet: str | None = None
    header_row: int | None = None
    columns: Mapping[int, ImportField] | None = None


@dataclass(frozen=True)
class ImportPlan:
    """What an import would do. `based_on` is the register's newest rev when it was planned."""

    path: Path
    sheet: str
    sheets: tuple[str, ...]
    header_row: int
    columns: tuple[ListColumn, ...]
    rows: tuple[PlannedRow, ...]
    based_on: int
    first_rows: tuple[tuple[str, ...], ...] = field(default=(), repr=False)

    @cached_property
    def counts(self) -> Mapping[RowVerdict, int]:
        counted = Counter(row.verdict for row in self.rows)
        return {verdict: counted[verdict] for verdict in RowVerdict}


def make_plan(
    session: Session, path: Path, workbook: Workbook, choices: ImportChoices, progress: Progress
) -> ImportPlan:
    """Read, judge and match every row of a list.

    Raises `Refusal` (NO_HEADER_FOUND, NO_NAME_COLUMN, NOTHING_TO_IMPORT) and `Cancelled`.
    """
    sheet = _chosen_sheet(workbook, choices)
    header_row, mapping, guess = _header(sheet, choices)
    named = set(mapping.values())
    if ImportField.FULL_NAME not in named and not {ImportField.FIRST_NAME, ImportField.LAST_NAME} <= named:
        raise Refusal(TeacherReason.NO_NAME_COLUMN, file=path.name, sheet=sheet.name)
    read = tuple(_read_rows(sheet, header_row, mapping, progress))
    if not read:
        raise Refusal(TeacherReason.NOTHING_TO_IMPORT, file=path.name, sheet=sheet.name)
    return ImportPlan(
        path=path,
        sheet=sheet.name,
        sheets=tuple(one.name for one in workbook.sheets),
        header_row=header_row,
        columns=tuple(_columns(sheet, header_row, mapping, guess)),
        rows=tuple(_judged(session, read, progress)),
        based_on=queries.last_change(session),
        first_rows=tuple(tuple(map(text_of, row)) for row in sheet.rows[:30]),
    )


def _chosen_sheet(workbook: Workbook, choices: ImportChoices) -> Sheet:
    for sheet in workbook.sheets:
        if sheet.name == choices.sheet:
            return sheet
    return workbook.main_sheet


def _header(
    sheet: Sheet, choices: ImportChoices
) -> tuple[int, Mapping[int, ImportField], HeaderGuess | None]:
    guess = guess_header(sheet.rows, {key.value: spellings for key, spellings in HEADER_SPELLINGS.items()})
    if choices.columns is not None:
        row = choices.header_row if choices.header_row is not None else (guess.last_row if guess else 0)
        return row, choices.columns, guess
    if choices.header_row is not None:
        guess = guess_header(
            sheet.rows[choices.header_row : choices.header_row + 1],
            {key.value: spellings for key, spellings in HEADER_SPELLINGS.items()},
        )
    if guess is None:
        raise Refusal(TeacherReason.NO_HEADER_FOUND, sheet=sheet.name)
    row = guess.last_row if choices.header_row is None else choices.header_row
    return row, {index: ImportField(key) for index, key in guess.columns.items()}, guess


def _columns(
    sheet: Sheet, header_row: int, mapping: Mapping[int, ImportField], guess: HeaderGuess | None
) -> Iterator[ListColumn]:
    below = sheet.rows[header_row + 1 : header_row + 200]
    for index in range(sheet.width):
        caption = guess.captions[index] if guess and index < len(guess.captions) else ""
        caption = caption or text_of(sheet.cell(header_row, index))
        samples = tuple(filter(None, (text_of(row[index]) for row in below if index < len(row))))[:3]
        if caption or samples:
            score = guess.scores.get(index, 0.0) if guess else 0.0
            yield ListColumn(index, caption, mapping.get(index), score, samples)


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
