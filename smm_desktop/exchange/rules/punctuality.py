"""Report periods: which span of days is reported when, and how late a center is by the rule book."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Span:
    """Days from the first to the last, both included."""

    first_day: date
    last_day: date


def period_of(day: date, months: int) -> Span:
    """The report period that holds a day; periods of `months` begin with the year."""
    start = (day.month - 1) // months * months + 1
    return Span(date(day.year, start, 1), _last_day(day.year, start + months - 1))


def last_period(today: date, months: int) -> Span:
    """The period that ended last before today."""
    return period_of(period_of(today, months).first_day - timedelta(days=1), months)


def days_late(newest: date | None, today: date, months: int) -> int:
    """Days since the last period ended, where no package was made after its end; else 0."""
    due = last_period(today, months).last_day
    return 0 if newest is not None and newest > due else (today - due).days


def _last_day(year: int, month: int) -> date:
    following = date(year + month // _MONTHS, month % _MONTHS + 1, 1)
    return following - timedelta(days=1)
