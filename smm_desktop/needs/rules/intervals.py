"""Intervals from formulas: the delta method for MWDS, the adjusted Wald interval for RDS."""

from __future__ import annotations

from fractions import Fraction
from math import sqrt

from smm_desktop.needs.rules.discrepancy import weighted_discrepancy
from smm_desktop.needs.rules.pairs import PairCounts, Sums
from smm_desktop.needs.rules.student import normal_quantile, t_quantile
from smm_desktop.needs.terms import LEVEL, Interval, Method, Silence


def mwds_variance(sums: Sums) -> Fraction:
    """Variance of one person's share in MWDS, linearised: gradient (2 mi - ma, -mi); divide by n for the mean."""
    by_importance = Fraction(2 * sums.importance - sums.ability) / sums.n
    by_ability = Fraction(-sums.importance) / sums.n
    return (
        by_importance**2 * sums.importance_variance
        + by_ability**2 * sums.ability_variance
        + 2 * by_importance * by_ability * sums.covariance
    )


def delta_interval(pairs: PairCounts, level: float = LEVEL) -> Interval | Silence:
    """MWDS by the delta method with Student's t; silent where all answers are alike."""
    variance = mwds_variance(pairs.sums)
    if not variance:
        return Silence.NO_SPREAD
    reach = t_quantile((1 + level) / 2, pairs.n - 1) * sqrt(variance / pairs.n)
    middle = weighted_discrepancy(pairs)
    return Interval(middle - reach, middle + reach, Method.DELTA_T, level)


def rds_interval(pairs: PairCounts, level: float = LEVEL) -> Interval:
    """RDS as a difference of paired proportions (Bonett and Price 2012); never of no width, within ±100."""
    below, above = (pairs.ranks.negative + 1, pairs.ranks.positive + 1)
    people = pairs.n + 2
    middle = (above - below) / people
    spread = (above + below) / people - middle**2
    reach = normal_quantile((1 + level) / 2) * sqrt(spread / people)
    low, high = max(-1.0, middle - reach), min(1.0, middle + reach)
    return Interval(100 * low, 100 * high, Method.BONETT_PRICE, level)
