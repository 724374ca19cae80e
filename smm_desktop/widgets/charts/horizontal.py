"""Lying bars, for labels that are long."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter

from smm_desktop.widgets.charts.bars import Bar, BarChart
from smm_desktop.widgets.fonts import px, screen_font
from smm_desktop.widgets.progress import paint_meter
from smm_desktop.widgets.tokens import Tokens

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class HorizontalBars(BarChart):
    """The label above its bar, the value at the right."""

    def _row_height(self) -> int:
        return px(42)

    def sizeHint(self) -> QSize:
        return QSize(280, max(1, len(self.bars)) * self._row_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(160, max(1, len(self.bars)) * self._row_height())

    def tip_at(self, place: QPoint) -> str:
        at = place.y() // self._row_height()
        if not 0 <= at < len(self.bars):
            return ""
        bar = self.bars[at]
        return bar.tip or f"{bar.label}: {bar.told(self.format)}"

    def paint(self, painter: QPainter, tokens: Tokens) -> None:
        for at, bar in enumerate(self.bars):
            area = QRectF(0, at * self._row_height(), self.width(), self._row_height())
            self._paint_row(painter, area, bar, tokens)

    def _paint_row(self, painter: QPainter, area: QRectF, bar: Bar, tokens: Tokens) -> None:
        words = QRectF(area.left(), area.top() + 2, area.width(), px(20))
        painter.setPen(tokens.text)
        painter.setFont(screen_font(12, QFont.Weight.DemiBold, tabular=True))
        value = bar.told(self.format)
        painter.drawText(words, _RIGHT, value)
        room = words.width() - painter.fontMetrics().horizontalAdvance(value) - 12
        painter.setPen(tokens.soft)
        painter.setFont(screen_font(12))
        painter.drawText(
            words, _LEFT, painter.fontMetrics().elidedText(bar.label, Qt.TextElideMode.ElideRight, int(room))
        )
        track = QRectF(area.left(), words.bottom() + 3, area.width(), 7)
        paint_meter(painter, track, self.scale.share(bar.value), bar.tone, tokens)
