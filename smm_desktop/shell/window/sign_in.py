"""Signing in: the password opens the records; the recovery key does when it is lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from smm_desktop.core.refusals import Refusal
from smm_desktop.shell.language import Language
from smm_desktop.shell.window.front_page import FrontPage
from smm_desktop.widgets.buttons import primary, quiet
from smm_desktop.widgets.forms import Form, LineField, PasswordField
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.layouts import STRETCH, row
from smm_desktop.widgets.progress import ProgressLine

if TYPE_CHECKING:
    from smm_desktop.shell.center_files import SignedIn

Opening = Callable[[str], "SignedIn"]
PASSWORD, RECOVERY_KEY = "password", "recovery_key"


class SignIn(FrontPage):
    """`open_by_password` and `open_by_key` run in the background; `opened` carries a SignedIn."""

    opened = Signal(object)
    recovered = Signal(object, str)  # the SignedIn, and the recovery key that opened the records

    def __init__(
        self,
        jobs: JobRunner,
        language: Language,
        openings: dict[str, Opening],
        word: Callable[[Refusal], str],
    ) -> None:
        super().__init__("sign_in", language)
        self.set_words(
            self.tr("Open the records"),
            self.tr("The records on this computer are encrypted."),
        )
        self._jobs, self._openings, self._word = jobs, openings, word
        self.mode = PASSWORD
        self.form = Form(name="sign_in_form")
        password = self.form.add(PASSWORD, self.tr("&Password"), PasswordField(name="password"))
        hint = self.tr("From the page that was printed when the center was set up.")
        self.form.add(
            RECOVERY_KEY,
            self.tr("Recovery &key"),
            LineField(max_length=120, name="recovery_key"),
            hint=hint,
        )
        self.form.set_visible(RECOVERY_KEY, visible=False)
        self.open_button = primary(self.tr("&Open"), icon="log-in", name="open", on_click=self.submit)
        self.other_way = quiet(self.tr("Password &forgotten?"), name="forgotten", on_click=self._switch)
        self._line = ProgressLine(name="opening_line")
        self._lay_out()
        self.setFocusProxy(password)

    def _lay_out(self) -> None:
        keep = self._line.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._line.setSizePolicy(keep)
        self._line.hide()
        self.card.body.addWidget(self.form)
        self.card.body.addWidget(self._line)
        self.card.body.addLayout(row(self.other_way, STRETCH, self.open_button))
        for editor in self.form.findChildren(QLineEdit):
            editor.returnPressed.connect(self.submit)

    def _switch(self) -> None:
        self.mode = RECOVERY_KEY if self.mode == PASSWORD else PASSWORD
        self.form.clear_errors()
        for key in (PASSWORD, RECOVERY_KEY):
            self.form.set_visible(key, key == self.mode)
        is_password = self.mode == PASSWORD
        self.other_way.setText(
            self.tr("Password &forgotten?") if is_password else self.tr("Use the pass&word")
        )
        self.form.focus_first()

    def submit(self) -> None:
        """Try to open; a refusal stands beside the field and what was typed stays."""
        if not self.open_button.isEnabled():
            return
        text = str(self.form.values()[self.mode] or "")
        if not text:
            self.form.set_errors({self.mode: self.tr("This is needed to open the records.")})
            return
        opening = self._openings[self.mode]
        self._set_busy(True)
        self._jobs.run(
            lambda _progress: opening(text),
            on_done=lambda signed_in: self._done(signed_in, text),
            on_refused=self._refused,
            on_failed=lambda _error: self._set_busy(False),
            quiet=True,
            owner=self,
        )

    def _set_busy(self, busy: bool) -> None:
        self.open_button.setEnabled(not busy)
        self.form.setEnabled(not busy)
        self._line.set_endless(busy)
        self._line.setVisible(busy)

    def _done(self, signed_in: SignedIn, text: str) -> None:
        if self.mode == RECOVERY_KEY:
            self.recovered.emit(signed_in, text)
        else:
            self.opened.emit(signed_in)

    def _refused(self, refusal: Refusal) -> None:
        self._set_busy(False)
        self.form.set_errors({self.mode: self._word(refusal)})
        editor = self.form.findChild(QLineEdit, self.mode)
        if editor is not None:
            editor.selectAll()
