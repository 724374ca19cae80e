"""Columns of small whole numbers, one byte a person: counted, filtered and added up without a loop over people.

A long integer of Python is a row of bytes on which `|` and `+` work at once.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Sequence

MISSING = 255  # in place of an answer
_GAP = bytes([MISSING])
_GAPS = bytes(MISSING) + _GAP  # everything but a gap becomes zero
_LANE = 4  # bytes of a sum; as wide as an unsigned integer of an array


def meanings(values: Sequence[object]) -> bytes | None:
    """What each code stands for, as `bytes.translate` wants it; None where a value is no small whole number."""
    small = [value for value in values if isinstance(value, int) and 0 <= value < MISSING]
    if len(values) > MISSING or len(small) + values.count(None) < len(values):
        return None
    return bytes(value if isinstance(value, int) else MISSING for value in values).ljust(MISSING + 1, _GAP)


def counts_of(column: bytes) -> dict[int, int]:
    """How often each value stands in the column: taken out one after the other, so that ever less is left to read."""
    counts = {}
    while column:
        rest = column.replace(column[:1], b"")
        counts[column[0]] = len(column) - len(rest)
        column = rest
    return counts


def in_order(places: array[int], column: array[int], order: array[int]) -> bytes:
    """The column with everybody at their place; `order` is 0, 1, 2 … for as many as there are people."""
    if places == order[: len(places)]:
        return column.tobytes() + _GAP * (len(order) - len(places))
    found = bytearray(_GAP * len(order))
    for place, value in zip(places, column, strict=True):
        found[place] = value
    return bytes(found)


def complete(columns: Sequence[bytes]) -> list[bytes]:
    """The people who have a gap in none of the columns."""
    gaps = 0
    for column in columns:
        gaps |= int.from_bytes(column.translate(_GAPS), "big")
    filled = ((int.from_bytes(column, "big") | gaps).to_bytes(len(column), "big") for column in columns)
    return [column.replace(_GAP, b"") for column in filled]


def sums_of_rows(columns: Sequence[bytes]) -> Sequence[int]:
    """What each person's values add up to."""
    people, total = len(columns[0]), 0
    for column in columns:
        lanes = bytearray(people * _LANE)
        lanes[::_LANE] = column
        total += int.from_bytes(lanes, "little")
    found = array("I", total.to_bytes(people * _LANE, "little"))
    if sys.byteorder == "big":
        found.byteswap()
    return found
