"""Fourth step: the center's own signing key, made here or brought along."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smm_desktop.centers.ui.import_key_dialog import LARGEST_KEY_FILE
from smm_desktop.centers.ui.wording import word_refusal
from smm_desktop.core.clock import Clock
from smm_desktop.core.refusals import Refusal
from smm_desktop.signing.identity import import_identity
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.forms import FileField, Form, PasswordField
from smm_desktop.widgets.layouts import STRETCH, row
from smm_desktop.widgets.tones import Tone
from smm_desktop.widgets.wizard import WizardStep

MAKE, IMPORT = "make", "import"

translate = QCoreApplication.translate


class KeyStep(WizardStep):
    """`key_file` is None when keys are made here."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("centers", "The signing key"),
            translate(
                "centers",
                "Every certificate is signed as a PDF file, so that nobody can change it unnoticed.",
            ),
            name="setup_key_step",
            parent=parent,
        )
        self._clock = clock
        self.key_file: bytes | None = None
        chips = [Chip(MAKE, self.tr("Make the keys here")), Chip(IMPORT, self.tr("Import a key file"))]
        self.way = FilterChips(chips, name="setup_key_way")
        self._made = Banner(self._made_text(), Tone.INFO, icon="key-round", name="setup_key_made")
        self.form = self._make_form()
        self.body.addLayout(row(self.way, STRETCH))
        for widget in (self._made, self.form):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.way.changed.connect(lambda _chosen: self._show_way())
        self.way.choose(MAKE)
        self._show_way()

    def _made_text(self) -> str:
        return self.tr(
            "The program makes an authority of this center, a document key (P-256) and a key for QR codes, and keeps "
            "them encrypted. Nothing else is needed; a key file of the directorate can replace the document key later."
        )

    def _make_form(self) -> Form:
        form = Form(name="setup_key_form")
        filters, title = self.tr("Key files (*.p12 *.pfx)"), self.tr("Choose the key file")
        form.add(
            "path",
            self.tr("Key &file"),
            FileField(filters, title=title, key="keys", name="setup_key_path"),
            required=True,
        )
        form.add("passphrase", self.tr("&Password of the file"), PasswordField(name="setup_key_passphrase"))
        return form

    @property
    def is_import(self) -> bool:
        return self.way.current == IMPORT

    @property
    def passphrase(self) -> str:
        return str(self.form.values()["passphrase"]) if self.is_import else ""

    def entered(self) -> None:
        self.way.setFocus()

    def _show_way(self) -> None:
        self._made.setVisible(not self.is_import)
        self.form.setVisible(self.is_import)

    def check(self) -> bool:
        self.key_file = None
        return self._take_file() if self.is_import else True

    def _take_file(self) -> bool:
        if not self.form.check():
            return False
        path = self.form.values()["path"]
        if not isinstance(path, Path) or not path.is_file() or path.stat().st_size > LARGEST_KEY_FILE:
            self.form.set_errors(
                {"path": self.tr("This file is no key file. A key file ends in .p12 or .pfx.")}
            )
            return False
        return self._open_file(path.read_bytes())

    def _open_file(self, content: bytes) -> bool:
        try:
            import_identity(content, self.passphrase, at=self._clock.now())
        except Refusal as refusal:
            self.form.set_errors({"passphrase": word_refusal(refusal) or str(refusal.term)})
            return False
        self.key_file = content
        return True
