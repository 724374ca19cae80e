"""The grid of one group: figures follow every edit at once, undo and redo are told apart from edits."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.trainings.rules import attendance_figures
from smm_desktop.trainings.terms import Mark as MarkWord
from smm_desktop.trainings.terms import MarkFact
from smm_desktop.trainings.ui.attendance_table import (
    GridContents,
    fact_of,
    mark_codes,
    summary_columns,
    summary_of,
)
from smm_desktop.widgets.mark_grid import CellChange, Mark, MarkGrid

Place = tuple[Hashable, Hashable]


class AttendanceGrid(MarkGrid):
    undone = Signal(object)  # the changes as they were made; they are shown as taken back
    redone = Signal(object)

    def __init__(self, *, name: str = "attendance_grid", parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self.contents: GridContents | None = None
        self.cells_edited.connect(self.follow)

    def show_contents(self, contents: GridContents, *, keep_history: bool = False) -> None:
        self.contents = contents
        self.set_codes(mark_codes(contents.longest_late))
        self.set_person_title(self.tr("%n participant(s)", "", len(contents.people)))
        self.set_grid(
            contents.people, contents.slots, contents.marks, summary_columns(), keep_history=keep_history
        )
        self.set_summaries(contents.summaries)
        self.set_read_only(not contents.table.can_record)

    def follow(self, changes: Sequence[CellChange]) -> None:
        """New figures for the people of the changes."""
        if self.contents is None:
            return
        rules, facts = self.contents.table.rules, self.contents.slot_facts
        people = {change.person_id for change in changes}
        self.set_summaries(
            {person: summary_of(attendance_figures(facts, self.facts_of(person), rules)) for person in people}
        )

    def facts_of(self, person_id: Hashable) -> dict[int, MarkFact]:
        """One person's marks as they are shown, by the index of the slot."""
        slots = () if self.contents is None else self.contents.slots
        facts = ((at, fact_of(self.mark_at(person_id, slot.id))) for at, slot in enumerate(slots))
        return {at: fact for at, fact in facts if fact is not None}

    def undo(self) -> None:
        inverse = self._history.undo()
        if inverse:
            self.show_changes(inverse)
            self.undone.emit([change.inverse() for change in reversed(inverse)])

    def redo(self) -> None:
        changes = self._history.redo()
        if changes:
            self.show_changes(changes)
            self.redone.emit(changes)

    def show_changes(self, changes: Sequence[CellChange]) -> None:
        """As `apply`, with figures and the cursor on the first of them."""
        self.apply(changes)
        self.follow(changes)
        self.go_to(changes[0].person_id, changes[0].slot_id)
        self.history_changed.emit()

    def forget_history(self) -> None:
        self._history.clear()
        self.history_changed.emit()

    def take_back(self, changes: Sequence[CellChange]) -> None:
        """An edit that was refused never happened."""
        self.revert(changes)
        self.follow(changes)

    def mark_rest_present(self) -> int:
        """Everybody without a mark in the cursor's lesson was there; answers how many."""
        place = self.current
        if place is None or self.contents is None:
            return 0
        slot_id, present = place[1], Mark(MarkWord.PRESENT.value)
        empty = [one.id for one in self.contents.people if self.mark_at(one.id, slot_id) is None]
        self._edit([CellChange(person, slot_id, None, present) for person in empty])
        return len(empty)

    def count(self, slot_id: Hashable) -> dict[MarkWord | None, int]:
        """How often each mark stands in a lesson; None is not marked."""
        counts: dict[MarkWord | None, int] = dict.fromkeys((*MarkWord, None), 0)
        for person in self.contents.people if self.contents is not None else ():
            mark = self.mark_at(person.id, slot_id)
            counts[None if mark is None else MarkWord(mark.code)] += 1
        return counts

    def go_to_unmarked(self) -> bool:
        """The next cell without a mark in a lesson that has begun, lesson by lesson from the cursor on."""
        found = next(self._unmarked(), None)
        if found is not None:
            self.go_to(*found)
            self.setFocus()
        return found is not None

    def _unmarked(self) -> Iterator[Place]:
        if self.contents is None:
            return iter(())
        places = [
            (person.id, slot.id)
            for slot in self.contents.slots
            if not slot.locked
            for person in self.contents.people
        ]
        here = self.current
        start = places.index(here) + 1 if here in places else 0
        return (place for place in (*places[start:], *places[:start]) if self.mark_at(*place) is None)
