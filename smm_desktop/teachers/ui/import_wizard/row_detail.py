"""What the panel beside the rows of a teacher list shows of one of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from smm_desktop.teachers import queries
from smm_desktop.teachers.queries import TeacherRow
from smm_desktop.teachers.rules.import_rows import PlannedRow, changes_of
from smm_desktop.teachers.rules.reading_rows import DRAFT_FIELDS, REFUSING
from smm_desktop.teachers.terms import ImportField, Problem, RowProblem, RowVerdict
from smm_desktop.teachers.ui.import_wizard.decisions import TeacherDecisions
from smm_desktop.teachers.ui.import_wizard.row_table import name_of
from smm_desktop.teachers.ui.section_panel import Desk
from smm_desktop.teachers.ui.wording import import_field_text, problem_text, value_text
from smm_desktop.widgets.forms import Choice
from smm_desktop.widgets.list_import import DecisionButton, Remark, RowDetail, ShownChange, Weight
from smm_desktop.widgets.list_import.row_detail import Decide

translate = QCoreApplication.translate
_HINTS = frozenset({RowProblem.IDENTITY_NUMBER_MISSING, RowProblem.FORMULA_CELL})
_UNCOMPARED = frozenset({RowVerdict.NEW, RowVerdict.REFUSED})


class TeacherRowDetail(RowDetail):
    """A row of the plan; what it is compared with is read when it is shown."""

    def __init__(self, desk: Desk, decisions: TeacherDecisions, decide: Decide) -> None:
        buttons = (
            DecisionButton(translate("teachers", "&Same person: update"), "user-check"),
            DecisionButton(translate("teachers", "An&other person: add"), "user-plus"),
            DecisionButton(translate("teachers", "&Leave out"), "user-x"),
        )
        super().__init__(decisions, decide, buttons)
        self._desk = desk

    def name_of(self, planned: PlannedRow) -> str:
        return name_of(planned)

    def remarks_of(self, planned: PlannedRow) -> Sequence[Remark]:
        return [Remark(problem_text(one), _weight(one)) for one in planned.problems]

    def candidates_of(self, planned: PlannedRow) -> Sequence[Choice]:
        known = self._desk.database.ask(queries.teachers_by_id, planned.candidates)
        return [Choice(one, _described(known[one])) for one in planned.candidates if one in known]

    def changes_of(self, planned: PlannedRow) -> Sequence[ShownChange] | None:
        person = self._decisions.chosen(planned)
        known = None if person is None else self._desk.database.ask(queries.teacher, person)
        if planned.verdict in _UNCOMPARED or known is None:
            return None
        return [
            ShownChange(
                import_field_text(one.field),
                value_text(one.field, one.before),
                value_text(one.field, one.after),
            )
            for one in changes_of(known.draft, planned)
        ]

    def values_of(self, planned: PlannedRow) -> Sequence[tuple[str, str]]:
        """What the row gives of a person, name and empty fields left out."""
        named = {ImportField.FIRST_NAME, ImportField.LAST_NAME}
        return [
            (import_field_text(field), value_text(field, getattr(planned.draft, name)))
            for field, name in DRAFT_FIELDS.items()
            if field in planned.given and field not in named
        ]


def _weight(problem: Problem) -> Weight:
    if problem.kind in REFUSING:
        return Weight.FAULT
    return Weight.HINT if problem.kind in _HINTS else Weight.DOUBT


def _described(known: TeacherRow) -> str:
    return " · ".join(filter(None, (known.full_name, known.school, known.district)))
