"""Search as you type: asks when the typing rests for a moment; Esc clears."""

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, Qt
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from smm_desktop.widgets.icons import IconRole, icon
from smm_desktop.widgets.shortcuts import Scope, bind, shown_keys
from smm_desktop.widgets.theme import current_theme


class SearchField(QLineEdit):
    searched = Signal(str)
    arrow_down = Signal()

    def __init__(
        self,
        placeholder: str = "",
        *,
        delay: int = 150,
        shortcut: str = "Ctrl+F",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setPlaceholderText(f"{placeholder}   ({shown_keys(shortcut)})" if shortcut else placeholder)
        self.setAccessibleName(placeholder)
        self.setMinimumWidth(180)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(360)
        self.setMaxLength(200)
        self._last = ""
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._timer = QTimer(self, singleShot=True, interval=delay)
        self._timer.timeout.connect(self._ask)
        self.textChanged.connect(self._timer.start)
        self.returnPressed.connect(self._ask)
        self._draw_icon()
        current_theme().changed.connect(self._draw_icon)
        if shortcut:
            bind(self, shortcut, self._take_focus, scope=Scope.WINDOW)

    def sizeHint(self) -> QSize:
        return QSize(320, super().sizeHint().height())

    def clear_now(self) -> None:
        self.clear()
        self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear_now()
        elif event.key() == Qt.Key.Key_Down:
            self.arrow_down.emit()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        self._timer.stop()
        text = self.text().strip()
        if text != self._last:
            self._last = text
            self.searched.emit(text)

    def _take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _draw_icon(self) -> None:
        self._glass.setIcon(icon("search", IconRole.FAINT))
