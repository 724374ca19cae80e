"""What an answer means to those concerned: who else wanted a place, and why somebody stays without."""

from __future__ import annotations

from collections import Counter

from smm_desktop.placements.terms import (
    MatchProblem,
    MatchResult,
    Pair,
    Rival,
    StaysWithout,
    WithoutGround,
)


def rivals(problem: MatchProblem, result: MatchResult, offer: str) -> tuple[Rival, ...]:
    """Who may go to the offer and does not, the highest value first, with what they got."""
    forbidden = set(problem.forbidden)
    got: dict[str, list[Pair]] = {}
    for pair in result.pairs:
        got.setdefault(pair.teacher, []).append(pair)
    here = {pair.teacher for pair in result.pairs if pair.offer == offer}
    wanting = [
        pair
        for pair in problem.pairs
        if pair.offer == offer and pair.teacher not in here and (pair.teacher, offer) not in forbidden
    ]
    return tuple(Rival(pair, tuple(got.get(pair.teacher, ()))) for pair in best_first(wanting))


def best_first(pairs: list[Pair]) -> list[Pair]:
    return sorted(pairs, key=lambda pair: (-pair.value, pair.teacher, pair.offer))


def stays_without(problem: MatchProblem, result: MatchResult) -> tuple[StaysWithout, ...]:
    """Each teacher without a place, in the result's order."""
    waiting = set(result.without)
    own: dict[str, list[Pair]] = {}
    for pair in problem.pairs:
        if pair.teacher in waiting:
            own.setdefault(pair.teacher, []).append(pair)
    forbidden = set(problem.forbidden)
    people = Counter(pair.offer for pair in result.pairs)
    empty = {offer.id for offer in problem.offers if offer.minimum > 1 and not people[offer.id]}
    return tuple(_why(teacher, own.get(teacher, []), forbidden, empty) for teacher in result.without)


def _why(teacher: str, pairs: list[Pair], forbidden: set[tuple[str, str]], empty: set[str]) -> StaysWithout:
    """`empty` are the offers whose group did not come about."""
    allowed = [pair for pair in pairs if (pair.teacher, pair.offer) not in forbidden]
    wishes = [pair for pair in allowed if pair.value > 0]
    if not pairs:
        ground = WithoutGround.NO_PAIR
    elif not allowed:
        ground = WithoutGround.FORBIDDEN
    elif not wishes:
        ground = WithoutGround.NO_GAIN
    elif all(pair.offer in empty for pair in wishes):
        ground = WithoutGround.GROUP_TOO_SMALL
    else:
        ground = WithoutGround.SEATS_TAKEN
    return StaysWithout(teacher, ground, tuple(best_first(allowed)))
