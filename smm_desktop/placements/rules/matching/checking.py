"""Whether a matching problem makes sense: every fault is refused with its ids before anything is solved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from itertools import chain, combinations
from math import isfinite

from smm_desktop.core.refusals import Refusal
from smm_desktop.placements.rules.matching.dates import overlap
from smm_desktop.placements.terms import MatchOffer, MatchProblem, PlacementReason

LARGEST_VALUE = 1e9
MOST_SEATS = 1_000_000
_OFTEN = 8192


def check(problem: MatchProblem, tick: Callable[[], None] = lambda: None) -> None:
    """Refuses what is wrong with the problem; what then is still without an answer only a solver can tell.

    `tick` is called often and may raise.
    """
    offers = _check_ids(problem)
    for offer in problem.offers:
        _check_offer(offer)
    if not _is_count(problem.places_per_teacher) or problem.places_per_teacher < 1:
        raise Refusal(PlacementReason.MATCH_PLACES_FAULTY, found=str(problem.places_per_teacher))
    _check_pairs(problem, offers, tick)
    _check_pins(problem, offers)


def _check_ids(problem: MatchProblem) -> Mapping[str, MatchOffer]:
    for teacher in _doubled(problem.teachers):
        raise Refusal(PlacementReason.TEACHER_ID_DOUBLED, teacher=teacher)
    for offer in _doubled(one.id for one in problem.offers):
        raise Refusal(PlacementReason.OFFER_ID_DOUBLED, offer=offer)
    return {one.id: one for one in problem.offers}


def _doubled(ids: Iterable[str]) -> list[str]:
    return [one for one, times in Counter(ids).items() if times > 1]


def _check_offer(offer: MatchOffer) -> None:
    if not _is_count(offer.capacity) or offer.capacity > MOST_SEATS:
        raise Refusal(PlacementReason.MATCH_CAPACITY_FAULTY, offer=offer.id, found=str(offer.capacity))
    if not _is_count(offer.minimum):
        raise Refusal(PlacementReason.MATCH_MINIMUM_FAULTY, offer=offer.id, found=str(offer.minimum))
    if offer.minimum > offer.capacity:
        raise Refusal(
            PlacementReason.MATCH_MINIMUM_ABOVE_CAPACITY,
            offer=offer.id,
            minimum=offer.minimum,
            capacity=offer.capacity,
        )
    if offer.starts_on and offer.ends_on and offer.ends_on < offer.starts_on:
        raise Refusal(
            PlacementReason.MATCH_DATES_REVERSED,
            offer=offer.id,
            starts_on=offer.starts_on,
            ends_on=offer.ends_on,
        )


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _check_pairs(problem: MatchProblem, offers: Mapping[str, MatchOffer], tick: Callable[[], None]) -> None:
    teachers = set(problem.teachers)
    seen: set[tuple[str, str]] = set()
    named = (*problem.pinned, *problem.forbidden)
    for teacher, offer in chain(((pair.teacher, pair.offer) for pair in problem.pairs), named):
        if teacher not in teachers:
            raise Refusal(PlacementReason.MATCH_TEACHER_UNKNOWN, teacher=teacher, offer=offer)
        if offer not in offers:
            raise Refusal(PlacementReason.MATCH_OFFER_UNKNOWN, teacher=teacher, offer=offer)
    for at, pair in enumerate(problem.pairs):
        if at % _OFTEN == 0:
            tick()
        key = (pair.teacher, pair.offer)
        if key in seen:
            raise Refusal(PlacementReason.MATCH_PAIR_DOUBLED, teacher=pair.teacher, offer=pair.offer)
        seen.add(key)
        if not isfinite(pair.value) or abs(pair.value) > LARGEST_VALUE:
            raise Refusal(
                PlacementReason.MATCH_VALUE_FAULTY,
                teacher=pair.teacher,
                offer=pair.offer,
                found=str(pair.value),
            )


def _check_pins(problem: MatchProblem, offers: Mapping[str, MatchOffer]) -> None:
    eligible = {(pair.teacher, pair.offer) for pair in problem.pairs}
    forbidden = set(problem.forbidden)
    pins = dict.fromkeys(problem.pinned)
    for teacher, offer in pins:
        if (teacher, offer) not in eligible:
            raise Refusal(PlacementReason.PIN_NOT_ELIGIBLE, teacher=teacher, offer=offer)
        if (teacher, offer) in forbidden:
            raise Refusal(PlacementReason.PIN_FORBIDDEN, teacher=teacher, offer=offer)
        if not offers[offer].capacity:
            raise Refusal(PlacementReason.PIN_WITHOUT_SEATS, teacher=teacher, offer=offer)
    places: dict[str, list[MatchOffer]] = {}
    for teacher, offer in pins:
        places.setdefault(teacher, []).append(offers[offer])
    for teacher, held in places.items():
        _check_pinned_teacher(teacher, held, problem.places_per_teacher)
    _check_pinned_offers(problem, offers, places)


def _check_pinned_teacher(teacher: str, held: list[MatchOffer], places: int) -> None:
    if len(held) > places:
        named = tuple(offer.id for offer in held)
        raise Refusal(PlacementReason.TEACHER_PINNED_TWICE, teacher=teacher, offers=named)
    for one, two in combinations(held, 2):
        if overlap(one, two):
            raise Refusal(PlacementReason.PINS_OVERLAP, teacher=teacher, offers=(one.id, two.id))


def _check_pinned_offers(
    problem: MatchProblem, offers: Mapping[str, MatchOffer], places: Mapping[str, list[MatchOffer]]
) -> None:
    """More pins than seats; or a pinned group that not enough teachers could join."""
    pinned = Counter(offer for _teacher, offer in dict.fromkeys(problem.pinned))
    for offer, count in pinned.items():
        if count > offers[offer].capacity:
            raise Refusal(
                PlacementReason.PINS_ABOVE_CAPACITY,
                offer=offer,
                pinned=count,
                capacity=offers[offer].capacity,
            )
    groups = {offer for offer, count in pinned.items() if count < offers[offer].minimum}
    forbidden = set(problem.forbidden)
    joining: Counter[str] = Counter()
    for pair in problem.pairs:
        if pair.offer in groups and (pair.teacher, pair.offer) not in forbidden:
            held = places.get(pair.teacher, [])
            joining[pair.offer] += is_free(offers[pair.offer], held, problem.places_per_teacher)
    for offer in groups:
        found = joining[offer] + pinned[offer]
        if found < offers[offer].minimum:
            raise Refusal(
                PlacementReason.PINNED_GROUP_TOO_SMALL,
                offer=offer,
                minimum=offers[offer].minimum,
                found=found,
            )


def is_free(offer: MatchOffer, held: list[MatchOffer], places: int) -> bool:
    """Whether somebody with these places could take this one, too."""
    return len(held) < places and not any(overlap(offer, one) for one in held)
