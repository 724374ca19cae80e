"""Rounds and groups compared: against published examples, and when there is nothing to say."""

from math import sqrt
from statistics import stdev

import pytest

from smm_desktop.needs.rules.differences import bonett_effect, difference, paired_difference, small_sample
from smm_desktop.needs.terms import Difference, Interval, Method, Pairing, Silence
from tests.needs.made_up_answers import pairs, random_pairs

BEFORE = [(5, 2), (4, 2), (5, 3), (4, 1), (3, 2), (5, 4)]
AFTER = [(5, 4), (4, 3), (5, 4), (5, 3), (3, 3), (4, 4)]


def paired() -> Difference:
    found = paired_difference("c", zip(BEFORE, AFTER, strict=True))
    assert isinstance(found, Difference)
    return found


def test_the_paired_effect_is_bonetts_published_example() -> None:
    """ci.stdmean.ps(.05, 110.4, 102.1, 15.3, 14.6, .75, 25) of the R package statpsych."""
    effect, interval = bonett_effect(110.4 - 102.1, (15.3**2, 14.6**2), 0.75 * 15.3 * 14.6, 25)
    assert isinstance(interval, Interval)
    assert (effect, interval.low, interval.high) == pytest.approx((0.5433457, 0.2394905, 0.8705732), abs=1e-6)


def test_the_paired_interval_is_the_delta_methods() -> None:
    """By hand: each person's (2 mi - ma) x importance - mi x ability, after less before, in one t interval."""
    parts = []
    for (i1, a1), (i2, a2) in zip(BEFORE, AFTER, strict=True):
        parts.append((2 * 26 / 6 - 21 / 6) * i2 - 26 / 6 * a2 - (2 * 26 / 6 - 14 / 6) * i1 + 26 / 6 * a1)
    assert width(paired()) == pytest.approx(2 * 2.5705818356 * stdev(parts) / sqrt(6))


def test_hedges_factor_is_the_exact_one() -> None:
    assert small_sample(10) == pytest.approx(0.9227456, abs=1e-6)


def test_the_same_people_are_compared_person_by_person() -> None:
    found = paired()
    assert found.pairing is Pairing.PAIRED
    assert found.mwds == pytest.approx((26 / 6 - 21 / 6) * 26 / 6 - (26 / 6 - 14 / 6) * 26 / 6)


def test_pairing_narrows_the_interval() -> None:
    apart = difference(
        "c", pairs(*map(list, zip(*BEFORE, strict=True))), pairs(*map(list, zip(*AFTER, strict=True)))
    )
    assert isinstance(apart, Difference)
    assert width(paired()) < width(apart)


def width(found: Difference) -> float:
    assert isinstance(found.mwds_interval, Interval)
    return found.mwds_interval.high - found.mwds_interval.low


def test_the_effect_of_different_people_is_hedges_g() -> None:
    """Gaps of 2, 2, 2, 1, 3 and 0, 1, 1, 0, 1: d = -1.4 / sqrt(0.4), times the factor for 8 degrees of freedom."""
    found = difference("c", pairs([4] * 5, [2, 2, 2, 3, 1]), pairs([4] * 5, [4, 3, 3, 4, 3]))
    assert isinstance(found, Difference)
    assert found.effect == pytest.approx(-1.4 / sqrt(0.4) * small_sample(8))


def test_the_difference_names_its_methods() -> None:
    found = difference("c", random_pairs(1, 30), random_pairs(2, 40))
    assert isinstance(found, Difference)
    assert isinstance(found.mwds_interval, Interval)
    assert isinstance(found.effect_interval, Interval)
    assert (found.mwds_interval.method, found.effect_interval.method) == (Method.WELCH, Method.HEDGES_G)


def test_four_people_say_nothing() -> None:
    assert difference("c", random_pairs(1, 4), random_pairs(2, 40)) is Silence.TOO_FEW
    assert paired_difference("c", zip(BEFORE[:4], AFTER[:4], strict=True)) is Silence.TOO_FEW
