"""Freezes placements, their companies and protocols as letters, sheets and calendars name them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from smm_desktop.centers.queries import closed_days
from smm_desktop.core.refusals import Refusal
from smm_desktop.placements.model import Company
from smm_desktop.placements.queries.companies import contacts
from smm_desktop.placements.queries.company_protocols import protocols_by_company
from smm_desktop.placements.queries.company_rows import ContactRow, ProtocolRow, field_names
from smm_desktop.placements.queries.logs import current_rules
from smm_desktop.placements.queries.placements import PlacementRow, placements_by_id
from smm_desktop.placements.queries.plain import province_name, texts
from smm_desktop.placements.queries.technologies import technologies_of
from smm_desktop.placements.rules.hours import working_days
from smm_desktop.placements.rules.protocols import covering, latest
from smm_desktop.placements.terms import (
    CompanySnapshot,
    ContactRole,
    ContactSnapshot,
    PlacementReason,
    PlacementSnapshot,
    ProtocolSnapshot,
)


def placement_snapshots(session: Session, ids: Sequence[UUID]) -> tuple[PlacementSnapshot, ...]:
    """In the order asked for, each once; refused when one is no longer there."""
    wanted = tuple(dict.fromkeys(ids))
    rows = placements_by_id(session, wanted)
    if not rows.keys() >= set(wanted):
        raise Refusal(PlacementReason.PLACEMENT_UNKNOWN)
    return _Freezing(session, list(rows.values())).of([rows[own] for own in wanted]) if wanted else ()


class _Freezing:
    """Asks once for what placements share: closed days, companies, protocols, rules of a day."""

    def __init__(self, session: Session, rows: Sequence[PlacementRow]) -> None:
        self._session = session
        first, last = min(row.starts_on for row in rows), max(row.ends_on for row in rows)
        self._closed = closed_days(session, first, last).keys()
        companies = {row.company_id for row in rows}
        self._companies = {own: company_snapshot(session, own) for own in companies}
        self._protocols = protocols_by_company(session, companies)
        self._hours: dict[date, int] = {}

    def of(self, rows: Sequence[PlacementRow]) -> tuple[PlacementSnapshot, ...]:
        return tuple(map(self._one, rows))

    def _hour_minutes(self, row: PlacementRow) -> int:
        if row.rules is not None:
            return row.rules.hour_minutes
        if row.starts_on not in self._hours:
            self._hours[row.starts_on] = current_rules(self._session, row.starts_on).hour_minutes
        return self._hours[row.starts_on]

    def _one(self, row: PlacementRow) -> PlacementSnapshot:
        return PlacementSnapshot(
            id=row.id,
            code=row.code,
            sequence=row.rev,
            teacher_id=row.teacher_id,
            teacher=row.teacher,
            school=row.school,
            school_district=row.teacher_district,
            school_province=province_name(row.teacher_province_code),
            field=row.field,
            title=row.title,
            title_en=row.title_en,
            company=self._companies[row.company_id],
            protocol=_protocol(self._protocols.get(row.company_id, ()), row),
            mentor=row.mentor,
            starts_on=row.starts_on,
            ends_on=row.ends_on,
            days=_days(row, self._closed),
            daily_minutes=row.daily_minutes,
            hour_minutes=self._hour_minutes(row),
            state=row.state,
            is_company_agreed=row.company_agreed_on is not None,
            is_school_agreed=row.school_agreed_on is not None,
        )


def _days(row: PlacementRow, closed: Collection[date]) -> tuple[date, ...]:
    return working_days(row.starts_on, row.ends_on, row.weekdays, closed)


def _protocol(known: Sequence[ProtocolRow], row: PlacementRow) -> ProtocolSnapshot | None:
    """The one that covers the placement, or else the latest."""
    found = covering(known, row.starts_on, row.ends_on) or latest(known)
    if found is None:
        return None
    return ProtocolSnapshot(found.number, found.scope, found.signed_on, found.starts_on, found.ends_on)


def company_snapshot(session: Session, company_id: UUID) -> CompanySnapshot:
    company = session.get_one(Company, company_id)
    people = contacts(session, company_id)
    return CompanySnapshot(
        id=company.id,
        name=company.name,
        place=" / ".join(filter(None, (company.district, province_name(company.province_code)))),
        address=company.address,
        phone=company.phone,
        email=company.email,
        sector=company.sector,
        fields=field_names(texts(company.field_codes)),
        technologies=tuple(one.name for one in technologies_of(session, company_id)),
        safety=company.safety,
        representatives=_people(people, {ContactRole.REPRESENTATIVE}),
        mentors=_people(people, {ContactRole.MASTER_TRAINER, ContactRole.GUIDE}),
    )


def _people(people: Sequence[ContactRow], roles: Collection[ContactRole]) -> tuple[ContactSnapshot, ...]:
    return tuple(
        ContactSnapshot(one.name, one.draft.title, one.draft.phone, one.draft.email, one.draft.certificate)
        for one in people
        if one.role in roles
    )
