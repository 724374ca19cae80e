"""The grid that pages use: it shows marks at once, tells what was edited, and can take it back."""

from collections.abc import Callable, Hashable, Mapping, Sequence

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from smm_desktop.widgets.layouts import column
from smm_desktop.widgets.mark_grid import editing
from smm_desktop.widgets.mark_grid.codes import CodeBook
from smm_desktop.widgets.mark_grid.detail_popup import DetailPopup
from smm_desktop.widgets.mark_grid.editing import Block
from smm_desktop.widgets.mark_grid.history import EditHistory
from smm_desktop.widgets.mark_grid.model import Marks, MarksModel
from smm_desktop.widgets.mark_grid.parts import Command
from smm_desktop.widgets.mark_grid.sheet import GridSheet
from smm_desktop.widgets.mark_grid.values import (
    Advance,
    CellChange,
    Detail,
    GridPerson,
    Mark,
    MarkCode,
    Slot,
    SummaryCell,
    SummaryColumn,
)


class MarkGrid(QFrame):
    cells_edited = Signal(object)
    history_changed = Signal()
    pasted_unknown = Signal(int)
    moved = Signal(object, object)

    def __init__(self, *, name: str = "mark_grid", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.model = MarksModel(self)
        self.sheet = GridSheet(self.model, name)
        self.setLayout(column(self.sheet, gap=0, margins=1))
        self.setFocusProxy(self.sheet.marks)
        self._history = EditHistory()
        self._advance = Advance.DOWN
        self._read_only = False
        self._last: Mark | None = None
        view = self.sheet.marks
        view.typed.connect(self._type)
        view.commanded.connect(self._run)
        view.cursor_moved.connect(self._tell_place)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._open_menu)

    def set_codes(self, codes: Sequence[MarkCode]) -> None:
        self.model.codes = CodeBook(codes)
        self.sheet.update_all()

    def set_person_title(self, title: str) -> None:
        self.model.person_title = title

    def set_grid(
        self,
        people: Sequence[GridPerson],
        slots: Sequence[Slot],
        marks: Marks,
        summaries: Sequence[SummaryColumn] = (),
        *,
        keep_history: bool = False,
    ) -> None:
        """The cursor stays with its person and slot where they are still there."""
        place = self.current
        with QSignalBlocker(self.sheet.marks):
            self.model.set_grid(people, slots, marks, summaries)
        self.sheet.rebuild()
        if place is not None:
            self.go_to(*place)
        if not keep_history:
            self._history.clear()
            self.history_changed.emit()

    def set_summary(self, person_id: Hashable, cells: Mapping[str, SummaryCell]) -> None:
        self.model.set_summaries({person_id: cells})

    def set_summaries(self, cells: Mapping[Hashable, Mapping[str, SummaryCell]]) -> None:
        self.model.set_summaries(cells)

    def marks(self) -> dict[tuple[Hashable, Hashable], Mark]:
        return self.model.marks()

    def mark_at(self, person_id: Hashable, slot_id: Hashable) -> Mark | None:
        row, slot = self.model.row_of(person_id), self.model.slot_of(slot_id)
        return None if row is None or slot is None else self.model.mark(row, slot)

    @property
    def current(self) -> tuple[Hashable, Hashable] | None:
        index = self.sheet.marks.currentIndex()
        if not index.isValid() or index.column() < 1:
            return None
        return self.model.people[index.row()].id, self.model.slots[index.column() - 1].id

    def go_to(self, person_id: Hashable, slot_id: Hashable) -> None:
        row, slot = self.model.row_of(person_id), self.model.slot_of(slot_id)
        if row is not None and slot is not None:
            self.sheet.marks.go_to(row, slot)

    def set_current_slot(self, slot_id: Hashable | None) -> None:
        """The slot that is held now: its column is tinted, and the cursor starts there."""
        slot = None if slot_id is None else self.model.slot_of(slot_id)
        self.sheet.cursor_place.current_slot = -1 if slot is None else slot
        self.sheet.update_all()

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only

    def set_advance(self, advance: Advance) -> None:
        self._advance = advance

    def apply(self, changes: Sequence[CellChange]) -> None:
        """From outside: shown, not told and not remembered."""
        self.model.apply(changes)

    def revert(self, changes: Sequence[CellChange]) -> None:
        """Takes back an edit that could not be saved."""
        self.model.apply([change.inverse() for change in reversed(changes)])
        self._history.forget(changes)
        self.history_changed.emit()

    @property
    def can_undo(self) -> bool:
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        return self._history.can_redo

    def undo(self) -> None:
        self._replay(self._history.undo())

    def redo(self) -> None:
        self._replay(self._history.redo())

    def _replay(self, changes: list[CellChange]) -> None:
        if not changes:
            return
        self.model.apply(changes)
        self.go_to(changes[0].person_id, changes[0].slot_id)
        self.history_changed.emit()
        self.cells_edited.emit(changes)

    def _edit(self, changes: Sequence[CellChange]) -> None:
        """Locked cells and changes that change nothing are left out."""
        wanted = [change for change in changes if change.before != change.after and self._is_open(change)]
        if not wanted or self._read_only:
            return
        self.model.apply(wanted)
        self._history.record(wanted)
        self.history_changed.emit()
        self.cells_edited.emit(wanted)

    def _is_open(self, change: CellChange) -> bool:
        row, slot = self.model.row_of(change.person_id), self.model.slot_of(change.slot_id)
        return row is not None and slot is not None and not self.model.is_locked(row, slot)

    def _type(self, text: str) -> None:
        code = self.model.codes.by_key(text)
        if code is not None:
            self.mark_selection(code.code)
        elif text.isdecimal():
            self._open_detail(text)

    def mark_selection(self, code: str) -> None:
        """As if its key were pressed: a mark that needs a detail asks for it."""
        chosen = self.model.codes.named(code)
        if self._read_only or self.sheet.marks.block() is None:
            return
        if chosen.detail is Detail.NONE:
            self._put(Mark(chosen.code))
        else:
            self._ask_detail(chosen, chosen.default, select=True)

    def _put(self, mark: Mark | None) -> None:
        block = self.sheet.marks.block()
        if block is None:
            return
        self._last = mark or self._last
        self._edit(editing.put(self.model, block, mark))
        if block.is_one and mark is not None:
            self._step(1)

    def _open_detail(self, typed: str = "") -> None:
        """For the mark that stands in the cell already."""
        block = self.sheet.marks.block()
        mark = None if block is None else self.model.mark(block.top, block.left)
        code = self.model.codes.code_of(mark)
        fits = code is not None and code.detail is not Detail.NONE
        if mark is not None and code is not None and fits and not self._read_only:
            numeric = code.detail is Detail.NUMBER
            self._ask_detail(code, typed if typed and numeric else mark.detail, select=not typed)

    def _ask_detail(self, code: MarkCode, start: str, *, select: bool) -> None:
        popup = DetailPopup(code, start, self)
        popup.chosen.connect(lambda detail: self._put(Mark(code.code, detail)))
        area = self.sheet.marks.visualRect(self.sheet.marks.currentIndex())
        below = QPoint(area.left(), area.bottom() + 4)
        popup.open_at(self.sheet.marks.viewport().mapToGlobal(below), select=select)

    def _step(self, by: int) -> None:
        """On in the direction of work; at the end of a column or row, on with the next."""
        index = self.sheet.marks.currentIndex()
        row, slot = index.row(), index.column() - 1
        rows, slots = len(self.model.people), len(self.model.slots)
        if self._advance is Advance.DOWN:
            place = slot * rows + row + by
            row, slot = place % rows, place // rows
        else:
            place = row * slots + slot + by
            row, slot = place // slots, place % slots
        if 0 <= row < rows and 0 <= slot < slots and place >= 0:
            self.sheet.marks.go_to(row, slot)

    def _run(self, command: str) -> None:
        actions: dict[Command, Callable[[], object]] = {
            Command.CLEAR: self.clear_selection,
            Command.REPEAT: self._repeat,
            Command.FILL_DOWN: self.fill_down,
            Command.FILL_RIGHT: self.fill_right,
            Command.COPY: self.copy,
            Command.CUT: self.cut,
            Command.PASTE: self.paste,
            Command.UNDO: self.undo,
            Command.REDO: self.redo,
            Command.NEXT: lambda: self._step(1),
            Command.BACK: lambda: self._step(-1),
            Command.DETAIL: self._open_detail,
        }
        actions[Command(command)]()

    def _repeat(self) -> None:
        if self._last is not None:
            self._put(self._last)

    def clear_selection(self) -> None:
        self._put(None)

    def fill_down(self) -> None:
        if (block := self.sheet.marks.block()) is not None:
            self._edit(editing.fill_down(self.model, block))

    def fill_right(self) -> None:
        if (block := self.sheet.marks.block()) is not None:
            self._edit(editing.fill_right(self.model, block))

    def copy(self) -> None:
        if (block := self.sheet.marks.block()) is not None:
            QGuiApplication.clipboard().setText(editing.copied(self.model, block))

    def cut(self) -> None:
        self.copy()
        self.clear_selection()

    def paste(self) -> None:
        block, text = self.sheet.marks.block(), QGuiApplication.clipboard().text()
        if block is None or not text or self._read_only:
            return
        pasted = editing.pasted(self.model, block, text)
        self._edit(pasted.changes)
        self._select(pasted.block)
        if pasted.unknown:
            self.pasted_unknown.emit(pasted.unknown)

    def _select(self, block: Block) -> None:
        self.sheet.marks.select_block(block)

    def _tell_place(self, *_rows: int) -> None:
        if self.current is not None:
            self.moved.emit(*self.current)

    def _open_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        for code in self.model.codes.codes:
            action = menu.addAction(f"{code.label}\t{code.letters[0]}")
            action.triggered.connect(lambda _on=False, chosen=code.code: self.mark_selection(chosen))
        menu.addSeparator()
        clear, key = self.tr("Clear"), self.tr("Del")
        menu.addAction(f"{clear}\t{key}").triggered.connect(self.clear_selection)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.sheet.marks.viewport().mapToGlobal(at))
