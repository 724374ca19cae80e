"""The editor that finds one teacher of the register: type, arrow down, and the chosen row is the answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.teachers import queries as teachers
from smm_desktop.teachers.queries import TeacherRow
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.fonts import px
from smm_desktop.widgets.layouts import column
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.search_field import SearchField
from smm_desktop.widgets.table import DataTable, person_column

if TYPE_CHECKING:
    from smm_desktop.placements.ui.section_panel import SectionPanel

_SHOWN, _ROWS, _ROW = 50, 3, 52
_WIDEST = 1400


class TeacherPick(QWidget):
    """Nobody is chosen before something was typed."""

    value_changed = Signal()

    def __init__(self, section: SectionPanel, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._database = section.desk.database
        self._loader = LatestLoader(section.desk.jobs, self)
        self._typed = ""
        self.search = SearchField(self.tr("Name, school or district…"), shortcut="", name=f"{name}_search")
        self.search.setMaximumWidth(_WIDEST)
        self.found = DataTable(
            (
                person_column(
                    "name",
                    self.tr("Teacher"),
                    lambda row: row.full_name,
                    lambda row: row.school,
                    width=240,
                    stretch=1,
                    sortable=False,
                ),
            ),
            name=f"{name}_found",
        )
        self.found.setFixedHeight(px(40) + px(_ROW) * _ROWS + 10)
        self.found.set_empty(
            EmptyState(self.tr("Nobody found"), self.tr("Is the teacher in the register?"), icon="user-x")
        )
        self.search.searched.connect(self._search)
        self.search.arrow_down.connect(self.found.focus_table)
        self.found.selection_changed.connect(lambda _id: self.value_changed.emit())
        self.setLayout(column(self.search, self.found, gap=6))
        self.setFocusProxy(self.search)
        self._search("")

    def _search(self, text: str) -> None:
        database, self._typed = self._database, text
        self._loader.load(lambda: database.ask(teachers.find, text, _SHOWN), self._show)

    def _show(self, rows: Sequence[TeacherRow]) -> None:
        self.found.set_rows(rows)
        if self._typed and self.found.selected_id is None:
            self.found.select_first()
        self.value_changed.emit()

    def field_of(self, teacher_id: object) -> str | None:
        row = self.found.row(teacher_id) if teacher_id is not None else None
        return row.field_code if isinstance(row, TeacherRow) else None

    def value(self) -> UUID | None:
        chosen = self.found.selected_id
        return chosen if isinstance(chosen, UUID) else None

    def set_value(self, value: object) -> None:
        if value is not None:
            self.found.select(value)

    def problem(self) -> str:
        return ""

    def is_blank(self) -> bool:
        return self.value() is None
