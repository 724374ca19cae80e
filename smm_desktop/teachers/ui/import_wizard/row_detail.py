"""The panel beside the plan's rows: what one row says, what was noticed, what would change, and the decision."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtWidgets import QLayout, QWidget

from smm_desktop.teachers import queries
from smm_desktop.teachers.queries import TeacherRow
from smm_desktop.teachers.rules.import_rows import PlannedRow, changes_of
from smm_desktop.teachers.rules.reading_rows import DRAFT_FIELDS, REFUSING
from smm_desktop.teachers.service.import_work import may_be_new
from smm_desktop.teachers.terms import ImportField, Problem, RowDecision, RowProblem, RowVerdict
from smm_desktop.teachers.ui.change_panel import ChangePanel
from smm_desktop.teachers.ui.import_wizard.decisions import Decisions
from smm_desktop.teachers.ui.import_wizard.row_table import fate_badge, name_of
from smm_desktop.teachers.ui.section_panel import Desk
from smm_desktop.teachers.ui.wording import problem_text, value_text
from smm_desktop.widgets.buttons import Button
from smm_desktop.widgets.detail_panel import DetailPanel
from smm_desktop.widgets.forms import Choice, ComboField
from smm_desktop.widgets.icons import IconLabel, IconRole
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import column, empty_layout, row

Decide = Callable[[RowDecision], object]
_HINTS = frozenset({RowProblem.IDENTITY_NUMBER_MISSING, RowProblem.FORMULA_CELL})


class RowDetail(DetailPanel):
    """Shows a row of the plan; `decide` takes what was decided about it."""

    def __init__(
        self, desk: Desk, decisions: Decisions, decide: Decide, parent: QWidget | None = None
    ) -> None:
        super().__init__(name="import_row", parent=parent)
        self._desk, self._decisions = desk, decisions
        self._row: PlannedRow | None = None
        self.set_empty_text(self.tr("No row chosen"), self.tr("Choose a row to see what would happen."))
        self._remarks = column(gap=8)
        self._changes = column(gap=8)
        self.candidate = ComboField(name="import_candidate")
        self.candidate.value_changed.connect(self._choose_candidate)
        self.same = self._decision_button(
            self.tr("&Same person: update"), "user-check", RowDecision.SAME_PERSON, decide
        )
        self.other = self._decision_button(
            self.tr("An&other person: add"), "user-plus", RowDecision.NEW_PERSON, decide
        )
        self.skip = self._decision_button(self.tr("&Leave out"), "user-x", RowDecision.SKIP, decide)
        self._question = QWidget()
        self._question.setLayout(column(self.candidate, self.same, self.other, gap=8))
        self.add_section("", _holder(self._remarks))
        self.add_section("", self._question)
        self.add_section("", _holder(self._changes))
        stretched(self.add_button(self.skip))

    def _decision_button(self, text: str, icon: str, decision: RowDecision, decide: Decide) -> Button:
        button = Button(text, icon=icon, name=f"decide_{decision.value}", on_click=lambda: decide(decision))
        button.setCheckable(True)
        return stretched(button)

    def show_row(self, planned: PlannedRow | None) -> None:
        self._row = planned
        if planned is None:
            self.clear()
            return
        note = self.tr("Row {row}").format(row=planned.row_number)
        self.set_header(name_of(planned), note, fate_badge(planned, self._decisions))
        self._show_remarks(planned.problems)
        self._show_candidates(planned)
        self._show_changes(planned)
        self._show_question(planned)

    def _show_remarks(self, problems: Sequence[Problem]) -> None:
        empty_layout(self._remarks)
        for problem in problems:
            refuses, is_hint = problem.kind in REFUSING, problem.kind in _HINTS
            role = IconRole.BAD if refuses else IconRole.SOFT if is_hint else IconRole.WARN
            icon = "circle-x" if refuses else "info" if is_hint else "triangle-alert"
            line = row(IconLabel(icon, role, 16), Label(problem_text(problem), wrap=True), gap=10)
            line.setStretch(1, 1)
            self._remarks.addWidget(_holder(line))

    def _show_candidates(self, planned: PlannedRow) -> None:
        known = self._desk.database.ask(queries.teachers_by_id, planned.candidates)
        choices = [Choice(one, _described(known[one])) for one in planned.candidates if one in known]
        self.candidate.blockSignals(True)
        self.candidate.set_choices(choices)
        self.candidate.set_value(self._decisions.chosen_person(planned))
        self.candidate.blockSignals(False)
        self.candidate.setVisible(len(choices) > 1)

    def _choose_candidate(self) -> None:
        planned, chosen = self._row, self.candidate.value()
        if planned is not None and isinstance(chosen, UUID):
            self._decisions.same_as[planned.row_number] = chosen
            self._show_changes(planned)

    def _show_changes(self, planned: PlannedRow) -> None:
        empty_layout(self._changes)
        person = self._decisions.chosen_person(planned)
        known = None if person is None else self._desk.database.ask(queries.teacher, person)
        if planned.verdict in {RowVerdict.NEW, RowVerdict.REFUSED} or known is None:
            self._changes.addWidget(Label(self.tr("What the row says"), TextRole.HEADING))
            self._changes.addWidget(ChangePanel.of_values(_values(planned)))
            return
        changes = changes_of(known.draft, planned)
        title = self.tr("What would change") if changes else self.tr("Everything is the same already")
        self._changes.addWidget(Label(title, TextRole.HEADING))
        self._changes.addWidget(ChangePanel(changes))

    def _show_question(self, planned: PlannedRow) -> None:
        decision = self._decisions.doubtful.get(planned.row_number)
        is_left_out = planned.row_number in self._decisions.left_out
        self._question.setVisible(planned.verdict is RowVerdict.DOUBTFUL)
        self.other.setVisible(may_be_new(planned))
        self.same.setChecked(decision is RowDecision.SAME_PERSON)
        self.other.setChecked(decision is RowDecision.NEW_PERSON)
        self.skip.setChecked(decision is RowDecision.SKIP or is_left_out)
        self.skip.setVisible(planned.verdict is not RowVerdict.REFUSED)


def stretched(button: Button) -> Button:
    """Let a button take the width there is."""
    policy = button.sizePolicy()
    policy.setHorizontalPolicy(policy.Policy.Expanding)
    button.setSizePolicy(policy)
    return button


def _holder(layout: QLayout) -> QWidget:
    holder = QWidget()
    holder.setLayout(layout)
    return holder


def _described(known: TeacherRow) -> str:
    return " · ".join(filter(None, (known.full_name, known.school, known.district)))


def _values(planned: PlannedRow) -> list[tuple[ImportField, str]]:
    """Return what the row gives of a person, name and empty fields left out."""
    named = {ImportField.FIRST_NAME, ImportField.LAST_NAME}
    return [
        (field, value_text(field, getattr(planned.draft, name)))
        for field, name in DRAFT_FIELDS.items()
        if field in planned.given and field not in named
    ]
