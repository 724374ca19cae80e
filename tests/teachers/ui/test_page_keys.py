"""The register's page by keyboard alone, and what it says of itself."""

import pytest
from pytestqt.qtbot import QtBot

from smm_desktop.core.database.database import Database
from smm_desktop.teachers.ui.page import TeachersPage
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.labels import Label
from tests.teachers.builders import ACTOR, a_draft, a_number, names, registered
from tests.teachers.ui.driving import close_form, dialog, find, form, press, settle, shortcut, toast_of
from tests.widgets.typing import press as press_key
from tests.widgets.typing import type_text


def subtitle(page: TeachersPage) -> str:
    return find(page, Label, "page_subtitle").text()


def detail_title(page: TeachersPage) -> str:
    return find(page, Label, "teacher_detail_title").text()


@pytest.mark.parametrize(("keys", "opened"), [("Ctrl+N", "teacher_dialog"), ("Ctrl+E", "export_dialog")])
def test_a_key_opens_its_dialog(qtbot: QtBot, page: TeachersPage, keys: str, opened: str) -> None:
    shortcut(qtbot, page, keys)
    assert form(opened).isVisible()
    close_form(opened)


def test_a_key_opens_the_import(qtbot: QtBot, page: TeachersPage) -> None:
    shortcut(qtbot, page, "Ctrl+I")
    assert page.importing is not None


def test_a_key_leads_to_the_search(qtbot: QtBot, page: TeachersPage) -> None:
    page.register.table.focus_table()
    shortcut(qtbot, page, "Ctrl+F")
    assert page.register.filters.search.hasFocus()


def test_a_key_shows_the_identity_number(qtbot: QtBot, page: TeachersPage) -> None:
    shortcut(qtbot, page, "Ctrl+Shift+N")
    assert a_number(1) in [label.text() for label in page.register.detail.findChildren(Label)]


def test_who_has_no_number_has_none_to_show(page: TeachersPage) -> None:
    press_key(page.register.table.view, "Down")
    assert not page.register.detail.show_number.isEnabled()


def test_enter_edits_the_chosen_teacher(page: TeachersPage) -> None:
    press_key(page.register.table.view, "Down")
    press_key(page.register.table.view, "Return")
    assert form().form.values()["first_name"] == "Çağrı"
    form().reject()


@pytest.mark.parametrize(("key", "name"), [("End", "İsmail Örnek"), ("Home", "Ayşe Işık")])
def test_keys_go_to_the_ends_of_the_list(page: TeachersPage, key: str, name: str) -> None:
    press_key(page.register.table.view, "Down")
    press_key(page.register.table.view, key)
    assert detail_title(page) == name


def test_escape_in_the_search_shows_everybody(qtbot: QtBot, page: TeachersPage, jobs: JobRunner) -> None:
    search = page.register.filters.search
    type_text(search, "çağrı")
    press_key(search, "Return")
    settle(qtbot, jobs)
    press_key(search, "Escape")
    settle(qtbot, jobs)
    assert page.register.table.row_count == 3


def test_escape_leaves_an_import_that_has_not_begun(page: TeachersPage) -> None:
    page.start_import()
    press_key(page, "Escape")
    assert (page.importing, page.register.isVisible()) == (None, True)


def test_nothing_is_removed_without_a_yes(page: TeachersPage, database: Database) -> None:
    page.remove_teacher()
    dialog("remove_question").reject()
    assert len(names(database)) == 3


def test_who_has_history_is_not_removed_and_it_is_said(
    qtbot: QtBot, page: TeachersPage, jobs: JobRunner, database: Database
) -> None:
    """Another entry was merged into the first teacher: it speaks of them."""
    [other] = registered(database, a_draft(first_name="Ayşen"))
    page.desk.teachers.merge(page.register.table.selected_id, other, actor=ACTOR)
    page.remove_teacher()
    dialog("remove_question").confirm()
    settle(qtbot, jobs)
    assert dialog("notice").isVisible()
    dialog("notice").confirm()


def test_the_subtitle_counts_the_register(page: TeachersPage) -> None:
    assert "3" in subtitle(page)


def test_the_subtitle_counts_what_was_found(qtbot: QtBot, page: TeachersPage, jobs: JobRunner) -> None:
    page.register.filters.chips.choose("retired")
    settle(qtbot, jobs)
    assert "1" in subtitle(page)


def test_what_cannot_be_undone_is_said(qtbot: QtBot, page: TeachersPage, jobs: JobRunner) -> None:
    for _ in range(2):
        page.undo()
        settle(qtbot, jobs)
    assert dialog("notice").isVisible()
    dialog("notice").confirm()


def test_the_account_of_an_added_teacher_is_shown(qtbot: QtBot, page: TeachersPage, jobs: JobRunner) -> None:
    press(page, "add_teacher")
    form().form.set_values({"first_name": "Şule", "last_name": "Deneme"})
    form().confirm()
    settle(qtbot, jobs)
    assert toast_of(page)
