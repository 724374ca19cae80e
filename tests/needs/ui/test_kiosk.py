"""Answering on the center's screen: one after the other, and nothing of anybody stays."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from smm_desktop.needs import queries
from smm_desktop.needs.terms import Anonymity
from smm_desktop.needs.ui.kiosk_page.screens import AboutYou, StillThere, Thanks, WayOut
from smm_desktop.needs.ui.question_panel.cards import ScaleCard
from smm_desktop.needs.ui.question_panel.points import PointButton
from smm_desktop.needs.ui.section_panel import Desk
from smm_desktop.widgets.jobs import JobRunner
from tests.needs.builders import CHOICE, NUMBER, TEXT, Asking, instrument_draft, paired
from tests.needs.ui.conftest import PASSWORD, Opened
from tests.needs.ui.kiosk_screen import Screen
from tests.widgets.typing import press, type_text

DRAFT = instrument_draft(2, [CHOICE, NUMBER, TEXT])


Shown = Callable[[UUID], Screen]


@pytest.fixture
def screen(qtbot: QtBot, jobs: JobRunner, desk: Desk) -> Shown:
    return lambda round_id: Screen(qtbot, jobs, desk, round_id)


@pytest.fixture
def anonymous(asking: Asking) -> UUID:
    return asking.opened(6, Anonymity.ANONYMOUS, replace(DRAFT, background=()))


def test_an_answer_is_kept_section_by_section(asking: Asking, screen: Shown) -> None:
    round_id = asking.opened(6, draft=replace(DRAFT, background=()))
    member = asking.database.ask(queries.members, round_id)[0]
    kiosk = screen(round_id)
    kiosk.kiosk.welcome.code.setText(member.code)
    kiosk.press("kiosk_start_tr")
    kiosk.rate("q1", 5, 2)
    kiosk.press("kiosk_next")
    kiosk.press("kiosk_next")
    (kept,) = asking.database.ask(lambda session: list(queries.responses(session, round_id)))
    assert dict(kept.answers) == {"q1": [5, 2]}


def test_codes_may_be_typed_in_small_letters(asking: Asking, screen: Shown) -> None:
    round_id = asking.opened(2)
    member = asking.database.ask(queries.members, round_id)[0]
    kiosk = screen(round_id)
    kiosk.kiosk._begin("tr", member.code.swapcase())
    kiosk.settle()
    assert kiosk.kiosk.visit.member == member.id


def test_a_code_of_nobody_leads_nowhere(asking: Asking, screen: Shown) -> None:
    kiosk = screen(asking.opened(2))
    kiosk.kiosk.welcome.code.setText("??????")
    kiosk.press("kiosk_start_tr")
    assert kiosk.shown is kiosk.kiosk.welcome
    assert kiosk.kiosk.welcome.fault.text()


def test_no_name_is_ever_shown(asking: Asking, screen: Shown) -> None:
    round_id = asking.opened(2)
    member = asking.database.ask(queries.members, round_id)[0]
    kiosk = screen(round_id)
    kiosk.kiosk._begin("tr", member.code)
    kiosk.settle()
    texts = [getattr(one, "text", str)() for one in kiosk.kiosk.findChildren(QWidget) if hasattr(one, "text")]
    assert not any(member.name in str(text) for text in texts)


def test_an_anonymous_round_asks_for_no_code(screen: Shown, anonymous: UUID) -> None:
    assert screen(anonymous).kiosk.welcome.code.isHidden()


def test_what_the_records_do_not_know_is_asked_first(asking: Asking, screen: Shown) -> None:
    kiosk = screen(asking.opened(6, Anonymity.ANONYMOUS))
    kiosk.press("kiosk_start_tr")
    assert isinstance(kiosk.shown, AboutYou)


def test_both_languages_are_offered(screen: Shown, anonymous: UUID) -> None:
    kiosk = screen(anonymous)
    kiosk.press("kiosk_start_en")
    assert kiosk.sheet.cards[0].words.text() == "1. Competency 1"
    assert kiosk.kiosk.next_button.text() == "Next"


def test_going_back_finds_what_was_said(screen: Shown, anonymous: UUID) -> None:
    kiosk = screen(anonymous)
    kiosk.press("kiosk_start_tr")
    kiosk.rate("q2", 4, 3)
    kiosk.press("kiosk_next")
    kiosk.press("kiosk_back")
    assert kiosk.sheet.answers() == {"q2": [4, 3]}


def test_a_question_appears_with_its_condition(screen: Shown, anonymous: UUID) -> None:
    kiosk = screen(anonymous)
    kiosk.press("kiosk_start_tr")
    kiosk.press("kiosk_next")
    number = kiosk.sheet.cards[1]
    assert number.isHidden()
    kiosk.press("choice_uses_yes")
    assert not number.isHidden()


def test_a_required_question_holds_the_section(asking: Asking, screen: Shown) -> None:
    draft = replace(instrument_draft(0, [paired(1, required=True)]), background=())
    kiosk = screen(asking.opened(6, Anonymity.ANONYMOUS, draft))
    kiosk.press("kiosk_start_tr")
    while kiosk.kiosk._at < kiosk.kiosk._last:
        kiosk.press("kiosk_next")
    kiosk.press("kiosk_next")
    assert kiosk.sheet.cards[0].fault.isVisible()


def test_digits_choose_and_go_on(screen: Shown, anonymous: UUID) -> None:
    kiosk = screen(anonymous)
    kiosk.press("kiosk_start_tr")
    card = kiosk.sheet.cards[0]
    assert isinstance(card, ScaleCard)
    press(card.rows[0], "4")
    press(card.rows[1], "2")
    assert card.value() == [4, 2]


def test_screen_readers_hear_question_side_and_point(screen: Shown, anonymous: UUID) -> None:
    kiosk = screen(anonymous)
    kiosk.press("kiosk_start_tr")
    point = kiosk.kiosk.findChild(PointButton, "points_q1_2_1")
    assert point is not None
    assert point.accessibleName() == "Yeterlik 1 Yeterlik: 1 / 5 Çok düşük"


def finished(kiosk: Screen) -> None:
    kiosk.press("kiosk_start_tr")
    kiosk.rate("q1", 5, 2)
    kiosk.press("kiosk_next")
    kiosk.press("kiosk_next")


def test_thanks_and_then_nothing(screen: Shown, anonymous: UUID) -> None:
    kiosk = screen(anonymous)
    QGuiApplication.clipboard().setText("benim yanıtım")
    finished(kiosk)
    assert isinstance(kiosk.shown, Thanks)
    assert (kiosk.kiosk.visit.answers, QGuiApplication.clipboard().text()) == ({}, "")


def test_no_screen_of_the_former_person_is_left(screen: Shown, anonymous: UUID) -> None:
    kiosk = screen(anonymous)
    finished(kiosk)
    kiosk.press("kiosk_next_person")
    assert kiosk.kiosk.stack.count() == 1


def test_no_undo_brings_an_anonymous_answer_back(asking: Asking, screen: Shown, anonymous: UUID) -> None:
    before = asking.database.last_undoable()
    finished(screen(anonymous))
    assert asking.database.last_undoable() == before


def test_written_words_cannot_be_undone_back(screen: Shown, anonymous: UUID) -> None:
    kiosk = screen(anonymous)
    kiosk.press("kiosk_start_tr")
    kiosk.press("kiosk_next")
    field = kiosk.sheet.cards[2].field  # type: ignore[attr-defined]
    type_text(field, "gizli")
    assert not field.document().isUndoAvailable()


def test_an_idle_screen_asks_then_forgets(screen: Shown, anonymous: UUID) -> None:
    kiosk = screen(anonymous)
    kiosk.press("kiosk_start_tr")
    kiosk.rate("q1", 5, 2)
    kiosk.kiosk.idle.timeout.emit()
    assert isinstance(kiosk.shown, StillThere)
    kiosk.kiosk.last.timeout.emit()
    assert (kiosk.shown, kiosk.kiosk.visit.answers) == (kiosk.kiosk.welcome, {})


def test_whoever_is_still_there_goes_on(screen: Shown, anonymous: UUID) -> None:
    kiosk = screen(anonymous)
    kiosk.press("kiosk_start_tr")
    kiosk.rate("q1", 5, 2)
    kiosk.kiosk.idle.timeout.emit()
    kiosk.press("kiosk_go_on")
    assert kiosk.sheet.answers() == {"q1": [5, 2]}


def test_closing_the_window_asks_for_the_password(screen: Shown, anonymous: UUID) -> None:
    kiosk = screen(anonymous)
    kiosk.kiosk.close()
    assert isinstance(kiosk.shown, WayOut)
    assert kiosk.kiosk.isVisible()


def test_a_wrong_password_leads_nowhere(screen: Shown, anonymous: UUID) -> None:
    kiosk = screen(anonymous)
    kiosk.press("kiosk_coordinator")
    kiosk.shown.tried.emit("yanlış")  # type: ignore[attr-defined]
    kiosk.settle()
    assert isinstance(kiosk.shown, WayOut)


def test_the_coordinators_password_ends_it(screen: Shown, anonymous: UUID, qtbot: QtBot) -> None:
    kiosk = screen(anonymous)
    kiosk.press("kiosk_coordinator")
    with qtbot.waitSignal(kiosk.kiosk.left):
        kiosk.shown.tried.emit(PASSWORD)  # type: ignore[attr-defined]
    assert not kiosk.kiosk.isVisible()


def test_escape_does_nothing(screen: Shown, anonymous: UUID) -> None:
    kiosk = screen(anonymous)
    kiosk.press("kiosk_start_tr")
    before = kiosk.shown
    press(kiosk.kiosk, "Escape")
    assert kiosk.shown is before


def test_the_window_is_hidden_meanwhile_and_comes_back(
    asking: Asking, open_page: Opened, anonymous: UUID, qapp: QApplication
) -> None:
    window = open_page()
    ended: list[bool] = []
    qapp.lastWindowClosed.connect(lambda: ended.append(True))
    window.page.round.show_round(anonymous)
    window.page.show_view(window.page.round)
    window.settle()
    window.press("start_kiosk")
    kiosk = window.page.round.kiosk.kiosk
    assert kiosk is not None
    assert (kiosk.isVisible(), window.page.isVisible()) == (True, False)
    kiosk._judge_password(right=True)
    window.settle()
    assert (window.page.isVisible(), ended) == (True, [])


def test_a_whole_section_is_answered_by_digits_alone(screen: Shown, anonymous: UUID, qtbot: QtBot) -> None:
    kiosk = screen(anonymous)
    kiosk.kiosk.activateWindow()
    kiosk.press("kiosk_start_tr")
    for key in (Qt.Key.Key_5, Qt.Key.Key_2, Qt.Key.Key_4, Qt.Key.Key_3):
        focused = kiosk.kiosk.focusWidget()
        assert isinstance(focused, PointButton)
        qtbot.keyClick(focused, key)
    assert kiosk.sheet.answers() == {"q1": [5, 2], "q2": [4, 3]}


def test_after_the_last_digit_the_keyboard_is_on_the_way_on(
    screen: Shown, anonymous: UUID, qtbot: QtBot
) -> None:
    kiosk = screen(anonymous)
    kiosk.press("kiosk_start_tr")
    for key in (Qt.Key.Key_5, Qt.Key.Key_2, Qt.Key.Key_4, Qt.Key.Key_3):
        qtbot.keyClick(kiosk.kiosk.focusWidget(), key)
    assert kiosk.kiosk.focusWidget() is not None
    assert kiosk.kiosk.focusWidget().objectName() == "kiosk_next"
