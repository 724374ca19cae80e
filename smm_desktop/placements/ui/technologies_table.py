"""The columns of the list of technologies: names, field, and how often each is named."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from smm_desktop.placements.queries import TechnologyRow
from smm_desktop.widgets.table import Column, badge_column, number_column, text_column, two_line_column
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate


def technology_columns() -> tuple[Column, ...]:
    return (
        two_line_column(
            "name",
            translate("placements", "Technology"),
            lambda row: row.name,
            lambda row: row.name_en,
            width=210,
            stretch=3,
            sortable=False,
        ),
        text_column(
            "field",
            translate("placements", "Field"),
            lambda row: row.field_name or translate("placements", "Every field"),
            width=190,
            stretch=2,
            soft=True,
            sortable=False,
        ),
        _count("companies", translate("placements", "Companies"), lambda row: row.company_count),
        _count("offers", translate("placements", "Offers"), lambda row: row.offer_count),
        _count("requests", translate("placements", "Requests"), lambda row: row.request_count),
        badge_column("state", "", _state, width=104, sortable=False),
    )


def _count(key: str, title: str, number: Callable[[TechnologyRow], int]) -> Column:
    return number_column(key, title, number, width=112, sortable=False)


def _state(row: TechnologyRow) -> BadgeValue | None:
    """In use is the rule and says nothing."""
    return None if row.is_active else BadgeValue(translate("placements", "Retired"), Tone.NEUTRAL)
