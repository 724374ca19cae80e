"""The import of teacher lists: the kit's three steps with the register's words, columns and decisions."""

from __future__ import annotations

from smm_desktop.teachers.terms import RowDecision, RowVerdict
from smm_desktop.teachers.ui.import_wizard.decisions import TeacherDecisions
from smm_desktop.teachers.ui.import_wizard.row_detail import TeacherRowDetail
from smm_desktop.teachers.ui.import_wizard.row_table import row_columns
from smm_desktop.teachers.ui.import_wizard.source import TeacherListSource
from smm_desktop.teachers.ui.section_panel import Desk
from smm_desktop.teachers.ui.wording import row_decision_text, row_verdict_text
from smm_desktop.widgets.list_import import Answer, ListImportPanel, RowsStep

_ORDER = (RowVerdict.DOUBTFUL, RowVerdict.REFUSED, RowVerdict.CHANGED, RowVerdict.NEW, RowVerdict.MATCHED)
_ICONS = {
    RowDecision.SAME_PERSON: "user-check",
    RowDecision.NEW_PERSON: "user-plus",
    RowDecision.SKIP: "user-x",
}


class ImportPanel(ListImportPanel):
    """`imported` brings the outcome once the list is written; before that nothing is."""

    def __init__(self, desk: Desk) -> None:
        decisions = TeacherDecisions()
        answers = [
            Answer(str(key), decision, row_decision_text(decision), icon)
            for key, (decision, icon) in enumerate(_ICONS.items(), start=1)
        ]
        rows = RowsStep(
            decisions,
            row_columns(decisions),
            verdicts={verdict: row_verdict_text(verdict) for verdict in _ORDER},
            answers=answers,
            has_remarks=lambda row: bool(row.problems),
        )
        rows.hang(TeacherRowDetail(desk, decisions, rows.decide))
        super().__init__(TeacherListSource(desk), rows, desk.jobs)
