"""What nobody caught: a refusal becomes a message, a bug goes to the log and to a window with a copyable report."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import Qt, QThread, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit

from smm_desktop import __version__
from smm_desktop.core.refusals import Refusal
from smm_desktop.widgets.buttons import primary, secondary
from smm_desktop.widgets.dialogs import tell
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import STRETCH, column, row
from smm_desktop.widgets.tones import Tone

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
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(720, 460)
        text = self.tr(
            "This is a fault of the program, not yours. Everything that was saved is safe. "
            "Please send this report to the developers; look through it first if you like."
        )
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        copy = secondary(self.tr("&Copy report"), icon="copy", name="copy_report", on_click=self._copy)
        close = primary(self.tr("&Go on"), name="go_on", on_click=self.accept)
        title = Label(self.tr("Something went wrong"), TextRole.DISPLAY)
        note = Label(text, TextRole.SOFT, wrap=True)
        self.setLayout(column(title, note, self.report, row(copy, STRETCH, close), gap=12, margins=20))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())


class LastResort:
    """The hook for errors: shows one window at a time, in the window's own thread."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._showing: CrashWindow | None = None

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._application.quit()
        elif isinstance(error, Refusal):
            self._tell(error)
        else:
            _log.critical("unexpected error", exc_info=(kind, error, trace))
            self._show(report_of(kind, error, trace))

    def _tell(self, refusal: Refusal) -> None:
        from smm_desktop.shell.wording import word_refusal  # noqa: PLC0415 - not before the window has painted

        window = self._application.activeWindow()
        if window is not None:
            tell(window, word_refusal(refusal), "", tone=Tone.WARN)

    def _show(self, report: str) -> None:
        if self._showing is not None or QThread.currentThread() is not self._application.thread():
            return
        self._showing = CrashWindow(report)
        self._showing.finished.connect(self._forget)
        self._showing.open()

    def _forget(self, _code: int) -> None:
        self._showing = None


def install_crash_window(application: QApplication) -> None:
    """Catch what nobody caught from now on."""
    sys.excepthook = LastResort(application)
