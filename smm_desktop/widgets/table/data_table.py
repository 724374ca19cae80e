"""The table that pages use: selection by id, checks, sorting asked for, row actions, empty state, copying."""

from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QCursor, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFrame, QMenu, QStackedLayout, QWidget

from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.fonts import px
from smm_desktop.widgets.icons import IconRole, icon
from smm_desktop.widgets.layouts import column as stack_of
from smm_desktop.widgets.progress import ProgressLine
from smm_desktop.widgets.shortcuts import bind
from smm_desktop.widgets.table.columns import Column, Kind, Row
from smm_desktop.widgets.table.model import RowsModel
from smm_desktop.widgets.table.row_store import Fetch, RowId, RowStore
from smm_desktop.widgets.table.view import RowsView
from smm_desktop.widgets.theme import current_theme

_TALL = frozenset({Kind.TWO_LINES, Kind.PERSON})
_CHECK = Column("", "", lambda _row: "", 44, kind=Kind.CHECK, sortable=False)


class DataTable(QFrame):
    selection_changed = Signal(object)
    opened = Signal(object)
    sort_requested = Signal(str, bool)
    checks_changed = Signal(int)

    def __init__(
        self,
        columns: Sequence[Column],
        *,
        key: Callable[[Row], RowId] | None = None,
        checkable: bool = False,
        multi: bool = False,
        row_height: int | None = None,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        columns = (_CHECK, *columns) if checkable else tuple(columns)
        tall = any(column.kind in _TALL for column in columns)
        self.model = RowsModel(columns, RowStore(key or attrgetter("id")), self)
        self.view = RowsView(self.model, px(row_height or (54 if tall else 42)), multi=multi, parent=self)
        self.view.setObjectName(f"{name}_view")
        self._line = ProgressLine(name=f"{name}_loading")
        self._line.hide()
        self._empty: QWidget = EmptyState(QCoreApplication.translate("widgets", "Nothing to show"))
        self._selected: RowId | None = None
        self._replacing = False
        self._actions: list[tuple[QAction, str]] = []
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        layout = stack_of(self._line, self._stack, gap=0)
        layout.setContentsMargins(1, 4, 1, 5)
        self.setLayout(layout)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.view.selectionModel().selectionChanged.connect(self._tell_selection)
        self.view.opened.connect(lambda position: self.opened.emit(self.model.store.ids[position]))
        self.view.context_requested.connect(self._open_menu)
        self.view.header.sort_requested.connect(self.sort_requested)
        self.view.header.check_all_requested.connect(self.check_all)
        self.model.checks_changed.connect(self.checks_changed)
        self.model.checks_changed.connect(self.view.header.viewport().update)
        bind(self.view, "Ctrl+C", self.copy)
        bind(self.view, "Ctrl+Shift+O", self.open_sort_menu)
        current_theme().changed.connect(self._draw_icons)

    def set_source(self, fetch: Fetch) -> None:
        """Asked for a page of ids at a time, in the window's thread: it must be an indexed read."""
        self.model.store.set_source(fetch)

    def set_ids(self, ids: Sequence[RowId]) -> None:
        """Filtered and sorted already; a row that is still there stays chosen."""
        self._replace(lambda: self.model.set_ids(ids))

    def set_rows(self, rows: Sequence[Row]) -> None:
        self._replace(lambda: self.model.set_rows(rows))

    def _replace(self, change: Callable[[], None]) -> None:
        near = max(0, self.view.current_position())
        kept, offset = self._selected, self.view.verticalScrollBar().value()
        self._replacing = True
        change()
        position = None if kept is None else self.model.store.position_of(kept, near)
        if position is not None:
            self.view.selectRow(position)
            self.view.verticalScrollBar().setValue(offset)
            self.view.scrollTo(self.model.index(position, 0))
        self._replacing = False
        self._stack.setCurrentIndex(0 if len(self.model.store) else 1)
        self._tell_selection()

    def forget_rows(self, ids: Sequence[RowId] | None = None) -> None:
        """These rows, or all, are read again when they are looked at."""
        self.model.forget(ids)

    @property
    def row_count(self) -> int:
        return len(self.model.store)

    def row(self, row_id: RowId) -> Row | None:
        position = self.model.store.position_of(row_id)
        return None if position is None else self.model.row(position)

    def row_of(self, row_id: RowId) -> int | None:
        return self.model.store.position_of(row_id)

    @property
    def selected_id(self) -> RowId | None:
        return self._selected

    @property
    def selected_ids(self) -> list[RowId]:
        return [self.model.store.ids[position] for position in self.view.selected_positions()]

    def select(self, row_id: RowId) -> bool:
        position = self.model.store.position_of(row_id)
        if position is not None:
            self.view.go_to(position)
        return position is not None

    def select_first(self) -> None:
        if len(self.model.store):
            self.view.go_to(0)

    def focus_table(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def checked_ids(self) -> list[RowId]:
        return self.model.checked

    def set_checked(self, ids: Iterable[RowId]) -> None:
        self.model.set_checked_ids(ids)

    def check_all(self, on: bool) -> None:
        self.model.set_checked_ids(self.model.store.ids if on else ())

    def set_sort(self, key: str, *, descending: bool = False) -> None:
        self.view.header.set_sort(key, descending=descending)

    def set_empty(self, widget: QWidget) -> None:
        """What is shown in place of no rows: normally an EmptyState."""
        shown = self._stack.currentIndex()
        self._stack.removeWidget(self._empty)
        self._empty.deleteLater()
        self._empty = widget
        self._stack.addWidget(widget)
        self._stack.setCurrentIndex(shown)

    def set_loading(self, loading: bool) -> None:
        self._line.set_endless(loading)
        self._line.setVisible(loading)

    def add_row_action(
        self,
        text: str,
        on_chosen: Callable[[RowId], object],
        *,
        icon: str = "",
        shortcut: str = "",
        name: str = "",
    ) -> QAction:
        """In the row's context menu, and by its key for the chosen row."""
        action = QAction(text, self.view)
        action.setObjectName(name)
        action.setShortcut(QKeySequence.fromString(shortcut))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: self._run_action(on_chosen))
        self.view.addAction(action)
        self._actions.append((action, icon))
        self._draw_icons()
        return action

    def _run_action(self, on_chosen: Callable[[RowId], object]) -> None:
        if self._selected is not None:
            on_chosen(self._selected)

    def _draw_icons(self) -> None:
        for action, name in self._actions:
            if name:
                action.setIcon(icon(name, IconRole.SOFT))
        self.view.viewport().update()

    def _tell_selection(self) -> None:
        if self._replacing:
            return
        positions = self.view.selected_positions()
        current = self.view.current_position()
        at = current if current in positions else (positions[0] if positions else -1)
        chosen = self.model.store.ids[at] if at >= 0 else None
        if chosen != self._selected:
            self._selected = chosen
            self.selection_changed.emit(chosen)

    def _open_menu(self, position: int, at: QPoint) -> None:
        if position not in self.view.selected_positions():
            self.view.go_to(position)
        if self._actions:
            menu = QMenu(self)
            menu.addActions([action for action, _ in self._actions])
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(at)

    def open_sort_menu(self) -> None:
        """Sorting by keyboard: the columns as a menu."""
        menu = QMenu(self)
        menu.setObjectName("sort_menu")
        for column in self.model.columns:
            if column.sortable and column.title:
                action = menu.addAction(column.title)
                action.triggered.connect(lambda _on=False, chosen=column: self.view.header.ask_sort(chosen))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos() if self.underMouse() else self.view.mapToGlobal(QPoint(12, 40)))

    def copy(self) -> None:
        """The chosen rows as tab-separated text with the titles above."""
        columns = [column for column in self.model.columns if column.kind is not Kind.CHECK]
        lines = ["\t".join(column.title for column in columns)]
        for position in self.view.selected_positions():
            row = self.model.row(position)
            if row is not None:
                lines.append("\t".join(column.plain(row) for column in columns))
        QGuiApplication.clipboard().setText("\n".join(lines))
