"""Days without lessons."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ClosureOrigin(StrEnum):
    """Why a day is closed."""

    LAW = "law"  # genel tatil
    FEAST = "feast"  # dinî bayram
    CENTER = "center"  # merkezin kapalı günü


@dataclass(frozen=True, slots=True)
class DayClosure:
    """A day without lessons from a minute after local midnight on (0: the whole day; 780: from 13:00)."""

    day: date
    name: str
    name_en: str
    from_minute: int
    origin: ClosureOrigin
    is_verified: bool
    source: str

    @property
    def is_whole_day(self) -> bool:
        return self.from_minute == 0
