"""Intervals: where they lie, that they cover, that they repeat, and when there is none."""

from random import Random
from statistics import variance

import pytest

from smm_desktop.needs.rules.binomial import binomial
from smm_desktop.needs.rules.bootstrap import bootstrap_interval
from smm_desktop.needs.rules.discrepancy import weighted_discrepancy
from smm_desktop.needs.rules.intervals import delta_interval, mwds_variance, rds_interval
from smm_desktop.needs.rules.pairs import Number, PairCounts, count_pairs
from smm_desktop.needs.terms import Interval, Silence
from tests.needs.made_up_answers import REFERENCE, chance_of, pairs, random_pairs


def spoken(interval: Interval | Silence) -> Interval:
    assert isinstance(interval, Interval)
    return interval


def population(chance: Random, people: int) -> PairCounts:
    """People whose true MWDS is (4 - 3) x 4 = 4."""
    importance: list[Number] = [chance.choice((3, 4, 4, 5)) for _ in range(people)]
    return count_pairs(importance, [one - chance.choice((0, 1, 1, 2)) for one in importance])


def coverage(people: int, times: int) -> float:
    chance = chance_of(7)
    intervals = [spoken(delta_interval(population(chance, people))) for _ in range(times)]
    return sum(one.low <= 4 <= one.high for one in intervals) / times


def test_the_delta_method_linearises_person_by_person() -> None:
    parts = [(2 * 4.2 - 3.0) * one - 4.2 * two for one, two in zip([5, 4, 5, 4, 3], [3, 3, 4, 2, 3])]  # noqa: B905
    assert float(mwds_variance(REFERENCE.sums)) == pytest.approx(variance(parts))


@pytest.mark.parametrize("people", [15, 60])
def test_the_delta_interval_covers_as_it_promises(people: int) -> None:
    assert coverage(people, 2000) == pytest.approx(0.95, abs=0.02)


def test_delta_and_bootstrap_agree_on_many_people() -> None:
    many = random_pairs(3, 4000)
    delta, bootstrap = spoken(delta_interval(many)), spoken(bootstrap_interval(many))
    assert (bootstrap.low, bootstrap.high) == pytest.approx((delta.low, delta.high), abs=0.04)


def test_the_bootstrap_repeats_with_its_seed() -> None:
    few = random_pairs(4, 30)
    assert bootstrap_interval(few, "a") == bootstrap_interval(few, "a") != bootstrap_interval(few, "b")


def test_the_order_of_answers_does_not_move_the_bootstrap() -> None:
    forth, back = pairs([5, 4, 3, 5, 2], [1, 2, 3, 4, 5]), pairs([2, 5, 3, 4, 5], [5, 4, 3, 2, 1])
    assert bootstrap_interval(forth) == bootstrap_interval(back)


def test_alike_answers_have_no_interval() -> None:
    alike = pairs([4] * 6, [2] * 6)
    assert delta_interval(alike) is bootstrap_interval(alike) is Silence.NO_SPREAD


def test_the_interval_of_rds_stays_within_its_range() -> None:
    everybody = rds_interval(pairs([5] * 8, [1] * 8))
    assert everybody.low == -100
    assert -100 < everybody.high < 0


def test_the_interval_of_rds_is_bonett_and_prices() -> None:
    """ci.prop.ps(.05, 12, 4, 26, 6) of the R package statpsych: 0.2548067 to 0.6251933."""
    found = rds_interval(pairs([3] * 48, [2] * 4 + [4] * 26 + [3] * 18))
    assert (found.low, found.high) == pytest.approx((25.48067, 62.51933), abs=1e-4)


@pytest.mark.parametrize(
    ("trials", "share", "whole"),
    [(50, 3, 10), (12, 1, 3), (1, 1, 2), (500, 1, 4), (40_000, 5, 7), (100_000, 1, 50_000)],
)
def test_binomial_numbers_have_their_mean_and_spread(trials: int, share: int, whole: int) -> None:
    chance, p = chance_of(11), share / whole
    drawn = [binomial(trials, share, whole, chance) for _ in range(10_000)]
    spread = trials * p * (1 - p)
    assert sum(drawn) / 10_000 == pytest.approx(trials * p, abs=4 * (spread / 10_000) ** 0.5)
    assert variance(drawn) == pytest.approx(spread, rel=0.07)


def test_the_score_lies_in_its_intervals() -> None:
    some = random_pairs(5, 25)
    for interval in (spoken(delta_interval(some)), spoken(bootstrap_interval(some))):
        assert interval.low < weighted_discrepancy(some) < interval.high
