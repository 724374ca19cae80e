"""The dashboard: what to do first in a fresh center, figures and charts in a working one."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from smm_desktop.centers import queries as centers
from smm_desktop.core.clock import SystemClock
from smm_desktop.core.database.database import Database
from smm_desktop.shell.center_files import create_center, open_center
from smm_desktop.shell.window.dashboard_figures import read_figures
from smm_desktop.widgets.stat_card import StatCard
from tests.shell.builders import PASSWORD, PEOPLE, School
from tests.shell.driving import Window

Open = Callable[[Path], Window]


@pytest.fixture
def fresh(open_window: Open, tmp_path: Path) -> Window:
    set_up = centers.suggested_set_up(3, "Deniz Örnek", is_test=True)
    create_center(tmp_path / "fresh", set_up, PASSWORD, SystemClock()).database.close()
    window = open_window(tmp_path / "fresh")
    window.sign_in(PASSWORD)
    return window


@pytest.fixture
def working(open_window: Open, school: School) -> Window:
    window = open_window(school.folder)
    window.sign_in(PASSWORD)
    return window


@pytest.fixture
def database(school: School) -> Database:
    return open_center(school.folder, PASSWORD, SystemClock()).database


def test_a_fresh_center_is_told_what_to_do_first(fresh: Window) -> None:
    assert fresh.has("first_steps")
    assert not fresh.has("dashboard_charts")


def test_a_step_leads_to_where_it_is_done(fresh: Window) -> None:
    fresh.click("step_rules")
    assert fresh.view.current == "center"


def test_a_working_center_shows_its_figures(working: Window) -> None:
    assert working.has("dashboard_charts")
    assert (
        working.find(StatCard, "card_teachers").accessibleName()
        == f"Registered teachers: {PEOPLE} in 3 fields"
    )


def test_who_waits_for_a_certificate_is_counted(working: Window) -> None:
    assert "4 people waiting" in working.find(StatCard, "card_certificates").accessibleName()


def test_a_card_leads_to_its_page(working: Window) -> None:
    working.find(StatCard, "card_teachers").clicked.emit()
    working.calm()
    assert working.view.current == "teachers"


def test_the_greeting_names_the_user(working: Window) -> None:
    assert "Zeynep" in working.find(QWidget, "page_title").text()  # type: ignore[attr-defined]


def test_attendance_is_the_share_of_what_was_recorded(database: Database) -> None:
    figures = read_figures(database, SystemClock().today())
    database.close()
    assert (figures.attendance_percent, figures.activities, figures.waiting_for_certificate) == (80, 1, 4)
