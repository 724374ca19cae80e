"""What differs between two entries, settled by keyboard: the first, the second, or what the paper really says."""

from typing import Any
from uuid import UUID

import pytest

from smm_desktop.needs import queries
from smm_desktop.needs.model import KeyedForm
from smm_desktop.needs.service import EntryService
from smm_desktop.needs.terms import Anonymity, EntryPass
from smm_desktop.needs.ui.entry_panel import Typing
from tests.needs.builders import ACTOR, CHOICE, Asking, instrument_draft, pairs
from tests.needs.ui.conftest import Opened
from tests.needs.ui.driving import Window
from tests.widgets.typing import press

SLIP = {**pairs(), "q2": [5, 4]}


@pytest.fixture
def round_id(asking: Asking) -> UUID:
    """An anonymous round with two stacks of three forms; form 1 of both was typed twice and differs in one field."""
    round_id = asking.opened(8, Anonymity.ANONYMOUS, instrument_draft(3, (CHOICE,)))
    for _ in range(2):
        asking.forms.keep_paper(asking.forms.preview_paper(round_id, 3), actor=ACTOR)
    for code in codes_of(asking, round_id):
        type_twice(asking, code, pairs(), SLIP)
    return round_id


def codes_of(asking: Asking, round_id: UUID) -> list[str]:
    return [form.code for form in asking.database.ask(queries.printed_forms, round_id)]


def type_twice(asking: Asking, code: str, first: dict[str, Any], second: dict[str, Any]) -> None:
    service = EntryService(asking.database)
    service.enter(code, 1, first, again=True, actor=ACTOR)
    service.enter(code, 1, second, entry=EntryPass.SECOND, again=True, actor=ACTOR)


def typing(opened: Opened, round_id: UUID) -> tuple[Window, Typing]:
    window = opened()
    window.page.round.show_round(round_id, "typing")
    window.page.show_view(window.page.round)
    window.settle()
    panel = window.page.round.typing
    panel.ledger.chips.choose("differences")
    return window, panel


def said(asking: Asking, code: str, key: str = "q2") -> list[Any]:
    """One question in both entries of form 1."""
    form = asking.database.ask(queries.printed_form_by_code, code)
    assert form is not None
    with asking.database.read() as session:
        kept: list[Any] = [session.get_one(KeyedForm, (form.id, 1, entry)).contents for entry in EntryPass]
    return [one["answers"].get(key) for one in kept]


def code_chosen(panel: Typing) -> str:
    chosen = panel.differences.chosen
    assert chosen is not None
    return chosen.found.code


def test_another_value_is_typed_by_the_number_keys(asking: Asking, open_page: Opened, round_id: UUID) -> None:
    window, panel = typing(open_page, round_id)
    code = code_chosen(panel)
    press(panel.differences.table.view, "Return")
    press(panel.keypad, "3")
    window.settle()
    assert said(asking, code) == [[5, 3], [5, 3]]
    assert window.table("differences_table").row_count == 1


def test_the_same_form_of_the_other_stack_stays(asking: Asking, open_page: Opened, round_id: UUID) -> None:
    window, panel = typing(open_page, round_id)
    (other,) = set(codes_of(asking, round_id)) - {code_chosen(panel)}
    window.press("second_is_right")
    assert said(asking, other) == [[5, 2], [5, 4]]


def test_the_paper_may_be_empty_there(asking: Asking, open_page: Opened, round_id: UUID) -> None:
    window, panel = typing(open_page, round_id)
    code = code_chosen(panel)
    window.press("other_is_right")
    press(panel.keypad, "0")
    window.settle()
    assert said(asking, code) == [[5, None], [5, None]]


def test_a_value_outside_the_scale_is_not_taken(asking: Asking, open_page: Opened, round_id: UUID) -> None:
    window, panel = typing(open_page, round_id)
    window.press("other_is_right")
    press(panel.keypad, "7")
    window.settle()
    assert panel.keypad.fault.text()
    assert window.table("differences_table").row_count == 2


def test_escape_leads_back_to_the_form_that_was_half_typed(open_page: Opened, round_id: UUID) -> None:
    window, panel = typing(open_page, round_id)
    press(panel.keypad.words, "Return")
    for key in ("0", "4"):
        press(panel.keypad, key)
    window.press("other_is_right")
    press(panel.keypad, "Escape")
    assert panel.keypad.keying.answers() == {"q1": [4, None]}
    assert window.table("typing_slots").row_count == len(panel._slots)


def test_the_half_typed_form_is_there_again_after_settling(open_page: Opened, round_id: UUID) -> None:
    window, panel = typing(open_page, round_id)
    press(panel.keypad.words, "Return")
    for key in ("0", "4"):
        press(panel.keypad, key)
    window.press("other_is_right")
    press(panel.keypad, "3")
    window.settle()
    assert panel.keypad.keying.answers() == {"q1": [4, None]}


def test_stacks_are_named_where_there_are_two(asking: Asking, open_page: Opened, round_id: UUID) -> None:
    window, _ = typing(open_page, round_id)
    table = window.table("differences_table")
    second = table.model.columns[0].second
    assert second is not None
    found = {second(table.row(row_id)).split(" · ")[0] for row_id in table.model.store.ids}
    assert found == set(codes_of(asking, round_id))


def test_a_choice_is_shown_and_settled_by_its_number(
    asking: Asking, open_page: Opened, round_id: UUID
) -> None:
    code = codes_of(asking, round_id)[0]
    type_twice(asking, code, {**pairs(), "uses": "yes"}, pairs())
    window, panel = typing(open_page, round_id)
    panel.differences.table.select((code, 1, "uses"))
    assert panel.differences.chosen is not None
    assert panel.differences.chosen.first == "1 · Evet"
    window.press("other_is_right")
    press(panel.keypad, "2")
    window.settle()
    assert said(asking, code, "uses") == ["no", "no"]
