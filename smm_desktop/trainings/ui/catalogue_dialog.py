"""A training of the catalogue: what is taught, in how many lesson hours."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from smm_desktop.centers.queries import reference
from smm_desktop.core import turkish
from smm_desktop.trainings.queries import CatalogueRow
from smm_desktop.trainings.terms import CatalogueDraft, TrainingKind, TrainingReason
from smm_desktop.trainings.ui.section_panel import Beside, SectionPanel
from smm_desktop.trainings.ui.wording import training_kind_text
from smm_desktop.widgets.forms import (
    PENDING,
    CheckField,
    Choice,
    ComboField,
    FormDialog,
    LineField,
    MultiLineField,
    NumberField,
)

translate = QCoreApplication.translate
_MOST_HOURS = 1000
_USUAL_HOURS = 40
_FIELDS = {
    TrainingReason.CODE_MISSING: "code",
    TrainingReason.CODE_TAKEN: "code",
    TrainingReason.TITLE_MISSING: "title",
    TrainingReason.HOURS_OUT_OF_RANGE: "hours",
}


class CatalogueDialog(FormDialog):
    def __init__(self, panel: SectionPanel, entry: CatalogueRow | None = None) -> None:
        title = (
            translate("trainings", "New catalogue entry")
            if entry is None
            else translate("trainings", "Change catalogue entry")
        )
        note = translate("trainings", "Trainings that are planned already keep their own title and rules.")
        super().__init__(
            title, "" if entry is None else note, columns=2, name="catalogue_dialog", parent=panel
        )
        self._panel, self._entry = panel, entry
        self._add_fields()
        self._fill()
        self.on_submit = self._submit

    def _add_fields(self) -> None:
        form = self.form
        form.add(
            "title", self.tr("&Title"), LineField(max_length=300, name="entry_title"), required=True, span=2
        )
        form.add(
            "title_en", self.tr("&English title"), LineField(max_length=300, name="entry_title_en"), span=2
        )
        form.add(
            "code", self.tr("Catalogue &code"), LineField(max_length=28, name="entry_code"), required=True
        )
        form.add(
            "hours", self.tr("Lesson &hours"), NumberField(1, _MOST_HOURS, name="entry_hours"), required=True
        )
        form.add("field_code", self.tr("&Field"), ComboField(_fields(), searchable=True, name="entry_field"))
        kinds = [Choice(kind, training_kind_text(kind)) for kind in TrainingKind]
        form.add("kind", self.tr("&Kind"), ComboField(kinds, name="entry_kind"))
        form.add(
            "competencies",
            self.tr("Com&petencies"),
            MultiLineField(rows=4, max_length=6000, name="entry_competencies"),
            hint=self.tr("One a line: what participants can do afterwards."),
            span=2,
        )
        form.add(
            "has_exam", self.tr("Exam"), CheckField(self.tr("Ends with an e&xam"), name="entry_exam"), span=2
        )

    def _fill(self) -> None:
        self.form.set_values({"hours": _USUAL_HOURS, "kind": TrainingKind.COURSE})
        entry = self._entry
        if entry is not None:
            self.form.set_values(
                {
                    "title": entry.title,
                    "title_en": entry.title_en,
                    "code": entry.code,
                    "hours": entry.hours,
                    "field_code": entry.field_code,
                    "kind": entry.kind,
                    "competencies": "\n".join(entry.competencies),
                    "has_exam": entry.has_exam,
                }
            )

    def _submit(self, values: dict[str, object]) -> Mapping[str, str]:
        kind, field = values["kind"], values["field_code"]
        draft = CatalogueDraft(
            code=str(values["code"]),
            title=str(values["title"]),
            title_en=str(values["title_en"]),
            field_code=field if isinstance(field, str) else None,
            competencies=tuple(str(values["competencies"]).splitlines()),
            hours=int(str(values["hours"])),
            kind=kind if isinstance(kind, TrainingKind) else TrainingKind.COURSE,
            has_exam=bool(values["has_exam"]),
        )
        service, actor, entry = self._panel.desk.catalogue, self._panel.desk.actor(), self._entry
        self._panel.carry_out(
            (lambda: service.add_entry(draft, actor=actor))
            if entry is None
            else (lambda: service.change_entry(entry.id, draft, actor=actor)),
            self.tr("Saved: {title}").format(title=draft.title),
            beside=Beside(self, _FIELDS),
        )
        return PENDING


def _fields() -> list[Choice]:
    fields = turkish.sorted_by(reference().fields, lambda field: field.name)
    return [
        Choice(None, translate("trainings", "No field of its own")),
        *(Choice(field.code, field.name) for field in fields),
    ]
