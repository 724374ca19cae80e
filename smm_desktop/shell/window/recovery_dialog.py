"""A new recovery key for somebody who knows the password: the old one opens nothing any more."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smm_desktop.centers.service import RecoverySnapshot
from smm_desktop.centers.ui.setup_wizard.recovery_step import RecoveryStep
from smm_desktop.core.refusals import Refusal
from smm_desktop.shell.center_files import renew_recovery_key
from smm_desktop.shell.rooms import Rooms
from smm_desktop.shell.wording import word_refusal
from smm_desktop.widgets.dialog_frame import DialogFrame
from smm_desktop.widgets.forms import PENDING, FormDialog, PasswordField
from smm_desktop.widgets.jobs import JobRunner

translate = QCoreApplication.translate


class RecoveryDialog(FormDialog):
    """Asks for the password, makes the key, and shows it until it is said to be in a safe place."""

    def __init__(self, rooms: Rooms, jobs: JobRunner, parent: QWidget) -> None:
        super().__init__(
            translate("shell", "New recovery key"),
            translate(
                "shell",
                "For when the page with the key is lost or somebody has seen it. The old key then ends.",
            ),
            primary=translate("shell", "Make the key"),
            name="recovery_dialog",
            parent=parent,
        )
        self._rooms, self._jobs, self._window = rooms, jobs, parent
        self.form.add("password", self.tr("&Password"), PasswordField(name="own_password"), required=True)
        self.on_submit = self._submit

    def _submit(self, values: dict[str, object]) -> Mapping[str, str]:
        folder, user, password = self._rooms.database.folder, self._rooms.actor, str(values["password"])
        if folder is None:
            raise TypeError("a server has no recovery key")
        self._jobs.run(
            lambda _progress: renew_recovery_key(folder, user, password),
            on_done=self._show_key,
            on_refused=self._refused,
            writes=True,
            quiet=True,
            owner=self,
        )
        return PENDING

    def _refused(self, refusal: Refusal) -> None:
        self.finish({"password": word_refusal(refusal)})

    def _show_key(self, key_text: str) -> None:
        name = self._rooms.center_name()
        snapshot = RecoverySnapshot(name, self._rooms.actor, key_text, self._rooms.clock.now())
        self.finish()
        ShownKey(snapshot, self._window).open()


class ShownKey(DialogFrame):
    """The key, once; it closes when the user has it."""

    def __init__(self, snapshot: RecoverySnapshot, parent: QWidget) -> None:
        title = translate("shell", "The new recovery key")
        super().__init__(title, confirm=translate("shell", "Done"), name="shown_key", parent=parent)
        step = RecoveryStep(word_refusal)
        step.show_key(snapshot)
        step.ready_changed.connect(lambda: self.confirm_button.setEnabled(step.is_ready()))
        self.confirm_button.setEnabled(False)
        self.cancel_button.hide()
        self.body.addWidget(step)

    def reject(self) -> None:
        """Esc does not lose a key that nobody has written down."""
