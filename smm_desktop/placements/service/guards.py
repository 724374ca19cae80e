"""What every deed asks first: is it there, and may it still change."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.centers.queries import reference
from smm_desktop.core.refusals import Refusal
from smm_desktop.placements.model import (
    Company,
    CompanyContact,
    Offer,
    Placement,
    PlacementRequest,
    Technology,
)
from smm_desktop.placements.queries.offer_facts import protocol_spans
from smm_desktop.placements.rules.offers import check_protocol
from smm_desktop.placements.terms import ContactRole, PlacementReason, PlacementState, RequestState
from smm_desktop.teachers.queries import TeacherRow, survivors, teacher
from smm_desktop.teachers.terms import Employment

_AWAY = frozenset({Employment.RETIRED, Employment.LEFT})
_TEACHES = frozenset({ContactRole.MASTER_TRAINER, ContactRole.GUIDE})


def is_away(employment: Employment) -> bool:
    """Whether somebody is no teacher any more whom one could place."""
    return employment in _AWAY


def known_offer(session: Session, offer_id: UUID) -> Offer:
    offer = session.get(Offer, offer_id)
    if offer is None:
        raise Refusal(PlacementReason.OFFER_UNKNOWN)
    return offer


def active_offer(session: Session, offer_id: UUID) -> Offer:
    offer = known_offer(session, offer_id)
    if not offer.is_active:
        raise Refusal(PlacementReason.OFFER_RETIRED, code=offer.code)
    return offer


def offering_company(session: Session, company_id: UUID) -> Company:
    company = session.get(Company, company_id)
    if company is None:
        raise Refusal(PlacementReason.COMPANY_UNKNOWN)
    if not company.is_active:
        raise Refusal(PlacementReason.OFFER_COMPANY_RETIRED, company=company.name)
    return company


def check_mentor(session: Session, mentor_id: UUID | None, company: Company) -> None:
    """Somebody of that company who may teach and is still there."""
    if mentor_id is None:
        return
    mentor = session.get(CompanyContact, mentor_id)
    if mentor is None:
        raise Refusal(PlacementReason.MENTOR_UNKNOWN)
    if mentor.company_id != company.id:
        raise Refusal(PlacementReason.MENTOR_OF_OTHER_COMPANY, name=mentor.name, company=company.name)
    if mentor.role not in _TEACHES:
        raise Refusal(PlacementReason.MENTOR_ROLE_WRONG, name=mentor.name, role=mentor.role)
    if not mentor.is_active:
        raise Refusal(PlacementReason.MENTOR_RETIRED, name=mentor.name)


def check_protocol_of(session: Session, company: Company, first: date, last: date) -> None:
    spans = protocol_spans(session, [company.id]).get(company.id, [])
    check_protocol(company.name, spans, first, last)


def known_technologies(session: Session, ids: Collection[UUID]) -> None:
    found = set(session.scalars(select(Technology.id).where(Technology.id.in_(ids))))
    if set(ids) - found:
        raise Refusal(PlacementReason.TECHNOLOGY_UNKNOWN)


def known_field(code: str | None) -> None:
    if code is not None and reference().field(code) is None:
        raise Refusal(PlacementReason.OFFER_FIELD_UNKNOWN, found=code)


def known_teacher(session: Session, teacher_id: UUID) -> TeacherRow:
    """The entry that stands for the person, in service or not."""
    found = teacher(session, survivors(session, [teacher_id]).get(teacher_id, teacher_id))
    if found is None:
        raise Refusal(PlacementReason.PLACED_TEACHER_UNKNOWN)
    return found


def placeable_teacher(session: Session, teacher_id: UUID) -> TeacherRow:
    """The entry that stands for the person; refused when they left or retired."""
    found = known_teacher(session, teacher_id)
    if is_away(found.employment):
        raise Refusal(
            PlacementReason.TEACHER_NOT_IN_SERVICE, name=found.full_name, employment=found.employment
        )
    return found


def known_request(session: Session, request_id: UUID) -> PlacementRequest:
    request = session.get(PlacementRequest, request_id)
    if request is None:
        raise Refusal(PlacementReason.REQUEST_UNKNOWN)
    return request


def open_request(session: Session, request_id: UUID) -> PlacementRequest:
    request = known_request(session, request_id)
    if request.state is not RequestState.OPEN:
        person = teacher(session, request.teacher_id)
        name = "" if person is None else person.full_name
        raise Refusal(PlacementReason.REQUEST_NOT_OPEN, name=name, state=request.state)
    return request


def known_placement(session: Session, placement_id: UUID) -> Placement:
    placement = session.get(Placement, placement_id)
    if placement is None:
        raise Refusal(PlacementReason.PLACEMENT_UNKNOWN)
    return placement


def placement_in(session: Session, placement_id: UUID, wanted: Collection[PlacementState]) -> Placement:
    """The placement, if it is in one of the states; a finished one is locked until it is reopened."""
    placement = known_placement(session, placement_id)
    if placement.state in wanted:
        return placement
    if placement.state is PlacementState.DONE:
        raise Refusal(PlacementReason.PLACEMENT_LOCKED, code=placement.code)
    raise Refusal(
        PlacementReason.PLACEMENT_WRONG_STATE,
        code=placement.code,
        state=placement.state,
        wanted=tuple(sorted(wanted, key=list(PlacementState).index)),
    )
