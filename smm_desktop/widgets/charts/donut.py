"""A ring of shares with the sum in its middle and a legend beside it."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import atan2, degrees, hypot

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QWidget

from smm_desktop.widgets.charts.frame import ChartFrame, Format
from smm_desktop.widgets.fonts import px, screen_font
from smm_desktop.widgets.numbers import plain
from smm_desktop.widgets.tokens import Tokens
from smm_desktop.widgets.tones import Tone

_THICK = 0.25
_GAP = 2.2
_FULL = 360.0
_LEGEND = 150


@dataclass(frozen=True)
class Slice:
    """A tone gives a meaning's colour; a number takes the next of the palette."""

    label: str
    value: float
    color: Tone | int = 0


class DonutChart(ChartFrame):
    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self._slices: tuple[Slice, ...] = ()
        self._center, self._note = "", ""
        self._format: Format = str

    def set_slices(
        self,
        slices: Sequence[Slice],
        *,
        center: str = "",
        center_note: str = "",
        format_: Format = plain,
    ) -> None:
        self._slices = tuple(slices)
        self._center, self._note, self._format = center, center_note, format_
        self.setAccessibleDescription("; ".join(f"{part.label}: {format_(part.value)}" for part in slices))
        self.update()

    def is_empty(self) -> bool:
        return self._total <= 0

    @property
    def _total(self) -> float:
        return sum(part.value for part in self._slices)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 150)

    def _ring(self) -> QRectF:
        size = min(self.height() - 8.0, self.width() - _LEGEND - 40.0, 190.0)
        return QRectF(6, (self.height() - size) / 2, size, size)

    def tip_at(self, place: QPoint) -> str:
        ring = self._ring()
        away = QPointF(place) - ring.center()
        distance = hypot(away.x(), away.y())
        if not ring.width() / 2 * (1 - 2 * _THICK) <= distance <= ring.width() / 2:
            return ""
        angle = (degrees(atan2(away.x(), -away.y())) + _FULL) % _FULL
        reached = 0.0
        for part in self._slices:
            reached += part.value / self._total * _FULL
            if angle <= reached:
                return f"{part.label}: {self._format(part.value)}"
        return ""

    def paint(self, painter: QPainter, tokens: Tokens) -> None:
        ring = self._ring()
        self._paint_ring(painter, ring, tokens)
        painter.setPen(tokens.text)
        painter.setFont(screen_font(24, QFont.Weight.Bold))
        middle = ring.adjusted(0, -10, 0, -10) if self._note else ring
        painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, self._center)
        painter.setPen(tokens.faint)
        painter.setFont(screen_font(12))
        painter.drawText(ring.adjusted(0, 34, 0, 14), Qt.AlignmentFlag.AlignCenter, self._note)
        self._paint_legend(
            painter, QRectF(ring.right() + 26, 0, self.width() - ring.right() - 30, self.height()), tokens
        )

    def _paint_ring(self, painter: QPainter, ring: QRectF, tokens: Tokens) -> None:
        thick = ring.width() / 2 * _THICK
        band = ring.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
        shown = [(at, part) for at, part in enumerate(self._slices) if part.value > 0]
        gap = _GAP if len(shown) > 1 else 0.0
        start = 90.0
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for _at, part in shown:
            span = part.value / self._total * _FULL
            pen = QPen(_color(part, tokens), thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            seen = max(0.6, span - gap)
            painter.drawArc(band, round((start - gap / 2) * 16), round(-seen * 16))
            start -= span

    def _paint_legend(self, painter: QPainter, area: QRectF, tokens: Tokens) -> None:
        height = px(30)
        top = area.center().y() - height * len(self._slices) / 2
        for at, part in enumerate(self._slices):
            line = QRectF(area.left(), top + at * height, area.width(), height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_color(part, tokens))
            painter.drawRoundedRect(QRectF(line.left(), line.center().y() - 5, 10, 10), 3, 3)
            painter.setPen(tokens.text)
            painter.setFont(screen_font(13, QFont.Weight.DemiBold, tabular=True))
            value = self._format(part.value)
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, value)
            room = line.width() - painter.fontMetrics().horizontalAdvance(value) - 32
            painter.setPen(tokens.soft)
            painter.setFont(screen_font())
            label = painter.fontMetrics().elidedText(part.label, Qt.TextElideMode.ElideRight, int(room))
            painter.drawText(line.adjusted(20, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, label)


def _color(part: Slice, tokens: Tokens) -> QColor:
    return tokens.fill(part.color) if isinstance(part.color, Tone) else tokens.palette_color(part.color)
