"""Which lessons share one signature cell on a sheet: single lessons, half days or days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from itertools import groupby, pairwise

from smm_desktop.trainings.terms import SheetSlot

_NOON_FROM, _NOON_TO = 11 * 60, 14 * 60 + 30
_LUNCH = 30
_NOON = 12 * 60 + 30


class Grain(IntEnum):
    """How much one signature stands for, from fine to coarse."""

    LESSON = 1
    HALF_DAY = 2
    DAY = 3


class Half:
    """Names of the halves in the wording."""

    MORNING = "morning"
    AFTERNOON = "afternoon"


@dataclass(frozen=True, slots=True)
class Cell:
    """One signature cell. `first` and `last` count the lessons of the day from 1; `half` is '' for a whole day."""

    key: str
    day: date
    slots: tuple[SheetSlot, ...]
    first: int
    last: int
    half: str = ""

    @property
    def starts_at(self) -> int:
        return self.slots[0].starts_at

    @property
    def ends_at(self) -> int:
        return self.slots[-1].ends_at


def _noon(slots: Sequence[SheetSlot]) -> int:
    """Where the lunch break of a day begins, or half past twelve when there is none to be seen."""
    breaks = [
        (after.starts_at - before.ends_at, before.ends_at)
        for before, after in pairwise(slots)
        if before.ends_at <= _NOON_TO and after.starts_at >= _NOON_FROM
    ]
    length, begins = max(breaks, default=(0, _NOON))
    return begins if length >= _LUNCH else _NOON


def _parts(slots: tuple[SheetSlot, ...], grain: Grain) -> list[tuple[str, tuple[SheetSlot, ...]]]:
    match grain:
        case Grain.LESSON:
            return [("", (slot,)) for slot in slots]
        case Grain.DAY:
            return [("", slots)]
        case Grain.HALF_DAY:
            noon = _noon(slots)
            morning = tuple(slot for slot in slots if slot.ends_at <= noon)
            rest = tuple(slot for slot in slots if slot.ends_at > noon)
            return [(half, part) for half, part in ((Half.MORNING, morning), (Half.AFTERNOON, rest)) if part]


def cells_of(slots: Sequence[SheetSlot], grain: Grain) -> tuple[Cell, ...]:
    """The cells of a sheet from left to right; keys count from 1."""
    found: list[Cell] = []
    for day, group in groupby(slots, key=lambda slot: slot.day):
        number = 1
        for half, part in _parts(tuple(group), grain):
            last = number + len(part) - 1
            found.append(Cell(str(len(found) + 1), day, part, number, last, half))
            number = last + 1
    return tuple(found)
