"""Fifth step: the recovery key is shown once, saved or printed, and confirmed."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from smm_desktop.centers.documents import RecoverySnapshot, recovery_key_pdf
from smm_desktop.core.files import write_safely
from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.preview import page_count, render_page
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.buttons import secondary
from smm_desktop.widgets.forms import CheckField
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import SPACE, STRETCH, Card, column, empty_layout, row
from smm_desktop.widgets.pdf_preview import PdfPreviewDialog
from smm_desktop.widgets.tones import Tone
from smm_desktop.widgets.wizard import WizardStep

_COLUMNS = 5

translate = QCoreApplication.translate


class RecoveryStep(WizardStep):
    """Ready once somebody says that the key is in a safe place."""

    def __init__(self, word: Callable[[Refusal], str], parent: QWidget | None = None) -> None:
        super().__init__(
            translate("centers", "The recovery key"),
            translate(
                "centers",
                "If the password is forgotten, only this key opens the records. It is shown this once.",
            ),
            name="setup_recovery_step",
            parent=parent,
        )
        self._word = word
        self._snapshot: RecoverySnapshot | None = None
        self._blocks = QGridLayout()
        self._blocks.setSpacing(10)
        card = Card(name="setup_recovery_card")
        card.body.addLayout(self._blocks)
        self.save_button = secondary(
            self.tr("&Save as PDF…"), icon="file-down", name="save_recovery_key", on_click=self._save
        )
        self.print_button = secondary(
            self.tr("&Print…"), icon="printer", name="print_recovery_key", on_click=self._print
        )
        self.account = Label("", TextRole.SOFT, wrap=True, name="recovery_account")
        self.confirmed = CheckField(
            self.tr("I have printed or saved the recovery &key, and it lies in a safe place"),
            name="recovery_confirmed",
        )
        self.confirmed.value_changed.connect(self.ready_changed)
        self.body.addWidget(card)
        self.body.addLayout(row(self.print_button, self.save_button, self.account, STRETCH, gap=SPACE))
        self.body.addWidget(self.confirmed)
        self.body.addStretch(1)

    def show_key(self, snapshot: RecoverySnapshot) -> None:
        self._snapshot = snapshot
        empty_layout(self._blocks)
        for place, block in enumerate(snapshot.blocks):
            at, across = divmod(place, _COLUMNS)
            self._blocks.addLayout(self._block(place + 1, block), at, across)

    def _block(self, number: int, block: str) -> QVBoxLayout:
        text = Label(block, TextRole.VALUE, name=f"recovery_block_{number}")
        text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        text.setAccessibleName(f"{number}: {' '.join(block)}")
        return column(Label(str(number), TextRole.SMALL), text, gap=0)

    def entered(self) -> None:
        self.print_button.setFocus()

    def is_ready(self) -> bool:
        return self.confirmed.value()

    def _pdf(self) -> bytes:
        if self._snapshot is None:
            raise RuntimeError("no key is shown")
        return recovery_key_pdf(self._snapshot)

    def _save(self) -> None:
        suggested = self.tr("Recovery key.pdf")
        path = file_dialogs.save_file(
            self, self.tr("Save the recovery key"), suggested, "PDF (*.pdf)", key="recovery"
        )
        if path is None:
            return
        try:
            write_safely(path, self._pdf())
        except Refusal as refusal:
            self._tell(self._word(refusal), Tone.BAD)
        else:
            self._tell(self.tr("Saved: {file}. Move it off this computer.").format(file=path.name), Tone.GOOD)

    def _tell(self, text: str, tone: Tone) -> None:
        self.account.setText(text)
        self.account.set_tone(tone)

    def _print(self) -> None:
        pdf = self._pdf()

        def render(page: int, dpi: float) -> tuple[int, int, bytes]:
            image = render_page(pdf, page, dpi)
            return image.width, image.height, image.rgba

        PdfPreviewDialog(self.tr("Recovery key"), page_count(pdf), render, parent=self).open()
