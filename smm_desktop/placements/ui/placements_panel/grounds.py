"""Why this pair: the parts of its value as they stood when it was matched."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smm_desktop.placements.queries import PlacementRow
from smm_desktop.placements.terms import PartFact
from smm_desktop.placements.ui.wording import value_part_text, value_text
from smm_desktop.placements.ui.wording.reasons_of_pairs import part_sentence
from smm_desktop.widgets.labels import ElidedLabel, Label, TextRole
from smm_desktop.widgets.layouts import column, empty_layout, row
from smm_desktop.widgets.progress import Meter


class GroundsPart(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("placement_grounds")
        self.total = Label("", TextRole.STRONG, wrap=True, name="grounds_total")
        self._lines = column(gap=12)
        self.setLayout(column(self.total, self._lines, gap=12))

    def show_grounds(self, row_: PlacementRow) -> None:
        empty_layout(self._lines)
        grounds = row_.grounds
        if grounds is None:
            self.total.setText(self.tr("Placed by hand: nothing was weighed."))
            return
        text = self.tr("{points} of 100 points when it was matched.")
        self.total.setText(text.format(points=value_text(grounds.value, 1)))
        for fact in grounds.parts:
            if fact.weight:
                self._lines.addWidget(self._line(fact))

    def _line(self, fact: PartFact) -> QWidget:
        points = Label(value_text(fact.points, 1), TextRole.STRONG)
        most = Label(self.tr("of {most}").format(most=value_text(fact.weight * 100, 0)), TextRole.SMALL)
        head = row(ElidedLabel(value_part_text(fact.part)), points, most, gap=6)
        head.setStretch(0, 1)
        box = QWidget()
        box.setLayout(
            column(head, Meter(fact.value), Label(part_sentence(fact), TextRole.SMALL, wrap=True), gap=4)
        )
        return box
