"""What if: the cost of a second choice and the worth of one more seat, each by solving again what it concerns."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from math import fsum

from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.placements.rules.matching.blocks import blocks
from smm_desktop.placements.service.solver import solve
from smm_desktop.placements.terms import MatchProblem, MatchResult, Pair, SecondChoice


def second_choice(
    problem: MatchProblem, result: MatchResult, pair: Pair, progress: Progress = QUIET
) -> SecondChoice:
    """What the best match loses when this pair is forbidden; below zero where a pin had forced the pair."""
    ruling = (pair.teacher, pair.offer)
    free = replace(problem, pinned=tuple(one for one in problem.pinned if one != ruling))
    part = _part_around(free, pair)
    before = _value(result.pairs, part)
    after = solve(replace(part, forbidden=(*part.forbidden, ruling)), progress)
    instead = tuple(one for one in after.pairs if one.teacher == pair.teacher)
    kept = {(one.teacher, one.offer) for one in result.pairs}
    return SecondChoice(
        pair, before - after.total, tuple(one for one in instead if (one.teacher, one.offer) not in kept)
    )


def seat_worth(problem: MatchProblem, result: MatchResult, offer: str, progress: Progress = QUIET) -> float:
    """What one more seat of the offer would add to the whole match."""
    if offer in result.seat_prices:
        return result.seat_prices[offer]
    offers = (replace(one, capacity=one.capacity + 1) if one.id == offer else one for one in problem.offers)
    return solve(replace(problem, offers=tuple(offers)), progress).total - result.total


def _value(pairs: Iterable[Pair], part: MatchProblem) -> float:
    teachers, offers = set(part.teachers), {one.id for one in part.offers}
    return fsum(pair.value for pair in pairs if pair.teacher in teachers and pair.offer in offers)


def _part_around(problem: MatchProblem, pair: Pair) -> MatchProblem:
    """The blocks that the pair touches with their pins, as a problem; the whole where places have dates to keep."""
    if problem.places_per_teacher > 1:
        return problem
    teachers, offers = {pair.teacher}, {pair.offer}
    for block in blocks(problem):
        own = {seats.offer.id for seats in block.seats}
        if pair.teacher in block.teachers or pair.offer in own:
            teachers.update(block.teachers)
            offers |= own
    teachers.update(teacher for teacher, offer in problem.pinned if offer in offers)
    return MatchProblem(
        teachers=tuple(one for one in problem.teachers if one in teachers),
        offers=tuple(one for one in problem.offers if one.id in offers),
        pairs=tuple(one for one in problem.pairs if one.teacher in teachers and one.offer in offers),
        pinned=tuple(one for one in problem.pinned if one[1] in offers),
        forbidden=tuple(one for one in problem.forbidden if one[0] in teachers and one[1] in offers),
    )
