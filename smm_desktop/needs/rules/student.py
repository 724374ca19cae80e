"""Quantiles of Student's t without a numeric library: the incomplete beta function, and bisection on it."""

from __future__ import annotations

from functools import cache
from math import exp, lgamma, log, log1p
from statistics import NormalDist

_TINY, _NEAR, _STEPS = 1e-300, 1e-16, 400
_MANY = 200  # degrees of freedom from which the expansion is right to ten digits


def normal_quantile(share: float) -> float:
    return NormalDist().inv_cdf(share)


@cache
def t_quantile(share: float, freedom: float) -> float:
    """Return the t below which `share` (over 0.5) of the distribution lies; `freedom` may be broken (Welch)."""
    if freedom >= _MANY:
        return _expanded(normal_quantile(share), freedom)
    low, high = 0.0, 2.0
    while t_share(high, freedom) < share:
        low, high = high, high * 2
    while high - low > _NEAR * 4 * high:
        middle = (low + high) / 2
        if middle in {low, high}:
            break
        low, high = (middle, high) if t_share(middle, freedom) < share else (low, middle)
    return (low + high) / 2


def _expanded(z: float, freedom: float) -> float:
    """From the normal quantile, in falling powers of the degrees of freedom (Abramowitz and Stegun 26.7.5)."""
    terms = (
        (z**3 + z) / 4,
        (5 * z**5 + 16 * z**3 + 3 * z) / 96,
        (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384,
        (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / 92160,
    )
    return z + sum(term / freedom**power for power, term in enumerate(terms, start=1))


def t_share(t: float, freedom: float) -> float:
    """Return the share of Student's t distribution that lies below `t` (0 or more)."""
    return 1 - incomplete_beta(freedom / 2, 0.5, freedom / (freedom + t * t)) / 2


def incomplete_beta(a: float, b: float, x: float) -> float:
    """Regularised; by the continued fraction on the side where it converges (DLMF 8.17.22)."""
    if x <= 0 or x >= 1:
        return float(x >= 1)
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x))
    if x < (a + 1) / (a + b + 2):
        return front * _fraction(a, b, x) / a
    return 1 - front * _fraction(b, a, 1 - x) / b


def _fraction(a: float, b: float, x: float) -> float:
    """Lentz's algorithm."""
    c, d = 1.0, 1 / _safe(1 - (a + b) * x / (a + 1))
    value = d
    for m in range(1, _STEPS):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        change = 1.0
        for term in (even, odd):
            d = 1 / _safe(1 + term * d)
            c = _safe(1 + term / c)
            change = c * d
            value *= change
        if abs(change - 1) < _NEAR:
            break
    return value


def _safe(value: float) -> float:
    return value if abs(value) > _TINY else _TINY
