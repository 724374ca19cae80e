"""Draws the three parts of the grid: names, marks and summaries."""

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from smm_desktop.widgets.bugs import reporting
from smm_desktop.widgets.delegates import area_of, is_selected
from smm_desktop.widgets.fonts import line_height, screen_font
from smm_desktop.widgets.mark_grid.model import Index, MarksModel
from smm_desktop.widgets.mark_grid.painting import paint_cursor, paint_dot, paint_tile
from smm_desktop.widgets.theme import current_theme
from smm_desktop.widgets.tokens import Tokens
from smm_desktop.widgets.tones import Tone

_PAD = 13


class GridCursor:
    """Where the keys are, shared by the parts."""

    def __init__(self) -> None:
        self.row, self.slot = -1, -1
        self.current_slot = -1
        self.has_focus = False


class PartDelegate(QStyledItemDelegate):
    def __init__(self, model: MarksModel, cursor: GridCursor, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._cursor = model, cursor

    def paint_ground(self, painter: QPainter, area: QRect, row: int, tokens: Tokens) -> None:
        if row == self._cursor.row and self._cursor.has_focus:
            painter.fillRect(area, tokens.subtle)
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, tokens.border)


class NameDelegate(PartDelegate):
    @reporting
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = current_theme().tokens
        area = area_of(option)
        self.paint_ground(painter, area, index.row(), tokens)
        person = self._model.people[index.row()]
        strong = index.row() == self._cursor.row and self._cursor.has_focus
        weight = QFont.Weight.DemiBold if strong else QFont.Weight.Medium
        color = tokens.faint if person.locked else tokens.text
        inside = area.adjusted(_PAD, 0, -8, -1)
        if not person.note:
            _line(painter, inside, person.name, screen_font(13, weight), color)
            return
        first, second = line_height(13, weight), line_height(11)
        top = inside.top() + (inside.height() - first - second) // 2
        name = QRect(inside.left(), top, inside.width(), first)
        _line(painter, name, person.name, screen_font(13, weight), color)
        note = QRect(inside.left(), top + first, inside.width(), second)
        _line(painter, note, person.note, screen_font(11), tokens.faint)


class MarkDelegate(PartDelegate):
    @reporting
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = current_theme().tokens
        area, row, slot = area_of(option), index.row(), index.column() - 1
        self._paint_ground(painter, option, row, slot, tokens)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mark = self._model.mark(row, slot)
        code = self._model.codes.code_of(mark)
        if mark is not None and code is not None:
            text = f"{code.letters[0]} {code.short_detail(mark.detail)}".strip()
            paint_tile(painter, area, text, code.tone, tokens)
        elif not self._model.is_locked(row, slot):
            paint_dot(painter, area, tokens.border_strong)
        if row == self._cursor.row and slot == self._cursor.slot and self._cursor.has_focus:
            paint_cursor(painter, area, tokens)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, row: int, slot: int, tokens: Tokens
    ) -> None:
        area = area_of(option)
        several = self._cursor.has_focus and is_selected(option)
        if several or slot == self._cursor.current_slot:
            painter.fillRect(area, tokens.selection)
        elif self._model.is_locked(row, slot):
            painter.fillRect(area, tokens.hover)
        elif row == self._cursor.row and self._cursor.has_focus:
            painter.fillRect(area, tokens.subtle)
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, tokens.border)
        if slot > 0 and self._model.slots[slot].group != self._model.slots[slot - 1].group:
            painter.fillRect(area.left(), area.top(), 1, area.height(), tokens.border)


class SummaryDelegate(PartDelegate):
    @reporting
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = current_theme().tokens
        area = area_of(option)
        self.paint_ground(painter, area, index.row(), tokens)
        cell = self._model.summary(index.row(), index.column() - 1 - len(self._model.slots))
        if cell is None:
            return
        painter.setFont(screen_font(13, QFont.Weight.DemiBold, tabular=True))
        painter.setPen(tokens.soft if cell.tone is Tone.NEUTRAL else tokens.ink(cell.tone))
        painter.drawText(area.adjusted(2, 0, -2, -1), Qt.AlignmentFlag.AlignCenter, cell.text)


def _line(painter: QPainter, area: QRect, text: str, font: QFont, color: QColor) -> None:
    painter.setFont(font)
    painter.setPen(color)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
