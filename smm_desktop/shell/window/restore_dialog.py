"""Putting a backup in the place of the records, before anybody has signed in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.core.clock import Clock
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason
from smm_desktop.widgets.forms import PENDING, FileField, FormDialog, LineField, PasswordField
from smm_desktop.widgets.jobs import JobRunner

translate = QCoreApplication.translate
_PASSWORD_FAULTS = {CoreReason.WRONG_PASSWORD, CoreReason.PASSWORD_TOO_SHORT}
_KEY_FAULTS = {CoreReason.WRONG_RECOVERY_KEY, CoreReason.RECOVERY_KEY_MISTYPED}


class RestoreDialog(FormDialog):
    """The present records are moved aside; `restored` carries the RestoreReport."""

    restored = Signal(object)

    def __init__(
        self, folder: Path, clock: Clock, jobs: JobRunner, word: Callable[[Refusal], str], parent: QWidget
    ) -> None:
        super().__init__(
            translate("shell", "Restore from backup"),
            translate(
                "shell",
                "The backup takes the place of the records on this computer. These are moved to a folder beside "
                "it; nothing is deleted.",
            ),
            primary=translate("shell", "Restore"),
            name="restore_dialog",
            parent=parent,
        )
        self._folder, self._clock, self._jobs, self._word = folder, clock, jobs, word
        filters = self.tr("Backups (*.smm-backup)")
        backup = FileField(filters, title=self.tr("Choose a backup"), key="backup", name="backup_file")
        self.form.add("backup", self.tr("&Backup file"), backup, required=True)
        self.form.add(
            "password",
            self.tr("&Password"),
            PasswordField(name="backup_password"),
            hint=self.tr("The one that was in force when the backup was made."),
        )
        self.form.add(
            "recovery_key",
            self.tr("or the recovery &key"),
            LineField(max_length=120, name="backup_recovery_key"),
        )
        self.on_submit = self._submit

    def _submit(self, values: dict[str, object]) -> Mapping[str, str]:
        password, key = str(values["password"]), str(values["recovery_key"])
        if not password and not key:
            return {"password": self.tr("The password or the recovery key is needed to check the backup.")}
        path, folder, clock = Path(str(values["backup"])), self._folder, self._clock

        def work(_progress: object) -> object:
            from smm_desktop.shell.center_files import restore  # noqa: PLC0415 - heavy, and rarely needed

            return restore(path, folder, clock, password=password, recovery_key=key)

        self._jobs.run(
            work,
            title=self.tr("Restoring"),
            on_done=self._done,
            on_refused=self._refused,
            on_failed=lambda _error: self.set_busy(False),
            writes=True,
            quiet=True,
            owner=self,
        )
        return PENDING

    def _done(self, report: object) -> None:
        self.finish()
        self.restored.emit(report)

    def _refused(self, refusal: Refusal) -> None:
        field = "backup"
        if refusal.term in _PASSWORD_FAULTS:
            field = "password"
        elif refusal.term in _KEY_FAULTS:
            field = "recovery_key"
        self.finish({field: self._word(refusal)})
