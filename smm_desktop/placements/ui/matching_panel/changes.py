"""What a pin, a ban or other weights changed: two proposals side by side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from smm_desktop.core import turkish
from smm_desktop.placements.queries import OfferRow, RequestRow
from smm_desktop.placements.service import MatchProposal


@dataclass(frozen=True, slots=True)
class Moved:
    """Somebody whose place is another one now; None is no place."""

    request: RequestRow
    before: OfferRow | None
    after: OfferRow | None

    @property
    def id(self) -> UUID:
        return self.request.id


@dataclass(frozen=True, slots=True)
class Changes:
    """The total before and after, and who moved; `is_comparable`: both totals were weighed alike."""

    before: float
    after: float
    moved: tuple[Moved, ...]
    is_comparable: bool

    @property
    def total(self) -> float:
        return self.after - self.before


def changes(before: MatchProposal, after: MatchProposal) -> Changes:
    """Requests that take part in one of the two only count as without a place in the other."""
    old, new = _places(before), _places(after)
    people = {**before.prepared.facts.requests, **after.prepared.facts.requests}
    moved = [
        Moved(row, old.get(own), new.get(own))
        for own, row in people.items()
        if _id(old.get(own)) != _id(new.get(own))
    ]
    return Changes(
        before.total,
        after.total,
        tuple(turkish.sorted_by(moved, key=lambda one: one.request.name)),
        before.prepared.wish.weights == after.prepared.wish.weights,
    )


def _places(proposal: MatchProposal) -> Mapping[UUID, OfferRow]:
    return {pair.request.id: pair.offer for pair in proposal.pairs}


def _id(offer: OfferRow | None) -> UUID | None:
    return None if offer is None else offer.id
