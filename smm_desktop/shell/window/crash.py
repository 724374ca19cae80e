"""What nobody caught: a refusal becomes a message, a bug goes to the log and to a window with a copyable report."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication

from smm_desktop.core.refusals import Refusal

if TYPE_CHECKING:
    from smm_desktop.shell.window.crash_window import CrashWindow


class LastResort:
    """The hook for errors: shows one window at a time, in the window's own thread. Imports only when it is needed."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._showing: CrashWindow | None = None

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._application.quit()
        elif isinstance(error, Refusal):
            self._tell(error)
        else:
            self._report(kind, error, trace)

    def _tell(self, refusal: Refusal) -> None:
        from smm_desktop.shell.wording import word_refusal  # noqa: PLC0415 - not before the window has painted
        from smm_desktop.widgets.dialogs import tell  # noqa: PLC0415 - as above
        from smm_desktop.widgets.tones import Tone  # noqa: PLC0415 - as above

        shown = (one for one in self._application.topLevelWidgets() if one.isVisible() and one.isWindow())
        window = self._application.activeWindow() or next(shown, None)
        if window is not None:
            tell(window, word_refusal(refusal), "", tone=Tone.WARN)

    def _report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        import logging  # noqa: PLC0415 - as above

        from smm_desktop.shell.window.crash_window import CrashWindow, report_of  # noqa: PLC0415 - as above

        logging.getLogger(__name__).critical("unexpected error", exc_info=(kind, error, trace))
        if self._showing is not None or QThread.currentThread() is not self._application.thread():
            return
        self._showing = CrashWindow(report_of(kind, error, trace))
        self._showing.finished.connect(self._forget)
        self._showing.open()

    def _forget(self, _code: int) -> None:
        self._showing = None


def install_crash_window(application: QApplication) -> None:
    """Catch what nobody caught from now on."""
    sys.excepthook = LastResort(application)
