"""The events of an OpenDocument spreadsheet's content into rows of cells; repeated cells and rows stay counted."""

from dataclasses import dataclass, field

from smm_desktop.paper.spreadsheets.cells import Cell
from smm_desktop.paper.spreadsheets.limits import Reading
from smm_desktop.paper.spreadsheets.ods_values import Attributes, cell_of, count
from smm_desktop.paper.spreadsheets.sequential import SheetRow
from smm_desktop.paper.spreadsheets.source import RawRow, place
from smm_desktop.paper.spreadsheets.terms import SpreadsheetReason
from smm_desktop.paper.spreadsheets.workbook import MergedRange, SheetName
from smm_desktop.paper.spreadsheets.xml_stream import TagCodes


class _Tag:
    TABLE, ROW, CELL, COVERED, PARAGRAPH, SPACES, TAB, BREAK, STYLE, LOOK, ASIDE = range(1, 12)


_CODES = {
    "table": _Tag.TABLE,
    "table_row": _Tag.ROW,
    "table_cell": _Tag.CELL,
    "covered_table_cell": _Tag.COVERED,
    "p": _Tag.PARAGRAPH,
    "s": _Tag.SPACES,
    "tab": _Tag.TAB,
    "line_break": _Tag.BREAK,
    "style": _Tag.STYLE,
    "table_properties": _Tag.LOOK,
    "tracked_changes": _Tag.ASIDE,
    "shapes": _Tag.ASIDE,
    "annotation": _Tag.ASIDE,
    "frame": _Tag.ASIDE,
    "custom_shape": _Tag.ASIDE,
    "note": _Tag.ASIDE,
}
_CELLS = frozenset({_Tag.CELL, _Tag.COVERED})
_NAMING = frozenset({_Tag.TABLE, _Tag.STYLE, _Tag.LOOK})
_MOST_SPACES = 100


@dataclass(slots=True)
class _OpenRow:
    number: int
    repeat: int
    cells: list[Cell] = field(default_factory=list)
    merged: list[MergedRange] = field(default_factory=list)


class OdsCells:
    """`ready` holds the finished rows that have a cell; `names` the sheets that have begun."""

    def __init__(self, reading: Reading, *, names_only: bool = False) -> None:
        self.depth = 0
        self._names_only = names_only
        self.ready: list[SheetRow] = []
        self.names: list[SheetName] = []
        self._reading = reading
        self._codes = TagCodes(**_CODES)
        self._hidden_styles: set[str] = set()
        self._style = ""
        self._aside = 0  # depth of a comment, a drawing or another thing that is no cell
        self._row = _OpenRow(-1, 1)
        self._column = 0
        self._attributes: Attributes = {}
        self._cell_depth = 0  # 0 outside of a cell
        self._paragraphs, self._parts = 0, list[str]()
        self._length, self._taking = 0, False

    def start(self, tag: str, attributes: Attributes) -> None:
        self.depth += 1
        code = self._codes[tag]
        if not code or self._aside or (self._names_only and code not in _NAMING):
            return
        if code in _CELLS:
            self._attributes, self._cell_depth = attributes, self.depth
            if self._parts:
                self._parts = []
            self._paragraphs = self._length = 0
        elif code == _Tag.PARAGRAPH:
            self._start_paragraph()
        else:
            self._start_other(code, attributes)

    def _start_paragraph(self) -> None:
        if self._cell_depth and self.depth == self._cell_depth + 1:
            self._taking = True
            if self._paragraphs:
                self.text("\n")
            self._paragraphs += 1

    def _start_other(self, code: int, attributes: Attributes) -> None:
        match code:
            case _Tag.ROW:
                number = self._row.number + self._row.repeat
                self._row = _OpenRow(number, count(attributes, "table:number-rows-repeated"))
                self._column = 0
            case _Tag.TABLE:
                self._start_sheet(attributes)
            case _Tag.SPACES:
                self.text(" " * min(count(attributes, "text:c"), _MOST_SPACES))
            case _Tag.TAB | _Tag.BREAK:
                self.text("\t" if code == _Tag.TAB else "\n")
            case _Tag.STYLE:
                self._style = attributes.get("style:name", "")
            case _Tag.LOOK if attributes.get("table:display") == "false":
                self._hidden_styles.add(self._style)
            case _Tag.ASIDE:
                self._aside = self.depth
            case _:
                pass

    def _start_sheet(self, attributes: Attributes) -> None:
        hidden = attributes.get("table:style-name", "") in self._hidden_styles
        self.names.append(SheetName(attributes.get("table:name", str(len(self.names) + 1)), hidden))
        if len(self.names) > (limit := self._reading.limits.sheets):
            raise self._reading.refusal(SpreadsheetReason.TOO_MANY_SHEETS, count=len(self.names), limit=limit)
        self._row = _OpenRow(-1, 1)

    def end(self, tag: str) -> None:
        self.depth -= 1
        code = self._codes[tag]
        if self._names_only:
            return
        if self._aside:
            if self.depth < self._aside:
                self._aside = 0
        elif code in _CELLS:
            self._end_cell()
        elif code == _Tag.PARAGRAPH:
            if self.depth == self._cell_depth:
                self._taking = False
        elif code == _Tag.ROW and self._row.cells:
            row = self._row
            raw = RawRow(row.number, row.cells, tuple(row.merged), row.repeat)
            self.ready.append((len(self.names) - 1, raw))

    def text(self, data: str) -> None:
        if self._taking and not self._aside:
            self._length += len(data)
            if self._length > self._reading.limits.cell_characters:
                raise self._reading.too_long(self.names[-1].name if self.names else "", self._row.number + 1)
            self._parts.append(data)

    def _end_cell(self) -> None:
        attributes, row, column = self._attributes, self._row, self._column
        self._cell_depth, self._taking = 0, False
        repeat = count(attributes, "table:number-columns-repeated")
        self._column += repeat
        value = cell_of(attributes, "".join(self._parts))
        if value is None:
            return
        place(row.cells, column, value, self._reading.limits.columns, repeat)
        right = column + count(attributes, "table:number-columns-spanned") - 1
        bottom = row.number + count(attributes, "table:number-rows-spanned") - 1
        if right > column or bottom > row.number:
            row.merged.append(MergedRange(row.number, column, bottom, right))
