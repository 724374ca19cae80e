"""All keys of the place one is at, as one sheet (F1)."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from smm_desktop.widgets.dialog_frame import DialogFrame
from smm_desktop.widgets.keycap import Keycap
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import STRETCH, ScrollColumn, column, row
from smm_desktop.widgets.shortcuts import shown_keys

Group = tuple[str, Sequence[tuple[str, str]]]


class ShortcutSheet(DialogFrame):
    """Groups of pairs: keys in portable form and what they do."""

    def __init__(self, groups: Sequence[Group], *, parent: QWidget | None = None) -> None:
        super().__init__("", confirm="", name="shortcut_sheet", parent=parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._title.setText(self.tr("Keyboard shortcuts"))
        self.confirm_button.setText(self.tr("Close"))
        self.cancel_button.hide()
        scroll = ScrollColumn(name="shortcut_sheet_scroll")
        for title, pairs in groups:
            scroll.body.addLayout(column(Label(title, TextRole.HEADING), _pairs(pairs), gap=9))
        self.body.addWidget(scroll)
        self.setMinimumSize(560, 520)


def _pairs(pairs: Sequence[tuple[str, str]]) -> QWidget:
    box = QWidget()
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 8, 0)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, 150)
    for at, (keys, does) in enumerate(pairs):
        grid.addLayout(row(Keycap(shown_keys(keys) or keys), STRETCH), at, 0)
        grid.addWidget(Label(does, wrap=True), at, 1)
    box.setLayout(grid)
    return box
