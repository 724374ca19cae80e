"""Draws the rows: ground, line below, selection bar, then the cell."""

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from smm_desktop.widgets.bugs import reporting
from smm_desktop.widgets.delegates import area_of, is_selected
from smm_desktop.widgets.table.columns import Kind
from smm_desktop.widgets.table.model import Index, RowsModel
from smm_desktop.widgets.table.painting import paint_cell
from smm_desktop.widgets.theme import current_theme
from smm_desktop.widgets.tokens import Tokens

_BAR = 3


class RowDelegate(QStyledItemDelegate):
    def __init__(self, model: RowsModel, row_height: int, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._height = row_height
        self.hovered = -1
        self.focused_row = -1

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(80, self._height)

    @reporting
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = current_theme().tokens
        area = area_of(option)
        self._paint_ground(painter, option, index, tokens)
        row = self._model.row(index.row())
        if row is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        column = self._model.columns[index.column()]
        checked = column.kind is Kind.CHECK and self._model.is_checked(index.row())
        selected = is_selected(option)
        paint_cell(painter, area, column, row, tokens, checked=checked, selected=selected)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, tokens: Tokens
    ) -> None:
        area = area_of(option)
        selected = is_selected(option)
        if selected:
            painter.fillRect(area, tokens.selection)
        elif index.row() == self.hovered:
            painter.fillRect(area, tokens.subtle)
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, tokens.border)
        if selected and index.column() == 0:
            painter.fillRect(area.left(), area.top(), _BAR, area.height() - 1, tokens.accent)
        if index.row() == self.focused_row and not selected:
            painter.setPen(tokens.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawLine(area.left(), area.bottom() - 1, area.right(), area.bottom() - 1)
