"""The item model between the row store and Qt's views; it answers without thinking."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from smm_desktop.widgets.bugs import reporting
from smm_desktop.widgets.table.columns import Column, Kind, Row
from smm_desktop.widgets.table.row_store import RowId, RowStore

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class RowsModel(QAbstractTableModel):
    checks_changed = Signal(int)

    def __init__(self, columns: Sequence[Column], store: RowStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.store = store
        self._checked: set[RowId] = set()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.store)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def row(self, position: int) -> Row | None:
        return self.store.row_at(position)

    @reporting
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        match role:
            case (
                Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole
            ):
                row = self.row(index.row())
                return "" if row is None else _text(column, row, role)
            case Qt.ItemDataRole.TextAlignmentRole:
                return column.align.value | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.CheckStateRole if column.kind is Kind.CHECK:
                return Qt.CheckState.Checked if self.is_checked(index.row()) else Qt.CheckState.Unchecked
            case _:
                return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        is_check = index.isValid() and self.columns[index.column()].kind is Kind.CHECK
        if not is_check or role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.set_checked([index.row()], on=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        is_check = self.columns[index.column()].kind is Kind.CHECK
        return _FLAGS | Qt.ItemFlag.ItemIsUserCheckable if is_check else _FLAGS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title if 0 <= section < len(self.columns) else None
        return None

    def set_ids(self, ids: Sequence[RowId]) -> None:
        self.beginResetModel()
        self.store.set_ids(ids)
        self.endResetModel()

    def set_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.store.set_rows(rows)
        self.endResetModel()

    def forget(self, ids: Sequence[RowId] | None = None) -> None:
        self.store.forget(ids)
        if len(self.store):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.store) - 1, len(self.columns) - 1))

    def is_checked(self, position: int) -> bool:
        return self.store.ids[position] in self._checked

    @property
    def checked(self) -> list[RowId]:
        """Those among the present rows, in their order."""
        if not self._checked:
            return []
        return [row_id for row_id in self.store.ids if row_id in self._checked]

    def set_checked(self, positions: Iterable[int], *, on: bool) -> None:
        ids = {self.store.ids[position] for position in positions}
        self.set_checked_ids(self._checked | ids if on else self._checked - ids)

    def set_checked_ids(self, ids: Iterable[RowId]) -> None:
        self._checked = set(ids)
        if len(self.store):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.store) - 1, 0))
        self.checks_changed.emit(len(self._checked))


def _text(column: Column, row: Row, role: int) -> str:
    if role == Qt.ItemDataRole.ToolTipRole:
        return column.tip(row) if column.tip is not None else ""
    return column.text(row) if role == Qt.ItemDataRole.DisplayRole else column.plain(row)
