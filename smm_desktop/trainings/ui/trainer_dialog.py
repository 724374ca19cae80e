"""A trainer: who teaches, from where, and how to reach them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from smm_desktop.trainings.queries import TrainerRow
from smm_desktop.trainings.terms import TrainerDraft, TrainingReason
from smm_desktop.trainings.ui.section_panel import Beside, SectionPanel
from smm_desktop.widgets.forms import PENDING, FormDialog, LineField

translate = QCoreApplication.translate
_FIELDS = {TrainingReason.NAME_MISSING: "name", TrainingReason.TEXT_TOO_LONG: "name"}


class TrainerDialog(FormDialog):
    def __init__(self, panel: SectionPanel, trainer: TrainerRow | None = None) -> None:
        title = (
            translate("trainings", "New trainer") if trainer is None else translate("trainings", "Trainer")
        )
        super().__init__(title, columns=2, name="trainer_dialog", parent=panel)
        self._panel, self._trainer = panel, trainer
        form = self.form
        form.add(
            "name", self.tr("&First and last name"), LineField(name="trainer_name"), required=True, span=2
        )
        form.add("title", self.tr("Job &title"), LineField(max_length=100, name="trainer_title"))
        form.add("institution", self.tr("&Institution"), LineField(name="trainer_institution"))
        form.add("phone", self.tr("T&elephone"), LineField(max_length=20, name="trainer_phone"))
        form.add("email", self.tr("E-&mail"), LineField(name="trainer_email"))
        if trainer is not None:
            form.set_values({key: getattr(trainer, key) for key in form.keys})
        self.on_submit = self._submit

    def _submit(self, values: dict[str, object]) -> Mapping[str, str]:
        trainer = self._trainer
        draft = TrainerDraft(
            name=str(values["name"]),
            title=str(values["title"]),
            institution=str(values["institution"]),
            email=str(values["email"]),
            phone=str(values["phone"]),
            teacher_id=None if trainer is None else trainer.teacher_id,
        )
        service, actor = self._panel.desk.catalogue, self._panel.desk.actor()
        self._panel.carry_out(
            (lambda: service.add_trainer(draft, actor=actor))
            if trainer is None
            else (lambda: service.change_trainer(trainer.id, draft, actor=actor)),
            self.tr("Saved: {name}").format(name=draft.name),
            beside=Beside(self, _FIELDS),
        )
        return PENDING
