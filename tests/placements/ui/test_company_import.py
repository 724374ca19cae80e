"""Importing companies in the window: columns, rows, decisions, new technologies, writing, and taking it back."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.modeltest import ModelTester

from smm_desktop.paper.spreadsheets.reading import read_workbook
from smm_desktop.placements import queries
from smm_desktop.placements.terms import CompanyColumn, CompanyDecision
from smm_desktop.placements.ui.company_import_panel import CompanyImportPanel
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.list_import import RowFate
from tests.placements.builders_companies import Companies, a_tax_number
from tests.placements.builders_company_lists import WHOLE, Lists, Row, named
from tests.placements.ui.conftest import Opened
from tests.placements.ui.driving import Window, shown_dialog
from tests.widgets.typing import press


@pytest.fixture
def lists(register: Companies, tmp_path: Path) -> Lists:
    return Lists(register, tmp_path)


def importing(open_page: Opened, lists: Lists, *rows: Row) -> Window:
    """The page with the list read and compared."""
    window = open_page()
    window.page.show_company_import(lists.file(*rows))
    window.settle()
    window.press("import_compare")
    return window


def panel(window: Window) -> CompanyImportPanel:
    return window.page.company_import


def test_the_columns_are_guessed(open_page: Opened, lists: Lists) -> None:
    window = importing(open_page, lists, WHOLE)
    mapping = panel(window).steps.columns_step.lines.mapping
    assert list(mapping.values())[:3] == [CompanyColumn.NAME, CompanyColumn.TAX_NUMBER, CompanyColumn.SECTOR]


def test_the_rows_are_shown_before_anything_is_written(
    open_page: Opened, lists: Lists, register: Companies
) -> None:
    window = importing(open_page, lists, WHOLE)
    assert (panel(window).steps.rows_step.table.row_count, register.names()) == (1, [])


def test_the_table_of_rows_behaves(open_page: Opened, lists: Lists, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(panel(importing(open_page, lists, WHOLE, named())).steps.rows_step.table.model)


def test_a_list_is_written(open_page: Opened, lists: Lists, register: Companies) -> None:
    window = importing(open_page, lists, WHOLE)
    window.press("import_apply")
    assert len(register.names()) == 1


def test_the_first_company_of_the_list_is_shown(open_page: Opened, lists: Lists) -> None:
    window = importing(open_page, lists, WHOLE)
    window.press("import_apply")
    assert (window.page.view, len(window.names)) == (window.page.companies, 1)


def test_one_undo_takes_all_of_it_back(open_page: Opened, lists: Lists, register: Companies) -> None:
    window = importing(open_page, lists, WHOLE, named("Başka"))
    numbers: list[object] = []
    panel(window).deed_done.connect(lambda _account, number: numbers.append(number))
    window.press("import_apply")
    window.page.undo(numbers[0])  # type: ignore[arg-type]  # a number, or undo fails
    window.settle()
    assert register.names() == []


def test_new_technologies_stay_out_of_the_list_unless_asked(
    open_page: Opened, lists: Lists, register: Companies
) -> None:
    importing(open_page, lists, WHOLE).press("import_apply")
    assert register.database.ask(queries.technologies) == ()


def test_new_technologies_are_taken_into_the_list(
    open_page: Opened, lists: Lists, register: Companies
) -> None:
    window = importing(open_page, lists, WHOLE)
    panel(window).steps.rows_step.words.set_value(True)  # type: ignore[attr-defined]  # of companies
    window.press("import_apply")
    assert len(register.database.ask(queries.technologies)) == 2


def test_a_faulty_tax_number_is_refused_with_its_reason(open_page: Opened, lists: Lists) -> None:
    window = importing(open_page, lists, named(**{"Vergi No": "1234567891"}))
    step = panel(window).steps.rows_step
    assert step.decisions.fate(step.chosen) is RowFate.REFUSED


def doubtful(open_page: Opened, lists: Lists, register: Companies) -> Window:
    """A row whose province is not known beside a company of the same name."""
    register.add("Örnek")
    return importing(open_page, lists, {"İşletme": "Örnek", "Sektör": "Kalıp"})


def test_a_doubtful_row_waits_for_a_decision(open_page: Opened, lists: Lists, register: Companies) -> None:
    step = panel(doubtful(open_page, lists, register)).steps.rows_step
    assert step.decisions.fate(step.chosen) is RowFate.OPEN


def test_a_key_decides_that_it_is_the_same(open_page: Opened, lists: Lists, register: Companies) -> None:
    window = doubtful(open_page, lists, register)
    press(panel(window).steps.rows_step.table.view, "1")
    window.press("import_apply")
    assert register.names() == ["Örnek"]


def test_a_key_decides_that_it_is_another(open_page: Opened, lists: Lists, register: Companies) -> None:
    window = doubtful(open_page, lists, register)
    press(panel(window).steps.rows_step.table.view, "2")
    window.press("import_apply")
    assert register.names() == ["Örnek", "Örnek"]


def test_what_nobody_decided_is_left_out_after_a_question(
    open_page: Opened, lists: Lists, register: Companies
) -> None:
    register.add("Örnek")
    window = importing(open_page, lists, {"İşletme": "Örnek", "Sektör": "Kalıp"}, {"İşletme": "Yeni"})
    window.press("import_apply")
    window.answer("undecided_question")
    assert register.names() == ["Örnek", "Yeni"]


def test_decisions_go_as_the_service_takes_them(open_page: Opened, lists: Lists, register: Companies) -> None:
    step = panel(doubtful(open_page, lists, register)).steps.rows_step
    step.decide(CompanyDecision.SAME_COMPANY)
    assert step.decisions.frozen().doubtful == {2: CompanyDecision.SAME_COMPANY}  # type: ignore[attr-defined]


def test_a_plan_that_is_out_of_date_is_refused(open_page: Opened, lists: Lists, register: Companies) -> None:
    window = importing(open_page, lists, WHOLE)
    register.add("Zwischen")
    window.press("import_apply")
    assert window.find(Banner, "import_banner").isVisible()


def test_leaving_a_preview_is_asked(open_page: Opened, lists: Lists) -> None:
    window = importing(open_page, lists, WHOLE)
    window.press("leave_company_import")
    assert shown_dialog("leave_import").isVisible()
    window.answer("leave_import")
    assert window.page.view is window.page.companies


def test_a_changed_row_says_what_would_change(open_page: Opened, lists: Lists, register: Companies) -> None:
    register.add("Örnek", tax_number=a_tax_number(1))
    window = importing(open_page, lists, named(**{"Vergi No": a_tax_number(1), "Sektör": "Kalıp"}))
    step = panel(window).steps.rows_step
    assert step.detail is not None
    changes = step.detail.changes_of(step.chosen)
    assert changes is not None
    assert [one.after for one in changes] == ["Kalıp"]


def test_the_preview_is_kept_as_a_file(
    open_page: Opened, lists: Lists, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "preview.xlsx"
    monkeypatch.setattr(file_dialogs, "save_file", lambda *_args, **_kw: target)
    importing(open_page, lists, WHOLE, named()).press("import_keep")
    [sheet] = read_workbook(target).sheets
    assert sheet.filled_rows == 3  # its caption and two rows
