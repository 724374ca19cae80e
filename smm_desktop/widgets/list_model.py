"""A list model over a sequence of frozen rows, for combos, lists and completers."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

_NOWHERE = QModelIndex()


class RowListModel(QAbstractListModel):
    """The row itself is the UserRole; `text` and `tip` tell how it is shown."""

    def __init__(
        self,
        rows: Sequence[Any] = (),
        *,
        text: Callable[[Any], str] = str,
        tip: Callable[[Any], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows = tuple(rows)
        self._text, self._tip = text, tip

    @property
    def rows(self) -> tuple[Any, ...]:
        return self._rows

    def set_rows(self, rows: Sequence[Any]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self._text(row)
            case Qt.ItemDataRole.ToolTipRole if self._tip is not None:
                return self._tip(row)
            case Qt.ItemDataRole.UserRole:
                return row
            case _:
                return None
