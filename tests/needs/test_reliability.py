"""Cronbach's alpha against another way of reckoning it, and when it is silent."""

from itertools import product
from statistics import covariance

import pytest

from smm_desktop.needs.rules.pairs import Number
from smm_desktop.needs.rules.reliability import cronbach_alpha, reliability
from smm_desktop.needs.terms import Scale, Silence
from tests.needs.made_up_answers import chance_of


def by_covariances(columns: list[list[Number]]) -> float:
    """The same figure from the whole covariance matrix."""
    values = [[float(value) for value in column] for column in columns]
    k = len(values)
    whole = sum(covariance(one, two) for one, two in product(values, values))
    return k / (k - 1) * (1 - sum(covariance(one, one) for one in values) / whole)


def answers(seed: int, items: int, people: int) -> list[list[Number]]:
    chance = chance_of(seed)
    bents = [chance.gauss(0, 1) for _ in range(people)]
    return [[max(1, min(5, round(3 + bent + chance.gauss(0, 1)))) for bent in bents] for _ in range(items)]


@pytest.mark.parametrize("seed", range(25))
def test_alpha_agrees_with_the_covariance_matrix(seed: int) -> None:
    columns = answers(seed, 2 + seed % 9, 5 + 7 * seed)
    assert cronbach_alpha(columns) == pytest.approx(by_covariances(columns), abs=1e-9)


def test_only_those_who_answered_all_items_count() -> None:
    items: list[dict[int, Number]] = [dict(enumerate(column)) for column in answers(1, 3, 40)]
    del items[0][3], items[2][17]
    found = reliability("g", Scale.ABILITY, items)
    kept = [[item[person] for person in range(40) if person not in {3, 17}] for item in items]
    assert (found.respondents, found.alpha) == (38, cronbach_alpha(kept))


@pytest.mark.parametrize(
    ("items", "people", "silence"),
    [(1, 30, Silence.TOO_FEW_ITEMS), (3, 4, Silence.TOO_FEW), (0, 0, Silence.TOO_FEW_ITEMS)],
)
def test_alpha_is_silent_on_too_little(items: int, people: int, silence: Silence) -> None:
    maps = [dict(enumerate(column)) for column in answers(2, items, people)]
    assert reliability("g", Scale.IMPORTANCE, maps).alpha is silence


def test_alpha_is_silent_when_all_answer_alike() -> None:
    assert cronbach_alpha([[4] * 9, [4] * 9]) is Silence.NO_SPREAD
