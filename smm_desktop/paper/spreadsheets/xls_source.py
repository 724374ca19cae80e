"""The binary workbook of 1997 to 2003 through xlrd, whose many ways to fail on a broken file are one refusal here."""

from pathlib import Path
from typing import Any

from smm_desktop.paper.spreadsheets.cells import ErrorCell, Value, date_value, number_value, text_value
from smm_desktop.paper.spreadsheets.limits import Reading
from smm_desktop.paper.spreadsheets.meter import Meter
from smm_desktop.paper.spreadsheets.source import RawRow, RawRows, place
from smm_desktop.paper.spreadsheets.terms import FileKind, SpreadsheetReason
from smm_desktop.paper.spreadsheets.workbook import MergedRange, SheetName

_TURKISH = "cp1254"


class _Silence:
    """Where xlrd's remarks go."""

    def write(self, _text: str) -> None:
        pass

    def flush(self) -> None:
        pass


class XlsSource:
    kind = FileKind.XLS

    def __init__(self, path: Path, reading: Reading) -> None:
        self._reading = reading
        self._book = _open_book(path, reading)
        names, limit = self._book.sheet_names(), reading.limits.sheets
        if len(names) > limit:
            raise reading.refusal(SpreadsheetReason.TOO_MANY_SHEETS, count=len(names), limit=limit)
        hidden = [*self._book._sheet_visibility, *[0] * len(names)]  # noqa: SLF001 - xlrd has no public way
        self.sheets = tuple(SheetName(name, bool(state)) for name, state in zip(names, hidden, strict=False))
        self._meter = Meter(reading.progress, len(names))

    def rows(self, index: int) -> RawRows:
        """Formulas come as what was last calculated: xlrd does not tell them apart."""
        sheet = self._load(index)
        merged: dict[int, list[MergedRange]] = {}
        for top, below, left, beyond in sheet.merged_cells:
            merged.setdefault(top, []).append(MergedRange(top, left, below - 1, beyond - 1))
        for number in range(sheet.nrows):
            row = RawRow(number, [], tuple(merged.get(number, ())))
            for column, cell in enumerate(sheet.row(number)):
                if (value := self._value_of(cell)) is not None:
                    place(row.cells, column, value, self._reading.limits.columns)
            if row.cells:
                yield row
        self._book.unload_sheet(index)
        self._meter.add(1)

    def _load(self, index: int) -> Any:
        try:
            return self._book.sheet_by_index(index)
        except Exception as error:
            raise self._reading.damaged() from error

    def _value_of(self, cell: Any) -> Value | ErrorCell:
        from xlrd import biffh  # noqa: PLC0415 - only for .xls

        value = cell.value
        match cell.ctype:
            case biffh.XL_CELL_TEXT:
                return text_value(value)
            case biffh.XL_CELL_NUMBER:
                return number_value(value)
            case biffh.XL_CELL_DATE:
                return self._date(value)
            case biffh.XL_CELL_BOOLEAN:
                return bool(value)
            case biffh.XL_CELL_ERROR:
                return ErrorCell(biffh.error_text_from_code.get(value, "#ERROR"))
            case _:
                return None

    def _date(self, serial: float) -> Value:
        """A number outside the calendar stays a number; below a day it is a time."""
        from xlrd.xldate import XLDateError, xldate_as_datetime  # noqa: PLC0415 - only for .xls

        try:
            moment = xldate_as_datetime(serial, self._book.datemode)
        except (XLDateError, ValueError, OverflowError):
            return number_value(serial)
        return moment.time() if 0 <= serial < 1 else date_value(moment)


def _open_book(path: Path, reading: Reading) -> Any:
    """Without formats (and merged ranges) where those are broken, and in Turkish where no code page is named."""
    content = path.read_bytes()
    first_error: Exception | None = None
    for formats in (True, False):
        for encoding in (None, _TURKISH):
            try:
                return _parse(content, formats, encoding)
            except Exception as error:  # noqa: BLE001 - xlrd fails with whatever the broken bytes lead to
                first_error = first_error or error
    raise _refusal_of(first_error, reading) from first_error


def _parse(content: bytes, formats: bool, encoding: str | None) -> Any:
    """Sheets load one by one; the first at once, to see whether they can be."""
    from xlrd import open_workbook  # noqa: PLC0415 - only for .xls

    book = open_workbook(
        file_contents=content,
        formatting_info=formats,
        encoding_override=encoding,
        on_demand=True,
        ragged_rows=True,
        logfile=_Silence(),
    )
    book.sheet_by_index(0)
    return book


def _refusal_of(error: Exception | None, reading: Reading) -> Exception:
    if "encrypted" in str(error):
        return reading.refusal(SpreadsheetReason.PASSWORD_PROTECTED)
    return reading.damaged()
