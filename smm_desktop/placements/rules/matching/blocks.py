"""Takes a problem apart: pins dealt with, pairs that cannot count left out, what is not connected split."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

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


class Arc(NamedTuple):
    """A pair as places in the teachers and seats of whatever holds it."""

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
    people = sorted(problem.teachers)
    seats, held = _after_pins(problem)
    ordered = [seats[offer] for offer in sorted(seats)]
    arcs = _without_dead_groups(_useful(problem, people, ordered, held, tick), ordered)
    places = {teacher: problem.places_per_teacher - len(offers) for teacher, offers in held.items()}
    return tuple(
        _block(part, people, ordered, lambda teacher: places.get(teacher, problem.places_per_teacher), tick)
        for part in _parts(arcs, len(people), len(ordered), tick)
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
    problem: MatchProblem,
    people: list[str],
    ordered: list[Seats],
    held: dict[str, list[MatchOffer]],
    tick: Tick,
) -> list[Arc]:
    """Pairs that can be in a best match, in order: worth something, or able to help a group to its minimum."""
    barred = {*problem.forbidden, *problem.pinned}
    person_at = {teacher: at for at, teacher in enumerate(people)}
    seats_at = {seats.offer.id: at for at, seats in enumerate(ordered)}
    groups = {seats.offer.id for seats in ordered if is_group(seats)}
    found = []
    for at, pair in enumerate(problem.pairs):
        if at % _OFTEN == 0:
            tick()
        teacher, offer = pair.teacher, pair.offer
        if (pair.value <= 0 and offer not in groups) or (teacher, offer) in barred:
            continue
        places = held.get(teacher)
        seats = seats_at[offer]
        if not places or is_free(ordered[seats].offer, places, problem.places_per_teacher):
            found.append(Arc(person_at[teacher], seats, pair.value))
    tick()
    found.sort()
    tick()
    return found


def is_group(seats: Seats) -> bool:
    """Whether so many have to come that one alone does not make a group, or the group has to come about."""
    return seats.minimum > (0 if seats.is_open else 1)


def _without_dead_groups(arcs: list[Arc], ordered: list[Seats]) -> list[Arc]:
    """Without the groups that too few could join."""
    if not any(map(is_group, ordered)):
        return arcs
    joining = Counter(arc.seats for arc in arcs)
    dead = {at for at, seats in enumerate(ordered) if joining[at] < seats.minimum and not seats.is_open}
    return [arc for arc in arcs if arc.seats not in dead]


def _parts(arcs: list[Arc], people: int, offers: int, tick: Tick) -> Iterator[list[Arc]]:
    """The connected components, each in the order in which its arcs came."""
    parent = list(range(people + offers))

    def root(node: int) -> int:
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for at, arc in enumerate(arcs):
        if at % _OFTEN == 0:
            tick()
        parent[root(people + arc.seats)] = root(arc.teacher)
    parts: dict[int, list[Arc]] = {}
    for at, arc in enumerate(arcs):
        if at % _OFTEN == 0:
            tick()
        parts.setdefault(root(arc.teacher), []).append(arc)
    yield from parts.values()


def _block(
    part: list[Arc], people: list[str], ordered: list[Seats], places: Callable[[str], int], tick: Tick
) -> Block:
    """The arcs of a part, whose places in everything become places in the block."""
    teacher_at = _places(arc.teacher for arc in part)
    seats_at = _places(sorted({arc.seats for arc in part}))
    tick()
    teachers = tuple(people[at] for at in teacher_at)
    here = tuple(ordered[at] for at in seats_at)
    arcs: list[Arc] = []
    for at, arc in enumerate(part):
        if at % _OFTEN == 0:
            tick()
        arcs.append(Arc(teacher_at[arc.teacher], seats_at[arc.seats], arc.value))
    limits = tuple(_limits(teachers, arcs, here, places))
    tick()
    is_plain = len(limits) == len(teachers) and not any(map(is_group, here))
    return Block(teachers, here, tuple(arcs), limits, is_plain and all(most == 1 for _row, most in limits))


def _places(found: Iterable[int]) -> dict[int, int]:
    """Each number once, with its place."""
    return {one: at for at, one in enumerate(dict.fromkeys(found))}


def _limits(
    teachers: tuple[str, ...], arcs: list[Arc], seats: tuple[Seats, ...], places: Callable[[str], int]
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
