"""The delivery minute on the screen: to be printed, signed by both sides, and saved."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smm_desktop.core.files import write_safely
from smm_desktop.exchange.terms import Delivery
from smm_desktop.exchange.ui.hand_over_panel import Desk, tell_refusal
from smm_desktop.paper.preview import page_count, render_page
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.buttons import secondary
from smm_desktop.widgets.pdf_preview import PdfPreviewDialog
from smm_desktop.widgets.toast import show_toast

translate = QCoreApplication.translate


def show_minute(owner: QWidget, desk: Desk, delivery: Delivery) -> None:
    """Draw the minute in the background, then open it."""
    desk.jobs.run(
        lambda _progress: desk.minutes.draw(delivery),
        on_done=lambda pdf: MinuteDialog(desk, delivery, pdf, owner).open(),
        on_refused=lambda refusal: tell_refusal(owner, refusal),
        quiet=True,
        owner=owner,
    )


class MinuteDialog(PdfPreviewDialog):
    """A preview that can also be saved."""

    def __init__(self, desk: Desk, delivery: Delivery, pdf: bytes, parent: QWidget) -> None:
        title = translate("exchange", "Delivery minute, package {number}").format(number=delivery.number)
        super().__init__(
            title,
            page_count(pdf),
            lambda number, dpi: _page(pdf, number, dpi),
            name="minute_dialog",
            parent=parent,
        )
        self._desk, self._pdf, self._name = desk, pdf, title
        self.preview.add_action(
            secondary(
                self.tr("Sa&ve…"), icon="download", shortcut="Ctrl+S", name="save_minute", on_click=self.save
            )
        )

    def save(self) -> None:
        title, filters = self.tr("Save the delivery minute"), self.tr("PDF documents (*.pdf)")
        path = file_dialogs.save_file(self, title, f"{self._name}.pdf", filters, key="packages")
        if path is None:
            return
        pdf, done = self._pdf, self.tr("Saved: {file}").format(file=path.name)
        self._desk.jobs.run(
            lambda _progress: write_safely(path, pdf),
            on_done=lambda _none: show_toast(self, done),
            on_refused=lambda refusal: tell_refusal(self, refusal),
            quiet=True,
            owner=self,
        )


def _page(pdf: bytes, number: int, dpi: float) -> tuple[int, int, bytes]:
    image = render_page(pdf, number, dpi)
    return image.width, image.height, image.rgba
