"""Sends the pages to a printer, one at each turn of the event loop, so that the window stays alive."""

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter

from smm_desktop.widgets.pdf_preview.rendering import PageImages

_DPI = 300.0


class PrintRun(QObject):
    progressed = Signal(int, int)
    finished = Signal()

    def __init__(self, images: PageImages, printer: QPrinter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._images, self._printer = images, printer
        self._pages = list(range(images.count))
        if printer.printRange() == QPrinter.PrintRange.PageRange:
            self._pages = self._pages[max(0, printer.fromPage() - 1) : printer.toPage()]
        self._total = len(self._pages)
        self._painter: QPainter | None = None
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._print_next)

    def start(self) -> None:
        self._printer.setFullPage(True)
        self._turn.start()

    def _print_next(self) -> None:
        if not self._pages:
            self._end()
            return
        page = self._pages.pop(0)
        self._turn_paper(page)
        if self._painter is None:
            self._painter = QPainter(self._printer)
        else:
            self._printer.newPage()
        self._draw(self._painter, page)
        self.progressed.emit(self._total - len(self._pages), self._total)
        self._turn.start()

    def _turn_paper(self, page: int) -> None:
        size = self._images.size(page)
        wide = size.width() > size.height()
        layout = QPageLayout.Orientation
        self._printer.setPageOrientation(layout.Landscape if wide else layout.Portrait)

    def _draw(self, painter: QPainter, page: int) -> None:
        """The whole page on the whole sheet; its margins are in the document."""
        image = self._images.draw(page, min(_DPI, self._printer.resolution()))
        sheet = self._printer.pageLayout().fullRectPixels(self._printer.resolution())
        scale = min(sheet.width() / image.width(), sheet.height() / image.height())
        width, height = image.width() * scale, image.height() * scale
        painter.drawImage(
            QRectF((sheet.width() - width) / 2, (sheet.height() - height) / 2, width, height), image
        )

    def _end(self) -> None:
        if self._painter is not None:
            self._painter.end()
            self._painter = None
        self.finished.emit()
