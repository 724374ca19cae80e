"""What will happen to a row of a list when the import is written, decisions included."""

from __future__ import annotations

from enum import StrEnum
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate


class RowFate(StrEnum):
    """The fates of rows."""

    ADDED = "added"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    OPEN = "open"
    LEFT_OUT = "left_out"
    REFUSED = "refused"


_TONES = {
    RowFate.ADDED: Tone.GOOD,
    RowFate.CHANGED: Tone.INFO,
    RowFate.UNCHANGED: Tone.NEUTRAL,
    RowFate.OPEN: Tone.WARN,
    RowFate.LEFT_OUT: Tone.NEUTRAL,
    RowFate.REFUSED: Tone.BAD,
}


def fate_badge(fate: RowFate) -> BadgeValue:
    return BadgeValue(fate_text(fate), _TONES[fate])


def fate_text(fate: RowFate) -> str:
    match fate:
        case RowFate.ADDED:
            return translate("widgets", "Will be added")
        case RowFate.CHANGED:
            return translate("widgets", "Will be updated")
        case RowFate.UNCHANGED:
            return translate("widgets", "Unchanged")
        case RowFate.OPEN:
            return translate("widgets", "Your decision")
        case RowFate.LEFT_OUT:
            return translate("widgets", "Left out")
        case RowFate.REFUSED:
            return translate("widgets", "Refused")
        case _:
            assert_never(fate)
