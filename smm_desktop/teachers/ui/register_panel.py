"""The register itself: search, filters, the table of teachers, and one teacher beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smm_desktop.teachers import queries
from smm_desktop.teachers.queries import Listing, TeacherFilter, TeacherRow
from smm_desktop.teachers.terms import TeacherSort
from smm_desktop.teachers.ui.filter_bar import FilterBar
from smm_desktop.teachers.ui.section_panel import Desk
from smm_desktop.teachers.ui.teacher_panel import TeacherPanel
from smm_desktop.teachers.ui.teacher_table import teacher_columns
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.layouts import SPACE, SideBySide, column
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.table import DataTable

_FIRST = 100


class RegisterPanel(QWidget):
    """`listed` tells a new listing, `chosen` the teacher now shown beside the table (or None)."""

    listed = Signal(object)
    chosen = Signal(object)

    def __init__(
        self,
        desk: Desk,
        edit: Callable[[], object],
        remove: Callable[[], object],
        start_import: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._start_import = start_import
        self.loader = LatestLoader(desk.jobs, self)
        self._sort, self._descending = TeacherSort.NAME, False
        self._wanted: UUID | None = None
        self.filters = FilterBar()
        self.filters.changed.connect(self.refresh)
        self.filters.search.arrow_down.connect(self._go_to_table)
        self.detail = TeacherPanel(edit, remove)
        self.table = self._make_table(edit, remove)
        self.panels = QVBoxLayout()
        self._hang_panels()
        sides = SideBySide(self.table, self.detail, side_width=316)
        layout = column(self.filters, sides, gap=SPACE)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _hang_panels(self) -> None:
        holder = QWidget()
        holder.setLayout(self.panels)
        self.panels.setContentsMargins(0, 0, 0, 0)
        self.detail.add_section("", holder)

    def _make_table(self, edit: Callable[[], object], remove: Callable[[], object]) -> DataTable:
        table = DataTable(teacher_columns(), key=lambda row: row.id, name="teacher_table")
        table.set_source(self._fetch)
        table.set_sort(self._sort.value, descending=self._descending)
        table.selection_changed.connect(self._show)
        table.opened.connect(lambda _id: edit())
        table.sort_requested.connect(self._sort_by)
        table.add_row_action(
            self.tr("Edit…"), lambda _id: edit(), icon="pencil", shortcut="F2", name="row_edit"
        )
        table.add_row_action(
            self.tr("Remove…"), lambda _id: remove(), icon="trash-2", shortcut="Del", name="row_remove"
        )
        return table

    def _fetch(self, ids: Sequence[Any]) -> list[TeacherRow]:
        return list(self._desk.database.ask(queries.teachers_by_id, ids).values())

    def _go_to_table(self) -> None:
        self.table.focus_table()

    @property
    def filter(self) -> TeacherFilter:
        return self.filters.filter

    @property
    def sort(self) -> tuple[TeacherSort, bool]:
        return self._sort, self._descending

    @property
    def row(self) -> TeacherRow | None:
        """The chosen teacher."""
        chosen = self.table.selected_id
        row = None if chosen is None else self.table.row(chosen)
        return row if isinstance(row, TeacherRow) else None

    def refresh(self) -> None:
        """Load the list; an empty table shows its first rows before the rest is known."""
        if self.table.row_count or self.filter.text or self._sort is not TeacherSort.NAME:
            self._load_all()
            return
        chosen, descending, database = self.filter, self._descending, self._desk.database
        self.loader.load(
            lambda: database.ask(queries.teacher_ids, chosen, descending=descending, limit=_FIRST),
            self._show_first,
        )

    def _show_first(self, ids: Sequence[UUID]) -> None:
        self.table.set_ids(ids)
        if self._wanted is None:
            self.table.select_first()
        self._load_all()

    def _load_all(self) -> None:
        chosen, sort, descending = self.filter, self._sort, self._descending
        database = self._desk.database

        def read() -> Listing:
            return database.ask(queries.listing, chosen, sort, descending=descending)

        self.loader.load(read, self._show_listing)

    def _show_listing(self, listing: Listing) -> None:
        self.filters.set_counts(listing.counts)
        self.table.set_empty(self._empty_state())
        self.table.forget_rows()
        self.table.set_ids(listing.ids)
        if self._wanted is not None and self.table.select(self._wanted):
            self._wanted = None
        elif self.table.selected_id is None:
            self.table.select_first()
        else:
            self._show(self.table.selected_id)
        self.listed.emit(listing)

    def _empty_state(self) -> EmptyState:
        if self.filter != TeacherFilter():
            return EmptyState(
                self.tr("Nobody found"),
                self.tr("No teacher fits the search and the filters."),
                icon="search",
                action=self.tr("Show everybody"),
                on_action=self.filters.clear,
                name="nobody_found",
            )
        return EmptyState(
            self.tr("The register is empty"),
            self.tr("Import the list that you were sent, or add teachers one by one."),
            icon="users",
            action=self.tr("Import list…"),
            on_action=self._start_import,
            name="register_empty",
        )

    def show_teacher(self, teacher_id: UUID) -> None:
        """Choose a teacher whatever the filters say; they are dropped."""
        self._wanted = teacher_id
        self.filters.clear()
        self.refresh()

    def _sort_by(self, key: str, descending: bool) -> None:
        self._sort, self._descending = TeacherSort(key), descending
        self.table.set_sort(key, descending=descending)
        self.refresh()

    def _show(self, _chosen: object) -> None:
        row = self.row
        self.detail.show_row(row)
        self.chosen.emit(row.id if row is not None else None)
