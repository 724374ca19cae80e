"""Moving a teacher to another center: to which one, and onto which stick the file is written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.core.progress import Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.queries import PartyRow
from smm_desktop.exchange.terms import Delivery
from smm_desktop.exchange.ui.export_drives_panel import Drive
from smm_desktop.exchange.ui.hand_over_panel import Desk, sentence_of
from smm_desktop.exchange.ui.wording import size_text
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.forms import PENDING, Choice, ComboField, FormDialog
from smm_desktop.widgets.forms.dialog import Errors

_FOLDER = "folder"


class TransferOutDialog(FormDialog):
    """`written` carries the delivery, once the file stands and the teacher is marked as gone."""

    written = Signal(object)

    def __init__(
        self,
        desk: Desk,
        teacher: tuple[UUID, str],
        recipients: Sequence[PartyRow],
        drives: Sequence[Drive],
        parent: QWidget | None = None,
    ) -> None:
        self._desk, (self._teacher_id, name) = desk, teacher
        super().__init__(
            self.tr("Move {name} to another center").format(name=name),
            self.tr(
                "Trainings and certificates go along. Here the teacher is marked as left; one undo ends that."
            ),
            primary=self.tr("&Write the file"),
            name="transfer_out",
            parent=parent,
        )
        centers = [Choice(one.center, one.name) for one in recipients]
        self.form.add(
            "center",
            self.tr("To the &center"),
            ComboField(centers, searchable=True, name="transfer_center"),
            required=True,
        )
        self.form.add(
            "place",
            self.tr("&Onto"),
            ComboField([*map(self._choice, drives), self._folder_choice()], name="transfer_place"),
            required=True,
            hint=self.tr("Encrypted: only the other center can open it."),
        )
        first = drives[0].path if drives else _FOLDER
        self.form.set_values(
            {"center": recipients[0].center if len(recipients) == 1 else None, "place": first}
        )
        self.on_submit = self._submit

    def _choice(self, drive: Drive) -> Choice:
        text = self.tr("{name}, {free} free")
        return Choice(drive.path, text.format(name=drive.name, free=size_text(drive.free)))

    def _folder_choice(self) -> Choice:
        return Choice(_FOLDER, self.tr("A folder that I choose…"))

    def _submit(self, values: dict[str, object]) -> Errors | None:
        center, place = values["center"], values["place"]
        target = place if isinstance(place, Path) else self._ask_folder()
        if target is None or not isinstance(center, int):
            return {"place": self.tr("Nothing was written yet: no place was chosen.")}
        transfers, actor, teacher_id = self._desk.transfers, self._desk.actor(), self._teacher_id

        def work(progress: Progress) -> Delivery:
            return transfers.write(teacher_id, center, target, actor=actor, progress=progress)

        self._desk.jobs.run(
            work,
            title=self.tr("Writing the transfer"),
            on_done=self._written,
            on_refused=self._refused,
            on_failed=lambda _error: self.set_busy(False),
            writes=True,
            owner=self,
        )
        return PENDING

    def _ask_folder(self) -> Path | None:
        return file_dialogs.choose_folder(self, self.tr("Folder for the transfer file"), key="packages")

    def _written(self, delivery: Delivery) -> None:
        self.written.emit(delivery)
        self.finish()

    def _refused(self, refusal: Refusal) -> None:
        self.finish({"": sentence_of(refusal)})
