"""The number keys beside a stack of paper, without a window."""

from smm_desktop.needs.terms import Condition
from smm_desktop.needs.ui.entry_panel.keying import Keying
from smm_desktop.needs.ui.entry_panel.slots import Slot, SlotKind, slots_of
from tests.needs.builders import CHOICE, NUMBER, SINGLE, TEXT, Asking, instrument_draft

FIVE = (Slot("q1/1", SlotKind.POINT, "1", most=5), Slot("q1/2", SlotKind.POINT, "1", most=5))
ELEVEN = (Slot("q1", SlotKind.POINT, "1", most=11), Slot("q2", SlotKind.POINT, "2", most=5))
YES_NO = Slot("uses", SlotKind.CHOICE, "2", most=2, values=("yes", "no"), labels=("Evet", "Hayır"))
MANY = Slot("many", SlotKind.NUMBER, "3", length=10, condition=Condition("uses", ("yes",)))
WISH = Slot("wish", SlotKind.WORDS, "4")


def typed(keying: Keying, keys: str) -> Keying:
    """Digits; `<` goes back and `.` is Enter."""
    for key in keys:
        if key == "<":
            keying.back()
        elif key == ".":
            keying.go_on()
        else:
            keying.digit(key)
    return keying


def test_a_full_field_goes_on_by_itself() -> None:
    keying = typed(Keying(FIVE), "53")
    assert (keying.is_done, keying.answers()) == (True, {"q1": [5, 3]})


def test_a_digit_outside_the_scale_is_not_taken() -> None:
    keying = Keying(FIVE)
    assert not keying.digit("7")
    assert keying.at == 0


def test_zero_leaves_a_field_empty() -> None:
    assert typed(Keying(FIVE), "04").answers() == {"q1": [None, 4]}


def test_backspace_goes_back_and_takes_the_key_away() -> None:
    keying = typed(Keying(FIVE), "5<")
    assert (keying.at, keying.typed) == (0, {})


def test_a_long_scale_waits_for_its_second_digit() -> None:
    assert typed(Keying(ELEVEN), "114").answers() == {"q1": 11, "q2": 4}


def test_a_digit_that_can_have_no_second_goes_on() -> None:
    assert typed(Keying(ELEVEN), "24").answers() == {"q1": 2, "q2": 4}


def test_enter_ends_a_digit_that_could_have_one() -> None:
    assert typed(Keying(ELEVEN), "1.4").answers() == {"q1": 1, "q2": 4}


def test_a_choice_is_typed_by_its_number() -> None:
    assert typed(Keying((YES_NO,)), "2").answers() == {"uses": "no"}


def test_a_question_that_was_not_asked_is_passed_over() -> None:
    assert typed(Keying((YES_NO, MANY, *FIVE)), "243").answers() == {"uses": "no", "q1": [4, 3]}


def test_a_number_ends_with_enter() -> None:
    assert typed(Keying((YES_NO, MANY)), "112.").answers() == {"uses": "yes", "many": "12"}


def test_several_choices_are_switched_on_and_off() -> None:
    several = Slot("s", SlotKind.SEVERAL, "1", most=3, values=("a", "b", "c"), labels=("A", "B", "C"))
    assert typed(Keying((several,)), "1321.").answers() == {"s": ["c", "b"]}


def test_words_are_written_not_typed_by_number() -> None:
    keying = Keying((WISH,))
    assert not keying.digit("1")
    keying.write(" Tezgâh ")
    assert keying.answers() == {"wish": "Tezgâh"}


def test_the_fields_stand_in_the_order_of_the_paper(asking: Asking) -> None:
    round_id = asking.opened(2, draft=instrument_draft(1, [CHOICE, NUMBER, SINGLE, TEXT]))
    fields = [slot.field for slot in slots_of(asking.forms.snapshot(round_id), "tr")]
    assert fields == [
        "background/code", "background/experience", "q1/1", "q1/2", "uses", "many", "happy", "wish",
    ]  # fmt: skip
