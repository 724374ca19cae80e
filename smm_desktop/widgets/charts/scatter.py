"""Points between two axes, with a crossing that parts them into four quarters."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QWidget

from smm_desktop.widgets.charts.frame import ChartFrame, Format, paint_grid
from smm_desktop.widgets.charts.scale import Scale, round_scale
from smm_desktop.widgets.fonts import px, screen_font
from smm_desktop.widgets.numbers import plain
from smm_desktop.widgets.tokens import Tokens
from smm_desktop.widgets.tones import Tone

_CENTER = Qt.AlignmentFlag.AlignCenter
_DOT, _REACH, _AIR = 5.5, 12, 0.12
_LEFT_ROOM, _BOTTOM_ROOM, _TOP_ROOM = 58, 48, 12
_PLACES = ((0, -13), (13, 0), (-13, 0), (0, 13), (11, -10), (-11, -10), (11, 10), (-11, 10))


@dataclass(frozen=True)
class Spot:
    """A point; `label` is a sign or two that stands beside it."""

    x: float
    y: float
    label: str = ""
    tone: Tone = Tone.ACCENT
    tip: str = ""


@dataclass(frozen=True)
class Corner:
    """What a quarter is called."""

    text: str
    tone: Tone = Tone.NEUTRAL


@dataclass(frozen=True)
class Crossing:
    """Where the lines cross; corners: top left, top right, bottom left, bottom right."""

    x: float
    y: float
    corners: tuple[Corner, Corner, Corner, Corner]


class ScatterChart(ChartFrame):
    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self.spots: tuple[Spot, ...] = ()
        self.crossing: Crossing | None = None
        self.format: Format = str
        self._titles = ("", "")
        self._scales = (Scale(0, 1, (0, 1)), Scale(0, 1, (0, 1)))

    def set_spots(
        self,
        spots: Sequence[Spot],
        *,
        across: str = "",
        up: str = "",
        crossing: Crossing | None = None,
        format_: Format = plain,
    ) -> None:
        """`across` and `up` are the axes' titles."""
        self.spots, self.crossing, self.format, self._titles = tuple(spots), crossing, format_, (across, up)
        if spots:
            self._scales = _around([one.x for one in spots]), _around([one.y for one in spots])
        self.setAccessibleDescription("; ".join(one.tip.partition("\n")[0] for one in spots))
        self.update()

    def is_empty(self) -> bool:
        return not self.spots

    def sizeHint(self) -> QSize:
        return QSize(560, 420)

    def place(self, x: float, y: float) -> QPointF:
        """Return where a point stands in the widget."""
        area, (across, up) = self._area(), self._scales
        return QPointF(
            area.left() + across.share(x) * area.width(), area.bottom() - up.share(y) * area.height()
        )

    def tip_at(self, place: QPoint) -> str:
        """All points under the mouse: some lie on each other."""
        under = [
            one
            for one in self.spots
            if (self.place(one.x, one.y) - QPointF(place)).manhattanLength() <= _REACH
        ]
        return "\n\n".join(one.tip for one in under)

    def _area(self) -> QRectF:
        left, bottom, top = px(_LEFT_ROOM), px(_BOTTOM_ROOM), px(_TOP_ROOM)
        return QRectF(left, top, max(60, self.width() - left - 14), max(60, self.height() - bottom - top))

    def paint(self, painter: QPainter, tokens: Tokens) -> None:
        area = self._area()
        if self.crossing is not None:
            self._paint_corners(painter, area, self.crossing, tokens)
        paint_grid(painter, area, self._scales[1], self.format, tokens)
        self._paint_across(painter, area, tokens)
        self._paint_titles(painter, area, tokens)
        if self.crossing is not None:
            self._paint_lines(painter, area, self.place(self.crossing.x, self.crossing.y), tokens)
        self._paint_spots(painter, tokens)

    def _paint_corners(self, painter: QPainter, area: QRectF, crossing: Crossing, tokens: Tokens) -> None:
        middle = self.place(crossing.x, crossing.y)
        quarters = (
            QRectF(area.topLeft(), middle),
            QRectF(QPointF(middle.x(), area.top()), QPointF(area.right(), middle.y())),
            QRectF(QPointF(area.left(), middle.y()), QPointF(middle.x(), area.bottom())),
            QRectF(middle, area.bottomRight()),
        )
        painter.setFont(screen_font(12, QFont.Weight.DemiBold))
        for at, (corner, quarter) in enumerate(zip(crossing.corners, quarters, strict=True)):
            painter.fillRect(quarter, tokens.wash(corner.tone))
            painter.setPen(tokens.ink(corner.tone))
            side = Qt.AlignmentFlag.AlignRight if at % 2 else Qt.AlignmentFlag.AlignLeft
            edge = Qt.AlignmentFlag.AlignTop if at < len(quarters) / 2 else Qt.AlignmentFlag.AlignBottom
            painter.drawText(quarter.adjusted(8, 6, -8, -6), side | edge, corner.text)

    def _paint_across(self, painter: QPainter, area: QRectF, tokens: Tokens) -> None:
        painter.setFont(screen_font(11, tabular=True))
        for tick in self._scales[0].ticks:
            x = round(area.left() + self._scales[0].share(tick) * area.width()) + 0.5
            painter.setPen(tokens.border)
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            painter.setPen(tokens.faint)
            painter.drawText(QRectF(x - 30, area.bottom() + 4, 60, 16), _CENTER, self.format(tick))

    def _paint_titles(self, painter: QPainter, area: QRectF, tokens: Tokens) -> None:
        across, up = self._titles
        painter.setPen(tokens.soft)
        painter.setFont(screen_font(12, QFont.Weight.DemiBold))
        painter.drawText(QRectF(area.left(), self.height() - px(22), area.width(), px(20)), _CENTER, across)
        painter.save()
        painter.rotate(-90)  # across is now upwards, and down is to the right
        beside = QRectF(-area.center().y() - area.height() / 2, 0, area.height(), px(20))
        painter.drawText(beside, _CENTER, up)
        painter.restore()

    @staticmethod
    def _paint_lines(painter: QPainter, area: QRectF, middle: QPointF, tokens: Tokens) -> None:
        pen = QPen(tokens.soft, 1.2)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.drawLine(QPointF(middle.x(), area.top()), QPointF(middle.x(), area.bottom()))
        painter.drawLine(QPointF(area.left(), middle.y()), QPointF(area.right(), middle.y()))

    def _paint_spots(self, painter: QPainter, tokens: Tokens) -> None:
        dots = [self.place(one.x, one.y) for one in self.spots]
        for one, dot in zip(self.spots, dots, strict=True):
            painter.setPen(QPen(tokens.surface, 1.4))
            painter.setBrush(tokens.ink(one.tone))
            painter.drawEllipse(dot, _DOT, _DOT)
        painter.setFont(screen_font(11, QFont.Weight.DemiBold, tabular=True))
        painter.setPen(tokens.text)
        taken = list(dots)
        for one, dot in zip(self.spots, dots, strict=True):
            spot = _free_place(dot, taken, self._area())
            taken.append(spot)
            painter.drawText(QRectF(spot.x() - 14, spot.y() - 8, 28, 16), _CENTER, one.label)


def _around(values: Sequence[float]) -> Scale:
    """Round numbers around the values, with air at both ends."""
    air = max((max(values) - min(values)) * _AIR, 0.05)
    return round_scale(min(values) - air, max(values) + air, 6)


def _free_place(dot: QPointF, taken: Sequence[QPointF], area: QRectF) -> QPointF:
    """The place beside a dot that is farthest from what stands there already."""

    def room(place: QPointF) -> float:
        nearest = min((place - other).manhattanLength() for other in taken)
        return nearest if area.contains(place) else -1.0

    places = [dot + QPointF(*step) for step in _PLACES]
    return next((one for one in places if room(one) >= _REACH), max(places, key=room))
