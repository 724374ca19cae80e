"""The hand-over hung in the window: rail, palette, badge, and the ways between pages."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QListView, QWidget

from smm_desktop.core.clock import SystemClock
from smm_desktop.core.database.database import Database
from smm_desktop.exchange.model import Remark
from smm_desktop.teachers import queries as teachers
from smm_desktop.trainings import queries as trainings
from smm_desktop.widgets.nav_rail import NavButton
from tests.shell.builders import CENTER, PASSWORD, School
from tests.shell.driving import Window


@pytest.fixture
def window(open_window: Callable[[Path], Window], school: School) -> Window:
    window = open_window(school.folder)
    window.sign_in(PASSWORD)
    return window


def remark(database: Database, kind: str, record_id: UUID) -> None:
    """As a receipt would bring it."""
    made_at = SystemClock().now()
    words = {"text": "Okulun tam adı eksik.", "author": "Genel Müdürlük"}
    with database.deed("receive_receipt", "x", reversible=False) as deed:
        deed.session.add(
            Remark(center=CENTER, record_kind=kind, record_id=record_id, made_at=made_at, **words)
        )


def test_a_center_without_keys_is_led_to_the_ceremony(window: Window) -> None:
    window.view.go("handover")
    window.calm()
    assert window.has("key_ceremony")


def test_the_palette_prepares_a_package(window: Window) -> None:
    window.view.finder.open_palette("prepare")
    window.calm()
    assert window.find(QListView, "command_palette_list").model().rowCount() >= 2


def test_open_remarks_are_counted_in_the_rail(window: Window) -> None:
    database = window.view.rooms.database
    remark(database, "teacher", database.ask(teachers.find, "", 1)[0].id)
    window.calm()
    assert window.find(NavButton, "nav_handover").badge == "1"


def test_a_remark_is_seen_on_the_teachers_page(window: Window) -> None:
    database = window.view.rooms.database
    teacher = database.ask(teachers.find, "", 1)[0].id
    remark(database, "teacher", teacher)
    window.view.go_for("teachers", teacher)
    window.calm()
    assert window.has("remark_1")


def test_a_remark_is_seen_on_the_trainings_page(window: Window) -> None:
    database = window.view.rooms.database
    activity = database.ask(trainings.activities)[0].id
    remark(database, "activity", activity)
    window.view.go_for("trainings", activity)
    window.calm()
    assert window.has("remark_notice_training")


def test_a_remark_leads_to_its_record(window: Window) -> None:
    database = window.view.rooms.database
    teacher = database.ask(teachers.find, "", 1)[0].id
    remark(database, "teacher", teacher)
    window.view.go_for("remarks")
    window.calm()
    window.click("show_remarked_record")
    assert window.view.current == "teachers"
    assert window.view.pages.teachers.register.table.selected_id == teacher


def test_a_teacher_can_be_moved_from_the_teachers_page(window: Window) -> None:
    window.view.go("teachers")
    window.calm()
    assert window.find(QWidget, "move_teacher").isEnabled()
