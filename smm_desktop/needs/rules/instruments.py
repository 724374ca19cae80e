"""What an instrument must be before it is kept: texts, scales, choices, keys, and conditions that look back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from smm_desktop.core.refusals import Refusal
from smm_desktop.needs import settings
from smm_desktop.needs.rules.texts import needed_words, tidy_words
from smm_desktop.needs.terms import (
    Choice,
    InstrumentDraft,
    NeedsReason,
    PointScale,
    Question,
    QuestionKind,
    Section,
    Words,
)

_KEY = re.compile(r"[a-z0-9_]{1,40}")
_PLAIN_SCALE = PointScale()


def normal_instrument(draft: InstrumentDraft) -> InstrumentDraft:
    """The draft as it is kept; refuses what could not be asked."""
    draft = _numbered(draft)
    questions = list(draft.questions())
    if len(questions) > settings.QUESTIONS:
        raise Refusal(NeedsReason.TOO_MANY_QUESTIONS, limit=settings.QUESTIONS)
    _refuse_twice([question.key for question in questions])
    for number, question in enumerate(questions, 1):
        _check_condition(question, number, questions[: number - 1])
    numbers = {question.key: number for number, question in enumerate(questions, 1)}
    return replace(
        draft,
        title=needed_words(draft.title, settings.TITLE_LENGTH, NeedsReason.TITLE_MISSING),
        introduction=tidy_words(draft.introduction, settings.NOTE_LENGTH),
        background=tuple(dict.fromkeys(draft.background)),
        sections=tuple(_normal_section(section, numbers) for section in draft.sections),
    )


def _numbered(draft: InstrumentDraft) -> InstrumentDraft:
    """Questions without a key get the next free one: q1, q2, …"""
    taken = {question.key for question in draft.questions()}
    free = (f"q{number}" for number in range(1, 10_000) if f"q{number}" not in taken)
    sections = (
        replace(
            section, questions=tuple(one if one.key else replace(one, key=next(free)) for one in section.questions)
        )
        for section in draft.sections
    )  # fmt: skip
    return replace(draft, sections=tuple(sections))


def _refuse_twice(keys: Sequence[str]) -> None:
    seen: set[str] = set()
    for key in keys:
        if not _KEY.fullmatch(key):
            raise Refusal(NeedsReason.QUESTION_KEY_FAULTY, key=key)
        if key in seen:
            raise Refusal(NeedsReason.QUESTION_KEY_TAKEN, key=key)
        seen.add(key)


def _normal_section(section: Section, numbers: dict[str, int]) -> Section:
    return Section(
        title=tidy_words(section.title, settings.TITLE_LENGTH),
        questions=tuple(_normal_question(one, numbers[one.key]) for one in section.questions),
        introduction=tidy_words(section.introduction, settings.NOTE_LENGTH),
    )


def _normal_question(question: Question, number: int) -> Question:
    """Keeps only what the kind of question has."""
    words = needed_words(
        question.words, settings.QUESTION_LENGTH, NeedsReason.QUESTION_TEXT_MISSING, number=number
    )
    bare = replace(
        question, words=words, scale=None, sides=None, choices=(), several=False, least=None, most=None
    )
    match question.kind:
        case QuestionKind.PAIRED:
            return replace(bare, scale=_scale(question, number), sides=_sides(question, number))
        case QuestionKind.SINGLE:
            return replace(bare, scale=_scale(question, number))
        case QuestionKind.CHOICE:
            return replace(bare, choices=_choices(question, number), several=question.several)
        case QuestionKind.NUMBER:
            if question.least is not None and question.most is not None and question.least > question.most:
                raise Refusal(NeedsReason.RANGE_REVERSED, number=number)
            return replace(bare, least=question.least, most=question.most)
        case QuestionKind.TEXT:
            return bare


def _scale(question: Question, number: int) -> PointScale:
    scale = question.scale or _PLAIN_SCALE
    if scale.points not in settings.POINTS:
        least, most = settings.POINTS.start, settings.POINTS.stop - 1
        raise Refusal(NeedsReason.SCALE_FAULTY, number=number, least=least, most=most)
    ends = (tidy_words(words, settings.NAME_LENGTH) for words in (scale.lowest, scale.highest))
    return PointScale(scale.points, *ends)


def _sides(question: Question, number: int) -> tuple[Words, Words]:
    first, second = (
        needed_words(words, settings.NAME_LENGTH, NeedsReason.SIDES_MISSING, number=number)
        for words in question.sides or (Words(), Words())
    )
    return first, second


def _choices(question: Question, number: int) -> tuple[Choice, ...]:
    if not 1 < len(question.choices) <= settings.CHOICES:
        raise Refusal(NeedsReason.CHOICES_MISSING, number=number)
    seen: set[str] = set()
    chosen = []
    for place, choice in enumerate(question.choices, 1):
        key = choice.key or str(place)
        if key in seen or not _KEY.fullmatch(key):
            raise Refusal(NeedsReason.CHOICE_KEY_TAKEN, number=number, key=key)
        seen.add(key)
        words = needed_words(choice.words, settings.NAME_LENGTH, NeedsReason.CHOICES_MISSING, number=number)
        chosen.append(Choice(key, words))
    return tuple(chosen)


def possible_answers(question: Question) -> frozenset[str]:
    """The answers a condition can ask for, as it spells them; empty for questions that none can look at."""
    match question.kind:
        case QuestionKind.SINGLE:
            return frozenset(map(str, range(1, (question.scale or _PLAIN_SCALE).points + 1)))
        case QuestionKind.CHOICE:
            return frozenset(choice.key or str(place) for place, choice in enumerate(question.choices, 1))
        case _:
            return frozenset()


def _check_condition(question: Question, number: int, before: Sequence[Question]) -> None:
    condition = question.condition
    if condition is None:
        return
    asked = next((one for one in before if one.key == condition.question), None)
    if asked is None or not condition.answers or not set(condition.answers) <= possible_answers(asked):
        raise Refusal(NeedsReason.CONDITION_FAULTY, number=number)
