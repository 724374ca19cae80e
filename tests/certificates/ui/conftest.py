"""The certificates' page and panels on a screen that nobody sees."""

import os
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from pytestqt.qtbot import QtBot

from smm_desktop.certificates.ui.issue_panel import IssuePanel
from smm_desktop.certificates.ui.page import CertificatesPage
from smm_desktop.certificates.ui.verify_page import VerifyPage
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.theme import current_theme
from tests.certificates.builders import Office
from tests.certificates.ui.driving import Wait
from tests.trainings.builders import ACTOR


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[JobRunner]:
    current_theme()
    runner = JobRunner()
    yield runner
    assert runner.shutdown()


@pytest.fixture
def wait(qtbot: QtBot, jobs: JobRunner) -> Wait:
    return Wait(qtbot, jobs)


@pytest.fixture
def page(qtbot: QtBot, office: Office, jobs: JobRunner) -> CertificatesPage:
    """Not yet shown, so that a test can fill the records first."""
    page = CertificatesPage(
        office.database, office.issue, office.handing_out, office.clock, jobs, lambda: ACTOR
    )
    qtbot.addWidget(page)
    page.resize(1150, 740)
    return page


@pytest.fixture
def panel(qtbot: QtBot, office: Office, jobs: JobRunner) -> IssuePanel:
    panel = IssuePanel(office.database, office.issue, office.handing_out, office.clock, jobs, lambda: ACTOR)
    qtbot.addWidget(panel)
    panel.resize(1090, 560)
    panel.show()
    return panel


@pytest.fixture
def verify_page(qtbot: QtBot, office: Office, jobs: JobRunner, wait: Wait) -> VerifyPage:
    page = VerifyPage(office.verification, jobs)
    qtbot.addWidget(page)
    page.resize(1150, 740)
    page.show()
    wait()
    return page
