"""Deeds on companies: taking them in, changing, retiring and removing them, and what they work with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.placements.model import (
    Company,
    CompanyContact,
    CompanyTechnology,
    CompanyVisit,
    Offer,
    Protocol,
)
from smm_desktop.placements.queries.company_rows import draft_of
from smm_desktop.placements.rules.companies import normal_company
from smm_desktop.placements.service.known_companies import (
    columns_of,
    known_company,
    put_technologies,
    refuse_known,
    refuse_unknown_codes,
    refuse_unknown_fields,
)
from smm_desktop.placements.terms import CompanyDraft, PlacementReason


class CompanyService:
    """The deeds on single companies; lists come in by `CompanyImportService`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add_company(self, draft: CompanyDraft, technology_ids: Iterable[UUID] = (), *, actor: str) -> UUID:
        normal = _checked(draft)
        with self._database.deed("add_company", actor) as deed:
            refuse_known(deed.session, normal, None)
            company = Company(is_active=True, **columns_of(normal))
            deed.session.add(company)
            deed.session.flush()
            put_technologies(deed, company.id, technology_ids)
            return company.id

    def change_company(
        self,
        company_id: UUID,
        draft: CompanyDraft,
        technology_ids: Iterable[UUID] | None = None,
        *,
        actor: str,
    ) -> None:
        """Change what is known of a company; technologies stay as they are unless they are given."""
        normal = _checked(draft)
        with self._database.deed("change_company", actor) as deed:
            company = known_company(deed.session, company_id)
            refuse_known(deed.session, normal, company_id)
            _fill(company, normal)
            if technology_ids is not None:
                put_technologies(deed, company_id, technology_ids)

    def set_technologies(self, company_id: UUID, technology_ids: Iterable[UUID], *, actor: str) -> None:
        with self._database.deed("set_company_technologies", actor) as deed:
            known_company(deed.session, company_id)
            put_technologies(deed, company_id, technology_ids)

    def set_fields(self, company_id: UUID, field_codes: Iterable[str], *, actor: str) -> None:
        codes = tuple(dict.fromkeys(field_codes))
        refuse_unknown_fields(codes)
        with self._database.deed("set_company_fields", actor) as deed:
            company = known_company(deed.session, company_id)
            _fill(company, replace(draft_of(company), field_codes=codes))

    def retire_company(self, company_id: UUID, *, actor: str) -> None:
        """Take a company out of the choices; what was done with it stays."""
        with self._database.deed("retire_company", actor) as deed:
            known_company(deed.session, company_id).is_active = False

    def restore_company(self, company_id: UUID, *, actor: str) -> None:
        with self._database.deed("restore_company", actor) as deed:
            known_company(deed.session, company_id).is_active = True

    def remove_company(self, company_id: UUID, *, actor: str) -> None:
        """Delete a company with its people; refused as COMPANY_IN_USE once there is any history with it."""
        with self._database.deed("remove_company", actor) as deed:
            company = known_company(deed.session, company_id)
            _refuse_history(deed.session, company)
            for part in (CompanyTechnology, CompanyContact):
                own = select(part.id).where(part.company_id == company_id)
                deed.delete_many(part, deed.session.scalars(own).all())
            deed.session.delete(company)


def _checked(draft: CompanyDraft) -> CompanyDraft:
    normal = normal_company(draft)
    refuse_unknown_codes(normal)
    return normal


def _fill(company: Company, draft: CompanyDraft) -> None:
    for name, value in columns_of(draft).items():
        setattr(company, name, value)


def _refuse_history(session: Session, company: Company) -> None:
    counts = {
        name: session.scalar(select(func.count()).where(part.company_id == company.id)) or 0
        for name, part in (("offers", Offer), ("protocols", Protocol), ("visits", CompanyVisit))
    }
    if any(counts.values()):
        raise Refusal(PlacementReason.COMPANY_IN_USE, name=company.name, **counts)
