"""The form of one teacher: what it offers, what it says beside a field, and that nothing typed is lost."""

from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from smm_desktop.centers.queries import reference
from smm_desktop.core.database.database import Database
from smm_desktop.teachers import queries
from smm_desktop.teachers.queries import TeacherRow
from smm_desktop.teachers.terms import Employment
from smm_desktop.teachers.ui.page import TeachersPage
from smm_desktop.widgets.forms import ComboField, LineField
from smm_desktop.widgets.forms.completing import FoldingCompleter
from smm_desktop.widgets.jobs import JobRunner
from tests.teachers.builders import a_number, names, stored
from tests.teachers.ui.driving import close_form, dialog, form, press, settle, shortcut
from tests.widgets.typing import press as press_key
from tests.widgets.typing import type_text

COMPUTING, LAW = "bilisim-teknolojileri", "adalet"
BRANCHES = next(field.branches for field in reference().fields if field.code == COMPUTING)


def chosen(page: TeachersPage) -> UUID:
    found = page.register.table.selected_id
    assert isinstance(found, UUID)
    return found


def saved(qtbot: QtBot, page: TeachersPage, jobs: JobRunner, database: Database) -> TeacherRow:
    """The chosen teacher once the form is confirmed."""
    teacher_id = chosen(page)
    form().confirm()
    settle(qtbot, jobs)
    return stored(database, teacher_id)


def offered_branches() -> list[str]:
    editor = form().form.editor("branch_code")
    assert isinstance(editor, ComboField)
    return [editor.itemText(at) for at in range(editor.count())]


@pytest.mark.parametrize("name", ["first_name", "last_name"])
def test_a_missing_name_is_asked_for_beside_its_field(page: TeachersPage, name: str) -> None:
    press(page, "add_teacher")
    form().form.set_values({"first_name": "Şule", "last_name": "Deneme", name: "  "})
    form().confirm()
    assert form().form.error(name)
    close_form()


def test_a_new_teacher_is_permanent_unless_said_otherwise(page: TeachersPage) -> None:
    press(page, "add_teacher")
    assert form().form.values()["employment"] is Employment.PERMANENT
    form().reject()


def test_tab_goes_from_field_to_field(qtbot: QtBot, page: TeachersPage) -> None:
    press(page, "add_teacher")
    form().form.editor("first_name").setFocus()
    reached = []
    for _ in range(3):
        shortcut(qtbot, form(), "Tab")
        reached.append(form().focusWidget().objectName())
    assert reached == ["last_name", "identity_number", "employment"]
    close_form()


def test_the_fields_branches_are_offered(page: TeachersPage) -> None:
    page.edit_teacher()
    form().form.editor("field_code").set_value(COMPUTING)
    assert offered_branches() == [branch.name for branch in BRANCHES]
    close_form()


def test_another_field_takes_its_branch_along(
    qtbot: QtBot, page: TeachersPage, jobs: JobRunner, database: Database
) -> None:
    page.edit_teacher()
    form().form.editor("field_code").set_value(COMPUTING)
    form().form.editor("branch_code").set_value(BRANCHES[0].code)
    form().form.editor("field_code").set_value(LAW)
    row = saved(qtbot, page, jobs, database)
    assert (row.field_code, row.branch_code) == (LAW, None)


def test_an_unknown_language_is_named_beside_its_field(page: TeachersPage) -> None:
    page.edit_teacher()
    form().form.editor("languages").set_value("İngilizce, Klingonca")
    form().confirm()
    assert "Klingonca" in form().form.error("languages")
    close_form()


def test_a_fault_is_gone_when_its_field_is_edited(qtbot: QtBot, page: TeachersPage, jobs: JobRunner) -> None:
    page.edit_teacher()
    form().form.editor("phone").set_value("12")
    form().confirm()
    settle(qtbot, jobs)
    form().form.editor("phone").set_value("0532 000 00 01")
    assert not form().form.error("phone")
    close_form()


def test_a_refused_form_can_be_mended_and_saved(
    qtbot: QtBot, page: TeachersPage, jobs: JobRunner, database: Database
) -> None:
    page.edit_teacher()
    form().form.editor("identity_number").set_value("12345678901")
    form().confirm()
    settle(qtbot, jobs)
    form().form.editor("identity_number").set_value(a_number(5))
    assert saved(qtbot, page, jobs, database).identity_number == a_number(5)


def test_a_number_can_be_taken_away(
    qtbot: QtBot, page: TeachersPage, jobs: JobRunner, database: Database
) -> None:
    page.edit_teacher()
    form().form.editor("identity_number").set_value("")
    assert saved(qtbot, page, jobs, database).identity_number is None


def test_a_note_keeps_its_lines(
    qtbot: QtBot, page: TeachersPage, jobs: JobRunner, database: Database
) -> None:
    page.edit_teacher()
    form().form.editor("note").set_value("ilk satır\nikinci satır")
    assert saved(qtbot, page, jobs, database).note == "ilk satır\nikinci satır"


def test_saving_unchanged_changes_nothing(
    qtbot: QtBot, page: TeachersPage, jobs: JobRunner, database: Database
) -> None:
    before = stored(database, chosen(page)).draft
    page.edit_teacher()
    assert saved(qtbot, page, jobs, database).draft == before


def test_schools_in_use_are_completed(qtbot: QtBot, page: TeachersPage, jobs: JobRunner) -> None:
    press(page, "add_teacher")
    settle(qtbot, jobs)
    editor = form().form.editor("school")
    assert isinstance(editor, LineField)
    completer = editor.completer()
    assert isinstance(completer, FoldingCompleter)
    assert completer.matches("kurg") == ["Kurgu MTAL"]
    form().reject()


def test_escape_closes_a_form_in_which_nothing_was_typed(page: TeachersPage) -> None:
    page.edit_teacher()
    shown = form()
    press_key(shown, "Escape")
    assert not shown.isVisible()


def test_escape_asks_before_typed_words_are_lost(page: TeachersPage, database: Database) -> None:
    page.edit_teacher()
    shown = form()
    type_text(shown.form.editor("school"), "Yeni")
    press_key(shown, "Escape")
    dialog("question").confirm()
    assert (shown.isVisible(), database.ask(queries.find, "yeni")) == (False, ())


def test_a_teacher_removed_meanwhile_is_told_in_the_form(
    qtbot: QtBot, page: TeachersPage, jobs: JobRunner, database: Database
) -> None:
    page.edit_teacher()
    page.desk.teachers.remove(chosen(page), actor="x")
    form().form.editor("school").set_value("Yeni MTAL")
    form().confirm()
    settle(qtbot, jobs)
    assert (form().isVisible(), "Ayşe Işık" in names(database)) == (True, False)
    close_form()
