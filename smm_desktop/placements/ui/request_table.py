"""The columns of the list of requests, of the people whom a need would bring, and the orders of the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from smm_desktop.core import turkish
from smm_desktop.placements.queries import RequestRow
from smm_desktop.placements.ui.wording import value_text
from smm_desktop.placements.ui.wording.offers import free_text
from smm_desktop.placements.ui.wording.requests import provinces_text, request_badge, waiting_badge
from smm_desktop.widgets.table import (
    Align,
    Column,
    badge_column,
    person_column,
    text_column,
    two_line_column,
)

translate = QCoreApplication.translate
WAITING = "waiting"
_TEXTS: dict[str, Callable[[RequestRow], str]] = {
    "name": lambda row: row.name,
    "field": lambda row: row.field,
}


def sorted_requests(rows: Sequence[RequestRow], key: str, *, descending: bool) -> list[RequestRow]:
    """Texts in Turkish order; who has waited longest is first where waiting days descend."""
    if key in _TEXTS:
        found = turkish.sorted_by(rows, key=_TEXTS[key])
        return found[::-1] if descending else found
    return sorted(rows, key=lambda row: row.asked_on, reverse=not descending)


def request_columns(today: Callable[[], date]) -> tuple[Column, ...]:
    return (
        person_column(
            "name",
            translate("placements", "Teacher"),
            lambda row: row.name,
            lambda row: row.school,
            width=156,
            stretch=3,
        ),
        two_line_column(
            "field",
            translate("placements", "Field and technologies"),
            lambda row: row.field or "–",
            lambda row: ", ".join(name for _, name in row.technologies),
            width=132,
            stretch=4,
            tip=lambda row: "\n".join((row.field, *(name for _, name in row.technologies))),
        ),
        two_line_column(
            "free",
            translate("placements", "When and where"),
            lambda row: free_text(row.free_from, row.free_until),
            provinces_text,
            width=148,
            sortable=False,
        ),
        badge_column(
            WAITING, translate("placements", "Waiting for"), lambda row: waiting_badge(row, today()), width=96
        ),
        badge_column(
            "state",
            translate("placements", "State"),
            lambda row: request_badge(row.state),
            width=112,
            sortable=False,
        ),
    )


def wish_columns() -> tuple[Column, ...]:
    """Whom a need would bring; the gap is the person's own."""
    return (
        person_column(
            "name",
            translate("placements", "Teacher"),
            lambda one: one.name,
            lambda one: one.school,
            width=260,
            stretch=1,
            sortable=False,
        ),
        text_column(
            "gap",
            translate("placements", "Gap"),
            lambda one: value_text(one.gap),
            width=84,
            align=Align.RIGHT,
            sortable=False,
        ),
    )
