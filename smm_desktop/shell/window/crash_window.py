"""The window that a fault of the program opens: nothing is lost, and here is a report to send."""

from __future__ import annotations

import platform
import traceback
from types import TracebackType

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit

from smm_desktop import __version__
from smm_desktop.core.logs import without_personal_data
from smm_desktop.widgets.buttons import primary, secondary
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import STRETCH, column, row


def report_of(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Return what a developer needs: versions and the trace, with identity numbers and addresses struck out."""
    head = f"SMM Desktop {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
    return without_personal_data("\n".join((head, "", *traceback.format_exception(kind, error, trace))))


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
        self.report.setObjectName("crash_report")
        self.report.setReadOnly(True)
        copy = secondary(self.tr("&Copy report"), icon="copy", name="copy_report", on_click=self._copy)
        close = primary(self.tr("&Go on"), name="go_on", on_click=self.accept)
        title = Label(self.tr("Something went wrong"), TextRole.DISPLAY)
        note = Label(text, TextRole.SOFT, wrap=True)
        self.setLayout(column(title, note, self.report, row(copy, STRETCH, close), gap=12, margins=20))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
