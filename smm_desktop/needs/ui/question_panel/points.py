"""The points of one scale: round buttons with numbers, chosen by mouse, arrow keys or digits."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from smm_desktop.needs.terms import PointScale
from smm_desktop.widgets.fonts import px, screen_font
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import STRETCH, column, row
from smm_desktop.widgets.theme import current_theme

_LARGE, _SMALL, _ROOMY, _NARROW = 42, 34, 7, 270
_RING, _GAP = 3.0, 4


class PointButton(QRadioButton):
    """One point. It is a radio button to the keyboard and to screen readers."""

    def __init__(self, point: int, size: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.point, self._size = point, size
        self.setObjectName(f"{name}_{point}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = current_theme().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(self.rect()).adjusted(_RING, _RING, -_RING, -_RING)
        chosen, over = self.isChecked(), self.underMouse() and self.isEnabled()
        painter.setPen(QPen(tokens.accent if chosen or over else tokens.border_strong, 1.5))
        painter.setBrush(tokens.accent if chosen else tokens.surface)
        painter.drawEllipse(circle)
        if self.hasFocus():
            painter.setPen(QPen(tokens.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.setPen(tokens.on_accent if chosen else tokens.text)
        painter.setFont(screen_font(15, QFont.Weight.DemiBold, tabular=True))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self.point))


class PointRow(QWidget):
    """`value` is the chosen point or None; `caption` names the side above, its ends stand below."""

    changed = Signal()

    def __init__(
        self,
        scale: PointScale,
        caption: str,
        spoken: str,
        language: str,
        name: str,
        *,
        is_narrow: bool = False,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        size = px(_LARGE if scale.points <= _ROOMY else _SMALL)
        if is_narrow:
            size = px(min(_SMALL, _NARROW // scale.points - 4))
        self._buttons = [PointButton(point, size, name) for point in range(1, scale.points + 1)]
        lowest, highest = scale.lowest.text(language), scale.highest.text(language)
        line = row(*self._buttons, STRETCH, gap=_GAP)
        items: list[QWidget] = [Label(caption, TextRole.STRONG)] if caption else []
        layout = column(*items, line, gap=4)
        if lowest or highest:
            width = scale.points * (size + _GAP) - _GAP
            layout.addWidget(self._ends(lowest, highest, width))
        self.setLayout(layout)
        self._name_points(spoken, {1: lowest, scale.points: highest})
        for button in self._buttons:
            button.clicked.connect(self.changed)
        self._set_tab_stop()

    def _ends(self, lowest: str, highest: str, width: int) -> QWidget:
        """The words of the ends, as wide as the points above them."""
        ends = QWidget()
        low, high = Label(lowest, TextRole.SMALL, wrap=True), Label(highest, TextRole.SMALL, wrap=True)
        high.setAlignment(Qt.AlignmentFlag.AlignRight)
        ends.setLayout(row(low, high, gap=6))
        ends.setFixedWidth(width)
        return ends

    def _name_points(self, spoken: str, words: dict[int, str]) -> None:
        last = len(self._buttons)
        for button in self._buttons:
            end = f" {words[button.point]}" if words.get(button.point) else ""
            button.setAccessibleName(f"{spoken}: {button.point} / {last}{end}")

    def _set_tab_stop(self) -> None:
        """Tab reaches a row once: at its chosen point, or at its first."""
        here = (self.value() or 1) - 1
        for place, button in enumerate(self._buttons):
            stop = Qt.FocusPolicy.StrongFocus if place == here else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(stop)

    def value(self) -> int | None:
        return next((button.point for button in self._buttons if button.isChecked()), None)

    def set_value(self, value: int | None) -> None:
        for button in self._buttons:
            button.setAutoExclusive(False)
            button.setChecked(button.point == value)
            button.setAutoExclusive(True)
        self._set_tab_stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose (0 is ten); Delete and Backspace take the choice back."""
        text = event.text()
        if text.isdecimal() and (int(text) or 10) <= len(self._buttons):
            button = self._buttons[(int(text) or 10) - 1]
            button.setFocus()
            button.setChecked(True)
            self._set_tab_stop()
            self.focusNextChild()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.set_value(None)
        else:
            super().keyPressEvent(event)
            return
        self.changed.emit()
