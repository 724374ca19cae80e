"""No row of an anonymous round is one person's, and every sum and count of a group is what it was."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from smm_desktop.needs.rules.answers import check_answers
from smm_desktop.needs.rules.unlinking import blocks, unlinked
from smm_desktop.needs.terms import Answers, Condition, InstrumentDraft, Question, Section, Words
from tests.needs.builders import CHOICE, NUMBER, SINGLE, instrument_draft, paired

DRAFT = InstrumentDraft(
    Words("Deneme", "Trial"),
    sections=(
        Section(Words("Ölçme", "Measuring"), (paired(1), paired(2), SINGLE)),
        Section(Words("Kesme", "Cutting"), (CHOICE, NUMBER, paired(3), paired(4))),
    ),
)  # fmt: skip
GROUPS = "aaaaaabbbbbbbccccc"


def shuffled(seed: int = 1) -> Any:
    return random.Random(seed).shuffle  # noqa: S311 -- cases, no secrets


def everybody(draft: InstrumentDraft, seed: int = 1) -> list[tuple[str, Answers]]:
    chance = random.Random(seed)  # noqa: S311 -- as above
    raw = (
        {
            **{f"q{at}": [chance.randint(1, 5), chance.choice([None, 1, 5])] for at in range(1, 5)},
            "uses": chance.choice(["yes", "no"]),
            "many": place,
            "happy": chance.randint(1, 5),
        }
        for place in range(len(GROUPS))
    )
    return [(group, check_answers(draft, one).answers) for group, one in zip(GROUPS, raw, strict=True)]


def counted(people: list[tuple[str, Answers]], keys: tuple[str, ...]) -> Counter[Any]:
    """How many of each group gave these answers together."""
    return Counter((group, *(str(answers.get(key)) for key in keys)) for group, answers in people)


def both(draft: InstrumentDraft, seed: int = 1) -> Iterator[list[tuple[str, Answers]]]:
    before = everybody(draft, seed)
    yield before
    yield list(zip(GROUPS, unlinked(draft, before, shuffled(seed)), strict=True))


@pytest.mark.parametrize("keys", [("q1", "q2"), ("q3", "q4"), ("happy",), ("uses", "many")])
def test_what_belongs_together_stays_so_in_every_group(keys: tuple[str, ...]) -> None:
    before, after = both(DRAFT)
    assert counted(before, keys) == counted(after, keys)


def test_an_answer_leads_to_no_other_block() -> None:
    before, after = both(DRAFT)
    assert counted(before, ("many", "q1")) != counted(after, ("many", "q1"))
    assert counted(before, ("q1", "q3")) != counted(after, ("q1", "q3"))


def test_the_order_of_answers_is_that_of_the_questions() -> None:
    order = [one.key for one in DRAFT.questions()]
    for answers in unlinked(DRAFT, everybody(DRAFT), shuffled()):
        assert list(answers) == [key for key in order if key in answers]


def test_sections_with_one_heading_are_one_block() -> None:
    same = replace(DRAFT, sections=tuple(replace(one, title=Words("Bir", "")) for one in DRAFT.sections))
    assert frozenset({"q1", "q2", "q3", "q4"}) in blocks(same)


def conditional(number: int) -> Question:
    return paired(number, condition=Condition("uses", ("yes",)))


def test_a_condition_ties_pairs_to_its_question() -> None:
    draft = instrument_draft(1, (CHOICE, conditional(2), SINGLE))
    assert set(blocks(draft)) == {frozenset({"q1"}), frozenset({"uses", "q2"}), frozenset({"happy"})}
