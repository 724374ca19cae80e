"""Sheets that lie one behind the other in a single stream: read once when asked for in order, anew when not."""

from collections.abc import Callable, Generator
from functools import cached_property
from typing import TypeAlias

from smm_desktop.paper.spreadsheets.source import RawRow, RawRows
from smm_desktop.paper.spreadsheets.workbook import SheetName

SheetRow = tuple[int, RawRow]
SheetRows: TypeAlias = Generator[SheetRow, None, None]


class SheetsInOneStream:
    def __init__(self, names: Callable[[], tuple[SheetName, ...]], stream: Callable[[], SheetRows]) -> None:
        self._names, self._new_stream = names, stream
        self._stream: SheetRows | None = None
        self._held: SheetRow | None = None
        self._next_index = 0

    @cached_property
    def sheets(self) -> tuple[SheetName, ...]:
        return self._names()

    def rows(self, index: int) -> RawRows:
        if self._stream is None or index < self._next_index:
            self.close()
            self._stream, self._held = self._new_stream(), None
        self._next_index = index + 1
        while (found := self._held or next(self._stream, None)) is not None:
            sheet, row = self._held = found
            if sheet > index:
                return
            self._held = None
            if sheet == index:
                yield row

    def close(self) -> None:
        """Leaves no file open behind rows that nobody came to fetch."""
        if self._stream is not None:
            self._stream.close()
