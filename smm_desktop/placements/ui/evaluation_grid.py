"""A form of items that are marked from 1 to 5: a digit marks and goes on to the next item."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from smm_desktop.placements.ui.wording.evaluations import mark_text
from smm_desktop.widgets.chips import Chip, ChipButton
from smm_desktop.widgets.fonts import px
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import column, row
from smm_desktop.widgets.theme import current_theme

MARKS = range(1, 6)
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Return: 1,
    Qt.Key.Key_Enter: 1,
    Qt.Key.Key_Up: -1,
}
_CLEARING = frozenset({Qt.Key.Key_0, Qt.Key.Key_Backspace, Qt.Key.Key_Delete})
_TURNS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class MarkRow(QWidget):
    """One item and its five marks; the keyboard stands on the row, never on a mark."""

    marked = Signal()
    stepped = Signal(int)

    def __init__(self, number: int, key: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"item_{key}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._text, self._mark, self._is_read_only = text, 0, False
        self._said = Label("", TextRole.SMALL)
        self._said.setMinimumWidth(px(76))
        self._buttons = [self._button(key, mark) for mark in MARKS]
        words = Label(f"{number}. {text}", wrap=True)
        layout = row(words, *self._buttons, self._said, gap=5)
        layout.setStretch(0, 1)
        layout.setContentsMargins(8, 2, 8, 3)
        self.setLayout(layout)
        current_theme().changed.connect(self.update)
        self._show()

    def _button(self, key: str, mark: int) -> ChipButton:
        button = ChipButton(Chip(str(mark), str(mark)), f"item_{key}_{mark}")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setToolTip(mark_text(mark))
        button.setAccessibleName(f"{mark}, {mark_text(mark)}")
        button.clicked.connect(lambda: self._type(mark))
        return button

    @property
    def mark(self) -> int:
        """1 to 5; 0 is none yet."""
        return self._mark

    def set_mark(self, mark: int) -> None:
        self._mark = mark
        self._show()

    def set_read_only(self) -> None:
        self._is_read_only = True
        for button in self._buttons:
            button.setEnabled(False)

    def _show(self) -> None:
        for button, mark in zip(self._buttons, MARKS, strict=True):
            button.setChecked(mark == self._mark)
        said = mark_text(self._mark) if self._mark else "–"
        self._said.setText(said)
        self.setAccessibleName(f"{self._text}: {said}")

    def _type(self, mark: int, *, and_go_on: bool = True) -> None:
        if self._is_read_only:
            return
        self.set_mark(mark)
        self.marked.emit()
        if and_go_on:
            self.stepped.emit(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if held:
            super().keyPressEvent(event)
        elif event.text().isdecimal() and int(event.text()) in MARKS:
            self._type(int(event.text()))
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in _TURNS:
            self._type(min(max(self._mark + _TURNS[key], MARKS.start), MARKS.stop - 1), and_go_on=False)
        elif key in _CLEARING:
            self._type(0, and_go_on=False)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A frame where the keyboard is, a hair line elsewhere."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = current_theme().tokens
        if self.hasFocus():
            painter.setPen(QPen(tokens.accent, 2))
            painter.setBrush(tokens.accent_soft)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        else:
            painter.setPen(tokens.border)
            painter.drawLine(8, self.height() - 1, self.width() - 8, self.height() - 1)


class EvaluationGrid(QWidget):
    """An editor of a form: its value is the marks by item. `left` when the last item was passed."""

    value_changed = Signal()
    left = Signal()

    def __init__(self, items: Sequence[tuple[str, str]], *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.rows = [MarkRow(at + 1, key, text) for at, (key, text) in enumerate(items)]
        self._keys = [key for key, _ in items]
        for at, one in enumerate(self.rows):
            one.marked.connect(self._marked)
            one.stepped.connect(lambda by, here=at: self._go(here + by))
        self.setLayout(column(*self.rows, gap=0))
        self._aim()

    @property
    def missing(self) -> int:
        return sum(not one.mark for one in self.rows)

    @property
    def mean(self) -> float:
        marks = list(self.value().values())
        return sum(marks) / len(marks) if marks else 0.0

    def value(self) -> dict[str, int]:
        return {key: one.mark for key, one in zip(self._keys, self.rows, strict=True) if one.mark}

    def set_value(self, value: object) -> None:
        marks = value if isinstance(value, Mapping) else {}
        for key, one in zip(self._keys, self.rows, strict=True):
            one.set_mark(int(marks.get(key, 0)))
        self._marked()

    def set_read_only(self) -> None:
        for one in self.rows:
            one.set_read_only()

    def problem(self) -> str:
        return self.tr("Mark every item: %n are missing.", "", self.missing) if self.missing else ""

    def is_blank(self) -> bool:
        return not self.value()

    def _marked(self) -> None:
        self._aim()
        self.value_changed.emit()

    def _aim(self) -> None:
        """Whoever comes to the form begins at the first item without a mark."""
        first = next((one for one in self.rows if not one.mark), self.rows[0])
        self.setFocusProxy(first)

    def _go(self, at: int) -> None:
        if at >= len(self.rows):
            self.left.emit()
        elif at >= 0:
            self.rows[at].setFocus(Qt.FocusReason.TabFocusReason)
