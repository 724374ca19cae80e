"""Somebody who reads every shown table and subtracts as cleverly as linear algebra allows, in exact fractions."""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from itertools import combinations

Row = list[Fraction]


class Attacker:
    """Knows who is in which group (`people` share their attributes), and the sums over the shown groups."""

    def __init__(self, people: Mapping[tuple[str, ...], int], shown: Iterable[Mapping[int, str]]) -> None:
        """Each shown group is given as {place of the attribute: value}."""
        self.cells = sorted(people)
        self.people = people
        self._rows: list[tuple[int, Row]] = []
        for group in shown:
            self._learn(self._vector(self._members(group)))

    def _members(self, group: Mapping[int, str]) -> list[tuple[str, ...]]:
        return [cell for cell in self.cells if all(cell[place] == value for place, value in group.items())]

    def _vector(self, members: Sequence[tuple[str, ...]]) -> Row:
        return [Fraction(cell in members) for cell in self.cells]

    def learn(self, weights: Mapping[tuple[str, ...], Fraction]) -> None:
        """A sum to which each person of a cell adds so much."""
        self._learn([weights[cell] for cell in self.cells])

    def _reduced(self, row: Row) -> Row:
        for pivot, known in self._rows:
            if factor := row[pivot]:
                row = [one - factor * other for one, other in zip(row, known, strict=True)]
        return row

    def _learn(self, row: Row) -> None:
        row = self._reduced(row)
        pivot = next((place for place, value in enumerate(row) if value), None)
        if pivot is not None:
            self._rows.append((pivot, [value / row[pivot] for value in row]))

    def recovers(self, members: Sequence[tuple[str, ...]]) -> bool:
        """Whether the members' sums follow from what is shown."""
        return not any(self._reduced(self._vector(members)))

    def recovers_group(self, group: Mapping[int, str]) -> bool:
        return self.recovers(self._members(group))

    def recovered_few(self, least: int = 5) -> list[tuple[tuple[str, ...], ...]]:
        """Every set of fewer than `least` people whose sums can be worked out."""
        small = [cell for cell in self.cells if self.people[cell] < least]
        return [
            members
            for size in range(1, least)
            for members in combinations(small, size)
            if sum(self.people[cell] for cell in members) < least and self.recovers(members)
        ]
