"""A filled-in evaluation form typed in: a digit for each item, then the words; a finished placement is only read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from smm_desktop.placements.queries import EvaluationRow, PlacementRow
from smm_desktop.placements.terms import EvaluationDraft, Evaluator, PlacementReason, PlacementState
from smm_desktop.placements.ui.evaluation_grid import EvaluationGrid
from smm_desktop.placements.ui.wording import value_text
from smm_desktop.placements.ui.wording.evaluations import evaluator_text, item_texts
from smm_desktop.widgets.buttons import secondary
from smm_desktop.widgets.dialogs import ask
from smm_desktop.widgets.forms import PENDING, DateField, FormDialog, MultiLineField
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.sections import Beside

if TYPE_CHECKING:
    from smm_desktop.placements.ui.section_panel import SectionPanel

translate = QCoreApplication.translate
_LONGEST, _WIDTH = 4000, 720
_FIELDS = {
    PlacementReason.EVALUATION_ITEMS_FAULTY: "marks",
    PlacementReason.MARK_OUT_OF_RANGE: "marks",
    PlacementReason.EVALUATED_TOO_EARLY: "evaluated_on",
    PlacementReason.EVALUATED_IN_FUTURE: "evaluated_on",
}


class EvaluationDialog(FormDialog):
    """Without a row it is the first; saving another takes its place."""

    def __init__(
        self,
        section: SectionPanel,
        placement: PlacementRow,
        evaluator: Evaluator,
        row: EvaluationRow | None = None,
    ) -> None:
        super().__init__(evaluator_text(evaluator), name="evaluation_dialog", parent=section)
        self._section, self._placement = section, placement
        self._evaluator, self._row = evaluator, row
        who = placement.mentor if evaluator is Evaluator.MENTOR else placement.teacher
        self.set_note(f"{who or self.tr('Mentor')} · {placement.company} · {placement.code}")
        self.marks = EvaluationGrid(item_texts(evaluator), name="evaluation_marks")
        self.form.add(
            "marks",
            self.tr("&Marks: type 1 to 5"),
            self.marks,
            hint=self.tr("A digit marks and goes on; arrows move, 0 clears."),
        )
        self.mean = Label("", TextRole.STRONG, name="evaluation_mean")
        self.buttons.insertWidget(0, self.mean)
        words = MultiLineField(rows=2, max_length=_LONGEST, name="evaluation_words")
        self.form.add("words", self.tr("&Words"), words)
        self.form.add("evaluated_on", self.tr("&Day"), DateField(name="evaluated_on"), required=True)
        self.marks.left.connect(words.setFocus)
        self.marks.value_changed.connect(self._show_mean)
        self._fill()
        self.setMinimumWidth(_WIDTH)
        self.on_submit = self._submit

    @property
    def _is_open(self) -> bool:
        return self._placement.state is PlacementState.RUNNING

    def _fill(self) -> None:
        row = self._row
        if row is None:
            self.form.set_values({"evaluated_on": self._section.desk.clock.today()})
        else:
            self.form.set_values({"marks": row.marks, "words": row.words, "evaluated_on": row.evaluated_on})
        self._show_mean()
        if not self._is_open:
            self._lock()
        elif row is not None:
            self.add_left_button(
                secondary(
                    self.tr("&Remove…"), icon="trash-2", name="remove_evaluation", on_click=self._ask_removal
                )
            )

    def _lock(self) -> None:
        self.marks.set_read_only()
        for editor in self.form.findChildren(MultiLineField):
            editor.setReadOnly(True)
        for day in self.form.findChildren(DateField):
            day.setEnabled(False)
        self.confirm_button.hide()
        self.cancel_button.setText(self.tr("Close"))

    def _show_mean(self) -> None:
        marked = len(self.marks.rows) - self.marks.missing
        text = self.tr("{marked} of {all} marked, mean {mean}")
        mean = value_text(self.marks.mean, 1) if marked else "–"
        self.mean.setText(text.format(marked=marked, all=len(self.marks.rows), mean=mean))

    def confirm(self) -> None:
        if self._is_open:
            super().confirm()

    def _submit(self, values: dict[str, Any]) -> Mapping[str, str]:
        draft = EvaluationDraft(evaluator=self._evaluator, **values)
        desk, own = self._section.desk, self._placement.id
        service, actor = desk.evaluations, desk.actor()
        self._section.carry_out(
            lambda: service.record_evaluation(own, draft, actor=actor),
            self.tr("Evaluation saved"),
            beside=Beside(self, _FIELDS),
        )
        return PENDING

    def _ask_removal(self) -> None:
        ask(
            self,
            self.tr("Remove this evaluation?"),
            self.tr("One undo brings it back."),
            self.tr("Remove"),
            self._remove,
            danger=True,
            name="remove_evaluation_question",
        )

    def _remove(self) -> None:
        desk, own, evaluator = self._section.desk, self._placement.id, self._evaluator
        service, actor = desk.evaluations, desk.actor()
        self._section.carry_out(
            lambda: service.remove_evaluation(own, evaluator, actor=actor),
            self.tr("Evaluation removed"),
            beside=Beside(self),
        )
