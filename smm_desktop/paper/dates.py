"""Days as documents write them, in the document's own language."""

from __future__ import annotations

from datetime import date

from smm_desktop.paper.terms import DocumentLanguage
from smm_desktop.paper.wording import load_wording


def short_date(day: date) -> str:
    """`23.11.2026`, in both languages."""
    return f"{day:%d.%m.%Y}"


def long_date(day: date, language: DocumentLanguage) -> str:
    """`23 Kasım 2026`."""
    return f"{day.day} {month_name(day, language)} {day.year}"


def date_range(first: date, last: date, language: DocumentLanguage) -> str:
    """`23–27 Kasım 2026`, `30 Kasım – 4 Aralık 2026`: what two days share is said once."""
    if first == last:
        return long_date(first, language)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{long_date(last, language)}"
    if first.year == last.year:
        return f"{first.day} {month_name(first, language)} – {long_date(last, language)}"
    return f"{long_date(first, language)} – {long_date(last, language)}"


def month_name(day: date, language: DocumentLanguage) -> str:
    return load_wording("dates", language).text(f"month.{day.month}")


def day_name(day: date, language: DocumentLanguage) -> str:
    """`Pazartesi`."""
    return load_wording("dates", language).text(f"day.{day.isoweekday()}")


def short_day_name(day: date, language: DocumentLanguage) -> str:
    """`Pzt`, for narrow columns."""
    return load_wording("dates", language).text(f"short_day.{day.isoweekday()}")
