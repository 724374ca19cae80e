"""One number that matters, with what it means and how it moved."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QWidget

from smm_desktop.widgets.icons import IconLabel, IconRole
from smm_desktop.widgets.labels import ElidedLabel, Label, TextRole
from smm_desktop.widgets.layouts import STRETCH, column, row
from smm_desktop.widgets.theme import restyle
from smm_desktop.widgets.tones import Tone


class StatCard(QFrame):
    clicked = Signal()

    def __init__(
        self,
        title: str,
        *,
        icon: str = "",
        value: str = "–",
        note: str = "",
        tone: Tone = Tone.NEUTRAL,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._title = ElidedLabel(title, TextRole.SOFT)
        self._value = Label(value, TextRole.VALUE)
        self._note = ElidedLabel(note, TextRole.STRONG)
        head = row(self._title, *([IconLabel(icon, IconRole.ACCENT, 22)] if icon else []))
        head.setStretch(0, 1)
        layout = column(head, self._value, self._note, gap=3)
        layout.setContentsMargins(18, 14, 18, 15)
        self.setLayout(layout)
        self.set_value(value, note, tone)

    def set_value(self, value: str, note: str = "", tone: Tone = Tone.NEUTRAL) -> None:
        self._value.setText(value)
        self._note.setText(note)
        self._note.set_tone(None if tone is Tone.NEUTRAL else tone)
        self.setAccessibleName(f"{self._title.text()}: {value} {note}".strip())

    def make_clickable(self) -> None:
        """It then tells `clicked`, by mouse, Enter and Space."""
        self.setProperty("clickable", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        restyle(self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.property("clickable") and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.property("clickable") and event.key() in (
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Space,
        ):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)


class MiniStat(QFrame):
    """The small sister of the card, three in a row of a panel."""

    def __init__(
        self,
        value: str = "–",
        label: str = "",
        tone: Tone = Tone.NEUTRAL,
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._value = Label(value, TextRole.DISPLAY)
        self._label = ElidedLabel(label, TextRole.SMALL)
        layout = column(self._value, self._label, STRETCH, gap=1)
        layout.setContentsMargins(11, 8, 8, 8)
        self.setLayout(layout)
        self.set_value(value, tone)

    def set_value(self, value: str, tone: Tone = Tone.NEUTRAL) -> None:
        self._value.setText(value)
        self._value.set_tone(None if tone is Tone.NEUTRAL else tone)
