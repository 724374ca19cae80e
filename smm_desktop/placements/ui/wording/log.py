"""The words of a daily log as they are typed and shown: a whole day, an absence, and excuses."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from smm_desktop.placements.terms import DayFact
from smm_desktop.placements.ui.wording.placements import minutes_text
from smm_desktop.teachers.terms import ExcuseCode
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate
_HOUR = 60


def excuse_text(excuse: ExcuseCode) -> str:
    """The first letters of these words are typed: they differ from each other, and from the two below."""
    match excuse:
        case ExcuseCode.HEALTH:
            return translate("placements", "Health")
        case ExcuseCode.OFFICIAL_DUTY:
            return translate("placements", "Duty")
        case ExcuseCode.FAMILY:
            return translate("placements", "Family")
        case ExcuseCode.OTHER:
            return translate("placements", "Other")
        case _:
            assert_never(excuse)


def whole_day_text() -> str:
    return translate("placements", "Whole")


def absent_text() -> str:
    return translate("placements", "Absent")


def typed_text(fact: DayFact | None) -> str:
    """What one would have typed for it: 8, 7:30, or the word of an absence."""
    if fact is None:
        return ""
    if fact.excuse is not None:
        return excuse_text(fact.excuse)
    if not fact.minutes:
        return absent_text()
    hours, rest = divmod(fact.minutes, _HOUR)
    return f"{hours}:{rest:02}" if rest else str(hours)


def fact_badge(fact: DayFact) -> BadgeValue:
    """How what was typed is understood."""
    if fact.excuse is not None:
        text = translate("placements", "Excused: {why}")
        return BadgeValue(text.format(why=excuse_text(fact.excuse)), Tone.INFO)
    if not fact.minutes:
        return BadgeValue(absent_text(), Tone.BAD)
    return BadgeValue(minutes_text(fact.minutes), Tone.GOOD)


def legend_text(daily: int) -> str:
    """How days are typed, in one line."""
    excuses = ", ".join(f"{excuse_text(one)[0]} = {excuse_text(one)}" for one in ExcuseCode)
    text = translate(
        "placements",
        "Type 8, 7,5 or 7:30 hours; numbers above 24 are minutes · {w} = {whole} ({daily}) · {a} = {absent} · "
        "excused: {excuses}",
    )
    return text.format(
        w=whole_day_text()[0],
        whole=whole_day_text(),
        daily=minutes_text(daily),
        a=absent_text()[0],
        absent=absent_text(),
        excuses=excuses,
    )
