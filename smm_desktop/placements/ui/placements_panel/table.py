"""The columns of the list of placements."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smm_desktop.placements.terms import PlacementState
from smm_desktop.placements.ui.placements_panel.views import PlacementLine
from smm_desktop.placements.ui.wording.labels import day_text
from smm_desktop.placements.ui.wording.offers import span_text
from smm_desktop.placements.ui.wording.placements import (
    minutes_text,
    percent_text,
    state_badge,
    verdict_badge,
)
from smm_desktop.widgets.table import Align, Column, badge_column, person_column, text_column, two_line_column
from smm_desktop.widgets.tones import Tone

translate = QCoreApplication.translate
_WITH_LOG = frozenset({PlacementState.RUNNING, PlacementState.DONE})


def placement_columns() -> tuple[Column, ...]:
    return (
        person_column(
            "teacher",
            translate("placements", "Teacher"),
            lambda line: line.row.teacher,
            lambda line: line.row.school,
            width=120,
            stretch=3,
        ),
        two_line_column(
            "company",
            translate("placements", "Company"),
            lambda line: line.row.company,
            lambda line: line.row.title,
            width=110,
            stretch=3,
            tip=lambda line: f"{line.row.company}\n{line.row.title}",
        ),
        two_line_column(
            "days",
            translate("placements", "Days"),
            lambda line: day_text(line.row.starts_on),
            lambda line: day_text(line.row.ends_on),
            width=92,
            tip=lambda line: span_text(line.row.starts_on, line.row.ends_on),
        ),
        badge_column(
            "state", translate("placements", "State"), lambda line: state_badge(line.row.state), width=148
        ),
        _worked_column(),
    )


def _worked_column() -> Column:
    return text_column(
        "percent",
        translate("placements", "Worked"),
        _worked,
        width=84,
        align=Align.RIGHT,
        tone=_tone,
        tip=_told,
    )


def _worked(line: PlacementLine) -> str:
    if line.row.state not in _WITH_LOG:
        return ""
    return percent_text(line.figures.percent)


def _told(line: PlacementLine) -> str:
    badge = verdict_badge(line.row, line.figures)
    return "" if badge is None else f"{badge.text} · {minutes_text(line.figures.worked_minutes)}"


def _tone(line: PlacementLine) -> Tone:
    badge = verdict_badge(line.row, line.figures)
    return badge.tone if badge is not None else Tone.NEUTRAL
