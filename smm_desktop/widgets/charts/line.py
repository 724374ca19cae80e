"""Lines over time, with a target; the last value stands in a bubble."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QLinearGradient, QMouseEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from smm_desktop.widgets.charts.frame import (
    ChartFrame,
    Format,
    label_width,
    paint_bubble,
    paint_grid,
    paint_target,
)
from smm_desktop.widgets.charts.scale import Scale, fixed_scale, round_scale
from smm_desktop.widgets.fonts import screen_font
from smm_desktop.widgets.numbers import plain
from smm_desktop.widgets.tokens import Tokens
from smm_desktop.widgets.tones import Tone

_CENTER = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True)
class Series:
    name: str
    values: Sequence[float | None]
    tone: Tone = Tone.ACCENT


class LineChart(ChartFrame):
    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self._labels: tuple[str, ...] = ()
        self._series: tuple[Series, ...] = ()
        self._target: float | None = None
        self._target_label = ""
        self._format: Format = str
        self._scale = Scale(0, 1, (0, 1))
        self._hover = -1
        self.setMouseTracking(True)

    def set_series(
        self,
        labels: Sequence[str],
        series: Sequence[Series],
        *,
        target: float | None = None,
        target_label: str = "",
        format_: Format = plain,
        minimum: float | None = None,
        maximum: float | None = None,
    ) -> None:
        """None among the values is a gap in the line."""
        self._labels, self._series = tuple(labels), tuple(series)
        self._target, self._target_label, self._format = target, target_label, format_
        values = [value for one in series for value in one.values if value is not None]
        values += [] if target is None else [target]
        low = minimum if minimum is not None else min([0, *values])
        high = maximum if maximum is not None else max(values, default=1)
        bound = minimum is not None and maximum is not None
        self._scale = fixed_scale(low, high) if bound else round_scale(low, high)
        self.setAccessibleDescription("; ".join(self._spoken(at) for at in range(len(labels))))
        self.update()

    def is_empty(self) -> bool:
        return not any(value is not None for one in self._series for value in one.values)

    def _spoken(self, at: int) -> str:
        parts = [
            f"{one.name}: {self._format(value)}" if one.name else self._format(value)
            for one in self._series
            if at < len(one.values) and (value := one.values[at]) is not None
        ]
        return f"{self._labels[at]}: {', '.join(parts)}" if parts else self._labels[at]

    def tip_at(self, place: QPoint) -> str:
        at = self._nearest(place.x())
        return self._spoken(at) if at >= 0 else ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        at = self._nearest(int(event.position().x()))
        if at != self._hover:
            self._hover = at
            self.update()

    def _area(self) -> QRectF:
        top = 34 if len(self._series) > 1 else 24
        return QRectF(
            self._left, top, max(10.0, self.width() - self._left - 18), max(10.0, self.height() - top - 28)
        )

    @property
    def _left(self) -> int:
        metrics_of = self.fontMetrics()
        return max(metrics_of.horizontalAdvance(self._format(tick)) for tick in self._scale.ticks) + 8

    def _x(self, at: int, area: QRectF) -> float:
        count = max(1, len(self._labels) - 1)
        return area.left() + area.width() * at / count

    def _nearest(self, x: int) -> int:
        area = self._area()
        if not self._labels or not area.left() - 12 <= x <= area.right() + 12:
            return -1
        return min(range(len(self._labels)), key=lambda at: abs(self._x(at, area) - x))

    def paint(self, painter: QPainter, tokens: Tokens) -> None:
        area = self._area()
        paint_grid(painter, area, self._scale, self._format, tokens)
        self._paint_labels(painter, area, tokens)
        for one in self._series:
            self._paint_series(painter, area, one, tokens, filled=len(self._series) == 1)
        if self._target is not None:
            y = area.bottom() - self._scale.share(self._target) * area.height()
            paint_target(painter, area, y, self._target_label, tokens)
        if len(self._series) > 1:
            self._paint_legend(painter, tokens)
        self._paint_marker(painter, area, tokens)

    def _paint_labels(self, painter: QPainter, area: QRectF, tokens: Tokens) -> None:
        """As many as fit, evenly."""
        wide = label_width(painter, list(self._labels)) + 22
        every = max(1, -(-len(self._labels) * wide // max(1, int(area.width()))))
        painter.setPen(tokens.faint)
        for at in range(0, len(self._labels), int(every)):
            x = self._x(at, area)
            left = min(max(0.0, x - wide / 2), self.width() - wide)
            painter.drawText(QRectF(left, area.bottom() + 8, wide, 18), _CENTER, self._labels[at])

    def _points(self, area: QRectF, one: Series) -> list[list[QPointF]]:
        """Runs without gaps."""
        runs: list[list[QPointF]] = [[]]
        for at, value in enumerate(one.values):
            if value is None:
                runs.append([])
                continue
            runs[-1].append(
                QPointF(self._x(at, area), area.bottom() - self._scale.share(value) * area.height())
            )
        return [run for run in runs if run]

    def _paint_series(
        self, painter: QPainter, area: QRectF, one: Series, tokens: Tokens, *, filled: bool
    ) -> None:
        color = tokens.fill(one.tone)
        for run in self._points(area, one):
            path = smooth_path(run)
            if filled:
                _fill_below(painter, path, run, area, color)
            painter.setPen(QPen(color, 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path)
            if len(run) == 1:
                painter.setBrush(color)
                painter.drawEllipse(run[0], 3, 3)

    def _paint_legend(self, painter: QPainter, tokens: Tokens) -> None:
        x = float(self._left)
        painter.setFont(screen_font(12))
        for one in self._series:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.fill(one.tone))
            painter.drawRoundedRect(QRectF(x, 5, 10, 10), 3, 3)
            painter.setPen(tokens.soft)
            width = painter.fontMetrics().horizontalAdvance(one.name)
            painter.drawText(QRectF(x + 16, 0, width + 2, 20), Qt.AlignmentFlag.AlignVCenter, one.name)
            x += 16 + width + 18

    def _paint_marker(self, painter: QPainter, area: QRectF, tokens: Tokens) -> None:
        """The value under the pointer, or the last one."""
        values = self._series[0].values
        present = [at for at, value in enumerate(values) if value is not None]
        at = self._hover if self._hover in present else present[-1] if present else -1
        value = values[at] if at >= 0 else None
        if value is None:
            return
        point = QPointF(self._x(at, area), area.bottom() - self._scale.share(value) * area.height())
        painter.setPen(QPen(tokens.surface, 2))
        painter.setBrush(tokens.fill(self._series[0].tone))
        painter.drawEllipse(point, 5.5, 5.5)
        painter.setFont(screen_font(12, QFont.Weight.DemiBold, tabular=True))
        width = painter.fontMetrics().horizontalAdvance(self._format(value)) + 18
        left = min(max(0.0, point.x() - width / 2), self.width() - width)
        above = point.y() - 35 if point.y() > 37 else point.y() + 11  # noqa: PLR2004 - room for the bubble
        paint_bubble(painter, QRectF(left, above, width, 24), self._format(value), tokens)


def smooth_path(points: list[QPointF]) -> QPainterPath:
    """A curve through the points that never overshoots them (monotone cubic, Fritsch and Carlson 1980)."""
    path = QPainterPath(points[0])
    slopes = [(b.y() - a.y()) / (b.x() - a.x()) for a, b in pairwise(points)]
    tangents = [
        0.0 if before * after <= 0 else 2 * before * after / (before + after)
        for before, after in pairwise(slopes)
    ]
    tangents = [*slopes[:1], *tangents, *slopes[-1:]]
    for number, (a, b) in enumerate(pairwise(points)):
        third = (b.x() - a.x()) / 3
        path.cubicTo(
            QPointF(a.x() + third, a.y() + third * tangents[number]),
            QPointF(b.x() - third, b.y() - third * tangents[number + 1]),
            b,
        )
    return path


def _fill_below(
    painter: QPainter, path: QPainterPath, run: list[QPointF], area: QRectF, color: QColor
) -> None:
    below = QPainterPath(path)
    below.lineTo(run[-1].x(), area.bottom())
    below.lineTo(run[0].x(), area.bottom())
    below.closeSubpath()
    gradient = QLinearGradient(0, min(point.y() for point in run), 0, area.bottom())
    strong, none = QColor(color), QColor(color)
    strong.setAlphaF(0.24)
    none.setAlphaF(0.0)
    gradient.setColorAt(0, strong)
    gradient.setColorAt(1, none)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(gradient))
    painter.drawPath(below)
