"""Made-up matching problems, and answers found without the program: by scipy and by trying everything."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import combinations, product
from math import fsum
from random import Random

import numpy as np
from scipy.optimize import linear_sum_assignment

from smm_desktop.placements.terms import MatchOffer, MatchProblem, Pair

FIRST_DAY = date(2026, 9, 1)


def made_up(
    seed: int, teachers: int = 40, offers: int = 8, eligible: int = 4, *, whole: bool = False
) -> MatchProblem:
    """Plain: capacities from 0, values up to 100, a few below zero; `whole` makes many of them alike."""
    chance = Random(seed)  # noqa: S311 - made-up problems
    places = tuple(MatchOffer(f"o{at:03d}", chance.randint(0, 5)) for at in range(offers))
    people = tuple(f"t{at:04d}" for at in range(teachers))
    pairs = tuple(
        Pair(person, place.id, float(chance.randint(-1, 9)) if whole else chance.uniform(-5, 100))
        for person in people
        for place in chance.sample(places, eligible)
    )
    return MatchProblem(people, places, pairs)


def by_assignment(problem: MatchProblem) -> float:
    """The best total by scipy's Hungarian method over single seats; pins and bans are left to the caller."""
    seats = [offer.id for offer in problem.offers for _seat in range(offer.capacity)]
    columns: dict[str, list[int]] = {}
    for at, offer in enumerate(seats):
        columns.setdefault(offer, []).append(at)
    row = {teacher: at for at, teacher in enumerate(problem.teachers)}
    values = np.zeros((len(row), max(1, len(seats))))
    for pair in problem.pairs:
        values[row[pair.teacher], columns.get(pair.offer, [])] = max(0.0, pair.value)
    return float(values[linear_sum_assignment(values, maximize=True)].sum())


def by_trying(problem: MatchProblem) -> float | None:
    """The best total of all matches there are; None where nothing keeps every rule."""
    totals = [fsum(pair.value for pair in match) for match in matches(problem)]
    return max(totals, default=None)


def matches(problem: MatchProblem) -> Iterator[tuple[Pair, ...]]:
    """Every match that keeps every rule, written anew from the words of the rules."""
    choices = [list(_choices(problem, teacher)) for teacher in problem.teachers]
    for choice in product(*choices):
        match = tuple(pair for pairs in choice for pair in pairs)
        people = Counter(pair.offer for pair in match)
        if all(
            not people[offer.id] or offer.minimum <= people[offer.id] <= offer.capacity
            for offer in problem.offers
        ):
            yield match


def _choices(problem: MatchProblem, teacher: str) -> Iterator[tuple[Pair, ...]]:
    own = [pair for pair in problem.pairs if pair.teacher == teacher]
    allowed = [pair for pair in own if (teacher, pair.offer) not in problem.forbidden]
    pins = {offer for one, offer in problem.pinned if one == teacher}
    offers = {offer.id: offer for offer in problem.offers}
    for count in range(problem.places_per_teacher + 1):
        for pairs in combinations(allowed, count):
            apart = all(_apart(offers[a.offer], offers[b.offer]) for a, b in combinations(pairs, 2))
            if apart and pins <= {pair.offer for pair in pairs}:
                yield pairs


def _apart(one: MatchOffer, two: MatchOffer) -> bool:
    return not days(one) & days(two)


def days(offer: MatchOffer) -> set[date]:
    """Its days within two months of the first day; open dates fill them."""
    start = offer.starts_on or FIRST_DAY - timedelta(days=30)
    end = offer.ends_on or FIRST_DAY + timedelta(days=60)
    return {start + timedelta(days=at) for at in range((end - start).days + 1)}


def value(pairs: Iterable[Pair]) -> float:
    return fsum(pair.value for pair in pairs)
