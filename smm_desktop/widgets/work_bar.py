"""A line that says what is being done, how far it is, and offers to stop it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QWidget

from smm_desktop.widgets.buttons import quiet
from smm_desktop.widgets.jobs import Job
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import column, row
from smm_desktop.widgets.numbers import percent
from smm_desktop.widgets.progress import ProgressLine


class WorkBar(QFrame):
    """Hidden at rest."""

    def __init__(self, cancel: Callable[[], object], *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._title = Label("", TextRole.STRONG)
        self._share = Label("", TextRole.SOFT)
        self._line = ProgressLine(name=f"{name}_line")
        self.cancel_button = quiet(
            self.tr("Cance&l"), icon="circle-stop", name=f"{name}_cancel", on_click=cancel
        )
        words = row(self._title, self._share)
        words.setStretch(1, 1)
        layout = row(column(words, self._line, gap=6), self.cancel_button, gap=16)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.hide()

    def follow(self, title: str, job: Job) -> None:
        self._title.setText(title)
        self._show(0, 0)
        job.progressed.connect(self._show)
        self.show()
        self.cancel_button.setFocus()

    def _show(self, done: int, total: int) -> None:
        self._line.set_progress(done, total)
        self._share.setText(percent(done / total) if total else "")

    def rest(self) -> None:
        self.hide()
        self._line.set_endless(False)
