"""Before the records: welcome, password, recovery key, a second window, restoring a backup."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from smm_desktop.core.clock import SystemClock
from smm_desktop.shell.backups import make_dated_backup
from smm_desktop.shell.center_files import open_center
from smm_desktop.shell.window.occupancy import Occupancy
from smm_desktop.widgets.forms import Form
from tests.shell.builders import PASSWORD, School
from tests.shell.driving import Window

Open = Callable[[Path], Window]


def test_a_new_computer_is_welcomed(open_window: Open, tmp_path: Path) -> None:
    assert open_window(tmp_path / "nothing").page_name == "welcome"


def test_the_wizard_comes_and_goes_again(open_window: Open, tmp_path: Path) -> None:
    window = open_window(tmp_path / "nothing")
    window.click("set_up")
    window.click("setup_wizard_cancel")
    assert window.page_name == "welcome"


def test_records_ask_for_the_password(open_window: Open, school: School) -> None:
    window = open_window(school.folder)
    assert window.page_name == "sign_in"
    assert window.frame.focusWidget() is window.find(QLineEdit, "password")


def test_the_password_opens_the_dashboard(open_window: Open, school: School) -> None:
    window = open_window(school.folder)
    window.sign_in(PASSWORD)
    assert (window.page_name, window.view.current) == ("main_view", "dashboard")


def test_a_wrong_password_is_told_beside_the_field(open_window: Open, school: School) -> None:
    window = open_window(school.folder)
    window.sign_in("yanlış")
    assert window.page_name == "sign_in"
    assert "wrong" in window.find(Form, "sign_in_form").error("password")


def test_an_empty_password_is_not_even_tried(open_window: Open, school: School) -> None:
    window = open_window(school.folder)
    window.sign_in("")
    assert window.find(Form, "sign_in_form").error("password")


def test_the_recovery_key_opens_and_asks_for_a_new_password(open_window: Open, school: School) -> None:
    window = open_window(school.folder)
    window.click("forgotten")
    window.write("recovery_key", school.recovery_key.lower())
    window.click("open")
    window.write("new_password", "yepyeni parola 3")
    window.write("again_password", "yepyeni parola 3")
    window.click("password_dialog_confirm")
    open_center(school.folder, "yepyeni parola 3", SystemClock()).database.close()
    assert window.page_name == "main_view"


def test_a_mistyped_recovery_key_names_the_block(open_window: Open, school: School) -> None:
    window = open_window(school.folder)
    window.click("forgotten")
    window.write("recovery_key", "X" + school.recovery_key[1:])
    window.click("open")
    assert "Block 1" in window.find(Form, "sign_in_form").error("recovery_key")


def test_a_second_window_on_the_same_records_says_so(open_window: Open, school: School) -> None:
    first = Occupancy(school.folder)
    assert first.take()
    window = open_window(school.folder)
    assert window.page_name == "occupied_page"
    first.let_go()
    window.click("try_again")
    assert window.page_name == "sign_in"


def test_the_lock_is_given_back_when_the_window_closes(open_window: Open, school: School) -> None:
    window = open_window(school.folder)
    window.frame.close()
    assert Occupancy(school.folder).take()


def test_the_language_changes_on_the_spot(open_window: Open, school: School) -> None:
    window = open_window(school.folder)
    window.click("switch_language")
    assert window.preferences.language.value == "tr"
    assert window.find(QWidget, "password").accessibleName() == "Parola"


@pytest.fixture
def backup(school: School, tmp_path: Path) -> Path:
    database = open_center(school.folder, PASSWORD, SystemClock()).database
    path = make_dated_backup(database, tmp_path / "stick")
    database.close()
    return path


def restore(window: Window, backup: Path, password: str) -> None:
    window.click("restore_backup")
    window.write("backup_file_path", str(backup))
    window.write("backup_password", password)
    window.click("restore_dialog_confirm")


def test_a_backup_is_restored_on_a_new_computer(open_window: Open, backup: Path, tmp_path: Path) -> None:
    window = open_window(tmp_path / "new")
    restore(window, backup, PASSWORD)
    assert window.has("front_notice")
    window.sign_in(PASSWORD)
    assert window.page_name == "main_view"


def test_a_backup_needs_its_own_password(open_window: Open, backup: Path, tmp_path: Path) -> None:
    window = open_window(tmp_path / "new")
    restore(window, backup, "yanlış parola")
    assert "wrong" in window.find(Form, "restore_dialog_form").error("password")


def test_what_is_no_backup_is_told_beside_the_file(open_window: Open, tmp_path: Path) -> None:
    (tmp_path / "letter.smm-backup").write_text("no backup")
    window = open_window(tmp_path / "new")
    restore(window, tmp_path / "letter.smm-backup", PASSWORD)
    assert window.find(Form, "restore_dialog_form").error("backup")
