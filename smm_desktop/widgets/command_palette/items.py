"""What can be found, and the list in which it is shown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True)
class PaletteItem:
    title: str
    subtitle: str = ""
    icon: str = ""
    action: Callable[[], object] = lambda: None
    keys: str = ""


@dataclass(frozen=True)
class Heading:
    text: str


Line = PaletteItem | Heading


class PaletteModel(QAbstractListModel):
    """Sections in their order, each under its heading."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    def set_sections(self, sections: Sequence[tuple[str, Sequence[PaletteItem]]]) -> None:
        self.beginResetModel()
        lines: list[Line] = []
        for heading, items in sections:
            if items:
                lines += [Heading(heading), *items] if heading else items
        self._lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def line(self, row: int) -> Line:
        return self._lines[row]

    def item(self, row: int) -> PaletteItem | None:
        line = self._lines[row] if 0 <= row < len(self._lines) else None
        return line if isinstance(line, PaletteItem) else None

    def next_item(self, row: int, step: int) -> int:
        """The next row in that direction that is no heading; -1 when there is none at all."""
        count = len(self._lines)
        for away in range(1, count + 1):
            at = (row + step * away) % count
            if isinstance(self._lines[at], PaletteItem):
                return at
        return -1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return base | Qt.ItemFlag.ItemIsSelectable if self.item(index.row()) else base

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        line = self._lines[index.row()]
        if isinstance(line, Heading):
            return line.text
        return f"{line.title}, {line.subtitle}" if line.subtitle else line.title
