"""While many answers are read, kept and analysed the window goes on answering: its timer ticks all the time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, QTimer

from smm_desktop.core.progress import Progress
from smm_desktop.needs.terms import Anonymity
from smm_desktop.widgets.jobs import Job, JobRunner
from tests.needs.builders import Asking, instrument_draft, pairs
from tests.needs.filled_forms import answer_file
from tests.needs.ui.conftest import Opened

PEOPLE = 60
COMPETENCIES = 30
ALIVE = 5  # turns while the work goes on; a window that waits for it has none
HELD_AT_MOST = 10.0  # seconds that work waits for a window that does not answer


class Ticks(QObject):
    """Counts the turns of the window's loop; each job begins its work only after some turns while it is open."""

    def __init__(self, jobs: JobRunner, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__()
        self.count, self._jobs, self._run = 0, jobs, jobs.run
        self._enough = Event()
        monkeypatch.setattr(jobs, "run", self._run_held)
        self._timer = QTimer(self, interval=1)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        self.count += bool(self._jobs.jobs)
        if self.count >= ALIVE:
            self._enough.set()

    def _run_held(self, work: Callable[[Progress], object], **wishes: Any) -> Job:
        return self._run(lambda progress: self._held(work, progress), **wishes)

    def _held(self, work: Callable[[Progress], object], progress: Progress) -> object:
        self._enough.wait(HELD_AT_MOST)
        return work(progress)


def asked(asking: Asking, folder: Path) -> UUID:
    """An open round, and the folder in which everybody's answer came."""
    folder.mkdir()
    round_id = asking.opened(PEOPLE, Anonymity.ANONYMOUS, instrument_draft(COMPETENCIES))
    snapshot = asking.forms.snapshot(round_id)
    for place in range(PEOPLE):
        given = pairs(COMPETENCIES, first=3 + place % 3, second=1 + place % 4)
        answer_file(folder / f"{place}.smmanswers", snapshot, given)
    return round_id


def test_the_window_answers_while_files_are_read_and_taken(
    asking: Asking, open_page: Opened, jobs: JobRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    round_id = asked(asking, tmp_path / "gelen")
    window = open_page()
    window.page.round.show_round(round_id, "files")
    window.page.show_view(window.page.round)
    window.settle()
    ticks = Ticks(jobs, monkeypatch)
    window.page.round.files.read_folder(tmp_path / "gelen")
    window.settle()
    assert ticks.count >= ALIVE
    assert window.table("answer_files").row_count == PEOPLE


def test_the_window_answers_while_a_round_is_analysed(
    asking: Asking, open_page: Opened, jobs: JobRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    round_id = asked(asking, tmp_path / "gelen")
    asking.imports.import_folder(tmp_path / "gelen", actor="Deneme")
    asking.rounds.close_round(round_id, actor="Deneme")
    window = open_page()
    ticks = Ticks(jobs, monkeypatch)
    window.go("analysis")
    assert ticks.count >= ALIVE
    assert window.table("ranking_table").row_count == COMPETENCIES
