"""Placing somebody within a deed: the seat, the dates, the protocol, and the request that is met."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.refusals import Refusal
from smm_desktop.placements import settings
from smm_desktop.placements.model import Company, Offer, Placement, PlacementRequest
from smm_desktop.placements.queries.offer_facts import seats_used
from smm_desktop.placements.rules.offers import Span, check_dates, made_code
from smm_desktop.placements.rules.texts import paragraph
from smm_desktop.placements.service import guards
from smm_desktop.placements.terms import (
    Grounds,
    PlacementDraft,
    PlacementReason,
    PlacementState,
    RequestState,
)
from smm_desktop.teachers.queries import same_person_ids


def place_within(deed: Deed, draft: PlacementDraft, grounds: Grounds | None = None) -> Placement:
    """Proposes a placement; an open request of the person is met by it."""
    session = deed.session
    person = guards.placeable_teacher(session, draft.teacher_id)
    offer = guards.active_offer(session, draft.offer_id)
    guards.offering_company(session, offer.company_id)
    first, last = draft.starts_on or offer.starts_on, draft.ends_on or offer.ends_on
    check_dates(first, last, PlacementReason.PLACEMENT_DATES_REVERSED)
    check_place(session, offer, draft.mentor_id, first, last)
    refuse_when_full(session, offer)
    entries = same_person_ids(session, person.id)
    refuse_when_elsewhere(session, person.full_name, entries, (first, last))
    request = _open_request(session, entries)
    placement = Placement(
        code=_code(session, first.year),
        teacher_id=person.id,
        offer_id=offer.id,
        request_id=None if request is None else request.id,
        mentor_id=draft.mentor_id or offer.mentor_id,
        starts_on=first,
        ends_on=last,
        weekdays=offer.weekdays,
        daily_minutes=offer.daily_minutes,
        state=PlacementState.PROPOSED,
        grounds=None if grounds is None else grounds.to_json(),
        note=paragraph(draft.note, settings.NOTE_LENGTH),
    )
    session.add(placement)
    if request is not None:
        request.state = RequestState.PLACED
    session.flush()
    return placement


def check_place(session: Session, offer: Offer, mentor_id: UUID | None, first: date, last: date) -> None:
    """The company has a protocol for the days, and the mentor is one of its own."""
    company = session.get_one(Company, offer.company_id)
    guards.check_mentor(session, mentor_id, company)
    guards.check_protocol_of(session, company, first, last)


def refuse_when_full(session: Session, offer: Offer) -> None:
    if seats_used(session, [offer.id]).get(offer.id, 0) >= offer.capacity:
        raise Refusal(PlacementReason.OFFER_FULL, code=offer.code, capacity=offer.capacity)


def refuse_when_elsewhere(
    session: Session, name: str, entries: Collection[UUID], days: Span, own: UUID | None = None
) -> None:
    """Nobody is at two places on one day; what was cancelled does not count. `entries`: all that are the person."""
    others = select(Placement).where(
        Placement.teacher_id.in_(entries),
        Placement.state != PlacementState.CANCELLED,
        Placement.starts_on <= days[1],
        Placement.ends_on >= days[0],
    )
    for other in session.scalars(others):
        if other.id != own:
            raise Refusal(
                PlacementReason.TEACHER_PLACED_ELSEWHERE,
                name=name,
                code=other.code,
                starts_on=other.starts_on,
                ends_on=other.ends_on,
            )


def free_request(session: Session, placement: Placement) -> None:
    """The request of a cancelled placement waits again, unless the person asked anew meanwhile."""
    request = None if placement.request_id is None else session.get(PlacementRequest, placement.request_id)
    if request is not None and request.state is RequestState.PLACED:
        entries = same_person_ids(session, request.teacher_id)
        has_other = _open_request(session, entries) is not None
        request.state = RequestState.WITHDRAWN if has_other else RequestState.OPEN


def _open_request(session: Session, entries: Collection[UUID]) -> PlacementRequest | None:
    wanted = select(PlacementRequest).where(
        PlacementRequest.teacher_id.in_(entries),
        PlacementRequest.state == RequestState.OPEN,
    )
    return session.scalars(wanted.order_by(PlacementRequest.asked_on)).first()


def _code(session: Session, year: int) -> str:
    taken = frozenset(session.scalars(select(Placement.code)))
    return made_code(settings.CODE_PREFIX_PLACEMENT, year, taken)
