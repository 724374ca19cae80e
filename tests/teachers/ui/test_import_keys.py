"""The import by keyboard: row after row decided, and what is said of rows that contradict each other."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from openpyxl import Workbook
from pytestqt.qtbot import QtBot

from smm_desktop.core.database.database import Database
from smm_desktop.teachers.terms import RowDecision, RowVerdict
from smm_desktop.teachers.ui.page import TeachersPage
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.forms import ComboField
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.labels import Label
from smm_desktop.widgets.list_import.rows_step import REMARKS, RowsStep
from tests.paper.spreadsheets.builders import Plain
from tests.teachers.builders import NUMBER, a_list, a_number, names
from tests.teachers.ui.driving import dialog, find, importing, press, settle, shortcut
from tests.widgets.typing import press as press_key

Compare = Callable[..., RowsStep]
CAGRI = {"Adı Soyadı": "ÇAĞRI KURGU", "Okulu": "Deneme MTAL"}


@pytest.fixture
def compare(qtbot: QtBot, page: TeachersPage, jobs: JobRunner, tmp_path: Path) -> Compare:
    """Reads a list of the given people and compares it with the register."""

    def read(*people: Mapping[str, Plain]) -> RowsStep:
        page.start_import(a_list(tmp_path, *people))
        settle(qtbot, jobs)
        press(page, "import_compare")
        settle(qtbot, jobs)
        return importing(page).rows_step

    return read


@pytest.fixture
def namesakes(compare: Compare) -> RowsStep:
    """Two rows with two numbers, each of which may be Çağrı Kurgu of the register."""
    return compare(*({**CAGRI, NUMBER: a_number(seed)} for seed in (6, 7)))


def go(qtbot: QtBot, page: TeachersPage, jobs: JobRunner) -> None:
    shortcut(qtbot, page, "Ctrl+Return")
    settle(qtbot, jobs)


def said(step: RowsStep) -> list[str]:
    return [label.text() for label in step.detail.findChildren(Label)]


def test_the_first_row_is_chosen_and_has_the_keyboard(namesakes: RowsStep) -> None:
    assert (namesakes.table.selected_id, namesakes.table.view.hasFocus()) == (2, True)


def test_a_decision_goes_on_to_the_next_open_row(namesakes: RowsStep) -> None:
    press_key(namesakes.table.view, "2")
    assert namesakes.table.selected_id == 3


def test_row_after_row_is_decided_by_single_keys(namesakes: RowsStep) -> None:
    for key in "13":
        press_key(namesakes.table.view, key)
    assert namesakes.decisions.doubtful == {2: RowDecision.SAME_PERSON, 3: RowDecision.SKIP}


def test_a_decision_can_be_changed(namesakes: RowsStep) -> None:
    for key in ("1", "Up", "2"):
        press_key(namesakes.table.view, key)
    assert namesakes.decisions.doubtful == {2: RowDecision.NEW_PERSON}


def test_two_numbers_for_one_person_are_refused_with_their_rows(
    qtbot: QtBot, page: TeachersPage, jobs: JobRunner, namesakes: RowsStep
) -> None:
    namesakes.decide_all(RowDecision.SAME_PERSON)
    go(qtbot, page, jobs)
    banner = find(page, Banner, "import_banner")
    assert (banner.isVisible(), "2, 3" in banner.text) == (True, True)


def test_after_the_refusal_a_decision_can_be_mended(
    qtbot: QtBot, page: TeachersPage, jobs: JobRunner, namesakes: RowsStep, database: Database
) -> None:
    namesakes.decide_all(RowDecision.SAME_PERSON)
    go(qtbot, page, jobs)
    namesakes.table.select(3)
    press_key(namesakes.table.view, "2")
    go(qtbot, page, jobs)
    assert names(database).count("Çağrı Kurgu") == 2


def test_a_key_writes_the_list(
    qtbot: QtBot, page: TeachersPage, jobs: JobRunner, compare: Compare, database: Database
) -> None:
    compare({"Adı Soyadı": "ŞULE DENEME", "Okulu": "Deneme MTAL"})
    go(qtbot, page, jobs)
    assert "Şule Deneme" in names(database)


def test_undecided_rows_are_not_written_without_a_yes(
    qtbot: QtBot, page: TeachersPage, jobs: JobRunner, compare: Compare, database: Database
) -> None:
    compare(CAGRI, {"Adı Soyadı": "ŞULE DENEME", "Okulu": "Deneme MTAL"})
    go(qtbot, page, jobs)
    dialog("undecided_question").reject()
    assert "Şule Deneme" not in names(database)


def test_where_nothing_can_be_written_there_is_no_button_for_it(compare: Compare) -> None:
    step = compare({"Adı Soyadı": "HATALI KİŞİ", NUMBER: "12345678901"})
    assert not step.go.isEnabled()


def test_a_line_that_sums_up_is_refused_by_what_it_says(compare: Compare) -> None:
    step = compare(CAGRI, {"Adı Soyadı": "GENEL TOPLAM", "Okulu": "1"})
    step.table.select(3)
    assert any("Genel Toplam" in text and "no person" in text for text in said(step))


def test_a_field_that_the_branch_told_is_remarked(compare: Compare) -> None:
    step = compare({"Adı Soyadı": "ŞULE DENEME", "Alanı": "Simya", "Dalı": "Asansör Sistemleri"})
    assert any("Simya" in text and "branch" in text for text in said(step))


def test_a_chip_shows_the_rows_with_remarks(compare: Compare) -> None:
    step = compare(
        {"Adı Soyadı": "ŞULE DENEME", NUMBER: a_number(6)}, {"Adı Soyadı": "ALİ DENEME", NUMBER: None}
    )
    step.chips.choose(REMARKS)
    assert (step.table.row_count, step.table.selected_id) == (1, 3)


def test_a_verdict_that_no_row_has_says_so(compare: Compare) -> None:
    step = compare({"Adı Soyadı": "ŞULE DENEME", NUMBER: a_number(6)})
    step.chips.choose(RowVerdict.REFUSED.value)
    assert step.table.row_count == 0


def test_escape_does_not_lose_a_plan_without_asking(page: TeachersPage, namesakes: RowsStep) -> None:
    press_key(page, "Escape")
    dialog("leave_import").reject()
    assert importing(page).rows_step is namesakes


def test_another_sheet_is_read_when_chosen(
    qtbot: QtBot, page: TeachersPage, jobs: JobRunner, tmp_path: Path
) -> None:
    book = Workbook()
    for title, people in (("Yedek", 1), ("Asıl", 3)):
        sheet = book.create_sheet(title)
        for row in (("Adı", "Soyadı"), *[("Şule", f"Deneme{'e' * at}") for at in range(people)]):
            sheet.append(row)
    book.save(tmp_path / "liste.xlsx")
    page.start_import(tmp_path / "liste.xlsx")
    settle(qtbot, jobs)
    find(page, ComboField, "import_sheet").set_value("Yedek")
    settle(qtbot, jobs)
    assert importing(page).columns_step.choices.sheet == "Yedek"


def test_another_file_can_be_taken(page: TeachersPage, namesakes: RowsStep) -> None:
    press(page, "import_back")
    press(page, "import_another_file")
    assert (importing(page).file_step.isVisible(), importing(page).plan) == (True, None)
