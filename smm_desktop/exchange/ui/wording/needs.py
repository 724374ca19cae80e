"""The words of the needs of all centers: figures, why there are none, priorities and states."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication, QLocale

from smm_desktop.needs.terms import SOURCES, Interval, Method, NeedPriority, NeedState, Silence
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate
NOTHING = "–"
_MINUS = "\N{MINUS SIGN}"


def figure_text(value: float, digits: int = 2) -> str:
    """A figure with the decimal sign of the window's language and a true minus."""
    text = f"{round(value, digits) + 0.0:.{digits}f}".replace("-", _MINUS)  # + 0.0: no minus before a zero
    return text.replace(".", QLocale().decimalPoint())


def interval_text(interval: Interval | Silence, digits: int = 2) -> str:
    if isinstance(interval, Silence):
        return silence_text(interval)
    return f"[{figure_text(interval.low, digits)}; {figure_text(interval.high, digits)}]"


def silence_text(silence: Silence) -> str:
    match silence:
        case Silence.TOO_FEW | Silence.TOO_FEW_ITEMS:
            return translate("exchange", "fewer than five")
        case Silence.NO_SPREAD:
            return translate("exchange", "all answers alike")
        case Silence.HIDDEN:
            return translate("exchange", "hidden")
        case _:
            assert_never(silence)


def mwds_tip() -> str:
    text = translate(
        "exchange",
        "The gap between mean importance and mean ability, times mean importance, over the complete pairs "
        "of all centers; in brackets the t interval by the delta method (level 0.95).",
    )
    return f"{text}\n{SOURCES[Method.MWDS]}\n{SOURCES[Method.DELTA_T]}"


def rds_tip() -> str:
    text = translate(
        "exchange",
        "Share of pairs with ability above importance less the share with ability below it, over all centers; "
        "below zero is a need.",
    )
    return f"{text}\n{SOURCES[Method.RDS]}\n{SOURCES[Method.BONETT_PRICE]}"


def pairs_tip() -> str:
    text = translate(
        "exchange",
        "Complete pairs of all centers together. Of an anonymous survey a center's answers count "
        "only where they are five or more.",
    )
    return f"{text}\n{SOURCES[Method.COMPLETE_PAIRS]}"


def priority_badge(priority: NeedPriority) -> BadgeValue:
    match priority:
        case NeedPriority.HIGH:
            return BadgeValue(translate("exchange", "High"), Tone.BAD)
        case NeedPriority.MEDIUM:
            return BadgeValue(translate("exchange", "Medium"), Tone.WARN)
        case NeedPriority.LOW:
            return BadgeValue(translate("exchange", "Low"), Tone.NEUTRAL)
        case _:
            assert_never(priority)


def need_badge(state: NeedState) -> BadgeValue:
    match state:
        case NeedState.OPEN:
            return BadgeValue(translate("exchange", "Nobody covers it"), Tone.BAD)
        case NeedState.PLANNED:
            return BadgeValue(translate("exchange", "Training planned"), Tone.WARN)
        case NeedState.IN_TRAINING:
            return BadgeValue(translate("exchange", "In training"), Tone.INFO)
        case NeedState.CLOSED:
            return BadgeValue(translate("exchange", "Met"), Tone.GOOD)
        case NeedState.REOPENED:
            return BadgeValue(translate("exchange", "Came back"), Tone.BAD)
        case _:
            assert_never(state)
