"""Which offers and placements meet which needs."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.needs.terms import NeedState
from smm_desktop.placements.model import Offer, OfferNeed, Placement
from smm_desktop.placements.queries.offers import OfferRow, offers_by_id
from smm_desktop.placements.terms import PlacementState

_TAKING_PLACE = frozenset({PlacementState.RUNNING, PlacementState.DONE})


def cover_state(session: Session, need_id: UUID) -> NeedState | None:
    """How far on-the-job training is with meeting a need; None when nothing is offered."""
    placed = (
        select(Placement.state)
        .join(OfferNeed, OfferNeed.offer_id == Placement.offer_id)
        .where(OfferNeed.need_id == need_id, Placement.state != PlacementState.CANCELLED)
    )
    states = set(session.scalars(placed))
    if states & _TAKING_PLACE:
        return NeedState.IN_TRAINING
    return NeedState.PLANNED if states or _is_offered(session, need_id) else None


def _is_offered(session: Session, need_id: UUID) -> bool:
    statement = (
        select(Offer.id)
        .join(OfferNeed, OfferNeed.offer_id == Offer.id)
        .where(OfferNeed.need_id == need_id, Offer.is_active.is_(True))
    )
    return session.scalars(statement.limit(1)).first() is not None


def offers_of_need(session: Session, need_id: UUID) -> tuple[OfferRow, ...]:
    """The offers that are to meet a need, retired ones included, by code."""
    linked = session.scalars(select(OfferNeed.offer_id).where(OfferNeed.need_id == need_id))
    return tuple(sorted(offers_by_id(session, linked).values(), key=lambda row: row.code))
