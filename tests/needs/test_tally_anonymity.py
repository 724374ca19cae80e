"""Counts of an anonymous round: whoever adds and subtracts all that is told finds nobody's choice under five."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import partial
from itertools import combinations

import pytest

from smm_desktop.needs.rules.answers import is_asked
from smm_desktop.needs.rules.round_analysis import RoundFigures, Wanted
from smm_desktop.needs.rules.tallies import Given
from smm_desktop.needs.terms import Moments, Question, QuestionFigures
from tests.needs.attacker import Attacker
from tests.needs.other_questions import CONTENT, HOURS, LASERS, PAIR, QUESTIONS, SHORT, SIZES, WHY, sixty

Cell = tuple[str, ...]
Weight = Callable[[Given], int]
TALLIED = QUESTIONS[:-1]
VALUES = {CONTENT: range(1, 6), SHORT: range(1, 4), HOURS: range(41), WHY: range(9), LASERS: range(9)}
POSSIBLE = [(question, value) for question, values in VALUES.items() for value in values]


def said(one: Given, question: Question) -> list[object]:
    found = one.answers.get(question.key)
    return [] if found is None else found if isinstance(found, list) else [found]  # type: ignore[return-value]


def answers_to(question: Question, one: Given) -> list[object]:
    condition = question.condition
    if condition is not None and not is_asked(condition, one.answers):
        return ["not asked"] if condition.question in one.answers else []
    return ["asked"] if question is PAIR else said(one, question)


def told(question: Question, found: QuestionFigures) -> Iterator[Weight]:
    """What each person adds to every number that is shown of a question."""
    if isinstance(found.asked, int):
        yield lambda one: int(is_asked(question.condition, one.answers))
    if isinstance(found.answered, int):
        yield lambda one: int(bool(said(one, question)))
    for answer, count in zip(offered(question), found.counts, strict=False):
        if isinstance(count.people, int):
            yield partial(_has_said, question, answer)
    if isinstance(found.moments, Moments):
        yield from (partial(_power, question, power) for power in (1, 2))


def _has_said(question: Question, answer: object, one: Given) -> int:
    return int(answer in said(one, question))


def _power(question: Question, power: int, one: Given) -> int:
    return sum(int(str(each)) ** power for each in said(one, question))


def offered(question: Question) -> list[object]:
    if question.scale is not None:
        return list(range(1, question.scale.points + 1))
    return [choice.key for choice in question.choices]


class Reader:
    """Has seen the whole round's page and every field's, and knows of everybody the field and all answers."""

    def __init__(self, seed: int, *, is_anonymous: bool = True) -> None:
        self.figures = RoundFigures(sixty(seed, is_anonymous=is_anonymous))
        self.people = self.figures.answers.people
        possible = [self.only(field, question, at) for field in SIZES for question, at in POSSIBLE]
        self.by_cell = {self.cell(one): one for one in (*possible, *self.people)}
        counts = Counter(map(self.cell, self.people))
        self.attacker = Attacker({cell: counts[cell] for cell in self.by_cell}, [])
        for field in ("", *self.figures.fields):
            for question, found in zip(TALLIED, self.figures.questions(field), strict=True):
                for weight in told(question, found):
                    self.learn(field, weight)
            if self.figures.analyze(Wanted(field, 0)).items:
                self.learn(field, lambda one: int(is_asked(PAIR.condition, one.answers)))

    @staticmethod
    def only(field: str, question: Question, value: int) -> Given:
        """Nobody, as far as the reader knows, or somebody: what was not given is not shown as such."""
        return Given("", (field,), {question.key: value})

    def cell(self, one: Given) -> Cell:
        return (one.field, *(str(one.answers.get(question.key)) for question in QUESTIONS))

    def learn(self, field: str, weight: Weight) -> None:
        every = self.by_cell.items()
        self.attacker.learn(
            {cell: Fraction(weight(one) if field in ("", one.field) else 0) for cell, one in every}
        )

    def groups(self, question: Question) -> dict[tuple[str, object], list[Cell]]:
        """By field and answer; who gave an earlier answer that leads past the question is a group, too."""
        found: dict[tuple[str, object], list[Cell]] = {}
        for cell, one in self.by_cell.items():
            for answer in answers_to(question, one):
                found.setdefault((one.field, answer), []).append(cell)
        return found

    def recovered(self, question: Question) -> list[tuple[tuple[str, object], ...]]:
        """Groups of fewer than five with the same answer, and unions of two over fields, that can be worked out."""
        people = self.attacker.people
        sizes = {key: sum(people[cell] for cell in cells) for key, cells in self.groups(question).items()}
        few = [key for key, size in sizes.items() if 0 < size < 5]
        unions = [*((key,) for key in few), *combinations(few, 2)]
        return [
            keys
            for keys in unions
            if len({answer for _, answer in keys}) == 1
            and sum(sizes[key] for key in keys) < 5
            and self.attacker.recovers([cell for key in keys for cell in self.groups(question)[key]])
        ]


@pytest.mark.parametrize("seed", range(6))
def test_no_answer_of_fewer_than_five_can_be_worked_out(seed: int) -> None:
    reader = Reader(seed)
    assert not [question.key for question in QUESTIONS if reader.recovered(question)]


def test_the_reader_would_find_them_in_a_named_round() -> None:
    reader = Reader(1, is_anonymous=False)
    assert {question.key for question in QUESTIONS if reader.recovered(question)} >= {
        "kind",
        "short",
        "why",
        "pair",
    }
