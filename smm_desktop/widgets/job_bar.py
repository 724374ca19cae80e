"""What the program is doing just now: title, progress, cancel, and afterwards an account of it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QWidget

from smm_desktop.widgets.buttons import IconButton
from smm_desktop.widgets.icons import IconLabel, IconRole
from smm_desktop.widgets.jobs import Job, JobRunner, JobState
from smm_desktop.widgets.labels import ElidedLabel, Label, TextRole
from smm_desktop.widgets.layouts import column, row
from smm_desktop.widgets.numbers import grouped
from smm_desktop.widgets.progress import ProgressLine

_ACCOUNT_MS = 8000
_ICONS = {
    JobState.DONE: ("circle-check", IconRole.GOOD),
    JobState.CANCELLED: ("ban", IconRole.SOFT),
    JobState.REFUSED: ("triangle-alert", IconRole.WARN),
    JobState.FAILED: ("circle-alert", IconRole.BAD),
}


class JobBar(QFrame):
    """Shows the oldest shown job; hidden while there is nothing to say."""

    shown_changed = Signal(bool)

    def __init__(self, runner: JobRunner, *, name: str = "job_bar", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._runner = runner
        self._job: Job | None = None
        self._icon = IconLabel("loader-circle", IconRole.ACCENT, 18)
        self._title = ElidedLabel("", TextRole.STRONG, name=f"{name}_title")
        self._count = Label("", TextRole.SMALL, name=f"{name}_count")
        self._line = ProgressLine(name=f"{name}_progress")
        self._cancel = IconButton("x", self.tr("Cancel"), name=f"{name}_cancel", on_click=self._stop)
        head = row(self._title, self._count, gap=10)
        head.setStretch(0, 1)
        middle = column(head, self._line, gap=5)
        layout = row(self._icon, middle, self._cancel, gap=12)
        layout.setStretch(1, 1)
        layout.setContentsMargins(14, 8, 8, 9)
        self.setLayout(layout)
        self._later = QTimer(self, singleShot=True, interval=_ACCOUNT_MS)
        self._later.timeout.connect(self._rest)
        runner.started.connect(self._take_up)
        runner.ended.connect(self._put_down)
        self.hide()

    def _take_up(self, job: Job) -> None:
        if self._job is None and not job.quiet:
            self._show_job(job)

    def _show_job(self, job: Job) -> None:
        self._later.stop()
        self._job = job
        self._icon.set_icon("loader-circle", IconRole.ACCENT)
        self._title.setText(job.title)
        self._count.setText(self.tr("waiting") if job.state is JobState.WAITING else "")
        self._line.show()
        self._line.set_progress(job.done, job.total)
        self._cancel.setToolTip(self.tr("Cancel"))
        self._cancel.setEnabled(True)
        job.progressed.connect(self._step)
        self.show()
        self.shown_changed.emit(True)

    def _step(self, done: int, total: int) -> None:
        self._line.set_progress(done, total)
        if total:
            self._count.setText(self.tr("{done} of {total}").format(done=grouped(done), total=grouped(total)))

    def _stop(self) -> None:
        """Cancels what runs; what has ended is put away."""
        if self._job is None:
            self._rest()
            return
        self._job.cancel()
        self._cancel.setEnabled(False)
        self._count.setText(self.tr("stopping"))

    def _put_down(self, job: Job) -> None:
        if job is not self._job:
            return
        self._job = None
        following = next((other for other in self._runner.jobs if not other.quiet), None)
        if following is not None:
            self._show_job(following)
            return
        self._tell(job)

    def _tell(self, job: Job) -> None:
        name, role = _ICONS[job.state]
        self._icon.set_icon(name, role)
        self._title.setText(job.account or self._ending(job))
        self._count.setText("")
        self._line.hide()
        self._cancel.setToolTip(self.tr("Close this message"))
        self._cancel.setEnabled(True)
        self._later.start()

    def _ending(self, job: Job) -> str:
        words = {
            JobState.DONE: self.tr("{title}: finished"),
            JobState.CANCELLED: self.tr("{title}: cancelled, nothing was changed"),
            JobState.REFUSED: self.tr("{title}: not done"),
        }
        return words.get(job.state, self.tr("{title}: failed")).format(title=job.title)

    def _rest(self) -> None:
        self._later.stop()
        self.hide()
        self.shown_changed.emit(False)
