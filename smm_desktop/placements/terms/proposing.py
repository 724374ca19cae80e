"""What weighs in a match, why a pair is worth what it is, and why another pair cannot be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Any, Self
from uuid import UUID


class ValuePart(StrEnum):
    """What the value of a pair is made of; the members are named as the weights are."""

    NEED = "need"  # kapatılan ihtiyaç açığı
    TECHNOLOGY = "technology"  # istenen teknoloji
    DISTANCE = "distance"  # uzaklık
    WAITING = "waiting"  # bekleme süresi
    FAIR_SHARE = "fair_share"  # okulun hakça payı


class Obstruction(StrEnum):
    """Why a teacher cannot go to an offer (uygun olmama nedeni)."""

    OTHER_FIELD = "other_field"  # alan uymuyor
    NOT_FREE = "not_free"  # bu tarihlerde uygun değil
    PLACED_THEN = "placed_then"  # bu tarihlerde başka bir işbaşı eğitiminde
    PREREQUISITE_MISSING = "prerequisite_missing"  # ön koşul eğitimi yok
    LANGUAGE_MISSING = "language_missing"  # eğitim dilini yeterince bilmiyor
    BEEN_THERE = "been_there"  # yakın zamanda aynı işletmedeydi
    OTHER_PROVINCE = "other_province"  # istediği illerden biri değil
    FORBIDDEN = "forbidden"  # koordinatör yasakladı
    NO_SEATS = "no_seats"  # yer yok
    NO_PROTOCOL = "no_protocol"  # geçerli protokol yok
    NOT_IN_SERVICE = "not_in_service"  # görevde değil


class Nearness(StrEnum):
    """How near a company is to a teacher's school (yakınlık)."""

    SAME_DISTRICT = "same_district"  # aynı ilçe
    SAME_PROVINCE = "same_province"  # aynı il
    NEIGHBOUR = "neighbour"  # komşu il
    FURTHER = "further"  # uzak il
    UNKNOWN = "unknown"  # bilinmiyor


@dataclass(frozen=True, slots=True)
class Obstacle:
    """One thing that stands between a teacher and an offer; `words` are codes, `first` and `last` days of it."""

    why: Obstruction
    words: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each part of the value counts, 0 to 100; only their proportion matters."""

    need: int
    technology: int
    distance: int
    waiting: int
    fair_share: int

    def of(self, part: ValuePart) -> int:
        return int(getattr(self, part.value))

    @property
    def total(self) -> int:
        return sum(self.of(part) for part in ValuePart)

    def to_json(self) -> dict[str, int]:
        return {part.value: self.of(part) for part in ValuePart}

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Self:
        return cls(**{one.name: int(stored[one.name]) for one in fields(cls)})


@dataclass(frozen=True, slots=True)
class Limits:
    """The CEFR level to be taught in a language, months until the same company, months that a school's share counts."""

    language_level: str
    been_there_months: int
    lately_months: int


@dataclass(frozen=True, slots=True)
class MatchWish:
    """What is to be matched: None stands for every open request, every offer with free seats, what the center keeps."""

    offer_ids: frozenset[UUID] | None = None
    request_ids: frozenset[UUID] | None = None
    weights: Weights | None = None
    limits: Limits | None = None


@dataclass(frozen=True, slots=True)
class PartFact:
    """One part of a value: what it is (0 to 1), its share of all weights (0 to 1), and the points it gives of 100.

    `words` say where it comes from: needs or technologies met, a `Nearness`, days waited, placements of the school.
    """

    part: ValuePart
    value: float
    weight: float
    points: float
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Grounds:
    """Why a pair is worth what it is: 0 to 100, the sum of its parts' points."""

    value: float
    parts: tuple[PartFact, ...]

    def part(self, part: ValuePart) -> PartFact:
        return next(one for one in self.parts if one.part is part)

    def to_json(self) -> dict[str, object]:
        return {
            "value": self.value,
            "parts": [
                {
                    **{name: getattr(one, name) for name in _NUMBERS},
                    "part": one.part.value,
                    "words": [*one.words],
                }
                for one in self.parts
            ],
        }

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Self:
        return cls(
            float(stored["value"]),
            tuple(_part_from(one) for one in stored["parts"]),
        )


def _part_from(stored: Mapping[str, Any]) -> PartFact:
    value, weight, points = (float(stored[name]) for name in _NUMBERS)
    return PartFact(ValuePart(stored["part"]), value, weight, points, tuple(stored["words"]))


_NUMBERS = ("value", "weight", "points")
