"""The events of a worksheet's XML into rows of cells: values, dates, errors, formulas with their last results."""

from smm_desktop.paper.spreadsheets.cells import Cell, ErrorCell, FormulaCell, Value, text_value
from smm_desktop.paper.spreadsheets.limits import Reading
from smm_desktop.paper.spreadsheets.source import RawRow, place
from smm_desktop.paper.spreadsheets.written_values import SerialDates, iso_value, number_or_text, unescaped
from smm_desktop.paper.spreadsheets.xlsx_package import XlsxPackage
from smm_desktop.paper.spreadsheets.xlsx_texts import SharedTexts
from smm_desktop.paper.spreadsheets.xml_stream import TagCodes

_CELL, _VALUE, _TEXT, _FORMULA, _INLINE, _ROW = range(1, 7)
_MOST_SHARED_FORMULAS = 10_000


class ColumnNumbers(dict[str, int]):
    """Letters -> column from 0."""

    def __missing__(self, letters: str) -> int:
        number = 0
        for letter in letters[:4]:
            number = number * 26 + ord(letter) - 64
        if letters.isascii() and letters.isalpha() and letters.isupper() and len(letters) <= 3:  # noqa: PLR2004 - XFD
            self[letters] = number - 1
            return number - 1
        return -1


class SheetCells:
    """The handler for one worksheet; `ready` holds the finished rows that have a cell."""

    def __init__(self, sheet: str, package: XlsxPackage, texts: SharedTexts, reading: Reading) -> None:
        self.depth = 0
        self.ready: list[RawRow] = []
        self._sheet, self._reading, self._texts = sheet, reading, texts
        self._styles = package.date_styles | package.duration_styles
        self._durations = package.duration_styles
        self._dates = SerialDates(from_1904=package.from_1904)
        self._shared: dict[str, str] = {}
        self._codes = TagCodes(c=_CELL, v=_VALUE, t=_TEXT, f=_FORMULA, row=_ROW, **{"is": _INLINE})
        self._columns = ColumnNumbers()
        self._most_columns, self._longest = reading.limits.columns, reading.limits.cell_characters
        self._number, self._cells, self._column = -1, list[Cell](), -1
        self._type: str | None = None
        self._style: str | None = None
        self._value: str | None = None
        self._formula: str | None = None
        self._formula_group: str | None = None
        self._parts: list[str] = []
        self._length, self._taking = 0, False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self.depth += 1
        code = self._codes[tag]
        if code == _CELL:
            self._start_cell(attributes)
        elif code in (_VALUE, _TEXT):
            self._taking = True
            if code == _VALUE:
                self._clear()
        elif code == _ROW:
            self._start_row(attributes.get("r"))
        elif code == _FORMULA:
            self._clear()
            self._taking = True
            self._formula_group = attributes.get("si")
        elif code == _INLINE:
            self._clear()

    def end(self, tag: str) -> None:
        self.depth -= 1
        code = self._codes[tag]
        if code == _CELL:
            if self._value is not None or self._formula is not None:
                self._put()
        elif code in (_VALUE, _INLINE):
            self._taking = False
            self._value = "".join(self._parts)
        elif code == _TEXT:
            self._taking = False
        elif code == _ROW:
            if self._cells:
                self.ready.append(RawRow(self._number, self._cells))
        elif code == _FORMULA:
            self._taking = False
            self._end_formula()

    def text(self, data: str) -> None:
        if self._taking:
            self._length += len(data)
            if self._length > self._longest:
                raise self._reading.too_long(self._sheet, self._number + 1)
            self._parts.append(data)

    def _clear(self) -> None:
        self._parts = []
        self._length = 0

    def _start_row(self, reference: str | None) -> None:
        """Rows only ever go down; a reference that does not is a mistake of the writing program."""
        self._cells, self._column = [], -1
        try:
            number = int(reference) - 1 if reference else self._number + 1
        except ValueError as error:
            raise self._reading.damaged() from error
        self._number = max(number, self._number + 1)

    def _start_cell(self, attributes: dict[str, str]) -> None:
        get = attributes.get
        reference = get("r")
        self._column = self._columns[reference.rstrip("0123456789")] if reference else self._column + 1
        self._type, self._style = get("t"), get("s")
        self._value = self._formula = None

    def _end_formula(self) -> None:
        """Cells that share a formula have its text only in the first."""
        text = "=" + "".join(self._parts)
        group = self._formula_group
        if group is not None:
            if text != "=" and len(self._shared) < _MOST_SHARED_FORMULAS:
                self._shared[group] = text
            text = self._shared.get(group, text)
        self._formula = text

    def _put(self) -> None:
        cached = None if self._value is None else self._cell_value(self._value)
        value: Cell = cached if self._formula is None else FormulaCell(self._formula, cached)
        if value is None:
            return
        cells, column = self._cells, self._column
        if column == len(cells) and column < self._most_columns:
            cells.append(value)
        elif column < 0:
            raise self._reading.damaged()
        else:
            place(cells, column, value, self._most_columns)

    def _cell_value(self, text: str) -> Value | ErrorCell:
        kind = self._type
        if kind is None or kind == "n":
            is_date = self._style in self._styles
            return self._date(text) if is_date else number_or_text(text)
        if kind == "s":
            return self._shared_text(text)
        return _typed_value(kind, text)

    def _date(self, text: str) -> Value:
        return self._dates.value(text, is_duration=self._style in self._durations)

    def _shared_text(self, text: str) -> str | None:
        try:
            place = int(text)
            found = self._texts.found[place]
        except (ValueError, IndexError) as error:
            raise self._reading.damaged() from error
        if place in self._texts.too_long:
            raise self._reading.too_long(self._sheet, self._number + 1)
        return found


def _typed_value(kind: str, text: str) -> Value | ErrorCell:
    match kind:
        case "b":
            return text.strip() in {"1", "true"} if text_value(text) else None
        case "e":
            return ErrorCell(text)
        case "d":
            return iso_value(text)
        case _:
            return unescaped(text)
