"""What a pair is worth: five parts of 0 to 1, weighed, as points of 100; and how near two places are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from uuid import UUID

from smm_desktop.core import turkish
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs.terms import NeedPriority
from smm_desktop.placements import settings
from smm_desktop.placements.rules.eligibility import Asking, Offering
from smm_desktop.placements.terms import (
    Grounds,
    Nearness,
    PartFact,
    PlacementReason,
    ValuePart,
    Weights,
)

_DIGITS = 6
_POINTS = 100
_URGENCY = {NeedPriority.HIGH: 1.0, NeedPriority.MEDIUM: 0.6, NeedPriority.LOW: 0.3}
Worth = tuple[float, tuple[str, ...]]  # of a part, and the words that say where it comes from


@dataclass(frozen=True, slots=True)
class NeedFacts:
    """A need that is not closed, with the gaps of those who answered by name; `largest` of all of them."""

    text: str
    field_code: str
    priority: NeedPriority
    gaps: Mapping[UUID, float] = field(default_factory=dict)
    largest: float = 0.0


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a value depends on beside the pair. `schools`: placements lately and their part of a school's teachers."""

    today: date
    weights: Weights
    needs: Mapping[UUID, NeedFacts]
    technologies: Mapping[UUID, str]
    neighbours: Mapping[int, AbstractSet[int]]
    schools: Mapping[str, tuple[int, float]]
    largest_share: float = 0.0


def check_weights(weights: Weights) -> None:
    for part in ValuePart:
        if weights.of(part) not in settings.WEIGHT:
            least, most = settings.WEIGHT.start, settings.WEIGHT.stop - 1
            raise Refusal(PlacementReason.WEIGHT_OUT_OF_RANGE, part=part, least=least, most=most)
    if not weights.total:
        raise Refusal(PlacementReason.WEIGHTS_ALL_ZERO)


def grounds_of(one: Asking, offer: Offering, around: Surroundings) -> Grounds:
    """The parts with their points; the value is their sum."""
    facts = tuple(
        _fact(part, _PARTS[part](one, offer, around), share) for part, share in _shares(around.weights)
    )
    return Grounds(round(sum(fact.points for fact in facts), _DIGITS), facts)


def value_of(one: Asking, offer: Offering, around: Surroundings) -> float:
    """The same value without its explanation, for very many pairs."""
    return round(
        sum(
            _points(share, _PARTS[part](one, offer, around)[0])
            for part, share in _shares(around.weights)
            if share
        ),
        _DIGITS,
    )


@lru_cache(maxsize=16)
def _shares(weights: Weights) -> tuple[tuple[ValuePart, float], ...]:
    total = weights.total
    return tuple((part, weights.of(part) / total) for part in ValuePart)


def _points(share: float, value: float) -> float:
    return round(share * value * _POINTS, _DIGITS)


def _fact(part: ValuePart, worth: Worth, share: float) -> PartFact:
    value, words = worth
    return PartFact(part, round(value, _DIGITS), round(share, _DIGITS), _points(share, value), words)


def _need(one: Asking, offer: Offering, around: Surroundings) -> Worth:
    """The largest gap that the offer could close, as a part of the largest that anybody has."""
    best: Worth = (0.0, ())
    for need_id in offer.needs:
        need = around.needs.get(need_id)
        if need is not None and (worth := _gap_covered(one, need)) > best[0]:
            best = (worth, (need.text,))
    return best


def _gap_covered(one: Asking, need: NeedFacts) -> float:
    gap = need.gaps.get(one.teacher_id)
    if gap is not None:
        return max(0.0, gap / need.largest) if need.largest > 0 else 0.0
    return _URGENCY[need.priority] if need.field_code == one.field_code else 0.0


def _technology(one: Asking, offer: Offering, around: Surroundings) -> Worth:
    if not one.technologies:
        return settings.NO_WISH, ()
    met = one.technologies & offer.technologies
    names = turkish.sorted_by((around.technologies.get(own, "") for own in met), key=str)
    return len(met) / len(one.technologies), tuple(names)


def _distance(one: Asking, offer: Offering, around: Surroundings) -> Worth:
    near = nearness(
        (one.province_code, one.district), (offer.province_code, offer.district), around.neighbours
    )
    return settings.NEAR[near], (near.value,)


def nearness(
    school: tuple[int | None, str],
    company: tuple[int | None, str],
    neighbours: Mapping[int, AbstractSet[int]],
) -> Nearness:
    """By province code and district; a district without a province says nothing."""
    (here, near), (there, far) = school, company
    if here is None or there is None:
        return Nearness.UNKNOWN
    if here == there:
        same = bool(near.strip()) and turkish.same(near, far)
        return Nearness.SAME_DISTRICT if same else Nearness.SAME_PROVINCE
    return Nearness.NEIGHBOUR if there in neighbours.get(here, ()) else Nearness.FURTHER


def _waiting(one: Asking, _offer: Offering, around: Surroundings) -> Worth:
    days = max(0, (around.today - one.asked_on).days)
    return min(1.0, days / settings.SATURATED_DAYS), (str(days),)


def _fair_share(one: Asking, _offer: Offering, around: Surroundings) -> Worth:
    """A school whose teachers went least lately comes first."""
    placed, share = around.schools.get(school_key(one.school), (0, 0.0))
    largest = around.largest_share
    return (1.0 - share / largest if largest > 0 else 1.0), (str(placed),)


@lru_cache(maxsize=4096)
def school_key(school: str) -> str:
    return turkish.fold(school)


_PARTS: Mapping[ValuePart, Callable[[Asking, Offering, Surroundings], Worth]] = {
    ValuePart.NEED: _need,
    ValuePart.TECHNOLOGY: _technology,
    ValuePart.DISTANCE: _distance,
    ValuePart.WAITING: _waiting,
    ValuePart.FAIR_SHARE: _fair_share,
}
