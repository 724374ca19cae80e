"""Where first and second entry differ: the stack and form, what each entry says, and where it stands on the paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from smm_desktop.needs.terms import Disagreement
from smm_desktop.needs.ui.entry_panel.slots import Slot, SlotKind
from smm_desktop.widgets.table import Column, text_column, two_line_column

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """A disagreement and its field on the paper, None for a field the instrument no longer has."""

    found: Disagreement
    slot: Slot | None

    @property
    def id(self) -> tuple[str, int, str]:
        return self.found.code, self.found.copy, self.found.key

    @property
    def caption(self) -> str:
        return self.slot.caption if self.slot is not None else self.found.key

    @property
    def first(self) -> str:
        return value_text(self.found.first, self.slot)

    @property
    def second(self) -> str:
        return value_text(self.found.second, self.slot)


def value_text(value: Any, slot: Slot | None = None) -> str:
    """As it is typed: choices by their number, one alone with its words."""
    if value is None:
        return translate("needs", "empty")
    numbers = {key: number for number, key in enumerate(slot.values, 1)} if slot is not None else {}
    if isinstance(value, list):
        return ", ".join(str(numbers.get(one, one)) for one in value)
    if slot is not None and slot.kind is SlotKind.CHOICE and value in numbers:
        return f"{numbers[value]} · {slot.labels[numbers[value] - 1]}"
    return str(value)


def difference_row(found: Disagreement, slots: Mapping[str, Slot]) -> DifferenceRow:
    return DifferenceRow(found, slots.get(found.key))


def difference_columns(has_stacks: Callable[[], bool]) -> list[Column]:
    """The stack is named only where there are several."""

    def place(row: DifferenceRow) -> str:
        text = translate("needs", "form {copy}").format(copy=row.found.copy)
        stack = row.found.code if has_stacks() else ""
        side = row.slot.note if row.slot is not None else ""
        return " · ".join(part for part in (stack, text, side) if part)

    def whole(row: DifferenceRow) -> str:
        return f"{row.caption}\n{place(row)}\n{row.first} / {row.second}"

    return [
        two_line_column("field", translate("needs", "Differs"), lambda row: row.caption, place, stretch=1,
                        sortable=False, tip=whole),
        text_column("first", translate("needs", "First"), lambda row: row.first, width=70, sortable=False),
        text_column("second", translate("needs", "Second"), lambda row: row.second, width=70, sortable=False),
    ]  # fmt: skip
