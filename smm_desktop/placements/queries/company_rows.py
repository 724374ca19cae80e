"""The frozen rows in which companies, their people, protocols, visits and technologies are shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Row

from smm_desktop.placements.model import Company, CompanyContact, CompanyVisit, Protocol
from smm_desktop.placements.queries.plain import field_name, province_name, texts
from smm_desktop.placements.rules.protocols import protocol_state
from smm_desktop.placements.terms import (
    CompanyDraft,
    ContactDraft,
    ContactRole,
    ProtocolDraft,
    ProtocolStanding,
    ProtocolState,
    VisitDraft,
    VisitKind,
)


@dataclass(frozen=True, slots=True)
class CompanyRow:
    """A company as lists show it. `protocol_ends_on` is the last day of its newest protocol."""

    id: UUID
    rev: int
    center_id: int
    draft: CompanyDraft
    is_active: bool
    technologies: tuple[str, ...]
    standing: ProtocolStanding
    protocol_ends_on: date | None
    last_visit_on: date | None
    offer_count: int

    @property
    def name(self) -> str:
        return self.draft.name

    @property
    def province_name(self) -> str:
        return province_name(self.draft.province_code)

    @property
    def field_names(self) -> tuple[str, ...]:
        return field_names(self.draft.field_codes)


@dataclass(frozen=True, slots=True)
class ContactRow:
    """Somebody at a company."""

    id: UUID
    rev: int
    company_id: UUID
    draft: ContactDraft
    is_active: bool

    @property
    def name(self) -> str:
        return self.draft.name

    @property
    def role(self) -> ContactRole:
        return self.draft.role


@dataclass(frozen=True, slots=True)
class ProtocolRow:
    """A protocol; where it stands is asked for a day."""

    id: UUID
    rev: int
    company_id: UUID
    number: str
    scope: str
    signed_on: date | None
    starts_on: date
    ends_on: date
    remind_days: int

    def state(self, day: date) -> ProtocolState:
        return protocol_state(self, day)

    @property
    def draft(self) -> ProtocolDraft:
        return ProtocolDraft(
            self.starts_on, self.ends_on, self.number, self.scope, self.signed_on, self.remind_days
        )


@dataclass(frozen=True, slots=True)
class VisitRow:
    """A visit or a talk."""

    id: UUID
    rev: int
    company_id: UUID
    draft: VisitDraft

    @property
    def day(self) -> date:
        return self.draft.day

    @property
    def kind(self) -> VisitKind:
        return self.draft.kind


@dataclass(frozen=True, slots=True)
class TechnologyRow:
    """A technology of the list, and how often companies, offers and requests name it."""

    id: UUID
    rev: int
    name: str
    name_en: str
    field_code: str | None
    is_active: bool
    company_count: int
    offer_count: int
    request_count: int

    @property
    def field_name(self) -> str:
        return field_name(self.field_code)


@dataclass(frozen=True, slots=True)
class CompanyDetail:
    """All that is known of one company: people by name, protocols and visits from the newest."""

    row: CompanyRow
    technologies: tuple[TechnologyRow, ...]
    contacts: tuple[ContactRow, ...]
    protocols: tuple[ProtocolRow, ...]
    visits: tuple[VisitRow, ...]


def field_names(codes: Iterable[str]) -> tuple[str, ...]:
    return tuple(filter(None, map(field_name, codes)))


def draft_of(company: Company | Row[Any]) -> CompanyDraft:
    return CompanyDraft(
        name=company.name,
        tax_number=company.tax_number,
        sector=company.sector,
        field_codes=texts(company.field_codes),
        address=company.address,
        province_code=company.province_code,
        district=company.district,
        phone=company.phone,
        email=company.email,
        website=company.website,
        safety=company.safety,
        note=company.note,
    )


def contact_row(contact: CompanyContact) -> ContactRow:
    draft = ContactDraft(
        contact.name, contact.role, contact.title, contact.phone, contact.email, contact.certificate
    )
    return ContactRow(contact.id, contact.rev, contact.company_id, draft, contact.is_active)


def protocol_row(protocol: Protocol) -> ProtocolRow:
    return ProtocolRow(
        id=protocol.id,
        rev=protocol.rev,
        company_id=protocol.company_id,
        number=protocol.number,
        scope=protocol.scope,
        signed_on=protocol.signed_on,
        starts_on=protocol.starts_on,
        ends_on=protocol.ends_on,
        remind_days=protocol.remind_days,
    )


def visit_row(visit: CompanyVisit) -> VisitRow:
    draft = VisitDraft(visit.day, visit.kind, visit.visitor, visit.met, visit.note, visit.follow_up_on)
    return VisitRow(visit.id, visit.rev, visit.company_id, draft)
