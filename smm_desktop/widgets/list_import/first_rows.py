"""The sheet's first rows as they stand in it: rows above the header faint, the header marked, unread columns faint."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from smm_desktop.widgets.delegates import area_of
from smm_desktop.widgets.fonts import screen_font
from smm_desktop.widgets.list_import.column_lines import column_letter
from smm_desktop.widgets.list_import.source import Outline
from smm_desktop.widgets.scrolling import OpaqueTableView
from smm_desktop.widgets.theme import current_theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROW_HEIGHT, _COLUMN_WIDTH, _PAD = 30, 150, 12


class FirstRowsModel(QAbstractTableModel):
    """Texts only; rows and columns are those of the sheet."""

    def __init__(self, caption: Callable[[object], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._caption = caption
        self._rows: Sequence[Sequence[str]] = ()
        self._width = 0
        self._header = -1
        self._captions: dict[int, str] = {}

    def show_outline(self, outline: Outline) -> None:
        self.beginResetModel()
        self._rows = outline.first_rows
        self._width = max(map(len, outline.first_rows), default=0)
        self._header = -1 if outline.header_row is None else outline.header_row
        self._captions = {index: self._caption(field) for index, field in outline.mapping.items()}
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._width

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, place = index.row(), index.column()
        tokens = current_theme().tokens
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._rows[row][place] if place < len(self._rows[row]) else ""
            case Qt.ItemDataRole.BackgroundRole:
                return QBrush(tokens.accent_soft) if row == self._header else None
            case Qt.ItemDataRole.ForegroundRole:
                read = row >= self._header and place in self._captions
                return QBrush(tokens.text if read else tokens.faint)
            case Qt.ItemDataRole.FontRole:
                return screen_font(12, QFont.Weight.DemiBold if row == self._header else QFont.Weight.Normal)
            case _:
                return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        caption = self._captions.get(section)
        return f"{column_letter(section)}  {caption}" if caption else column_letter(section)


class _Cell(QStyledItemDelegate):
    """One line of text with room at its sides."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area = area_of(option)
        ground, ink = (
            index.data(role) for role in (Qt.ItemDataRole.BackgroundRole, Qt.ItemDataRole.ForegroundRole)
        )
        if isinstance(ground, QBrush):
            painter.fillRect(area, ground)
        painter.setPen(ink.color() if isinstance(ink, QBrush) else current_theme().tokens.text)
        painter.setFont(index.data(Qt.ItemDataRole.FontRole))
        inside = area.adjusted(_PAD, 0, -_PAD, 0)
        text = painter.fontMetrics().elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideRight, inside.width()
        )
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


class FirstRows(OpaqueTableView):
    """A look at the sheet; nothing can be changed here."""

    def __init__(self, caption: Callable[[object], str], *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.rows_model = FirstRowsModel(caption, self)
        self.setModel(self.rows_model)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_Cell(self))
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(True)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().setDefaultSectionSize(_COLUMN_WIDTH)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        side = self.verticalHeader()
        side.setDefaultSectionSize(_ROW_HEIGHT)
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.keep_opaque()
        current_theme().changed.connect(self.viewport().update)

    def show_outline(self, outline: Outline) -> None:
        self.rows_model.show_outline(outline)
        if outline.header_row:
            self.scrollTo(
                self.rows_model.index(max(0, outline.header_row - 3), 0), self.ScrollHint.PositionAtTop
            )
