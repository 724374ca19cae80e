"""Takes a problem apart: pins dealt with, pairs that cannot count left out, what is not connected split."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from smm_desktop.placements.rules.matching.checking import is_free
from smm_desktop.placements.rules.matching.dates import crowds
from smm_desktop.placements.terms import MatchOffer, MatchProblem, Pair

Tick = Callable[[], None]
_OFTEN = 8192


@dataclass(frozen=True, slots=True)
class Seats:
    """What is left of an offer after its pins. `is_open`: somebody is pinned, so its group has to come about."""

    offer: MatchOffer
    capacity: int
    minimum: int
    is_open: bool


@dataclass(frozen=True, slots=True)
class Arc:
    """A pair inside a block, as places in its teachers and seats."""

    teacher: int
    seats: int
    value: float


@dataclass(frozen=True, slots=True)
class Block:
    """A part that shares nobody with the others. Everything is in the order of the ids, arcs by teacher, then offer.

    `limits` holds for each row the arcs of one teacher of which so many can be chosen. In a plain block that is one
    row a teacher, one place each, and no group has a minimum: its linear programme has whole answers only.
    """

    teachers: tuple[str, ...]
    seats: tuple[Seats, ...]
    arcs: tuple[Arc, ...]
    limits: tuple[tuple[tuple[int, ...], int], ...]
    is_plain: bool


def pinned_pairs(problem: MatchProblem) -> list[Pair]:
    pins = set(problem.pinned)
    return [pair for pair in problem.pairs if (pair.teacher, pair.offer) in pins]


def blocks(problem: MatchProblem, tick: Tick = lambda: None) -> tuple[Block, ...]:
    """The blocks of a checked problem, by their first teacher; `tick` is called often and may raise."""
    seats, held = _after_pins(problem)
    useful = _without_dead_groups(_useful(problem, seats, held, tick), seats)
    places = {teacher: problem.places_per_teacher - len(offers) for teacher, offers in held.items()}
    return tuple(
        _block(part, seats, lambda teacher: places.get(teacher, problem.places_per_teacher))
        for part in _parts(useful, tick)
    )


def _after_pins(problem: MatchProblem) -> tuple[dict[str, Seats], dict[str, list[MatchOffer]]]:
    pins = list(dict.fromkeys(problem.pinned))
    count = Counter(offer for _teacher, offer in pins)
    seats = {
        one.id: Seats(
            one, one.capacity - count[one.id], max(0, one.minimum - count[one.id]), count[one.id] > 0
        )
        for one in problem.offers
    }
    held: dict[str, list[MatchOffer]] = {}
    for teacher, offer in pins:
        held.setdefault(teacher, []).append(seats[offer].offer)
    return seats, held


def _useful(
    problem: MatchProblem, seats: dict[str, Seats], held: dict[str, list[MatchOffer]], tick: Tick
) -> list[Pair]:
    """Pairs that can be in a best match: worth something, or able to help a group to its minimum."""
    forbidden = {*problem.forbidden, *problem.pinned}
    found = []
    for at, pair in enumerate(problem.pairs):
        if at % _OFTEN == 0:
            tick()
        left = seats[pair.offer]
        if (pair.value > 0 or is_group(left)) and (pair.teacher, pair.offer) not in forbidden:
            places = held.get(pair.teacher)
            if not places or is_free(left.offer, places, problem.places_per_teacher):
                found.append(pair)
    found.sort(key=lambda pair: (pair.teacher, pair.offer))
    return found


def is_group(seats: Seats) -> bool:
    """Whether so many have to come that one alone does not make a group, or the group has to come about."""
    return seats.minimum > (0 if seats.is_open else 1)


def _without_dead_groups(pairs: list[Pair], seats: dict[str, Seats]) -> list[Pair]:
    """Without the groups that too few could join."""
    joining = Counter(pair.offer for pair in pairs)
    dead = {offer for offer, left in seats.items() if joining[offer] < left.minimum and not left.is_open}
    return [pair for pair in pairs if pair.offer not in dead] if dead else pairs


def _parts(pairs: list[Pair], tick: Tick) -> Iterator[list[Pair]]:
    """The connected components, each in the order in which its pairs came."""
    parent: dict[tuple[str, bool], tuple[str, bool]] = {}

    def root(node: tuple[str, bool]) -> tuple[str, bool]:
        parent.setdefault(node, node)
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for at, pair in enumerate(pairs):
        if at % _OFTEN == 0:
            tick()
        one, two = root((pair.teacher, True)), root((pair.offer, False))
        if one != two:
            parent[two] = one
    parts: dict[tuple[str, bool], list[Pair]] = {}
    for at, pair in enumerate(pairs):
        if at % _OFTEN == 0:
            tick()
        parts.setdefault(root((pair.teacher, True)), []).append(pair)
    yield from parts.values()


def _block(pairs: list[Pair], seats: dict[str, Seats], places: Callable[[str], int]) -> Block:
    teachers = tuple(dict.fromkeys(pair.teacher for pair in pairs))
    offers = tuple(sorted({pair.offer for pair in pairs}))
    teacher_at, offer_at = _places(teachers), _places(offers)
    arcs = tuple(Arc(teacher_at[pair.teacher], offer_at[pair.offer], pair.value) for pair in pairs)
    here = tuple(seats[offer] for offer in offers)
    limits = tuple(_limits(teachers, arcs, here, places))
    is_plain = len(limits) == len(teachers) and not any(map(is_group, here))
    return Block(teachers, here, arcs, limits, is_plain and all(most == 1 for _row, most in limits))


def _places(ids: Iterable[str]) -> dict[str, int]:
    return {one: at for at, one in enumerate(ids)}


def _limits(
    teachers: tuple[str, ...], arcs: tuple[Arc, ...], seats: tuple[Seats, ...], places: Callable[[str], int]
) -> Iterator[tuple[tuple[int, ...], int]]:
    """One place in all, or several that do not share a day."""
    own: list[list[int]] = [[] for _ in teachers]
    for at, arc in enumerate(arcs):
        own[arc.teacher].append(at)
    for teacher, mine in zip(teachers, own, strict=True):
        most = places(teacher)
        if most == 1:
            yield tuple(mine), 1
            continue
        rows = [row for row in crowds([seats[arcs[at].seats].offer for at in mine]) if len(row) > 1]
        for row in rows:
            yield tuple(mine[place] for place in row), 1
        if not any(len(row) == len(mine) for row in rows):
            yield tuple(mine), most
