"""Upright bars with their values above them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath
from PySide6.QtWidgets import QWidget

from smm_desktop.widgets.charts.frame import ChartFrame, Format, paint_grid, paint_target
from smm_desktop.widgets.charts.scale import Scale, fixed_scale, round_scale
from smm_desktop.widgets.fonts import screen_font
from smm_desktop.widgets.numbers import plain
from smm_desktop.widgets.tokens import Tokens
from smm_desktop.widgets.tones import Tone

_CENTER = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
_WIDEST = 34


@dataclass(frozen=True)
class Bar:
    label: str
    value: float
    tone: Tone = Tone.ACCENT
    tip: str = ""
    text: str = ""  # stands in place of the value

    def told(self, format_: Format) -> str:
        return self.text or format_(self.value)


class BarChart(ChartFrame):
    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self.bars: tuple[Bar, ...] = ()
        self.target: float | None = None
        self.format: Format = str
        self.scale = Scale(0, 1, (0, 1))

    def set_bars(
        self,
        bars: Sequence[Bar],
        *,
        format_: Format = plain,
        maximum: float | None = None,
        target: float | None = None,
    ) -> None:
        self.bars, self.target, self.format = tuple(bars), target, format_
        highest = max([*(bar.value for bar in bars), target or 0, 0])
        self.scale = round_scale(0, highest) if maximum is None else fixed_scale(0, maximum)
        self.setAccessibleDescription("; ".join(f"{bar.label}: {bar.told(format_)}" for bar in bars))
        self.updateGeometry()
        self.update()

    def is_empty(self) -> bool:
        return not self.bars

    def tip_at(self, place: QPoint) -> str:
        area = self._area()
        at = int((place.x() - area.left()) // (area.width() / len(self.bars)))
        if not 0 <= at < len(self.bars):
            return ""
        bar = self.bars[at]
        return bar.tip or f"{bar.label}: {bar.told(self.format)}"

    def _area(self) -> QRectF:
        left = max(self.fontMetrics().horizontalAdvance(self.format(tick)) for tick in self.scale.ticks) + 8
        return QRectF(left, 24, max(10, self.width() - left - 6), max(10, self.height() - 52))

    def paint(self, painter: QPainter, tokens: Tokens) -> None:
        area = self._area()
        paint_grid(painter, area, self.scale, self.format, tokens)
        each = area.width() / len(self.bars)
        for at, bar in enumerate(self.bars):
            self._paint_bar(
                painter, QRectF(area.left() + at * each, area.top(), each, area.height()), bar, tokens
            )
        if self.target is not None:
            paint_target(
                painter, area, area.bottom() - self.scale.share(self.target) * area.height(), "", tokens
            )

    def _paint_bar(self, painter: QPainter, area: QRectF, bar: Bar, tokens: Tokens) -> None:
        width = min(_WIDEST, area.width() * 0.62)
        height = max(0.0, min(1.0, self.scale.share(bar.value))) * area.height()
        body = QRectF(area.center().x() - width / 2, area.bottom() - height, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.fill(bar.tone))
        painter.drawPath(_rounded_top(body))
        painter.setPen(tokens.soft)
        painter.setFont(screen_font(11, QFont.Weight.DemiBold, tabular=True))
        painter.drawText(
            QRectF(area.left(), body.top() - 20, area.width(), 18), _CENTER, bar.told(self.format)
        )
        painter.setPen(tokens.faint)
        painter.setFont(screen_font(11))
        label = painter.fontMetrics().elidedText(
            bar.label, Qt.TextElideMode.ElideRight, int(area.width()) - 2
        )
        painter.drawText(QRectF(area.left(), area.bottom() + 7, area.width(), 18), _CENTER, label)


def _rounded_top(body: QRectF) -> QPainterPath:
    radius = min(4.0, body.height())
    path = QPainterPath()
    path.moveTo(body.bottomLeft())
    path.lineTo(body.left(), body.top() + radius)
    path.quadTo(body.topLeft(), body.topLeft() + QRectF(0, 0, radius, 0).topRight())
    path.lineTo(body.right() - radius, body.top())
    path.quadTo(body.right(), body.top(), body.right(), body.top() + radius)
    path.lineTo(body.bottomRight())
    path.closeSubpath()
    return path
