"""The panel beside a plan's rows: what one row says, what was noticed, what would change, and the decision."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QLayout, QWidget

from smm_desktop.widgets.buttons import Button
from smm_desktop.widgets.detail_panel import DetailPanel
from smm_desktop.widgets.forms import Choice, ComboField
from smm_desktop.widgets.icons import IconLabel, IconRole
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import column, empty_layout, row
from smm_desktop.widgets.list_import.changes import Changes, ShownChange
from smm_desktop.widgets.list_import.decisions import Decisions
from smm_desktop.widgets.list_import.fates import RowFate, fate_badge

Decide = Callable[[Any], object]


class Weight(Enum):
    """How much a remark about a row matters."""

    HINT = ("info", IconRole.SOFT)
    DOUBT = ("triangle-alert", IconRole.WARN)
    FAULT = ("circle-x", IconRole.BAD)


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing noticed about a row."""

    text: str
    weight: Weight = Weight.DOUBT


@dataclass(frozen=True, slots=True)
class DecisionButton:
    """A decision as the panel offers it; the text has its mnemonic."""

    text: str
    icon: str


class RowDetail(DetailPanel):
    """A room says what stands in it by overriding; `decide` takes what was decided."""

    def __init__(
        self,
        decisions: Decisions[Any],
        decide: Decide,
        buttons: Sequence[DecisionButton],
        parent: QWidget | None = None,
    ) -> None:
        """`buttons`: for the same, for another one, for leaving out."""
        super().__init__(name="import_row", parent=parent)
        self._decisions = decisions
        self._row: Any = None
        self.set_empty_text(self.tr("No row chosen"), self.tr("Choose a row to see what would happen."))
        self._remarks = column(gap=8)
        self._changes = column(gap=8)
        self.candidate = ComboField(name="import_candidate")
        self.candidate.value_changed.connect(self._choose_candidate)
        answers = (decisions.same, decisions.new, decisions.skip)
        self.same, self.other, self.skip = (
            _decision_button(shown, answer, decide) for shown, answer in zip(buttons, answers, strict=True)
        )
        self._question = QWidget()
        self._question.setLayout(column(self.candidate, self.same, self.other, gap=8))
        self.add_section("", _holder(self._remarks))
        self.add_section("", self._question)
        self.add_section("", _holder(self._changes))
        stretched(self.add_button(self.skip))

    @abstractmethod
    def name_of(self, planned: Any) -> str:
        """What the row is called."""

    @abstractmethod
    def remarks_of(self, planned: Any) -> Sequence[Remark]:
        """What is to be said of the row."""

    @abstractmethod
    def candidates_of(self, planned: Any) -> Sequence[Choice]:
        """The known entries that a doubtful row may be."""

    @abstractmethod
    def changes_of(self, planned: Any) -> Sequence[ShownChange] | None:
        """What would change of the entry that is chosen; None where there is no such entry."""

    @abstractmethod
    def values_of(self, planned: Any) -> Sequence[tuple[str, str]]:
        """What the row says by itself."""

    def show_row(self, planned: Any) -> None:
        self._row = planned
        if planned is None:
            self.clear()
            return
        note = self.tr("Row {row}").format(row=planned.row_number)
        self.set_header(self.name_of(planned), note, fate_badge(self._decisions.fate(planned)))
        self._show_remarks(planned)
        self._show_candidates(planned)
        self._show_changes(planned)
        self._show_question(planned)

    def _show_remarks(self, planned: Any) -> None:
        empty_layout(self._remarks)
        for remark in self.remarks_of(planned):
            icon, role = remark.weight.value
            line = row(IconLabel(icon, role, 16), Label(remark.text, wrap=True), gap=10)
            line.setStretch(1, 1)
            self._remarks.addWidget(_holder(line))

    def _show_candidates(self, planned: Any) -> None:
        choices = self.candidates_of(planned)
        self.candidate.blockSignals(True)
        self.candidate.set_choices(choices)
        self.candidate.set_value(self._decisions.chosen(planned))
        self.candidate.blockSignals(False)
        self.candidate.setVisible(len(choices) > 1)

    def _choose_candidate(self) -> None:
        planned, chosen = self._row, self.candidate.value()
        if planned is not None and isinstance(chosen, UUID):
            self._decisions.same_as[planned.row_number] = chosen
            self._show_changes(planned)

    def _show_changes(self, planned: Any) -> None:
        empty_layout(self._changes)
        changes = self.changes_of(planned)
        if changes is None:
            self._changes.addWidget(Label(self.tr("What the row says"), TextRole.HEADING))
            self._changes.addWidget(Changes.of_values(self.values_of(planned)))
            return
        title = self.tr("What would change") if changes else self.tr("Everything is the same already")
        self._changes.addWidget(Label(title, TextRole.HEADING))
        self._changes.addWidget(Changes(changes))

    def _show_question(self, planned: Any) -> None:
        decision = self._decisions.doubtful.get(planned.row_number)
        is_left_out = planned.row_number in self._decisions.left_out
        self._question.setVisible(self._decisions.is_doubtful(planned))
        self.other.setVisible(self._decisions.may_be_new(planned))
        self.same.setChecked(decision == self._decisions.same)
        self.other.setChecked(decision == self._decisions.new)
        self.skip.setChecked(decision == self._decisions.skip or is_left_out)
        self.skip.setVisible(self._decisions.planned_fate(planned) is not RowFate.REFUSED)


def _decision_button(shown: DecisionButton, decision: Any, decide: Decide) -> Button:
    name = f"decide_{decision.value}"
    button = Button(shown.text, icon=shown.icon, name=name, on_click=lambda: decide(decision))
    button.setCheckable(True)
    return stretched(button)


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
