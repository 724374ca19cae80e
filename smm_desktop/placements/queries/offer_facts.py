"""What many offers have to say: seats used, technologies, needs, and the days of protocols."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smm_desktop.core.database.ledger import chunks
from smm_desktop.placements.model import OfferNeed, Placement, Protocol, Technology
from smm_desktop.placements.rules.offers import Span
from smm_desktop.placements.terms import PlacementState

Named = tuple[UUID, str]  # a technology


def seats_used(session: Session, offer_ids: Iterable[UUID]) -> dict[UUID, int]:
    """By offer, how many placements were not cancelled."""
    found: dict[UUID, int] = {}
    for chunk in chunks(offer_ids):
        statement = select(Placement.offer_id, func.count()).where(
            Placement.offer_id.in_(chunk), Placement.state != PlacementState.CANCELLED
        )
        found.update(dict(session.execute(statement.group_by(Placement.offer_id)).all()))
    return found


def technologies_of(
    session: Session, link: Any, owner: Any, ids: Iterable[UUID]
) -> dict[UUID, tuple[Named, ...]]:
    """By owner, the technologies that a table of links names, in the order of their names."""
    found: dict[UUID, list[Named]] = defaultdict(list)
    for chunk in chunks(ids):
        statement = (
            select(owner, Technology.id, Technology.name)
            .join(Technology, Technology.id == link.technology_id)
            .where(owner.in_(chunk))
            .order_by(Technology.sort_key)
        )
        for own, technology_id, name in session.execute(statement):
            found[own].append((technology_id, name))
    return {own: tuple(named) for own, named in found.items()}


def needs_of_offers(session: Session, ids: Iterable[UUID]) -> dict[UUID, tuple[UUID, ...]]:
    found: dict[UUID, list[UUID]] = defaultdict(list)
    for chunk in chunks(ids):
        links = select(OfferNeed.offer_id, OfferNeed.need_id).where(OfferNeed.offer_id.in_(chunk))
        for own, need_id in session.execute(links.order_by(OfferNeed.id)):
            found[own].append(need_id)
    return {own: tuple(linked) for own, linked in found.items()}


def protocol_spans(session: Session, company_ids: Iterable[UUID]) -> dict[UUID, list[Span]]:
    """By company, the days of its protocols."""
    found: dict[UUID, list[Span]] = defaultdict(list)
    for chunk in chunks(company_ids):
        statement = select(Protocol.company_id, Protocol.starts_on, Protocol.ends_on)
        for own, first, last in session.execute(statement.where(Protocol.company_id.in_(chunk))):
            found[own].append((first, last))
    return found
