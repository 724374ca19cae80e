"""The words of requests: how one stands, and how long somebody waits."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from smm_desktop.placements.queries import RequestRow
from smm_desktop.placements.terms import RequestState
from smm_desktop.placements.ui.wording.labels import request_state_text
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate
_LONG, _TOO_LONG = 90, 180
_TONES = {
    RequestState.OPEN: Tone.WARN,
    RequestState.PLACED: Tone.GOOD,
    RequestState.WITHDRAWN: Tone.NEUTRAL,
}


class RequestCounts(QObject):
    """Plurals, which are found in `tr` only."""

    def days(self, count: int) -> str:
        return self.tr("%n day(s)", "", count)

    def waiting(self, count: int) -> str:
        return self.tr("%n teacher(s) waiting", "", count)

    def free_places(self, count: int) -> str:
        return self.tr("%n free place(s)", "", count)


def request_badge(state: RequestState) -> BadgeValue:
    return BadgeValue(request_state_text(state), _TONES[state])


def waiting_badge(row: RequestRow, today: date) -> BadgeValue | None:
    """How long somebody waits, the longer the louder; nothing for those who wait no longer."""
    if row.state is not RequestState.OPEN:
        return None
    days = row.days_waited(today)
    tone = Tone.BAD if days > _TOO_LONG else Tone.WARN if days > _LONG else Tone.NEUTRAL
    return BadgeValue(RequestCounts().days(days), tone)


def provinces_text(row: RequestRow) -> str:
    return ", ".join(row.province_names) or translate("placements", "Anywhere")
