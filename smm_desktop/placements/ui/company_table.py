"""The columns of the list of companies; their keys are those of `CompanySort` where one can sort by them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smm_desktop.placements.queries import CompanyRow
from smm_desktop.placements.ui.wording import day_text, standing_badge
from smm_desktop.widgets.table import Column, badge_column, date_column, two_line_column
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate


def place_text(row: CompanyRow) -> str:
    return " / ".join(filter(None, (row.draft.district, row.province_name)))


def company_badge(row: CompanyRow) -> BadgeValue:
    """How its protocols stand, with the last day where one counts; a retired company says so."""
    if not row.is_active:
        return BadgeValue(translate("placements", "Retired"), Tone.NEUTRAL)
    badge = standing_badge(row.standing)
    if row.protocol_ends_on is None:
        return badge
    return BadgeValue(f"{badge.text} · {day_text(row.protocol_ends_on)}", badge.tone)


def company_columns() -> tuple[Column, ...]:
    return (
        two_line_column(
            "name",
            translate("placements", "Company"),
            lambda row: row.name,
            lambda row: row.draft.sector or "–",
            width=150,
            stretch=4,
        ),
        two_line_column(
            "province",
            translate("placements", "Place"),
            lambda row: row.draft.district or row.province_name or "–",
            lambda row: row.province_name if row.draft.district else "",
            width=98,
            stretch=1,
        ),
        two_line_column(
            "technologies",
            translate("placements", "Fields and technologies"),
            lambda row: ", ".join(row.field_names) or "–",
            lambda row: ", ".join(row.technologies),
            width=132,
            stretch=3,
            sortable=False,
            tip=lambda row: "\n".join((*row.field_names, *row.technologies)),
        ),
        badge_column("protocol", translate("placements", "Protocol"), company_badge, width=186),
        date_column(
            "last_visit", translate("placements", "Last visit"), lambda row: row.last_visit_on, width=100
        ),
    )
