"""A line across the page that says something important and offers what to do about it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QWidget

from smm_desktop.widgets.buttons import Button, IconButton, Variant
from smm_desktop.widgets.icons import IconLabel, IconRole
from smm_desktop.widgets.labels import Label
from smm_desktop.widgets.layouts import row
from smm_desktop.widgets.theme import restyle
from smm_desktop.widgets.tones import Tone

_ICONS = {
    Tone.NEUTRAL: "info",
    Tone.ACCENT: "info",
    Tone.INFO: "info",
    Tone.GOOD: "circle-check",
    Tone.WARN: "triangle-alert",
    Tone.BAD: "circle-alert",
}
_ROLES = {
    Tone.NEUTRAL: IconRole.ACCENT,
    Tone.ACCENT: IconRole.ACCENT,
    Tone.INFO: IconRole.INFO,
    Tone.GOOD: IconRole.GOOD,
    Tone.WARN: IconRole.WARN,
    Tone.BAD: IconRole.BAD,
}


class Banner(QFrame):
    closed = Signal()

    def __init__(
        self,
        text: str = "",
        tone: Tone = Tone.INFO,
        *,
        icon: str = "",
        action: str = "",
        on_action: Callable[[], object] | None = None,
        closable: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._own_icon = icon
        self._icon = IconLabel(icon or _ICONS[tone], _ROLES[tone], 18)
        self._text = Label(text, wrap=True)
        line = row(self._icon, self._text, gap=11)
        line.setStretch(1, 1)
        line.setContentsMargins(14, 8, 8, 8)
        self.setMinimumHeight(44)
        if action:
            line.addWidget(Button(action, variant=Variant.QUIET, name=f"{name}_action", on_click=on_action))
        if closable:
            tip = QCoreApplication.translate("widgets", "Close this message")
            line.addWidget(IconButton("x", tip, name=f"{name}_close", on_click=self.close_banner))
        self.setLayout(line)
        self.set_text(text, tone)

    @property
    def text(self) -> str:
        return self._text.text()

    def set_text(self, text: str, tone: Tone | None = None) -> None:
        self._text.setText(text)
        self.setAccessibleName(text)
        if tone is not None:
            self.setProperty("tone", tone.value)
            self._icon.set_icon(self._own_icon or _ICONS[tone], _ROLES[tone])
            restyle(self)
            restyle(self._text)

    def close_banner(self) -> None:
        self.hide()
        self.closed.emit()
