"""Evaluations and the final report typed in from paper."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.placements import queries
from smm_desktop.placements.rules.evaluations import items_of
from smm_desktop.placements.terms import Evaluator, FinalReport
from smm_desktop.placements.ui.evaluation_dialog import EvaluationDialog
from smm_desktop.placements.ui.placements_panel import wishes
from smm_desktop.placements.ui.wording.evaluations import item_texts
from tests.placements.placing import Placing
from tests.placements.ui.conftest import Opened
from tests.placements.ui.driving import Window, shown_dialog
from tests.widgets.typing import press, type_text

Opens = Callable[[str], tuple[Window, EvaluationDialog]]


@pytest.fixture
def placing(database: Database, clock: FixedClock) -> Placing:
    return Placing(database, clock)


@pytest.fixture
def opens(open_page: Opened) -> Opens:
    def open_one(wish: str) -> tuple[Window, EvaluationDialog]:
        window = open_page()
        window.page.show_section("placements")
        window.settle()
        window.page.placements.do(wish)
        dialog = shown_dialog("evaluation_dialog")
        assert isinstance(dialog, EvaluationDialog)
        return window, dialog

    return open_one


def type_digits(dialog: EvaluationDialog, digits: str) -> None:
    for digit in digits:
        field = dialog.focusWidget()
        assert field is not None
        type_text(field, digit)


@pytest.mark.parametrize("evaluator", Evaluator)
def test_every_item_of_a_form_has_words(evaluator: Evaluator) -> None:
    assert [key for key, text in item_texts(evaluator) if text] == list(items_of(evaluator))


def test_a_digit_marks_and_goes_on(placing: Placing, opens: Opens) -> None:
    own = placing.running()
    window, dialog = opens(wishes.MENTOR)
    type_digits(dialog, "543215432")
    dialog.confirm()
    window.settle()
    marks = placing.database.ask(queries.evaluations, own)[Evaluator.MENTOR].marks
    assert "".join(str(marks[item]) for item in items_of(Evaluator.MENTOR)) == "543215432"


def test_after_the_last_item_come_the_words(placing: Placing, opens: Opens) -> None:
    own = placing.running()
    window, dialog = opens(wishes.TEACHER)
    type_digits(dialog, "5555555555")
    type_digits(dialog, "Çok iyi")
    dialog.confirm()
    window.settle()
    assert placing.database.ask(queries.evaluations, own)[Evaluator.TEACHER].words == "Çok iyi"


def test_a_form_with_a_gap_is_pointed_out(placing: Placing, opens: Opens) -> None:
    placing.running()
    _window, dialog = opens(wishes.MENTOR)
    type_digits(dialog, "54")
    dialog.confirm()
    assert dialog.focusWidget() is dialog.marks.rows[2]


def test_arrows_go_back_and_correct(placing: Placing, opens: Opens) -> None:
    placing.running()
    _window, dialog = opens(wishes.MENTOR)
    type_digits(dialog, "5")
    for keys in ("Up", "Left"):
        field = dialog.focusWidget()
        assert field is not None
        press(field, keys)
    assert dialog.marks.rows[0].mark == 4


def test_a_day_before_the_beginning_stands_beside_its_field(placing: Placing, opens: Opens) -> None:
    own = placing.running()
    window, dialog = opens(wishes.MENTOR)
    type_digits(dialog, "555555555")
    dialog.form.editor("evaluated_on").set_value(placing.row(own).starts_on.replace(month=1))
    dialog.confirm()
    window.settle()
    assert dialog.form.error("evaluated_on")
    dialog.form.mark_clean()


def test_an_evaluation_is_removed(placing: Placing, opens: Opens) -> None:
    own = placing.running()
    placing.evaluate(own, Evaluator.MENTOR)
    window, dialog = opens(wishes.MENTOR)
    window.find(QAbstractButton, "remove_evaluation", dialog).click()
    window.answer("remove_evaluation_question")
    assert not placing.database.ask(queries.evaluations, own)


def test_a_finished_one_is_only_read(placing: Placing, opens: Opens) -> None:
    placing.done()
    _window, dialog = opens(wishes.MENTOR)
    type_digits(dialog, "1")
    assert dialog.marks.value() == dict.fromkeys(items_of(Evaluator.MENTOR), 4)


def opened_report(open_page: Opened) -> Window:
    window = open_page()
    window.page.show_section("placements")
    window.settle()
    window.page.placements.do(wishes.REPORT)
    return window


def test_the_final_report_is_written(placing: Placing, open_page: Opened) -> None:
    own = placing.running()
    opened_report(open_page).fill("report_dialog", work="Beş eksenli işleme")
    assert placing.row(own).report == FinalReport(work="Beş eksenli işleme")


def test_an_empty_report_is_refused_beside_its_field(placing: Placing, open_page: Opened) -> None:
    placing.running()
    form = opened_report(open_page).fill("report_dialog", work="  ").form
    assert form.error("work")
