"""A match made ready and its answer: the problem in ids, and everything by which the window explains it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from uuid import UUID

from smm_desktop.core.database.types import json_text
from smm_desktop.placements import settings
from smm_desktop.placements.queries.matching import Key, MatchFacts
from smm_desktop.placements.queries.offers import OfferRow
from smm_desktop.placements.queries.requests import RequestRow
from smm_desktop.placements.rules.eligibility import is_eligible, obstacles
from smm_desktop.placements.rules.value import grounds_of, value_of
from smm_desktop.placements.terms import (
    Grounds,
    MatchOffer,
    MatchProblem,
    MatchResult,
    MatchWish,
    Obstacle,
    Obstruction,
    Pair,
    PairRuling,
    WithoutGround,
)


@dataclass(frozen=True, slots=True)
class PreparedMatch:
    """A match that can be solved. The problem's teachers are requests; both sides go by ids as texts."""

    wish: MatchWish
    today: date
    facts: MatchFacts
    problem: MatchProblem
    digest: str  # of the problem: another one, and what it says is outdated

    def obstacles(self, request_id: UUID, offer_id: UUID) -> tuple[Obstacle, ...]:
        """Everything that stands between the two, the coordinator's ban included."""
        limits = self.wish.limits or settings.LIMITS
        found = obstacles(self.facts.asking[request_id], self.facts.offering[offer_id], limits)
        rule = self.facts.rulings.get((request_id, offer_id))
        banned = rule is not None and rule.ruling is PairRuling.FORBIDDEN
        return (*found, *([Obstacle(Obstruction.FORBIDDEN, (rule.reason,))] if rule and banned else []))

    def grounds(self, request_id: UUID, offer_id: UUID) -> Grounds:
        """Why the pair would be worth what it is, whether it may be or not."""
        return grounds_of(self.facts.asking[request_id], self.facts.offering[offer_id], self.facts.around)


@dataclass(frozen=True, slots=True)
class ProposedPair:
    """A teacher who is to go to an offer, and why."""

    request: RequestRow
    offer: OfferRow
    grounds: Grounds
    is_pinned: bool


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A teacher who stays without a place: why, and the offers that would have been allowed, the best first."""

    request: RequestRow
    ground: WithoutGround
    wishes: tuple[tuple[OfferRow, float], ...]


@dataclass(frozen=True, slots=True)
class MatchProposal:
    """The best match. `greedy_total` is what matching by hand, the best pair first, would have come to."""

    prepared: PreparedMatch
    result: MatchResult
    pairs: tuple[ProposedPair, ...]
    without: tuple[LeftOut, ...]
    greedy_total: float
    seat_prices: Mapping[UUID, float]  # by offer: what one more seat would add

    @property
    def total(self) -> float:
        return self.result.total

    @property
    def is_optimal(self) -> bool:
        return self.result.is_optimal

    @property
    def gain(self) -> float:
        """Over the match by hand."""
        return self.result.total - self.greedy_total


@dataclass(frozen=True, slots=True)
class SecondPlace:
    """What the whole match loses without a pair, and where its teacher would go instead (None: nowhere)."""

    cost: float
    offer: OfferRow | None
    value: float


@dataclass(frozen=True, slots=True)
class OtherWish:
    """Somebody else who could go to an offer, what that is worth, and what they got (None: nothing)."""

    request: RequestRow
    value: float
    got: OfferRow | None


def prepared(wish: MatchWish, today: date, facts: MatchFacts) -> PreparedMatch:
    """Every pair that may be, with its value; bans stand beside the pairs, so that they can be told apart."""
    limits = wish.limits or settings.LIMITS
    pairs = tuple(
        Pair(str(one.request_id), str(offer.offer_id), value_of(one, offer, facts.around))
        for one in facts.asking.values()
        for offer in facts.offering.values()
        if is_eligible(one, offer, limits)
    )
    problem = MatchProblem(
        teachers=tuple(str(own) for own in facts.asking),
        offers=tuple(_offer(row) for row in facts.offers.values()),
        pairs=pairs,
        pinned=_texts(facts.ruled(PairRuling.PINNED)),
        forbidden=_texts(facts.ruled(PairRuling.FORBIDDEN)),
    )
    return PreparedMatch(wish, today, facts, problem, _digest(problem))


def _offer(row: OfferRow) -> MatchOffer:
    """Those who are placed already count towards the group."""
    least = min(max(0, row.minimum - row.placed), row.free)
    return MatchOffer(str(row.id), row.free, least, row.starts_on, row.ends_on)


def _texts(keys: tuple[Key, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((str(request_id), str(offer_id)) for request_id, offer_id in keys)


def _digest(problem: MatchProblem) -> str:
    content = [
        sorted(problem.teachers),
        sorted(
            [one.id, one.capacity, one.minimum, str(one.starts_on), str(one.ends_on)]
            for one in problem.offers
        ),
        sorted([one.teacher, one.offer, one.value] for one in problem.pairs),
        sorted(problem.pinned),
        sorted(problem.forbidden),
    ]
    return sha256(json_text(content).encode()).hexdigest()
