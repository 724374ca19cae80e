"""Certificate numbers: the pattern they are made by, and their check digits (ISO 7064 MOD 97-10)."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from string import ascii_lowercase, ascii_uppercase, digits

from smm_desktop.centers.terms import CenterReason, PatternFault
from smm_desktop.core.refusals import Refusal

LONGEST_NUMBER = 40
SERIAL_DIGITS = 7  # room that a pattern must leave for a year's serials

_PLACES = ("center", "year", "serial", "check")
_WIDEST = {"center": 2, "year": 4, "serial": SERIAL_DIGITS, "check": 2}
_LITERAL = frozenset(ascii_uppercase + digits + "-/.")
_TOKEN = re.compile(r"\{(\w*)(?::(\d))?\}|([^{}]|[{}])")
_CAPITALS = str.maketrans(ascii_lowercase, ascii_uppercase)


@dataclass(frozen=True, slots=True)
class NumberPart:
    """A place of a number pattern with its least width, or (place empty) literal text."""

    place: str
    width: int
    text: str


def _broken(fault: PatternFault, detail: str = "") -> Refusal:
    return Refusal(CenterReason.NUMBER_PATTERN_BROKEN, fault=fault, detail=detail)


def _read_parts(pattern: str) -> list[NumberPart]:
    parts: list[NumberPart] = []
    for match in _TOKEN.finditer(pattern):
        place, width, sign = match.groups()
        if sign is None:
            parts.append(NumberPart(place, int(width or 0), ""))
        elif sign not in _LITERAL:
            raise _broken(PatternFault.SIGN_NOT_ALLOWED, sign)
        else:
            parts.append(NumberPart("", 0, sign))
    return parts


def _check_places(places: Sequence[str]) -> None:
    for place in places:
        if place not in _PLACES:
            raise _broken(PatternFault.PLACE_UNKNOWN, place)
        if places.count(place) > 1:
            raise _broken(PatternFault.PLACE_REPEATED, place)
    for place in _PLACES:
        if place not in places:
            raise _broken(PatternFault.PLACE_MISSING, place)


def _check_order(parts: Sequence[NumberPart]) -> None:
    for one, following in itertools.pairwise(parts):
        if one.place and following.place:
            raise _broken(PatternFault.PLACES_TOUCH, following.place)
    if parts[-1].place != "check":
        raise _broken(PatternFault.CHECK_NOT_LAST)


def parse_number_pattern(pattern: str) -> tuple[NumberPart, ...]:
    """Reads 'SMM{center:2}-{year}-{serial:5}-{check}'; refuses what could give two certificates one."""
    parts = _read_parts(pattern)
    _check_places([part.place for part in parts if part.place])
    _check_order(parts)
    longest = sum(max(part.width, _WIDEST[part.place]) if part.place else 1 for part in parts)
    if longest > LONGEST_NUMBER:
        raise _broken(PatternFault.TOO_LONG, str(longest))
    return tuple(parts)


def _as_digits(text: str) -> str:
    """ISO 7064: letters count 10 to 35; separators do not count."""
    return "".join(
        str(int(sign, 36)) for sign in text.translate(_CAPITALS) if sign in _LITERAL and sign.isalnum()
    )


def check_digits(text: str) -> str:
    """The two check digits of ISO 7064 MOD 97-10: they catch every wrong digit and every swap."""
    return f"{98 - int(_as_digits(text) + '00') % 97:02}"


def certificate_number(pattern: str, center: int, year: int, serial: int) -> str:
    values = {"center": center, "year": year, "serial": serial}
    number = ""
    for part in parse_number_pattern(pattern):
        if part.place == "check":
            number += check_digits(number)
        else:
            number += f"{values[part.place]:0{part.width or 1}}" if part.place else part.text
    return number


def check_number(number: str) -> bool:
    """Whether the check digits of a certificate number fit, however it was typed (case, separators)."""
    return bool(figures := _as_digits(number)) and len(figures) > len("00") and int(figures) % 97 == 1
