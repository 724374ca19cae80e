"""The table view: whole rows, smooth scrolling, keys, columns that share the width."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from smm_desktop.widgets.fonts import px
from smm_desktop.widgets.scrolling import OpaqueTableView
from smm_desktop.widgets.table.columns import Kind
from smm_desktop.widgets.table.delegate import RowDelegate
from smm_desktop.widgets.table.header import RowsHeader
from smm_desktop.widgets.table.model import Index, RowsModel

_NARROWEST = 0.72


class RowsView(OpaqueTableView):
    opened = Signal(int)
    context_requested = Signal(int, QPoint)

    def __init__(
        self, model: RowsModel, row_height: int, *, multi: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = model
        self._own_widths: dict[int, int] = {}
        self._sharing = False
        self.header = RowsHeader(model, self)
        self.setHorizontalHeader(self.header)
        self.delegate = RowDelegate(model, row_height, self)
        self.setItemDelegate(self.delegate)
        self.setModel(model)
        self._configure(row_height, multi=multi)
        self.keep_opaque()
        self.header.sectionResized.connect(self._resized_by_hand)

    def _configure(self, row_height: int, *, multi: bool) -> None:
        mode = QAbstractItemView.SelectionMode
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(mode.ExtendedSelection if multi else mode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(row_height)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        side = self.verticalHeader()
        side.hide()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultSectionSize(row_height)
        side.setMinimumSectionSize(row_height)

    def keyboardSearch(self, _search: str) -> None:
        """Qt would walk through every row: searching is the search field's work."""

    def current_position(self) -> int:
        return self.currentIndex().row()

    def go_to(self, position: int) -> None:
        index = self._rows.index(position, 0)
        self.setCurrentIndex(index)
        self.selectRow(position)
        self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        position = self.current_position()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and position >= 0:
            self.opened.emit(position)
        elif event.key() == Qt.Key.Key_Space and self._toggle_checks():
            return
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and len(self._rows.store) > 0:
            self.go_to(0 if event.key() == Qt.Key.Key_Home else len(self._rows.store) - 1)
        else:
            super().keyPressEvent(event)

    def _toggle_checks(self) -> bool:
        current = self.current_position()
        positions = self.selected_positions() or [at for at in (current,) if at >= 0]
        if not self._checkable() or not positions:
            return False
        on = not self._rows.is_checked(current if current in positions else positions[0])
        self._rows.set_checked(positions, on=on)
        return True

    def _checkable(self) -> bool:
        return bool(self._rows.columns) and self._rows.columns[0].kind is Kind.CHECK

    def selected_positions(self) -> list[int]:
        chosen = self.selectionModel().selection()
        blocks = [chosen.at(number) for number in range(chosen.count())]
        return [position for block in blocks for position in range(block.top(), block.bottom() + 1)]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == 0 and self._checkable():
            self._rows.set_checked([index.row()], on=not self._rows.is_checked(index.row()))
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        on_check = index.column() == 0 and self._checkable()
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton and not on_check:
            self.opened.emit(index.row())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, position: int) -> None:
        if position != self.delegate.hovered:
            self.delegate.hovered = position
            self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current_position() < 0 and len(self._rows.store) > 0:
            self.setCurrentIndex(self._rows.index(0, 0))
        self._show_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_focus()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._show_focus()

    def _show_focus(self) -> None:
        self.delegate.focused_row = self.current_position() if self.hasFocus() else -1
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            at = self.visualRect(index).center() if by_key else event.pos()
            self.context_requested.emit(index.row(), self.viewport().mapToGlobal(at))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A chosen row that was in sight stays there."""
        at = self.visualRect(self.currentIndex())
        was_in_sight = at.isValid() and at.bottom() > 0 and at.top() < event.oldSize().height()
        super().resizeEvent(event)
        self.share_width()
        if was_in_sight:
            self.scrollTo(self.currentIndex())

    def share_width(self) -> None:
        """Spare width goes to the columns that stretch; a lack of it is borne by all, down to a limit."""
        columns = self._rows.columns
        wanted = [self._own_widths.get(at, px(column.width)) for at, column in enumerate(columns)]
        hidden = [at for at in range(len(columns)) if self.isColumnHidden(at)]
        spare = self.viewport().width() - sum(wanted) + sum(wanted[at] for at in hidden)
        parts = sum(column.stretch for at, column in enumerate(columns) if at not in hidden)
        if spare < 0:
            factor = max(_NARROWEST, 1 + spare / max(1, self.viewport().width() - spare))
            wanted = [
                width if column.kind is Kind.CHECK else int(width * factor)
                for width, column in zip(wanted, columns, strict=True)
            ]
        elif parts:
            wanted = [
                width + spare * column.stretch // parts for width, column in zip(wanted, columns, strict=True)
            ]
        self._sharing = True
        for at, width in enumerate(wanted):
            self.setColumnWidth(at, width)
        self._sharing = False

    def setColumnHidden(self, column: int, hide: bool) -> None:
        """The others share its room, or give it back."""
        self._sharing = True
        super().setColumnHidden(column, hide)
        self.share_width()

    def _resized_by_hand(self, section: int, _old: int, new: int) -> None:
        if not self._sharing:
            self._own_widths[section] = new
