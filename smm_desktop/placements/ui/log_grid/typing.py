"""What is typed for a day, read: hours, minutes, a whole day, an absence or an excuse."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from smm_desktop.core import turkish
from smm_desktop.placements.terms import DayFact
from smm_desktop.placements.ui.wording.log import absent_text, excuse_text, whole_day_text
from smm_desktop.teachers.terms import ExcuseCode

_HOUR, _MOST_HOURS = 60, 24
_CLOCK = re.compile(r"(\d{1,2})(?::|\.)(\d{2})")
_NUMBER = re.compile(r"(\d{1,4})(?:[.,](\d{1,2}))?\s*(\w*)\.?")
_MINUTE_UNITS, _HOUR_UNITS = ("d", "m"), ("s", "h")


class Fault(StrEnum):
    """Why something typed is no time."""

    UNREADABLE = "unreadable"
    TOO_LONG = "too_long"


@dataclass(frozen=True, slots=True)
class Typed:
    """What a text means; no fact and no fault: nothing is written for the day."""

    fact: DayFact | None = None
    fault: Fault | None = None


def read_typed(text: str, daily: int) -> Typed:
    """`daily`: the minutes of a whole day, which no day can exceed."""
    text = text.strip()
    if not text:
        return Typed()
    fact = _word(text, daily) or _time(text)
    if fact is None:
        return Typed(fault=Fault.UNREADABLE)
    return Typed(fault=Fault.TOO_LONG) if fact.minutes > daily else Typed(fact)


def _word(text: str, daily: int) -> DayFact | None:
    """The beginning of a word is enough."""
    words = {whole_day_text(): DayFact(daily), absent_text(): DayFact(0)}
    words |= {excuse_text(excuse): DayFact(0, excuse) for excuse in ExcuseCode}
    typed = turkish.fold(text)
    found = [fact for word, fact in words.items() if turkish.fold(word).startswith(typed)]
    return found[0] if len(found) == 1 else None


def _time(text: str) -> DayFact | None:
    """7:30 and 7.30 are hours and minutes; 7,5 and 7.5 hours; a whole number above 24 is minutes."""
    if clock := _CLOCK.fullmatch(text):
        hours, minutes = int(clock[1]), int(clock[2])
        return DayFact(hours * _HOUR + minutes) if minutes < _HOUR else None
    number = _NUMBER.fullmatch(text)
    if number is None:
        return None
    whole, part, unit = int(number[1]), number[2], turkish.fold(number[3])
    if unit and not unit.startswith((*_MINUTE_UNITS, *_HOUR_UNITS)):
        return None
    is_minutes = unit.startswith(_MINUTE_UNITS) if unit else part is None and whole > _MOST_HOURS
    value = whole + (int(part) / 10 ** len(part) if part else 0)
    return DayFact(round(value if is_minutes else value * _HOUR))
