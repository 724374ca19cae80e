"""Ranked bars: the label at the left, the bar from zero, its interval as a whisker over it, the value at the right."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QWidget

from smm_desktop.widgets.charts.frame import ChartFrame, Format
from smm_desktop.widgets.charts.scale import Scale, fixed_scale
from smm_desktop.widgets.fonts import px, screen_font
from smm_desktop.widgets.numbers import plain
from smm_desktop.widgets.tokens import Tokens
from smm_desktop.widgets.tones import Tone

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTER = Qt.AlignmentFlag.AlignCenter
_LABEL_SHARE, _AXIS, _VALUE, _BAR = 0.42, 26, 52, 12


@dataclass(frozen=True)
class IntervalBar:
    """`low` and `high` are the ends of the interval; None where there is none."""

    label: str
    value: float
    low: float | None = None
    high: float | None = None
    tone: Tone = Tone.ACCENT
    tip: str = ""


class IntervalBars(ChartFrame):
    """As high as its bars: put it into a `ScrollColumn`."""

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self.bars: tuple[IntervalBar, ...] = ()
        self.format: Format = str
        self.scale = Scale(0, 1, (0, 1))

    def set_bars(self, bars: Sequence[IntervalBar], *, format_: Format = plain) -> None:
        self.bars, self.format = tuple(bars), format_
        ends = [0.0, *(bar.value for bar in bars)]
        ends += [end for bar in bars for end in (bar.low, bar.high) if end is not None]
        self.scale = fixed_scale(min(ends), max(ends))
        self.setAccessibleDescription("; ".join(f"{bar.label}: {format_(bar.value)}" for bar in bars))
        self.updateGeometry()
        self.update()

    def is_empty(self) -> bool:
        return not self.bars

    def sizeHint(self) -> QSize:
        return QSize(560, px(_AXIS) + max(1, len(self.bars)) * self._row_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def tip_at(self, place: QPoint) -> str:
        at = (place.y() - px(_AXIS)) // self._row_height()
        return self.bars[at].tip if 0 <= at < len(self.bars) else ""

    def _row_height(self) -> int:
        return px(30)

    def _area(self) -> QRectF:
        left = self.width() * _LABEL_SHARE
        return QRectF(left, px(_AXIS), max(40.0, self.width() - left - px(_VALUE)), self.height() - px(_AXIS))

    def _x(self, value: float) -> float:
        area = self._area()
        return area.left() + self.scale.share(value) * area.width()

    def paint(self, painter: QPainter, tokens: Tokens) -> None:
        self._paint_axis(painter, tokens)
        for at, bar in enumerate(self.bars):
            top = px(_AXIS) + at * self._row_height()
            self._paint_row(painter, QRectF(0, top, self.width(), self._row_height()), bar, tokens)

    def _paint_axis(self, painter: QPainter, tokens: Tokens) -> None:
        bottom = px(_AXIS) + len(self.bars) * self._row_height()
        painter.setFont(screen_font(11, tabular=True))
        for tick in self.scale.ticks:
            x = round(self._x(tick)) + 0.5
            painter.setPen(QPen(tokens.border_strong if not tick else tokens.border, 1))
            painter.drawLine(QPointF(x, px(_AXIS) - 4), QPointF(x, bottom))
            painter.setPen(tokens.faint)
            painter.drawText(QRectF(x - 30, 0, 60, px(_AXIS) - 6), _CENTER, self.format(tick))

    def _paint_row(self, painter: QPainter, area: QRectF, bar: IntervalBar, tokens: Tokens) -> None:
        painter.setFont(screen_font(12))
        painter.setPen(tokens.text)
        room = QRectF(area.left(), area.top(), area.width() * _LABEL_SHARE - 14, area.height())
        label = painter.fontMetrics().elidedText(bar.label, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, _LEFT, label)
        zero, end = self._x(0.0), self._x(bar.value)
        middle = area.center().y()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.fill(bar.tone))
        body = QRectF(min(zero, end), middle - _BAR / 2, max(1.5, abs(end - zero)), _BAR)
        painter.drawRoundedRect(body, 3, 3)
        if bar.low is not None and bar.high is not None:
            self._paint_whisker(painter, (self._x(bar.low), self._x(bar.high)), middle, tokens)
        painter.setPen(tokens.text)
        painter.setFont(screen_font(12, QFont.Weight.DemiBold, tabular=True))
        painter.drawText(area, _RIGHT, self.format(bar.value))

    @staticmethod
    def _paint_whisker(painter: QPainter, ends: tuple[float, float], middle: float, tokens: Tokens) -> None:
        painter.setPen(QPen(tokens.text, 1.2))
        painter.drawLine(QPointF(ends[0], middle), QPointF(ends[1], middle))
        for x in ends:
            painter.drawLine(QPointF(x, middle - 4), QPointF(x, middle + 4))
