"""A center's page and a wizard on a screen that nobody sees."""

import os
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from pytestqt.qtbot import QtBot

from smm_desktop.centers.service import CenterService
from smm_desktop.centers.ui.page import CentersPage
from smm_desktop.core.database.database import Database
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.theme import current_theme
from tests.centers.builders import ACTOR, set_up_service


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[JobRunner]:
    current_theme()
    runner = JobRunner()
    yield runner
    assert runner.shutdown()


@pytest.fixture
def service(database: Database) -> CenterService:
    return set_up_service(database)


@pytest.fixture
def page(qtbot: QtBot, database: Database, service: CenterService, jobs: JobRunner) -> CentersPage:
    page = CentersPage(database, service, jobs, lambda: ACTOR)
    qtbot.addWidget(page)
    page.resize(1150, 740)
    page.show()
    qtbot.waitUntil(lambda: not page.busy and not jobs.jobs)
    return page
