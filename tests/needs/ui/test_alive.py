"""While many answers are read, kept and analysed the window goes on answering: its timer ticks all the time."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from smm_desktop.needs.terms import Anonymity
from smm_desktop.widgets.jobs import JobRunner
from tests.needs.builders import Asking, instrument_draft, pairs
from tests.needs.filled_forms import answer_file
from tests.needs.ui.conftest import Opened

PEOPLE = 60
COMPETENCIES = 30
ALIVE = 5  # ticks while the work goes on; a window that waits for it has none


class Ticks(QObject):
    """Counts the turns of the window's loop while a job runs."""

    def __init__(self, jobs: JobRunner) -> None:
        super().__init__()
        self.count, self._jobs = 0, jobs
        self._timer = QTimer(self, interval=5)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        self.count += bool(self._jobs.jobs)


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
    asking: Asking, open_page: Opened, jobs: JobRunner, tmp_path: Path
) -> None:
    round_id = asked(asking, tmp_path / "gelen")
    window = open_page()
    window.page.round.show_round(round_id, "files")
    window.page.show_view(window.page.round)
    window.settle()
    ticks = Ticks(jobs)
    window.page.round.files.read_folder(tmp_path / "gelen")
    window.settle()
    assert ticks.count >= ALIVE
    assert window.table("answer_files").row_count == PEOPLE


def test_the_window_answers_while_a_round_is_analysed(
    asking: Asking, open_page: Opened, jobs: JobRunner, tmp_path: Path
) -> None:
    round_id = asked(asking, tmp_path / "gelen")
    asking.imports.import_folder(tmp_path / "gelen", actor="Deneme")
    asking.rounds.close_round(round_id, actor="Deneme")
    window = open_page()
    ticks = Ticks(jobs)
    window.go("analysis")
    assert ticks.count >= ALIVE
    assert window.table("ranking_table").row_count == COMPETENCIES
