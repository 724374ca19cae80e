"""Bugs: everything that is no refusal lands here, in the log and in a window whose report can be copied."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt, QThread, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit

from smm_desktop import __version__
from smm_desktop.widgets.buttons import primary, secondary
from smm_desktop.widgets.labels import Label
from smm_desktop.widgets.layouts import STRETCH, column, row

translate = QCoreApplication.translate
_log = logging.getLogger(__name__)


def report_of(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Return what a developer needs: versions and the trace; no data of anybody."""
    head = f"SMM Desktop {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
    return "\n".join((head, "", *traceback.format_exception(kind, error, trace)))


class CrashWindow(QDialog):
    """Says that nothing is lost, and offers the report."""

    def __init__(self, report: str) -> None:
        super().__init__()
        self.setObjectName("crash_window")
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(720, 460)
        text = self.tr(
            "This is a fault of the program, not yours. Everything that was saved is safe. "
            "Please send this report to the developers; it holds no personal data."
        )
        note = Label(text)
        note.setWordWrap(True)
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        copy = secondary(self.tr("&Copy report"), icon="copy", name="copy_report", on_click=self._copy)
        close = primary(self.tr("&Go on"), name="go_on", on_click=self.accept)
        self.setLayout(column(note, self.report, row(copy, STRETCH, close), gap=12, margins=20))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())


def install_crash_window(application: QApplication) -> None:
    """Catch what nobody caught, log it, and show it once at a time."""
    showing: list[CrashWindow] = []

    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            application.quit()
            return
        _log.critical("unexpected error", exc_info=(kind, error, trace))
        if showing or QThread.currentThread() is not application.thread():
            return
        window = CrashWindow(report_of(kind, error, trace))
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.finished.connect(lambda _code: showing.clear())
        showing.append(window)
        window.open()

    sys.excepthook = show
