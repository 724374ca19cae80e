"""The companies as an import compares them with a list's rows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.core import turkish
from smm_desktop.placements.model import Company, CompanyContact, CompanyTechnology
from smm_desktop.placements.queries.company_rows import contact_row, draft_of
from smm_desktop.placements.rules.companies import company_key
from smm_desktop.placements.rules.judging_companies import KnownCompany
from smm_desktop.placements.terms import ContactDraft


@dataclass(frozen=True, slots=True)
class KnownCompanies:
    """All companies by id, by tax number, and by name without the legal form."""

    by_id: Mapping[UUID, KnownCompany]
    by_number: Mapping[str, KnownCompany]
    by_name: Mapping[str, tuple[KnownCompany, ...]]


def known_companies(session: Session) -> KnownCompanies:
    """Return the companies, retired ones included."""
    technologies = _technologies(session)
    people = _people(session)
    found = session.scalars(select(Company).order_by(Company.is_active.desc(), Company.id))
    known = [
        KnownCompany(one.id, draft_of(one), frozenset(technologies.get(one.id, ())), people.get(one.id, {}))
        for one in found
    ]
    return KnownCompanies(
        by_id={one.id: one for one in known},
        by_number={one.draft.tax_number: one for one in reversed(known) if one.draft.tax_number},
        by_name=_by_name(known),
    )


def _by_name(known: Iterable[KnownCompany]) -> Mapping[str, tuple[KnownCompany, ...]]:
    found: defaultdict[str, list[KnownCompany]] = defaultdict(list)
    for one in known:
        found[company_key(one.draft.name)].append(one)
    return {key: tuple(ones) for key, ones in found.items()}


def _technologies(session: Session) -> Mapping[UUID, list[UUID]]:
    found: defaultdict[UUID, list[UUID]] = defaultdict(list)
    for company_id, technology_id in session.execute(
        select(CompanyTechnology.company_id, CompanyTechnology.technology_id)
    ):
        found[company_id].append(technology_id)
    return found


def _people(session: Session) -> Mapping[UUID, dict[str, tuple[UUID, ContactDraft]]]:
    found: defaultdict[UUID, dict[str, tuple[UUID, ContactDraft]]] = defaultdict(dict)
    for one in session.scalars(select(CompanyContact).order_by(CompanyContact.id)):
        found[one.company_id].setdefault(turkish.fold(one.name), (one.id, contact_row(one).draft))
    return found
