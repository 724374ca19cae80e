"""A list that was opened: its sheets, where its header is and what its columns are taken for; nothing is judged yet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from smm_desktop.core.official_numbers import identity_fault, normal_identity
from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.spreadsheets.cells import Cell, text_of
from smm_desktop.paper.spreadsheets.headers import HeaderGuess, guess_header
from smm_desktop.paper.spreadsheets.workbook import Sheet, Workbook
from smm_desktop.teachers.settings import HEADER_SPELLINGS
from smm_desktop.teachers.terms import ImportField, TeacherReason

FIRST_ROWS = 30
_SAMPLES = 3
_SAMPLED_ROWS = 200
_MOST_COLUMNS = 64
_BY_CONTENT = 0.9
_SPELLINGS = {key.value: spellings for key, spellings in HEADER_SPELLINGS.items()}


@dataclass(frozen=True, slots=True)
class ListColumn:
    """A column of the list: its caption, what it is taken for, how sure the guess is (0 to 1), and first contents."""

    index: int
    caption: str
    field: ImportField | None
    score: float
    samples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ImportChoices:
    """What a person corrected of the guesses: the sheet, the header's last row (from 0), the columns' meanings.

    A header row of -1 says that the list has none and its people begin in the first row.
    """

    sheet: str | None = None
    header_row: int | None = None
    columns: Mapping[int, ImportField] | None = None


@dataclass(frozen=True, slots=True)
class TeacherList:
    """A file that was read; it can be looked at and planned with other choices without reading it again."""

    path: Path
    workbook: Workbook


@dataclass(frozen=True, slots=True)
class ListOutline:
    """How a list is understood. `header_row` counts from 0, None while none was found; `row_count` counts below it."""

    path: Path
    sheet: str
    sheets: tuple[str, ...]
    header_row: int | None
    columns: tuple[ListColumn, ...]
    first_rows: tuple[tuple[str, ...], ...]
    row_count: int

    @property
    def mapping(self) -> Mapping[int, ImportField]:
        return {column.index: column.field for column in self.columns if column.field is not None}

    @property
    def names_people(self) -> bool:
        """Say whether the columns give names: without them nothing can be imported."""
        return names_people(self.mapping)


def names_people(mapping: Mapping[int, ImportField]) -> bool:
    named = set(mapping.values())
    return ImportField.FULL_NAME in named or {ImportField.FIRST_NAME, ImportField.LAST_NAME} <= named


def chosen_sheet(workbook: Workbook, choices: ImportChoices) -> Sheet:
    """Return the sheet that was named, else the fullest; another one is never taken in a named one's place."""
    if not choices.sheet:
        return workbook.main_sheet
    for sheet in workbook.sheets:
        if sheet.name == choices.sheet:
            return sheet
    raise Refusal(TeacherReason.SHEET_UNKNOWN, sheet=choices.sheet)


def outline_of(opened: TeacherList, choices: ImportChoices) -> ListOutline:
    """Say how a list is understood under the choices; what was not chosen is guessed."""
    sheet = chosen_sheet(opened.workbook, choices)
    guess = _guess(sheet.rows, choices.header_row)
    header_row = choices.header_row if choices.header_row is not None else _last_row(guess)
    first = 0 if header_row is None else header_row + 1
    mapping = choices.columns
    if mapping is None:
        mapping = _with_numbers(_guessed(guess), sheet.rows[first : first + _SAMPLED_ROWS], sheet.width)
    return ListOutline(
        path=opened.path,
        sheet=sheet.name,
        sheets=tuple(one.name for one in opened.workbook.sheets),
        header_row=header_row,
        columns=tuple(_columns(sheet, first, mapping, guess, is_chosen=choices.columns is not None)),
        first_rows=tuple(_first_rows(sheet)),
        row_count=sum(1 for row in sheet.rows[first:] if row),
    )


def _guess(rows: Sequence[Sequence[Cell]], header_row: int | None) -> HeaderGuess | None:
    if header_row is None:
        return guess_header(rows, _SPELLINGS)
    if header_row < 0:
        return None
    alone = guess_header(rows[header_row : header_row + 1], _SPELLINGS)
    whole = guess_header(rows, _SPELLINGS)
    return whole if whole is not None and whole.last_row == header_row else alone


def _last_row(guess: HeaderGuess | None) -> int | None:
    return None if guess is None else guess.last_row


def _guessed(guess: HeaderGuess | None) -> Mapping[int, ImportField]:
    return {} if guess is None else {index: ImportField(key) for index, key in guess.columns.items()}


def _columns(
    sheet: Sheet,
    first: int,
    mapping: Mapping[int, ImportField],
    guess: HeaderGuess | None,
    *,
    is_chosen: bool,
) -> Iterator[ListColumn]:
    """Yield the columns that say anything; a meaning that a person chose is certain."""
    below = sheet.rows[first : first + _SAMPLED_ROWS]
    guessed = _guessed(guess)
    for index in range(sheet.width):
        caption = guess.captions[index] if guess and index < len(guess.captions) else ""
        caption = caption or (text_of(sheet.cell(first - 1, index)) if first else "")
        samples = tuple(_samples(below, index))
        meaning = mapping.get(index)
        if caption or samples:
            score = guess.scores.get(index, 0.0) if guess and guessed.get(index) is meaning else None
            yield ListColumn(
                index, caption, meaning, _certainty(meaning, score, is_chosen=is_chosen), samples
            )


def _certainty(meaning: ImportField | None, score: float | None, *, is_chosen: bool) -> float:
    if meaning is None:
        return 0.0
    return score if score is not None else 1.0 if is_chosen else _BY_CONTENT


def _with_numbers(
    guessed: Mapping[int, ImportField], rows: Sequence[Sequence[Cell]], width: int
) -> Mapping[int, ImportField]:
    """Add the column that holds identity numbers whatever stands above it, when no caption tells."""
    if ImportField.IDENTITY_NUMBER in guessed.values():
        return guessed
    for index in range(min(width, _MOST_COLUMNS)):
        texts = [text for row in rows if index < len(row) and (text := text_of(row[index]))]
        sound = sum(1 for text in texts if identity_fault(normal_identity(text)) is None)
        if index not in guessed and texts and sound > len(texts) / 2:
            return {**guessed, index: ImportField.IDENTITY_NUMBER}
    return guessed


def _first_rows(sheet: Sheet) -> Iterator[tuple[str, ...]]:
    """Yield the texts of the first rows; a merged cell's text stands once, at its left top, as on the screen."""
    filled = {
        (row, column)
        for one in sheet.merged
        if one.top < FIRST_ROWS
        for row in range(one.top, min(one.bottom, FIRST_ROWS) + 1)
        for column in range(one.left, min(one.right, sheet.width) + 1)
        if (row, column) != (one.top, one.left)
    }
    for at, row in enumerate(sheet.rows[:FIRST_ROWS]):
        yield tuple("" if (at, place) in filled else text_of(cell) for place, cell in enumerate(row))


def _samples(rows: Sequence[Sequence[Cell]], index: int) -> list[str]:
    found: dict[str, None] = {}
    for row in rows:
        if index < len(row) and (text := text_of(row[index])):
            found.setdefault(text)
        if len(found) == _SAMPLES:
            break
    return list(found)
