"""Loading for pages: work in a reader, and only the newest answer arrives."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from smm_desktop.core.refusals import Refusal
from smm_desktop.widgets.jobs import Job, JobRunner

T = TypeVar("T")


class LatestLoader(QObject):
    """One per thing a page shows; a new question makes the older ones stale and stops them."""

    busy_changed = Signal(bool)

    def __init__(self, runner: JobRunner, owner: QObject) -> None:
        super().__init__(owner)
        self._runner = runner
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        return self._job is not None

    def load(
        self,
        work: Callable[[], T],
        then: Callable[[T], object],
        *,
        refused: Callable[[Refusal], object] | None = None,
    ) -> None:
        self.drop()
        job = self._runner.run(
            lambda _progress: work(),
            on_done=lambda answer: self._arrive(job, lambda: then(answer)),
            on_refused=None if refused is None else lambda why: self._arrive(job, lambda: refused(why)),
            on_failed=lambda _error: self._arrive(job, lambda: None),
            on_cancelled=lambda: self._arrive(job, lambda: None),
            quiet=True,
            owner=self,
        )
        if job.is_open:
            self.destroyed.connect(job.cancel)
            self._job = job
            self.busy_changed.emit(True)

    def drop(self) -> None:
        """Whatever is under way will not be delivered."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self.busy_changed.emit(False)

    def _arrive(self, job: Job, deliver: Callable[[], object]) -> None:
        if job is self._job:
            self._job = None
            self.busy_changed.emit(False)
            deliver()
