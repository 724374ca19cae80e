"""Imports what is heavy while the coordinator types: the engine in a worker, the pages piece by piece."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from smm_desktop.core.progress import Progress
from smm_desktop.widgets.jobs import JobRunner

_ENGINE = ("smm_desktop.shell.center_files", "smm_desktop.shell.rooms", "smm_desktop.shell.wording")
_PAGES = (
    "smm_desktop.shell.window.main_view",
    "smm_desktop.shell.window.dashboard_page",
    "smm_desktop.teachers.ui.page",
    "smm_desktop.trainings.ui.page",
    "smm_desktop.trainings.ui.attendance_page",
    "smm_desktop.certificates.ui.page",
    "smm_desktop.certificates.ui.issue_panel",
    "smm_desktop.certificates.ui.verify_page",
    "smm_desktop.exchange.ui.hand_over_page",
    "smm_desktop.centers.ui.page",
)
_BETWEEN_MS = 15


class WarmingUp(QObject):
    """Pages are imported in the window's thread, one at a time between two key strokes."""

    def __init__(self, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._left = list(_PAGES)
        self._next = QTimer(self, singleShot=True, interval=_BETWEEN_MS)
        self._next.timeout.connect(self._import_one)

    def start(self) -> None:
        self._jobs.run(_import_engine, on_done=lambda _nothing: self._next.start(), quiet=True, owner=self)

    def _import_one(self) -> None:
        if self._left:
            import_module(self._left.pop(0))
            self._next.start()


def _import_engine(progress: Progress) -> None:
    for done, name in enumerate(_ENGINE):
        progress.step(done, len(_ENGINE))
        import_module(name)
