"""What the coordinator has decided so far about the rows of a plan, and what would happen to each now."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from smm_desktop.teachers.rules.import_rows import PlannedRow
from smm_desktop.teachers.service import ImportDecisions, ImportPlan
from smm_desktop.teachers.service.import_work import may_be_new
from smm_desktop.teachers.terms import RowDecision, RowFate, RowVerdict

_OF_VERDICT = {
    RowVerdict.NEW: RowFate.ADDED,
    RowVerdict.CHANGED: RowFate.CHANGED,
    RowVerdict.MATCHED: RowFate.UNCHANGED,
    RowVerdict.DOUBTFUL: RowFate.OPEN,
    RowVerdict.REFUSED: RowFate.REFUSED,
}


@dataclass(slots=True)
class Decisions:
    """Keys are row numbers of the sheet."""

    doubtful: dict[int, RowDecision] = field(default_factory=dict)
    same_as: dict[int, UUID] = field(default_factory=dict)
    left_out: set[int] = field(default_factory=set)

    def frozen(self) -> ImportDecisions:
        return ImportDecisions(dict(self.doubtful), dict(self.same_as), frozenset(self.left_out))

    def decide(self, row: PlannedRow, decision: RowDecision, same_as: UUID | None = None) -> bool:
        """Take a decision about a row; False when it makes no sense for it."""
        is_doubtful = row.verdict is RowVerdict.DOUBTFUL
        if row.verdict is RowVerdict.REFUSED:
            return False
        if not is_doubtful:
            return self._leave_out_or_take(row, decision)
        if decision is RowDecision.NEW_PERSON and not may_be_new(row):
            return False
        self.doubtful[row.row_number] = decision
        if same_as is not None:
            self.same_as[row.row_number] = same_as
        return True

    def _leave_out_or_take(self, row: PlannedRow, decision: RowDecision) -> bool:
        if decision is not RowDecision.SKIP:
            return False
        self.left_out ^= {row.row_number}
        return True

    def chosen_person(self, row: PlannedRow) -> UUID | None:
        """The known teacher that a doubtful row is compared with."""
        return self.same_as.get(row.row_number, row.teacher_id)

    def fate(self, row: PlannedRow) -> RowFate:
        if row.row_number in self.left_out:
            return RowFate.LEFT_OUT
        match self.doubtful.get(row.row_number):
            case RowDecision.SAME_PERSON:
                return RowFate.CHANGED
            case RowDecision.NEW_PERSON:
                return RowFate.ADDED
            case RowDecision.SKIP:
                return RowFate.LEFT_OUT
            case _:
                return _OF_VERDICT[row.verdict]

    def counts(self, plan: ImportPlan) -> dict[RowFate, int]:
        counted = dict.fromkeys(RowFate, 0)
        for row in plan.rows:
            counted[self.fate(row)] += 1
        return counted
