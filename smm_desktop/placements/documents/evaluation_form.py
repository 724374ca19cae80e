"""The mentor's and the teacher's evaluation forms: an item a row, bubbles of 1 to 5, words, date and signature."""

from __future__ import annotations

from functools import partial

from smm_desktop.paper.colours import MUTED, NAVY, RULE, WHITE, ZEBRA
from smm_desktop.paper.fonts import Face
from smm_desktop.paper.forms import draw_bubble, draw_digit_boxes, draw_writing_line
from smm_desktop.paper.page import Page
from smm_desktop.paper.scan_sheet import ScanFrame
from smm_desktop.paper.sheet_geometry import Mark
from smm_desktop.paper.terms import Align, DocumentLanguage
from smm_desktop.paper.wording import Wording, load_wording
from smm_desktop.placements.documents.scan_page import Subject, scan_paper
from smm_desktop.placements.documents.words import DrawnPaper
from smm_desktop.placements.rules.evaluations import items_of
from smm_desktop.placements.settings import MARKS
from smm_desktop.placements.terms import Evaluator, PaperKind

_DOCUMENT = "placement_evaluation"
_PITCH = 16.0  # between the bubbles of an item
_TITLES, _ROW = 13.0, 10.4
_NUMBER = 8.0
_LINES, _LINE = 4, 8.4
_TITLE_FILL = NAVY.mixed(WHITE, 0.91)
_KINDS = {Evaluator.MENTOR: PaperKind.MENTOR_EVALUATION, Evaluator.TEACHER: PaperKind.TEACHER_EVALUATION}
EVALUATORS = {kind: evaluator for evaluator, kind in _KINDS.items()}


def item_text(evaluator: Evaluator, item: str, language: DocumentLanguage) -> str:
    return load_wording(_DOCUMENT, language).text(f"{evaluator.value}.{item}")


def mark_text(mark: int, language: DocumentLanguage) -> str:
    return load_wording(_DOCUMENT, language).text(f"mark.{mark}")


def evaluation_form(subject: Subject) -> DrawnPaper:
    """One page; the paper's kind says whose form it is."""
    evaluator = EVALUATORS[subject.kind]
    words = load_wording(_DOCUMENT, subject.language)
    meaning = {"evaluator": evaluator.value, "items": list(items_of(evaluator)), "marks": list(MARKS)}
    named = subject.placement.mentor if evaluator is Evaluator.MENTOR else subject.placement.teacher
    drawing = partial(_draw_form, words=words, evaluator=evaluator, named=named)
    return scan_paper(subject, words.text(f"heading.{evaluator.value}"), [drawing], meaning)


def _draw_form(
    page: Page, frame: ScanFrame, top: float, *, words: Wording, evaluator: Evaluator, named: str
) -> list[Mark]:
    aim = f"{words.text(f'aim.{evaluator.value}')} {words.text('instruction')}"
    low = page.fitted(
        frame.left, top + 3.0, frame.width, aim, Face.SANS, 8.5, min_size=7.0, max_lines=3, colour=MUTED
    )
    y = low + 4.0
    _draw_titles(page, frame, words, y)
    marks: list[Mark] = []
    items = items_of(evaluator)
    for place, item in enumerate(items):
        text = words.text(f"{evaluator.value}.{item}")
        marks += _draw_item(page, frame, y + _TITLES + place * _ROW, (place, item, text))
    bottom = y + _TITLES + len(items) * _ROW
    for edge in (y, y + _TITLES, bottom):
        page.line(frame.left, edge, frame.right, edge, weight=0.35, colour=NAVY)
    return [*marks, *_draw_words(page, frame, words, bottom + 5.0), *_draw_signer(page, frame, words, named)]


def _bubble_x(frame: ScanFrame, mark: int) -> float:
    return frame.right - _PITCH * (MARKS.stop - mark - 0.5)


def _draw_titles(page: Page, frame: ScanFrame, words: Wording, y: float) -> None:
    page.rect(frame.left, y, frame.width, _TITLES, fill=_TITLE_FILL)
    page.text(frame.left + _NUMBER, y + 7.6, words.text("item"), Face.SANS_SEMIBOLD, 9.5, colour=NAVY)
    for mark in MARKS:
        x = _bubble_x(frame, mark)
        page.text(x, y + 5.2, str(mark), Face.SANS_BOLD, 11.0, align=Align.CENTER, colour=NAVY)
        label = words.text(f"mark.{mark}")
        page.fitted(
            x - _PITCH / 2 + 0.5, y + 9.6, _PITCH - 1.0, label, Face.SANS, 7.5, min_size=6.0,
            align=Align.CENTER, colour=MUTED,
        )  # fmt: skip


def _draw_item(page: Page, frame: ScanFrame, y: float, entry: tuple[int, str, str]) -> list[Mark]:
    place, item, text = entry
    if place % 2:
        page.rect(frame.left, y, frame.width, _ROW, fill=ZEBRA)
    page.line(frame.left, y, frame.right, y, weight=0.12, colour=RULE)
    page.boxed(
        frame.left, y, _NUMBER - 1.8, _ROW, str(place + 1), Face.SANS, 9.5, align=Align.RIGHT, colour=MUTED
    )
    room = frame.width - _NUMBER - _PITCH * len(MARKS) - 2.0
    page.boxed(frame.left + _NUMBER, y, room, _ROW, text, Face.SANS, 10.0, min_size=7.5)
    return [
        draw_bubble(page, _bubble_x(frame, mark), y + _ROW / 2, key=f"{item}/{mark}", radius=2.3)
        for mark in MARKS
    ]


def _draw_words(page: Page, frame: ScanFrame, words: Wording, y: float) -> list[Mark]:
    page.text(frame.left, y, words.text("words"), Face.SANS_SEMIBOLD, 9.5, colour=NAVY)
    return [
        draw_writing_line(page, frame.left, y + _LINE * place + 1.5, frame.width, key=f"words/{place}")
        for place in range(1, _LINES + 1)
    ]


def _draw_signer(page: Page, frame: ScanFrame, words: Wording, named: str) -> list[Mark]:
    """At the foot: name (printed where it is known), day in digits, signature."""
    top, third = frame.bottom - 17.0, frame.width / 3
    for place, key in enumerate(("name", "date", "signature")):
        page.text(frame.left + third * place, top, words.text(key), Face.SANS, 7.0, colour=MUTED)
    marks = []
    if named:
        page.boxed(frame.left, top + 2.0, third - 5.0, 8.0, named, Face.SANS_SEMIBOLD, 10.0, min_size=7.0)
    else:
        marks.append(draw_writing_line(page, frame.left, top + 9.5, third - 6.0, key="name"))
    x = frame.left + third
    for key, count in (("day", 2), ("month", 2), ("year", 4)):
        marks.append(draw_digit_boxes(page, x, top + 2.5, key=key, count=count, width=5.0, height=7.0))
        x += count * 5.8 + 2.2
    return [
        *marks,
        draw_writing_line(page, frame.left + 2 * third + 2, top + 9.5, third - 2.0, key="signature"),
    ]
