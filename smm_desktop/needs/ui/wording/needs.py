"""The words of needs: states, priorities, why somebody is passed over, and a need's figures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from smm_desktop.needs.terms import (
    Interval,
    NeedPriority,
    NeedState,
    Quadrant,
    Silence,
)
from smm_desktop.needs.ui.wording.analysis import figure_text, silence_text
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate
NOTHING = "–"


def need_badge(state: NeedState) -> BadgeValue:
    match state:
        case NeedState.OPEN:
            return BadgeValue(translate("needs", "Nobody covers it"), Tone.BAD)
        case NeedState.PLANNED:
            return BadgeValue(translate("needs", "Training planned"), Tone.WARN)
        case NeedState.IN_TRAINING:
            return BadgeValue(translate("needs", "In training"), Tone.INFO)
        case NeedState.CLOSED:
            return BadgeValue(translate("needs", "Met"), Tone.GOOD)
        case NeedState.REOPENED:
            return BadgeValue(translate("needs", "Came back"), Tone.BAD)
        case _:
            assert_never(state)


def priority_badge(priority: NeedPriority) -> BadgeValue:
    match priority:
        case NeedPriority.HIGH:
            return BadgeValue(translate("needs", "High"), Tone.BAD)
        case NeedPriority.MEDIUM:
            return BadgeValue(translate("needs", "Medium"), Tone.WARN)
        case NeedPriority.LOW:
            return BadgeValue(translate("needs", "Low"), Tone.NEUTRAL)
        case _:
            assert_never(priority)


def quadrant_tone(quadrant: Quadrant | None) -> Tone:
    match quadrant:
        case Quadrant.CONCENTRATE:
            return Tone.BAD
        case Quadrant.KEEP_UP:
            return Tone.GOOD
        case Quadrant.POSSIBLE_EXCESS:
            return Tone.WARN
        case Quadrant.LOW_PRIORITY | None:
            return Tone.NEUTRAL
        case _:
            assert_never(quadrant)


def interval_text(interval: Interval | Silence | None) -> str:
    if interval is None:
        return NOTHING
    if isinstance(interval, Silence):
        return silence_text(interval)
    return f"[{figure_text(interval.low)}; {figure_text(interval.high)}]"


def score_text(figures: Mapping[str, float]) -> str:
    """The figures that a need was recorded or measured again with, in one line."""
    if "mwds" not in figures:
        return ""
    text = f"MWDS {figure_text(figures['mwds'])}"
    if "low" in figures and "high" in figures:
        text += f" [{figure_text(figures['low'])}; {figure_text(figures['high'])}]"
    return f"{text} · n = {figures['pairs']:.0f}" if "pairs" in figures else text
