"""The grid's own undo and redo: lists of changes as they were made."""

from collections.abc import Sequence

from smm_desktop.widgets.mark_grid.values import CellChange

Edit = tuple[CellChange, ...]
_KEPT = 500


class EditHistory:
    def __init__(self) -> None:
        self._done: list[Edit] = []
        self._undone: list[Edit] = []

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def record(self, changes: Sequence[CellChange]) -> None:
        self._done = [*self._done[1 - _KEPT :], tuple(changes)]
        self._undone.clear()

    def undo(self) -> list[CellChange]:
        """The changes to apply now."""
        if not self._done:
            return []
        edit = self._done.pop()
        self._undone.append(edit)
        return [change.inverse() for change in reversed(edit)]

    def redo(self) -> list[CellChange]:
        if not self._undone:
            return []
        edit = self._undone.pop()
        self._done.append(edit)
        return list(edit)

    def forget(self, changes: Sequence[CellChange]) -> None:
        """An edit that was refused never happened."""
        wanted = tuple(changes)
        self._done = [edit for edit in self._done if edit != wanted]

    def clear(self) -> None:
        self._done.clear()
        self._undone.clear()
