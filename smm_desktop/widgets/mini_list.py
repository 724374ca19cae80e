"""A short list in a card: a date or drawing, two lines, a word at the end; arrow keys and Enter."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smm_desktop.core import turkish
from smm_desktop.widgets.fonts import line_height, px, screen_font
from smm_desktop.widgets.icons import pixmap
from smm_desktop.widgets.theme import current_theme
from smm_desktop.widgets.tokens import Tokens
from smm_desktop.widgets.tones import Tone

_TILE = 44
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class MiniItem:
    key: Hashable
    title: str
    note: str = ""
    end: str = ""
    icon: str = ""
    tone: Tone = Tone.ACCENT
    day: date | None = None


class MiniList(QWidget):
    opened = Signal(object)

    def __init__(
        self, items: Sequence[MiniItem] = (), *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._items: tuple[MiniItem, ...] = ()
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self.update)
        self.set_items(items)

    def set_items(self, items: Sequence[MiniItem]) -> None:
        self._items = tuple(items)
        self._current = min(self._current, max(0, len(items) - 1))
        self._tell_current()
        self.updateGeometry()
        self.update()

    def _row_height(self) -> int:
        return px(54)

    def sizeHint(self) -> QSize:
        return QSize(240, self._row_height() * len(self._items))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and self._items:
            self._current = (self._current + step) % len(self._items)
            self._tell_current()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._items:
            self.opened.emit(self._items[self._current].key)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = int(event.position().y()) // self._row_height()
        if 0 <= at < len(self._items):
            self._current = at
            self.opened.emit(self._items[at].key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _tell_current(self) -> None:
        """Screen readers hear the row where the keys are."""
        if self._items:
            item = self._items[self._current]
            self.setAccessibleName(f"{item.title}, {item.note}, {item.end}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = current_theme().tokens
        for at, item in enumerate(self._items):
            area = QRectF(0, at * self._row_height(), self.width(), self._row_height())
            if self.hasFocus() and at == self._current:
                painter.setPen(tokens.accent)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 8, 8)
            self._paint_item(painter, area, item, tokens)

    def _paint_item(self, painter: QPainter, area: QRectF, item: MiniItem, tokens: Tokens) -> None:
        tile = QRectF(area.left() + 3, area.center().y() - _TILE / 2, _TILE, _TILE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.wash(item.tone))
        painter.drawRoundedRect(tile, 9, 9)
        if item.day is not None:
            _paint_day(painter, tile, item.day, tokens.ink(item.tone).name())
        elif item.icon:
            mark = pixmap(item.icon, tokens.ink(item.tone), 20, self.devicePixelRatioF())
            painter.drawPixmap(tile.center() - QPointF(10, 10), mark)
        self._paint_words(painter, area.adjusted(_TILE + 17, 0, -6, 0), item, tokens)

    def _paint_words(self, painter: QPainter, area: QRectF, item: MiniItem, tokens: Tokens) -> None:
        painter.setFont(screen_font(12, tabular=True))
        painter.setPen(tokens.soft)
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, item.end)
        width = area.width() - painter.fontMetrics().horizontalAdvance(item.end) - 12
        first, second = line_height(13, QFont.Weight.DemiBold), line_height(12)
        top = area.center().y() - (first + second + 1) / 2
        painter.setPen(tokens.text)
        painter.setFont(screen_font(13, QFont.Weight.DemiBold))
        title = painter.fontMetrics().elidedText(item.title, Qt.TextElideMode.ElideRight, int(width))
        painter.drawText(QRectF(area.left(), top, width, first), _LEFT, title)
        painter.setPen(tokens.faint)
        painter.setFont(screen_font(12))
        note = painter.fontMetrics().elidedText(item.note, Qt.TextElideMode.ElideRight, int(width))
        painter.drawText(QRectF(area.left(), top + first + 1, width, second), _LEFT, note)


def _paint_day(painter: QPainter, tile: QRectF, day: date, ink: str) -> None:
    """The day's number above the month's short name."""
    month = QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
    painter.setPen(ink)
    painter.setFont(screen_font(16, QFont.Weight.Bold, tabular=True))
    painter.drawText(tile.adjusted(0, 4, 0, -17), Qt.AlignmentFlag.AlignCenter, str(day.day))
    painter.setFont(screen_font(10, QFont.Weight.Bold))
    painter.drawText(tile.adjusted(0, 24, 0, -4), Qt.AlignmentFlag.AlignCenter, turkish.upper(month))
