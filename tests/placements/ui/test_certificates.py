"""From a finished placement to its certificate: what the panel offers, and what it tells when there is one."""

from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.core.ids import new_id
from smm_desktop.placements.ui.page import PlacementsPage
from smm_desktop.placements.ui.placements_panel import wishes
from smm_desktop.placements.ui.section_panel import IssuedCertificate
from smm_desktop.widgets.jobs import JobRunner
from tests.placements.placing import Placing
from tests.placements.ui.conftest import desk_of
from tests.placements.ui.driving import Window

NUMBER = "SMM07-2026-000001"


@pytest.fixture
def placing(database: Database, clock: FixedClock) -> Placing:
    return Placing(database, clock)


@pytest.fixture
def window(qtbot: QtBot, database: Database, jobs: JobRunner) -> Window:
    return Window(qtbot, jobs, PlacementsPage(desk_of(database, jobs)))


@pytest.fixture
def certified(qtbot: QtBot, database: Database, jobs: JobRunner) -> Window:
    """Every placement has the same certificate."""
    found = IssuedCertificate(new_id(), NUMBER)
    desk = replace(desk_of(database, jobs), certificate=lambda _placement: found)
    return Window(qtbot, jobs, PlacementsPage(desk))


def shown(window: Window, placement_id: UUID) -> Window:
    window.page.show_placement(placement_id)
    window.settle()
    return window


def test_the_next_step_of_a_passed_one_is_its_certificate(
    placing: Placing, window: Window, qtbot: QtBot
) -> None:
    own = placing.done()
    shown(window, own)
    with qtbot.waitSignal(window.page.issuing_wanted) as asked:
        window.press("placement_next_step")
    assert asked.args == [[own]]


def test_those_checked_are_certified_together(placing: Placing, window: Window, qtbot: QtBot) -> None:
    own = placing.done()
    shown(window, own).page.placements.table.set_checked([own])
    with qtbot.waitSignal(window.page.issuing_wanted) as asked:
        window.find(QAction, "together_certificates").trigger()
    assert asked.args == [[own]]


def test_a_certificate_is_named_and_leads_there(placing: Placing, certified: Window, qtbot: QtBot) -> None:
    detail = shown(certified, placing.done()).page.placements.detail
    assert (detail.next_wish, NUMBER in detail.steps.sentence.text()) == (wishes.PAPERS, True)
    with qtbot.waitSignal(certified.page.wanted) as asked:
        detail.items[wishes.CERTIFICATE].trigger()
    assert asked.args is not None
    assert asked.args[0] == "certificates"


def test_a_reopened_one_still_tells_of_its_certificate(placing: Placing, certified: Window) -> None:
    own = placing.done()
    placing.placements.reopen(own, "Devam düzeltildi", actor="Örnek")
    detail = shown(certified, own).page.placements.detail
    assert NUMBER in detail.steps.sentence.text()
    assert detail.items[wishes.CERTIFICATE].isVisible()


def test_what_runs_has_no_certificate_to_ask_for(placing: Placing, window: Window) -> None:
    detail = shown(window, placing.running()).page.placements.detail
    assert not detail.items[wishes.CERTIFICATE].isVisible()
