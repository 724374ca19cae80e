"""The window lives while hundreds of files are taken and thousands of answers analysed; cancelling leaves nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton

from smm_desktop.needs.model import Response, SurveyRound
from smm_desktop.needs.terms import FileVerdict, RoundState
from smm_desktop.needs.ui.section_panel import Desk
from smm_desktop.widgets.jobs import JobRunner
from tests.journeys.needs_round import Size, answered_outside, opinion
from tests.needs.builders import ACTOR, FIELD, Asking, instrument_draft
from tests.needs.rounds_made import OTHER_FIELD
from tests.needs.ui.conftest import Opened, desk_of
from tests.needs.ui.driving import Window

FILES = Size(pages=580, sheets=20, keyed=1, competencies=10)
FEWER = Size(pages=110, sheets=10, keyed=1, competencies=10)
PEOPLE = 2_000
BEATS = 25  # a window that waits for the work beats once or twice


@contextmanager
def heart() -> Iterator[list[int]]:
    """Beats as often as the window's thread comes to it."""
    beats: list[int] = []
    timer = QTimer()
    timer.setInterval(5)
    timer.timeout.connect(lambda: beats.append(1))
    timer.start()
    yield beats
    timer.stop()


@pytest.fixture
def desk(asking: Asking, jobs: JobRunner) -> Desk:
    return replace(desk_of(asking, jobs), word_other=lambda refusal: str(refusal.term))


def files_of(asking: Asking, opened: Opened, folder: Path, size: Size) -> tuple[Window, Path]:
    """The page of an open round, and the files that came back."""
    made = answered_outside(asking, folder, size)
    window = opened()
    window.page.rounds.opened.emit(made.round_id)
    window.settle()
    window.page.round.show_round(made.round_id, part="files")
    window.settle()
    return window, made.folder


@pytest.fixture
def files(
    asking: Asking, open_page: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[Window, Path]:
    """The work tells of every step, so that it can be cancelled in its midst."""
    monkeypatch.setattr("smm_desktop.widgets.jobs._BETWEEN", 0)
    return files_of(asking, open_page, tmp_path / "in", FEWER)


def taken(window: Window, folder: Path) -> int:
    """How many of the files' answers are kept."""
    return window.asking.imports.plan_import(folder).counts[FileVerdict.KNOWN]


def cancel_at_once(window: Window) -> None:
    """Presses the button as soon as the work tells how far it is."""
    job = window.jobs.jobs[-1]
    button = window.find(QAbstractButton, "cancel_answers")
    job.progressed.connect(lambda _done, total: button.click() if total else None)


def test_the_window_lives_while_files_are_taken(asking: Asking, open_page: Opened, tmp_path: Path) -> None:
    window, folder = files_of(asking, open_page, tmp_path / "in", FILES)
    with heart() as beats:
        window.page.round.files.read_folder(folder)
        window.settle()
    assert len(beats) > BEATS


def test_reading_that_is_cancelled_leaves_nothing(files: tuple[Window, Path]) -> None:
    window, folder = files
    window.page.round.files.read_folder(folder)
    cancel_at_once(window)
    window.settle()
    assert window.page.round.files.plan is None
    assert taken(window, folder) == 0


def test_taking_over_that_is_cancelled_leaves_nothing(files: tuple[Window, Path]) -> None:
    window, folder = files
    window.page.round.files.read_folder(folder)
    window.settle()
    window.find(QAbstractButton, "take_answers").click()
    window.press("cancel_answers")
    assert taken(window, folder) == 0


def test_after_cancelling_all_files_can_be_taken(files: tuple[Window, Path]) -> None:
    window, folder = files
    window.page.round.files.read_folder(folder)
    cancel_at_once(window)
    window.settle()
    window.page.round.files.read_folder(folder)
    window.settle()
    window.press("take_answers")
    assert taken(window, folder) == FEWER.sound


def two_thousand(asking: Asking) -> None:
    """A named round that so many answered, laid down without a deed for each."""
    round_id = asking.opened(5, draft=instrument_draft(30))
    with asking.database.deed("lay_down_answers", ACTOR) as deed:
        deed.session.get_one(SurveyRound, round_id).state = RoundState.CLOSED
        deed.session.add_all(
            Response(
                round_id=round_id,
                name=f"Katılımcı {at}",
                field_code=(FIELD, OTHER_FIELD)[at % 2],
                school=f"Örnek {at % 40} MTAL",
                answers=opinion(30, at),
            )
            for at in range(PEOPLE)
        )


def test_the_window_lives_while_thousands_are_analysed(asking: Asking, open_page: Opened) -> None:
    two_thousand(asking)
    window = open_page()
    with heart() as beats:
        window.go("analysis")
    assert window.table("ranking_table").row_count == 30
    assert len(beats) > BEATS
