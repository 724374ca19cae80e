"""The register's page: search, filters, the table of teachers, and one teacher beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from smm_desktop.centers.queries import reference
from smm_desktop.core.clock import Clock
from smm_desktop.core.database.database import Database
from smm_desktop.teachers import queries
from smm_desktop.teachers.queries import TeacherFilter
from smm_desktop.teachers.service import ImportService, TeacherService
from smm_desktop.teachers.terms import Employment, TeacherSort
from smm_desktop.teachers.ui.desk import Desk
from smm_desktop.teachers.ui.teacher_detail import TeacherDetail
from smm_desktop.teachers.ui.teacher_dialog import TeacherDialog
from smm_desktop.teachers.ui.teacher_table import teacher_columns
from smm_desktop.teachers.ui.wording import employment_text
from smm_desktop.widgets.buttons import primary, secondary
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.dialogs import ask
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.forms import Choice, ComboField
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.layouts import SideBySide
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.page import Page
from smm_desktop.widgets.search_field import SearchField
from smm_desktop.widgets.table import DataTable

ALL = "all"


@dataclass(frozen=True, slots=True)
class _Listing:
    ids: Sequence[UUID]
    counts: dict[Employment, int]


class TeachersPage(Page):
    """Higher rooms hang panels on the chosen teacher: `add_panel(panel, "teacher")`, `subject_chosen`."""

    def __init__(
        self,
        database: Database,
        teachers: TeacherService,
        lists: ImportService,
        clock: Clock,
        jobs: JobRunner,
        actor: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        self._panel_column = QVBoxLayout()
        super().__init__(parent)
        self.setObjectName("teachers_page")
        self.desk = Desk(database, teachers, lists, clock, jobs, actor)
        self._loader = LatestLoader(jobs, self)
        self._loader.busy_changed.connect(self.set_busy)
        self._sort, self._descending = TeacherSort.NAME, False
        self._wanted: UUID | None = None
        self.set_title(self.tr("Teachers"))
        self._add_actions()
        self._fill_toolbar()
        self._make_table()

    def _add_actions(self) -> None:
        self.add_action(
            secondary(
                self.tr("Find d&uplicates"),
                icon="git-merge",
                name="find_duplicates",
                on_click=self.review_duplicates,
            )
        )
        self.add_action(
            secondary(self.tr("E&xport"), icon="download", name="export_teachers", on_click=self.export)
        )
        self.add_action(
            secondary(
                self.tr("&Import list…"),
                icon="upload",
                shortcut="Ctrl+I",
                name="import_teachers",
                on_click=self.start_import,
            )
        )
        self.add_action(
            primary(
                self.tr("&Add teacher"),
                icon="plus",
                shortcut="Ctrl+N",
                name="add_teacher",
                on_click=self.add_teacher,
            )
        )

    def _fill_toolbar(self) -> None:
        self.search = SearchField(self.tr("Name, school, district or number…"), name="teacher_search")
        self.search.searched.connect(lambda _text: self.refresh())
        states = [Chip(state.value, employment_text(state), 0) for state in Employment]
        self.chips = FilterChips([Chip(ALL, self.tr("All"), 0), *states], name="employment_chips")
        self.chips.changed.connect(lambda _chosen: self.refresh())
        fields = [
            Choice(None, self.tr("All fields")),
            *(Choice(one.code, one.name) for one in reference().fields),
        ]
        self.field = ComboField(fields, searchable=True, name="field_filter")
        self.field.value_changed.connect(lambda _value: self.refresh())
        self.search.setMaximumWidth(320)
        self.field.setMaximumWidth(220)
        self.toolbar.addWidget(self.search, 2)
        self.toolbar.addWidget(self.chips, 3)
        self.toolbar.addWidget(self.field, 1)

    def _make_table(self) -> None:
        self.table = DataTable(teacher_columns(), key=lambda row: row.id, name="teacher_table")
        self.table.set_source(self._fetch)
        self.table.set_sort(self._sort.value, self._descending)
        self.table.selection_changed.connect(self._show)
        self.table.opened.connect(lambda _id: self.edit_teacher())
        self.table.sort_requested.connect(self._sort_by)
        self.table.add_row_action(
            self.tr("Edit…"), lambda _id: self.edit_teacher(), icon="pencil", shortcut="F2"
        )
        self.table.add_row_action(
            self.tr("Remove…"), lambda _id: self.remove_teacher(), icon="trash-2", shortcut="Del"
        )
        self.detail = TeacherDetail(self.edit_teacher, self.remove_teacher)
        holder = QWidget()
        holder.setLayout(self._panel_column)
        self._panel_column.setContentsMargins(0, 0, 0, 0)
        self.detail.add_section("", holder)
        self.body.addWidget(SideBySide(self.table, self.detail, side_width=316), 1)

    def panel_places(self) -> dict[str, QLayout]:
        return {"teacher": self._panel_column}

    def _filter(self) -> TeacherFilter:
        employment = None if self.chips.current in {"", ALL} else Employment(self.chips.current)
        field = self.field.value()
        return TeacherFilter(
            text=self.search.text(),
            field_code=field if isinstance(field, str) else None,
            employment=employment,
        )

    def _fetch(self, ids: Sequence[UUID]) -> list[queries.TeacherRow]:
        return list(self.desk.database.ask(queries.teachers_by_id, ids).values())

    def refresh(self) -> None:
        chosen, sort, descending = self._filter(), self._sort, self._descending

        def read() -> _Listing:
            database = self.desk.database
            ids = database.ask(queries.teacher_ids, chosen, sort, descending=descending)
            return _Listing(ids, database.ask(queries.employment_counts, chosen))

        self._loader.load(read, self._show_listing)

    def _show_listing(self, listing: _Listing) -> None:
        number = QLocale().toString
        total = sum(listing.counts.values())
        self.chips.set_counts(
            {ALL: total} | {state.value: listing.counts.get(state, 0) for state in Employment}
        )
        shown = self.tr("%n teacher(s)", "", len(listing.ids)).replace(
            str(len(listing.ids)), number(len(listing.ids))
        )
        self.set_subtitle(shown)
        self.table.set_empty(self._empty_state())
        self.table.forget_rows()
        self.table.set_ids(listing.ids)
        if self._wanted is not None and self.table.select(self._wanted):
            self._wanted = None
        elif self.table.selected_id is None:
            self.table.select_first()
        else:
            self._show(self.table.selected_id)

    def _empty_state(self) -> EmptyState:
        if self._filter() != TeacherFilter():
            return EmptyState(
                self.tr("Nobody found"),
                self.tr("No teacher fits the search and the filters."),
                icon="search",
                action=self.tr("Show everybody"),
                on_action=self.show_everybody,
            )
        return EmptyState(
            self.tr("The register is empty"),
            self.tr("Import the list that you were sent, or add teachers one by one."),
            icon="users",
            action=self.tr("Import list…"),
            on_action=self.start_import,
        )

    def show_everybody(self) -> None:
        """Drop search and filters."""
        self.search.clear_now()
        self.field.set_value(None)
        self.chips.choose(ALL)
        self.refresh()

    def show_teacher(self, teacher_id: object) -> None:
        """Choose a teacher, coming from elsewhere."""
        self._wanted = teacher_id if isinstance(teacher_id, UUID) else None
        self.show_everybody()

    def _sort_by(self, key: str, descending: bool) -> None:
        self._sort, self._descending = TeacherSort(key), descending
        self.table.set_sort(key, descending)
        self.refresh()

    def _show(self, teacher_id: object) -> None:
        row = self.table.row(teacher_id) if teacher_id is not None else None
        self.detail.show_row(row)
        self.subject_chosen.emit(row.id if row is not None else None)

    def add_teacher(self) -> None:
        TeacherDialog(self.desk, None, lambda: self._done(self.tr("Teacher added")), self).open()

    def edit_teacher(self) -> None:
        if (row := self.table.row(self.table.selected_id)) is not None:
            TeacherDialog(self.desk, row, lambda: self._done(self.tr("Changes saved")), self).open()

    def remove_teacher(self) -> None:
        """Ask, then remove; a teacher with history is refused."""
        row = self.table.row(self.table.selected_id)
        if row is None:
            return
        actor = self.desk.actor()

        def remove() -> None:
            deed = lambda: self.desk.teachers.remove(row.id, actor=actor)  # noqa: E731 - handed over as one
            self.desk.carry_out(self, deed, lambda: self._done(self.tr("Teacher removed")))

        ask(
            self,
            self.tr("Remove {name}?").format(name=row.full_name),
            self.tr("Only an entry without trainings can be removed. One undo brings it back."),
            self.tr("Remove"),
            remove,
            danger=True,
        )

    def _done(self, account: str) -> None:
        self.mark_stale()
        self.show_toast(account, action=self.tr("Undo"), on_action=self.undo)

    def undo(self) -> None:
        """Take the last deed back."""
        actor = self.desk.actor()
        self.desk.carry_out(self, lambda: self.desk.database.undo(actor), self.mark_stale)
