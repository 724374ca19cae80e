"""The page of placements on a screen that nobody sees."""

import os
from collections.abc import Callable, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from smm_desktop.core.database.database import Database
from smm_desktop.placements.service import (
    CompanyImportService,
    DailyLogService,
    EvaluationService,
    MatchingService,
    OfferService,
    PaperService,
    PlacementService,
    RequestService,
)
from smm_desktop.placements.ui.page import PlacementsPage
from smm_desktop.placements.ui.section_panel import Desk
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.theme import current_theme
from tests.placements.builders_companies import ACTOR, Companies
from tests.placements.ui.driving import Window

Opened = Callable[[], Window]


def desk_of(database: Database, jobs: JobRunner) -> Desk:
    made = Companies(database)
    return Desk(
        database=database,
        companies=made.companies,
        company_import=CompanyImportService(database),
        contacts=made.people,
        protocols=made.protocols,
        visits=made.visits,
        technologies=made.technologies,
        offers=OfferService(database),
        requests=RequestService(database),
        matching=MatchingService(database, lambda _session, _ids: {}),
        placements=PlacementService(database),
        log=DailyLogService(database),
        evaluations=EvaluationService(database),
        papers=PaperService(database, database.clock),
        clock=database.clock,
        jobs=jobs,
        actor=lambda: ACTOR,
        word_other=lambda _refusal: None,
    )


@pytest.fixture
def register(database: Database) -> Companies:
    return Companies(database)


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[JobRunner]:
    QLocale.setDefault(QLocale("tr_TR"))
    current_theme()
    runner = JobRunner()
    yield runner
    assert runner.shutdown()


@pytest.fixture
def open_page(qtbot: QtBot, database: Database, jobs: JobRunner) -> Opened:
    """Shows the page once the test has made its companies."""
    return lambda: Window(qtbot, jobs, PlacementsPage(desk_of(database, jobs)))
