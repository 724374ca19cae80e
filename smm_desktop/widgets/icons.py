"""Themed icons: the same drawing in the colour its role has now, for every screen ratio in use."""

from enum import StrEnum

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smm_desktop.widgets.svg import pixmap
from smm_desktop.widgets.theme import current_theme
from smm_desktop.widgets.tokens import Tokens

__all__ = ["IconLabel", "IconRole", "icon", "pixmap"]

_SIZES = (16, 18, 20)


class IconRole(StrEnum):
    TEXT = "text"
    SOFT = "soft"
    FAINT = "faint"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    ON_TIP = "on_tip"
    ON_BAD = "on_bad"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    INFO = "info"


def role_color(role: IconRole, tokens: Tokens) -> QColor:
    color = getattr(tokens, role.value)
    assert isinstance(color, QColor)  # noqa: S101 - every role names a token
    return color


def icon(name: str, role: IconRole = IconRole.TEXT, *, room: int = 0) -> QIcon:
    """The icon in the role's present colour; ask again when the theme has changed.

    room: empty pixels at its right, where Qt would set the text too close.
    """
    tokens = current_theme().tokens
    color = role_color(role, tokens)
    result = QIcon()
    for ratio in {1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}:
        for size in _SIZES:
            result.addPixmap(pixmap(name, color, size, ratio, room=room))
            result.addPixmap(pixmap(name, tokens.disabled, size, ratio, room=room), QIcon.Mode.Disabled)
    return result


class IconLabel(QWidget):
    """A drawing as a widget of its own."""

    def __init__(
        self, name: str, role: IconRole = IconRole.SOFT, size: int = 18, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._role, self._size = name, role, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self.update)

    def set_icon(self, name: str, role: IconRole | None = None) -> None:
        self._name, self._role = name, role or self._role
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        color = role_color(self._role, current_theme().tokens)
        painter.drawPixmap(0, 0, pixmap(self._name, color, self._size, self.devicePixelRatioF()))
