"""What is taken in of a company, of somebody there and of a visit, and in which form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from smm_desktop.core import turkish
from smm_desktop.core.contact import normal_email, normal_phone, normal_website, tidy
from smm_desktop.core.official_numbers import normal_tax_number, tax_number_fault
from smm_desktop.core.refusals import Refusal
from smm_desktop.placements.terms import CompanyDraft, ContactDraft, PlacementReason, VisitDraft

COMPANY_LENGTHS: Final[Mapping[str, int]] = {
    "name": 300,
    "sector": 160,
    "address": 400,
    "district": 100,
    "email": 200,
    "website": 200,
    "safety": 4000,
    "note": 4000,
}
CONTACT_LENGTHS: Final[Mapping[str, int]] = {"name": 200, "title": 120, "email": 200, "certificate": 60}
_VISIT_LENGTHS: Final[Mapping[str, int]] = {"visitor": 200, "met": 200, "note": 4000}
_LEGAL_FORMS: Final = (
    *("anonim sirketi", "anonim sirket", "limited sirketi", "limited sirket", "ltd sti", "ltd", "sti"),
    *("a s", "as", "san ve tic", "sanayi ve ticaret", "san tic", "sanayi ticaret", "tic ve san"),
)


def normal_company(draft: CompanyDraft) -> CompanyDraft:
    """Return the draft in the register's form; refusals name the draft's field at fault."""
    refuse_long(draft, COMPANY_LENGTHS)
    name = tidy(draft.name)
    if not name:
        raise Refusal(PlacementReason.COMPANY_NAME_MISSING, field="name")
    return replace(
        draft,
        name=name,
        tax_number=_tax_number(draft.tax_number),
        sector=tidy(draft.sector),
        field_codes=tuple(dict.fromkeys(draft.field_codes)),
        address=tidy(draft.address),
        district=tidy(draft.district),
        phone=_phone(draft.phone),
        email=_email(draft.email),
        website=_website(draft.website),
        safety=draft.safety.strip(),
        note=draft.note.strip(),
    )


def normal_contact(draft: ContactDraft) -> ContactDraft:
    refuse_long(draft, CONTACT_LENGTHS)
    name = tidy(draft.name)
    if not name:
        raise Refusal(PlacementReason.CONTACT_NAME_MISSING, field="name")
    return replace(
        draft,
        name=name,
        title=tidy(draft.title),
        phone=_phone(draft.phone),
        email=_email(draft.email),
        certificate=tidy(draft.certificate),
    )


def normal_visit(draft: VisitDraft) -> VisitDraft:
    refuse_long(draft, _VISIT_LENGTHS)
    if draft.follow_up_on is not None and draft.follow_up_on < draft.day:
        raise Refusal(
            PlacementReason.FOLLOW_UP_BEFORE_VISIT,
            field="follow_up_on",
            day=draft.day,
            follow_up_on=draft.follow_up_on,
        )
    return replace(draft, visitor=tidy(draft.visitor), met=tidy(draft.met), note=draft.note.strip())


def folded_company(draft: CompanyDraft, places: Sequence[str]) -> str:
    """Return what the search looks in: name, sector, places, fields, numbers and addresses, folded.

    `places` are the names of province and fields.
    """
    parts = (draft.name, draft.sector, draft.address, draft.district, *places, draft.email, draft.website)
    words = (turkish.fold(" ".join(parts)), draft.tax_number or "", draft.phone)
    return " ".join(filter(None, words))


def company_key(name: str) -> str:
    """Return a name as it is compared: folded, without the legal form and 'sanayi ve ticaret' that lists shorten."""
    words = f" {turkish.fold(name)} "
    for form in _LEGAL_FORMS:
        words = words.replace(f" {form} ", " ")
    return words.strip() or turkish.fold(name)


def refuse_long(draft: object, lengths: Mapping[str, int]) -> None:
    for name, limit in lengths.items():
        if len(getattr(draft, name)) > limit:
            raise Refusal(PlacementReason.COMPANY_TEXT_TOO_LONG, field=name, limit=limit)


def _tax_number(text: str | None) -> str | None:
    number = normal_tax_number(text or "")
    if not number:
        return None
    fault = tax_number_fault(number)
    if fault is not None:
        raise Refusal(PlacementReason.TAX_NUMBER_FAULTY, field="tax_number", found=text, fault=fault)
    return number


def _phone(text: str) -> str:
    digits = normal_phone(text) if text.strip() else ""
    if digits is None:
        raise Refusal(PlacementReason.COMPANY_PHONE_FAULTY, field="phone", found=text)
    return digits


def _email(text: str) -> str:
    address = normal_email(text) if text.strip() else ""
    if address is None:
        raise Refusal(PlacementReason.COMPANY_EMAIL_FAULTY, field="email", found=text)
    return address


def _website(text: str) -> str:
    address = normal_website(text) if text.strip() else ""
    if address is None:
        raise Refusal(PlacementReason.COMPANY_WEBSITE_FAULTY, field="website", found=text)
    return address
