"""Handing certificates out: one file a person, one ZIP, or one print job; the file names follow a pattern."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from smm_desktop.certificates.rules import PLACEHOLDERS, check_pattern, file_stem
from smm_desktop.certificates.service import HandOut
from smm_desktop.certificates.terms import CertificateSnapshot
from smm_desktop.certificates.ui.section_panel import Desk, page_of, tell_refusal
from smm_desktop.certificates.ui.wording import placeholder_text, word_refusal
from smm_desktop.core.progress import Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.preview import page_count
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.forms import Choice, ComboField, FormDialog, LineField
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.pdf_preview import PdfPreviewDialog
from smm_desktop.widgets.toast import show_toast

translate = QCoreApplication.translate
_LINES = 3  # that an example or an error may take, so that the dialog keeps its size


class Way(StrEnum):
    """How certificates leave the house."""

    FOLDER = "folder"
    ZIP = "zip"
    PRINT = "print"


class HandOutDialog(FormDialog):
    """Asks way and pattern; the file dialog follows, then the work runs in the background and tells its account."""

    def __init__(self, desk: Desk, ids: Sequence[UUID], sample: CertificateSnapshot, parent: QWidget) -> None:
        super().__init__(
            self.tr("Hand out %n certificate(s)", "", len(ids)),
            primary=self.tr("&Hand out…"),
            name="hand_out",
            parent=parent,
        )
        self._desk, self._ids, self._sample, self._owner = desk, tuple(ids), sample, parent
        self.way = self.form.add("way", self.tr("&As"), ComboField(self._ways(), name="hand_out_way"))
        hint = self.tr("Possible: {placeholders}").format(
            placeholders=" ".join(map(placeholder_text, PLACEHOLDERS))
        )
        self.pattern = self.form.add(
            "pattern",
            self.tr("&File names"),
            LineField(max_length=120, name="hand_out_pattern"),
            required=True,
            hint=hint,
        )
        self.example = Label("", TextRole.SMALL, wrap=True, name="hand_out_example")
        self.example.setMinimumHeight(_LINES * self.example.fontMetrics().lineSpacing())
        self.example.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.form.add_widget(self.example)
        usual = f"{placeholder_text('number')} {placeholder_text('name')}"
        self.form.set_values({"way": Way.FOLDER, "pattern": usual})
        self.form.changed.connect(lambda _key: self._show_example())
        self.on_submit = self._submit
        self._show_example()

    def _ways(self) -> list[Choice]:
        return [
            Choice(Way.FOLDER, self.tr("A folder with one PDF a person")),
            Choice(Way.ZIP, self.tr("One ZIP file")),
            Choice(Way.PRINT, self.tr("One print job")),
        ]

    def _pattern_error(self) -> str:
        try:
            check_pattern(self.pattern.value())
        except Refusal as refusal:
            return word_refusal(refusal) or ""
        return ""

    def _show_example(self) -> None:
        """The first certificate's name as it would be, or what is wrong with the pattern, while it is typed."""
        is_print = self.way.value() is Way.PRINT
        self.form.set_visible("pattern", not is_print)
        if is_print:
            self.example.setText(
                self.tr("The pages in one document, for the printer only: hand the single files out as PDF.")
            )
            return
        error = self._pattern_error()
        name = "" if error else f"{file_stem(self.pattern.value(), self._sample)}.pdf"
        self.example.setText(error or self.tr("Example: {name}").format(name=name))
        self.example.set_tone(None)

    def _submit(self, _values: dict[str, object]) -> dict[str, str] | None:
        way = self.way.value()
        if way is Way.PRINT:
            self._print()
            return None
        if error := self._pattern_error():
            return {"pattern": error}
        target = self._ask_target(way)
        if target is None:
            return {"": self.tr("Nothing was written yet: no place was chosen.")}
        self._write(way, target)
        return None

    def _ask_target(self, way: Way) -> Path | None:
        if way is Way.FOLDER:
            title = self.tr("Folder for the certificates")
            return file_dialogs.choose_folder(self, title, key="certificates")
        title = self.tr("ZIP file for the certificates")
        name = f"{self._sample.title}.zip"
        return file_dialogs.save_file(self, title, name, self.tr("ZIP files (*.zip)"), key="certificates")

    def _write(self, way: Way, target: Path) -> None:
        service, ids, pattern = self._desk.handing_out, self._ids, self.pattern.value()

        def work(progress: Progress) -> HandOut:
            if way is Way.FOLDER:
                return service.to_folder(ids, target, pattern, progress=progress)
            return service.to_zip(ids, target, pattern, progress=progress)

        owner = self._owner
        self._desk.jobs.run(
            work,
            title=self.tr("Writing certificates"),
            on_done=lambda done: _tell_written(owner, done),
            on_refused=lambda refusal: tell_refusal(owner, refusal),
            owner=owner,
        )

    def _print(self) -> None:
        service, ids, owner = self._desk.handing_out, self._ids, self._owner
        self._desk.jobs.run(
            lambda progress: service.print_job(ids, progress=progress),
            title=self.tr("Preparing the print job"),
            on_done=lambda pdf: preview_pdf(owner, self._sample.title, pdf),
            on_refused=lambda refusal: tell_refusal(owner, refusal),
            owner=owner,
        )


def _tell_written(owner: QWidget, done: HandOut) -> None:
    place = done.paths[0] if len(done.paths) == 1 else done.paths[0].parent
    folder = done.paths[0].parent
    show_toast(
        owner.window(),
        translate("certificates", "Written: {place}").format(place=place.name),
        action=translate("certificates", "Open folder"),
        on_action=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
    )


def preview_pdf(owner: QWidget, title: str, pdf: bytes) -> PdfPreviewDialog:
    """Show a PDF in a window of its own, with zoom and printing."""
    dialog = PdfPreviewDialog(
        title,
        page_count(pdf),
        lambda number, dpi: page_of(pdf, number, dpi),
        name="certificate_preview",
        parent=owner,
    )
    dialog.open()
    return dialog
