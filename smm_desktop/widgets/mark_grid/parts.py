"""The three tables of the grid (names, marks, summaries) that scroll as one."""

from enum import StrEnum

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from smm_desktop.widgets.mark_grid.delegate import GridCursor, PartDelegate
from smm_desktop.widgets.mark_grid.editing import Block
from smm_desktop.widgets.mark_grid.header import GridHeader
from smm_desktop.widgets.mark_grid.model import Index, MarksModel
from smm_desktop.widgets.scrolling import OpaqueTableView

_NEVER = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


class Command(StrEnum):
    CLEAR = "clear"
    REPEAT = "repeat"
    FILL_DOWN = "fill_down"
    FILL_RIGHT = "fill_right"
    COPY = "copy"
    CUT = "cut"
    PASTE = "paste"
    UNDO = "undo"
    REDO = "redo"
    NEXT = "next"
    BACK = "back"
    DETAIL = "detail"


_KEYS = {
    "Del": Command.CLEAR,
    "Backspace": Command.CLEAR,
    "Space": Command.REPEAT,
    "Ctrl+D": Command.FILL_DOWN,
    "Ctrl+R": Command.FILL_RIGHT,
    "Ctrl+C": Command.COPY,
    "Ctrl+X": Command.CUT,
    "Ctrl+V": Command.PASTE,
    "Ctrl+Z": Command.UNDO,
    "Ctrl+Y": Command.REDO,
    "Ctrl+Shift+Z": Command.REDO,
    "Return": Command.NEXT,
    "Enter": Command.NEXT,
    "Shift+Return": Command.BACK,
    "F2": Command.DETAIL,
}


def command_of(event: QKeyEvent) -> Command | None:
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    pressed = QKeySequence(event.key() | modifiers.value).toString(QKeySequence.SequenceFormat.PortableText)
    return _KEYS.get(pressed)


class GridPart(OpaqueTableView):
    """One of the three; it shows a span of the model's columns."""

    def __init__(self, model: MarksModel, cursor: GridCursor, delegate: PartDelegate, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.grid_model, self.cursor_place = model, cursor
        self.header = GridHeader(model, cursor, self)
        self.setHorizontalHeader(self.header)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setModel(model)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(_NEVER)
        self.setHorizontalScrollBarPolicy(_NEVER)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        side = self.verticalHeader()
        side.hide()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.keep_opaque()

    def show_columns(self, first: int, last: int) -> None:
        for column in range(self.grid_model.columnCount()):
            self.setColumnHidden(column, not first <= column <= last)

    def set_row_height(self, height: int) -> None:
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(height)

    def update_all(self) -> None:
        self.viewport().update()
        self.header.viewport().update()

    def update_row(self, row: int) -> None:
        top = self.rowViewportPosition(row)
        self.viewport().update(0, top, self.viewport().width(), self.rowHeight(row))


class MarksPart(GridPart):
    """The marks themselves: here are the keys."""

    typed = Signal(str)
    commanded = Signal(str)
    cursor_moved = Signal(int, int)

    def __init__(self, model: MarksModel, cursor: GridCursor, delegate: PartDelegate, name: str) -> None:
        super().__init__(model, cursor, delegate, name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setMouseTracking(False)
        self.horizontalScrollBar().valueChanged.connect(lambda _value: self.header.viewport().update())

    def keyboardSearch(self, _search: str) -> None:
        """Letters mark; they do not search."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = command_of(event)
        plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if command is not None:
            self.commanded.emit(command.value)
        elif plain and event.text() and event.text().isprintable():
            self.typed.emit(event.text())
        elif not self._jump(event):
            super().keyPressEvent(event)

    def _jump(self, event: QKeyEvent) -> bool:
        """Ctrl and Home or End: the corners of the grid."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if event.key() == Qt.Key.Key_Home:
            self.go_to(0, 0)
        elif event.key() == Qt.Key.Key_End:
            self.go_to(len(self.grid_model.people) - 1, len(self.grid_model.slots) - 1)
        else:
            return False
        return True

    def go_to(self, row: int, slot: int) -> None:
        index = self.grid_model.index(row, slot + 1)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def block(self) -> Block | None:
        """What is selected; the cell with the cursor when nothing else is."""
        current = self.currentIndex()
        chosen = self.selectionModel().selection()
        if chosen.count():
            area = chosen.at(0)
            return Block(area.top(), max(0, area.left() - 1), area.bottom(), area.right() - 1)
        if not current.isValid():
            return None
        return Block(current.row(), current.column() - 1, current.row(), current.column() - 1)

    def select_block(self, block: Block) -> None:
        first = self.grid_model.index(block.top, block.left + 1)
        last = self.grid_model.index(block.bottom, block.right + 1)
        self.selectionModel().select(
            QItemSelection(first, last), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def select_everything(self) -> None:
        self.select_block(Block(0, 0, len(self.grid_model.people) - 1, len(self.grid_model.slots) - 1))

    def selectAll(self) -> None:
        if self.grid_model.people and self.grid_model.slots:
            self.select_everything()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._place_cursor()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.go_to(0, max(0, self.cursor_place.current_slot))
        self._place_cursor()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._place_cursor()

    def _place_cursor(self) -> None:
        """Tells the row that was left and the row that was reached."""
        current, left = self.currentIndex(), self.cursor_place.row
        self.cursor_place.row, self.cursor_place.slot = current.row(), current.column() - 1
        self.cursor_place.has_focus = self.hasFocus()
        self.cursor_moved.emit(left, current.row())


def tie_scrolling(one: QWidget, other: QWidget) -> None:
    """Two tables move up and down together."""
    if isinstance(one, QTableView) and isinstance(other, QTableView):
        one.verticalScrollBar().valueChanged.connect(other.verticalScrollBar().setValue)
        other.verticalScrollBar().valueChanged.connect(one.verticalScrollBar().setValue)
