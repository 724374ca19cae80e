"""The pages of trainings on a screen that nobody sees."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from smm_desktop.trainings.service import CardService, SheetService
from smm_desktop.trainings.ui.attendance_page import AttendancePage
from smm_desktop.trainings.ui.history_panel import HistoryPanel
from smm_desktop.trainings.ui.page import TrainingsPage
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.theme import current_theme
from tests.trainings.builders import ACTOR, Center
from tests.trainings.ui.driving import Window

Opened = Callable[[], Window[TrainingsPage]]
Grid = Callable[[], Window[AttendancePage]]


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[JobRunner]:
    QLocale.setDefault(QLocale("tr_TR"))
    current_theme()
    runner = JobRunner()
    yield runner
    assert runner.shutdown()


@pytest.fixture
def open_page(qtbot: QtBot, center: Center, jobs: JobRunner) -> Opened:
    """Shows the page of trainings once the test has made its center."""

    def show() -> Window[TrainingsPage]:
        sheets = SheetService(center.database, center.clock)
        page = TrainingsPage(
            center.database,
            center.catalogue,
            center.activities,
            center.schedule,
            center.enrolments,
            sheets,
            center.clock,
            jobs,
            lambda: ACTOR,
        )
        return Window(qtbot, jobs, page)

    return show


@pytest.fixture
def open_grid(qtbot: QtBot, center: Center, jobs: JobRunner) -> Grid:
    def show() -> Window[AttendancePage]:
        page = AttendancePage(center.database, center.attendance, center.clock, jobs, lambda: ACTOR)
        return Window(qtbot, jobs, page)

    return show


@pytest.fixture
def history(qtbot: QtBot, center: Center, jobs: JobRunner) -> Window[HistoryPanel]:
    panel = HistoryPanel(center.database, CardService(center.database, center.clock), jobs)
    return Window(qtbot, jobs, panel)
