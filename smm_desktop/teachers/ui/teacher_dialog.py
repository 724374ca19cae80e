"""Adding and editing a teacher: errors stand beside the field, nothing typed is lost."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.centers.queries import reference
from smm_desktop.core.contact import phone_text
from smm_desktop.teachers import queries
from smm_desktop.teachers.queries import TeacherRow
from smm_desktop.teachers.rules.contact import parse_languages
from smm_desktop.teachers.terms import Employment, TeacherDraft
from smm_desktop.teachers.ui.section_panel import Desk
from smm_desktop.teachers.ui.wording import employment_text, languages_text
from smm_desktop.widgets.forms import (
    PENDING,
    Choice,
    ComboField,
    FormDialog,
    LineField,
    MultiLineField,
)
from smm_desktop.widgets.loading import LatestLoader

translate = QCoreApplication.translate


class TeacherDialog(FormDialog):
    """A new teacher, or changes to one that is there."""

    saved = Signal(object)

    def __init__(self, desk: Desk, row: TeacherRow | None, parent: QWidget) -> None:
        title = translate("teachers", "New teacher") if row is None else row.full_name
        super().__init__(title, columns=2, name="teacher_dialog", parent=parent)
        self._desk = desk
        self._row = row
        self._id: UUID | None = row.id if row is not None else None
        self._loader = LatestLoader(desk.jobs, self)
        self._add_person()
        self._add_work()
        self._add_contact()
        self.form.editor("field_code").value_changed.connect(self._offer_branches)
        self._fill()
        self.on_submit = self._submit
        self._loader.load(self._read_words, self._offer_words)

    def _read_words(self) -> dict[str, tuple[str, ...]]:
        ask = self._desk.database.ask
        return {
            "school": ask(queries.schools),
            "district": ask(queries.districts),
            "subject": ask(queries.subjects),
        }

    def _offer_words(self, words: Mapping[str, tuple[str, ...]]) -> None:
        """Complete schools, districts and subjects from those in use."""
        for name, texts in words.items():
            editor = self.form.editor(name)
            if isinstance(editor, LineField):
                editor.set_completions(texts)

    def _add_person(self) -> None:
        form = self.form
        form.add(
            "first_name", self.tr("&First name"), LineField(max_length=100, name="first_name"), required=True
        )
        form.add(
            "last_name", self.tr("&Last name"), LineField(max_length=100, name="last_name"), required=True
        )
        form.add(
            "identity_number",
            self.tr("T.C. &identity number"),
            LineField(max_length=20, digits=True, name="identity_number"),
            hint=self.tr("11 digits; may follow later."),
        )
        states = [Choice(state, employment_text(state)) for state in Employment]
        form.add("employment", self.tr("&State"), ComboField(states, name="employment"), required=True)

    def _add_work(self) -> None:
        form = self.form
        form.add("school", self.tr("S&chool"), LineField(max_length=200, name="school"), span=2)
        provinces = [Choice(one.code, one.name) for one in reference().provinces]
        form.add(
            "province_code", self.tr("&Province"), ComboField(provinces, searchable=True, name="province")
        )
        form.add("district", self.tr("&District"), LineField(max_length=100, name="district"))
        fields = [Choice(one.code, one.name) for one in reference().fields]
        form.add("field_code", self.tr("Fi&eld"), ComboField(fields, searchable=True, name="field"))
        form.add("branch_code", self.tr("&Branch"), ComboField((), searchable=True, name="branch"))
        form.add("subject", self.tr("&Teaching subject"), LineField(max_length=120, name="subject"))
        form.add(
            "languages",
            self.tr("Lan&guages"),
            LineField(max_length=200, placeholder=self.tr("English (B2), German"), name="languages"),
        )

    def _add_contact(self) -> None:
        form = self.form
        form.add("phone", self.tr("Telep&hone"), LineField(max_length=20, name="phone"))
        form.add("email", self.tr("E-&mail"), LineField(max_length=200, name="email"))
        form.add("note", self.tr("&Note"), MultiLineField(rows=2, name="note"), span=2)

    def _fill(self) -> None:
        if self._row is None:
            self.form.set_values({"employment": Employment.PERMANENT})
            return
        row = self._row
        self._offer_branches(row.field_code)
        values = {name: getattr(row, name) for name in self.form.values()}
        values["identity_number"] = row.identity_number or ""
        values["phone"] = phone_text(row.phone)
        values["languages"] = languages_text(row.languages)
        self.form.set_values(values)

    def _offer_branches(self, _field: object = None) -> None:
        """Offer the branches of the chosen field only."""
        code = _field if isinstance(_field, str) else self.form.editor("field_code").value()
        field = reference().field(code) if isinstance(code, str) else None
        branches = field.branches if field else ()
        editor = self.form.editor("branch_code")
        if isinstance(editor, ComboField):
            editor.set_choices([Choice(one.code, one.name) for one in branches])

    def _submit(self, values: dict[str, object]) -> Mapping[str, str]:
        languages, unknown = parse_languages(str(values.pop("languages")))
        if unknown:
            return {"languages": self.tr("Unknown language: {word}").format(word=unknown[0])}
        draft = TeacherDraft(**values, languages=languages)  # type: ignore[arg-type]  # the editors' types fit
        service, actor, row = self._desk.teachers, self._desk.actor(), self._row

        def deed() -> None:
            if row is None:
                self._id = service.register(draft, actor=actor)
            else:
                service.change(row.id, draft, actor=actor)

        self._desk.carry_out(self, deed, lambda: self.saved.emit(self._id), dialog=self)
        return PENDING
