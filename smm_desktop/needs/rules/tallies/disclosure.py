"""What may be told of single questions of an anonymous round, of everybody and of each field together (docs/adr/0043).

Who chose the same answer is a group as a school is one; who was asked a question is a group of an earlier answer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from smm_desktop.needs.rules.anonymity import ShownGroups, plan_tables
from smm_desktop.needs.rules.answers import is_asked
from smm_desktop.needs.rules.tallies.counting import Given
from smm_desktop.needs.terms import Answers, InstrumentDraft, Question, QuestionKind

_FIELD, _ANSWER, _YES, _NO = "field", "answer", "yes", ""

Mark = Callable[[Answers], str]


@dataclass(frozen=True, slots=True)
class Permission:
    """The plan of one question; a field "" is everybody."""

    plan: ShownGroups
    is_single: bool  # one answer a person, so that the counts add up

    def tells(self, field: str) -> bool:
        """Whether anything is told of the question: how many answered, and what follows from all their answers."""
        return self.plan.shows(*_group(field))

    def tells_count(self, field: str, answer: str) -> bool:
        if self.is_single:
            return self.plan.shows(*_group(field, _ANSWER, answer))
        return self.plan.shows(*_group(field, f"{_ANSWER} {answer}", _YES))

    def tells_asked(self, field: str, key: str) -> bool:
        """Whether a later question that only some are asked may be told of."""
        return self.plan.shows(*_group(field, f"asked {key}", _YES))


def _group(field: str, mark: str = "", value: str = "") -> tuple[tuple[str, ...], *tuple[str, ...]]:
    parts = ([(_FIELD, field)] if field else []) + ([(mark, value)] if mark else [])
    return tuple(name for name, _ in parts), *(value for _, value in parts)


def permissions(
    content: InstrumentDraft, people: Sequence[Given], fields: Collection[str]
) -> Mapping[str, Permission]:
    """By the questions' keys. `fields` are those that the plan of the whole round shows."""
    questions = list(content.questions())
    found: dict[str, Permission] = {}
    for question in questions:
        followers = [one for one in questions if one.condition and one.condition.question == question.key]
        may = _may_tell_field(fields) if question.condition is None else partial(
            lambda key, parent, field: parent.tells_asked(field, key), question.key, found[question.condition.question]
        )  # fmt: skip
        plan = _planned(question, _marks(question, followers), people, may)
        found[question.key] = Permission(plan, not question.several)
    return found


def _may_tell_field(fields: Collection[str]) -> Callable[[str], bool]:
    return lambda field: not field or field in fields


def _marks(question: Question, followers: Sequence[Question]) -> Mapping[str, Mark]:
    """By what the people who answered are told apart in what is shown of the question."""
    marks: dict[str, Mark] = {}
    key = question.key
    if question.several:
        for choice in question.choices:
            marks[f"{_ANSWER} {choice.key}"] = partial(_has_chosen, key, choice.key)
    elif question.kind in (QuestionKind.SINGLE, QuestionKind.CHOICE):
        marks[_ANSWER] = lambda answers: str(answers[key])
    for one in followers:
        marks[f"asked {one.key}"] = partial(_is_asked, one)
    return marks


def _has_chosen(key: str, choice: str, answers: Answers) -> str:
    said = answers[key]
    return _YES if isinstance(said, list) and choice in said else _NO


def _is_asked(question: Question, answers: Answers) -> str:
    return _YES if is_asked(question.condition, answers) else _NO


def _planned(
    question: Question, marks: Mapping[str, Mark], people: Sequence[Given], may: Callable[[str], bool]
) -> ShownGroups:
    counts = Counter(
        (one.field, *(mark(one.answers) for mark in marks.values()))
        for one in people
        if question.key in one.answers and is_asked(question.condition, one.answers)
    )
    tables = [(*field, *mark) for mark in ((), *((name,) for name in marks)) for field in ((), (_FIELD,))]

    def within(table: tuple[str, ...], *values: str) -> bool:
        return may(values[0] if _FIELD in table else "")

    return plan_tables((_FIELD, *marks), counts, tables, within=within)
