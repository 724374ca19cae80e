"""A new password: for somebody who knows the old one, or who came in by the recovery key."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason
from smm_desktop.shell.center_files import change_password, reset_password
from smm_desktop.shell.wording import word_refusal
from smm_desktop.widgets.forms import PENDING, FormDialog, PasswordField
from smm_desktop.widgets.jobs import JobRunner

translate = QCoreApplication.translate


class PasswordDialog(FormDialog):
    """With a recovery key the old password is not asked for."""

    def __init__(
        self, folder: Path, user: str, jobs: JobRunner, parent: QWidget, *, recovery_key: str = ""
    ) -> None:
        super().__init__(
            translate("shell", "New password"),
            translate("shell", "For {user}. The recovery key on paper stays good.").format(user=user),
            primary=translate("shell", "Set password"),
            name="password_dialog",
            parent=parent,
        )
        self._folder, self._user, self._jobs, self._recovery_key = folder, user, jobs, recovery_key
        if not recovery_key:
            self.form.add("old", self.tr("&Old password"), PasswordField(name="old_password"), required=True)
        self.form.add("new", self.tr("&New password"), PasswordField(name="new_password"), required=True)
        self.form.add("again", self.tr("Once &more"), PasswordField(name="again_password"), required=True)
        self.on_submit = self._submit

    def _submit(self, values: dict[str, object]) -> Mapping[str, str]:
        if values["new"] != values["again"]:
            return {"again": self.tr("The two are not the same.")}
        self._jobs.run(
            lambda _progress: self._deed(values)(),
            title=self.tr("New password"),
            on_done=lambda _nothing: self.finish(),
            on_refused=self._refused,
            writes=True,
            quiet=True,
            owner=self,
        )
        return PENDING

    def _deed(self, values: dict[str, object]) -> Callable[[], None]:
        new = str(values["new"])
        if self._recovery_key:
            return lambda: reset_password(self._folder, self._user, self._recovery_key, new)
        return lambda: change_password(self._folder, self._user, str(values["old"]), new)

    def _refused(self, refusal: Refusal) -> None:
        is_old = refusal.term is CoreReason.WRONG_PASSWORD and not self._recovery_key
        self.finish({"old" if is_old else "new": word_refusal(refusal)})
