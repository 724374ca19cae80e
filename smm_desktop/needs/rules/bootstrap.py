"""Percentile bootstrap of MWDS, drawn from the counted pairs: the cost does not grow with every answer."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import lcm
from random import Random

from smm_desktop.needs.rules.binomial import binomial
from smm_desktop.needs.rules.pairs import PairCounts
from smm_desktop.needs.terms import LEVEL, Interval, Method, Silence

REPLICATES = 1_000
SEED = "smm-desktop"

_Cell = tuple[int, int, int]  # importance and ability in whole parts, and how often


def bootstrap_interval(
    pairs: PairCounts, seed: str = SEED, replicates: int = REPLICATES, level: float = LEVEL
) -> Interval | Silence:
    """MWDS resampled person by person; the same seed gives the same interval on every computer."""
    if len(pairs.cells) == 1:
        return Silence.NO_SPREAD
    cells, parts = _whole(pairs)
    chance = Random(seed)  # noqa: S311 - a sample, not a secret
    tree = _tree(cells)
    scores = sorted(_score(*_resampled(tree, pairs.n, chance)) for _ in range(replicates))
    scale = (pairs.n * parts) ** 2
    low, high = (_quantile(scores, share) / scale for share in ((1 - level) / 2, (1 + level) / 2))
    return Interval(float(low), float(high), Method.BOOTSTRAP_PERCENTILE, level)


def _score(importance: int, ability: int) -> int:
    return (importance - ability) * importance


def _whole(pairs: PairCounts) -> tuple[list[_Cell], int]:
    """Return the cells in whole numbers, in a fixed order, and into how many parts a point was cut."""
    points = [Fraction(value) for pair in pairs.cells for value in pair]
    parts = lcm(*(point.denominator for point in points))
    cells = sorted((int(one * parts), int(two * parts), count) for (one, two), count in pairs.cells.items())
    return cells, parts


class _Branch:
    """A half of the cells: how often the left one of its two parts is drawn, or one cell."""

    __slots__ = ("cell", "left", "left_weight", "right", "weight")

    def __init__(self, cells: Sequence[_Cell]) -> None:
        self.weight = sum(count for _, _, count in cells)
        self.cell = cells[0]
        self.left = self.right = self
        self.left_weight = 0
        if len(cells) > 1:
            middle = len(cells) // 2
            self.left, self.right = _Branch(cells[:middle]), _Branch(cells[middle:])
            self.left_weight = self.left.weight


_tree = _Branch


def _resampled(branch: _Branch, people: int, chance: Random) -> tuple[int, int]:
    """Draw `people` with replacement; the sums of their importance and ability."""
    importance = ability = 0
    waiting = [(branch, people)]
    while waiting:
        branch, people = waiting.pop()
        if not branch.left_weight:
            importance += people * branch.cell[0]
            ability += people * branch.cell[1]
            continue
        left = binomial(people, branch.left_weight, branch.weight, chance)
        if left:
            waiting.append((branch.left, left))
        if people > left:
            waiting.append((branch.right, people - left))
    return importance, ability


def _quantile(ordered: Sequence[int], share: float) -> Fraction:
    """Between the two neighbours, in proportion."""
    place = Fraction(share) * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])
