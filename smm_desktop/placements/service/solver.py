"""The best match of a problem, proven: parts solved one by one, checked against every rule, and told on the way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from math import frexp, fsum, inf

from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.placements.rules.matching.blocks import Block, blocks, is_group, pinned_pairs
from smm_desktop.placements.rules.matching.checking import check
from smm_desktop.placements.rules.matching.prices import seat_prices
from smm_desktop.placements.rules.matching.verifying import verify
from smm_desktop.placements.service.formulating import mixed_programme, plain_programme
from smm_desktop.placements.service.programme import maximise
from smm_desktop.placements.service.telling import Telling
from smm_desktop.placements.terms import MatchProblem, MatchResult, Pair, PlacementReason, SolverNews

_PROVEN = 1e-9  # share of the value by which sums of floating-point values may miss the bound
Solved = tuple[list[int], float, dict[str, float]]  # chosen arcs, bound, prices by offer


def solve(
    problem: MatchProblem,
    progress: Progress = QUIET,
    on_news: Callable[[SolverNews], None] | None = None,
) -> MatchResult:
    """Refuses what `check` refuses, and pinned groups that cannot all reach their minimum; raises Cancelled.

    The same problem gives the same result in whatever order it is given: everything is sorted by id first, and one
    thread walks the same way. Among matches of equal value it is the one where that way ends.
    """
    telling = Telling(progress, on_news)
    telling.tick()
    check(problem, telling.tick)
    parts = blocks(problem, telling.tick)
    telling.expect(sum(len(block.arcs) for block in parts))
    chosen, bounds = pinned_pairs(problem), [pair.value for pair in pinned_pairs(problem)]
    prices = {offer.id: 0.0 for offer in problem.offers}
    tangled: set[str] = set()
    for block in parts:
        arcs, bound, worth = _solved(block, telling)
        chosen += [_pair(block, at) for at in arcs]
        bounds.append(bound)
        prices |= worth
        tangled |= {seats.offer.id for seats in block.seats} - worth.keys()
        telling.finished(block)
    return _result(problem, chosen, fsum(bounds), {one: prices[one] for one in prices if one not in tangled})


def _pair(block: Block, at: int) -> Pair:
    arc = block.arcs[at]
    return Pair(block.teachers[arc.teacher], block.seats[arc.seats].offer.id, arc.value)


def _result(problem: MatchProblem, chosen: list[Pair], bound: float, prices: dict[str, float]) -> MatchResult:
    chosen.sort(key=lambda pair: (pair.teacher, pair.offer))
    verify(problem, chosen)
    total = fsum(pair.value for pair in chosen)
    placed = {pair.teacher for pair in chosen}
    return MatchResult(
        pairs=tuple(chosen),
        total=total,
        is_optimal=bound - total <= _PROVEN * max(1.0, fsum(abs(pair.value) for pair in chosen)),
        bound=max(bound, total),
        without=tuple(sorted(set(problem.teachers) - placed)),
        seat_prices=dict(sorted(prices.items())),
    )


def _solved(block: Block, telling: Telling) -> Solved:
    if not block.is_plain:
        return _solved_mixed(block, telling)
    return _solved_alone(block) or _solved_plain(block, telling) or _solved_mixed(block, telling)


def _solved_alone(block: Block) -> Solved | None:
    """Everybody's best pair, where there are seats for all of them; the first offer by id among equals."""
    best: dict[int, int] = {}
    for at, arc in enumerate(block.arcs):
        if arc.teacher not in best or arc.value > block.arcs[best[arc.teacher]].value:
            best[arc.teacher] = at
    people = Counter(block.arcs[at].seats for at in best.values())
    if any(count > block.seats[seats].capacity for seats, count in people.items()):
        return None
    chosen = list(best.values())
    return chosen, fsum(block.arcs[at].value for at in chosen), {one.offer.id: 0.0 for one in block.seats}


def _solved_plain(block: Block, telling: Telling) -> Solved | None:
    """By linear programme: its corners are whole. The proof is ours, from prices; None should it ever fail."""
    scale = _scale(block)
    answer = maximise(plain_programme(block, scale, telling.tick), telling.listener(block))
    if answer is None or not answer.is_whole:
        return None
    chosen = list(answer.chosen)
    prices, bound = seat_prices(block, chosen, telling.tick)
    total = fsum(block.arcs[at].value for at in chosen)
    if bound - total > _PROVEN * max(1.0, total):
        return None
    return chosen, bound, {one.offer.id: price for one, price in zip(block.seats, prices, strict=True)}


def _solved_mixed(block: Block, telling: Telling) -> Solved:
    """By branch and bound, which carries its own proof; it knows no prices."""
    scale = _scale(block)
    answer = maximise(mixed_programme(block, scale, telling.tick), telling.listener(block))
    if answer is None:
        raise Refusal(PlacementReason.PINNED_GROUPS_COMPETE, offers=_competing(block, telling))
    chosen = [at for at in answer.chosen if at < len(block.arcs)]  # the others say which groups come about
    return chosen, answer.bound / scale if answer.is_whole else inf, {}


def _scale(block: Block) -> float:
    """A power of two that brings the largest value near a thousand: exact, and far above the solver's tolerances."""
    largest = max(abs(arc.value) for arc in block.arcs)
    return float(2.0 ** (10 - frexp(largest)[1])) if largest else 1.0


def _competing(block: Block, telling: Telling) -> tuple[str, ...]:
    """A smallest set of pinned groups that cannot all reach their minimum: without any of them the others could."""
    needed = {seats.offer.id for seats in block.seats if seats.is_open and is_group(seats)}
    for offer in sorted(needed):
        if _is_impossible(block, needed - {offer}, telling):
            needed.remove(offer)
    return tuple(sorted(needed))


def _is_impossible(block: Block, needed: set[str], telling: Telling) -> bool:
    eased = tuple(
        seats if seats.offer.id in needed or not seats.is_open else replace(seats, minimum=0)
        for seats in block.seats
    )
    programme = mixed_programme(replace(block, seats=eased), 0.0, telling.tick)
    return maximise(programme, telling.listener(block)) is None
