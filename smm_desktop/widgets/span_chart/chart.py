"""The span chart as a widget: only rows in sight are painted; arrows go from bar to bar, Enter opens one."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from smm_desktop.widgets.bugs import reporting
from smm_desktop.widgets.fonts import px, screen_font
from smm_desktop.widgets.span_chart import painting
from smm_desktop.widgets.span_chart.placing import PlacedBar, Rows
from smm_desktop.widgets.span_chart.scale import DayScale
from smm_desktop.widgets.span_chart.values import SpanBar, SpanGround, SpanRow
from smm_desktop.widgets.theme import current_theme

_ZOOMS = {Qt.Key.Key_Plus: -1, Qt.Key.Key_Equal: -1, Qt.Key.Key_Minus: 1}
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class SpanChart(QAbstractScrollArea):
    """`turned` asks for an earlier or later span, `zoomed` for a wider (1) or narrower (-1) one."""

    current_changed = Signal(object)
    opened = Signal(object)
    turned = Signal(int)
    zoomed = Signal(int)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._given: Sequence[SpanRow] = ()
        self._span = (date.min, date.min.replace(day=2))
        self._today = date.min
        self._current: Hashable | None = None
        self._empty = ""
        self.rows = self._laid_out()
        current_theme().changed.connect(self._lay_out_anew)

    def set_empty_text(self, text: str) -> None:
        self._empty = text
        self.viewport().update()

    def set_rows(self, rows: Sequence[SpanRow], first: date, last: date, today: date) -> None:
        """The bar that was chosen stays so while it is there."""
        self._given, self._span, self._today = rows, (first, last), today
        self._lay_out_anew()
        if self._current is not None and self.rows.place_of(self._current) is None:
            self.choose(None)

    def _laid_out(self) -> Rows:
        return Rows(self._given, painting.lane_height(), px(46), 4)

    def _lay_out_anew(self) -> None:
        self.rows = self._laid_out()
        self._set_range()
        self.viewport().update()

    def _set_range(self) -> None:
        room = self.viewport().height() - painting.head_height()
        self.verticalScrollBar().setRange(0, max(0, self.rows.height - room))
        self.verticalScrollBar().setPageStep(max(1, room))
        self.verticalScrollBar().setSingleStep(painting.lane_height())

    @property
    def scale(self) -> DayScale:
        left = painting.name_width()
        return DayScale(*self._span, left, max(1, self.viewport().width() - left))

    @property
    def current(self) -> Hashable | None:
        return self._current

    def choose(self, key: Hashable | None) -> None:
        """By program or by hand: shows the bar and tells of it."""
        place = None if key is None else self.rows.place_of(key)
        key = None if place is None else key
        if place is not None:
            self._bring_into_sight(*place)
            bar = self.rows.rows[place[0]].bars[place[1]].bar
            self.setAccessibleDescription(bar.told or bar.label)
        self.viewport().update()
        if key != self._current:
            self._current = key
            self.current_changed.emit(key)

    def _bring_into_sight(self, row: int, number: int) -> None:
        """The whole row where there is room for it, else the bar."""
        bar = self.verticalScrollBar()
        room = self.viewport().height() - painting.head_height()
        top, bottom = self.rows.tops[row], self.rows.tops[row + 1]
        if bottom - top > room:
            top = self.rows.lane_top(row, self.rows.rows[row].bars[number].top)
            bottom = top + 2 * painting.lane_height()
        if top < bar.value():
            bar.setValue(top)
        elif bottom > bar.value() + room:
            bar.setValue(min(top, bottom - room))

    @reporting
    def paintEvent(self, _event: QPaintEvent) -> None:
        view, tokens = self.viewport(), current_theme().tokens
        painter = QPainter(view)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(view.rect(), tokens.surface)
        brush = painting.Brush(painter, tokens, self.scale, self.devicePixelRatioF())
        head, shift = painting.head_height(), self._shift
        bottom = min(view.height(), self.rows.height + shift)
        painting.paint_lines(brush, head, bottom)
        painter.setClipRect(QRectF(0, head, view.width(), view.height() - head))
        for at in self._in_sight():
            painting.paint_row(brush, self.rows, at, shift, self._current)
        painter.setClipping(False)
        painting.paint_head(brush, self._today)
        if self.rows.rows:
            below = min(view.height(), bottom + painting.tag_height())  # beside no bar, where there is room
            painting.paint_today(brush, self._today, self.tr("Today"), below)
        else:
            painter.setPen(tokens.soft)
            painter.setFont(screen_font())
            painter.drawText(view.rect(), Qt.AlignmentFlag.AlignCenter, self._empty)

    @property
    def _shift(self) -> int:
        return painting.head_height() - self.verticalScrollBar().value()

    def _in_sight(self) -> range:
        value = self.verticalScrollBar().value()
        return self.rows.in_sight(value, value + self.viewport().height() - painting.head_height())

    def sizeHint(self) -> QSize:
        return QSize(760, 380)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_range()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._current is None and event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        ):
            self._go_row(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ZOOMS:
            self.zoomed.emit(_ZOOMS[key])
        elif key in _STEPS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.turned.emit(_STEPS[key])
        elif key in _STEPS:
            self._go_bar(_STEPS[key])
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._go_row(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to_end(key == Qt.Key.Key_Home)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current is not None:
            self.opened.emit(self._current)
        else:
            super().keyPressEvent(event)

    def _shown(self, at: int) -> list[PlacedBar]:
        return [one for one in self.rows.rows[at].bars if self.scale.is_in_sight(one.bar.first, one.bar.last)]

    def _place(self) -> tuple[int, int] | None:
        return None if self._current is None else self.rows.place_of(self._current)

    def _go_bar(self, step: int) -> None:
        place = self._place()
        if place is None:
            self._go_row(1)
            return
        keys = [one.bar.key for one in self._shown(place[0])]
        at = keys.index(self._current) + step if self._current in keys else 0
        if 0 <= at < len(keys):
            self.choose(keys[at])

    def _go_row(self, step: int) -> None:
        """To the bar of the next row that lies nearest in time."""
        place = self._place()
        at = -1 if place is None else place[0]
        before = None if place is None else self.rows.rows[at].bars[place[1]].bar.first
        at += step
        while 0 <= at < len(self.rows.rows):
            shown = self._shown(at)
            if shown:
                near = shown[0] if before is None else min(shown, key=lambda one: abs(one.bar.first - before))
                self.choose(near.bar.key)
                return
            at += step

    def _go_to_end(self, first: bool) -> None:
        filled = [shown for at in range(len(self.rows.rows)) if (shown := self._shown(at))]
        if filled:
            self.choose(filled[0 if first else -1][0].bar.key)

    def bar_at(self, place: QPoint) -> SpanBar | None:
        at = self.rows.row_at(place.y() - self._shift) if place.y() > painting.head_height() else None
        if at is None:
            return None
        for one in self._shown(at):
            area = painting.bar_area(self.scale, one, self.rows.lane_top(at, one.top) + self._shift)
            if area.adjusted(-2, -2, 2, 2).contains(place):
                return one.bar
        return None

    def ground_at(self, place: QPoint) -> SpanGround | None:
        at = self.rows.row_at(place.y() - self._shift)
        for one in self.rows.rows[at].grounds if at is not None else ():
            top = self.rows.lane_top(at or 0, one.top) + self._shift
            height = one.lanes * painting.lane_height()
            if painting.span_area(self.scale, one.ground.first, one.ground.last, top, height).contains(place):
                return one.ground
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        bar = self.bar_at(event.position().toPoint())
        self.choose(None if bar is None else bar.key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        bar = self.bar_at(event.position().toPoint())
        if bar is not None:
            self.opened.emit(bar.key)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.bar_at(event.pos()) or self.ground_at(event.pos())
            QToolTip.showText(event.globalPos(), (found.told or found.label) if found else "", self)
            return True
        return super().viewportEvent(event)
