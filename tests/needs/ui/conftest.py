"""The page of needs on a screen that nobody sees."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from smm_desktop.needs.service import EntryService, FrameImportService, NeedService, ReportService
from smm_desktop.needs.ui.page import NeedsPage
from smm_desktop.needs.ui.section_panel import Desk
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.theme import current_theme
from tests.needs.builders import ACTOR, Asking
from tests.needs.ui.driving import Window

Opened = Callable[[], Window]
PASSWORD = "doğru parola"


def desk_of(asking: Asking, jobs: JobRunner) -> Desk:
    database = asking.database
    return Desk(
        database=database,
        frames=asking.frames,
        frame_import=FrameImportService(database),
        instruments=asking.instruments,
        rounds=asking.rounds,
        answers=asking.answers,
        forms=asking.forms,
        answer_import=asking.imports,
        entries=EntryService(database),
        needs=NeedService(database),
        reports=ReportService(database),
        clock=asking.clock,
        jobs=jobs,
        actor=lambda: ACTOR,
        is_password=lambda text: text == PASSWORD,
        word_other=lambda _refusal: None,
    )


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[JobRunner]:
    QLocale.setDefault(QLocale("tr_TR"))
    current_theme()
    runner = JobRunner()
    yield runner
    assert runner.shutdown()


@pytest.fixture
def desk(asking: Asking, jobs: JobRunner) -> Desk:
    return desk_of(asking, jobs)


@pytest.fixture
def open_page(qtbot: QtBot, asking: Asking, desk: Desk, jobs: JobRunner) -> Opened:
    """Shows the page of needs once the test has made its center."""
    return lambda: Window(qtbot, jobs, NeedsPage(desk), asking)
