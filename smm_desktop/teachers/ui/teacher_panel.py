"""The panel beside the table: one teacher's facts; the identity number is shown whole only on request."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from smm_desktop.core.contact import phone_text
from smm_desktop.teachers.queries import TeacherRow
from smm_desktop.teachers.rules.identity import mask_identity
from smm_desktop.teachers.ui.teacher_table import employment_badge, place_of
from smm_desktop.teachers.ui.wording import languages_text
from smm_desktop.widgets.buttons import primary, secondary
from smm_desktop.widgets.detail_panel import DetailPanel, Fact


class TeacherPanel(DetailPanel):
    """Shows a row; what to do with it is called back."""

    def __init__(
        self, edit: Callable[[], object], remove: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(name="teacher_detail", parent=parent)
        self._row: TeacherRow | None = None
        self._shows_number = False
        self.set_empty_text(self.tr("Nobody chosen"), self.tr("Choose a teacher to see more here."))
        self.show_number = self.add_button(
            secondary(
                "",
                icon="eye",
                tip=self.tr("Show the identity number"),
                shortcut="Ctrl+Shift+N",
                name="show_number",
                on_click=self._toggle_number,
            )
        )
        self.add_button(
            secondary("", icon="trash-2", tip=self.tr("Remove…"), name="remove_teacher", on_click=remove)
        )
        self.add_button(primary(self.tr("&Edit…"), icon="pencil", name="edit_teacher", on_click=edit))

    def show_row(self, row: TeacherRow | None) -> None:
        if row is None or self._row is None or row.id != self._row.id:
            self._shows_number = False
        self._row = row
        if row is None:
            self.clear()
            return
        self.set_header(row.full_name, row.subject or row.field_name, employment_badge(row))
        self.set_facts(self._facts_of(row))
        self.show_number.setEnabled(row.identity_number is not None)
        self.show_number.set_icon("eye-off" if self._shows_number else "eye")
        self.show_number.set_tip(
            self.tr("Hide the identity number") if self._shows_number else self.tr("Show the identity number")
        )

    def _facts_of(self, row: TeacherRow) -> list[Fact]:
        number = row.identity_number if self._shows_number else mask_identity(row.identity_number)
        languages = languages_text(row.languages)
        field = " · ".join(filter(None, (row.field_name, row.branch_name)))
        facts = (
            Fact("id-card", number or self.tr("no identity number"), self.tr("T.C. identity number")),
            Fact("phone", phone_text(row.phone), self.tr("Telephone"), copyable=True),
            Fact("mail", row.email, self.tr("E-mail"), copyable=True),
            Fact("school", row.school, self.tr("School")),
            Fact("map-pin", place_of(row), self.tr("District and province")),
            Fact("book-open", field, self.tr("Field and branch")),
            Fact("languages", languages, self.tr("Languages")),
            Fact("sticky-note", row.note, self.tr("Note")),
        )
        return [fact for fact in facts if fact.text]

    def _toggle_number(self) -> None:
        self._shows_number = not self._shows_number
        self.show_row(self._row)
