"""The look of a cell: a rounded tile with its letter, drawn once for each kind and kept."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap

from smm_desktop.widgets.fonts import screen_font
from smm_desktop.widgets.tokens import Tokens
from smm_desktop.widgets.tones import Tone

TILE = QSize(30, 28)
_RADIUS = 6


@lru_cache(maxsize=512)
def _tile(text: str, size: tuple[int, int], colors: tuple[int, int], ratio: float, font: QFont) -> QPixmap:
    """colors: of the letter and of its ground."""
    picture = QPixmap(QSize(round(size[0] * ratio), round(size[1] * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor.fromRgba(colors[1]))
    area = QRectF(0, 0, *size)
    painter.drawRoundedRect(area, _RADIUS, _RADIUS)
    painter.setPen(QColor.fromRgba(colors[0]))
    painter.setFont(font)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return picture


def paint_tile(painter: QPainter, area: QRect, text: str, tone: Tone, tokens: Tokens) -> None:
    """In the middle of the area; with a longer text the tile grows sideways as far as the area lets it."""
    long = len(text) > 1
    font = screen_font(12 if long else 13, QFont.Weight.Bold, tabular=True)
    width = TILE.width()
    if long:
        width = min(area.width() - 4, max(width, QFontMetrics(font).horizontalAdvance(text) + 10))
    ratio = painter.device().devicePixelRatioF()
    size = (width, min(TILE.height(), area.height() - 6))
    picture = _tile(text, size, (tokens.ink(tone).rgba(), tokens.wash(tone).rgba()), ratio, font)
    painter.drawPixmap(
        QPointF(area.x() + (area.width() - size[0]) // 2, area.y() + (area.height() - size[1]) // 2), picture
    )


def paint_dot(painter: QPainter, area: QRect, color: QColor) -> None:
    """Not marked yet."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(QPointF(area.x() + area.width() / 2, area.y() + area.height() / 2), 2, 2)


def paint_cursor(painter: QPainter, area: QRect, tokens: Tokens) -> None:
    painter.setPen(QPen(tokens.accent, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    width = max(TILE.width() + 6, min(area.width() - 4, 56))
    height = min(area.height() - 3, TILE.height() + 6)
    box = QRectF(0, 0, width, height)
    box.moveCenter(QPointF(area.x() + area.width() / 2, area.y() + area.height() / 2))
    painter.drawRoundedRect(box, _RADIUS + 2, _RADIUS + 2)
