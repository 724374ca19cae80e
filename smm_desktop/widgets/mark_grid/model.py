"""The item model of the grid: a name, the slots, the summaries; marks in rows of lists."""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from smm_desktop.widgets.mark_grid.codes import CodeBook
from smm_desktop.widgets.mark_grid.values import (
    CellChange,
    GridPerson,
    Mark,
    Slot,
    SummaryCell,
    SummaryColumn,
)

Index = QModelIndex | QPersistentModelIndex
Marks = Mapping[tuple[Hashable, Hashable], Mark]
_NOWHERE = QModelIndex()
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


class MarksModel(QAbstractTableModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.codes = CodeBook()
        self.people: tuple[GridPerson, ...] = ()
        self.slots: tuple[Slot, ...] = ()
        self.summaries: tuple[SummaryColumn, ...] = ()
        self.person_title = ""
        self._cells: list[list[Mark | None]] = []
        self._rows: dict[Hashable, int] = {}
        self._columns: dict[Hashable, int] = {}
        self._summary: dict[Hashable, Mapping[str, SummaryCell]] = {}

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.people)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 1 + len(self.slots) + len(self.summaries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def set_grid(
        self,
        people: Sequence[GridPerson],
        slots: Sequence[Slot],
        marks: Marks,
        summaries: Sequence[SummaryColumn],
    ) -> None:
        self.beginResetModel()
        self.people, self.slots, self.summaries = tuple(people), tuple(slots), tuple(summaries)
        self._rows = {person.id: at for at, person in enumerate(people)}
        self._columns = {slot.id: at for at, slot in enumerate(slots)}
        self._cells = [[marks.get((person.id, slot.id)) for slot in slots] for person in people]
        self.endResetModel()

    def mark(self, row: int, slot: int) -> Mark | None:
        return self._cells[row][slot]

    def row_of(self, person_id: Hashable) -> int | None:
        return self._rows.get(person_id)

    def slot_of(self, slot_id: Hashable) -> int | None:
        return self._columns.get(slot_id)

    def marks(self) -> dict[tuple[Hashable, Hashable], Mark]:
        return {
            (person.id, slot.id): mark
            for person, cells in zip(self.people, self._cells, strict=True)
            for slot, mark in zip(self.slots, cells, strict=True)
            if mark is not None
        }

    def is_locked(self, row: int, slot: int) -> bool:
        return self.people[row].locked or self.slots[slot].locked

    def change(self, row: int, slot: int, after: Mark | None) -> CellChange:
        return CellChange(self.people[row].id, self.slots[slot].id, self._cells[row][slot], after)

    def apply(self, changes: Iterable[CellChange]) -> None:
        """Changes of people or slots that are not shown are ignored."""
        touched = [place for change in changes if (place := self._put(change)) is not None]
        if touched:
            rows, slots = [row for row, _ in touched], [slot for _, slot in touched]
            first = self.index(min(rows), 1 + min(slots))
            self.dataChanged.emit(first, self.index(max(rows), 1 + max(slots)))

    def _put(self, change: CellChange) -> tuple[int, int] | None:
        row, slot = self._rows.get(change.person_id), self._columns.get(change.slot_id)
        if row is None or slot is None:
            return None
        self._cells[row][slot] = change.after
        return row, slot

    def set_summaries(self, cells: Mapping[Hashable, Mapping[str, SummaryCell]]) -> None:
        self._summary.update(cells)
        rows = [row for person in cells if (row := self._rows.get(person)) is not None]
        if rows and self.summaries:
            first = self.index(min(rows), 1 + len(self.slots))
            self.dataChanged.emit(first, self.index(max(rows), self.columnCount() - 1))

    def summary(self, row: int, column: int) -> SummaryCell | None:
        """column counts from the first summary."""
        cells = self._summary.get(self.people[row].id, {})
        return cells.get(self.summaries[column].key)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in _TEXT_ROLES:
            return None
        row, slot = index.row(), index.column() - 1
        if slot < 0:
            return self._name(row, role)
        if slot >= len(self.slots):
            return self._summary_text(row, slot - len(self.slots), role)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.codes.text_of(self._cells[row][slot])
        return ", ".join(self._words(row, slot, role))

    def _name(self, row: int, role: int) -> str:
        person = self.people[row]
        return (
            person.name
            if role == Qt.ItemDataRole.DisplayRole or not person.note
            else (f"{person.name}, {person.note}")
        )

    def _summary_text(self, row: int, column: int, role: int) -> str:
        cell = self.summary(row, column)
        if cell is None:
            return ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.people[row].name}, {self.summaries[column].title}: {cell.text}"
        return cell.tip if role == Qt.ItemDataRole.ToolTipRole else cell.text

    def _words(self, row: int, slot: int, role: int) -> Iterator[str]:
        """Who, when, what: for screen readers and as the tip."""
        mark, place = self._cells[row][slot], self.slots[slot]
        code = self.codes.code_of(mark)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            yield self.people[row].name
            yield place.tip or " ".join(part for part in (place.group, place.title, place.note) if part)
            yield code.label if code is not None else self.tr("not marked")
        elif code is not None and mark is not None and mark.detail:
            yield code.label
        if code is not None and mark is not None and mark.detail:
            yield code.long_detail(mark.detail)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role not in _TEXT_ROLES or not section >= 0:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self.people[section].name if section < len(self.people) else None
        slot = section - 1
        if slot < 0:
            return self.person_title
        if slot < len(self.slots):
            place = self.slots[slot]
            return place.tip or f"{place.group} {place.title}".strip()
        return (
            self.summaries[slot - len(self.slots)].title
            if slot < len(self.slots) + len(self.summaries)
            else None
        )
