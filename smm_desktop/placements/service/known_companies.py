"""What deeds on companies ask first: is it there, is it known already, do its codes exist; and how it is stored."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.centers.queries import reference
from smm_desktop.core import turkish
from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.refusals import Refusal
from smm_desktop.placements.model import (
    Company,
    CompanyContact,
    CompanyTechnology,
    CompanyVisit,
    Protocol,
    Technology,
)
from smm_desktop.placements.rules.companies import company_key, folded_company
from smm_desktop.placements.terms import CompanyDraft, PlacementReason


def known_company(session: Session, company_id: UUID) -> Company:
    company = session.get(Company, company_id)
    if company is None:
        raise Refusal(PlacementReason.COMPANY_UNKNOWN)
    return company


def known_contact(session: Session, contact_id: UUID) -> CompanyContact:
    contact = session.get(CompanyContact, contact_id)
    if contact is None:
        raise Refusal(PlacementReason.CONTACT_UNKNOWN)
    return contact


def known_protocol(session: Session, protocol_id: UUID) -> Protocol:
    protocol = session.get(Protocol, protocol_id)
    if protocol is None:
        raise Refusal(PlacementReason.PROTOCOL_UNKNOWN)
    return protocol


def known_visit(session: Session, visit_id: UUID) -> CompanyVisit:
    visit = session.get(CompanyVisit, visit_id)
    if visit is None:
        raise Refusal(PlacementReason.VISIT_UNKNOWN)
    return visit


def known_technology(session: Session, technology_id: UUID) -> Technology:
    technology = session.get(Technology, technology_id)
    if technology is None:
        raise Refusal(PlacementReason.TECHNOLOGY_UNKNOWN)
    return technology


def refuse_unknown_codes(draft: CompanyDraft) -> None:
    """Refuse codes that the reference data do not have."""
    book = reference()
    if draft.province_code is not None and book.province(draft.province_code) is None:
        raise Refusal(
            PlacementReason.COMPANY_PROVINCE_UNKNOWN, field="province_code", found=draft.province_code
        )
    refuse_unknown_fields(draft.field_codes)


def refuse_unknown_fields(codes: Iterable[str]) -> None:
    for code in codes:
        if reference().field(code) is None:
            raise Refusal(PlacementReason.COMPANY_FIELD_UNKNOWN, field="field_codes", found=code)


def refuse_known(session: Session, draft: CompanyDraft, own_id: UUID | None) -> None:
    """Refuse a tax number that another company has, and a second entry of one name at one place."""
    if draft.tax_number is not None:
        same = select(Company.id, Company.name).where(Company.tax_number == draft.tax_number)
        for other_id, name in session.execute(same):
            if other_id != own_id:
                raise Refusal(PlacementReason.TAX_NUMBER_TAKEN, field="tax_number", name=name, id=other_id)
    at_one_place = select(Company.id, Company.name, Company.tax_number, Company.district).where(
        Company.province_code.is_(None)
        if draft.province_code is None
        else Company.province_code == draft.province_code
    )
    for other_id, name, number, district in session.execute(at_one_place):
        are_two = (draft.tax_number and number) or not turkish.same(district, draft.district)
        if other_id != own_id and not are_two and company_key(name) == company_key(draft.name):
            raise Refusal(PlacementReason.COMPANY_KNOWN, field="name", name=name, id=other_id)


def columns_of(draft: CompanyDraft) -> dict[str, object]:
    """Return the values of the table's columns for a draft in the register's form."""
    return {
        "name": draft.name,
        "tax_number": draft.tax_number,
        "sector": draft.sector,
        "field_codes": list(draft.field_codes),
        "address": draft.address,
        "province_code": draft.province_code,
        "district": draft.district,
        "phone": draft.phone,
        "email": draft.email,
        "website": draft.website,
        "safety": draft.safety,
        "note": draft.note,
        "sort_key": turkish.sort_key(draft.name),
        "folded": folded_company(draft, _places(draft)),
    }


def _places(draft: CompanyDraft) -> tuple[str, ...]:
    book = reference()
    entries = (book.province(draft.province_code), *map(book.field, draft.field_codes))
    return tuple(entry.name for entry in entries if entry is not None)


def put_technologies(deed: Deed, company_id: UUID, technology_ids: Iterable[UUID]) -> None:
    """Let a company work with these technologies and no others."""
    wanted = dict.fromkeys(technology_ids)
    for technology_id in wanted:
        known_technology(deed.session, technology_id)
    links = select(CompanyTechnology).where(CompanyTechnology.company_id == company_id)
    for link in deed.session.scalars(links).all():
        if link.technology_id in wanted:
            del wanted[link.technology_id]
        else:
            deed.session.delete(link)
    for technology_id in wanted:
        deed.session.add(CompanyTechnology(company_id=company_id, technology_id=technology_id))
    deed.session.flush()
