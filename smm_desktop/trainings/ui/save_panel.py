"""Writes the edits of the grid one after the other in the background, and says whether they are on the disk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.core.clock import Clock, local
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason
from smm_desktop.trainings import queries
from smm_desktop.trainings.service import AttendanceService
from smm_desktop.trainings.ui.attendance_table import fact_of, wishes_of
from smm_desktop.trainings.ui.wording import clock_text
from smm_desktop.widgets.icons import IconLabel, IconRole
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import row
from smm_desktop.widgets.mark_grid import CellChange


@dataclass(slots=True, eq=False)
class Batch:
    """One edit of the grid; `number` is its deed's in the journal once it is written, None when it changed nothing."""

    group_id: UUID
    changes: tuple[CellChange, ...]
    number: int | None = None
    undone_by: int | None = None


class SavePanel(QWidget):
    settled = Signal()  # nothing is under way any more
    refused = Signal(object, object)  # the changes of an edit that was refused, and the refusal
    undo_refused = Signal(object)  # the refusal of an undo or redo

    def __init__(  # noqa: PLR0917 -- what writing needs
        self,
        database: Database,
        attendance: AttendanceService,
        clock: Clock,
        jobs: JobRunner,
        actor: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("save_panel")
        self._database, self._attendance, self._clock = database, attendance, clock
        self._jobs, self._actor = jobs, actor
        self._pending = 0
        self._done: list[Batch] = []
        self._undone: list[Batch] = []
        self._icon = IconLabel("circle-check", IconRole.GOOD, 16)
        self._text = Label("", TextRole.SOFT, name="save_state")
        self.setLayout(row(self._icon, self._text, gap=7))
        self._icon.hide()

    @property
    def pending(self) -> int:
        return self._pending

    def save(self, group_id: UUID, changes: Sequence[CellChange]) -> None:
        batch = Batch(group_id, tuple(changes))
        self._done.append(batch)
        self._undone.clear()
        actor = self._actor()
        self._write(lambda: self._record(batch, actor), lambda refusal: self._take_back(batch, refusal))

    def undo(self) -> None:
        """Takes the newest edit's deed back, unless one of its cells was changed since."""
        batch, actor = self._done.pop(), self._actor()
        self._undone.append(batch)
        self._write(lambda: self._undo(batch, actor), self.undo_refused.emit)

    def redo(self) -> None:
        batch, actor = self._undone.pop(), self._actor()
        self._done.append(batch)
        self._write(lambda: self._redo(batch, actor), self.undo_refused.emit)

    def forget(self) -> None:
        """What is shown now is not what the edits were made on."""
        self._done.clear()
        self._undone.clear()

    def clear_state(self) -> None:
        """Another group: what was said is about the one before."""
        if not self._pending:
            self._icon.hide()
            self._text.setText("")

    def _take_back(self, batch: Batch, refusal: Refusal) -> None:
        if batch in self._done:
            self._done.remove(batch)
        self.refused.emit(batch.changes, refusal)

    def _record(self, batch: Batch, actor: str) -> None:
        """In the writer's thread, where no other deed can come between a deed and its number."""
        wishes = wishes_of(batch.changes)
        if self._attendance.record(batch.group_id, wishes, actor=actor):
            line = self._database.last_undoable()
            batch.number = None if line is None else line.number

    def _undo(self, batch: Batch, actor: str) -> None:
        if batch.number is not None:
            self._database.undo(actor, batch.number)
            line = self._database.last_redoable()
            batch.undone_by = None if line is None else line.number

    def _redo(self, batch: Batch, actor: str) -> None:
        """The journal's own redo while nothing else was done since; else the marks are written anew."""
        if batch.number is None:
            return
        line = self._database.last_redoable()
        if line is not None and line.number == batch.undone_by:
            self._database.redo(actor)
        else:
            self._refuse_changed(batch)
            self._record(batch, actor)

    def _refuse_changed(self, batch: Batch) -> None:
        """A cell that no longer is as the edit had found it was changed elsewhere."""
        stored = self._database.ask(queries.attendance, batch.group_id).marks
        for change in batch.changes:
            person, slot = change.person_id, change.slot_id
            if not isinstance(person, UUID) or not isinstance(slot, UUID):
                continue
            if stored.get((person, slot)) != fact_of(change.before):
                raise Refusal(CoreReason.UNDO_BLOCKED, deed="record_attendance", number=batch.number, rows=1)

    def _write(self, work: Callable[[], None], refused: Callable[[Refusal], object]) -> None:
        self._pending += 1
        self._show_state()
        self._jobs.run(
            lambda _progress: work(),
            on_done=lambda _nothing: self._settle(),
            on_refused=lambda refusal: self._settle(lambda: refused(refusal)),
            on_failed=lambda _error: self._settle(is_failed=True),
            writes=True,
            quiet=True,
            owner=self,
        )

    def _settle(self, tell: Callable[[], object] | None = None, *, is_failed: bool = False) -> None:
        self._pending -= 1
        if tell is not None or is_failed:
            self._show(IconRole.BAD, "circle-alert", self.tr("The last edit was not saved"))
        else:
            self._show_state()
        if tell is not None:
            tell()
        if not self._pending:
            self.settled.emit()

    def _show_state(self) -> None:
        if self._pending:
            self._show(IconRole.SOFT, "loader", self.tr("Saving…"))
            return
        now = local(self._clock.now())
        text = self.tr("Saved at {time}").format(time=clock_text(now.hour * 60 + now.minute))
        self._show(IconRole.GOOD, "circle-check", text)

    def _show(self, role: IconRole, icon: str, text: str) -> None:
        self._icon.set_icon(icon, role)
        self._icon.show()
        self._text.setText(text)
