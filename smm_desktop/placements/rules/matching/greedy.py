"""The match as it is made by hand: the best pair first, then the next that still fits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from smm_desktop.placements.rules.matching.blocks import pinned_pairs
from smm_desktop.placements.rules.matching.checking import is_free
from smm_desktop.placements.terms import MatchOffer, MatchProblem, Pair


def greedy(problem: MatchProblem) -> tuple[Pair, ...]:
    """The chosen pairs of a checked problem; groups that stay too small are given up one by one.

    A pinned group may stay below its minimum where only foresight would have filled it.
    """
    closed: set[str] = set()
    while True:
        chosen = _pass(problem, closed)
        people = Counter(pair.offer for pair in chosen)
        pinned = {offer for _teacher, offer in problem.pinned}
        small = [
            offer
            for offer in problem.offers
            if 0 < people[offer.id] < offer.minimum and offer.id not in pinned
        ]
        if not small:
            return tuple(sorted(chosen, key=lambda pair: (pair.teacher, pair.offer)))
        closed.add(min(small, key=lambda offer: (people[offer.id] / offer.minimum, offer.id)).id)


def _pass(problem: MatchProblem, closed: set[str]) -> list[Pair]:
    """One round: pins, then what pinned groups still need, then everything by value."""
    held = _Held(problem, closed)
    for pair in pinned_pairs(problem):
        held.take(pair)
    forbidden = {*problem.forbidden, *problem.pinned}
    by_value = sorted(
        (pair for pair in problem.pairs if (pair.teacher, pair.offer) not in forbidden),
        key=lambda pair: (-pair.value, pair.teacher, pair.offer),
    )
    needed = {offer for _teacher, offer in problem.pinned if held.offers[offer].minimum > 1}
    held.take_all((pair for pair in by_value if pair.offer in needed), until_minimum=True)
    held.take_all(pair for pair in by_value if pair.value > 0)
    return held.chosen


class _Held:
    """Who has what so far."""

    def __init__(self, problem: MatchProblem, closed: set[str]) -> None:
        self.offers = {offer.id: offer for offer in problem.offers}
        self.chosen: list[Pair] = []
        self._closed, self._places = closed, problem.places_per_teacher
        self._people: Counter[str] = Counter()
        self._by_teacher: dict[str, list[MatchOffer]] = {}

    def take(self, pair: Pair) -> None:
        self.chosen.append(pair)
        self._people[pair.offer] += 1
        self._by_teacher.setdefault(pair.teacher, []).append(self.offers[pair.offer])

    def take_all(self, pairs: Iterable[Pair], *, until_minimum: bool = False) -> None:
        for pair in pairs:
            offer = self.offers[pair.offer]
            most = offer.minimum if until_minimum else offer.capacity
            if pair.offer in self._closed or self._people[pair.offer] >= most:
                continue
            if is_free(offer, self._by_teacher.get(pair.teacher, []), self._places):
                self.take(pair)
