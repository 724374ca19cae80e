"""What is missing before a placement can be finished, with a way to each."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.placements.terms import PlacementGapFact
from smm_desktop.placements.ui.wording.placements import gap_sentence
from smm_desktop.widgets.buttons import quiet
from smm_desktop.widgets.dialog_frame import DialogFrame
from smm_desktop.widgets.icons import IconLabel, IconRole
from smm_desktop.widgets.labels import Label
from smm_desktop.widgets.layouts import column, row

translate = QCoreApplication.translate


def gap_line(fact: PlacementGapFact, go_there: Callable[[], object]) -> QWidget:
    """One missing thing and the button that leads to it; named after the gap."""
    sentence = gap_sentence(fact)
    go = quiet(
        translate("placements", "Show"), icon="arrow-right", name=f"go_{fact.gap.value}", on_click=go_there
    )
    go.setAccessibleName(translate("placements", "Show: {gap}").format(gap=sentence))
    line = row(IconLabel("circle-alert", IconRole.WARN, 16), Label(sentence, wrap=True), go, gap=9)
    line.setStretch(1, 1)
    box = QWidget()
    box.setLayout(line)
    return box


class PlacementGapsDialog(DialogFrame):
    gap_chosen = Signal(object)

    def __init__(self, code: str, gaps: Sequence[PlacementGapFact], parent: QWidget | None = None) -> None:
        super().__init__(
            translate("placements", "Not finished yet"),
            translate("placements", "{code}: these things are missing.").format(code=code),
            confirm=translate("placements", "OK"),
            name="placement_gaps",
            parent=parent,
        )
        self.cancel_button.hide()
        self.setMinimumWidth(560)
        lines = (gap_line(one, lambda gap=one: self._go(gap)) for one in gaps)  # type: ignore[misc]
        self.body.addLayout(column(*lines, gap=8))

    def _go(self, gap: PlacementGapFact) -> None:
        self.accept()
        self.gap_chosen.emit(gap)
