"""Typing a stack in the window: form after form, a blind second time, what differs, taken over."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt

from smm_desktop.core import turkish
from smm_desktop.needs import queries
from smm_desktop.needs.queries import CopyRow
from smm_desktop.needs.service import EntryService
from smm_desktop.needs.terms import Anonymity, EntryPass
from smm_desktop.needs.ui.entry_panel import Typing
from smm_desktop.needs.ui.entry_panel.copies import copy_badge
from smm_desktop.needs.ui.entry_panel.facts import next_copy
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


def test_the_second_entry_goes_to_forms_typed_once() -> None:
    both, once = frozenset(EntryPass), frozenset({EntryPass.FIRST})
    rows = (CopyRow("F", 1, both), CopyRow("F", 2), CopyRow("F", 3, once))
    assert next_copy(rows, EntryPass.SECOND) == 3
    assert next_copy(rows, EntryPass.FIRST, after=1) == 2


def test_forms_that_were_taken_over_are_passed_by() -> None:
    rows = (CopyRow("F", 1, is_taken=True), CopyRow("F", 2))
    assert next_copy(rows, EntryPass.FIRST) == 2
    assert next_copy(rows[:1], EntryPass.FIRST) is None


def test_digits_reach_the_keypad_by_keyboard_alone(open_page: Opened, round_id: UUID) -> None:
    window, panel = typing(open_page, round_id)
    press(panel.keypad.words, "Return")
    window.qtbot.keyClick(panel.keypad, Qt.Key.Key_3)
    assert panel.keypad.keying.at == 2


def taken_over(asking: Asking, round_id: UUID) -> None:
    service = EntryService(asking.database)
    service.enter(code_of(asking, round_id), 1, pairs(), actor=ACTOR)
    service.take_over(round_id, actor=ACTOR)


def test_a_form_that_was_taken_over_is_refused_beside_its_number(
    asking: Asking, open_page: Opened, round_id: UUID
) -> None:
    taken_over(asking, round_id)
    window, panel = typing(open_page, round_id)
    assert panel.copy.value() == 2
    panel.copy.set_value(1)
    assert "1" in window.find(Label, "typing_state").text()
    press(panel.keypad, "5")
    assert panel.keypad.keying.answers() == {}


def test_enter_leads_on_from_a_form_that_is_not_typed(
    asking: Asking, open_page: Opened, round_id: UUID
) -> None:
    taken_over(asking, round_id)
    window, panel = typing(open_page, round_id)
    panel.copy.set_value(1)
    press(panel.keypad, "Return")
    assert panel.copy.value() == 2
    assert not window.find(Label, "typing_state").text()


def test_the_list_tells_how_far_each_form_is(asking: Asking, open_page: Opened, round_id: UUID) -> None:
    taken_over(asking, round_id)
    EntryService(asking.database).enter(code_of(asking, round_id), 2, pairs(), actor=ACTOR)
    window, _ = typing(open_page, round_id)
    rows = [window.table("copies_table").row(copy) for copy in (1, 2, 3)]
    texts = [badge.text if row and (badge := copy_badge(row)) else "" for row in rows]
    assert texts == ["Taken over", "Typed once", ""]


def test_a_form_is_chosen_from_the_list(open_page: Opened, round_id: UUID) -> None:
    window, panel = typing(open_page, round_id)
    window.table("copies_table").select(3)
    press(window.table("copies_table").view, "Return")
    assert panel.copy.value() == 3


def test_what_was_typed_can_be_forgotten(asking: Asking, open_page: Opened, round_id: UUID) -> None:
    EntryService(asking.database).enter(code_of(asking, round_id), 2, pairs(), actor=ACTOR)
    window, _ = typing(open_page, round_id)
    window.table("copies_table").select(2)
    window.press("forget_entry")
    window.answer("forget_question")
    assert asking.database.ask(queries.entered_copies, code_of(asking, round_id)) == {}


def test_the_end_of_a_stack_is_told(asking: Asking, open_page: Opened, round_id: UUID) -> None:
    for copy in (1, 2, 3):
        EntryService(asking.database).enter(code_of(asking, round_id), copy, pairs(), actor=ACTOR)
    _, panel = typing(open_page, round_id)
    assert panel.keypad.keying.is_done
    assert code_of(asking, round_id) in panel.keypad.number.text()


def test_a_stranger_s_code_is_refused_at_once(asking: Asking, open_page: Opened) -> None:
    round_id = asking.opened(3)
    asking.forms.keep_paper(asking.forms.preview_paper(round_id, 3), actor=ACTOR)
    _, panel = typing(open_page, round_id)
    panel.keypad.words.set_value("YANLIS")
    press(panel.keypad.words, "Return")
    assert panel.keypad.keying.at == 0
    assert panel.keypad.fault.text()


def test_a_code_may_be_typed_in_small_letters(asking: Asking, open_page: Opened) -> None:
    round_id = asking.opened(3)
    asking.forms.keep_paper(asking.forms.preview_paper(round_id, 3), actor=ACTOR)
    code = asking.database.ask(queries.members, round_id)[0].code
    _, panel = typing(open_page, round_id)
    panel.keypad.words.set_value(turkish.lower(code))
    press(panel.keypad.words, "Return")
    assert panel.keypad.keying.background() == {"code": code}
