"""How written cells look: one prepared cell per look, used again for every value that has it."""

from datetime import date, time
from functools import cache
from typing import Any

from smm_desktop.paper.colours import NAVY, RULE, WHITE, ZEBRA, Colour
from smm_desktop.paper.spreadsheets.cells import Value, text_of
from smm_desktop.paper.spreadsheets.guarding import is_dangerous, writable
from smm_desktop.paper.spreadsheets.layout import ColumnKind

_FORMATS = {
    ColumnKind.TEXT: "@",
    ColumnKind.WRAPPED: "General",
    ColumnKind.INTEGER: "0",
    ColumnKind.NUMBER: "#,##0.00",
    ColumnKind.PERCENT: "0%",
    ColumnKind.DATE: "dd.mm.yyyy",
    ColumnKind.DATETIME: "dd.mm.yyyy hh:mm",
    ColumnKind.TIME: "hh:mm",
}
_MOMENTS = {ColumnKind.DATE, ColumnKind.DATETIME, ColumnKind.TIME}
_FONT = "Calibri"
_TITLE_SIZES = (14, 12)


class Looks:
    """Cells of one sheet. A cell given out is written before the next one is asked for."""

    def __init__(self, sheet: Any) -> None:
        self._sheet = sheet
        self._prepared = cache(self._prepare)

    def body(self, value: Value, kind: ColumnKind, *, centered: bool, bordered: bool, bold: bool) -> Any:
        if kind is ColumnKind.TEXT and isinstance(value, int | float) and not isinstance(value, bool):
            value = str(value)
        if isinstance(value, date | time) and kind not in _MOMENTS:
            value = text_of(value)
        if not isinstance(value, str):
            return self._filled(value, f"{kind}", centered, bordered, bold, False)
        text = writable(value)
        return self._filled_text(text, f"{kind}", centered, bordered, bold, is_dangerous(text))

    def header(self, caption: str) -> Any:
        return self._filled_text(writable(caption), "header", True, True, True, is_dangerous(caption))

    def group(self, caption: str) -> Any:
        return self._filled_text(writable(caption), "group", True, True, True, is_dangerous(caption))

    def title(self, text: str, line: int) -> Any:
        look = f"title{min(line, len(_TITLE_SIZES) - 1)}"
        return self._filled_text(writable(text), look, True, False, True, is_dangerous(text))

    def note(self, text: str) -> Any:
        return self._filled_text(writable(text), "note", False, False, False, is_dangerous(text))

    def _filled(self, value: Value, *look: Any) -> Any:
        cell = self._prepared(*look)
        cell.value = value
        return cell

    def _filled_text(self, text: str, *look: Any) -> Any:
        """openpyxl makes a formula of "=…" and an error of "#N/A" unless told that it is a text."""
        cell = self._filled(text or None, *look)
        if text:
            cell.data_type = "s"
        return cell

    def _prepare(self, look: str, centered: bool, bordered: bool, bold: bool, quoted: bool) -> Any:
        from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415 - 0.3 s
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Side  # noqa: PLC0415

        cell: Any = WriteOnlyCell(self._sheet)
        wraps = look in {"header", "group", "note", ColumnKind.WRAPPED}
        cell.number_format = _FORMATS[ColumnKind(look)] if look in set(ColumnKind) else "General"
        cell.alignment = Alignment("center" if centered else None, "center", wrap_text=wraps)
        cell.font = Font(_FONT, _size(look), bold=bold, color=_rgb(WHITE) if look == "header" else None)
        if look == "header":
            cell.fill = PatternFill("solid", _rgb(NAVY))
        elif look == "group":
            cell.fill = PatternFill("solid", _rgb(ZEBRA))
        if bordered:
            side = Side("thin", _rgb(RULE))
            cell.border = Border(side, side, side, side)
        cell.quotePrefix = quoted
        return cell


def _size(look: str) -> int:
    return _TITLE_SIZES[int(look[-1])] if look.startswith("title") else 11


def _rgb(colour: Colour) -> str:
    parts = (round(part * 255) for part in (colour.red, colour.green, colour.blue))
    return "FF" + "".join(f"{part:02X}" for part in parts)
