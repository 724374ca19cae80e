"""Two groups or two rounds compared: the difference of MWDS, and how large it is beside the people's own spread."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from math import exp, lgamma, sqrt

from smm_desktop.needs.rules.intervals import mwds_variance
from smm_desktop.needs.rules.pairs import Number, Pair, PairCounts, Sums, sums_of
from smm_desktop.needs.rules.student import normal_quantile, t_quantile
from smm_desktop.needs.terms import (
    LEVEL,
    SMALLEST_CLAIM,
    Difference,
    Interval,
    Method,
    Pairing,
    Silence,
)

Twice = tuple[Pair, Pair]  # one person's pair in the first round and in the second


def difference(competency: str, first: PairCounts, second: PairCounts) -> Difference | Silence:
    """Different people: Welch's interval for MWDS, Hedges' g of the gap."""
    if min(first.n, second.n) < SMALLEST_CLAIM:
        return Silence.TOO_FEW
    one, two = first.sums, second.sums
    effect, interval = _hedges(one, two)
    shift = _score(two) - _score(one)
    return Difference(
        competency,
        Pairing.INDEPENDENT,
        first.n,
        second.n,
        float(shift),
        _welch(float(shift), one, two),
        effect,
        interval,
    )


def paired_difference(competency: str, people: Iterable[Twice]) -> Difference | Silence:
    """Return the difference of the same people's answers, person by person."""
    known = list(people)
    if len(known) < SMALLEST_CLAIM:
        return Silence.TOO_FEW
    one, two = (sums_of_pairs(twice[place] for twice in known) for place in (0, 1))
    effect, interval = _bonett(one, two, known)
    shift = _score(two) - _score(one)
    n = len(known)
    shown = _paired_interval(float(shift), one, two, known)
    return Difference(competency, Pairing.PAIRED, n, n, float(shift), shown, effect, interval)


def sums_of_pairs(pairs: Iterable[Pair]) -> Sums:
    cells: dict[Pair, int] = {}
    for pair in pairs:
        cells[pair] = cells.get(pair, 0) + 1
    return sums_of(cells)


def _score(sums: Sums) -> Fraction:
    return sums.gap * sums.importance / sums.n


def _welch(shift: float, one: Sums, two: Sums) -> Interval | Silence:
    parts = [float(mwds_variance(sums) / sums.n) for sums in (one, two)]
    if not sum(parts):
        return Silence.NO_SPREAD
    freedom = sum(parts) ** 2 / (parts[0] ** 2 / (one.n - 1) + parts[1] ** 2 / (two.n - 1))
    reach = t_quantile((1 + LEVEL) / 2, freedom) * sqrt(sum(parts))
    return Interval(shift - reach, shift + reach, Method.WELCH)


def _hedges(one: Sums, two: Sums) -> tuple[float | Silence, Interval | Silence]:
    """Pooled standard deviation of the gap, corrected for small samples (Hedges and Olkin 1985)."""
    freedom = one.n + two.n - 2
    pooled = ((one.n - 1) * one.gap_variance + (two.n - 1) * two.gap_variance) / freedom
    if not pooled:
        return Silence.NO_SPREAD, Silence.NO_SPREAD
    effect = float(two.gap - one.gap) / sqrt(pooled) * small_sample(freedom)
    error = sqrt((one.n + two.n) / (one.n * two.n) + effect**2 / (2 * (one.n + two.n)))
    return effect, _around(effect, error, Method.HEDGES_G)


def small_sample(freedom: int) -> float:
    """Hedges' exact factor: gamma(f / 2) / (sqrt(f / 2) gamma((f - 1) / 2))."""
    return exp(lgamma(freedom / 2) - lgamma((freedom - 1) / 2)) / sqrt(freedom / 2)


def _bonett(one: Sums, two: Sums, people: list[Twice]) -> tuple[float | Silence, Interval | Silence]:
    gaps = [(first[0] - first[1], second[0] - second[1]) for first, second in people]
    shared = float(_covariance(gaps))
    variances = float(one.gap_variance), float(two.gap_variance)
    return bonett_effect(float(two.gap - one.gap), variances, shared, len(people))


def bonett_effect(
    shift: float, variances: tuple[float, float], covariance: float, n: int
) -> tuple[float | Silence, Interval | Silence]:
    """Standardised by the root of the mean variance (Bonett 2008); the estimate is corrected for its bias."""
    v1, v2 = variances
    mean = (v1 + v2) / 2
    if not mean:
        return Silence.NO_SPREAD, Silence.NO_SPREAD
    effect, freedom = shift / sqrt(mean), n - 1
    spread = effect**2 * (v1**2 + v2**2 + 2 * covariance**2) / (8 * freedom * mean**2)
    error = sqrt(spread + (v1 + v2 - 2 * covariance) / (freedom * mean))
    return effect * sqrt((n - 2) / freedom), _around(effect, error, Method.PAIRED_EFFECT)


def _around(effect: float, error: float, method: Method) -> Interval:
    reach = normal_quantile((1 + LEVEL) / 2) * error
    return Interval(effect - reach, effect + reach, method)


def _paired_interval(shift: float, one: Sums, two: Sums, people: list[Twice]) -> Interval | Silence:
    """Delta method on each person's linearised part in both scores."""
    n = len(people)
    parts = [_part(second, two) - _part(first, one) for first, second in people]
    variance = _covariance([(part, part) for part in parts])
    if not variance:
        return Silence.NO_SPREAD
    reach = t_quantile((1 + LEVEL) / 2, n - 1) * sqrt(variance / n) / n
    return Interval(shift - reach, shift + reach, Method.DELTA_T)


def _part(pair: Pair, sums: Sums) -> Number:
    """One person's linearised part, n times as large, so that whole points stay whole numbers."""
    return (2 * sums.importance - sums.ability) * pair[0] - sums.importance * pair[1]


def _covariance(rows: Iterable[tuple[Number, Number]]) -> Fraction:
    known = list(rows)
    n, one, two = len(known), sum(row[0] for row in known), sum(row[1] for row in known)
    return Fraction(n * sum(a * b for a, b in known) - one * two) / (n * (n - 1))
