"""The line of days: a month, a quarter or a year at a time, its ticks and their words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise

from PySide6.QtCore import QLocale

_SATURDAY, _LONGEST_MONTH = 5, 31
_LONG, _SHORT = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat


class Zoom(StrEnum):
    """How much is seen at a time."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"

    @property
    def months(self) -> int:
        return {Zoom.MONTH: 1, Zoom.QUARTER: 3, Zoom.YEAR: 12}[self]

    @property
    def step(self) -> int:
        """By how many months one goes on."""
        return {Zoom.MONTH: 1, Zoom.QUARTER: 1, Zoom.YEAR: 3}[self]

    def span_around(self, day: date) -> tuple[date, date]:
        """A span that begins with the month of the day; a year begins two months before."""
        return self.span_from(add_months(day, -2 if self is Zoom.YEAR else 0))

    def span_from(self, day: date) -> tuple[date, date]:
        first = day.replace(day=1)
        return first, add_months(first, self.months) - timedelta(days=1)


def add_months(day: date, months: int) -> date:
    """The first day of the month so many months later."""
    number = day.year * 12 + day.month - 1 + months
    return date(number // 12, number % 12 + 1, 1)


def month_text(month: int, *, short: bool = False) -> str:
    return QLocale().standaloneMonthName(month, _SHORT if short else _LONG)


def period_text(first: date, last: date) -> str:
    """A month with its year, or the first and the last month."""
    if (first.year, first.month) == (last.year, last.month):
        return f"{month_text(first.month)} {first.year}"
    year = "" if first.year == last.year else f" {first.year}"
    return f"{month_text(first.month)}{year} – {month_text(last.month)} {last.year}"


@dataclass(frozen=True, slots=True)
class Tick:
    """A stretch of the line that has a word of its own."""

    first: date
    last: date
    text: str
    is_rest: bool = False


@dataclass(frozen=True, slots=True)
class DayScale:
    """Days to pixels: `left` is where the first day begins, `width` what all of them take."""

    first: date
    last: date
    left: float
    width: float

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    @property
    def day_width(self) -> float:
        return self.width / self.days

    def start_of(self, day: date) -> float:
        return self.left + (day - self.first).days * self.day_width

    def end_of(self, day: date) -> float:
        return self.start_of(day + timedelta(days=1))

    def is_in_sight(self, first: date, last: date) -> bool:
        return first <= self.last and last >= self.first

    @property
    def is_long(self) -> bool:
        return self.days > Zoom.QUARTER.months * _LONGEST_MONTH

    def heads(self) -> Iterator[Tick]:
        """The months with their year; in a year the years."""
        for first, following in self._starts(
            lambda day: day.day == 1 and (day.month == 1 or not self.is_long)
        ):
            text = str(first.year) if self.is_long else f"{month_text(first.month)} {first.year}"
            yield Tick(first, following - timedelta(days=1), text)

    def months(self) -> Iterator[Tick]:
        for first, following in self._starts(lambda day: day.day == 1):
            yield Tick(first, following - timedelta(days=1), month_text(first.month, short=True))

    def parts(self) -> Iterator[Tick]:
        """Days in a month, weeks in a quarter, months in a year."""
        if self.days <= _LONGEST_MONTH:
            for number in range(self.days):
                day = self.first + timedelta(days=number)
                yield Tick(day, day, str(day.day), day.weekday() >= _SATURDAY)
        elif self.is_long:
            yield from self.months()
        else:
            for first, following in self._starts(lambda day: day.weekday() == 0):
                text = f"{first:%d.%m}" if first.weekday() == 0 else ""
                yield Tick(first, following - timedelta(days=1), text)

    def _starts(self, begins: Callable[[date], bool]) -> Iterator[tuple[date, date]]:
        days = (self.first + timedelta(days=number) for number in range(self.days))
        starts = [self.first, *(day for day in days if begins(day) and day != self.first)]
        return pairwise([*starts, self.last + timedelta(days=1)])
