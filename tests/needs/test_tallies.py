"""Scales, choices and numbers: what is counted, of whom, and what an anonymous round keeps to itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from statistics import mean, stdev

import pytest

from smm_desktop.needs.rules.round_analysis import RoundFigures
from smm_desktop.needs.rules.round_answers import RoundAnswers
from smm_desktop.needs.rules.tallies import Given
from smm_desktop.needs.rules.tallies.ambiguity import is_open
from smm_desktop.needs.terms import (
    Answer,
    Answers,
    Condition,
    InstrumentDraft,
    Moments,
    PointScale,
    Question,
    QuestionFigures,
    Section,
    Silence,
    ValueRange,
    Words,
)
from tests.needs.other_questions import CONTENT, HOURS, KIND, TOOLS, WHY

HIDDEN = Silence.HIDDEN
HAS_TOOLS: Answers = {"kind": "own", "tools": ["cnc"]}


def figures(
    question: Question, answers: Sequence[Answer | None], *more: Question, is_anonymous: bool = False
) -> QuestionFigures:
    """Of a round in which everybody is of one field; None answers nothing."""
    content = InstrumentDraft(Words("Deneme"), sections=(Section(Words(), (question, *more)),))
    people = [
        Given(str(at), ("Bilişim", "", "", "", ""), {} if one is None else {question.key: one})
        for at, one in enumerate(answers)
    ]
    return RoundFigures(RoundAnswers(content, people, is_anonymous)).questions()[0]


def people_of(found: QuestionFigures) -> list[int | Silence]:
    return [one.people for one in found.counts]


def test_a_scale_has_mean_spread_and_the_count_of_each_point() -> None:
    points = [5, 4, 4, 3, 5, 1, None]
    found = figures(CONTENT, points)
    given = [one for one in points if one is not None]
    assert (found.asked, found.answered, people_of(found)) == (7, 6, [1, 0, 1, 2, 2])
    assert isinstance(found.moments, Moments)
    assert (found.moments.mean, found.moments.deviation) == pytest.approx((mean(given), stdev(given)))


def test_choices_are_counted_in_percent_of_those_who_answered() -> None:
    found = figures(KIND, ["own"] * 6 + ["none"] * 2 + [None])
    assert people_of(found) == [6, 0, 2]
    assert [found.percent(one) for one in found.counts] == [75, 0, 25]


def test_of_several_choices_each_has_its_percent_of_respondents() -> None:
    found = figures(replace(TOOLS, condition=None), [["cnc", "laser"]] * 4 + [["cnc"]] * 4)
    assert [found.percent(one) for one in found.counts] == [100, 50]


def test_a_number_has_median_and_ends() -> None:
    assert figures(HOURS, [2, 40, 3, 8, 0, 5]).values == ValueRange(4, 0, 40)


def test_only_those_who_were_asked_count() -> None:
    asked = replace(TOOLS, condition=Condition("kind", ("own",)))
    content = InstrumentDraft(Words("Deneme"), sections=(Section(Words(), (KIND, asked)),))
    said: list[Answers] = [HAS_TOOLS] * 5 + [{"kind": "own"}, {"kind": "none"}, {}]
    people = [Given(str(at), ("",) * 5, one) for at, one in enumerate(said)]
    _kind, found = RoundFigures(RoundAnswers(content, people, False)).questions()
    assert (found.asked, found.answered) == (6, 5)


def test_below_five_answers_there_is_no_figure() -> None:
    found = figures(HOURS, [1, 2, 3, 4])
    assert found.moments is Silence.TOO_FEW
    assert found.values == ValueRange(Silence.TOO_FEW, Silence.TOO_FEW, Silence.TOO_FEW)


def test_one_deviating_choice_is_hidden_with_its_complement() -> None:
    found = figures(KIND, ["own"] * 20 + ["shared"] * 9 + ["none"], is_anonymous=True)
    assert (found.answered, people_of(found)) == (30, [20, HIDDEN, HIDDEN])


def test_beside_a_hidden_choice_nobodys_is_hidden_too() -> None:
    """Else it would be told that the hidden ones are chosen."""
    found = figures(KIND, ["own"] * 9 + ["none"], is_anonymous=True)
    assert people_of(found) == [HIDDEN, HIDDEN, HIDDEN]


def test_a_choice_that_everybody_makes_is_told() -> None:
    assert people_of(figures(KIND, ["own"] * 9, is_anonymous=True)) == [9, 0, 0]


def test_a_scales_counts_are_told_all_or_not_at_all() -> None:
    """Mean and spread are two more equations for whoever has some of the counts."""
    found = figures(CONTENT, [5] * 9 + [4] * 9 + [1], is_anonymous=True)
    assert people_of(found) == [HIDDEN] * 5
    assert isinstance(found.moments, Moments)


def test_a_short_scale_has_no_mean_beside_hidden_counts() -> None:
    short = replace(CONTENT, scale=PointScale(4))
    assert figures(short, [4] * 9 + [1], is_anonymous=True).moments is HIDDEN


def test_a_mean_that_fits_one_set_of_counts_only_is_hidden() -> None:
    """Mean 4.95 and its spread on 40 answers: two people chose 4, and nothing else is possible."""
    assert figures(CONTENT, [5] * 38 + [4] * 2, is_anonymous=True).moments is HIDDEN


@pytest.mark.parametrize("points", [5, 7, 9])
def test_many_answers_leave_their_counts_open(points: int) -> None:
    assert is_open([4] * points)
    assert not is_open([2, *[0] * (points - 2), 30])


def test_nor_has_a_scale_on_which_a_later_question_hangs() -> None:
    later = replace(WHY, condition=Condition("content", ("3",)))
    assert figures(CONTENT, [4] * 9 + [1], later, is_anonymous=True).moments is HIDDEN


def test_ends_and_median_that_single_somebody_out_are_hidden() -> None:
    found = figures(HOURS, [0] * 6 + [2, 3, 5, 8, 13, 40], is_anonymous=True)
    assert found.values == ValueRange(HIDDEN, 0, HIDDEN)
    assert isinstance(found.moments, Moments)


def test_a_question_that_few_were_not_asked_is_hidden() -> None:
    """How many were asked would tell how many gave the other answer."""
    asked = replace(TOOLS, condition=Condition("kind", ("own", "shared")))
    content = InstrumentDraft(Words("Deneme"), sections=(Section(Words(), (KIND, asked)),))
    said: list[Answers] = [HAS_TOOLS] * 18 + [{"kind": "none"}] * 2
    people = [Given(str(at), ("",) * 5, one) for at, one in enumerate(said)]
    _kind, found = RoundFigures(RoundAnswers(content, people, True)).questions()
    assert (found.asked, found.answered, found.counts) == (HIDDEN, HIDDEN, ())
