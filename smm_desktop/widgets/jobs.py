"""Background work: readers in a pool, writers one after the other, answers back in the window's thread."""

import sys
from collections.abc import Callable
from enum import StrEnum
from threading import Event
from time import monotonic
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThread, QThreadPool, Signal

from smm_desktop.core.progress import Cancelled, Progress
from smm_desktop.core.refusals import Refusal

T = TypeVar("T")
_BETWEEN = 0.05
_FOREVER = -1


class JobState(StrEnum):
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"
    REFUSED = "refused"
    FAILED = "failed"


_OPEN = frozenset({JobState.WAITING, JobState.RUNNING})


class Job(QObject):
    """One piece of work as the window sees it."""

    started = Signal()
    progressed = Signal(int, int)
    ended = Signal()
    _stepped = Signal(int, int)
    _finished = Signal(object, object)

    def __init__(self, title: str, *, quiet: bool, writes: bool) -> None:
        super().__init__()
        self.title, self.quiet, self.writes = title, quiet, writes
        self.state = JobState.WAITING
        self.account = ""
        self.done, self.total = 0, 0
        self._stop = Event()

    @property
    def is_open(self) -> bool:
        return self.state in _OPEN

    @property
    def is_cancelling(self) -> bool:
        return self._stop.is_set() and self.is_open

    def cancel(self) -> None:
        """Asks the work to stop; it rolls back and ends as cancelled, unless it was done already."""
        self._stop.set()

    def set_account(self, account: str) -> None:
        """What happened, in a sentence, for the job bar; set it in `on_done`."""
        self.account = account


class _Work(QRunnable):
    """The part of a job that runs in a worker."""

    def __init__(self, job: Job, function: Callable[[Progress], object]) -> None:
        super().__init__()
        self._job, self._function = job, function
        self._told = 0.0

    def run(self) -> None:
        result: object = None
        error: BaseException | None = None
        try:
            self._job.started.emit()
            progress = Progress(self._step, self._job._stop.is_set)  # noqa: SLF001 - halves of one thing
            progress.step(0, 0)
            result = self._function(progress)
        except BaseException as problem:  # noqa: BLE001 - handed over to the window's thread, never swallowed
            error = problem
        self._job._finished.emit(result, error)  # noqa: SLF001

    def _step(self, done: int, total: int) -> None:
        """Told at most twenty times a second, and at the end."""
        now = monotonic()
        if now - self._told >= _BETWEEN or done == total:
            self._told = now
            self._job._stepped.emit(done, total)  # noqa: SLF001


class JobRunner(QObject):
    """The shell makes one and hands it to the pages."""

    started = Signal(object)
    ended = Signal(object)
    busy_changed = Signal(bool)

    def __init__(self, readers: int = 2, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: dict[Job, _Ending] = {}
        self._is_shut_down = False
        self._readers = _pool(readers, self)
        self._writer = _pool(1, self)

    def run(
        self,
        work: Callable[[Progress], T],
        *,
        title: str = "",
        on_done: Callable[[T], object] | None = None,
        on_refused: Callable[[Refusal], object] | None = None,
        on_failed: Callable[[BaseException], object] | None = None,
        on_cancelled: Callable[[], object] | None = None,
        writes: bool = False,
        quiet: bool = False,
        owner: QObject | None = None,
    ) -> Job:
        """Answers arrive in the window's thread, and not at all once `owner` is gone.

        After `shutdown` nothing starts: the job returned is a cancelled one of which nothing is told.
        """
        job = Job(title, quiet=quiet, writes=writes)
        if self._is_shut_down:
            job.state = JobState.CANCELLED
            return job
        ending = _Ending(self, job, (on_done, on_refused, on_failed, on_cancelled), owner)
        was_busy = self.busy
        self._jobs[job] = ending
        (self._writer if writes else self._readers).start(_Work(job, work))
        self.started.emit(job)
        if self.busy != was_busy:
            self.busy_changed.emit(self.busy)
        return job

    @property
    def jobs(self) -> tuple[Job, ...]:
        return tuple(self._jobs)

    @property
    def busy(self) -> bool:
        """A job that is shown is under way; quiet loading does not count."""
        return any(not job.quiet for job in self._jobs)

    @property
    def writing(self) -> bool:
        return any(job.writes for job in self._jobs)

    def cancel_all(self) -> None:
        for job in self.jobs:
            job.cancel()

    def shutdown(self, wait_ms: int = 5000) -> bool:
        """Asks all to stop and waits; False when something still runs.

        For good: what the jobs worked on may close now, so that no answer is delivered and no work begun any more,
        whatever timers of windows that are still closing ask for.
        """
        self._is_shut_down = True
        for ending in self._jobs.values():
            ending.drop()
        self.cancel_all()
        return self._readers.waitForDone(wait_ms) and self._writer.waitForDone(wait_ms)

    def forget(self, job: Job) -> None:
        """The job has ended and its callbacks have run."""
        was_busy = self.busy
        self._jobs.pop(job, None)
        self.ended.emit(job)
        if self.busy != was_busy:
            self.busy_changed.emit(self.busy)


class _Ending(QObject):
    """Receives a job's news in the window's thread and calls what was asked for."""

    def __init__(
        self, runner: JobRunner, job: Job, callbacks: tuple[Any, Any, Any, Any], owner: QObject | None
    ) -> None:
        super().__init__()
        self._runner, self._job, self._callbacks = runner, job, callbacks
        self._owned_by_none = owner is None
        self._owner_alive = True
        if owner is not None:
            owner.destroyed.connect(self.drop)
        queued = Qt.ConnectionType.QueuedConnection
        job.started.connect(self._begin, queued)
        job._stepped.connect(self._step, queued)  # noqa: SLF001
        job._finished.connect(self._finish, queued)  # noqa: SLF001

    def drop(self) -> None:
        """Nobody is left to be told."""
        self._owner_alive = False
        self._callbacks = (None, None, None, None)

    def _begin(self) -> None:
        if self._job.state is JobState.WAITING:
            self._job.state = JobState.RUNNING

    def _step(self, done: int, total: int) -> None:
        self._job.done, self._job.total = done, total
        self._job.progressed.emit(done, total)

    def _finish(self, result: object, error: BaseException | None) -> None:
        try:
            self._answer(result, error)
        finally:
            self._job.ended.emit()
            self._runner.forget(self._job)

    def _answer(self, result: object, error: BaseException | None) -> None:
        on_done, on_refused, on_failed, on_cancelled = self._callbacks
        if error is None:
            self._job.state = JobState.DONE
            _call(on_done, result)
        elif isinstance(error, Cancelled):
            self._job.state = JobState.CANCELLED
            _call(on_cancelled)
        elif isinstance(error, Refusal) and (on_refused is not None or not self._owner_alive):
            self._job.state = JobState.REFUSED
            _call(on_refused, error)
        else:
            self._job.state = JobState.FAILED
            _call(on_failed, error)
            sys.excepthook(type(error), error, error.__traceback__)


def _call(callback: Callable[..., object] | None, *arguments: object) -> None:
    if callback is not None:
        callback(*arguments)


def _pool(threads: int, parent: QObject) -> QThreadPool:
    pool = QThreadPool(parent)
    pool.setMaxThreadCount(threads)
    pool.setExpiryTimeout(_FOREVER)
    pool.setThreadPriority(QThread.Priority.LowPriority)
    return pool
