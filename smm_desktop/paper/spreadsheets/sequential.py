"""Sheets that lie one behind the other in a single stream: read once when asked for in order, anew when not."""

from collections.abc import Callable, Iterator
from functools import cached_property

from smm_desktop.paper.spreadsheets.source import RawRow
from smm_desktop.paper.spreadsheets.workbook import SheetName

SheetRow = tuple[int, RawRow]


class SheetsInOneStream:
    def __init__(
        self, names: Callable[[], tuple[SheetName, ...]], stream: Callable[[], Iterator[SheetRow]]
    ) -> None:
        self._names, self._new_stream = names, stream
        self._stream: Iterator[SheetRow] = iter(())
        self._held: SheetRow | None = None
        self._next_index = 0
        self._is_open = False

    @cached_property
    def sheets(self) -> tuple[SheetName, ...]:
        return self._names()

    def rows(self, index: int) -> Iterator[RawRow]:
        if index < self._next_index or not self._is_open:
            self._stream, self._held, self._is_open = self._new_stream(), None, True
        self._next_index = index + 1
        while (found := self._held or next(self._stream, None)) is not None:
            sheet, row = self._held = found
            if sheet > index:
                return
            self._held = None
            if sheet == index:
                yield row
