"""What happened, from the newest down: a dot of its tone, a title, a note, joined by a line."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smm_desktop.widgets.fonts import line_height, px, screen_font
from smm_desktop.widgets.theme import current_theme
from smm_desktop.widgets.tones import Tone

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_TEXT_AT = 23


@dataclass(frozen=True)
class TimelineItem:
    title: str
    note: str = ""
    tone: Tone = Tone.NEUTRAL


class Timeline(QWidget):
    def __init__(self, items: Sequence[TimelineItem] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._items: tuple[TimelineItem, ...] = tuple(items)
        current_theme().changed.connect(self.update)

    def set_items(self, items: Sequence[TimelineItem]) -> None:
        self._items = tuple(items)
        self.setAccessibleName("; ".join(f"{item.title}, {item.note}" for item in items))
        self.updateGeometry()
        self.update()

    def _row_height(self) -> int:
        return px(43)

    def sizeHint(self) -> QSize:
        return QSize(160, self._row_height() * len(self._items))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, item in enumerate(self._items):
            area = QRectF(0, at * self._row_height(), self.width(), self._row_height())
            self._paint_item(painter, area, item, last=at == len(self._items) - 1)

    def _paint_item(self, painter: QPainter, area: QRectF, item: TimelineItem, *, last: bool) -> None:
        tokens = current_theme().tokens
        first = line_height(13, QFont.Weight.Medium)
        dot = QPointF(6, area.top() + first / 2)
        if not last:
            painter.setPen(tokens.border_strong)
            painter.drawLine(QPointF(6, dot.y() + 8), QPointF(6, area.bottom() + first / 2 - 8))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.ink(item.tone))
        painter.drawEllipse(dot, 4, 4)
        width = area.width() - _TEXT_AT
        painter.setPen(tokens.text)
        painter.setFont(screen_font(13, QFont.Weight.Medium))
        title = painter.fontMetrics().elidedText(item.title, Qt.TextElideMode.ElideRight, int(width))
        painter.drawText(QRectF(_TEXT_AT, area.top(), width, first), _LEFT, title)
        painter.setPen(tokens.faint)
        painter.setFont(screen_font(12))
        note = painter.fontMetrics().elidedText(item.note, Qt.TextElideMode.ElideRight, int(width))
        painter.drawText(QRectF(_TEXT_AT, area.top() + first, width, line_height(12)), _LEFT, note)
