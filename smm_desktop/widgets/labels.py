"""Texts by their role on the page; the style sheet gives each role its size, weight and colour."""

from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from smm_desktop.widgets.theme import restyle
from smm_desktop.widgets.tones import Tone


class TextRole(StrEnum):
    TITLE = "title"
    SUBTITLE = "subtitle"
    DISPLAY = "display"
    HEADING = "heading"
    BODY = "body"
    STRONG = "strong"
    SOFT = "soft"
    SMALL = "small"
    VALUE = "value"
    OVERLINE = "overline"
    CODE = "code"


class Label(QLabel):
    def __init__(
        self,
        text: str = "",
        role: TextRole = TextRole.BODY,
        *,
        wrap: bool = False,
        tone: Tone | None = None,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role.value)
        self.setWordWrap(wrap)
        if tone is not None:
            self.set_tone(tone)

    def set_tone(self, tone: Tone | None) -> None:
        value = "" if tone is None else tone.value
        if self.property("tone") != value:
            self.setProperty("tone", value)
            restyle(self)

    def let_copy(self) -> None:
        """The text can be chosen and copied, by keyboard too."""
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )


class ElidedLabel(Label):
    """One line that ends in "…" where it does not fit; the whole text is its tooltip then."""

    def __init__(
        self,
        text: str = "",
        role: TextRole = TextRole.BODY,
        *,
        tone: Tone | None = None,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, role, tone=tone, name=name, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_tip()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._set_tip()

    def _set_tip(self) -> None:
        fits = self.fontMetrics().horizontalAdvance(self.text()) <= self.contentsRect().width()
        self.setToolTip("" if fits else self.text())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        self.style().drawItemText(
            painter, area, self.alignment(), self.palette(), self.isEnabled(), text, self.foregroundRole()
        )
