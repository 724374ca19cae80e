"""What every kind of file is read as: numbered rows that have a cell, with the merged ranges that begin in them."""

from collections.abc import Generator
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from smm_desktop.paper.spreadsheets.cells import Cell
from smm_desktop.paper.spreadsheets.terms import FileKind
from smm_desktop.paper.spreadsheets.workbook import MergedRange, SheetName


@dataclass(slots=True)
class RawRow:
    """`number` counts from 0; rows come in rising order, and `repeat` times the same."""

    number: int
    cells: list[Cell]
    merged: tuple[MergedRange, ...] = ()
    repeat: int = 1


RawRows: TypeAlias = Generator[RawRow, None, None]


class Source(Protocol):
    @property
    def kind(self) -> FileKind: ...

    @property
    def sheets(self) -> tuple[SheetName, ...]: ...

    def rows(self, index: int, /) -> RawRows: ...


class TooWideError(Exception):
    """A cell lies beyond the last column that is read."""


def place(cells: list[Cell], column: int, value: Cell, most: int, times: int = 1) -> None:
    """Puts a value into a growing row; `most` columns are allowed."""
    if column + times > most:
        raise TooWideError
    if (gap := column - len(cells)) > 0:
        cells.extend([None] * gap)
    cells[column : column + times] = [value] * times
