"""What two entries of a stack disagree about, how often that happens, and taking the stack over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.needs.terms import Disagreement, EntryQuality
from smm_desktop.needs.ui.entry_panel.disagreement_table import (
    DifferenceRow,
    difference_columns,
    difference_row,
)
from smm_desktop.needs.ui.entry_panel.slots import Slot
from smm_desktop.needs.ui.part_panel import Part
from smm_desktop.widgets.buttons import primary, secondary
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import STRETCH, column, row
from smm_desktop.widgets.numbers import percent, plain
from smm_desktop.widgets.table import DataTable

_SMALL = 0.1


class Differences(QWidget):
    """`other_wanted` carries the row whose paper says what neither entry does."""

    other_wanted = Signal(object)

    def __init__(self, part: Part) -> None:
        super().__init__(part)
        self._part, self._stacks = part, 1
        self.rate = Label("", TextRole.SOFT, wrap=True, name="error_rate")
        self.table = DataTable(difference_columns(lambda: self._stacks > 1), name="differences_table")
        self.table.set_empty(
            EmptyState(
                self.tr("Nothing differs"),
                self.tr("Forms that were typed twice are compared here."),
                icon="check",
            )
        )
        self.first_button = secondary(
            self.tr("&First is right"), name="first_is_right", on_click=lambda: self._settle(first=True)
        )
        self.second_button = secondary(
            self.tr("Se&cond is right"), name="second_is_right", on_click=lambda: self._settle(first=False)
        )
        self.other_button = secondary(
            self.tr("The &paper says something else…"), icon="keyboard", name="other_is_right",
            on_click=self._want_other,
        )  # fmt: skip
        self.take_button = primary(
            self.tr("&Take over the forms"), icon="check", name="take_entries", on_click=self._take_over
        )
        decide = row(self.first_button, self.second_button, STRETCH)
        layout = column(self.table, decide, self.other_button, gap=10)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.table.selection_changed.connect(lambda _id: self._name_buttons())
        self.table.opened.connect(lambda _id: self._want_other())

    def show_differences(
        self,
        found: Sequence[Disagreement],
        quality: EntryQuality,
        slots: Mapping[str, Slot],
        stacks: int,
    ) -> None:
        self._stacks = stacks
        self.table.forget_rows()
        self.table.set_rows([difference_row(one, slots) for one in found])
        if self.table.selected_id is None:
            self.table.select_first()
        self.rate.setText(self._rate(quality))
        self.take_button.setEnabled(bool(quality.entered) and not found)
        self._name_buttons()

    def _rate(self, quality: EntryQuality) -> str:
        waiting = self.tr("%n form(s) wait to be taken over", "", quality.entered)
        rate = quality.rate
        if rate is None:
            return self.tr("{waiting}. Type a part of them twice to learn the error rate.").format(
                waiting=waiting
            )
        shown = percent(rate) if rate >= _SMALL or not rate else self._small(rate)
        text = self.tr("{waiting}. Error rate {rate}: {differing} of {compared} fields differed.")
        return text.format(
            waiting=waiting, rate=shown, differing=quality.differing, compared=quality.compared
        )

    def _small(self, rate: float) -> str:
        """A rate below a tenth has a place behind the comma."""
        return percent(rate) if rate * 100 == round(rate * 100) else self.tr("{number} %").format(
            number=plain(round(rate * 100, 1))
        )  # fmt: skip

    @property
    def chosen(self) -> DifferenceRow | None:
        found = self.table.row(self.table.selected_id) if self.table.selected_id is not None else None
        return found if isinstance(found, DifferenceRow) else None

    def _name_buttons(self) -> None:
        row_ = self.chosen
        for button in (self.first_button, self.second_button):
            button.setEnabled(row_ is not None)
        self.other_button.setEnabled(row_ is not None and row_.slot is not None)
        if row_ is not None:
            self.first_button.set_tip(row_.first)
            self.second_button.set_tip(row_.second)

    def _settle(self, *, first: bool) -> None:
        chosen = self.chosen
        if chosen is not None:
            self.settle(chosen, chosen.found.first if first else chosen.found.second)

    def settle(self, row_: DifferenceRow, value: Any) -> None:
        """Says what stands on the paper; None when nothing does."""
        found, desk = row_.found, self._part.desk
        actor = desk.actor()
        self._part.section.carry_out(
            lambda: desk.entries.settle(found.code, found.copy, found.key, value, actor=actor),
            "",
            undoable=False,
        )

    def _want_other(self) -> None:
        chosen = self.chosen
        if chosen is not None and chosen.slot is not None:
            self.other_wanted.emit(chosen)

    def _take_over(self) -> None:
        one, desk = self._part.round, self._part.desk
        if one is not None:
            actor = desk.actor()
            self._part.section.carry_out(
                lambda: desk.entries.take_over(one.id, actor=actor), self._taken, undoable=False
            )

    def _taken(self, many: int) -> str:
        return self.tr("%n form(s) taken over", "", many)
