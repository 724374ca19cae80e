"""The tour's companies in the register: a list imported, two added by hand, their mentors, and technologies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from smm_desktop.core.files import write_safely
from smm_desktop.placements import queries
from smm_desktop.placements.service import CompanyDecisions
from smm_desktop.placements.terms import CompanyDraft, ContactDraft, ContactRole
from smm_desktop.shell.rooms import Rooms
from smm_desktop.shell.tour.expectations import Expectations, Expected
from smm_desktop.shell.tour.placing import firms, visiting
from smm_desktop.shell.tour.placing.company_list import company_list

_BY_HAND = 2_026_101
_PHONE = "0312 000 01 01"


@dataclass(frozen=True, slots=True)
class Register:
    """Companies and their mentors by the tour's keys, technologies by name."""

    companies: Mapping[str, UUID]
    mentors: Mapping[str, UUID]
    technologies: Mapping[str, UUID]


def lay_out(rooms: Rooms, path: Path, today: date, told: Expectations) -> Register:
    """Take over technologies and the list, add two companies, sign protocols; `today` is the tour's end."""
    for field_code in firms.FIELDS:
        rooms.placing.technologies.offer_starting_list(field_code, actor=rooms.actor)
    companies = _import_list(rooms, path, told)
    known = {row.name: row.id for row in rooms.database.ask(queries.technologies)}
    for seed, firm in enumerate(firms.ADDED, _BY_HAND):
        companies[firm.key] = _add(rooms, firm, seed, known)
    visiting.sign_protocols(rooms, companies, today)
    visiting.visit(rooms, companies)
    return Register(companies, {key: own for key, own in _mentors(rooms, companies) if own}, known)


def _import_list(rooms: Rooms, path: Path, told: Expectations) -> dict[str, UUID]:
    """Nothing is decided by hand; technologies that are new are taken into the list."""
    write_safely(path, company_list(firms.LISTED, rooms.clock.now()))
    importing = rooms.placing.company_import
    plan = importing.plan_import(path)
    outcome = importing.apply_import(plan, CompanyDecisions(with_new_technologies=True), actor=rooms.actor)
    told.expect(
        Expected.COMPANIES_IMPORTED,
        holds=(outcome.added, outcome.refused, outcome.technologies_added) == (len(firms.LISTED), 1, 1),
    )
    ids = {row.name: row.id for row in rooms.database.ask(queries.companies, rooms.clock.today())}
    return {firm.key: ids[firm.name] for firm in firms.LISTED}


def _add(rooms: Rooms, firm: firms.Firm, seed: int, technologies: Mapping[str, UUID]) -> UUID:
    draft = CompanyDraft(
        name=firm.name,
        tax_number=firms.generated_tax_number(seed),
        sector=firm.sector,
        field_codes=(firm.field_code,),
        address=f"Kurgusal Organize Sanayi Bölgesi {seed % 100}. Cadde No: 5",
        province_code=firm.province,
        district=firm.district,
        phone=_PHONE,
        email=firm.mailbox,
        safety=firm.safety,
    )
    own = rooms.placing.companies.add_company(
        draft, [technologies[name] for name in firm.technologies], actor=rooms.actor
    )
    head, proof = "Genel müdür yardımcısı", f"DENEME-{seed % 1000:03d}"
    people = [ContactDraft(firm.representative, title=head, phone=_PHONE, email=firm.mailbox)]
    people += [ContactDraft(name, ContactRole.MASTER_TRAINER, certificate=proof) for name in firm.mentors]
    for person in people:
        rooms.placing.contacts.add_contact(own, person, actor=rooms.actor)
    return own


def _mentors(rooms: Rooms, companies: Mapping[str, UUID]) -> list[tuple[str, UUID | None]]:
    """The first who may teach at each company."""
    found = []
    for key, company_id in companies.items():
        roles = frozenset({ContactRole.MASTER_TRAINER, ContactRole.GUIDE})
        teaching = rooms.database.ask(queries.contacts, company_id, roles=roles)
        found.append((key, teaching[0].id if teaching else None))
    return found
