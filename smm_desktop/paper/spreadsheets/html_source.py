"""Web pages that pass as .xls: the rows of their tables, one below the other, as a spreadsheet program opens them."""

import re
from html.parser import HTMLParser
from pathlib import Path

from smm_desktop.paper.spreadsheets.cells import Cell
from smm_desktop.paper.spreadsheets.limits import MEGABYTE, Reading
from smm_desktop.paper.spreadsheets.meter import Meter
from smm_desktop.paper.spreadsheets.source import RawRow, RawRows, place
from smm_desktop.paper.spreadsheets.terms import FileKind, SpreadsheetReason
from smm_desktop.paper.spreadsheets.text_encoding import encoding_of
from smm_desktop.paper.spreadsheets.workbook import MergedRange, SheetName
from smm_desktop.paper.spreadsheets.xml_stream import CHUNK

_LONGEST_UNFINISHED = 128 * 1024  # html.parser looks through an unfinished tag again and again
_CELLS = {"td", "th"}
_LINE_BREAKS = {"br", "p", "div", "li"}
_SILENT = {"script", "style", "title"}
_MOST_SPANNED = 10_000


class TableRows(HTMLParser):
    """`ready` holds the finished rows; the rows of a table inside a cell stand for themselves."""

    def __init__(self, reading: Reading, sheet: str) -> None:
        super().__init__(convert_charrefs=True)
        self.ready: list[RawRow] = []
        self.has_table = False
        self._reading, self._sheet = reading, sheet
        self._number = -1
        self._row: RawRow | None = None
        self._occupied: dict[int, int] = {}  # column -> last row that a cell above reaches into
        self._column = 0
        self._spans: tuple[int, int] | None = None  # columns and rows of the open cell
        self._parts: list[str] = []
        self._length, self._silent = 0, False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _CELLS:
            self._end_cell()
            self._spans = _span(attrs, "colspan"), _span(attrs, "rowspan")
        elif tag == "tr":
            self._end_row()
            self._number += 1
            self._row, self._column = RawRow(self._number, []), 0
        elif tag == "table":
            self.has_table = True
            self._end_row()
        elif tag in _LINE_BREAKS:
            self.handle_data("\n")
        elif tag in _SILENT:
            self._silent = True

    def handle_endtag(self, tag: str) -> None:
        if tag in _CELLS:
            self._end_cell()
        elif tag in {"tr", "table"}:
            self._end_row()
            if tag == "table":
                self._occupied = {}
        elif tag in _SILENT:
            self._silent = False

    def handle_data(self, data: str) -> None:
        if self._spans is not None and not self._silent:
            self._length += len(data)
            if self._length > self._reading.limits.cell_characters:
                raise self._reading.too_long(self._sheet, self._number + 1)
            self._parts.append(data)

    def finish(self) -> None:
        self._end_row()

    def _end_row(self) -> None:
        self._end_cell()
        if self._row is not None and self._row.cells:
            self.ready.append(self._row)
        self._row = None

    def _end_cell(self) -> None:
        """Blank cells count for the columns, and a row's span reaches down even from them."""
        if self._spans is None or self._row is None:
            self._spans = None
            return
        columns, rows = self._spans
        while self._occupied.get(self._column, -1) >= self._number:
            self._column += 1
        text = _lines("".join(self._parts))
        if text:
            self._put(self._row, text, columns, rows)
        if rows > 1:
            last = min(self._column + columns, self._reading.limits.columns)
            self._occupied |= dict.fromkeys(range(self._column, last), self._number + rows - 1)
        self._column += columns
        self._spans, self._parts, self._length = None, [], 0

    def _put(self, row: RawRow, text: str, columns: int, rows: int) -> None:
        value: Cell = text
        place(row.cells, self._column, value, self._reading.limits.columns)
        if columns > 1 or rows > 1:
            bottom, right = self._number + rows - 1, self._column + columns - 1
            row.merged = (*row.merged, MergedRange(self._number, self._column, bottom, right))


def _lines(text: str) -> str:
    return "\n".join(line for one in text.split("\n") if (line := " ".join(one.split())))


def _span(attributes: list[tuple[str, str | None]], name: str) -> int:
    written = next((value for key, value in attributes if key == name), "") or ""
    return min(max(1, int(written)), _MOST_SPANNED) if re.fullmatch(r"[0-9]{1,6}", written) else 1


class HtmlSource:
    kind = FileKind.HTML_TABLE

    def __init__(self, path: Path, reading: Reading) -> None:
        size, limit = path.stat().st_size, reading.limits.page_bytes
        if size > limit:
            reason = SpreadsheetReason.FILE_TOO_LARGE
            raise reading.refusal(reason, megabytes=size // MEGABYTE, limit=limit // MEGABYTE)
        self._path, self._reading = path, reading
        self._meter = Meter(reading.progress, size)
        self.sheets = (SheetName(path.stem),)

    def rows(self, _index: int) -> RawRows:
        table = TableRows(self._reading, self._path.stem)
        encoding = encoding_of(self._path)
        with self._path.open(encoding=encoding, errors="replace") as source:
            while text := source.read(CHUNK):
                self._feed(table, text)
                ready, table.ready = table.ready, []
                yield from ready
        table.close()
        table.finish()
        yield from table.ready
        if not table.has_table:
            raise self._reading.refusal(SpreadsheetReason.NOT_A_SPREADSHEET, found=FileKind.WEB_PAGE)

    def _feed(self, table: TableRows, text: str) -> None:
        try:
            table.feed(text)
        except (AssertionError, ValueError) as error:
            raise self._reading.damaged() from error
        if len(table.rawdata) > _LONGEST_UNFINISHED:
            raise self._reading.damaged()
        self._meter.add(len(text))
