"""What two entries of a stack disagree about, how often that happens, and taking the stack over."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from smm_desktop.needs.terms import Disagreement, EntryQuality
from smm_desktop.needs.ui.entry_panel.disagreement_table import (
    DifferenceRow,
    difference_columns,
    difference_row,
    value_text,
)
from smm_desktop.needs.ui.part_panel import Part
from smm_desktop.widgets.buttons import primary, secondary
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import column, row
from smm_desktop.widgets.numbers import percent, plain
from smm_desktop.widgets.table import DataTable

_WIDTH, _SMALL = 326, 0.1


class Differences(QWidget):
    """`form_code` tells which stack is being typed."""

    def __init__(self, part: Part, form_code: Callable[[], str]) -> None:
        super().__init__(part)
        self._part, self._form_code = part, form_code
        self.setFixedWidth(_WIDTH)
        self.rate = Label("", TextRole.SOFT, wrap=True, name="error_rate")
        self.table = DataTable(difference_columns(), name="differences_table")
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
            self.tr("&Second is right"), name="second_is_right", on_click=lambda: self._settle(first=False)
        )
        self.take_button = primary(
            self.tr("&Take over the forms"), icon="check", name="take_entries", on_click=self._take_over
        )
        decide = row(self.first_button, self.second_button)
        layout = column(self.rate, self.table, decide, self.take_button, gap=10)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.table.selection_changed.connect(lambda _id: self._name_buttons())

    def show_differences(
        self,
        found: Sequence[Disagreement],
        quality: EntryQuality,
        captions: Mapping[str, tuple[str, str]],
    ) -> None:
        self.table.set_rows([difference_row(one, captions) for one in found])
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
        if row_ is not None:
            self.first_button.set_tip(value_text(row_.found.first))
            self.second_button.set_tip(value_text(row_.found.second))

    def _settle(self, *, first: bool) -> None:
        chosen, code, desk = self.chosen, self._form_code(), self._part.desk
        if chosen is None or not code:
            return
        found, actor = chosen.found, desk.actor()
        value: Any = found.first if first else found.second
        self._part.section.carry_out(
            lambda: desk.entries.settle(code, found.copy, found.key, value, actor=actor),
            "",
            undoable=False,
        )

    def _take_over(self) -> None:
        one, desk = self._part.round, self._part.desk
        if one is not None:
            actor = desk.actor()
            self._part.section.carry_out(
                lambda: desk.entries.take_over(one.id, actor=actor), self._taken, undoable=False
            )

    def _taken(self, many: int) -> str:
        return self.tr("%n form(s) taken over", "", many)
