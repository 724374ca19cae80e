"""While a match is looked for: how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smm_desktop.widgets.buttons import secondary
from smm_desktop.widgets.icons import IconLabel, IconRole
from smm_desktop.widgets.jobs import Job
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import Card, column, row
from smm_desktop.widgets.progress import ProgressLine


class RunningCard(Card):
    """Hidden while nothing runs; Esc stops the work."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(name="match_running", parent=parent)
        self._job: Job | None = None
        self._text = Label("", TextRole.STRONG, name="match_running_text")
        self._line = ProgressLine(name="match_running_progress")
        self._stop = secondary(
            self.tr("Stop"), icon="x", shortcut="Esc", name="match_stop", on_click=self.stop
        )
        words = column(self._text, self._line, gap=7)
        line = row(IconLabel("loader-circle", IconRole.ACCENT, 20), words, self._stop, gap=14)
        line.setStretch(1, 1)
        line.setAlignment(self._stop, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(line)
        self.hide()

    @property
    def is_running(self) -> bool:
        return self._job is not None and self._job.is_open

    def watch(self, job: Job, text: str) -> None:
        self._job = job
        self._text.setText(text)
        self._line.set_progress(0, 0)
        self._stop.setEnabled(True)
        job.progressed.connect(self._line.set_progress)
        job.ended.connect(self.hide)
        self.setVisible(job.is_open)

    def stop(self) -> None:
        if self._job is not None and self._job.is_open:
            self._job.cancel()
            self._stop.setEnabled(False)
            self._text.setText(self.tr("Stopping…"))
