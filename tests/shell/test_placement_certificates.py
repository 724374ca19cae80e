"""A finished placement is certified from its own page, and the page tells the number."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from smm_desktop.certificates.terms import RevocationReason
from smm_desktop.certificates.ui.placement_issue_panel import PlacementIssueDialog
from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.placements.ui.page import PlacementsPage
from smm_desktop.shell.rooms import build_rooms
from smm_desktop.shell.window.dashboard_figures import read_figures
from smm_desktop.shell.window.pages import Pages
from smm_desktop.shell.window.placement_certificates import standing_certificate
from smm_desktop.widgets.jobs import JobRunner
from tests.certificates.builders import Office
from tests.certificates.placed import Workshop
from tests.certificates.ui.driving import Wait, close, dialog, press
from tests.trainings.builders import ACTOR


@pytest.fixture
def workshop(database: Database, clock: FixedClock) -> Workshop:
    return Workshop(Office(database, clock).set_up())


@pytest.fixture
def wait(qtbot: QtBot) -> Iterator[Wait]:
    jobs = JobRunner()
    yield Wait(qtbot, jobs)
    assert jobs.shutdown()


@pytest.fixture
def page(qtbot: QtBot, database: Database, clock: FixedClock, wait: Wait) -> PlacementsPage:
    page = Pages(build_rooms(database, clock, ACTOR), wait.jobs).placements
    qtbot.addWidget(page)
    page.resize(1150, 740)
    page.show()
    wait()
    return page


def issue_now(wait: Wait) -> None:
    """Take what the open dialog of certificates offers."""
    asked = dialog("placement_issue")
    assert isinstance(asked, PlacementIssueDialog)
    asked.panel.issue_button.click()
    dialog("issue_question").confirm()
    wait()
    close("hand_out")
    asked.reject()


def test_a_finished_placement_is_certified_from_its_page(
    workshop: Workshop, page: PlacementsPage, wait: Wait
) -> None:
    own, _other = workshop.finished(2)
    page.show_placement(own)
    wait()
    press(page, "placement_next_step")
    wait()
    issue_now(wait)
    page.refresh()
    wait()
    [row] = workshop.office.rows()
    assert row.placement_id == own
    assert row.number in page.placements.detail.steps.sentence.text()


def test_a_revoked_certificate_stands_for_nothing(workshop: Workshop, database: Database) -> None:
    [own] = workshop.finished()
    [issued] = workshop.issue().issued
    found = standing_certificate(database, own)
    workshop.office.issue.revoke(issued, RevocationReason.NAME_WRONG, "", actor=ACTOR)
    assert (found and found.id, standing_certificate(database, own)) == (issued, None)


def test_who_waits_for_one_is_counted_on_the_dashboard(workshop: Workshop, database: Database) -> None:
    today = workshop.placing.clock.today
    workshop.begun()
    workshop.finished(2)
    before = read_figures(database, today()).waiting_for_certificate
    workshop.issue()
    assert (before, read_figures(database, today()).waiting_for_certificate) == (2, 0)
