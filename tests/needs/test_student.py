"""Quantiles of Student's t against printed tables."""

import pytest

from smm_desktop.needs.rules.student import t_quantile, t_share

TABLE = [  # degrees of freedom, t at 0.975
    (1, 12.706204736),
    (2, 4.302652730),
    (4, 2.776445105),
    (10, 2.228138852),
    (30, 2.042272456),
    (120, 1.979930405),
    (1000, 1.962339081),
    (30_000, 1.960043),
]


@pytest.mark.parametrize(("freedom", "t"), TABLE)
def test_quantiles_are_those_of_the_table(freedom: int, t: float) -> None:
    assert t_quantile(0.975, freedom) == pytest.approx(t, abs=1e-6)


def test_broken_degrees_of_freedom_lie_between() -> None:
    assert t_quantile(0.975, 5) < t_quantile(0.975, 4.5) < t_quantile(0.975, 4)


def test_share_and_quantile_are_inverse() -> None:
    assert t_share(t_quantile(0.9, 7.3), 7.3) == pytest.approx(0.9, abs=1e-12)


def test_expansion_and_bisection_meet() -> None:
    assert t_quantile(0.975, 199.9999999) == pytest.approx(t_quantile(0.975, 200), abs=1e-9)
