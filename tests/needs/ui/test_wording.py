"""The sentences and words of needs."""

from enum import StrEnum

import pytest

from smm_desktop.core.refusals import Refusal
from smm_desktop.needs.terms import FaultyAnswer, NeedsReason, ResponseFault
from smm_desktop.needs.ui import wording
from smm_desktop.needs.ui.wording.refusals import sentences


@pytest.mark.parametrize("reason", NeedsReason)
def test_every_reason_has_a_sentence(reason: NeedsReason) -> None:
    assert sentences()[reason].endswith(".")


def test_another_rooms_refusal_is_left_to_it() -> None:
    class Foreign(StrEnum):
        TERM = "term"

    assert wording.word_refusal(Refusal(Foreign.TERM)) is None


def test_faulty_answers_are_named() -> None:
    faults = (FaultyAnswer("q3", ResponseFault.OUT_OF_RANGE),)
    sentence = wording.word_refusal(Refusal(NeedsReason.ANSWERS_FAULTY, faults=faults))
    assert sentence is not None
    assert "q3: outside the scale" in sentence
