"""Which questions are asked of somebody who answered so, and whether answers fit their questions."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from smm_desktop.core.plain_text import plain_text
from smm_desktop.needs import settings
from smm_desktop.needs.terms import (
    Answer,
    Answers,
    Condition,
    FaultyAnswer,
    InstrumentDraft,
    Question,
    QuestionKind,
    ResponseFault,
)

_SIDES = (0, 1)
_WHOLE = re.compile(r"-?\d{1,10}")


@dataclass(frozen=True, slots=True)
class CheckedAnswers:
    """Answers in the form that is kept, without empty ones, and what could not be taken."""

    answers: Answers
    faults: tuple[FaultyAnswer, ...]


def is_asked(condition: Condition | None, answers: Mapping[str, Any]) -> bool:
    """Whether a question with this condition is shown to somebody who gave these answers."""
    if condition is None:
        return True
    given = answers.get(condition.question)
    found = given if isinstance(given, list) else [given]
    return any(str(one) in condition.answers for one in found if one is not None)


def check_answers(
    instrument: InstrumentDraft, raw: Mapping[str, Any], *, whole: bool = True
) -> CheckedAnswers:
    """`whole`: required questions must be answered. Answers to questions that were not asked are dropped."""
    kept: dict[str, Answer] = {}
    faults: list[FaultyAnswer] = []
    for question in instrument.questions():
        if not is_asked(question.condition, kept):
            continue
        value = raw.get(question.key)
        answer = None if _is_empty(value) else _answer(question, value)
        if isinstance(answer, ResponseFault):
            faults.append(FaultyAnswer(question.key, answer))
        elif answer is not None:
            kept[question.key] = answer
        if whole and question.required and _lacks(question, answer):
            faults.append(FaultyAnswer(question.key, ResponseFault.MISSING))
    known = {question.key for question in instrument.questions()}
    faults += (FaultyAnswer(key, ResponseFault.UNKNOWN_QUESTION) for key in raw if key not in known)
    return CheckedAnswers(kept, tuple(faults))


def _is_empty(value: Any) -> bool:
    if isinstance(value, list | tuple):
        return all(one in (None, "") for one in value)
    return value is None or (isinstance(value, str) and not value.strip())


def _lacks(question: Question, answer: Answer | ResponseFault | None) -> bool:
    if isinstance(answer, ResponseFault):
        return False
    return answer is None or (question.kind is QuestionKind.PAIRED and None in list(answer))  # type: ignore[arg-type]  # a pair


def _answer(question: Question, value: Any) -> Answer | ResponseFault:
    match question.kind:
        case QuestionKind.PAIRED:
            return _pair(question, value)
        case QuestionKind.SINGLE:
            return _point(question, value)
        case QuestionKind.CHOICE:
            return _choice(question, value)
        case QuestionKind.NUMBER:
            return _number(question, value)
        case QuestionKind.TEXT:
            return _text(value)


def _whole_number(value: Any) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    return int(value) if isinstance(value, str) and _WHOLE.fullmatch(value.strip()) else None


def _point(question: Question, value: Any) -> int | ResponseFault:
    number = _whole_number(value)
    if number is None:
        return ResponseFault.NOT_A_NUMBER
    points = question.scale.points if question.scale else 0
    return number if 1 <= number <= points else ResponseFault.OUT_OF_RANGE


def _pair(question: Question, value: Any) -> Answer | ResponseFault:
    if not isinstance(value, list | tuple) or len(value) != len(_SIDES):
        return ResponseFault.WRONG_SHAPE
    halves = [None if _is_empty(half) else _point(question, half) for half in value]
    for half in halves:
        if isinstance(half, ResponseFault):
            return half
    return [None if half is None else int(half) for half in halves]


def _choice(question: Question, value: Any) -> Answer | ResponseFault:
    keys = [str(one) for one in (value if isinstance(value, list | tuple) else [value])]
    offered = [choice.key for choice in question.choices]
    if not set(keys) <= set(offered):
        return ResponseFault.UNKNOWN_CHOICE
    if question.several:
        return [key for key in offered if key in keys]
    return keys[0] if len(keys) == 1 else ResponseFault.WRONG_SHAPE


def _number(question: Question, value: Any) -> Answer | ResponseFault:
    number = _whole_number(value)
    if number is None:
        return ResponseFault.NOT_A_NUMBER
    least = settings.NUMBERS.start if question.least is None else question.least
    most = settings.NUMBERS.stop - 1 if question.most is None else question.most
    return number if least <= number <= most else ResponseFault.OUT_OF_RANGE


def _text(value: Any) -> Answer | ResponseFault:
    if not isinstance(value, str):
        return ResponseFault.WRONG_SHAPE
    text = "\n".join(map(plain_text, value.splitlines())).strip()
    return text if len(text) <= settings.FREE_TEXT_LENGTH else ResponseFault.TOO_LONG
