"""A person's initials on a circle whose colour follows from the name, so that it stays the same."""

from zlib import crc32

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smm_desktop.core import turkish
from smm_desktop.widgets.fonts import screen_font
from smm_desktop.widgets.theme import current_theme

_LIGHT = (
    ("#0f6a63", "#cfe9e6"), ("#2449b0", "#e3e9fb"), ("#7a3596", "#f0e6f5"), ("#a8421c", "#f8e8e0"),
    ("#1f6f43", "#e1f0e7"), ("#a32a4b", "#f8e4ea"), ("#3d45a8", "#e6e7f8"), ("#716014", "#f1ecd8"),
)  # fmt: skip
_DARK = (
    ("#4fd6c8", "#123f3b"), ("#8fb4ff", "#1a2c5a"), ("#d59cf0", "#3d2049"), ("#f5a37c", "#4d2618"),
    ("#6fd79a", "#173822"), ("#f591b0", "#471c2c"), ("#a9b0fb", "#272a55"), ("#e3cf6a", "#383113"),
)  # fmt: skip


def initials(name: str) -> str:
    """First letters of the first and the last word, in Turkish capitals: 'irem çelik' gives İÇ."""
    words = [word for word in name.split() if word[0].isalpha()]
    if not words:
        return "?"
    letters = words[0][0] + (words[-1][0] if len(words) > 1 else "")
    return turkish.upper(letters)


def avatar_colors(name: str) -> tuple[QColor, QColor]:
    """Ink and ground; the same for a name in any case of letters."""
    pairs = _DARK if current_theme().is_dark else _LIGHT
    ink, wash = pairs[crc32(turkish.fold(name).encode()) % len(pairs)]
    return QColor(ink), QColor(wash)


def paint_avatar(painter: QPainter, area: QRectF, name: str) -> None:
    ink, wash = avatar_colors(name)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(wash)
    painter.drawEllipse(area)
    painter.setPen(ink)
    painter.setFont(screen_font(round(area.width() * 0.38), QFont.Weight.DemiBold))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, initials(name))


class Avatar(QWidget):
    def __init__(self, name: str = "", size: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._size = name, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self.update)

    def set_name(self, name: str) -> None:
        self._name = name
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_avatar(painter, QRectF(self.rect()), self._name)
