"""The rows below a list's header as texts by meaning; knows no subject."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.paper.spreadsheets.cells import Cell, FormulaCell, plain, text_of
from smm_desktop.paper.spreadsheets.workbook import Sheet

Key = TypeVar("Key", bound=StrEnum)

_STEP = 500
_SEVERAL = 3


@dataclass(frozen=True, slots=True)
class ListRow(Generic[Key]):
    """A row that says something: its number in the spreadsheet from 1, and which fields were formulas."""

    number: int
    texts: Mapping[Key, str]
    formulas: frozenset[Key]


def list_rows(
    sheet: Sheet, header_row: int, mapping: Mapping[int, Key], progress: Progress = QUIET
) -> Iterator[ListRow[Key]]:
    """Yield the rows of entries; the progress goes to the half of all rows, the other half is judging them."""
    total = len(sheet.rows)
    captions = _mapped(0, sheet.rows[header_row] if header_row >= 0 else (), mapping).texts
    for number, row in enumerate(sheet.rows[header_row + 1 :], header_row + 2):
        if number % _STEP == 0:
            progress.step(number, total * 2)
        read = _mapped(number, row, mapping)
        if (read.texts or read.formulas) and not _is_between(read.texts, captions):
            yield read


def _is_between(texts: Mapping[Key, str], captions: Mapping[Key, str]) -> bool:
    """Say whether a row speaks of no entry: the header again on a new page, or one title over all columns."""
    if len(texts) < _SEVERAL:
        return False
    is_title = len(set(texts.values())) == 1
    return is_title or all(captions.get(field) == text for field, text in texts.items())


def _mapped(number: int, row: Sequence[Cell], mapping: Mapping[int, Key]) -> ListRow[Key]:
    """Return the texts of the mapped cells; of a formula its last value is taken."""
    texts: dict[Key, str] = {}
    formulas: set[Key] = set()
    for index, meaning in mapping.items():
        cell = row[index] if index < len(row) else None
        if isinstance(cell, FormulaCell):
            formulas.add(meaning)
            cell = plain(cell)
        text = text_of(cell)
        if text:
            texts[meaning] = text
    return ListRow(number, texts, frozenset(formulas))
