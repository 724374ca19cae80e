"""What is written of one placement: the log, both evaluations and the report, each a line that opens it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.core.clock import local
from smm_desktop.placements.terms import Evaluator, PlacementState
from smm_desktop.placements.ui.placements_panel.facts import PlacementDetail
from smm_desktop.placements.ui.placements_panel.wishes import LOG, MENTOR, PAPERS, REPORT, TEACHER
from smm_desktop.placements.ui.wording import value_text
from smm_desktop.placements.ui.wording.placements import minutes_text, percent_text
from smm_desktop.widgets.buttons import Button, secondary
from smm_desktop.widgets.icons import IconLabel, IconRole
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import Divider, column, row
from smm_desktop.widgets.shortcuts import tip_with_keys

_BEGUN = frozenset({PlacementState.RUNNING, PlacementState.DONE})


class WrittenLine(QWidget):
    """A sign of whether it is there, its name, what it says in short, and the way to it."""

    def __init__(self, key: str, title: str, keys: str, go_there: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName(f"written_{key}")
        self._title = title
        self._sign = IconLabel("circle", IconRole.FAINT, 18)
        self._text = Label("", TextRole.SMALL, wrap=True, name=f"written_{key}_text")
        self.open: Button = secondary(
            "", icon="pen-line", tip=tip_with_keys(title, keys), name=f"open_{key}", on_click=go_there
        )
        self.open.setAccessibleName(title)
        layout = row(self._sign, column(Label(title, TextRole.STRONG), self._text, gap=1), self.open, gap=10)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def show_state(self, text: str, *, is_there: bool, can_open: bool, is_locked: bool) -> None:
        self._text.setText(text)
        self._sign.set_icon(
            "circle-check" if is_there else "circle", IconRole.GOOD if is_there else IconRole.FAINT
        )
        self.open.setEnabled(can_open)
        self.open.set_icon("eye" if is_locked else "pen-line")


class WrittenPart(QWidget):
    """`wanted` brings one of the wishes."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("placement_written")
        titles = {
            LOG: (self.tr("Daily log"), "Ctrl+L"),
            MENTOR: (self.tr("Mentor’s evaluation"), "Ctrl+E"),
            TEACHER: (self.tr("Teacher’s evaluation"), "Ctrl+Shift+E"),
            REPORT: (self.tr("Final report"), "Ctrl+R"),
            PAPERS: (self.tr("Papers"), "Ctrl+P"),
        }
        self.lines = {
            key: WrittenLine(key, title, keys, lambda one=key: self.wanted.emit(one))  # type: ignore[misc]
            for key, (title, keys) in titles.items()
        }
        layout = column(gap=9)
        for line in self.lines.values():
            layout.addWidget(line)
            layout.addWidget(Divider())
        self.locked = Label("", TextRole.SOFT, wrap=True, name="written_locked")
        layout.addWidget(self.locked)
        self.setLayout(layout)

    def show_written(self, detail: PlacementDetail) -> None:
        state = detail.row.state
        can_open, is_locked = state in _BEGUN, state is not PlacementState.RUNNING
        told = {
            LOG: (self._log_text(detail), not detail.figures.missing_days),
            MENTOR: self._evaluation(detail, Evaluator.MENTOR),
            TEACHER: self._evaluation(detail, Evaluator.TEACHER),
            REPORT: self._report(detail),
        }
        for key, (text, is_there) in told.items():
            self.lines[key].show_state(text, is_there=is_there, can_open=can_open, is_locked=is_locked)
        self._show_papers(detail)
        self.locked.setText(self._locked_text(state))
        self.locked.setVisible(bool(self.locked.text()))

    def _show_papers(self, detail: PlacementDetail) -> None:
        """Sheets and forms that were printed; letters and lists are not counted."""
        found, text = detail.papers, self.tr("No sheet or form printed yet")
        if found:
            day = f"{local(found[0].printed_at):%d.%m.%Y}"
            text = self.tr("%n sheet(s) and forms, the last on {day}", "", len(found)).format(day=day)
        can_print = detail.row.state is not PlacementState.CANCELLED
        line = self.lines[PAPERS]
        line.show_state(text, is_there=bool(found), can_open=can_print, is_locked=False)
        line.open.set_icon("printer")

    def _log_text(self, detail: PlacementDetail) -> str:
        figures = detail.figures
        text = self.tr("{recorded} of {planned} days · {worked} · {percent}")
        return text.format(
            recorded=figures.recorded_days,
            planned=figures.planned_days,
            worked=minutes_text(figures.worked_minutes),
            percent=percent_text(figures.percent),
        )

    def _evaluation(self, detail: PlacementDetail, evaluator: Evaluator) -> tuple[str, bool]:
        found = detail.evaluations.get(evaluator)
        if found is None:
            return self.tr("Not there yet"), False
        text = self.tr("{mean} of 5 · {day}")
        return text.format(mean=value_text(found.mean, 1), day=f"{found.evaluated_on:%d.%m.%Y}"), True

    def _report(self, detail: PlacementDetail) -> tuple[str, bool]:
        report = detail.row.report
        if report is None:
            return self.tr("Not there yet"), False
        return next(filter(None, (report.work, report.gained, report.at_school, report.suggestions))), True

    def _locked_text(self, state: PlacementState) -> str:
        if state is PlacementState.DONE:
            return self.tr("Finished and locked: reopen it with a reason to change what is written.")
        if state not in _BEGUN:
            return self.tr("It can be written from the start of the placement on.")
        return ""
