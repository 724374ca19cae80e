"""The decisions about the rows of a teacher list, as the service takes them."""

from __future__ import annotations

from uuid import UUID

from smm_desktop.teachers.rules.import_rows import PlannedRow
from smm_desktop.teachers.service import ImportDecisions
from smm_desktop.teachers.service.import_work import may_be_new
from smm_desktop.teachers.terms import RowDecision, RowVerdict
from smm_desktop.widgets.list_import import Decisions, RowFate

_OF_VERDICT = {
    RowVerdict.NEW: RowFate.ADDED,
    RowVerdict.CHANGED: RowFate.CHANGED,
    RowVerdict.MATCHED: RowFate.UNCHANGED,
    RowVerdict.DOUBTFUL: RowFate.OPEN,
    RowVerdict.REFUSED: RowFate.REFUSED,
}


class TeacherDecisions(Decisions[RowDecision]):
    """Same person, another person, or left out."""

    same, new, skip = RowDecision.SAME_PERSON, RowDecision.NEW_PERSON, RowDecision.SKIP

    def planned_fate(self, row: PlannedRow) -> RowFate:
        return _OF_VERDICT[row.verdict]

    def may_be_new(self, row: PlannedRow) -> bool:
        return may_be_new(row)

    def known(self, row: PlannedRow) -> UUID | None:
        return row.teacher_id

    def frozen(self) -> ImportDecisions:
        return ImportDecisions(dict(self.doubtful), dict(self.same_as), frozenset(self.left_out))
