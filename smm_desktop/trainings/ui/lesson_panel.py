"""The line below the grid: the cursor's lesson and how often each mark stands in it; finds the lesson of now."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from smm_desktop.trainings.terms import Mark
from smm_desktop.trainings.ui.attendance_grid import AttendanceGrid
from smm_desktop.trainings.ui.attendance_table import GridContents
from smm_desktop.trainings.ui.wording import clock_text, short_day
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import column


class LessonPanel(QWidget):
    def __init__(self, grid: AttendanceGrid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lesson_panel")
        self._grid = grid
        self._slot_id: Hashable | None = None
        self.text = Label("", TextRole.SOFT, name="lesson_summary")
        self.setLayout(column(self.text, gap=0))
        grid.moved.connect(self._move)

    def _move(self, _person_id: object, slot_id: Hashable) -> None:
        if slot_id != self._slot_id:
            self._slot_id = slot_id
            self.show_lesson()

    def show_lesson(self) -> None:
        contents = self._grid.contents
        slot = (
            next((one for one in contents.table.slots if one.id == self._slot_id), None) if contents else None
        )
        if slot is None:
            self.text.setText("")
            return
        counts = self._grid.count(slot.id)
        lesson = self.tr("{day}, lesson {number} ({time})").format(
            day=short_day(slot.day), number=slot.day_ordinal, time=clock_text(slot.starts_at)
        )
        text = self.tr("{present} present  ·  {absent} absent  ·  {late} late  ·  {excused} excused")
        shown = text.format(**{mark.value: counts[mark] for mark in Mark})
        not_marked = self.tr("%n not marked", "", counts[None])
        self.text.setText(f"{lesson}:  {shown}  ·  {not_marked}")

    def find_current(self, contents: GridContents, now: datetime) -> None:
        """The newest lesson that has begun is tinted; the cursor goes to its first cell without a mark."""
        begun = [slot for slot in contents.slots if not slot.locked]
        current = begun[-1] if begun else (contents.slots[0] if contents.slots else None)
        is_now = current is not None and contents.is_running(current.id, now)
        self._grid.set_current_slot(current.id if is_now and current is not None else None)
        if current is None or not contents.people:
            return
        empty = [one.id for one in contents.people if self._grid.mark_at(one.id, current.id) is None]
        person = empty[0] if empty else contents.people[0].id
        self._grid.go_to(person, current.id)
        QTimer.singleShot(0, self._grid, lambda: self._grid.go_to(person, current.id))  # laid out by then
