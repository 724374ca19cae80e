"""How a form's questions lie in a spreadsheet, for writing and reading alike: keys, columns, drop-downs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from uuid import UUID

from smm_desktop.needs.terms import FormSnapshot, InstrumentDraft, PointScale, Question, QuestionKind

MARK = "SMM-ANKET"
VERSION = 1
CODE_KEY = "katilimci"
BACKGROUND_KEY = "bilgi."
TICK = "X"
_SCALES = frozenset({QuestionKind.PAIRED, QuestionKind.SINGLE})


@dataclass(frozen=True, slots=True)
class FormMark:
    """What stands on top of every sheet and leads the file home."""

    round_id: UUID
    language: str
    member_code: str = ""

    @property
    def text(self) -> str:
        return " ".join(
            filter(None, (MARK, str(VERSION), self.language, self.round_id.hex, self.member_code))
        )

    @classmethod
    def read(cls, text: str) -> FormMark | None:
        """None for any other text, and for a mark of another version."""
        parts = text.split()
        if parts[:2] != [MARK, str(VERSION)] or len(parts) not in {4, 5}:
            return None
        try:
            return cls(UUID(hex=parts[3]), parts[2], parts[4] if parts[4:] else "")
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A question, or a part of one, that is answered in a column: its key, its caption, what may be chosen."""

    key: str
    caption: str
    choices: tuple[str, ...] = ()
    values: tuple[str, ...] = ()  # what is stored for each choice


@dataclass(frozen=True, slots=True)
class ScaleSheet:
    """Questions with one scale, a row each. `sides` are the captions of the columns to be filled."""

    scale: PointScale
    sides: tuple[str, ...]
    questions: tuple[Question, ...]


def single_columns(
    instrument: InstrumentDraft, language: str, snapshot: FormSnapshot | None = None
) -> Iterator[SheetColumn]:
    """Everything that is answered once: with a snapshot the captions of backgrounds are their keys."""
    if snapshot is not None:
        if snapshot.asks_for_code:
            yield SheetColumn(CODE_KEY, "code")
        for background, values in snapshot.background.items():
            key = f"{BACKGROUND_KEY}{background.value}"
            shown, kept = tuple(label for _, label in values), tuple(value for value, _ in values)
            yield SheetColumn(key, background.value, shown, kept)
    for question in instrument.questions():
        if question.kind not in _SCALES:
            yield from _columns(question, language)


def _columns(question: Question, language: str) -> Iterator[SheetColumn]:
    caption = question.words.text(language)
    labels = tuple(choice.words.text(language) for choice in question.choices)
    if question.several:
        for choice, label in zip(question.choices, labels, strict=True):
            yield SheetColumn(f"{question.key}:{choice.key}", f"{caption} – {label}", (TICK,), (choice.key,))
    else:
        yield SheetColumn(question.key, caption, labels, tuple(choice.key for choice in question.choices))


def scale_sheets(instrument: InstrumentDraft, language: str) -> Iterator[ScaleSheet]:
    """Questions of one scale stand together, in their order."""
    asked = [question for question in instrument.questions() if question.kind in _SCALES]
    ordered = sorted(asked, key=lambda one: [_shape(other) for other in asked].index(_shape(one)))
    for _, group in groupby(ordered, key=_shape):
        questions = tuple(group)
        sides = tuple(side.text(language) for side in questions[0].sides or ())
        yield ScaleSheet(questions[0].scale or PointScale(), sides, questions)


def _shape(question: Question) -> tuple[object, ...]:
    return question.scale, question.sides
