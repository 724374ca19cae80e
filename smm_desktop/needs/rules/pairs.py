"""Complete pairs of importance and ability, counted; sums over them are exact, so that 5.04 is 5.04."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from itertools import zip_longest
from math import sqrt
from types import MappingProxyType

from smm_desktop.needs.terms import LeftOut, Moments, RankCounts

Number = int | Fraction
Pair = tuple[Number, Number]


def exact(value: float | Decimal | Fraction) -> Number:
    """Return the number as an integer where it is one, else as a fraction; 3.1 is 31/10, as it was written."""
    fraction = Fraction(str(value)) if isinstance(value, float) else Fraction(value)
    return fraction.numerator if fraction.denominator == 1 else fraction


@dataclass(frozen=True)
class PairCounts:
    """How often each pair (importance, ability) was given, and what was left out."""

    cells: Mapping[Pair, int]
    left_out: LeftOut = field(default_factory=LeftOut)

    @cached_property
    def n(self) -> int:
        return sum(self.cells.values())

    @cached_property
    def sums(self) -> Sums:
        return sums_of(self.cells)

    @cached_property
    def ranks(self) -> RankCounts:
        below = sum(count for (importance, ability), count in self.cells.items() if ability < importance)
        above = sum(count for (importance, ability), count in self.cells.items() if ability > importance)
        return RankCounts(below, above, self.n - below - above)


@dataclass(frozen=True, slots=True)
class Sums:
    """Exact sums over complete pairs: of importance, ability, their squares and their product."""

    n: int
    importance: Number
    ability: Number
    importance_squares: Number
    ability_squares: Number
    products: Number

    @property
    def importance_variance(self) -> Fraction:
        return self._spread(self.importance_squares, self.importance, self.importance)

    @property
    def ability_variance(self) -> Fraction:
        return self._spread(self.ability_squares, self.ability, self.ability)

    @property
    def covariance(self) -> Fraction:
        return self._spread(self.products, self.importance, self.ability)

    @property
    def gap_variance(self) -> Fraction:
        return self.importance_variance + self.ability_variance - 2 * self.covariance

    @property
    def gap(self) -> Fraction:
        """Mean importance less mean ability."""
        return Fraction(self.importance - self.ability) / self.n

    def _spread(self, products: Number, one: Number, other: Number) -> Fraction:
        return Fraction(self.n * products - one * other) / (self.n * (self.n - 1))


def sums_of(cells: Mapping[Pair, int]) -> Sums:
    rows = [(importance, ability, count) for (importance, ability), count in cells.items()]
    return Sums(
        sum(count for _, _, count in rows),
        sum(importance * count for importance, _, count in rows),
        sum(ability * count for _, ability, count in rows),
        sum(importance * importance * count for importance, _, count in rows),
        sum(ability * ability * count for _, ability, count in rows),
        sum(importance * ability * count for importance, ability, count in rows),
    )


def count_pairs(importance: Iterable[float | None], ability: Iterable[float | None]) -> PairCounts:
    """Count two columns of answers, person by person; None is a missing half, and so is a column that ends."""
    return counted(
        Counter(
            (None if one is None else exact(one), None if other is None else exact(other))
            for one, other in zip_longest(importance, ability)
        )
    )


def counted(cells: Mapping[tuple[Number | None, Number | None], int]) -> PairCounts:
    """Split counted answers into complete pairs and what is left out."""
    complete: dict[Pair, int] = {}
    missing: Counter[tuple[bool, bool]] = Counter()
    for (importance, ability), count in cells.items():
        if importance is None or ability is None:
            missing[importance is None, ability is None] += count
        else:
            complete[importance, ability] = complete.get((importance, ability), 0) + count
    left_out = LeftOut(missing[True, False], missing[False, True], missing[True, True])
    return PairCounts(MappingProxyType(complete), left_out)


def merged(parts: Iterable[PairCounts]) -> PairCounts:
    """Return several groups counted as one."""
    cells: Counter[Pair] = Counter()
    importance = ability = both = 0
    for part in parts:
        cells.update(part.cells)
        importance += part.left_out.importance
        ability += part.left_out.ability
        both += part.left_out.both
    return PairCounts(MappingProxyType(dict(cells)), LeftOut(importance, ability, both))


def moments(sums: Sums) -> tuple[Moments, Moments]:
    """Return mean and standard deviation of importance and of ability; needs two pairs."""
    return (
        Moments(float(Fraction(sums.importance) / sums.n), sqrt(sums.importance_variance)),
        Moments(float(Fraction(sums.ability) / sums.n), sqrt(sums.ability_variance)),
    )
