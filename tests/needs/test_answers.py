"""Which answers are taken, and which questions are asked of whom."""

from __future__ import annotations

from typing import Any

import pytest

from smm_desktop.needs.rules.answers import check_answers
from smm_desktop.needs.terms import FaultyAnswer, ResponseFault
from tests.needs.builders import CHOICE, NUMBER, SINGLE, TEXT, instrument_draft, paired

DRAFT = instrument_draft(2, (CHOICE, NUMBER, SINGLE, TEXT))


@pytest.mark.parametrize(
    ("raw", "fault"),
    [
        ({"q1": [6, 1]}, FaultyAnswer("q1", ResponseFault.OUT_OF_RANGE)),
        ({"q1": [1, 0]}, FaultyAnswer("q1", ResponseFault.OUT_OF_RANGE)),
        ({"q1": [1]}, FaultyAnswer("q1", ResponseFault.WRONG_SHAPE)),
        ({"q1": 3}, FaultyAnswer("q1", ResponseFault.WRONG_SHAPE)),
        ({"q1": [2.5, 1]}, FaultyAnswer("q1", ResponseFault.NOT_A_NUMBER)),
        ({"q1": [True, 1]}, FaultyAnswer("q1", ResponseFault.NOT_A_NUMBER)),
        ({"happy": "bes"}, FaultyAnswer("happy", ResponseFault.NOT_A_NUMBER)),
        ({"uses": "maybe"}, FaultyAnswer("uses", ResponseFault.UNKNOWN_CHOICE)),
        ({"uses": ["yes", "no"]}, FaultyAnswer("uses", ResponseFault.WRONG_SHAPE)),
        ({"uses": "yes", "many": 501}, FaultyAnswer("many", ResponseFault.OUT_OF_RANGE)),
        ({"wish": "x" * 4001}, FaultyAnswer("wish", ResponseFault.TOO_LONG)),
        ({"q99": 1}, FaultyAnswer("q99", ResponseFault.UNKNOWN_QUESTION)),
    ],
)
def test_a_faulty_answer_is_named(raw: dict[str, Any], fault: FaultyAnswer) -> None:
    assert check_answers(DRAFT, raw).faults == (fault,)


def test_half_a_pair_is_kept() -> None:
    assert check_answers(DRAFT, {"q1": [4, None]}).answers == {"q1": [4, None]}


def test_empty_answers_are_left_out() -> None:
    assert check_answers(DRAFT, {"q1": [None, None], "wish": "  ", "uses": None}).answers == {}


def test_numbers_may_come_as_texts() -> None:
    assert check_answers(DRAFT, {"q1": ["4", "2"], "happy": "5"}).answers == {"q1": [4, 2], "happy": 5}


def test_a_question_that_was_not_asked_has_no_answer() -> None:
    assert check_answers(DRAFT, {"uses": "no", "many": 7}).answers == {"uses": "no"}


def test_a_required_pair_wants_both_halves() -> None:
    draft = instrument_draft(0, (paired(1, required=True),))
    faults = check_answers(draft, {"q1": [4, None]}).faults
    assert faults == (FaultyAnswer("q1", ResponseFault.MISSING),)


def test_a_part_of_the_answers_may_lack_what_is_required() -> None:
    draft = instrument_draft(0, (paired(1, required=True),))
    assert check_answers(draft, {}, whole=False).faults == ()
