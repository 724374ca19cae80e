"""Status pills: a dot and a word on a quiet ground of the tone."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smm_desktop.widgets.fonts import px, screen_font
from smm_desktop.widgets.theme import current_theme
from smm_desktop.widgets.tokens import Tokens
from smm_desktop.widgets.tones import BadgeValue, Tone

_PAD, _DOT = 9, 6


def badge_font() -> QFont:
    return screen_font(12, QFont.Weight.DemiBold)


def badge_size(text: str) -> QSize:
    metrics = QFontMetrics(badge_font())
    return QSize(metrics.horizontalAdvance(text) + 2 * _PAD + _DOT + 5, px(23))


def paint_badge(
    painter: QPainter, area: QRectF, badge: BadgeValue, tokens: Tokens, *, raised: bool = False
) -> None:
    """Fills the area, which should have the badge's size or be narrower (the word is shortened then).

    raised: on a coloured row, where the quiet ground would vanish.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.surface if raised else tokens.wash(badge.tone))
    radius = area.height() / 2
    painter.drawRoundedRect(area, radius, radius)
    ink = tokens.ink(badge.tone)
    painter.setBrush(ink)
    painter.drawEllipse(QPointF(area.left() + _PAD + _DOT / 2, area.center().y()), _DOT / 2, _DOT / 2)
    painter.setPen(ink)
    painter.setFont(badge_font())
    words = area.adjusted(_PAD + _DOT + 5, 0, -_PAD + 4, 0)
    text = painter.fontMetrics().elidedText(badge.text, Qt.TextElideMode.ElideRight, int(words.width()) + 1)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


class Badge(QWidget):
    def __init__(
        self, text: str = "", tone: Tone = Tone.NEUTRAL, *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._badge = BadgeValue(text, tone)
        self.set_badge(self._badge)
        current_theme().changed.connect(self.update)

    @property
    def badge(self) -> BadgeValue:
        return self._badge

    def set_badge(self, badge: BadgeValue | None) -> None:
        self._badge = badge or BadgeValue("")
        if not self._badge.text:
            self.hide()
        elif self.parentWidget() is not None:
            self.show()
        self.setAccessibleName(self._badge.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return badge_size(self._badge.text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_badge(painter, QRectF(self.rect()), self._badge, current_theme().tokens)
