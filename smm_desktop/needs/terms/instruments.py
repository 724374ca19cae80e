"""What an instrument asks, as a frozen value: sections of questions, scales, choices and conditions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from smm_desktop.needs.terms.words import Audience, Background, QuestionKind


@dataclass(frozen=True, slots=True)
class Words:
    """A text in both languages; where there is no English, the Turkish one stands in."""

    tr: str = ""
    en: str = ""

    def text(self, language: str) -> str:
        """`language` is "tr" or "en"."""
        return (self.en or self.tr) if language == "en" else (self.tr or self.en)


@dataclass(frozen=True, slots=True)
class PointScale:
    """Points from 1 to `points`; the words of its ends."""

    points: int = 5
    lowest: Words = Words()
    highest: Words = Words()


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the answers offered; `key` is what is stored."""

    key: str
    words: Words


@dataclass(frozen=True, slots=True)
class Condition:
    """The question is asked only when an earlier one has one of these answers (keys of choices, or numbers as text)."""

    question: str
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """One question. `competency` is a code of the instrument's frame, "" for none.

    PAIRED: `scale` and both `sides`. SINGLE: `scale`. CHOICE: `choices`, `several`. NUMBER: `least`, `most`.
    """

    key: str
    kind: QuestionKind
    words: Words
    competency: str = ""
    scale: PointScale | None = None
    sides: tuple[Words, Words] | None = None
    choices: tuple[Choice, ...] = ()
    several: bool = False
    least: int | None = None
    most: int | None = None
    required: bool = False
    condition: Condition | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """Questions under one heading."""

    title: Words
    questions: tuple[Question, ...]
    introduction: Words = Words()


@dataclass(frozen=True, slots=True)
class InstrumentDraft:
    """An instrument as built in the window. `background` is asked of everybody whose form does not know it."""

    title: Words
    audience: Audience = Audience.TEACHERS
    introduction: Words = Words()
    field_code: str | None = None
    background: tuple[Background, ...] = (Background.SCHOOL, Background.EXPERIENCE)
    sections: tuple[Section, ...] = ()

    def questions(self) -> Iterator[Question]:
        for section in self.sections:
            yield from section.questions

    def question(self, key: str) -> Question | None:
        return next((one for one in self.questions() if one.key == key), None)
