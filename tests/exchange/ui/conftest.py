"""Both sides' windows of the hand-over on a screen that nobody sees."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from pytestqt.qtbot import QtBot

from smm_desktop.core.clock import FixedClock
from smm_desktop.exchange.service import MinuteService, TransferService
from smm_desktop.exchange.ui.export_drives_panel import Drive
from smm_desktop.exchange.ui.hand_over_page import HandOverPage
from smm_desktop.exchange.ui.hand_over_panel import Desk
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.theme import current_theme
from tests.certificates.ui.driving import Wait
from tests.exchange.builders import ACTOR, House, Office

DeskOf = Callable[[Office], Desk]
OpenPage = Callable[[Office], HandOverPage]


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
def sticks(world: House) -> list[Drive]:
    """What is plugged in; a test plugs and pulls by changing the list."""
    return [Drive(world.stick, "MEB USB", 8_000_000_000, 16_000_000_000)]


@pytest.fixture
def desk_of(jobs: JobRunner) -> DeskOf:
    def desk(office: Office) -> Desk:
        database = office.database
        services = office.keys, office.exporting, office.receipts
        minutes, transfers = MinuteService(database), TransferService(database)
        return Desk(database, *services, minutes, transfers, jobs, lambda: ACTOR)

    return desk


@pytest.fixture
def open_page(qtbot: QtBot, desk_of: DeskOf, wait: Wait, sticks: list[Drive]) -> OpenPage:
    def opened(office: Office) -> HandOverPage:
        page = HandOverPage(desk_of(office), find_drives=lambda: tuple(sticks))
        qtbot.addWidget(page)
        page.resize(1150, 740)
        page.show()
        wait()
        return page

    return opened


@pytest.fixture
def page(world: House, open_page: OpenPage) -> HandOverPage:
    """A center that knows the directorate; nothing was handed over yet."""
    return open_page(world.center)


@pytest.fixture
def stranger(tmp_path: Path, clock: FixedClock) -> Iterator[Office]:
    """A center that nobody has met yet."""
    office = Office(tmp_path / "stranger", clock, 5)
    yield office
    office.close()
