"""Typing a stack in the window: form after form, a blind second time, what differs, taken over."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt

from smm_desktop.needs import queries
from smm_desktop.needs.service import EntryService
from smm_desktop.needs.terms import Anonymity, EntryPass
from smm_desktop.needs.ui.entry_panel.typing import Typing, next_copy
from smm_desktop.widgets.labels import Label
from tests.needs.builders import ACTOR, Asking, pairs
from tests.needs.ui.conftest import Opened
from tests.needs.ui.driving import Window
from tests.widgets.typing import press


@pytest.fixture
def round_id(asking: Asking) -> UUID:
    """An anonymous round of three competencies with three printed forms; school and years are asked."""
    round_id = asking.opened(8, Anonymity.ANONYMOUS)
    asking.forms.keep_paper(asking.forms.preview_paper(round_id, 3), actor=ACTOR)
    return round_id


def typing(opened: Opened, round_id: UUID) -> tuple[Window, Typing]:
    window = opened()
    window.page.round.show_round(round_id, "typing")
    window.page.show_view(window.page.round)
    window.settle()
    return window, window.page.round.typing


def type_form(window: Window, panel: Typing, digits: str) -> None:
    """School and years are left empty."""
    press(panel.keypad.words, "Return")
    press(panel.keypad, "0")
    for digit in digits:
        press(panel.keypad, digit)
    window.settle()


def code_of(asking: Asking, round_id: UUID) -> str:
    return asking.database.ask(queries.printed_forms, round_id)[0].code


def test_a_form_is_kept_when_its_last_field_is_typed(
    asking: Asking, open_page: Opened, round_id: UUID
) -> None:
    window, panel = typing(open_page, round_id)
    type_form(window, panel, "523143")
    copies = asking.database.ask(queries.entered_copies, code_of(asking, round_id))
    assert copies == {1: frozenset({EntryPass.FIRST})}


def test_the_next_form_comes_by_itself(open_page: Opened, round_id: UUID) -> None:
    window, panel = typing(open_page, round_id)
    type_form(window, panel, "523143")
    assert panel.copy.value() == 2
    assert panel.keypad.number.text().endswith("2")


def test_backspace_corrects(asking: Asking, open_page: Opened, round_id: UUID) -> None:
    window, panel = typing(open_page, round_id)
    press(panel.keypad.words, "Return")
    press(panel.keypad, "0")
    press(panel.keypad, "5")
    press(panel.keypad, "Backspace")
    press(panel.keypad, "4")
    assert panel.keypad.keying.answers() == {"q1": [4, None]}
    assert window.page.isVisible()


def test_an_empty_form_stays_with_its_reason(open_page: Opened, round_id: UUID) -> None:
    window, panel = typing(open_page, round_id)
    type_form(window, panel, "000000")
    assert "answered" in panel.keypad.fault.text()
    assert panel.copy.value() == 1


def twice(asking: Asking, round_id: UUID) -> None:
    service, code = EntryService(asking.database), code_of(asking, round_id)
    service.enter(code, 1, pairs(first=5), actor=ACTOR)
    service.enter(code, 1, pairs(first=4), entry=EntryPass.SECOND, actor=ACTOR)


def test_the_second_entry_sees_nothing_of_the_first(
    asking: Asking, open_page: Opened, round_id: UUID
) -> None:
    EntryService(asking.database).enter(code_of(asking, round_id), 2, pairs(), actor=ACTOR)
    _, panel = typing(open_page, round_id)
    panel.passes.choose(EntryPass.SECOND.value)
    assert (panel.copy.value(), panel.keypad.keying.typed) == (2, {})


def test_what_differs_is_listed_with_its_rate(asking: Asking, open_page: Opened, round_id: UUID) -> None:
    twice(asking, round_id)
    window, _ = typing(open_page, round_id)
    assert window.table("differences_table").row_count == 3
    assert "3" in window.find(Label, "error_rate").text()


def test_differences_are_settled_one_by_one(asking: Asking, open_page: Opened, round_id: UUID) -> None:
    twice(asking, round_id)
    window, _ = typing(open_page, round_id)
    for _ in range(3):
        window.press("second_is_right")
    assert window.table("differences_table").row_count == 0


def test_settled_forms_are_taken_over(asking: Asking, open_page: Opened, round_id: UUID) -> None:
    twice(asking, round_id)
    window, _ = typing(open_page, round_id)
    assert not window.page.round.typing.differences.take_button.isEnabled()
    for name in ("first_is_right", "first_is_right", "first_is_right", "take_entries"):
        window.press(name)
    assert asking.database.ask(queries.entry_quality, round_id).entered == 0


def test_without_printed_forms_the_way_is_told(asking: Asking, open_page: Opened) -> None:
    _, panel = typing(open_page, asking.opened(3))
    assert panel._empty.isVisible()


def test_the_second_entry_goes_to_forms_typed_once(asking: Asking, round_id: UUID) -> None:
    form = asking.database.ask(queries.printed_forms, round_id)[0]
    both = frozenset(EntryPass)
    typed = {1: both, 3: frozenset({EntryPass.FIRST})}
    assert next_copy(form, typed, EntryPass.SECOND) == 3
    assert next_copy(form, typed, EntryPass.FIRST, after=1) == 2


def test_digits_reach_the_keypad_by_keyboard_alone(open_page: Opened, round_id: UUID) -> None:
    window, panel = typing(open_page, round_id)
    press(panel.keypad.words, "Return")
    window.qtbot.keyClick(panel.keypad, Qt.Key.Key_3)
    assert panel.keypad.keying.at == 2
