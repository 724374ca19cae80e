"""Cronbach's alpha over respondents who answered every item of a group."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from fractions import Fraction

from smm_desktop.needs.rules.packed import counts_of, sums_of_rows
from smm_desktop.needs.rules.pairs import Number
from smm_desktop.needs.terms import SMALLEST_CLAIM, Reliability, Scale, Silence


def reliability(group: str, scale: Scale, items: Sequence[Mapping[int, Number]]) -> Reliability:
    """Alpha of a group; each item maps respondents to their answers."""
    return reliability_of(group, scale, listwise(items))


def reliability_of(group: str, scale: Scale, columns: Sequence[Sequence[Number]]) -> Reliability:
    """Alpha of a group whose columns hold the respondents who answered every item."""
    people = len(columns[0]) if columns else 0
    return Reliability(group, scale, len(columns), people, _alpha(columns, people))


def listwise(items: Sequence[Mapping[int, Number]]) -> list[list[Number]]:
    """Return the items' columns over the respondents who answered all of them."""
    if not items:
        return []
    complete = set(items[0])
    for item in items[1:]:
        complete.intersection_update(item)
    order = sorted(complete)
    return [[item[respondent] for respondent in order] for item in items]


def _alpha(columns: Sequence[Sequence[Number]], people: int) -> float | Silence:
    if len(columns) < 2:  # noqa: PLR2004 - alpha is about how items go together
        return Silence.TOO_FEW_ITEMS
    if people < SMALLEST_CLAIM:
        return Silence.TOO_FEW
    return cronbach_alpha(columns)


def cronbach_alpha(columns: Sequence[Sequence[Number]]) -> float | Silence:
    """k / (k - 1) x (1 - sum of item variances / variance of the sum), exact until the last step."""
    items = len(columns)
    whole = _spread(_row_sums(columns))
    if not whole:
        return Silence.NO_SPREAD
    parts = sum(_spread(column) for column in columns)
    return float(Fraction(items, items - 1) * (1 - Fraction(parts) / whole))


def _row_sums(columns: Sequence[Sequence[Number]]) -> Sequence[Number]:
    packed = [column for column in columns if isinstance(column, bytes)]
    if len(packed) == len(columns):
        return sums_of_rows(packed)
    return [sum(row) for row in zip(*columns, strict=True)]


def _spread(values: Sequence[Number]) -> Number:
    """n times the sum of squares less the square of the sum: the variance but for a factor."""
    counts = Counter[Number](counts_of(values) if isinstance(values, bytes) else values)
    squares: Number = sum(value * value * count for value, count in counts.items())
    total: Number = sum(value * count for value, count in counts.items())
    return len(values) * squares - total * total
