"""A matching problem (eşleştirme) and its answer as plain values, with ids as texts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class MatchOffer:
    """What can be given: it stays empty or takes from `minimum` to `capacity` teachers; open dates reach for ever."""

    id: str
    capacity: int
    minimum: int = 0
    starts_on: date | None = None
    ends_on: date | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """A teacher who may go to an offer (eşleşme), and what that is worth."""

    teacher: str
    offer: str
    value: float


Ruling = tuple[str, str]  # teacher, offer


@dataclass(frozen=True, slots=True)
class MatchProblem:
    """Who may go where; `places_per_teacher` above one allows places whose dates do not overlap."""

    teachers: tuple[str, ...]
    offers: tuple[MatchOffer, ...]
    pairs: tuple[Pair, ...]
    pinned: tuple[Ruling, ...] = ()
    forbidden: tuple[Ruling, ...] = ()
    places_per_teacher: int = 1


@dataclass(frozen=True, slots=True)
class MatchResult:
    """The chosen pairs by teacher and offer. `bound` is a value that no match can exceed.

    `seat_prices` tells exactly what one more seat would add, for every offer that no minimum group size or second
    place is tangled with; for the others ask `seat_worth`.
    """

    pairs: tuple[Pair, ...]
    total: float
    is_optimal: bool
    bound: float
    without: tuple[str, ...] = ()
    seat_prices: Mapping[str, float] = field(default_factory=dict)

    @property
    def gap(self) -> float:
        return max(0.0, self.bound - self.total)


@dataclass(frozen=True, slots=True)
class SolverNews:
    """How far the solver is: steps done, and the proven gap as a share of the best match where it knows one."""

    steps: int
    gap: float | None = None


@dataclass(frozen=True, slots=True)
class SecondChoice:
    """What the whole match loses without one pair, and where its teacher would go instead (nowhere: empty)."""

    pair: Pair
    cost: float
    instead: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Rival:
    """Somebody else who may go to an offer, and what they got (nothing: empty)."""

    pair: Pair
    got: tuple[Pair, ...]


class WithoutGround(StrEnum):
    """Why a teacher gets no place (yer bulamama nedeni)."""

    NO_PAIR = "no_pair"  # uygun kontenjan yok
    FORBIDDEN = "forbidden"  # uygun kontenjanların hepsi yasaklanmış
    NO_GAIN = "no_gain"  # hiçbir eşleşmenin değeri yok
    GROUP_TOO_SMALL = "group_too_small"  # en az kişi sayısına ulaşılamadı
    SEATS_TAKEN = "seats_taken"  # yerler daha yüksek toplam değerle doldu


@dataclass(frozen=True, slots=True)
class StaysWithout:
    """A teacher without a place, why, and the pairs that would have been allowed, best first."""

    teacher: str
    ground: WithoutGround
    wishes: tuple[Pair, ...]
