"""The register's page: the list, its filters, one teacher beside it, and the deeds on single teachers."""

from uuid import UUID

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from smm_desktop.core.database.database import Database
from smm_desktop.teachers import queries
from smm_desktop.teachers.ui.page import TeachersPage
from smm_desktop.widgets.buttons import Button
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.labels import Label
from smm_desktop.widgets.table import DataTable
from tests.teachers.builders import a_draft, a_number, names, registered
from tests.teachers.ui.driving import dialog, find, form, press, settle, toast_of
from tests.widgets.typing import press as press_key
from tests.widgets.typing import type_text


def shown(page: TeachersPage) -> list[str]:
    table = page.register.table
    return [str(table.model.index(at, 0).data()) for at in range(table.row_count)]


def search(qtbot: QtBot, page: TeachersPage, jobs: JobRunner, text: str) -> None:
    type_text(page.register.filters.search, text)
    press_key(page.register.filters.search, "Return")
    settle(qtbot, jobs)


def test_everybody_is_listed_in_turkish_order(page: TeachersPage) -> None:
    assert shown(page) == ["Ayşe Işık", "Çağrı Kurgu", "İsmail Örnek"]


def test_the_first_teacher_is_shown_beside_the_list(page: TeachersPage) -> None:
    assert find(page, Label, "teacher_detail_title").text() == "Ayşe Işık"


def test_the_list_has_a_sound_model(page: TeachersPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.register.table.model)


@pytest.mark.parametrize("typed", ["işık", "ISIK", "ayse isi", "kurgu mtal ay", "0500 000 00 01"])
def test_search_finds_whatever_is_typed(
    qtbot: QtBot, page: TeachersPage, jobs: JobRunner, typed: str
) -> None:
    search(qtbot, page, jobs, typed)
    assert shown(page) == ["Ayşe Işık"]


def test_search_takes_letters_one_by_one(qtbot: QtBot, page: TeachersPage, jobs: JobRunner) -> None:
    type_text(page.register.filters.search, "çağ")
    qtbot.waitUntil(lambda: shown(page) == ["Çağrı Kurgu"])
    assert page.register.table.row_count == 1


def test_nobody_found_offers_the_way_back(qtbot: QtBot, page: TeachersPage, jobs: JobRunner) -> None:
    search(qtbot, page, jobs, "yok")
    press(find(page, EmptyState, "nobody_found"), "nobody_found_action")
    settle(qtbot, jobs)
    assert len(shown(page)) == 3


def test_a_chip_filters_by_employment(qtbot: QtBot, page: TeachersPage, jobs: JobRunner) -> None:
    page.register.filters.chips.choose("retired")
    settle(qtbot, jobs)
    assert shown(page) == ["Çağrı Kurgu"]


def test_chips_count_whatever_is_chosen(qtbot: QtBot, page: TeachersPage, jobs: JobRunner) -> None:
    page.register.filters.chips.choose("retired")
    settle(qtbot, jobs)
    texts = {
        key: find(page, Button.__base__, f"employment_chips_{key}").text() for key in ("all", "permanent")
    }
    assert {key: text[-1] for key, text in texts.items()} == {"all": "3", "permanent": "2"}


def test_a_field_filters(qtbot: QtBot, page: TeachersPage, jobs: JobRunner) -> None:
    page.register.filters.field.set_value("bilisim-teknolojileri")
    settle(qtbot, jobs)
    assert shown(page) == ["İsmail Örnek"]


def test_a_province_filters(qtbot: QtBot, page: TeachersPage, jobs: JobRunner) -> None:
    page.register.filters.province.set_value(34)
    settle(qtbot, jobs)
    assert shown(page) == ["Çağrı Kurgu"]


def test_a_header_sorts(qtbot: QtBot, page: TeachersPage, jobs: JobRunner) -> None:
    page.register.table.sort_requested.emit("name", True)
    settle(qtbot, jobs)
    assert shown(page) == ["İsmail Örnek", "Çağrı Kurgu", "Ayşe Işık"]


def test_the_identity_number_is_masked_until_asked_for(page: TeachersPage) -> None:
    panel = page.register.detail
    texts = [label.text() for label in panel.findChildren(Label)]
    press(panel, "show_number")
    after = [label.text() for label in panel.findChildren(Label)]
    assert (a_number(1) in texts, a_number(1) in after) == (False, True)


def test_another_teacher_is_masked_again(qtbot: QtBot, page: TeachersPage, jobs: JobRunner) -> None:
    press(page.register.detail, "show_number")
    press_key(page.register.table.view, "Down")
    press_key(page.register.table.view, "Up")
    assert a_number(1) not in [label.text() for label in page.register.detail.findChildren(Label)]


def test_panels_of_higher_rooms_hear_of_the_choice(qtbot: QtBot, page: TeachersPage) -> None:
    heard: list[object] = []
    page.subject_chosen.connect(heard.append)
    press_key(page.register.table.view, "Down")
    assert heard == [page.register.table.selected_id]


def test_a_teacher_is_added_by_keyboard(
    qtbot: QtBot, page: TeachersPage, jobs: JobRunner, database: Database
) -> None:
    press(page, "add_teacher")
    type_text(form().form.editor("first_name"), "Şule")
    type_text(form().form.editor("last_name"), "Deneme")
    press_key(form(), "Ctrl+Return")
    settle(qtbot, jobs)
    assert "Şule Deneme" in names(database)


def test_the_added_teacher_is_chosen(qtbot: QtBot, page: TeachersPage, jobs: JobRunner) -> None:
    press(page, "add_teacher")
    form().form.set_values({"first_name": "Şule", "last_name": "Deneme"})
    form().confirm()
    settle(qtbot, jobs)
    assert find(page, Label, "teacher_detail_title").text() == "Şule Deneme"


@pytest.mark.parametrize(
    ("field", "typed"),
    [("identity_number", "12345678901"), ("email", "ayse"), ("phone", "123")],
)
def test_a_fault_stands_beside_its_field(
    qtbot: QtBot, page: TeachersPage, jobs: JobRunner, field: str, typed: str
) -> None:
    press(page, "add_teacher")
    form().form.set_values({"first_name": "Şule", "last_name": "Deneme", field: typed})
    form().confirm()
    settle(qtbot, jobs)
    assert form().form.error(field)
    form().form.mark_clean()
    form().reject()


def test_a_number_that_is_taken_names_its_owner(qtbot: QtBot, page: TeachersPage, jobs: JobRunner) -> None:
    press(page, "add_teacher")
    form().form.set_values({"first_name": "Şule", "last_name": "Deneme", "identity_number": a_number(1)})
    form().confirm()
    settle(qtbot, jobs)
    assert "Ayşe Işık" in form().form.error("identity_number")
    form().form.mark_clean()
    form().reject()


def test_editing_starts_with_what_is_stored(page: TeachersPage) -> None:
    page.edit_teacher()
    values = form().form.values()
    assert (values["first_name"], values["identity_number"], values["phone"]) == (
        "Ayşe",
        a_number(1),
        "0500 000 00 01",
    )
    form().reject()


def test_changes_are_saved(qtbot: QtBot, page: TeachersPage, jobs: JobRunner, database: Database) -> None:
    page.register.table.focus_table()
    press_key(page.register.table.view, "F2")
    form().form.editor("last_name").set_value("Güneş")
    form().confirm()
    settle(qtbot, jobs)
    assert names(database)[0] == "Ayşe Güneş"


def test_languages_are_read_as_typed(
    qtbot: QtBot, page: TeachersPage, jobs: JobRunner, database: Database
) -> None:
    page.edit_teacher()
    form().form.editor("languages").set_value("İngilizce (B2), Almanca")
    form().confirm()
    settle(qtbot, jobs)
    row = database.ask(queries.by_identity, a_number(1))
    assert row is not None
    assert row.languages == {"en": "B2", "de": ""}


def test_a_teacher_is_removed_and_brought_back(
    qtbot: QtBot, page: TeachersPage, jobs: JobRunner, database: Database
) -> None:
    page.register.table.focus_table()
    press_key(page.register.table.view, "Del")
    dialog("remove_question").confirm()
    settle(qtbot, jobs)
    gone = names(database)
    page.undo()
    settle(qtbot, jobs)
    assert (len(gone), names(database)[0]) == (2, "Ayşe Işık")


def test_the_account_offers_undo(qtbot: QtBot, page: TeachersPage, jobs: JobRunner) -> None:
    page.remove_teacher()
    dialog("remove_question").confirm()
    settle(qtbot, jobs)
    assert "Ayşe Işık" in toast_of(page)


def test_coming_from_elsewhere_chooses_the_teacher(
    qtbot: QtBot, page: TeachersPage, jobs: JobRunner, database: Database
) -> None:
    (wanted,) = registered(database, a_draft(first_name="Zehra", identity_number=a_number(9)))
    search(qtbot, page, jobs, "yok")
    page.show_teacher(wanted)
    settle(qtbot, jobs)
    assert page.register.table.selected_id == wanted


def test_a_new_listing_keeps_the_choice(
    qtbot: QtBot, page: TeachersPage, jobs: JobRunner, database: Database
) -> None:
    press_key(page.register.table.view, "Down")
    chosen = page.register.table.selected_id
    registered(database, a_draft(first_name="Abdullah"))
    page.mark_stale()
    settle(qtbot, jobs)
    assert isinstance(chosen, UUID)
    assert page.register.table.selected_id == chosen


def test_an_empty_register_says_what_to_do(qtbot: QtBot, page: TeachersPage, database: Database) -> None:
    for row_id in database.ask(queries.teacher_ids, queries.TeacherFilter()):
        page.desk.teachers.remove(row_id, actor="x")
    page.mark_stale()
    qtbot.waitUntil(lambda: page.findChild(EmptyState, "register_empty") is not None)
    press(find(page, EmptyState, "register_empty"), "register_empty_action")
    assert page.importing is not None


def test_the_table_takes_the_keyboard_from_the_search(page: TeachersPage) -> None:
    press_key(page.register.filters.search, "Down")
    assert find(page, DataTable, "teacher_table").view.hasFocus()
