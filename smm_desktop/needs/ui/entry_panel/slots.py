"""A paper form as a row of fields to be typed, in the order in which they stand on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from smm_desktop.needs.terms import (
    Background,
    Condition,
    FormSnapshot,
    PointScale,
    Question,
    QuestionKind,
    ValueList,
)

_MOST_BUBBLES, _CODE_LENGTH = 24, 6
_DIGITS = 10


class SlotKind(StrEnum):
    """How a field is typed."""

    POINT = "point"  # a number that is the answer
    CHOICE = "choice"  # the number of a choice
    SEVERAL = "several"  # numbers of choices, then Enter
    NUMBER = "number"  # digits, then Enter
    WORDS = "words"  # letters, then Enter


@dataclass(frozen=True, slots=True)
class Slot:
    """One field; `field` is `q1`, `q1/2` for a second side, `background/school`. `values` are what choices store,
    `known` all that may be written."""

    field: str
    kind: SlotKind
    caption: str
    note: str = ""
    most: int = 0
    values: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    length: int = 0
    known: frozenset[str] = frozenset()
    condition: Condition | None = None

    @property
    def id(self) -> str:
        return self.field


def slots_of(snapshot: FormSnapshot, language: str, people: frozenset[str] = frozenset()) -> tuple[Slot, ...]:
    """`people`: the codes of those who are asked."""
    found = list(_background(snapshot, people))
    for number, question in enumerate(snapshot.instrument.questions(), 1):
        found += _of_question(question, number, language)
    return tuple(found)


def _background(snapshot: FormSnapshot, people: frozenset[str]) -> Iterator[Slot]:
    if snapshot.asks_for_code:
        yield Slot("background/code", SlotKind.WORDS, "", length=_CODE_LENGTH, known=people)
    for background, values in snapshot.background.items():
        yield _background_slot(background, values)


def _background_slot(background: Background, values: ValueList) -> Slot:
    """As on the paper: short lists are bubbles, long ones a line of writing."""
    field = f"background/{background.value}"
    keys, labels = tuple(key for key, _ in values), tuple(label for _, label in values)
    if 0 < len(values) <= _MOST_BUBBLES and background is not Background.SCHOOL:
        return Slot(field, SlotKind.CHOICE, "", most=len(values), values=keys, labels=labels)
    return Slot(field, SlotKind.WORDS, "", values=keys, labels=labels)


def _of_question(question: Question, number: int, language: str) -> Iterator[Slot]:
    caption, condition = f"{number}. {question.words.text(language)}", question.condition
    points = (question.scale or PointScale()).points
    match question.kind:
        case QuestionKind.PAIRED:
            for place, side in enumerate(question.sides or (), 1):
                field = f"{question.key}/{place}"
                text = side.text(language)
                yield Slot(field, SlotKind.POINT, caption, text, points, condition=condition)
        case QuestionKind.SINGLE:
            yield Slot(question.key, SlotKind.POINT, caption, most=points, condition=condition)
        case QuestionKind.CHOICE:
            kind = SlotKind.SEVERAL if question.several else SlotKind.CHOICE
            keys = tuple(choice.key for choice in question.choices)
            labels = tuple(choice.words.text(language) for choice in question.choices)
            yield Slot(
                question.key, kind, caption, most=len(keys), values=keys, labels=labels, condition=condition
            )
        case QuestionKind.NUMBER:
            yield Slot(question.key, SlotKind.NUMBER, caption, length=_DIGITS, condition=condition)
        case QuestionKind.TEXT:
            yield Slot(question.key, SlotKind.WORDS, caption, condition=condition)


def paper_slot(slot: Slot) -> Slot:
    """The field by itself, whatever else the form says."""
    return replace(slot, condition=None)
