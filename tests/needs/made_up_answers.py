"""Answers for the tests of the analysis: reference cases and random ones from a seed."""

from random import Random

from smm_desktop.needs.rules.pairs import PairCounts, count_pairs


def chance_of(seed: int) -> Random:
    return Random(seed)  # noqa: S311 - made-up answers


def pairs(importance: list[float | None], ability: list[float | None]) -> PairCounts:
    return count_pairs(importance, ability)


def random_pairs(seed: int, people: int, points: int = 5) -> PairCounts:
    chance = chance_of(seed)
    importance = [min(points, max(1, round(chance.gauss(3.9, 0.9)))) for _ in range(people)]
    ability = [min(points, max(1, round(chance.gauss(2.8, 1.1)))) for _ in range(people)]
    return count_pairs(importance, ability)


REFERENCE = pairs([5, 4, 5, 4, 3], [3, 3, 4, 2, 3])
