"""The decisions about the rows of a list of companies, as the service takes them."""

from __future__ import annotations

from uuid import UUID

from smm_desktop.placements.rules.judging_companies import PlannedCompany
from smm_desktop.placements.service import CompanyDecisions
from smm_desktop.placements.terms import CompanyDecision
from smm_desktop.teachers.terms import RowVerdict
from smm_desktop.widgets.list_import import Decisions, RowFate

_FATES = {
    RowVerdict.NEW: RowFate.ADDED,
    RowVerdict.CHANGED: RowFate.CHANGED,
    RowVerdict.MATCHED: RowFate.UNCHANGED,
    RowVerdict.DOUBTFUL: RowFate.OPEN,
    RowVerdict.REFUSED: RowFate.REFUSED,
}


class RowDecisions(Decisions[CompanyDecision]):
    """Same company, another one, or left out; and whether new technologies are taken into the list."""

    same, new, skip = CompanyDecision.SAME_COMPANY, CompanyDecision.NEW_COMPANY, CompanyDecision.SKIP

    def __init__(self) -> None:
        super().__init__()
        self.with_new_technologies = False

    def planned_fate(self, row: PlannedCompany) -> RowFate:
        return _FATES[row.verdict]

    def may_be_new(self, row: PlannedCompany) -> bool:
        return row.may_be_new

    def known(self, row: PlannedCompany) -> UUID | None:
        return row.company_id

    def frozen(self) -> CompanyDecisions:
        return CompanyDecisions(
            dict(self.doubtful), dict(self.same_as), frozenset(self.left_out), self.with_new_technologies
        )
