"""Facts one below the other: what stands there, and what it would become; or only what a row says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from smm_desktop.widgets.icons import IconLabel, IconRole
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import column, row
from smm_desktop.widgets.tones import Tone


@dataclass(frozen=True, slots=True)
class ShownChange:
    """One fact before and after, as people read it."""

    caption: str
    before: str
    after: str


class Changes(QWidget):
    """Before and after of each change."""

    def __init__(self, changes: Iterable[ShownChange] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = column(gap=10)
        self.setLayout(self._column)
        for change in changes:
            before = Label(change.before, TextRole.SOFT, wrap=True)
            after = Label(change.after, TextRole.STRONG, wrap=True)
            after.set_tone(Tone.INFO)
            arrow = row(IconLabel("arrow-right", IconRole.FAINT, 14), after, gap=6)
            arrow.setStretch(1, 1)
            caption = Label(change.caption, TextRole.SMALL)
            caption.setAccessibleName(change.caption)
            self._column.addLayout(column(caption, before, arrow, gap=2))

    @classmethod
    def of_values(cls, values: Iterable[tuple[str, str]]) -> Changes:
        """Return a list of what is there, without a change."""
        shown = cls()
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        for at, (caption, text) in enumerate(values):
            grid.addWidget(Label(caption, TextRole.SMALL), at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(text, wrap=True), at, 1, Qt.AlignmentFlag.AlignTop)
        shown._column.addLayout(grid)
        return shown
