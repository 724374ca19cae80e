"""Deeds on visits and talks with companies."""

from __future__ import annotations

from uuid import UUID

from smm_desktop.core.database.database import Database
from smm_desktop.placements.model import CompanyVisit
from smm_desktop.placements.rules.companies import normal_visit
from smm_desktop.placements.service.known_companies import known_company, known_visit
from smm_desktop.placements.terms import VisitDraft


class VisitService:
    """What was talked about with whom, and when to ask again."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record_visit(self, company_id: UUID, draft: VisitDraft, *, actor: str) -> UUID:
        normal = normal_visit(draft)
        with self._database.deed("record_company_visit", actor) as deed:
            known_company(deed.session, company_id)
            visit = CompanyVisit(company_id=company_id)
            _fill(visit, normal)
            deed.session.add(visit)
            deed.session.flush()
            return visit.id

    def change_visit(self, visit_id: UUID, draft: VisitDraft, *, actor: str) -> None:
        normal = normal_visit(draft)
        with self._database.deed("change_company_visit", actor) as deed:
            _fill(known_visit(deed.session, visit_id), normal)

    def remove_visit(self, visit_id: UUID, *, actor: str) -> None:
        with self._database.deed("remove_company_visit", actor) as deed:
            deed.session.delete(known_visit(deed.session, visit_id))


def _fill(visit: CompanyVisit, draft: VisitDraft) -> None:
    visit.day, visit.kind, visit.visitor, visit.met = draft.day, draft.kind, draft.visitor, draft.met
    visit.note, visit.follow_up_on = draft.note, draft.follow_up_on
