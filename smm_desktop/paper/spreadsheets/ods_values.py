"""The attributes of an OpenDocument cell into its value."""

import re
from datetime import time

from smm_desktop.paper.spreadsheets.cells import Cell, ErrorCell, FormulaCell, Value, text_value
from smm_desktop.paper.spreadsheets.written_values import iso_value, number_or_text

_DURATION = re.compile(r"P(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})(?:[.,]\d+)?S)?)")
_HOURS_OF_DAY = 24
Attributes = dict[str, str]


def count(attributes: Attributes, name: str) -> int:
    written = attributes.get(name)
    if written is None:
        return 1
    return max(1, int(written)) if len(written) <= 9 and written.isdecimal() else 1  # noqa: PLR2004 - a billion


def cell_of(attributes: Attributes, text: str) -> Cell:
    cached = _value_of(attributes, text)
    formula = attributes.get("table:formula")
    if formula is None:
        return cached
    return FormulaCell("=" + formula.partition("=")[2], cached)


def _value_of(attributes: Attributes, text: str) -> Value | ErrorCell:
    if attributes.get("calcext:value-type") == "error":
        return ErrorCell(text)
    match attributes.get("office:value-type"):
        case "float" | "percentage" | "currency":
            return number_or_text(attributes.get("office:value", text))
        case "date":
            return iso_value(attributes.get("office:date-value", text))
        case "time":
            return _time_value(attributes.get("office:time-value", text))
        case "boolean":
            return attributes.get("office:boolean-value") == "true"
        case _:
            return text_value(attributes.get("office:string-value", text))


def _time_value(written: str) -> Value:
    """PT09H30M00S; a duration of a day and more stays text."""
    match = _DURATION.fullmatch(written)
    if match is None:
        return text_value(written)
    hours, minutes, seconds = (int(part or 0) for part in match.groups())
    minutes, seconds = minutes + seconds // 60, seconds % 60
    hours, minutes = hours + minutes // 60, minutes % 60
    return time(hours, minutes, seconds) if hours < _HOURS_OF_DAY else written
