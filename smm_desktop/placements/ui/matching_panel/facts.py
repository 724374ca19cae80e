"""What the section of matching reads and works out beside the window: who takes part, what is ruled, who is near."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from smm_desktop.core.database.database import Database
from smm_desktop.core.progress import Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.placements import queries
from smm_desktop.placements.queries import OfferRow, RequestRow
from smm_desktop.placements.queries.match_settings import MatchSettings, match_settings
from smm_desktop.placements.service import LeftOut, MatchingService, MatchProposal, PreparedMatch
from smm_desktop.placements.terms import MatchWish, Obstacle, PairRuling

Key = tuple[UUID, UUID]  # request, offer
_NEAREST = 5


@dataclass(frozen=True, slots=True)
class Ruled:
    """A pair that the coordinator pinned or forbade, while its request waits."""

    request: RequestRow
    offer: OfferRow
    ruling: PairRuling
    reason: str

    @property
    def id(self) -> Key:
        return self.request.id, self.offer.id


@dataclass(frozen=True, slots=True)
class Scene:
    """Who waits, what is offered and not begun, what is ruled, and what the center lets count."""

    requests: tuple[RequestRow, ...]
    offers: tuple[OfferRow, ...]
    ruled: tuple[Ruled, ...]
    kept: MatchSettings

    @property
    def seats(self) -> int:
        return sum(row.free for row in self.offers)

    def ruled_by(self) -> Mapping[Key, Ruled]:
        return {one.id: one for one in self.ruled}


@dataclass(frozen=True, slots=True)
class Nearest:
    """An offer that somebody cannot go to, and all that stands between."""

    offer: OfferRow
    obstacles: tuple[Obstacle, ...]
    value: float


@dataclass(frozen=True, slots=True)
class Without:
    """Who stays without a place, with the offers that fail by least."""

    left: LeftOut
    nearest: tuple[Nearest, ...]

    @property
    def id(self) -> UUID:
        return self.left.request.id


@dataclass(frozen=True, slots=True)
class Matched:
    """A proposal and what the window says about those whom it leaves out."""

    proposal: MatchProposal
    without: tuple[Without, ...]


def read_scene(database: Database, today: date) -> Scene:
    asked = database.ask(queries.requests)
    given = tuple(
        row for row in database.ask(queries.offers) if row.starts_on >= today and row.company_is_active
    )
    return Scene(asked, given, _ruled(database, asked), database.ask(match_settings))


def _ruled(database: Database, asked: tuple[RequestRow, ...]) -> tuple[Ruled, ...]:
    waiting = {row.id: row for row in asked}
    rules = [rule for rule in database.ask(queries.pair_rules) if rule.request_id in waiting]
    offers = database.ask(queries.offers_by_id, {rule.offer_id for rule in rules})
    return tuple(
        Ruled(waiting[rule.request_id], offers[rule.offer_id], rule.ruling, rule.reason)
        for rule in rules
        if rule.offer_id in offers
    )


def find_match(service: MatchingService, wish: MatchWish, progress: Progress) -> Matched:
    """In a worker; raises Cancelled and refuses what cannot be matched."""
    proposal = service.match(wish, progress)
    return Matched(proposal, tuple(_without(proposal.prepared, left, progress) for left in proposal.without))


def _without(ready: PreparedMatch, left: LeftOut, progress: Progress) -> Without:
    progress.step(1000, 1000)
    return Without(left, nearest(ready, left.request.id))


def nearest(ready: PreparedMatch, request_id: UUID) -> tuple[Nearest, ...]:
    """The offers with fewest obstacles first, of these the most valuable."""
    found = [(offer, ready.obstacles(request_id, offer.id)) for offer in ready.facts.offers.values()]
    barred = sorted((len(why), at) for at, (_offer, why) in enumerate(found) if why)
    least = {count for count, _at in barred[:_NEAREST]}
    close = [
        Nearest(*found[at], ready.grounds(request_id, found[at][0].id).value)
        for count, at in barred
        if count in least
    ]
    close.sort(key=lambda one: (len(one.obstacles), -one.value, one.offer.code))
    return tuple(close[:_NEAREST])


def is_outdated(service: MatchingService, proposal: MatchProposal) -> bool:
    """Whether the records say something else today; in a worker."""
    try:
        return service.problem(proposal.prepared.wish).digest != proposal.prepared.digest
    except Refusal:
        return True
