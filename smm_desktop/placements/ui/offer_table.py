"""The columns of the list of offers, and the orders in which one can have it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from smm_desktop.core import turkish
from smm_desktop.placements.queries import OfferRow
from smm_desktop.placements.ui.wording.offers import hours_text, offer_badge, short_span_text, weekdays_text
from smm_desktop.widgets.table import Column, badge_column, progress_column, two_line_column
from smm_desktop.widgets.tones import Tone

translate = QCoreApplication.translate
STARTS = "starts"
_NUMBERS: dict[str, Callable[[OfferRow], Any]] = {
    STARTS: lambda row: (row.starts_on, row.ends_on),
    "seats": lambda row: (row.free, row.capacity),
}
_TEXTS: dict[str, Callable[[OfferRow], str]] = {
    "title": lambda row: f"{row.title} {row.code}",
    "company": lambda row: row.company,
}


def sorted_offers(rows: Sequence[OfferRow], key: str, *, descending: bool) -> list[OfferRow]:
    """In Turkish order where texts are compared; equal ones stay as they came."""
    if key in _TEXTS:
        found = turkish.sorted_by(rows, key=_TEXTS[key])
        return found[::-1] if descending else found
    return sorted(rows, key=_NUMBERS[key], reverse=descending)


def place_of(row: OfferRow) -> str:
    return " / ".join(filter(None, (row.district, row.province)))


def _filled(row: OfferRow) -> str:
    return f"{row.placed}/{row.capacity}"


def _is_full(row: OfferRow) -> Tone:
    return Tone.GOOD if not row.free else Tone.ACCENT


def offer_columns(today: Callable[[], date]) -> tuple[Column, ...]:
    return (
        two_line_column(
            "title",
            translate("placements", "Offer"),
            lambda row: row.title,
            lambda row: " · ".join(filter(None, (row.code, row.field))),
            width=160,
            stretch=4,
        ),
        two_line_column(
            "company",
            translate("placements", "Company"),
            lambda row: row.company,
            place_of,
            width=130,
            stretch=3,
        ),
        two_line_column(
            STARTS,
            translate("placements", "Days"),
            lambda row: short_span_text(row.starts_on, row.ends_on),
            lambda row: f"{weekdays_text(row.weekdays)} · {hours_text(row.daily_minutes)}",
            width=190,
        ),
        progress_column(
            "seats",
            translate("placements", "Filled"),
            lambda row: row.placed / row.capacity if row.capacity else None,
            _filled,
            _is_full,
            width=84,
        ),
        _state_column(today),
    )


def _state_column(today: Callable[[], date]) -> Column:
    return badge_column(
        "state",
        translate("placements", "State"),
        lambda row: offer_badge(row, today()),
        width=116,
        sortable=False,
    )
