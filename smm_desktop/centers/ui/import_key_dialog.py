"""Importing a key that somebody else made, from a PKCS#12 file."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from smm_desktop.centers.ui.section_panel import SectionPanel
from smm_desktop.widgets.forms import PENDING, FileField, FormDialog, PasswordField

LARGEST_KEY_FILE = 1_000_000

translate = QCoreApplication.translate


class ImportKeyDialog(FormDialog):
    def __init__(self, panel: SectionPanel) -> None:
        super().__init__(
            translate("centers", "Import a document key"),
            translate(
                "centers",
                "Certificates are signed by this key from now on. What was signed before stays genuine.",
            ),
            primary=translate("centers", "Import"),
            name="import_key_dialog",
            parent=panel,
        )
        self._panel = panel
        title = self.tr("Choose the key file")
        filters = self.tr("Key files (*.p12 *.pfx)")
        self.form.add(
            "path",
            self.tr("Key &file"),
            FileField(filters, title=title, key="keys", name="key_path"),
            required=True,
            hint=self.tr("A PKCS#12 file (.p12 or .pfx) with the private key and its certificate."),
        )
        self.form.add("passphrase", self.tr("&Password of the file"), PasswordField(name="key_passphrase"))
        self.on_submit = self._submit

    def _submit(self, values: dict[str, object]) -> Mapping[str, str]:
        path, passphrase = values["path"], str(values["passphrase"])
        if not isinstance(path, Path) or not path.is_file() or path.stat().st_size > LARGEST_KEY_FILE:
            return {"path": self.tr("This file is no key file. A key file ends in .p12 or .pfx.")}
        desk, content = self._panel.desk, path.read_bytes()
        actor = desk.actor()
        self._panel.carry_out(
            lambda: desk.service.import_document_key(content, passphrase, actor=actor),
            self.tr("Certificates are signed by the imported key from now on"),
            undoable=False,
            dialog=self,
            field="passphrase",
        )
        return PENDING
