"""What comes to a center as files: receipts of the directorate, and teachers of other centers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.exchange.ui.hand_over_panel import Desk, HandOverPanel, tell_refusal
from smm_desktop.exchange.ui.transfer_in_dialog import ShownTransfer, TransferInDialog, read_transfer
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.buttons import Button, secondary


class IncomingPanel(HandOverPanel):
    """Nothing to see of its own: its `buttons` stand in the page's head, its questions are dialogs."""

    received = Signal(object)  # ReceiptOutcome
    taken_over = Signal(object)  # TransferOutcome

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, "incoming_panel", parent)
        self.hide()
        self.buttons: tuple[Button, ...] = (
            secondary(
                self.tr("Take over &teacher…"),
                icon="user-plus",
                name="take_over_teacher",
                on_click=self.choose_transfer,
            ),
            secondary(
                self.tr("Take in &receipt…"),
                icon="file-check",
                shortcut="Ctrl+I",
                name="take_in_receipt",
                on_click=self.choose_receipt,
            ),
        )

    def _choose(self, title: str) -> Path | None:
        return file_dialogs.open_file(self.window(), title, self.tr("Packages (*.smm)"), key="packages")

    def choose_receipt(self) -> None:
        """Ask for the directorate's file, then take it in."""
        if (path := self._choose(self.tr("Take in a receipt"))) is not None:
            self.take_in(path)

    def take_in(self, path: Path) -> None:
        """Take a receipt in; the page says in a line what it told."""
        receipts, actor = self.desk.receipts, self.desk.actor()
        self.desk.do(
            self.window(),
            lambda: receipts.receive(path, actor=actor),
            self.received.emit,
            title=self.tr("Taking in the receipt"),
        )

    def choose_transfer(self) -> None:
        """Ask for another center's transfer file, and show what it would bring."""
        if (path := self._choose(self.tr("Take over a teacher from another center"))) is not None:
            self.show_transfer(path)

    def show_transfer(self, path: Path) -> None:
        """Show the plan of a transfer file; nothing changes before it is confirmed."""
        self.loader.load(
            lambda: read_transfer(self.desk, path),
            self._ask,
            refused=lambda refusal: tell_refusal(self.window(), refusal),
        )

    def _ask(self, shown: ShownTransfer) -> None:
        dialog = TransferInDialog(self.desk, shown, self.window())
        dialog.taken_over.connect(self.taken_over)
        dialog.open()
