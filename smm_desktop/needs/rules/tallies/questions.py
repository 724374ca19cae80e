"""The figures of one question: mean and spread, counts of points and choices, median and ends of numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import sqrt
from statistics import median

from smm_desktop.needs.rules.tallies.ambiguity import is_open
from smm_desktop.needs.rules.tallies.counting import Given, Tally, tally
from smm_desktop.needs.rules.tallies.disclosure import Permission
from smm_desktop.needs.terms import (
    SMALLEST_CLAIM,
    Answer,
    AnswerCount,
    InstrumentDraft,
    Moments,
    Question,
    QuestionFigures,
    QuestionKind,
    Silence,
    ValueRange,
)

_TALLIED = (QuestionKind.SINGLE, QuestionKind.CHOICE, QuestionKind.NUMBER)
_LONG_SCALE = 5  # from five values on, mean and spread say nothing of a single count (docs/adr/0043)


@dataclass(frozen=True, slots=True)
class _Told:
    """What may be told of one question in one group; a value of its own when `least` people gave it."""

    count: Callable[[str], bool] = lambda _answer: True
    least: int = 1
    hides: bool = False
    has_followers: bool = False


def figures_of_questions(
    content: InstrumentDraft,
    people: Sequence[Given],
    language: str,
    field: str = "",
    permitted: Mapping[str, Permission] | None = None,
) -> tuple[QuestionFigures, ...]:
    """Of everybody or of one field. `permitted` is there when the round is anonymous, and covers all of the round."""
    mine = [one for one in people if not field or one.field == field]
    followed = {one.condition.question for one in content.questions() if one.condition}
    found = []
    for question in content.questions():
        if question.kind not in _TALLIED:
            continue
        permission = permitted[question.key] if permitted is not None else None
        if permission is None:
            found.append(_figures(question, tally(question, mine), language, _Told()))
        elif not permission.tells(field):
            found.append(_hidden(question, language))
        else:
            told = _Told(_counts_told(permission, field), SMALLEST_CLAIM, True, question.key in followed)
            found.append(_figures(question, tally(question, mine), language, told))
    return tuple(found)


def _counts_told(permission: Permission, field: str) -> Callable[[str], bool]:
    return lambda answer: permission.tells_count(field, answer)


def _hidden(question: Question, language: str) -> QuestionFigures:
    hidden = Silence.HIDDEN
    return QuestionFigures(
        question.key, question.words.text(language), question.kind, question.several, hidden, hidden
    )


def _figures(question: Question, found: Tally, language: str, told: _Told) -> QuestionFigures:
    counts = tuple(_counts(question, found, language, told))
    return QuestionFigures(
        key=question.key,
        question=question.words.text(language),
        kind=question.kind,
        several=question.several,
        asked=found.asked,
        answered=found.answered,
        moments=_moments(question, found, counts, told),
        counts=counts,
        values=_values(found, told) if question.kind is QuestionKind.NUMBER else None,
    )


def _counts(question: Question, found: Tally, language: str, told: _Told) -> Iterator[AnswerCount]:
    """Beside a hidden count nobody's is hidden too, and a scale's counts are told all or not at all."""
    labels = _labels(question, language)
    hides = [said for said in labels if found.values[said] and not told.count(str(said))]
    for said, label in labels.items():
        people: int | Silence = found.values[said]
        if found.answered < SMALLEST_CLAIM:
            people = Silence.TOO_FEW
        elif hides and (question.kind is QuestionKind.SINGLE or said in hides or not people):
            people = Silence.HIDDEN
        yield AnswerCount(label, people)


def _labels(question: Question, language: str) -> dict[Answer, str]:
    if question.kind is QuestionKind.CHOICE:
        return {one.key: one.words.text(language) for one in question.choices}
    scale = question.scale if question.kind is QuestionKind.SINGLE else None
    if scale is None:
        return {}
    ends = {1: scale.lowest.text(language), scale.points: scale.highest.text(language)}
    return {at: f"{at} ({ends[at]})" if ends.get(at) else str(at) for at in range(1, scale.points + 1)}


def _moments(
    question: Question, found: Tally, counts: Sequence[AnswerCount], told: _Told
) -> Moments | Silence | None:
    if question.kind is QuestionKind.CHOICE:
        return None
    if found.answered < SMALLEST_CLAIM:
        return Silence.TOO_FEW
    numbers = _numbers(found)
    if told.hides and not _is_safe(question, counts, told, numbers):
        return Silence.HIDDEN
    return _moments_of(numbers)


def _is_safe(
    question: Question, counts: Sequence[AnswerCount], told: _Told, numbers: Mapping[int, int]
) -> bool:
    """Whether no count follows from sum and sum of squares: all are told, or there are five values to think of and
    other counts with these sums."""
    if counts and not any(isinstance(one.people, Silence) for one in counts):
        return True
    if question.scale is not None:
        points = [numbers.get(at, 0) for at in range(1, question.scale.points + 1)]
        return len(points) >= _LONG_SCALE and not told.has_followers and is_open(points)
    if question.least is None or question.most is None:
        return True
    return question.most - question.least + 1 >= _LONG_SCALE


def _numbers(found: Tally) -> Counter[int]:
    return Counter({said: count for said, count in found.values.items() if isinstance(said, int)})


def _moments_of(values: Counter[int]) -> Moments:
    n = values.total()
    total = sum(value * count for value, count in values.items())
    squares = sum(value * value * count for value, count in values.items())
    return Moments(float(Fraction(total, n)), sqrt(Fraction(n * squares - total * total, n * (n - 1))))


def _values(found: Tally, told: _Told) -> ValueRange:
    if found.answered < SMALLEST_CLAIM:
        return ValueRange(Silence.TOO_FEW, Silence.TOO_FEW, Silence.TOO_FEW)
    values = _numbers(found)
    every = sorted(values.elements())
    middle = {every[(len(every) - 1) // 2], every[len(every) // 2]}

    def is_shared(value: int) -> bool:
        return values[value] >= told.least

    return ValueRange(
        median=median(every) if all(map(is_shared, middle)) else Silence.HIDDEN,
        least=every[0] if is_shared(every[0]) else Silence.HIDDEN,
        most=every[-1] if is_shared(every[-1]) else Silence.HIDDEN,
    )
