"""Whether the counts of a scale's points stay open beside the number of answers, their mean and their spread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

_THIRD_DIFFERENCE = (1, -3, 3, -1)  # moves people between four points, and neither sum nor sum of squares
_LONG = 7  # scales with more points are tried with fewer combinations


def is_open(counts: Sequence[int]) -> bool:
    """Whether each point that somebody chose could also have been chosen by another number of people."""
    wanted = {at for at, count in enumerate(counts) if count}
    for move in _moves(len(counts)):
        if all(count + change >= 0 for count, change in zip(counts, move, strict=True)):
            wanted -= {at for at, change in enumerate(move) if change}
            if not wanted:
                return True
    return not wanted


def _moves(points: int) -> Iterator[tuple[int, ...]]:
    """Small sums of third differences: all that leave the three figures as they are are sums of these."""
    starts = range(points - len(_THIRD_DIFFERENCE) + 1)
    factors = range(-2, 3) if points <= _LONG else range(-1, 2)
    for chosen in product(factors, repeat=len(starts)):
        move = [0] * points
        for start, factor in zip(starts, chosen, strict=True):
            for offset, change in enumerate(_THIRD_DIFFERENCE):
                move[start + offset] += factor * change
        yield tuple(move)
