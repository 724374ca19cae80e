"""Beside the keys: how far the forms of a stack are, where two entries differ, and taking them over."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QStackedWidget, QWidget

from smm_desktop.needs.ui.entry_panel.copies import Copies
from smm_desktop.needs.ui.entry_panel.differences import Differences
from smm_desktop.needs.ui.entry_panel.facts import TypingFacts
from smm_desktop.needs.ui.entry_panel.slots import Slot
from smm_desktop.needs.ui.part_panel import Part
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.layouts import column

_WIDTH = 340
_COPIES, _DIFFERENCES = "copies", "differences"


class Ledger(QWidget):
    def __init__(self, part: Part) -> None:
        super().__init__(part)
        self.setFixedWidth(_WIDTH)
        self.copies, self.differences = Copies(part), Differences(part)
        self.chips = FilterChips(
            [Chip(_COPIES, self.tr("Forms")), Chip(_DIFFERENCES, self.tr("Differences"))],
            name="typing_beside",
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.copies)
        self._stack.addWidget(self.differences)
        layout = column(self.chips, self._stack, self.differences.rate, self.differences.take_button, gap=10)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.chips.changed.connect(lambda _chosen: self._show_chosen())

    def _show_chosen(self) -> None:
        is_copies = self.chips.current == _COPIES
        self._stack.setCurrentWidget(self.copies if is_copies else self.differences)

    def begin(self) -> None:
        self.chips.choose(_COPIES)

    def show_facts(self, facts: TypingFacts, code: str, slots: Mapping[str, Slot]) -> None:
        found = facts.differences
        differing = frozenset(one.copy for one in found if one.code == code)
        self.copies.show_copies(facts.copies.get(code, ()), differing)
        self.differences.show_differences(found, facts.quality, slots, len(facts.forms))
        self.chips.set_counts({_DIFFERENCES: len(found) or None})
