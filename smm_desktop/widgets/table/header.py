"""The header: titles in line with their cells, the sort arrow beside the title, a box that checks all."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from smm_desktop.widgets.checks import paint_check
from smm_desktop.widgets.fonts import px, screen_font
from smm_desktop.widgets.icons import pixmap
from smm_desktop.widgets.table.columns import Align, Column, Kind
from smm_desktop.widgets.table.model import RowsModel
from smm_desktop.widgets.table.painting import PAD
from smm_desktop.widgets.theme import current_theme
from smm_desktop.widgets.tokens import Tokens

_ARROW = 14


class RowsHeader(QHeaderView):
    sort_requested = Signal(str, bool)
    check_all_requested = Signal(bool)

    def __init__(self, model: RowsModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self._sort_key, self._descending = "", False
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setMinimumSectionSize(36)
        self.sectionClicked.connect(self._clicked)
        current_theme().changed.connect(self.viewport().update)

    @property
    def sorting(self) -> tuple[str, bool]:
        return self._sort_key, self._descending

    def set_sort(self, key: str, *, descending: bool) -> None:
        self._sort_key, self._descending = key, descending
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), px(40))

    def ask_sort(self, column: Column) -> None:
        """The same column again turns the order around."""
        descending = column.key == self._sort_key and not self._descending
        self.set_sort(column.key, descending=descending)
        self.sort_requested.emit(column.key, descending)

    def _clicked(self, section: int) -> None:
        column = self._model.columns[section]
        if column.kind is Kind.CHECK:
            self.check_all_requested.emit(len(self._model.checked) < len(self._model.store))
        elif column.sortable:
            self.ask_sort(column)

    def paintSection(self, painter: QPainter, area: QRect, section: int) -> None:
        tokens = current_theme().tokens
        painter.fillRect(area, tokens.surface)
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, tokens.border)
        column = self._model.columns[section]
        if column.kind is Kind.CHECK:
            self._paint_check(painter, area, tokens)
        else:
            self._paint_title(painter, area.adjusted(PAD, 0, -PAD, 0), column, tokens)

    def _paint_check(self, painter: QPainter, area: QRect, tokens: Tokens) -> None:
        count = len(self._model.checked)
        everything = 0 < count == len(self._model.store)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_check(painter, area, tokens, checked=everything, partly=count > 0 and not everything)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_title(self, painter: QPainter, area: QRect, column: Column, tokens: Tokens) -> None:
        sorted_here = column.key == self._sort_key
        font = screen_font(12, QFont.Weight.DemiBold)
        room = area.width() - (_ARROW + 4 if sorted_here else 0)
        metrics = QFontMetrics(font)
        text = metrics.elidedText(column.title, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(text)
        left = area.right() + 1 - width if column.align is Align.RIGHT else area.left()
        painter.setFont(font)
        painter.setPen(tokens.text if sorted_here else tokens.faint)
        painter.drawText(
            QRect(left, area.top(), width + 2, area.height()), Qt.AlignmentFlag.AlignVCenter, text
        )
        if sorted_here:
            at = left - _ARROW - 3 if column.align is Align.RIGHT else left + width + 4
            self._paint_arrow(painter, QPoint(at, area.center().y() - _ARROW // 2 + 1), tokens)

    def _paint_arrow(self, painter: QPainter, at: QPoint, tokens: Tokens) -> None:
        name = "arrow-down" if self._descending else "arrow-up"
        painter.drawPixmap(at, pixmap(name, tokens.accent, _ARROW, self.devicePixelRatioF()))
