"""What happened, from the newest down: a dot of its tone, a title, a note, joined by a line."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smm_desktop.widgets.fonts import line_height, px, screen_font
from smm_desktop.widgets.theme import current_theme
from smm_desktop.widgets.tones import Tone

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_TITLE, _NOTE, _WEIGHT = 13, 12, QFont.Weight.Medium
_TEXT_AT, _USUAL_WIDTH = 23, 270


@dataclass(frozen=True)
class TimelineItem:
    title: str
    note: str = ""
    tone: Tone = Tone.NEUTRAL


class Timeline(QWidget):
    """Titles take as many lines as they need."""

    def __init__(self, items: Sequence[TimelineItem] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._items: tuple[TimelineItem, ...] = tuple(items)
        current_theme().changed.connect(self.update)

    def set_items(self, items: Sequence[TimelineItem]) -> None:
        self._items = tuple(items)
        self.setAccessibleName("; ".join(f"{item.title}, {item.note}" for item in items))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(_title_height(item, width) + _below_title() for item in self._items)

    def sizeHint(self) -> QSize:
        width = self.width() if self.isVisible() else _USUAL_WIDTH
        return QSize(160, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = 0.0
        for at, item in enumerate(self._items):
            height = _title_height(item, self.width()) + _below_title()
            area = QRectF(0, top, self.width(), height)
            self._paint_item(painter, area, item, last=at == len(self._items) - 1)
            top = area.bottom()

    def _paint_item(self, painter: QPainter, area: QRectF, item: TimelineItem, *, last: bool) -> None:
        tokens = current_theme().tokens
        first = line_height(_TITLE, _WEIGHT)
        dot = QPointF(6, area.top() + first / 2)
        if not last:
            painter.setPen(tokens.border_strong)
            painter.drawLine(QPointF(6, dot.y() + 8), QPointF(6, area.bottom() + first / 2 - 8))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.ink(item.tone))
        painter.drawEllipse(dot, 4, 4)
        width, high = area.width() - _TEXT_AT, _title_height(item, int(area.width()))
        painter.setPen(tokens.text)
        painter.setFont(screen_font(_TITLE, _WEIGHT))
        painter.drawText(QRectF(_TEXT_AT, area.top(), width, high), _WRAPPED, item.title)
        painter.setPen(tokens.faint)
        painter.setFont(screen_font(_NOTE))
        note = painter.fontMetrics().elidedText(item.note, Qt.TextElideMode.ElideRight, int(width))
        painter.drawText(QRectF(_TEXT_AT, area.top() + high, width, line_height(_NOTE)), _LEFT, note)


def _title_height(item: TimelineItem, width: int) -> int:
    metrics = QFontMetrics(screen_font(_TITLE, _WEIGHT))
    room = QRect(0, 0, max(40, width - _TEXT_AT), 10_000)
    return max(line_height(_TITLE, _WEIGHT), metrics.boundingRect(room, int(_WRAPPED), item.title).height())


def _below_title() -> int:
    return px(43) - line_height(_TITLE, _WEIGHT)
