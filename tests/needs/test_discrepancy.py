"""MWDS and RDS on cases worked out by hand, and on what is missing."""

import pytest

from smm_desktop.needs.rules.discrepancy import ranked_discrepancy, weighted_discrepancy
from smm_desktop.needs.rules.pairs import count_pairs, merged, moments
from smm_desktop.needs.terms import LeftOut, RankCounts
from tests.needs.made_up_answers import REFERENCE, pairs, random_pairs

CASES = [
    ([5, 4, 5, 4, 3], [3, 3, 4, 2, 3], 5.04),
    ([4, 4, 4], [4, 4, 4], 0.0),
    ([2, 2], [4, 4], -4.0),
    ([5, 5], [1, 1], 20.0),
]


@pytest.mark.parametrize(("importance", "ability", "score"), CASES)
def test_weighted_discrepancy_of_known_cases(
    importance: list[float | None], ability: list[float | None], score: float
) -> None:
    assert weighted_discrepancy(pairs(importance, ability)) == score


def test_ranked_discrepancy_of_the_known_case() -> None:
    assert ranked_discrepancy(REFERENCE) == -80.0


def test_more_ability_than_importance_counts_upwards() -> None:
    assert ranked_discrepancy(pairs([2, 2], [4, 4])) == 100.0


def test_ties_weigh_nothing() -> None:
    assert REFERENCE.ranks == RankCounts(negative=4, positive=0, tied=1)


def test_missing_halves_are_left_out_and_counted() -> None:
    with_gaps = pairs([5, 4, 5, 4, 3, 5, None, None], [3, 3, 4, 2, 3, None, 1, None])
    assert (with_gaps.n, with_gaps.left_out) == (5, LeftOut(importance=1, ability=1, both=1))
    assert weighted_discrepancy(with_gaps) == 5.04


def test_a_column_that_ends_early_is_missing() -> None:
    assert count_pairs([5, 4, 3], [1]).left_out == LeftOut(ability=2)


def test_tenths_are_exact() -> None:
    assert weighted_discrepancy(pairs([0.3, 0.3], [0.1, 0.1])) == 0.06


def test_moments_are_those_of_the_sample() -> None:
    importance, ability = moments(REFERENCE.sums)
    assert (importance.mean, ability.mean) == (4.2, 3.0)
    assert importance.deviation == pytest.approx(0.836660026534)


def test_groups_merge_to_the_whole() -> None:
    one, two = random_pairs(1, 40), random_pairs(2, 60)
    whole = merged([one, two])
    assert (whole.n, whole.sums.products) == (100, one.sums.products + two.sums.products)
