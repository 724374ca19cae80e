"""Somebody who came without having been enrolled: found in the register, or entered into it at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from smm_desktop.core.refusals import Refusal
from smm_desktop.teachers import queries as teachers
from smm_desktop.teachers.queries import TeacherRow
from smm_desktop.teachers.terms import TeacherDraft
from smm_desktop.trainings.queries import GroupRow
from smm_desktop.trainings.terms import EnrolledPerson
from smm_desktop.trainings.ui.section_panel import SectionPanel
from smm_desktop.trainings.ui.wording import word_refusal, word_register
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.dialog_frame import DialogFrame
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.forms import CompletingField, Form, LineField
from smm_desktop.widgets.layouts import column
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.search_field import SearchField
from smm_desktop.widgets.table import DataTable, person_column
from smm_desktop.widgets.tones import Tone

translate = QCoreApplication.translate
KNOWN, NEW = "known", "new"
_SHOWN = 50


class WalkInDialog(DialogFrame):
    def __init__(self, panel: SectionPanel, group: GroupRow) -> None:
        super().__init__(
            translate("trainings", "Walk-in"),
            translate("trainings", "Who is in the room is taken in, beyond the seats too."),
            confirm=translate("trainings", "Take in"),
            name="walk_in_dialog",
            parent=panel,
        )
        self._panel, self._group = panel, group
        self.loader = LatestLoader(panel.desk.jobs, self)
        self.kind = FilterChips(
            [Chip(KNOWN, self.tr("In the register")), Chip(NEW, self.tr("New person"))], name="walk_in_kind"
        )
        self.banner = Banner(tone=Tone.BAD, name="walk_in_banner")
        self.banner.hide()
        self.search = SearchField(self.tr("Name, school or district…"), shortcut="", name="walk_in_search")
        self.found = DataTable(
            (
                person_column(
                    "name",
                    self.tr("Teacher"),
                    lambda row: row.full_name,
                    lambda row: row.school,
                    sortable=False,
                ),
            ),
            name="walk_in_found",
        )
        self.form = Form(columns=2, name="walk_in_form")
        self._stack = QStackedWidget()
        self._build()
        self._search("")

    def _build(self) -> None:
        known = QWidget()
        self.search.setMaximumWidth(16777215)
        known.setLayout(column(self.search, self.found))
        self._add_fields()
        self._stack.addWidget(known)
        self._stack.addWidget(self.form)
        self.body.addWidget(self.kind)
        self.body.addWidget(self.banner)
        self.body.addWidget(self._stack, 1)
        self.found.set_empty(
            EmptyState(self.tr("Nobody found"), self.tr("Choose “New person” above."), icon="user-x")
        )
        self.kind.changed.connect(lambda _chosen: self._switch())
        self.search.searched.connect(self._search)
        self.search.arrow_down.connect(self._enter_found)
        self.found.selection_changed.connect(lambda _id: self._enable())
        self.found.opened.connect(lambda _id: self.confirm())
        self.form.changed.connect(lambda _key: self._enable())
        self.resize(560, 540)
        self.search.setFocus()

    def _add_fields(self) -> None:
        form = self.form
        form.add(
            "first_name",
            self.tr("&First name"),
            LineField(max_length=100, name="walk_in_first"),
            required=True,
        )
        form.add(
            "last_name", self.tr("&Last name"), LineField(max_length=100, name="walk_in_last"), required=True
        )
        form.add(
            "identity_number",
            self.tr("T.C. &identity number"),
            LineField(max_length=11, digits=True, name="walk_in_identity"),
            span=2,
        )
        form.add("school", self.tr("&School"), CompletingField(max_length=200, name="walk_in_school"), span=2)
        form.add("phone", self.tr("&Telephone"), LineField(max_length=20, name="walk_in_phone"))
        form.add("email", self.tr("&E-mail"), LineField(max_length=200, name="walk_in_email"))

    def _switch(self) -> None:
        is_new = self.kind.current == NEW
        self._stack.setCurrentIndex(1 if is_new else 0)
        self.banner.hide()
        if is_new:
            self._take_name()
            self.form.focus_first()
        else:
            self.search.setFocus()
        self._enable()

    def _take_name(self) -> None:
        """What was searched in vain is the name."""
        words = self.search.text().split()
        if words and self.form.editor("first_name").is_blank():
            self.form.editor("first_name").set_value(" ".join(words[:-1]) or words[0])
            self.form.editor("last_name").set_value(words[-1] if len(words) > 1 else "")

    def _search(self, text: str) -> None:
        database = self._panel.desk.database
        self.loader.load(lambda: database.ask(teachers.find, text, _SHOWN), self._show_found)

    def _show_found(self, rows: Sequence[TeacherRow]) -> None:
        self.found.set_rows(rows)
        self.found.select_first()
        self._enable()

    def _enter_found(self) -> None:
        self.found.focus_table()

    def _enable(self) -> None:
        is_new = self.kind.current == NEW
        self.confirm_button.setEnabled(is_new or self.found.selected_id is not None)

    def confirm(self) -> None:
        if not self.confirm_button.isEnabled():
            return
        service, actor, group_id = self._panel.desk.enrolments, self._panel.desk.actor(), self._group.id
        if self.kind.current == NEW:
            if self.form.check():
                draft = self._draft()
                self._run(lambda: service.walk_in_new(group_id, draft, actor=actor))
            return
        chosen = self.found.selected_id
        if isinstance(chosen, UUID):
            self._run(lambda: service.walk_in(group_id, chosen, actor=actor))

    def _draft(self) -> TeacherDraft:
        values = self.form.values()
        return TeacherDraft(
            first_name=str(values["first_name"]),
            last_name=str(values["last_name"]),
            identity_number=str(values["identity_number"]) or None,
            school=str(values["school"]),
            phone=str(values["phone"]),
            email=str(values["email"]),
        )

    def _run(self, deed: Callable[[], EnrolledPerson]) -> None:
        self.confirm_button.setEnabled(False)
        self._panel.carry_out(
            deed,
            lambda person: translate("trainings", "{name} was taken in").format(name=person.name),
            then=lambda _person: self.accept(),
            refused=self._refused,
        )

    def _refused(self, refusal: Refusal) -> bool:
        self.confirm_button.setEnabled(True)
        field = word_register(refusal)
        if field is not None:
            self.form.set_errors({field[0]: field[1]})
            return True
        sentence = word_refusal(refusal)
        if sentence is None:
            return False
        self.banner.set_text(sentence, Tone.BAD)
        self.banner.show()
        return True
