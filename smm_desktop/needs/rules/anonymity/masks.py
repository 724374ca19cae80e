"""What anybody can work out from shown sums, by linear algebra over a prime field.

A mask changes what people answered without changing one shown sum: what a mask moves cannot be recovered.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from random import Random

PRIME = 2**61 - 1  # a chance agreement that is none in exact numbers: one in 10^18

Vector = dict[int, int]


@dataclass(slots=True)
class _Row:
    """One reduced row: its pivot has the coefficient 1; `combination` says of which shown groups it is made."""

    pivot: int
    vector: Vector
    combination: Vector


@dataclass(slots=True)
class ShownSpace:
    """All sums that follow from the shown groups; cells are the smallest sets that attributes tell apart."""

    cells: int
    rows: list[_Row] = field(default_factory=list)

    @classmethod
    def of(cls, cells: int, groups: Sequence[Iterable[int]]) -> ShownSpace:
        space = cls(cells)
        for number, members in enumerate(groups):
            space._add(dict.fromkeys(members, 1), number)
        return space

    def _add(self, vector: Vector, number: int) -> None:
        combination: Vector = {number: 1}
        self._reduce(vector, combination)
        if not vector:
            return
        pivot = next(iter(vector))
        inverse = pow(vector[pivot], -1, PRIME)
        self.rows.append(_Row(pivot, _times(vector, inverse), _times(combination, inverse)))

    def _reduce(self, vector: Vector, combination: Vector) -> None:
        """Take away, in order, what earlier rows hold; each row is free of the pivots before it."""
        for row in self.rows:
            if coefficient := vector.get(row.pivot, 0):
                _subtract(vector, row.vector, coefficient)
                _subtract(combination, row.combination, coefficient)

    def combination_of(self, members: Iterable[int]) -> frozenset[int] | None:
        """Which shown groups, added and subtracted, give exactly these cells; None when nothing does."""
        vector = dict.fromkeys(members, 1)
        combination: Vector = {}
        self._reduce(vector, combination)
        return None if vector else frozenset(combination)

    def mask(self, seed: int) -> list[int]:
        """Random changes of the cells that cancel out in every shown sum."""
        draw = Random(seed)  # noqa: S311 - to test with, not to hide with
        mask = [draw.randrange(1, PRIME) for _ in range(self.cells)]
        for row in reversed(self.rows):
            rest = sum(value * mask[cell] for cell, value in row.vector.items() if cell != row.pivot)
            mask[row.pivot] = -rest % PRIME
        return mask


def _times(vector: Vector, factor: int) -> Vector:
    return {place: value * factor % PRIME for place, value in vector.items()}


def _subtract(vector: Vector, other: Vector, coefficient: int) -> None:
    for place, value in other.items():
        left = (vector.get(place, 0) - coefficient * value) % PRIME
        if left:
            vector[place] = left
        else:
            vector.pop(place, None)
