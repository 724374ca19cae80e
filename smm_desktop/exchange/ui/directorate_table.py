"""The directorate's table of centers: who, the last package, how far it was confirmed, how it stands, its score."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.clock import local
from smm_desktop.exchange.queries import CenterRow
from smm_desktop.exchange.ui.wording.standing import standing_badge
from smm_desktop.widgets.table import (
    Align,
    Column,
    badge_column,
    number_column,
    progress_column,
    text_column,
    two_line_column,
)
from smm_desktop.widgets.tones import Tone

translate = QCoreApplication.translate
_GOOD, _FAIR, _FULL = 90, 60, 100


def place_of(row: CenterRow) -> str:
    return " / ".join(filter(None, (row.district, row.province)))


def score_tone(score: int) -> Tone:
    if score >= _GOOD:
        return Tone.GOOD
    return Tone.WARN if score >= _FAIR else Tone.BAD


def number_text(number: int | None) -> str:
    return translate("exchange", "no. {number}").format(number=number) if number else "–"


def _made_on(row: CenterRow) -> str:
    return f"{local(row.made_at):%d.%m.%Y}" if row.made_at else translate("exchange", "nothing yet")


def _receipt(row: CenterRow) -> str:
    if row.needs_receipt:
        return translate("exchange", "to write")
    return number_text(row.receipted)


def center_columns() -> tuple[Column, ...]:
    """No column sorts: fifteen centers stand in the order that everybody knows, by number."""
    return (
        text_column(
            "number", "", lambda row: str(row.number), width=40, align=Align.RIGHT, soft=True, sortable=False
        ),
        two_line_column(
            "center",
            translate("exchange", "Center"),
            lambda row: row.name,
            place_of,
            width=190,
            stretch=3,
            sortable=False,
            tip=lambda row: row.name,
        ),
        two_line_column(
            "package",
            translate("exchange", "Last package"),
            lambda row: number_text(row.applied),
            _made_on,
            width=96,
            sortable=False,
        ),
        text_column(
            "receipt", translate("exchange", "Answered"), _receipt, width=92, soft=True, sortable=False
        ),
        *_standing_columns(),
    )


def _standing_columns() -> tuple[Column, ...]:
    return (
        badge_column("standing", translate("exchange", "State"), standing_badge, width=138, sortable=False),
        progress_column(
            "score",
            translate("exchange", "Pre-check"),
            lambda row: None if row.score is None else row.score / _FULL,
            lambda row: "–" if row.score is None else str(row.score),
            lambda row: score_tone(row.score or 0),
            width=96,
            sortable=False,
        ),
        number_column(
            "remarks",
            translate("exchange", "Notes"),
            lambda row: row.open_remarks or None,
            width=84,
            sortable=False,
        ),
    )
