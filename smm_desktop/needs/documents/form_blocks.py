"""What stands on a printed form, piece by piece: headings, scales with bubbles, choices, boxes, writing lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from math import ceil

from smm_desktop.needs.terms import Background, FormSnapshot, PointScale, Question, QuestionKind
from smm_desktop.paper.colours import INK, MUTED, NAVY, RULE
from smm_desktop.paper.fonts import Face
from smm_desktop.paper.forms import draw_bubble, draw_digit_boxes, draw_writing_line
from smm_desktop.paper.page import Page
from smm_desktop.paper.sheet_geometry import Mark
from smm_desktop.paper.terms import Align
from smm_desktop.paper.typesetting import wrap
from smm_desktop.paper.wording import Wording

_WIDTH = 180.0  # of the frame on A4, near enough to wrap by
_PITCH = 6.2
_TEXT, _SMALL = 9.5, 7.0
_LINE = 4.2
_CHOICES_ACROSS, _LABEL_LEFT, _MOST_BUBBLES = 174.0, 5.4, 24
_LABEL, _LEAST_LABEL, _LABEL_LINE = 9.0, 7.0, 4.0
_NOTE, _NOTE_LINE = 8.5, 3.75
_CODE_DIGITS, _NUMBER_DIGITS = 6, 6
_SCALES = frozenset({QuestionKind.PAIRED, QuestionKind.SINGLE})
Draw = Callable[[Page, float, float, float], list[Mark]]


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of known height (mm); `draw(page, x, y, width)` gives its marks. `above` is drawn again on top of a
    page that begins with this piece."""

    height: float
    draw: Draw = field(repr=False)
    is_heading: bool = False
    above: Block | None = None


def blocks_of(snapshot: FormSnapshot, words: Wording) -> list[Block]:
    """A long introduction comes first; a short one stands in the head of the form."""
    introduction = snapshot.instrument.introduction.text(words.language)
    first = [] if stands_in_head(introduction) else [_note(introduction)]
    return [*first, *_background(snapshot, words), *_sections(snapshot, words)]


def stands_in_head(text: str) -> bool:
    """Whether the head of the form has room for this text."""
    return len(wrap(text, Face.SANS, 7.5, _WIDTH)) <= 2  # noqa: PLR2004 - the head's lines


def _background(snapshot: FormSnapshot, words: Wording) -> Iterator[Block]:
    """Short lists become bubbles, long ones a line to write on; the participant's code six boxes."""
    if snapshot.asks_for_code:
        yield _boxes(words.text("background.code"), "background/code", _CODE_DIGITS)
    for background, values in snapshot.background.items():
        caption, key = words.text(f"background.{background.value}"), f"background/{background.value}"
        if 0 < len(values) <= _MOST_BUBBLES and background is not Background.SCHOOL:
            yield _bubbles(caption, [(f"{key}/{value}", label) for value, label in values])
        else:
            yield _writing(caption, key, 1)


def _sections(snapshot: FormSnapshot, words: Wording) -> Iterator[Block]:
    number = 0
    for section in snapshot.instrument.sections:
        title = section.title.text(words.language)
        if title:
            yield _heading(title)
        introduction = section.introduction.text(words.language)
        if introduction:
            yield _note(introduction)
        head, shape = None, None
        for question in section.questions:
            number += 1
            if question.kind not in _SCALES:
                head = shape = None
            elif head is None or (question.scale, question.sides) != shape:
                shape = (question.scale, question.sides)
                head = _scale_head(question, words.language)
                yield head
            yield replace(
                _question(question, f"{number}.{_only_if(question, snapshot, words)}", words), above=head
            )


def _only_if(question: Question, snapshot: FormSnapshot, words: Wording) -> str:
    """Whom a question with a condition is for, in words; nothing for the others."""
    if question.condition is None:
        return ""
    asked = list(snapshot.instrument.questions())
    number = next(place for place, one in enumerate(asked, 1) if one.key == question.condition.question)
    labels = {choice.key: choice.words.text(words.language) for choice in asked[number - 1].choices}
    answers = ", ".join(f"“{labels.get(answer, answer)}”" for answer in question.condition.answers)
    return " " + words.text("only_if", number=number, answers=answers)


def _question(question: Question, number: str, words: Wording) -> Block:
    text = f"{number} {question.words.text(words.language)}"
    match question.kind:
        case QuestionKind.PAIRED | QuestionKind.SINGLE:
            return _scale_row(question, text)
        case QuestionKind.CHOICE:
            choices = [
                (f"{question.key}/{choice.key}", choice.words.text(words.language))
                for choice in question.choices
            ]
            return _bubbles(text + (f" {words.text('several')}" if question.several else ""), choices)
        case QuestionKind.NUMBER:
            return _boxes(text, question.key, _digits(question))
        case QuestionKind.TEXT:
            return _writing(text, question.key, 4)


def _digits(question: Question) -> int:
    """As many boxes as the largest number needs, where it is known."""
    if question.most is None or question.most < 0 or (question.least or 0) < 0:
        return _NUMBER_DIGITS
    return min(_NUMBER_DIGITS, len(str(question.most)))


def _heading(title: str) -> Block:
    def draw(page: Page, x: float, y: float, width: float) -> list[Mark]:
        page.fitted(x, y + 6.0, width, title, Face.SANS_BOLD, 11.0, colour=NAVY)
        page.line(x, y + 7.6, x + width, y + 7.6, weight=0.3, colour=NAVY)
        return []

    return Block(9.4, draw, is_heading=True)


def _note(text: str) -> Block:
    """What is said before questions; stays with the one that follows."""
    height = len(wrap(text, Face.SANS, _NOTE, _WIDTH)) * _NOTE_LINE + 2.0

    def draw(page: Page, x: float, y: float, width: float) -> list[Mark]:
        page.block(x, y + 3.2, width, text, Face.SANS, _NOTE, colour=MUTED, leading=1.25)
        return []

    return Block(height, draw, is_heading=True)


def _sides(question: Question) -> int:
    return 2 if question.kind is QuestionKind.PAIRED else 1


def _points(question: Question) -> int:
    return (question.scale or PointScale()).points


def _bubble_room(question: Question) -> float:
    """Width of all bubbles of a row, with a gap between the sides."""
    return _sides(question) * _points(question) * _PITCH + (_sides(question) - 1) * _PITCH


def _side_left(question: Question, x: float, width: float, side: int) -> float:
    return x + width - _bubble_room(question) + side * (_points(question) + 1) * _PITCH


def _scale_head(question: Question, language: str) -> Block:
    """Names of the sides, the ends of the scale, and the numbers above the bubbles."""
    scale = question.scale or PointScale()
    names = [side.text(language) for side in question.sides or ()] or [""]
    ends = (
        f"1 = {scale.lowest.text(language) or '–'}  ·  {scale.points} = {scale.highest.text(language) or '–'}"
    )

    def draw(page: Page, x: float, y: float, width: float) -> list[Mark]:
        page.boxed(
            x, y, width - _bubble_room(question) - 4, 8.6, ends, Face.SANS, _SMALL, min_size=5.5, max_lines=3,
            colour=MUTED,
        )  # fmt: skip
        for side, name in enumerate(names):
            left = _side_left(question, x, width, side)
            room = scale.points * _PITCH
            page.fitted(left, y + 4.0, room, name, Face.SANS_SEMIBOLD, 8.5, min_size=5.5, align=Align.CENTER)
            for point in range(scale.points):
                middle = left + _PITCH * (point + 0.5)
                page.text(
                    middle, y + 7.6, str(point + 1), Face.SANS, _SMALL, align=Align.CENTER, colour=MUTED
                )
        return []

    return Block(8.6, draw, is_heading=True)


def _scale_row(question: Question, text: str) -> Block:
    room = _WIDTH - _bubble_room(question) - 4.0
    lines = len(wrap(text, Face.SANS, _TEXT, room))
    height = max(6.4, lines * _LINE + 2.4)

    def draw(page: Page, x: float, y: float, width: float) -> list[Mark]:
        page.boxed(
            x, y, width - _bubble_room(question) - 4.0, height, text, Face.SANS, _TEXT, max_lines=lines + 1
        )
        page.line(x, y + height, x + width, y + height, weight=0.1, colour=RULE)
        marks = []
        for side in range(_sides(question)):
            left = _side_left(question, x, width, side)
            name = f"{question.key}/{side + 1}" if question.kind is QuestionKind.PAIRED else question.key
            for point in range(1, _points(question) + 1):
                middle = left + _PITCH * (point - 0.5)
                marks.append(draw_bubble(page, middle, y + height / 2, key=f"{name}/{point}"))
        return marks

    return Block(height, draw)


def _columns(labels: list[str]) -> int:
    """Three choices side by side, two where a label needs the room, one where it needs several lines."""
    for count in (3, 2):
        room = _CHOICES_ACROSS / count - _LABEL_LEFT - 2.6
        if all(len(wrap(label, Face.SANS, _LEAST_LABEL, room)) == 1 for label in labels):
            return count
    return 1


def _bubbles(text: str, choices: list[tuple[str, str]]) -> Block:
    """Bubbles with their labels, each label whole."""
    lines = len(wrap(text, Face.SANS, _TEXT, _WIDTH))
    count = _columns([label for _, label in choices])
    room = _CHOICES_ACROSS / count - _LABEL_LEFT - 2.6
    wrapped = 1 if count > 1 else max(len(wrap(label, Face.SANS, _LABEL, room)) for _, label in choices)
    row = 2.0 + wrapped * _LABEL_LINE
    height = lines * _LINE + ceil(len(choices) / count) * row + 3.0

    def draw(page: Page, x: float, y: float, width: float) -> list[Mark]:
        page.block(x, y + 4.0, width, text, Face.SANS, _TEXT, leading=1.25)
        marks = []
        for place, (key, label) in enumerate(choices):
            left = x + 3.0 + place % count * _CHOICES_ACROSS / count
            top = y + lines * _LINE + 0.6 + place // count * row
            marks.append(draw_bubble(page, left + 1.9, top + row / 2, key=key))
            page.boxed(
                left + _LABEL_LEFT, top, room, row, label, Face.SANS, _LABEL, min_size=_LEAST_LABEL,
                max_lines=wrapped,
            )  # fmt: skip
        return marks

    return Block(height, draw)


def _boxes(text: str, key: str, count: int) -> Block:
    room = count * 6.8
    lines = len(wrap(text, Face.SANS, _TEXT, _WIDTH - room - 6.0))
    height = max(10.6, lines * _LINE + 2.4)

    def draw(page: Page, x: float, y: float, width: float) -> list[Mark]:
        page.boxed(x, y, width - room - 6.0, height, text, Face.SANS, _TEXT, max_lines=lines + 1)
        return [draw_digit_boxes(page, x + width - room, y + 1.0, key=key, count=count)]

    return Block(height, draw)


def _writing(text: str, key: str, lines: int) -> Block:
    captions = len(wrap(text, Face.SANS, _TEXT, _WIDTH))
    height = captions * _LINE + lines * 8.0 + 2.0

    def draw(page: Page, x: float, y: float, width: float) -> list[Mark]:
        page.block(x, y + 4.0, width, text, Face.SANS, _TEXT, colour=INK, leading=1.25)
        first = y + captions * _LINE + 8.0
        return [
            draw_writing_line(page, x, first + place * 8.0, width, key=f"{key}/{place + 1}", height=7.4)
            for place in range(lines)
        ]

    return Block(height, draw)
