"""A short word after a deed, at the foot of the window, often with 'Undo'; it waits while it is looked at."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QWidget

from smm_desktop.widgets.buttons import Button, Variant
from smm_desktop.widgets.icons import IconLabel, IconRole
from smm_desktop.widgets.labels import Label
from smm_desktop.widgets.layouts import row
from smm_desktop.widgets.tones import Tone

_ICONS = {Tone.GOOD: "circle-check", Tone.WARN: "triangle-alert", Tone.BAD: "circle-alert"}
_FOOT = 26


class Toast(QFrame):
    gone = Signal()

    def __init__(
        self,
        anchor: QWidget,
        text: str,
        *,
        tone: Tone = Tone.GOOD,
        action: str = "",
        on_action: Callable[[], object] | None = None,
        seconds: float = 6,
    ) -> None:
        super().__init__(anchor)
        self.setObjectName("toast")
        self.setAccessibleName(text)
        self._on_action = on_action
        self.text = text
        line = row(IconLabel(_ICONS.get(tone, "info"), IconRole.ON_TIP, 18), Label(text), gap=10)
        line.setContentsMargins(15, 7, 10 if action else 16, 7)
        if action:
            button = Button(action, variant=Variant.QUIET, name="toast_action", on_click=self._act)
            line.addWidget(button)
        self.setLayout(line)
        self.setMinimumHeight(44)
        self._timer = QTimer(self, singleShot=True, interval=int(seconds * 1000))
        self._timer.timeout.connect(self.dismiss)
        anchor.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def dismiss(self) -> None:
        self._timer.stop()
        self._anchor().removeEventFilter(self)
        self.hide()
        self.gone.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()
        super().leaveEvent(event)

    def _act(self) -> None:
        action, self._on_action = self._on_action, None
        self.dismiss()
        if action is not None:
            action()

    def _anchor(self) -> QWidget:
        return self.parentWidget() or self

    def _place(self) -> None:
        anchor = self._anchor()
        self.adjustSize()
        self.move((anchor.width() - self.width()) // 2, anchor.height() - self.height() - _FOOT)


def show_toast(
    anchor: QWidget,
    text: str,
    *,
    tone: Tone = Tone.GOOD,
    action: str = "",
    on_action: Callable[[], object] | None = None,
    seconds: float = 6,
) -> Toast:
    """One at a time on a window: a new one takes the old one's place."""
    for old in anchor.findChildren(Toast):
        if not old.isHidden():
            old.dismiss()
    return Toast(anchor, text, tone=tone, action=action, on_action=on_action, seconds=seconds)
