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
from smm_desktop.trainings.queries import GroupRow, enrolments
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


def read_people(
    database: Database, chosen: TeacherFilter, groups: Sequence[GroupRow]
) -> tuple[list[TeacherRow], bool]:
    """The first people of the filter in name order without those who are in a group; and whether there are more."""
    known = {one.teacher.id for group in groups for one in database.ask(enrolments, group.id)}
    wanted = _SHOWN + len(known) + 1
    ids = [one for one in database.ask(teachers.teacher_ids, chosen, limit=wanted) if one not in known]
    rows = database.ask(teachers.teachers_by_id, ids[:_SHOWN])
    return [rows[teacher_id] for teacher_id in ids[:_SHOWN] if teacher_id in rows], len(ids) > _SHOWN


def _place(row: TeacherRow) -> str:
    return " · ".join(part for part in (row.school, row.district or row.province_name) if part)


class AddPeoplePanel(SectionPanel):
    """Enter enrols the chosen person, Space checks several."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "add_people_panel", parent)
        self._group: GroupRow | None = None
        self._groups: Sequence[GroupRow] = ()
        self._locked = False
        self._enters = False  # Enter was pressed before the answer had come
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
        self.all_button = quiet(self.tr("Chec&k all"), name="check_all_found", on_click=self._check_all)
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

    def show_group(self, group: GroupRow, groups: Sequence[GroupRow], *, is_locked: bool) -> None:
        """`groups` are all of the activity: who sits in one of them is not offered."""
        self._group, self._groups, self._locked = group, groups, is_locked
        self.setEnabled(not is_locked)
        self.refresh()

    def refresh(self) -> None:
        chosen = TeacherFilter(text=self.search.text().strip(), field_code=self.fields.value())
        database, groups = self.desk.database, self._groups
        self.loader.load(lambda: read_people(database, chosen, groups), self._show_found)

    def _show_found(self, answer: tuple[Sequence[TeacherRow], bool]) -> None:
        rows, has_more = answer
        self.found.set_empty(
            EmptyState(self.tr("Nobody found"), self.tr("Is the teacher in the register?"), icon="user-x")
        )
        self.found.set_rows(rows)
        self.found.set_checked(())
        count = len(rows)
        self.count.setText(
            self.tr("the first %n", "", count) if has_more else self.tr("%n teacher(s)", "", count)
        )
        self._enable()
        if self._enters:
            self._enter_found()

    def _enter_found(self) -> None:
        """Into what was found; while it is still being looked for, as soon as it is there."""
        self._enters = self.loader.busy
        if self._enters:
            return
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
