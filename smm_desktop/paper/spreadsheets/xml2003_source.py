"""The XML workbook of 2003 (SpreadsheetML), which report programs still write under the name .xls."""

from pathlib import Path

from smm_desktop.paper.spreadsheets.cells import Cell, ErrorCell, FormulaCell, Value, text_value
from smm_desktop.paper.spreadsheets.limits import Reading
from smm_desktop.paper.spreadsheets.meter import Meter
from smm_desktop.paper.spreadsheets.sequential import SheetRow, SheetRows, SheetsInOneStream
from smm_desktop.paper.spreadsheets.source import RawRow, place
from smm_desktop.paper.spreadsheets.terms import FileKind, SpreadsheetReason
from smm_desktop.paper.spreadsheets.workbook import MergedRange, SheetName
from smm_desktop.paper.spreadsheets.written_values import iso_value, number_or_text
from smm_desktop.paper.spreadsheets.xml_stream import TagCodes, stream_xml

Attributes = dict[str, str]


class _Tag:
    SHEET, ROW, CELL, DATA = range(1, 5)


class Xml2003Cells:
    """`ready` holds the finished rows that have a cell; `names` the sheets that have begun."""

    def __init__(self, reading: Reading, *, names_only: bool = False) -> None:
        self.depth = 0
        self._names_only = names_only
        self.ready: list[SheetRow] = []
        self.names: list[SheetName] = []
        self._reading = reading
        self._codes = TagCodes(Worksheet=_Tag.SHEET, Row=_Tag.ROW, Cell=_Tag.CELL, Data=_Tag.DATA)
        self._number, self._column = -1, -1
        self._cells: list[Cell] = []
        self._merged: list[MergedRange] = []
        self._formula: str | None = None
        self._type = ""
        self._parts: list[str] = []
        self._length, self._taking = 0, False

    def start(self, tag: str, written: Attributes) -> None:
        self.depth += 1
        code = self._codes[tag]
        if not code or (self._names_only and code != _Tag.SHEET):
            return
        attributes = {name.rpartition(":")[2]: value for name, value in written.items()}
        if code == _Tag.CELL:
            self._start_cell(attributes)
        elif code == _Tag.DATA:
            self._type, self._taking = attributes.get("Type", "String"), True
        elif code == _Tag.ROW:
            self._number = max(_number(attributes, "Index") - 1, self._number + 1)
            self._cells, self._merged, self._column = [], [], -1
        else:
            self._start_sheet(attributes)

    def _start_sheet(self, attributes: Attributes) -> None:
        self.names.append(SheetName(attributes.get("Name", str(len(self.names) + 1))))
        self._number = -1
        if len(self.names) > (limit := self._reading.limits.sheets):
            count = len(self.names)
            raise self._reading.refusal(SpreadsheetReason.TOO_MANY_SHEETS, count=count, limit=limit)

    def _start_cell(self, attributes: Attributes) -> None:
        self._column = max(_number(attributes, "Index") - 1, self._column + 1)
        self._formula = attributes.get("Formula")
        self._parts, self._length, self._type = [], 0, "String"
        right = self._column + _number(attributes, "MergeAcross")
        bottom = self._number + _number(attributes, "MergeDown")
        if right > self._column or bottom > self._number:
            self._merged.append(MergedRange(self._number, self._column, bottom, right))

    def end(self, tag: str) -> None:
        self.depth -= 1
        code = self._codes[tag]
        if self._names_only:
            return
        if code == _Tag.CELL:
            self._end_cell()
        elif code == _Tag.DATA:
            self._taking = False
        elif code == _Tag.ROW and self._cells and self.names:
            row = RawRow(self._number, self._cells, tuple(self._merged))
            self.ready.append((len(self.names) - 1, row))

    def text(self, data: str) -> None:
        if self._taking:
            self._length += len(data)
            if self._length > self._reading.limits.cell_characters:
                raise self._reading.too_long(self.names[-1].name if self.names else "", self._number + 1)
            self._parts.append(data)

    def _end_cell(self) -> None:
        cached = _value_of(self._type, "".join(self._parts))
        value: Cell = cached
        if self._formula is not None:
            value = FormulaCell("=" + self._formula.removeprefix("="), cached)
        if value is not None:
            place(self._cells, self._column, value, self._reading.limits.columns)
        if self._merged and self._merged[-1].left == self._column:
            self._column = max(self._column, min(self._merged[-1].right, self._reading.limits.columns))


def _number(attributes: Attributes, name: str) -> int:
    """0 when absent or absurd."""
    written = attributes.get(name, "")
    return int(written) if len(written) <= 7 and written.isdecimal() else 0  # noqa: PLR2004 - ten million


def _value_of(kind: str, text: str) -> Value | ErrorCell:
    match kind:
        case "Number":
            return number_or_text(text)
        case "DateTime":
            return iso_value(text)
        case "Boolean":
            return text.strip() == "1" if text_value(text) else None
        case "Error":
            return ErrorCell(text)
        case _:
            return text_value(text)


class Xml2003Source(SheetsInOneStream):
    kind = FileKind.XML_2003

    def __init__(self, path: Path, reading: Reading) -> None:
        super().__init__(self._find_names, self._stream_rows)
        self._path, self._reading = path, reading
        self._meter = Meter(reading.progress, 2 * path.stat().st_size)

    def _find_names(self) -> tuple[SheetName, ...]:
        cells = Xml2003Cells(self._reading, names_only=True)
        with self._path.open("rb") as source:
            for _ in stream_xml(source, self._reading, cells, self._meter.add):
                pass
        return tuple(cells.names)

    def _stream_rows(self) -> SheetRows:
        cells = Xml2003Cells(self._reading)
        with self._path.open("rb") as source:
            for _ in stream_xml(source, self._reading, cells, self._meter.add):
                ready, cells.ready = cells.ready, []
                yield from ready
