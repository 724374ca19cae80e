"""Dialogs: they decide, they do not lose what was typed."""

from collections.abc import Mapping

import pytest
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.buttons import Button
from smm_desktop.widgets.dialogs import Question, ask, tell
from smm_desktop.widgets.forms import PENDING, FormDialog, LineField
from smm_desktop.widgets.icons import IconLabel
from smm_desktop.widgets.labels import Label
from smm_desktop.widgets.shortcut_sheet import ShortcutSheet
from smm_desktop.widgets.text_question import ask_text
from tests.widgets.typing import press, type_text


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    result = QWidget()
    qtbot.addWidget(result)
    return result


@pytest.fixture
def dialog(window: QWidget) -> FormDialog:
    result = FormDialog("Öğretmen ekle", name="add", parent=window)
    result.form.add("name", "Ad", LineField(), required=True)
    result.show()
    return result


def button(dialog: QWidget, name: str) -> Button:
    found = dialog.findChild(Button, name)
    assert isinstance(found, Button)
    return found


def test_a_yes_runs_what_was_asked_about(window: QWidget) -> None:
    done: list[bool] = []
    question = ask(window, "Silinsin mi?", "", "Sil", lambda: done.append(True))
    button(question, "question_confirm").click()
    assert done == [True]


def test_escape_is_a_no(window: QWidget) -> None:
    done: list[bool] = []
    question = ask(window, "Silinsin mi?", "", "Sil", lambda: done.append(True))
    press(question, "Esc")
    assert (done, question.isVisible()) == ([], False)


def test_a_word_to_type_holds_the_deed_back(window: QWidget) -> None:
    question = Question("İptal?", confirm="İptal et", typed="iptal", parent=window)
    confirm = button(question, "question_confirm")
    before = confirm.isEnabled()
    type_text(question.findChild(QLineEdit, "question_typed"), "İPTAL")
    assert (before, confirm.isEnabled()) == (False, True)


def test_a_notice_has_one_button(window: QWidget) -> None:
    notice = tell(window, "Bitti", "120 belge imzalandı.")
    assert not button(notice, "notice_cancel").isVisible()


def test_a_dialog_with_something_missing_stays_open(dialog: FormDialog) -> None:
    button(dialog, "add_confirm").click()
    assert dialog.isVisible()
    assert dialog.form.error("name")


def test_enter_submits_the_values(dialog: FormDialog) -> None:
    got: list[Mapping[str, object]] = []
    dialog.on_submit = got.append
    type_text(dialog.findChild(LineField, "name"), "Işıl")
    press(dialog, "Return")
    assert (got, dialog.isVisible()) == ([{"name": "Işıl"}], False)


def test_refused_values_keep_the_dialog_and_say_why(dialog: FormDialog) -> None:
    dialog.on_submit = lambda _values: {"name": "Bu ad kayıtlı.", "": "Kaydedilemedi."}
    type_text(dialog.findChild(LineField, "name"), "Işıl")
    dialog.confirm()
    banner = dialog.findChild(Banner, "add_banner")
    assert (dialog.form.error("name"), banner.text, dialog.isVisible()) == (
        "Bu ad kayıtlı.",
        "Kaydedilemedi.",
        True,
    )


def test_a_pending_answer_keeps_the_dialog_until_it_comes(dialog: FormDialog) -> None:
    dialog.on_submit = lambda _values: PENDING
    type_text(dialog.findChild(LineField, "name"), "Işıl")
    dialog.confirm()
    waiting = (dialog.isVisible(), dialog.form.isEnabled())
    dialog.finish(None)
    assert (waiting, dialog.isVisible()) == ((True, False), False)


def test_what_was_typed_is_not_thrown_away_without_asking(dialog: FormDialog) -> None:
    type_text(dialog.findChild(LineField, "name"), "Işıl")
    button(dialog, "add_cancel").click()
    assert dialog.isVisible()
    assert dialog.findChild(Question, "question") is not None


def test_it_is_thrown_away_when_that_is_confirmed(dialog: FormDialog) -> None:
    type_text(dialog.findChild(LineField, "name"), "Işıl")
    button(dialog, "add_cancel").click()
    button(dialog, "question_confirm").click()
    assert not dialog.isVisible()


def test_an_untouched_dialog_closes_at_once(dialog: FormDialog) -> None:
    press(dialog, "Esc")
    assert not dialog.isVisible()


def test_a_reason_is_asked_for(window: QWidget) -> None:
    reasons: list[str] = []
    dialog = ask_text(window, "İptal", "Gerekçe", reasons.append, confirm="İptal et")
    type_text(dialog.findChild(LineField, "text"), "Yanlış ad")
    button(dialog, "text_question_confirm").click()
    assert reasons == ["Yanlış ad"]


def test_the_sheet_of_keys_closes_by_escape(window: QWidget) -> None:
    sheet = ShortcutSheet([("Genel", [("Ctrl+K", "Bul")])], parent=window)
    sheet.show()
    press(sheet, "Esc")
    assert not sheet.isVisible()


LONG = "Yanıtlayanlara verilen söz, anket bir kez kullanıldıktan sonra hiçbir biçimde değiştirilemez"


@pytest.fixture
def long_dialog(window: QWidget) -> FormDialog:
    result = FormDialog(LONG, name="long", parent=window)
    for key in ("name", "school", "city"):
        result.form.add(key, key, LineField(), required=True)
    result.show()
    return result


def test_a_title_of_two_lines_leaves_every_part_its_room(long_dialog: FormDialog) -> None:
    scroll = long_dialog.findChild(QWidget, "long_scroll")
    assert scroll is not None
    assert scroll.geometry().bottom() < button(long_dialog, "long_confirm").geometry().top()


def test_a_dialog_grows_with_its_errors(long_dialog: FormDialog, qtbot: QtBot) -> None:
    button(long_dialog, "long_confirm").click()
    scroll = long_dialog.findChild(QScrollArea, "long_scroll")
    assert scroll is not None
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() == 0, timeout=2000)


def test_a_fault_far_below_is_brought_into_sight(window: QWidget, qtbot: QtBot) -> None:
    dialog = FormDialog("Uzun", name="long", parent=window)
    for at in range(40):
        dialog.form.add(f"field{at}", f"Alan {at}", LineField(name=f"line{at}"))
    dialog.on_submit = lambda _values: {"field30": "Burada bir yanlış var."}
    dialog.show()
    dialog.confirm()
    message = dialog.findChild(QWidget, "field30_message")
    assert message is not None
    qtbot.waitUntil(lambda: message.visibleRegion().boundingRect().height() == message.height())


def test_a_long_list_of_details_is_read_by_keys(window: QWidget) -> None:
    question = ask(
        window, "Önerilsin mi?", "", "Öner", lambda: None, details=[f"Kişi {at}" for at in range(40)]
    )
    question.confirm_button.setFocus()
    press(question.confirm_button, "PgDown")
    scroll = question.findChild(QScrollArea, "question_details")
    assert scroll is not None
    assert scroll.verticalScrollBar().value() > 0


def test_the_dot_of_a_detail_stands_at_its_first_line(window: QWidget, qtbot: QtBot) -> None:
    question = ask(window, "Silinsin mi?", "", "Sil", lambda: None, details=["çok uzun bir satır " * 12])
    qtbot.waitUntil(question.isVisible)
    dot, label = question.findChildren(IconLabel)[-1], question.findChildren(Label)[-1]
    assert label.height() > 2 * dot.height()
    assert dot.y() <= label.y() + dot.height() / 2
