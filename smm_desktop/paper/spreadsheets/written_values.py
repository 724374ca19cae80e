"""Texts of a workbook's XML into values: numbers, escaped texts, serial and written dates."""

import re
from datetime import date, datetime, time, timedelta
from math import isfinite
from typing import Any

from smm_desktop.paper.spreadsheets.cells import Value, date_value, number_value, text_value

_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_MOST_REMEMBERED = 50_000
_EXACT_DIGITS = 15  # a spreadsheet knows no more


def unescaped(text: str) -> str | None:
    """_x000D_ and its like are how control characters are written in a workbook; blank texts are nothing."""
    if "_x" in text:
        text = _ESCAPE.sub(lambda match: chr(int(match[1], 16)), text).replace("\r\n", "\n")
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text_value(text)


def number_or_text(text: str) -> int | float | str | None:
    """A number, or the text itself where the writing program put something else or something endless."""
    try:
        if len(text) <= _EXACT_DIGITS and text.isdigit():
            return int(text)
        number = float(text)
    except ValueError:
        return text_value(text)
    return number_value(number) if isfinite(number) else text


class SerialDates:
    """Days since the epoch into dates; remembered, since a column of dates repeats itself."""

    def __init__(self, *, from_1904: bool) -> None:
        from openpyxl.utils.datetime import MAC_EPOCH, WINDOWS_EPOCH, from_excel  # noqa: PLC0415 - 0.3 s

        self._from_excel: Any = from_excel
        self._epoch = MAC_EPOCH if from_1904 else WINDOWS_EPOCH
        self._known: dict[tuple[str, bool], Value] = {}

    def value(self, text: str, *, is_duration: bool) -> Value:
        key = (text, is_duration)
        if key not in self._known:
            if len(self._known) >= _MOST_REMEMBERED:
                self._known.clear()
            self._known[key] = self._new(text, is_duration=is_duration)
        return self._known[key]

    def _new(self, text: str, *, is_duration: bool) -> Value:
        """A number outside the calendar stays a number."""
        number = number_or_text(text)
        if not isinstance(number, int | float):
            return number
        try:
            return _moment(self._from_excel(number, self._epoch, timedelta=is_duration), number)
        except (OverflowError, ValueError):
            return number


def _moment(moment: datetime | time | timedelta, number: float) -> Value:
    """A duration below a day is a time; a longer one stays a number of days."""
    if isinstance(moment, datetime):
        return date_value(moment)
    if isinstance(moment, timedelta):
        seconds = moment.seconds
        return number if moment.days else time(seconds // 3600, seconds // 60 % 60, seconds % 60)
    return moment


def iso_value(text: str) -> date | datetime | time | str | None:
    """2026-11-23, 2026-11-23T09:00:00 or 09:00:00; anything else stays text."""
    try:
        return date_value(datetime.fromisoformat(text).replace(tzinfo=None))
    except ValueError:
        pass
    try:
        return time.fromisoformat(text)
    except ValueError:
        return text_value(text)
