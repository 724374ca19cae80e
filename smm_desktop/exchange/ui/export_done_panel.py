"""What stands after a package was written: safe to remove, its name, size and hash, and the delivery minute."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from smm_desktop.exchange.terms import Delivery
from smm_desktop.exchange.ui.hand_over_minute_dialog import show_minute
from smm_desktop.exchange.ui.hand_over_panel import Desk
from smm_desktop.exchange.ui.wording import digest_blocks, kind_counts_text, moment_text, size_text
from smm_desktop.widgets.buttons import primary, quiet, secondary
from smm_desktop.widgets.facts import KeyValues
from smm_desktop.widgets.icons import IconLabel, IconRole
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import STRETCH, Card, Divider, column, empty_layout, row


class ExportDonePanel(Card):
    """`left` goes back to the page."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(name="export_done", parent=parent)
        self._desk = desk
        self._delivery: Delivery | None = None
        self.headline = Label("", TextRole.TITLE, wrap=True, name="export_done_title")
        note = Label(
            self.tr("The file was written, read back from the stick and compared. It is whole."),
            TextRole.SOFT,
            wrap=True,
        )
        head = row(IconLabel("circle-check", IconRole.GOOD, 44), column(self.headline, note, gap=4), gap=18)
        head.setStretch(1, 1)
        self._facts = column()
        self.digest = Label("", TextRole.CODE, name="export_digest")
        self.digest.let_copy()
        self._make_buttons()
        for item in (head, self._facts):
            self.body.addLayout(item)
        self.body.addWidget(Divider())
        self.body.addWidget(
            Label(self.tr("Hash of the file (SHA-256), to be compared with the minute"), TextRole.SOFT)
        )
        self.body.addWidget(self.digest)
        self.body.addStretch(1)
        self.body.addLayout(row(self.folder_button, STRETCH, self.leave_button, self.minute_button))
        self.body.setSpacing(16)

    def _make_buttons(self) -> None:
        self.folder_button = quiet(
            self.tr("&Open folder"), icon="folder-open", name="open_export_folder", on_click=self._open_folder
        )
        self.leave_button = secondary(self.tr("&Done"), name="export_finished", on_click=self.left.emit)
        self.minute_button = primary(
            self.tr("&Print delivery minute…"),
            icon="printer",
            shortcut="Ctrl+P",
            name="print_minute",
            on_click=self.print_minute,
        )

    def show_delivery(self, delivery: Delivery, *, is_stick: bool) -> None:
        self._delivery = delivery
        path = Path(delivery.path)
        text = self.tr("Safe to remove the stick") if is_stick else self.tr("The package is ready")
        self.headline.setText(text)
        self.setAccessibleName(text)
        empty_layout(self._facts)
        whole = self.tr("everything") if delivery.from_rev == 0 else self.tr("changes since the last receipt")
        facts = KeyValues(
            [
                (
                    self.tr("Package"),
                    self.tr("no. {number}, {what}").format(number=delivery.number, what=whole),
                ),
                (self.tr("File"), path.name),
                (self.tr("Folder"), str(path.parent)),
                (self.tr("Size"), size_text(delivery.size)),
                (self.tr("Records"), kind_counts_text(delivery.counts)),
                (self.tr("Prepared"), moment_text(delivery.made_at)),
            ]
        )
        facts.setObjectName("export_facts")
        self._facts.addWidget(facts)
        self.digest.setText(digest_blocks(delivery.digest))

    def print_minute(self) -> None:
        if self._delivery is not None:
            show_minute(self, self._desk, self._delivery)

    def _open_folder(self) -> None:
        if self._delivery is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self._delivery.path).parent)))
