"""Drawing a span chart: the head with its months, the rows in sight, and the line of today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from smm_desktop.widgets.fonts import line_height, px, screen_font
from smm_desktop.widgets.icons import pixmap
from smm_desktop.widgets.span_chart.placing import LABEL_LANES, PlacedBar, PlacedGround, Rows
from smm_desktop.widgets.span_chart.scale import DayScale
from smm_desktop.widgets.span_chart.values import SpanGround, SpanRow
from smm_desktop.widgets.tokens import Tokens
from smm_desktop.widgets.tones import Tone

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MIDDLE = Qt.AlignmentFlag.AlignCenter
_GAP = 2
_ROOM_FOR_ICON, _ROOM_FOR_WORDS, _ROOM_FOR_LABEL = 18, 44, 104


def lane_height() -> int:
    return px(24)


def head_height() -> int:
    return px(50)


def tag_height() -> int:
    """Of the word at the line of today, with the room around it."""
    return px(21)


def name_width() -> int:
    return px(214)


@dataclass(frozen=True, slots=True)
class Brush:
    """What every stroke needs."""

    painter: QPainter
    tokens: Tokens
    scale: DayScale
    ratio: float

    def words(
        self, area: QRectF, text: str, size: float, color: QColor, weight: QFont.Weight = QFont.Weight.Normal
    ) -> None:
        painter = self.painter
        painter.setFont(screen_font(size, weight, tabular=True))
        painter.setPen(color)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(area, _LEFT, shown)

    def picture(self, name: str, color: QColor, left: float, middle: float, size: int) -> None:
        place = QPointF(left, middle - size / 2)
        self.painter.drawPixmap(place, pixmap(name, color, size, self.ratio))


def paint_head(brush: Brush, today: date) -> None:
    """The months above, days or weeks below them; today is marked."""
    painter, tokens, scale = brush.painter, brush.tokens, brush.scale
    high, half = head_height(), head_height() / 2
    painter.fillRect(QRectF(0, 0, scale.left + scale.width, high), tokens.subtle)
    parts = list(scale.parts())
    for tick in scale.heads():
        left, right = scale.start_of(tick.first), scale.end_of(tick.last)
        area = QRectF(left + 8, 0, right - left - 12, half)
        brush.words(area, tick.text, 12, tokens.text, QFont.Weight.DemiBold)
    painter.setFont(screen_font(11, tabular=True))
    for part in parts:
        area = QRectF(
            scale.start_of(part.first), half, scale.end_of(part.last) - scale.start_of(part.first), half
        )
        is_today = part.first == today == part.last
        painter.setPen(tokens.accent_ink if is_today else tokens.faint if part.is_rest else tokens.soft)
        if part.text and area.width() >= painter.fontMetrics().horizontalAdvance(part.text):
            painter.drawText(area, _MIDDLE, part.text)
    painter.setPen(tokens.border)
    painter.drawLine(QPointF(0, high - 0.5), QPointF(scale.left + scale.width, high - 0.5))


def paint_lines(brush: Brush, top: float, bottom: float) -> None:
    """Days of rest a little darker; a line where a month begins, a fainter one for weeks."""
    painter, tokens, scale = brush.painter, brush.tokens, brush.scale
    for part in scale.parts():
        left, right = scale.start_of(part.first), scale.end_of(part.last)
        if part.is_rest:
            painter.fillRect(QRectF(left, top, right - left, bottom - top), tokens.subtle)
        elif part.first != part.last and part.text:
            painter.setPen(QPen(tokens.border, 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(left, top), QPointF(left, bottom))
    painter.setPen(tokens.border)
    for tick in scale.months():
        left = round(scale.start_of(tick.first)) + 0.5
        painter.drawLine(QPointF(left, top), QPointF(left, bottom))


def paint_today(brush: Brush, today: date, word: str, bottom: float) -> None:
    scale, painter, tokens = brush.scale, brush.painter, brush.tokens
    if not scale.first <= today <= scale.last:
        return
    middle = (scale.start_of(today) + scale.end_of(today)) / 2
    painter.setPen(QPen(tokens.accent, 1.6))
    painter.drawLine(QPointF(middle, head_height() - 4), QPointF(middle, bottom))
    painter.setFont(screen_font(10, QFont.Weight.DemiBold))
    width = painter.fontMetrics().horizontalAdvance(word) + 10
    left = min(max(middle - width / 2, scale.left), scale.left + scale.width - width)
    tag = QRectF(left, bottom - tag_height() + 2, width, tag_height() - 4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.accent)
    painter.drawRoundedRect(tag, 4, 4)
    painter.setPen(tokens.on_accent)
    painter.drawText(tag, _MIDDLE, word)


def paint_row(brush: Brush, rows: Rows, at: int, shift: int, current: object) -> None:
    """One row with its name at the left; `shift` is where the first row begins."""
    painter, tokens, scale = brush.painter, brush.tokens, brush.scale
    top, bottom = rows.tops[at] + shift, rows.tops[at + 1] + shift
    placed = rows.rows[at]
    for ground in placed.grounds:
        if scale.is_in_sight(ground.ground.first, ground.ground.last):
            _paint_ground(brush, ground, rows.lane_top(at, ground.top) + shift)
    for bar in placed.bars:
        if scale.is_in_sight(bar.bar.first, bar.bar.last):
            _paint_bar(brush, bar, rows.lane_top(at, bar.top) + shift, is_current=bar.bar.key == current)
    is_current = any(bar.bar.key == current for bar in placed.bars)
    behind = tokens.selection if is_current else tokens.surface
    painter.fillRect(QRectF(0, top, scale.left, bottom - top), behind)
    _paint_name(brush, placed.row, _name_top(top, bottom))
    painter.setPen(tokens.border)
    painter.drawLine(QPointF(0, bottom - 0.5), QPointF(scale.left + scale.width, bottom - 0.5))
    painter.drawLine(QPointF(scale.left - 0.5, top), QPointF(scale.left - 0.5, bottom))


def _name_top(top: float, bottom: float) -> float:
    """The name stays in sight as long as anything of its row is."""
    return max(top, min(float(head_height()), bottom - 2 * line_height(12) - 12))


def _paint_name(brush: Brush, row: SpanRow, top: float) -> None:
    tokens, wide, line = brush.tokens, brush.scale.left - 24, line_height(12) + 1
    at = top + 7
    brush.words(QRectF(12, at, wide, line), row.title, 12.5, tokens.text, QFont.Weight.DemiBold)
    at += line
    if row.warning:
        brush.picture("triangle-alert", tokens.bad, 12, at + line / 2, px(13))
        inside = QRectF(12 + px(18), at, wide - px(18), line)
        brush.words(inside, row.warning, 11, tokens.bad, QFont.Weight.DemiBold)
        return
    brush.words(QRectF(12, at, wide, line), row.note, 11, tokens.soft)


def span_area(scale: DayScale, first: date, last: date, top: float, height: float) -> QRectF:
    """What is seen of a span, a hair smaller than its days."""
    left = max(scale.start_of(first), scale.left)
    right = min(scale.end_of(last), scale.left + scale.width)
    return QRectF(left + 1, top, max(3.0, right - left - 2), height)


def _paint_ground(brush: Brush, placed: PlacedGround, top: float) -> None:
    painter, tokens, ground = brush.painter, brush.tokens, placed.ground
    area = span_area(brush.scale, ground.first, ground.last, top, placed.lanes * lane_height() - _GAP)
    painter.setBrush(tokens.neutral_soft)
    painter.setPen(QPen(tokens.border_strong, 1, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(area, 5, 5)
    if area.width() > _ROOM_FOR_ICON:
        head = QRectF(area.left() + 6, area.top(), area.width() - 10, lane_height() * LABEL_LANES)
        brush.words(head, ground_label(ground, head.width()), 10.5, tokens.soft)


def ground_label(ground: SpanGround, width: float) -> str:
    """The short label where only the beginning of the long one could be read, none where that has no room either."""
    if not ground.brief or width >= px(_ROOM_FOR_LABEL):
        return ground.label
    needed = QFontMetricsF(screen_font(10.5, tabular=True)).horizontalAdvance(ground.brief)
    return ground.brief if needed <= width else ""


def bar_area(scale: DayScale, placed: PlacedBar, top: float) -> QRectF:
    return span_area(scale, placed.bar.first, placed.bar.last, top + _GAP, lane_height() - 2 * _GAP - 1)


def _paint_bar(brush: Brush, placed: PlacedBar, top: float, *, is_current: bool) -> None:
    painter, tokens, bar = brush.painter, brush.tokens, placed.bar
    area = bar_area(brush.scale, placed, top)
    edge = tokens.bad if bar.warning else tokens.fill(bar.tone)
    painter.setBrush(tokens.wash(bar.tone))
    painter.setPen(QPen(edge, 2 if bar.warning else 1.2))
    painter.drawRoundedRect(area, 4, 4)
    if is_current:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tokens.text, 2))
        painter.drawRoundedRect(area.adjusted(-2, -2, 2, 2), 6, 6)
    _paint_bar_words(brush, placed, area)


def _paint_bar_words(brush: Brush, placed: PlacedBar, area: QRectF) -> None:
    tokens, bar = brush.tokens, placed.bar
    size, left = px(13), area.left() + 5
    ink = tokens.text if bar.tone is Tone.NEUTRAL else tokens.ink(bar.tone)
    pictures = [("triangle-alert", tokens.bad)] if bar.warning else []
    pictures += [(bar.icon, ink)] if bar.icon else []
    for name, color in pictures:
        if area.right() - left >= min(_ROOM_FOR_ICON, size + 2):
            brush.picture(name, color, left, area.center().y(), size)
            left += size + 5
    room = QRectF(left, area.top(), area.right() - left - 4, area.height())
    if room.width() > _ROOM_FOR_WORDS / 2:
        text = f"{bar.label} · {bar.warning}" if bar.warning else bar.label
        brush.words(room, text, 11.5, tokens.text, QFont.Weight.Medium)
