"""Signing in: the password opens the records; the recovery key does when it is lost."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.shell.wording import word_refusal
from smm_desktop.widgets.buttons import primary, quiet
from smm_desktop.widgets.forms import Form, LineField, PasswordField
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.layouts import STRETCH, Card, row

Opening = Callable[[str], Database]
WIDTH = 420


class SignIn(QWidget):
    """`open_by_password` and `open_by_key` run in the background; `opened` carries the open database."""

    opened = Signal(object)
    recovered = Signal(str)  # the recovery key that opened the records

    def __init__(self, jobs: JobRunner, title: str, open_by_password: Opening, open_by_key: Opening) -> None:
        super().__init__()
        self.setObjectName("sign_in")
        self._jobs = jobs
        self._openings = {"password": open_by_password, "recovery_key": open_by_key}
        self.form = Form(name="sign_in_form")
        self.form.add("password", self.tr("Password"), PasswordField(name="password"))
        self.form.add(
            "recovery_key",
            self.tr("Recovery key"),
            LineField(max_length=120, name="recovery_key"),
            hint=self.tr("From the paper that was printed when the center was set up."),
        )
        self.form.set_visible("recovery_key", False)
        self.open_button = primary(self.tr("&Open"), icon="log-in", name="open", on_click=self.submit)
        self.other_way = quiet(self.tr("Password forgotten?"), name="forgotten", on_click=self._switch)
        self._lay_out(title)
        self.mode = "password"

    def _lay_out(self, title: str) -> None:
        card = Card(title, self.tr("The records on this computer are encrypted."))
        card.setFixedWidth(WIDTH)
        card.body.addWidget(self.form)
        card.body.addLayout(row(self.other_way, STRETCH, self.open_button))
        layout = QVBoxLayout(self)
        layout.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        for editor in self.findChildren(QLineEdit):
            editor.returnPressed.connect(self.submit)

    def _switch(self) -> None:
        self.mode = "recovery_key" if self.mode == "password" else "password"
        self.form.clear_errors()
        for key in self._openings:
            self.form.set_visible(key, key == self.mode)
        is_password = self.mode == "password"
        self.other_way.setText(self.tr("Password forgotten?") if is_password else self.tr("Use the password"))
        self.form.focus_first()

    def submit(self) -> None:
        """Try to open; a refusal stands beside the field and what was typed stays."""
        if not self.open_button.isEnabled():
            return
        text = str(self.form.values()[self.mode] or "")
        opening = self._openings[self.mode]
        self._set_busy(True)
        self._jobs.run(
            lambda _progress: opening(text),
            title=self.tr("Opening"),
            on_done=lambda database: self._done(database, text),
            on_refused=self._refused,
            on_failed=lambda _error: self._set_busy(False),
            quiet=True,
            owner=self,
        )

    def _set_busy(self, busy: bool) -> None:
        self.open_button.setEnabled(not busy)
        self.open_button.setText(self.tr("Opening…") if busy else self.tr("&Open"))

    def _done(self, database: Database, text: str) -> None:
        is_recovered = self.mode == "recovery_key"
        self._set_busy(False)
        self.opened.emit(database)
        if is_recovered:
            self.recovered.emit(text)

    def _refused(self, refusal: Refusal) -> None:
        self._set_busy(False)
        self.form.set_errors({self.mode: word_refusal(refusal)})
