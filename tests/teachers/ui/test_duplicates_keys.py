"""The review of duplicates by keyboard, and what there is to choose between two entries."""

import pytest
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from smm_desktop.core.database.database import Database
from smm_desktop.teachers import queries
from smm_desktop.teachers.ui.duplicates_panel import DuplicatesPanel
from smm_desktop.teachers.ui.page import TeachersPage
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.labels import Label
from tests.teachers.builders import a_draft, a_number, names, registered
from tests.teachers.ui.driving import dialog, find, press, settle, shortcut, toast_of
from tests.widgets.typing import press as press_key

SCHOOL = "Kurgu MTAL"


@pytest.fixture
def panel(qtbot: QtBot, page: TeachersPage, jobs: JobRunner, database: Database) -> DuplicatesPanel:
    """One pair: Ayşe Işık with number and telephone, and again with another telephone and an address."""
    registered(database, a_draft(school=SCHOOL, phone="5000000009", email="ayse@ornek.invalid"))
    press(page, "find_duplicates")
    settle(qtbot, jobs)
    assert page.duplicates is not None
    return page.duplicates


def choices(panel: DuplicatesPanel) -> set[str]:
    """The fields in which something can be chosen."""
    buttons = panel.comparison.findChildren(QRadioButton)
    return {button.objectName().removeprefix("keep_").rpartition("_")[0] for button in buttons}


def test_only_what_both_say_differently_is_chosen(panel: DuplicatesPanel) -> None:
    assert choices(panel) == {"phone"}


def test_what_one_of_them_says_is_shown(panel: DuplicatesPanel) -> None:
    texts = {label.text() for label in panel.comparison.findChildren(Label)}
    assert "ayse@ornek.invalid" in texts


def test_the_older_entrys_value_is_chosen_at_first(panel: DuplicatesPanel) -> None:
    assert find(panel, QRadioButton, "keep_phone_0").isChecked()


def test_identity_numbers_are_masked(panel: DuplicatesPanel) -> None:
    texts = {label.text() for label in panel.comparison.findChildren(Label)}
    assert a_number(1) not in " ".join(texts)


def test_the_table_has_the_keyboard(panel: DuplicatesPanel) -> None:
    assert panel.table.view.hasFocus()


def test_a_key_merges(qtbot: QtBot, panel: DuplicatesPanel, jobs: JobRunner, database: Database) -> None:
    press_key(panel.table.view, "1")
    settle(qtbot, jobs)
    assert names(database).count("Ayşe Işık") == 1


def test_the_main_key_merges_with_what_was_chosen(
    qtbot: QtBot, page: TeachersPage, panel: DuplicatesPanel, jobs: JobRunner, database: Database
) -> None:
    find(panel, QRadioButton, "keep_phone_1").setChecked(True)
    shortcut(qtbot, page, "Ctrl+Return")
    settle(qtbot, jobs)
    (person,) = database.ask(queries.find, "ayşe ışık")
    assert (person.phone, person.identity_number) == ("5000000009", a_number(1))


def test_a_key_pressed_twice_decides_once(
    qtbot: QtBot, panel: DuplicatesPanel, jobs: JobRunner, database: Database
) -> None:
    for key in "21":
        press_key(panel.table.view, key)
    settle(qtbot, jobs)
    assert names(database).count("Ayşe Işık") == 2


def test_a_decision_is_told_with_the_way_back(
    qtbot: QtBot, page: TeachersPage, panel: DuplicatesPanel, jobs: JobRunner
) -> None:
    press_key(panel.table.view, "1")
    settle(qtbot, jobs)
    assert toast_of(page)


def test_an_entry_removed_meanwhile_is_told_and_nothing_is_merged(
    qtbot: QtBot, page: TeachersPage, panel: DuplicatesPanel, jobs: JobRunner, database: Database
) -> None:
    assert panel.pair is not None
    page.desk.teachers.remove(panel.pair.second.id, actor="x")
    press_key(panel.table.view, "1")
    settle(qtbot, jobs)
    assert names(database).count("Ayşe Işık") == 1
    dialog("notice").confirm()


def test_pairs_of_a_merged_entry_go_with_it(
    qtbot: QtBot, page: TeachersPage, panel: DuplicatesPanel, jobs: JobRunner, database: Database
) -> None:
    registered(database, a_draft(school=SCHOOL, phone="5000000009"))
    panel.search()
    settle(qtbot, jobs)
    before = len(panel.pairs)
    press_key(panel.table.view, "1")
    settle(qtbot, jobs)
    assert (before, len(panel.pairs)) == (3, 1)


def test_entries_with_two_numbers_are_no_pair(
    qtbot: QtBot, page: TeachersPage, jobs: JobRunner, database: Database
) -> None:
    registered(database, a_draft(school=SCHOOL, identity_number=a_number(2)))
    press(page, "find_duplicates")
    settle(qtbot, jobs)
    assert page.duplicates is not None
    assert page.duplicates.pairs == []
