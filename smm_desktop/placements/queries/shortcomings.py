"""What is wrong in placements and should be mended before they are handed over."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session, aliased

from smm_desktop.centers.queries.own import is_own
from smm_desktop.core.database.ledger import chunks
from smm_desktop.placements.model import Company, Offer, Placement, PlacementDay
from smm_desktop.placements.queries.offer_facts import protocol_spans
from smm_desktop.placements.rules.offers import is_covered
from smm_desktop.placements.rules.states import OPEN
from smm_desktop.placements.terms import PlacementState
from smm_desktop.teachers.queries import persons


@dataclass(frozen=True, slots=True)
class UnfinishedPlacement:
    """A placement that is over but was neither finished nor cancelled."""

    placement_id: UUID
    code: str
    ends_on: date
    state: PlacementState


@dataclass(frozen=True, slots=True)
class OverfullOffer:
    """More placements than seats: two sides placed at once, or an undo brought one back."""

    offer_id: UUID
    code: str
    capacity: int
    placed: int


@dataclass(frozen=True, slots=True)
class ClashingPlacement:
    """A placement whose days overlap those of another of the same person; of each pair the later one is named."""

    placement_id: UUID
    code: str
    other_code: str


@dataclass(frozen=True, slots=True)
class UncoveredPlacement:
    """A placement under way for which the company has no protocol that covers its days."""

    placement_id: UUID
    code: str
    company: str


def unfinished_placements(session: Session, today: date) -> tuple[UnfinishedPlacement, ...]:
    found = (
        select(Placement.id, Placement.code, Placement.ends_on, Placement.state)
        .where(is_own(Placement), Placement.ends_on < today, Placement.state.in_(OPEN))
        .order_by(Placement.ends_on, Placement.code)
    )
    return tuple(UnfinishedPlacement(*row) for row in session.execute(found))


def overfull_offers(session: Session) -> tuple[OverfullOffer, ...]:
    people = func.count(Placement.id)
    found = (
        select(Offer.id, Offer.code, Offer.capacity, people)
        .join(Placement, Placement.offer_id == Offer.id)
        .where(is_own(Offer), Placement.state != PlacementState.CANCELLED)
        .group_by(Offer.id, Offer.code, Offer.capacity)
        .having(people > Offer.capacity)
        .order_by(Offer.code)
    )
    return tuple(OverfullOffer(*row) for row in session.execute(found))


def clashing_placements(session: Session) -> tuple[ClashingPlacement, ...]:
    first, one, other = aliased(Placement), persons().alias(), persons().alias()
    found = (
        select(Placement.id, Placement.code, first.code)
        .join(one, one.c.teacher_id == Placement.teacher_id)
        .join(other, other.c.person_id == one.c.person_id)
        .join(first, first.teacher_id == other.c.teacher_id)
        .where(
            is_own(Placement),
            Placement.state != PlacementState.CANCELLED,
            first.state != PlacementState.CANCELLED,
            first.id < Placement.id,
            first.starts_on <= Placement.ends_on,
            first.ends_on >= Placement.starts_on,
        )
        .order_by(Placement.code, first.code)
    )
    return tuple(ClashingPlacement(*row) for row in session.execute(found))


def uncovered_placements(session: Session) -> tuple[UncoveredPlacement, ...]:
    found = session.execute(
        select(Placement.id, Placement.code, Company.name, Company.id, Placement.starts_on, Placement.ends_on)
        .join(Offer, Offer.id == Placement.offer_id)
        .join(Company, Company.id == Offer.company_id)
        .where(is_own(Placement), Placement.state == PlacementState.RUNNING)
        .order_by(Placement.code)
    ).all()
    spans = protocol_spans(session, {row[3] for row in found})
    return tuple(
        UncoveredPlacement(own, code, name)
        for own, code, name, company_id, first, last in found
        if not is_covered(spans.get(company_id, []), first, last)
    )


def worked_placements(session: Session, among: Iterable[UUID]) -> frozenset[UUID]:
    """Those that were not cancelled and in whose log some day was worked; the cost is that of those asked for."""
    worked = exists().where(PlacementDay.placement_id == Placement.id, PlacementDay.minutes > 0)
    stands = Placement.state != PlacementState.CANCELLED
    found: set[UUID] = set()
    for chunk in chunks(among):
        found.update(session.scalars(select(Placement.id).where(Placement.id.in_(chunk), stands, worked)))
    return frozenset(found)
