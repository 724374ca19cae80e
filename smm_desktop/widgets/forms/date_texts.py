"""What a typed day or time means."""

import re
from datetime import date, time

_PARTS = re.compile(r"\d+")
_CENTURY = 100
_TURN = 70


def parse_day(text: str, today: date) -> date | None:
    """Day first; without a year it is this year's; two digits of a year lie within 1970 to 2069."""
    parts = _split(text, (2, 2, 4))
    match parts:
        case [day, month]:
            year = today.year
        case [day, month, year]:
            if year < _CENTURY:
                year += 1900 if year >= _TURN else 2000
        case _:
            return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def parse_time(text: str) -> time | None:
    match _split(text, (2, 2)):
        case [hour]:
            minute = 0
        case [hour, minute]:
            pass
        case _:
            return None
    try:
        return time(hour, minute)
    except ValueError:
        return None


def _split(text: str, widths: tuple[int, ...]) -> list[int]:
    """Groups of digits; digits without anything between are cut at the widths, from the right for times."""
    groups = _PARTS.findall(text)
    if len(groups) == 1 and len(groups[0]) > widths[0]:
        groups = _cut(groups[0], widths)
    return [int(group) for group in groups]


def _cut(digits: str, widths: tuple[int, ...]) -> list[str]:
    """0930 and 930 as a time; 23112026, 231126 and 2311 as a day."""
    if len(widths) == len((0, 0)):
        return [digits[:-2], digits[-2:]]
    cut = [digits[:2], digits[2:4], digits[4:]]
    return [group for group in cut if group]
