"""Which of the program's example frames is to be taken as a draft."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from smm_desktop.centers.queries import reference
from smm_desktop.needs.queries import example_fields, example_frame
from smm_desktop.needs.terms import NeedsReason
from smm_desktop.needs.ui.section_panel import Beside, SectionPanel
from smm_desktop.needs.ui.wording.counts import Counts
from smm_desktop.widgets.forms import PENDING, Choice, ComboField, FormDialog

translate = QCoreApplication.translate


class ExampleDialog(FormDialog):
    def __init__(self, panel: SectionPanel, then: Callable[[UUID], object]) -> None:
        super().__init__(
            translate("needs", "Example frame"),
            translate(
                "needs",
                "Written for trying out and as a start; it is no official text and is marked as an example. It comes "
                "as a draft that you change and publish yourself.",
            ),
            primary=translate("needs", "Add as draft"),
            name="example_dialog",
            parent=panel,
        )
        self._panel, self._then = panel, then
        choices = [Choice(code, _title(code)) for code in example_fields()]
        self.form.add("field", self.tr("&Field"), ComboField(choices, name="example_field"), required=True)
        self.form.set_values({"field": choices[0].key if choices else None})
        self.on_submit = self._submit

    def _submit(self, values: dict[str, object]) -> Mapping[str, str]:
        field = str(values["field"])
        service, actor = self._panel.desk.frames, self._panel.desk.actor()
        self._panel.carry_out(
            lambda: service.add_example(field, actor=actor),
            self.tr("The example was added as a draft"),
            beside=Beside(self, {NeedsReason.CODE_TAKEN: "field"}),
            then=self._then,
        )
        return PENDING


def _title(code: str) -> str:
    field, draft = reference().field(code), example_frame(code)
    count = Counts().competencies(len(draft.competencies) if draft else 0)
    return f"{field.name if field else code}: {count}"
