"""Leaving while something is under way: what is being written ends first, long work is asked about."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from smm_desktop.widgets.jobs import JobRunner

if TYPE_CHECKING:
    from smm_desktop.widgets.dialogs import Question

Deed = Callable[[], object]


class Leaving(QObject):
    """Does what would disturb a running job only when nothing is written or shown as running any more."""

    def __init__(self, window: QWidget, jobs: JobRunner) -> None:
        super().__init__(window)
        self._window, self._jobs = window, jobs
        self._waiting: Deed | None = None
        self._question: Question | None = None
        jobs.ended.connect(lambda _job: self._go_on())

    @property
    def is_calm(self) -> bool:
        return not self._jobs.busy and not self._jobs.writing

    def may_close(self) -> bool:
        """Say whether the window may close now; if not, it closes by itself when it may."""
        if self.is_calm:
            return True
        self.when_calm(self._window.close)
        return False

    def when_calm(self, deed: Deed) -> None:
        """Do it now, or when all has ended; long work is stopped only when the user says so."""
        if self.is_calm:
            deed()
            return
        self._waiting = deed
        if self._jobs.busy and self._question is None:
            self._ask()

    def _ask(self) -> None:
        from smm_desktop.widgets.dialogs import ask  # noqa: PLC0415 - not before the window has painted

        running = [job.title for job in self._jobs.jobs if not job.quiet]
        self._question = ask(
            self._window,
            self.tr("Something is still running"),
            self.tr("Stop it? What is finished stays, nothing half-done is kept."),
            self.tr("&Stop it"),
            self._jobs.cancel_all,
            details=running,
            danger=True,
            name="still_running",
        )
        self._question.finished.connect(self._answered)

    def _answered(self, code: int) -> None:
        self._question = None
        if not code:
            self._waiting = None

    def _go_on(self) -> None:
        if not self.is_calm or self._waiting is None:
            return
        deed, self._waiting = self._waiting, None
        if self._question is not None:
            self._question.finished.disconnect(self._answered)
            self._question.reject()
            self._question = None
        QTimer.singleShot(0, self._window, lambda: self.when_calm(deed))
