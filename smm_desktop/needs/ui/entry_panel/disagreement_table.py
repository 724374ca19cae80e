"""Where first and second entry differ: what each says, and what the paper says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from smm_desktop.needs.terms import Disagreement
from smm_desktop.widgets.table import Column, text_column, two_line_column

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """A disagreement with the words of its field."""

    found: Disagreement
    caption: str
    note: str

    @property
    def id(self) -> tuple[int, str]:
        return self.found.copy, self.found.key


def value_text(value: Any) -> str:
    if value is None:
        return translate("needs", "empty")
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def difference_row(found: Disagreement, captions: Mapping[str, tuple[str, str]]) -> DifferenceRow:
    return DifferenceRow(found, *captions.get(found.key, (found.key, "")))


def difference_columns() -> list[Column]:
    def second(row: DifferenceRow) -> str:
        text = translate("needs", "form {copy} {side}")
        return text.format(copy=row.found.copy, side=row.note).strip()

    return [
        two_line_column("field", translate("needs", "Differs"), lambda row: row.caption, second, stretch=1,
                        sortable=False),
        text_column("first", translate("needs", "First"), lambda row: value_text(row.found.first), width=72,
                    sortable=False),
        text_column("second", translate("needs", "Second"), lambda row: value_text(row.found.second), width=76,
                    sortable=False),
    ]  # fmt: skip
