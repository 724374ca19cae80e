"""The preview with its tools: zoom, page by page, print, and what the page adds (save, …)."""

from PySide6.QtCore import Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFrame, QStackedLayout, QWidget

from smm_desktop.widgets.buttons import Button, IconButton
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.labels import ElidedLabel, Label, TextRole
from smm_desktop.widgets.layouts import STRETCH, Divider, column, row
from smm_desktop.widgets.numbers import percent
from smm_desktop.widgets.pdf_preview.pages_view import PagesView
from smm_desktop.widgets.pdf_preview.printing import PrintRun
from smm_desktop.widgets.pdf_preview.rendering import PageImages, Render
from smm_desktop.widgets.progress import ProgressLine


class PdfPreview(QFrame):
    printed = Signal()

    def __init__(self, *, name: str = "pdf_preview", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._images = PageImages()
        self._view = PagesView(self._images, f"{name}_pages")
        self._title = ElidedLabel("", TextRole.STRONG, name=f"{name}_title")
        self._where = Label("", TextRole.SMALL, name=f"{name}_where")
        self._zoom = Label("", TextRole.SMALL)
        self._line = ProgressLine(name=f"{name}_printing")
        self._line.hide()
        self._empty = EmptyState(self.tr("Nothing to preview"), icon="file-search")
        self._make_tools(name)
        self._lay_out()
        self._view.page_changed.connect(self._show_where)
        self._view.zoom_changed.connect(lambda zoom: self._zoom.setText(percent(zoom)))
        self.clear()

    def _make_tools(self, name: str) -> None:
        view = self._view
        self._before = IconButton("chevron-up", self.tr("Previous page"), name=f"{name}_before")
        self._after = IconButton("chevron-down", self.tr("Next page"), name=f"{name}_after")
        self._before.clicked.connect(lambda: view.go_to(view.current_page() - 1))
        self._after.clicked.connect(lambda: view.go_to(view.current_page() + 1))
        out, into, fit = self.tr("Zoom out"), self.tr("Zoom in"), self.tr("Fit to width")
        self._out = IconButton("zoom-out", out, shortcut="Ctrl+-", on_click=lambda: view.zoom_by(-1))
        self._in = IconButton("zoom-in", into, shortcut="Ctrl++", on_click=lambda: view.zoom_by(1))
        self._fit = IconButton("move-horizontal", fit, shortcut="Ctrl+0", on_click=view.fit_width)
        self._print = Button(
            self.tr("Print"),
            icon="printer",
            shortcut="Ctrl+P",
            name=f"{name}_print",
            on_click=self.ask_printer,
        )

    def _lay_out(self) -> None:
        self._tools = row(
            self._title, self._where, self._before, self._after, 6, self._out, self._zoom, self._in, self._fit,
            8, self._print, gap=4,
        )  # fmt: skip
        self._tools.setStretch(0, 1)
        self._tools.setContentsMargins(16, 8, 10, 8)
        bar = QWidget()
        bar.setLayout(self._tools)
        filled = QWidget()
        filled.setLayout(column(bar, self._line, Divider(), self._view, gap=0))
        self._stack = QStackedLayout()
        self.setLayout(column(self._stack, gap=0, margins=1))
        self._stack.addWidget(self._empty)  # only now: without a parent it would be shown as a window
        self._stack.addWidget(filled)
        self.setFocusProxy(self._view)

    def set_document(self, page_count: int, render: Render, *, title: str = "") -> None:
        """render(page from 0, dots per inch) gives width, height and RGBA bytes."""
        self._images.open(page_count, render)
        self._title.setText(title)
        self._view.setAccessibleName(title)
        self._stack.setCurrentIndex(1 if page_count else 0)
        self._view.show_document()

    def clear(self) -> None:
        self._images.close()
        self._stack.setCurrentIndex(0)

    def set_empty_text(self, title: str, sentence: str = "") -> None:
        self._empty.set_texts(title, sentence)

    def add_action(self, button: Button) -> Button:
        """Beside the print button."""
        self._tools.addWidget(button)
        return button

    def _show_where(self, page: int) -> None:
        text = self.tr("{page} of {count}").format(page=page + 1, count=self._images.count)
        self._where.setText(text)
        self._before.setEnabled(page > 0)
        self._after.setEnabled(page + 1 < self._images.count)

    def ask_printer(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self.window())
        dialog.setMinMax(1, max(1, self._images.count))
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setModal(True)
        dialog.show()

    def print_on(self, printer: QPrinter) -> PrintRun:
        printer.setDocName(self._title.text())
        run = PrintRun(self._images, printer, self)
        run.progressed.connect(self._line.set_progress)
        run.finished.connect(self._end_printing)
        run.finished.connect(run.deleteLater)
        self._line.show()
        self._print.setEnabled(False)
        run.start()
        return run

    def _end_printing(self) -> None:
        self._line.hide()
        self._print.setEnabled(True)
        self.printed.emit()


class PdfPreviewDialog(QDialog):
    """The preview in a window of its own."""

    def __init__(
        self,
        title: str,
        page_count: int,
        render: Render,
        *,
        name: str = "pdf_dialog",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.resize(900, 660)
        self.preview = PdfPreview(name=f"{name}_preview")
        self.preview.set_document(page_count, render, title=title)
        close = Button(self.tr("Close"), name=f"{name}_close", on_click=self.accept)
        layout = column(self.preview, row(STRETCH, close), gap=12, margins=16)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.preview.setFocus()
