"""An instrument as plain JSON values and back: what the table keeps and what an answer page carries."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from smm_desktop.needs.terms import (
    Audience,
    Background,
    Choice,
    Condition,
    InstrumentDraft,
    PointScale,
    Question,
    QuestionKind,
    Section,
    Words,
)

VERSION = 1


def to_plain(draft: InstrumentDraft) -> dict[str, Any]:
    return {
        "version": VERSION,
        "title": _words(draft.title),
        "audience": draft.audience.value,
        "introduction": _words(draft.introduction),
        "field": draft.field_code,
        "background": [one.value for one in draft.background],
        "sections": [_section(section) for section in draft.sections],
    }


def from_plain(content: object) -> InstrumentDraft:
    """What `to_plain` wrote; anything else is a bug."""
    if not isinstance(content, Mapping) or content.get("version") != VERSION:
        raise ValueError("not an instrument of this version")
    return InstrumentDraft(
        title=_read_words(content["title"]),
        audience=Audience(content["audience"]),
        introduction=_read_words(content["introduction"]),
        field_code=content["field"],
        background=tuple(map(Background, content["background"])),
        sections=tuple(map(_read_section, content["sections"])),
    )


def _words(words: Words) -> list[str]:
    return [words.tr, words.en]


def _read_words(plain: Any) -> Words:
    return Words(*plain)


def _section(section: Section) -> dict[str, Any]:
    return {
        "title": _words(section.title),
        "introduction": _words(section.introduction),
        "questions": [_question(question) for question in section.questions],
    }


def _read_section(plain: Any) -> Section:
    questions = tuple(map(_read_question, plain["questions"]))
    return Section(_read_words(plain["title"]), questions, _read_words(plain["introduction"]))


def _question(question: Question) -> dict[str, Any]:
    """Leaves out what the question does not have."""
    plain: dict[str, Any] = {
        "key": question.key,
        "kind": question.kind.value,
        "words": _words(question.words),
        "competency": question.competency,
        "scale": _scale(question.scale),
        "sides": [_words(side) for side in question.sides or ()],
        "choices": [[choice.key, *_words(choice.words)] for choice in question.choices],
        "several": question.several,
        "least": question.least,
        "most": question.most,
        "required": question.required,
        "condition": _condition(question.condition),
    }
    return {
        name: value for name, value in plain.items() if value not in (None, [], "") and value is not False
    }


def _read_question(plain: Any) -> Question:
    sides = tuple(map(_read_words, plain.get("sides", ())))
    return Question(
        key=plain["key"],
        kind=QuestionKind(plain["kind"]),
        words=_read_words(plain["words"]),
        competency=plain.get("competency", ""),
        scale=_read_scale(plain.get("scale")),
        sides=(sides[0], sides[1]) if sides else None,
        choices=tuple(Choice(key, Words(tr, en)) for key, tr, en in plain.get("choices", ())),
        several=plain.get("several", False),
        least=plain.get("least"),
        most=plain.get("most"),
        required=plain.get("required", False),
        condition=_read_condition(plain.get("condition")),
    )


def _scale(scale: PointScale | None) -> list[Any] | None:
    return None if scale is None else [scale.points, _words(scale.lowest), _words(scale.highest)]


def _read_scale(plain: Any) -> PointScale | None:
    return None if plain is None else PointScale(plain[0], _read_words(plain[1]), _read_words(plain[2]))


def _condition(condition: Condition | None) -> list[Any] | None:
    return None if condition is None else [condition.question, list(condition.answers)]


def _read_condition(plain: Any) -> Condition | None:
    return None if plain is None else Condition(plain[0], tuple(plain[1]))
