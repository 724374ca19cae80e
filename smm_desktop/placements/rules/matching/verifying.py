"""Whether an answer keeps every rule of its problem; one that does not is a fault of the program."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations

from smm_desktop.placements.rules.matching.dates import overlap
from smm_desktop.placements.terms import MatchOffer, MatchProblem, Pair


class BrokenMatch(Exception):
    """The solver gave what the problem forbids."""


def verify(problem: MatchProblem, pairs: Sequence[Pair]) -> None:
    for fault in faults(problem, pairs):
        raise BrokenMatch(fault)


def faults(problem: MatchProblem, pairs: Sequence[Pair]) -> Iterator[str]:
    """Every broken rule, in words for whoever mends the program."""
    known = {(pair.teacher, pair.offer): pair.value for pair in problem.pairs}
    chosen = [(pair.teacher, pair.offer) for pair in pairs]
    if len(set(chosen)) < len(chosen):
        yield "a pair twice"
    yield from (
        f"not eligible: {pair}" for pair in pairs if known.get((pair.teacher, pair.offer)) != pair.value
    )
    yield from (f"forbidden: {one}" for one in set(chosen) & set(problem.forbidden))
    yield from (f"pinned and left out: {one}" for one in set(problem.pinned) - set(chosen))
    yield from _faults_of_offers(problem, chosen)
    yield from _faults_of_teachers(problem, chosen)


def _faults_of_offers(problem: MatchProblem, chosen: Sequence[tuple[str, str]]) -> Iterator[str]:
    people = Counter(offer for _teacher, offer in chosen)
    for offer in problem.offers:
        if people[offer.id] > offer.capacity:
            yield f"{people[offer.id]} in {offer.id}, which takes {offer.capacity}"
        if 0 < people[offer.id] < offer.minimum:
            yield f"{people[offer.id]} in {offer.id}, which needs {offer.minimum}"


def _faults_of_teachers(problem: MatchProblem, chosen: Sequence[tuple[str, str]]) -> Iterator[str]:
    offers = {offer.id: offer for offer in problem.offers}
    held: dict[str, list[MatchOffer]] = {}
    for teacher, offer in chosen:
        if offer in offers:
            held.setdefault(teacher, []).append(offers[offer])
    for teacher, places in held.items():
        if len(places) > problem.places_per_teacher:
            yield f"{teacher} has {len(places)} places"
        yield from (
            f"{teacher} is in {one.id} and {two.id} at once"
            for one, two in combinations(places, 2)
            if overlap(one, two)
        )
