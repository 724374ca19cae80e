"""The import of companies: the kit's three steps, in the place of the list of companies while one is under way."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.placements.service import CompanyImportOutcome, CompanyPlan
from smm_desktop.placements.terms import CompanyDecision
from smm_desktop.placements.ui.company_import_panel.decisions import RowDecisions
from smm_desktop.placements.ui.company_import_panel.row_detail import CompanyRowDetail
from smm_desktop.placements.ui.company_import_panel.row_table import row_columns
from smm_desktop.placements.ui.company_import_panel.source import CompanyListSource
from smm_desktop.placements.ui.section_panel import Desk, SectionPanel
from smm_desktop.placements.ui.wording.company_import import (
    company_decision_text,
    company_verdict_text,
    import_outcome_text,
)
from smm_desktop.teachers.terms import RowVerdict
from smm_desktop.widgets.buttons import secondary
from smm_desktop.widgets.dialogs import ask
from smm_desktop.widgets.forms import CheckField
from smm_desktop.widgets.layouts import column, empty_layout
from smm_desktop.widgets.list_import import Answer, ListImportPanel, RowsStep
from smm_desktop.widgets.shortcuts import bind

_ORDER = (RowVerdict.DOUBTFUL, RowVerdict.REFUSED, RowVerdict.CHANGED, RowVerdict.NEW, RowVerdict.MATCHED)
_ICONS = {
    CompanyDecision.SAME_COMPANY: "check",
    CompanyDecision.NEW_COMPANY: "plus",
    CompanyDecision.SKIP: "x",
}
_NAMED = 6


class CompanyRowsStep(RowsStep):
    """Asks besides whether technologies that the list lacks are taken into it."""

    def __init__(self, desk: Desk) -> None:
        self.choices = RowDecisions()
        answers = [
            Answer(str(key), decision, company_decision_text(decision), icon)
            for key, (decision, icon) in enumerate(_ICONS.items(), start=1)
        ]
        super().__init__(
            self.choices,
            row_columns(self.choices),
            verdicts={verdict: company_verdict_text(verdict) for verdict in _ORDER},
            answers=answers,
            has_remarks=lambda row: bool(row.notices),
        )
        self.words = CheckField("", name="import_technologies")
        self.words.value_changed.connect(self._take_words)
        self.hang(CompanyRowDetail(desk, self.choices, self.decide), self.words)

    def _take_words(self) -> None:
        self.choices.with_new_technologies = bool(self.words.value())

    def show_plan(self, plan: CompanyPlan) -> None:  # type: ignore[override]  # the plan of this room
        names = tuple(plan.unknown_technologies)
        shown = ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")
        text = self.tr("Take %n new &technology(ies) into the list: {names}", "", len(names))
        self.words.setText(text.format(names=shown))
        self.words.setVisible(bool(names))
        self.words.set_value(False)
        super().show_plan(plan)


class CompanyImportPanel(SectionPanel):
    """`left` when one goes back to the companies; `imported` brings the first company of the list, or None."""

    left = Signal()
    imported = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "company_import_panel", parent)
        self._layout = column(gap=0)
        self.setLayout(self._layout)
        self.buttons = (
            secondary(
                self.tr("&Back to the companies"),
                icon="arrow-left",
                name="leave_company_import",
                on_click=self.leave,
            ),
        )
        bind(self, "Esc", self.leave)
        self._begin()

    def _begin(self) -> None:
        """A new import from the first step on."""
        empty_layout(self._layout)
        self._source = CompanyListSource(self.desk, self._numbered)
        self.steps = ListImportPanel(self._source, CompanyRowsStep(self.desk), self.desk.jobs)
        self.steps.subtitle_changed.connect(self._name)
        self.steps.imported.connect(self._tell_imported)
        self._layout.addWidget(self.steps)

    def _name(self, subtitle: str) -> None:
        self.say(self.tr("Import companies"), subtitle)

    def start(self, path: Path | None = None) -> None:
        """From the first step, or with a file that was named already."""
        self.steps.stop()
        self._begin()
        self.steps.tell_subtitle()
        if path is not None:
            self.steps.open_file(path)

    def refresh(self) -> None:
        """A plan stays as it is: it says itself when it is out of date."""

    def take_keyboard(self) -> None:
        self.steps.setFocus()

    def leave(self) -> None:
        """Back to the companies; a preview is thrown away only when that is said."""
        if self.steps.holds_a_plan:
            ask(
                self,
                self.tr("Leave the import?"),
                self.tr("The preview is thrown away. Nothing has been written."),
                self.tr("Leave"),
                self._leave,
                name="leave_import",
            )
        else:
            self._leave()

    def _leave(self) -> None:
        self.steps.stop()
        self.left.emit()

    def _tell_imported(self, outcome: CompanyImportOutcome) -> None:
        self.deed_done.emit(import_outcome_text(outcome), self._source.number)
        self.imported.emit(next(iter(outcome.company_ids), None))
