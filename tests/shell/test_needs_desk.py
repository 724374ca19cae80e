"""The password that leads out of the answering screen is that of whoever is signed in."""

import pytest
from pytestqt.qtbot import QtBot

from smm_desktop.core.clock import SystemClock
from smm_desktop.shell.center_files import open_center
from smm_desktop.shell.rooms import build_rooms
from smm_desktop.shell.window.needs_desk import needs_desk
from smm_desktop.widgets.jobs import JobRunner
from tests.shell.builders import PASSWORD, School


@pytest.mark.parametrize(("typed", "is_right"), [(PASSWORD, True), ("başka bir parola", False), ("", False)])
def test_only_the_right_password_is_one(school: School, qtbot: QtBot, typed: str, is_right: bool) -> None:
    signed_in = open_center(school.folder, PASSWORD, SystemClock())
    jobs = JobRunner()
    desk = needs_desk(build_rooms(signed_in.database, SystemClock(), signed_in.user), jobs)
    assert desk.is_password(typed) is is_right
    jobs.shutdown()
    signed_in.database.close()
