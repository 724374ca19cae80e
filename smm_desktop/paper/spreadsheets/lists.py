"""A list that was opened: its sheets, where its header is and what its columns are taken for; nothing is judged yet.

Knows no subject: a room names its keys and their spellings by a `ListReader`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Generic, TypeVar

from smm_desktop.paper.spreadsheets.cells import Cell, text_of
from smm_desktop.paper.spreadsheets.headers import HeaderGuess, guess_header
from smm_desktop.paper.spreadsheets.workbook import Sheet, Workbook

Key = TypeVar("Key", bound=StrEnum)

FIRST_ROWS = 30
_SAMPLES = 3
_SAMPLED_ROWS = 200
_MOST_COLUMNS = 64
_BY_CONTENT = 0.9


@dataclass(frozen=True)
class ListColumn(Generic[Key]):
    """A column of the list: its caption, what it is taken for, how sure the guess is (0 to 1), and first contents."""

    index: int
    caption: str
    field: Key | None
    score: float
    samples: tuple[str, ...]


@dataclass(frozen=True)
class ListChoices(Generic[Key]):
    """What a person corrected of the guesses: the sheet, the header's last row (from 0), the columns' meanings.

    A header row of -1 says that the list has none and its entries begin in the first row. Without slots, which a frozen
    class that is called by a generic alias cannot have on Python 3.11.
    """

    sheet: str | None = None
    header_row: int | None = None
    columns: Mapping[int, Key] | None = None


@dataclass(frozen=True, slots=True)
class OpenedList:
    """A file that was read; it can be looked at and planned with other choices without reading it again."""

    path: Path
    workbook: Workbook

    def sheet(self, name: str | None) -> Sheet | None:
        """Return the sheet that was named, else the fullest; another one is never taken in a named one's place."""
        if not name:
            return self.workbook.main_sheet
        return next((sheet for sheet in self.workbook.sheets if sheet.name == name), None)


@dataclass(frozen=True)
class ListOutline(Generic[Key]):
    """How a list is understood. `header_row` counts from 0, None while none was found; `row_count` counts below it."""

    path: Path
    sheet: str
    sheets: tuple[str, ...]
    header_row: int | None
    columns: tuple[ListColumn[Key], ...]
    first_rows: tuple[tuple[str, ...], ...]
    row_count: int

    @property
    def mapping(self) -> Mapping[int, Key]:
        return {column.index: column.field for column in self.columns if column.field is not None}


class ListReader(Generic[Key]):
    """Understands the lists of one subject.

    `by_content` names a key whose column is known by what stands in it, whatever its caption, and how.
    """

    def __init__(
        self,
        keys: type[Key],
        spellings: Mapping[Key, Sequence[str]],
        by_content: tuple[Key, Callable[[str], bool]] | None = None,
    ) -> None:
        self._keys = keys
        self._spellings = {key.value: texts for key, texts in spellings.items()}
        self._by_content = by_content

    def outline(self, opened: OpenedList, sheet: Sheet, choices: ListChoices[Key]) -> ListOutline[Key]:
        """Say how a sheet is understood under the choices; what was not chosen is guessed."""
        guess = self._guess(sheet.rows, choices.header_row)
        header_row = choices.header_row if choices.header_row is not None else _last_row(guess)
        first = 0 if header_row is None else header_row + 1
        mapping = choices.columns
        if mapping is None:
            mapping = self._with_content(self._guessed(guess), sheet, first)
        return ListOutline(
            path=opened.path,
            sheet=sheet.name,
            sheets=tuple(one.name for one in opened.workbook.sheets),
            header_row=header_row,
            columns=tuple(self._columns(sheet, first, mapping, guess, is_chosen=choices.columns is not None)),
            first_rows=tuple(_first_rows(sheet)),
            row_count=sum(1 for row in sheet.rows[first:] if row),
        )

    def _guess(self, rows: Sequence[Sequence[Cell]], header_row: int | None) -> HeaderGuess | None:
        if header_row is None:
            return guess_header(rows, self._spellings)
        if header_row < 0:
            return None
        alone = guess_header(rows[header_row : header_row + 1], self._spellings)
        whole = guess_header(rows, self._spellings)
        return whole if whole is not None and whole.last_row == header_row else alone

    def _guessed(self, guess: HeaderGuess | None) -> Mapping[int, Key]:
        return {} if guess is None else {index: self._keys(key) for index, key in guess.columns.items()}

    def _columns(
        self,
        sheet: Sheet,
        first: int,
        mapping: Mapping[int, Key],
        guess: HeaderGuess | None,
        *,
        is_chosen: bool,
    ) -> Iterator[ListColumn[Key]]:
        """Yield the columns that say anything; a meaning that a person chose is certain."""
        below = sheet.rows[first : first + _SAMPLED_ROWS]
        guessed = self._guessed(guess)
        for index in range(sheet.width):
            caption = guess.captions[index] if guess and index < len(guess.captions) else ""
            caption = caption or (text_of(sheet.cell(first - 1, index)) if first else "")
            samples = tuple(_samples(below, index))
            meaning = mapping.get(index)
            if caption or samples:
                score = guess.scores.get(index, 0.0) if guess and guessed.get(index) is meaning else None
                certainty = _certainty(meaning, score, is_chosen=is_chosen)
                yield ListColumn(index, caption, meaning, certainty, samples)

    def _with_content(self, guessed: Mapping[int, Key], sheet: Sheet, first: int) -> Mapping[int, Key]:
        """Add the column that is known by its contents, when no caption tells."""
        if self._by_content is None or self._by_content[0] in guessed.values():
            return guessed
        key, is_sound = self._by_content
        rows = sheet.rows[first : first + _SAMPLED_ROWS]
        for index in range(min(sheet.width, _MOST_COLUMNS)):
            texts = [text for row in rows if index < len(row) and (text := text_of(row[index]))]
            sound = sum(map(is_sound, texts))
            if index not in guessed and texts and sound > len(texts) / 2:
                return {**guessed, index: key}
        return guessed


def _last_row(guess: HeaderGuess | None) -> int | None:
    return None if guess is None else guess.last_row


def _certainty(meaning: StrEnum | None, score: float | None, *, is_chosen: bool) -> float:
    if meaning is None:
        return 0.0
    return score if score is not None else 1.0 if is_chosen else _BY_CONTENT


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
