"""What is missing before an activity can be closed, with a way to each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.trainings.terms import GapFact
from smm_desktop.trainings.ui.wording import closing_gap_text
from smm_desktop.widgets.buttons import secondary
from smm_desktop.widgets.dialog_frame import DialogFrame
from smm_desktop.widgets.icons import IconLabel, IconRole
from smm_desktop.widgets.labels import Label
from smm_desktop.widgets.layouts import column, row

translate = QCoreApplication.translate


class GapsDialog(DialogFrame):
    gap_chosen = Signal(object)

    def __init__(self, gaps: Sequence[GapFact], parent: QWidget | None = None) -> None:
        super().__init__(
            translate("trainings", "Not closed yet"),
            translate("trainings", "These things are missing:"),
            confirm=translate("trainings", "OK"),
            name="gaps_dialog",
            parent=parent,
        )
        self.cancel_button.hide()
        self.setMinimumWidth(560)
        self.body.addLayout(column(*(self._line(at, gap) for at, gap in enumerate(gaps)), gap=8))

    def _line(self, at: int, gap: GapFact) -> QWidget:
        words = Label(closing_gap_text(gap), wrap=True, name=f"gap_text_{at}")
        go = secondary(self.tr("Show"), icon="arrow-right", name=f"go_to_gap_{at}")
        go.setAccessibleName(self.tr("Show: {gap}").format(gap=closing_gap_text(gap)))
        go.clicked.connect(lambda: self._go(gap))
        line = row(IconLabel("circle-alert", IconRole.WARN, 18), words, go, gap=10)
        line.setStretch(1, 1)
        box = QWidget()
        box.setLayout(line)
        return box

    def _go(self, gap: GapFact) -> None:
        self.accept()
        self.gap_chosen.emit(gap)
