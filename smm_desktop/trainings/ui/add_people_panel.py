"""Enrolling by search as you type: found teachers beside the group; checked ones or the chosen one are taken."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QFrame, QWidget

from smm_desktop.centers.queries import reference
from smm_desktop.core import turkish
from smm_desktop.core.database.database import Database
from smm_desktop.teachers import queries as teachers
from smm_desktop.teachers.queries import TeacherFilter, TeacherRow
from smm_desktop.trainings.queries import GroupRow
from smm_desktop.trainings.terms import EnrolOutcome
from smm_desktop.trainings.ui.outcome_dialog import outcome_text, show_refused
from smm_desktop.trainings.ui.section_panel import Desk, SectionPanel
from smm_desktop.widgets.buttons import primary, quiet
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.forms import Choice, ComboField
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import STRETCH, Card, column, row
from smm_desktop.widgets.search_field import SearchField
from smm_desktop.widgets.table import DataTable, person_column

_SHOWN = 300


def read_people(database: Database, chosen: TeacherFilter) -> tuple[list[TeacherRow], int]:
    """The first people of the filter in name order, and how many it has."""
    ids = database.ask(teachers.teacher_ids, chosen, limit=_SHOWN + 1)
    rows = database.ask(teachers.teachers_by_id, ids[:_SHOWN])
    total = len(ids) if len(ids) <= _SHOWN else database.ask(teachers.teacher_count, chosen)
    return [rows[teacher_id] for teacher_id in ids[:_SHOWN] if teacher_id in rows], total


def _place(row: TeacherRow) -> str:
    return " · ".join(part for part in (row.school, row.district or row.province_name) if part)


class AddPeoplePanel(SectionPanel):
    """Enter enrols the chosen person, Space checks several."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "add_people_panel", parent)
        self._group: GroupRow | None = None
        self._locked = False
        self.search = SearchField(self.tr("Name, school or district…"), name="people_search")
        self.fields = ComboField(self._field_choices(), name="people_field")
        self.found = DataTable(
            (
                person_column(
                    "name", self.tr("Teacher"), lambda row: row.full_name, _place, width=180, sortable=False
                ),
            ),
            checkable=True,
            name="found_people",
        )
        self.count = Label("", TextRole.SMALL, name="found_count")
        self.all_button = quiet(self.tr("Check a&ll"), name="check_all_found", on_click=self._check_all)
        self.enrol_button = primary(
            self.tr("&Enrol"), icon="user-plus", name="enrol_found", on_click=self.enrol_chosen
        )
        self._connect()
        self._lay_out()

    def _field_choices(self) -> list[Choice]:
        fields = turkish.sorted_by(reference().fields, lambda field: field.name)
        return [Choice(None, self.tr("All fields")), *(Choice(field.code, field.name) for field in fields)]

    def _connect(self) -> None:
        self.search.searched.connect(lambda _text: self.refresh())
        self.search.arrow_down.connect(self._enter_found)
        self.search.returnPressed.connect(self._enter_found)
        self.fields.value_changed.connect(self.refresh)
        self.found.opened.connect(lambda teacher_id: self._enrol([teacher_id]))
        self.found.selection_changed.connect(lambda _id: self._enable())
        self.found.checks_changed.connect(lambda _count: self._enable())

    def _lay_out(self) -> None:
        card = Card(self.tr("Add participants"), name="add_people_card")
        self.search.setMaximumWidth(16777215)
        self.found.setFrameShape(QFrame.Shape.NoFrame)
        for widget in (self.search, self.fields):
            card.body.addWidget(widget)
        card.body.addWidget(self.found, 1)
        card.body.addLayout(row(self.count, STRETCH, self.all_button))
        card.body.addWidget(self.enrol_button)
        self.enrol_button.setSizePolicy(self.search.sizePolicy())
        self.setLayout(column(card, gap=0))

    def show_group(self, group: GroupRow, *, is_locked: bool) -> None:
        self._group, self._locked = group, is_locked
        self.setEnabled(not is_locked)
        self.refresh()

    def refresh(self) -> None:
        chosen = TeacherFilter(text=self.search.text().strip(), field_code=self.fields.value())
        database = self.desk.database
        self.loader.load(lambda: read_people(database, chosen), self._show_found)

    def _show_found(self, answer: tuple[Sequence[TeacherRow], int]) -> None:
        rows, total = answer
        self.found.set_empty(
            EmptyState(self.tr("Nobody found"), self.tr("Is the teacher in the register?"), icon="user-x")
        )
        self.found.set_rows(rows)
        self.found.set_checked(())
        text = self.tr("%n teacher(s)", "", total)
        if total > len(rows):
            text = self.tr("the first {count} of {total}").format(count=len(rows), total=total)
        self.count.setText(text)
        self._enable()

    def _enter_found(self) -> None:
        self.found.focus_table()
        if self.found.selected_id is None:
            self.found.select_first()

    def _check_all(self) -> None:
        self.found.check_all(not self.found.checked_ids)

    def _enable(self) -> None:
        checked = len(self.found.checked_ids)
        self.enrol_button.setText(self.tr("&Enrol %n people", "", checked) if checked else self.tr("&Enrol"))
        self.enrol_button.setEnabled(not self._locked and bool(checked or self.found.selected_id))

    def enrol_chosen(self) -> None:
        chosen = self.found.checked_ids or [self.found.selected_id]
        self._enrol([one for one in chosen if isinstance(one, UUID)])

    def _enrol(self, teacher_ids: list[UUID]) -> None:
        group, actor = self._group, self.desk.actor()
        if group is None or self._locked or not teacher_ids:
            return
        self.carry_out(
            lambda: self.desk.enrolments.enrol(group.id, teacher_ids, actor=actor),
            outcome_text,
            then=self._tell,
        )

    def _tell(self, outcome: EnrolOutcome) -> None:
        self.found.set_checked(())
        show_refused(self, outcome)
