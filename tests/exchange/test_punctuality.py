"""Report periods and how late a center is."""

from __future__ import annotations

from datetime import date

import pytest

from smm_desktop.exchange.rules import Span, days_late, last_period, period_of

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("months", "span"),
    [
        (1, Span(date(2026, 11, 1), date(2026, 11, 30))),
        (3, Span(date(2026, 10, 1), date(2026, 12, 31))),
        (6, Span(date(2026, 7, 1), date(2026, 12, 31))),
        (12, Span(date(2026, 1, 1), date(2026, 12, 31))),
    ],
)
def test_periods_begin_with_the_year(months: int, span: Span) -> None:
    assert period_of(TODAY, months) == span


def test_the_period_before_the_first_is_last_years() -> None:
    assert last_period(date(2026, 2, 1), 6) == Span(date(2025, 7, 1), date(2025, 12, 31))


def test_february_ends_by_the_calendar() -> None:
    assert period_of(date(2028, 2, 3), 2).last_day == date(2028, 2, 29)


@pytest.mark.parametrize(
    ("newest", "days"), [(date(2026, 7, 1), 0), (date(2026, 6, 30), 146), (None, 146), (TODAY, 0)]
)
def test_lateness_counts_from_the_end_of_the_last_period(newest: date | None, days: int) -> None:
    assert days_late(newest, TODAY, 6) == days
