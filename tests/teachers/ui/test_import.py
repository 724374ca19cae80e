"""Importing in the window: file, columns, rows, decisions, writing, and taking it back."""

from itertools import count
from pathlib import Path

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from smm_desktop.core.database.database import Database
from smm_desktop.core.progress import Progress
from smm_desktop.teachers import queries
from smm_desktop.teachers.terms import ImportField, RowDecision, RowVerdict
from smm_desktop.teachers.ui.page import TeachersPage
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.forms import ComboField
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.labels import Label
from smm_desktop.widgets.list_import import RowFate, column_letter
from tests.paper.spreadsheets.builders import written
from tests.teachers.builders import a_draft, a_list, a_number, names, registered, stored
from tests.teachers.ui.driving import dialog, find, importing, press, settle
from tests.widgets.typing import press as press_key


@pytest.fixture
def columns(qtbot: QtBot, page: TeachersPage, jobs: JobRunner, teacher_list: Path) -> TeachersPage:
    """The page with the list read: its columns are shown."""
    page.start_import(teacher_list)
    settle(qtbot, jobs)
    return page


@pytest.fixture
def rows(qtbot: QtBot, columns: TeachersPage, jobs: JobRunner) -> TeachersPage:
    """The page with the list compared: its rows are shown."""
    press(columns, "import_compare")
    settle(qtbot, jobs)
    return columns


def decide(page: TeachersPage, row: int, key: str) -> None:
    table = importing(page).rows_step.table
    table.select(row)
    press_key(table.view, key)


def write(qtbot: QtBot, page: TeachersPage, jobs: JobRunner) -> None:
    press(page, "import_apply")
    settle(qtbot, jobs)


@pytest.mark.parametrize(("index", "letter"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_columns_are_named_as_in_spreadsheets(index: int, letter: str) -> None:
    assert column_letter(index) == letter


def test_a_file_is_chosen_by_keyboard(
    qtbot: QtBot, page: TeachersPage, jobs: JobRunner, teacher_list: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_dialogs, "open_file", lambda *_args, **_kw: teacher_list)
    page.start_import()
    press(page, "import_drop_browse")
    settle(qtbot, jobs)
    assert importing(page).columns_step.isVisible()


def test_a_dropped_file_is_read(
    qtbot: QtBot, page: TeachersPage, jobs: JobRunner, teacher_list: Path
) -> None:
    page.start_import()
    importing(page).file_step.target.dropped.emit([teacher_list])
    settle(qtbot, jobs)
    assert importing(page).columns_step.isVisible()


def test_the_columns_are_guessed(columns: TeachersPage) -> None:
    assert importing(columns).columns_step.lines.mapping == {
        0: ImportField.IDENTITY_NUMBER,
        1: ImportField.FULL_NAME,
        2: ImportField.SCHOOL,
        3: ImportField.PHONE,
    }


def test_the_header_row_is_shown(columns: TeachersPage) -> None:
    assert importing(columns).columns_step.header.value() == 2


def test_a_meaning_chosen_anew_leaves_its_former_column(
    qtbot: QtBot, columns: TeachersPage, jobs: JobRunner
) -> None:
    find(columns, ComboField, "import_column_3").set_value(ImportField.SCHOOL)
    settle(qtbot, jobs)
    mapping = importing(columns).columns_step.lines.mapping
    assert (mapping.get(2), mapping[3]) == (None, ImportField.SCHOOL)


def test_without_names_there_is_no_way_on(qtbot: QtBot, columns: TeachersPage, jobs: JobRunner) -> None:
    find(columns, ComboField, "import_column_1").set_value(None)
    settle(qtbot, jobs)
    assert not importing(columns).columns_step.forward.isEnabled()


def test_without_captions_the_numbers_still_tell(
    qtbot: QtBot, columns: TeachersPage, jobs: JobRunner
) -> None:
    importing(columns).columns_step.header.setValue(1)
    settle(qtbot, jobs)
    assert importing(columns).columns_step.lines.mapping == {0: ImportField.IDENTITY_NUMBER}


def test_the_first_rows_have_a_sound_model(columns: TeachersPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(importing(columns).columns_step.first_rows.rows_model)


def test_every_row_has_its_verdict(rows: TeachersPage) -> None:
    plan = importing(rows).plan
    assert plan is not None
    assert [row.verdict for row in plan.rows] == [
        RowVerdict.CHANGED,
        RowVerdict.NEW,
        RowVerdict.DOUBTFUL,
        RowVerdict.REFUSED,
        RowVerdict.REFUSED,
    ]


def test_looking_writes_nothing(rows: TeachersPage, database: Database) -> None:
    assert len(names(database)) == 3


def test_a_chip_shows_one_verdict(rows: TeachersPage) -> None:
    step = importing(rows).rows_step
    step.chips.choose(RowVerdict.REFUSED.value)
    assert step.table.row_count == 2


def test_the_rows_have_a_sound_model(rows: TeachersPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(importing(rows).rows_step.table.model)


def test_a_change_is_shown_before_and_after(rows: TeachersPage) -> None:
    texts = [label.text() for label in importing(rows).rows_step.detail.findChildren(Label)]
    assert {"Kurgu MTAL", "Örnek MTAL"} <= set(texts)


def test_writing_takes_what_is_sound(
    qtbot: QtBot, rows: TeachersPage, jobs: JobRunner, database: Database
) -> None:
    decide(rows, 5, "3")
    write(qtbot, rows, jobs)
    assert names(database) == ["Ayşe Işık", "Çağrı Kurgu", "İsmail Örnek", "Zeynep Deneme"]


def test_after_writing_the_register_is_back(qtbot: QtBot, rows: TeachersPage, jobs: JobRunner) -> None:
    decide(rows, 5, "3")
    write(qtbot, rows, jobs)
    assert (rows.importing, rows.register.isVisible()) == (None, True)


def test_one_undo_takes_the_import_back(
    qtbot: QtBot, rows: TeachersPage, jobs: JobRunner, database: Database
) -> None:
    decide(rows, 5, "1")
    write(qtbot, rows, jobs)
    rows.undo()
    settle(qtbot, jobs)
    row = database.ask(queries.by_identity, a_number(1))
    assert row is not None
    assert (row.school, len(names(database))) == ("Kurgu MTAL", 3)


def test_the_same_person_is_updated(
    qtbot: QtBot, rows: TeachersPage, jobs: JobRunner, database: Database
) -> None:
    decide(rows, 5, "1")
    write(qtbot, rows, jobs)
    (known,) = database.ask(queries.find, "çağrı kurgu")
    assert known.school == "Deneme MTAL"


def test_another_person_is_added(
    qtbot: QtBot, rows: TeachersPage, jobs: JobRunner, database: Database
) -> None:
    decide(rows, 5, "2")
    write(qtbot, rows, jobs)
    assert names(database).count("Çağrı Kurgu") == 2


def test_undecided_rows_are_asked_about(
    qtbot: QtBot, rows: TeachersPage, jobs: JobRunner, database: Database
) -> None:
    press(rows, "import_apply")
    dialog("undecided_question").confirm()
    settle(qtbot, jobs)
    assert names(database).count("Çağrı Kurgu") == 1


def test_a_sound_row_can_be_left_out(
    qtbot: QtBot, rows: TeachersPage, jobs: JobRunner, database: Database
) -> None:
    decide(rows, 4, "3")
    decide(rows, 5, "3")
    write(qtbot, rows, jobs)
    assert "Zeynep Deneme" not in names(database)


def test_leaving_out_is_taken_back_by_the_same_key(rows: TeachersPage) -> None:
    decide(rows, 4, "3")
    decide(rows, 4, "3")
    step = importing(rows).rows_step
    assert step.chosen is not None
    assert step.decisions.fate(step.chosen) is RowFate.ADDED


def test_a_refused_row_takes_no_decision(rows: TeachersPage) -> None:
    decide(rows, 6, "2")
    assert importing(rows).rows_step.decisions.doubtful == {}


def test_all_doubtful_rows_are_decided_at_once(rows: TeachersPage) -> None:
    step = importing(rows).rows_step
    step.decide_all(RowDecision.NEW_PERSON)
    assert step.decisions.doubtful == {5: RowDecision.NEW_PERSON}


def test_columns_can_be_corrected_after_a_look_at_the_rows(rows: TeachersPage) -> None:
    press(rows, "import_back")
    assert importing(rows).columns_step.isVisible()


def test_a_register_that_changed_meanwhile_refuses_the_plan(
    qtbot: QtBot, rows: TeachersPage, jobs: JobRunner, database: Database
) -> None:
    registered(database, a_draft(first_name="Araya", last_name="Giren"))
    decide(rows, 5, "3")
    write(qtbot, rows, jobs)
    assert find(rows, Banner, "import_banner").isVisible()
    assert "Zeynep Deneme" not in names(database)


@pytest.mark.parametrize("content", [b"%PDF-1.7 kurgu", b"PK\x03\x04 bozuk", b"", b"MZ\x90\x00"])
def test_a_wrong_file_gets_one_sentence(
    qtbot: QtBot, page: TeachersPage, jobs: JobRunner, tmp_path: Path, content: bytes
) -> None:
    page.start_import(written(tmp_path / "liste.xlsx", content))
    settle(qtbot, jobs)
    assert "liste.xlsx" in find(page, Banner, "import_banner").text


def test_a_plan_is_not_lost_without_asking(rows: TeachersPage) -> None:
    press(rows, "leave")
    assert importing(rows).plan is not None
    dialog("leave_import").confirm()
    assert rows.importing is None


def test_reading_can_be_stopped(
    qtbot: QtBot, page: TeachersPage, jobs: JobRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_on(_path: Path, *, progress: Progress) -> None:
        for done in count():
            progress.step(done, 0)

    monkeypatch.setattr(page.desk.lists, "open_list", read_on)
    page.start_import(Path("liste.xlsx"))
    press(page, "import_work_cancel")
    settle(qtbot, jobs)
    assert importing(page).file_step.isVisible()


def test_one_of_several_namesakes_is_chosen(
    qtbot: QtBot, page: TeachersPage, jobs: JobRunner, database: Database, tmp_path: Path
) -> None:
    (second,) = registered(database, a_draft(first_name="Çağrı", last_name="Kurgu", school="Başka MTAL"))
    page.start_import(
        a_list(tmp_path, {"Adı Soyadı": "ÇAĞRI KURGU", "Okulu": "Deneme MTAL", "İli": "Ankara"})
    )
    settle(qtbot, jobs)
    press(page, "import_compare")
    settle(qtbot, jobs)
    find(page, ComboField, "import_candidate").set_value(second)
    decide(page, 2, "1")
    write(qtbot, page, jobs)
    assert stored(database, second).school == "Deneme MTAL"
