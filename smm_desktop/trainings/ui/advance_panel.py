"""Where the cursor goes after a mark: down the list or along the day; the choice is remembered."""

from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from smm_desktop.widgets.buttons import quiet
from smm_desktop.widgets.layouts import column
from smm_desktop.widgets.mark_grid import Advance, MarkGrid
from smm_desktop.widgets.shortcuts import shown_keys

_KEY = "attendance/advance"
_TURN = "F8"
_ICONS = {Advance.DOWN: "arrow-down", Advance.RIGHT: "arrow-right"}


class AdvancePanel(QWidget):
    def __init__(self, grid: MarkGrid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("advance_panel")
        self._grid = grid
        self.button = quiet("", icon="arrow-down", shortcut=_TURN, name="advance", on_click=self._turn)
        self.setLayout(column(self.button, gap=0))
        stored = str(QSettings().value(_KEY, ""))
        self._set(Advance.RIGHT if stored == Advance.RIGHT else Advance.DOWN)

    def _turn(self) -> None:
        self._set(Advance.RIGHT if self.advance is Advance.DOWN else Advance.DOWN)
        QSettings().setValue(_KEY, self.advance.value)

    def _set(self, advance: Advance) -> None:
        self.advance = advance
        self._grid.set_advance(advance)
        is_down = advance is Advance.DOWN
        self.button.setText(self.tr("Down") if is_down else self.tr("Right"))
        self.button.set_icon(_ICONS[advance])
        tip = (
            self.tr("After a mark the cursor goes down the list")
            if is_down
            else self.tr("After a mark the cursor goes along the day")
        )
        self.button.setToolTip(f"{tip} ({shown_keys(_TURN)})")
        self.button.setAccessibleName(tip)
