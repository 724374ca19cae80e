"""The window with an open center: pages by key, finding anything, undo, backup, language, leaving."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from unittest.mock import Mock

import pytest
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from smm_desktop.core.progress import Progress
from smm_desktop.shell.window.pages import KEYS
from smm_desktop.shell.window.shortcut_words import shortcut_groups
from smm_desktop.teachers import queries as teachers
from smm_desktop.trainings.terms import TrainerDraft
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.theme import current_theme
from tests.shell.builders import PASSWORD, School
from tests.shell.driving import Window
from tests.widgets.typing import press, type_text

Open = Callable[[Path], Window]


@pytest.fixture
def window(open_window: Open, school: School) -> Window:
    window = open_window(school.folder)
    window.sign_in(PASSWORD)
    return window


@pytest.mark.parametrize(("number", "key"), list(enumerate(KEYS, 1)))
def test_ctrl_and_a_number_leads_to_every_page(window: Window, number: int, key: str) -> None:
    press(window.frame, f"Ctrl+{number}")
    window.find(QWidget, f"nav_{key}").click()  # type: ignore[attr-defined]
    window.calm()
    assert window.view.current == key
    assert window.view.stack.currentWidget() is window.view.pages.page(key)


def test_pages_are_built_when_they_are_first_shown(window: Window) -> None:
    assert [type(page).__name__ for page in window.view.pages.built()] == ["DashboardPage"]


def test_the_palette_finds_a_person_and_leads_there(window: Window) -> None:
    row = window.view.rooms.database.ask(teachers.find, "", 1)[0]
    window.view.finder.open_palette()
    field = window.find(QLineEdit, "command_palette_field")
    type_text(field, row.full_name)
    press(field, "Return")  # before the answers are there
    window.until(lambda: window.view.current == "teachers")
    window.calm()
    assert window.view.current == "teachers"


def test_the_palette_knows_every_action(window: Window) -> None:
    window.view.finder.open_palette("backup")
    window.calm()
    assert window.find(QListView, "command_palette_list").model().rowCount() >= 2


def test_undo_takes_the_last_deed_back_and_says_which(window: Window) -> None:
    rooms = window.view.rooms
    rooms.catalogue.add_trainer(TrainerDraft("Kurgu Eğitici"), actor=rooms.actor)
    window.view.undo()
    window.calm()
    assert window.toast == "Undone: New trainer"


def test_redo_brings_it_again(window: Window) -> None:
    rooms = window.view.rooms
    rooms.catalogue.add_trainer(TrainerDraft("Kurgu Eğitici"), actor=rooms.actor)
    window.view.undo()
    window.calm()
    window.click("toast_action")
    assert window.toast == "Redone: New trainer"


def test_what_cannot_be_undone_is_said_and_nothing_happens(window: Window) -> None:
    window.view.redo()
    window.calm()
    assert window.toast == "There is nothing to redo."


def test_a_deed_elsewhere_refreshes_the_page(window: Window) -> None:
    before = Mock(wraps=window.view.pages.dashboard.refresh)
    window.view.pages.dashboard.refresh = before  # type: ignore[method-assign]
    rooms = window.view.rooms
    rooms.catalogue.add_trainer(TrainerDraft("Kurgu Eğitici"), actor=rooms.actor)
    window.calm()
    assert before.called


def test_a_backup_is_made_and_the_box_says_so(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_dialogs, "choose_folder", lambda *_a, **_k: tmp_path / "stick")
    press(window.view.backup_box, "Return")
    window.calm()
    assert len(list((tmp_path / "stick").iterdir())) == 1
    assert window.view.backup_box.accessibleName() == "Backed up. today"


def test_the_language_changes_and_the_page_stays(window: Window) -> None:
    window.view.go("certificates")
    window.view.choose_language(window.preferences.language.TURKISH)
    window.calm()
    assert window.view.current == "certificates"
    assert window.find(QWidget, "nav_teachers").text() == "Öğretmenler"  # type: ignore[attr-defined]


def test_larger_text_is_remembered(window: Window) -> None:
    window.view.choose_text_scale(1.3)
    window.calm()
    assert window.preferences.text_scale == 1.3
    current_theme().set_text_scale(1.0)


def test_light_and_dark_change_places_and_are_remembered(window: Window) -> None:
    window.click("switch_appearance")
    assert current_theme().is_dark
    assert window.preferences.appearance is current_theme().appearance


def test_f1_shows_all_keys(window: Window) -> None:
    window.view.show_keys()
    assert window.has("shortcut_sheet")
    assert all(pairs for _title, pairs in shortcut_groups())


def test_the_sheet_has_the_keys_of_matching() -> None:
    told = {key for _title, pairs in shortcut_groups() for key, _meaning in pairs}
    assert {"F8", "F9"} <= told


def test_signing_out_closes_the_records(window: Window) -> None:
    window.view.leave_records()
    window.calm()
    assert window.page_name == "sign_in"


def test_a_new_password_needs_the_old_one(window: Window) -> None:
    window.view.change_password()
    for name, text in (
        ("old_password", "yanlış"),
        ("new_password", "yepyeni 123"),
        ("again_password", "yepyeni 123"),
    ):
        window.write(name, text)
    window.click("password_dialog_confirm")
    assert "wrong" in window.find(QWidget, "password_dialog").form.error("old")  # type: ignore[attr-defined]


def test_a_new_recovery_key_is_shown_until_it_is_safe(window: Window) -> None:
    window.view.new_recovery_key()
    window.write("own_password", PASSWORD)
    window.click("recovery_dialog_confirm")
    confirm = window.find(QWidget, "shown_key_confirm")
    assert not confirm.isEnabled()
    window.click("recovery_confirmed")
    assert confirm.isEnabled()


def test_closing_asks_while_something_runs(window: Window) -> None:
    stopped = Event()

    def work(progress: Progress) -> None:
        while not stopped.wait(0.01):
            progress.step(1, 2)

    window.frame.jobs.run(work, title="Long work")
    window.frame.close()
    assert window.has("still_running")
    window.click("still_running_confirm")
    window.until(lambda: not window.frame.isVisible())


def test_the_place_of_the_window_is_remembered(window: Window) -> None:
    window.frame.close()
    assert window.preferences.geometry is not None
