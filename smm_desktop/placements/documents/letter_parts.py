"""The parts of an official letter: number and subject, addressee, reference, indented text, signature, enclosures."""

from __future__ import annotations

from collections.abc import Sequence

from smm_desktop.core import turkish
from smm_desktop.paper.dates import short_date
from smm_desktop.paper.flow import Flow
from smm_desktop.paper.fonts import MM_PER_POINT, Face, width
from smm_desktop.paper.terms import Align, DocumentLanguage
from smm_desktop.paper.typesetting import wrap
from smm_desktop.paper.wording import Wording
from smm_desktop.placements.terms import PaperHead, Signer

_FACE, _BOLD, _SIZE = Face.SERIF, Face.SERIF_SEMIBOLD, 11.0
_STEP = _SIZE * 1.32 * MM_PER_POINT
_INDENT = 12.5  # of the first line of a paragraph
_LABEL = 15.0
_SIGNATURE = 70.0  # width of the block at the right


def draw_head(flow: Flow, head: PaperHead, words: Wording) -> None:
    """Number and subject at the left, the day at the right."""
    flow.page.text(flow.right, flow.y + 3.5, short_date(head.day), _FACE, _SIZE, align=Align.RIGHT)
    number = head.number or words.text("blank")
    for label, value in ((words.text("number"), number), (words.text("subject"), words.text("subject_text"))):
        _labelled(flow, label, value, flow.width - _LABEL - 30.0)
    flow.space(6.0)


def _labelled(flow: Flow, label: str, value: str, room: float) -> None:
    flow.page.text(flow.left, flow.y + 3.5, label, _FACE, _SIZE)
    for place, line in enumerate(wrap(value, _FACE, _SIZE, room)):
        text = f": {line}" if place == 0 else line
        offset = 0.0 if place == 0 else width(": ", _FACE, _SIZE)
        flow.page.text(flow.left + _LABEL + offset, flow.y + 3.5, text, _FACE, _SIZE)
        flow.space(_STEP)


def draw_addressee(flow: Flow, text: str, place: str, language: DocumentLanguage) -> None:
    """In the middle, in capitals on Turkish letters; where it is stands below in brackets."""
    printed = turkish.upper(text) if language is DocumentLanguage.TURKISH else text
    for line in wrap(printed, _BOLD, _SIZE, flow.width - 20.0):
        _centred(flow, line, _BOLD)
    if place:
        for line in wrap(f"({place})", _FACE, _SIZE, flow.width - 20.0):
            _centred(flow, line, _FACE)
    flow.space(6.0)


def _centred(flow: Flow, line: str, face: Face) -> None:
    flow.page.text(flow.left + flow.width / 2, flow.y + 3.5, line, face, _SIZE, align=Align.CENTER)
    flow.space(_STEP)


def draw_references(flow: Flow, references: Sequence[str], words: Wording) -> None:
    """One without a letter, several as a), b), c)."""
    several = len(references) > 1
    for place, text in enumerate(references):
        label = words.text("reference") if place == 0 else ""
        mark = f"{chr(ord('a') + place)}) " if several else ""
        _labelled(flow, label, f"{mark}{text}", flow.width - _LABEL - 4.0)
    if references:
        flow.space(4.0)


def draw_paragraph(flow: Flow, text: str, *, indent: float = _INDENT, left: float = 0.0) -> None:
    """The first line stands in; page turns fall between lines."""
    room = flow.width - left
    first = wrap(text, _FACE, _SIZE, room - indent)[0]
    rest = text[len(first) :].strip()
    lines = [first, *(wrap(rest, _FACE, _SIZE, room) if rest else ())]
    for place, line in enumerate(lines):
        flow.need(_STEP)
        x = flow.left + left + (indent if place == 0 else 0.0)
        flow.page.text(x, flow.y + 3.5, line, _FACE, _SIZE)
        flow.space(_STEP)
    flow.space(1.6)


def draw_items(flow: Flow, items: Sequence[str], words: Wording) -> None:
    for number, text in enumerate(items, start=1):
        draw_paragraph(flow, words.text("list_item", number=number, text=text), indent=0.0, left=_INDENT)
    flow.space(1.0)


def draw_signature(flow: Flow, signer: Signer) -> None:
    """Name and title at the right, with room to sign above them."""
    flow.need(30.0)
    flow.space(18.0)
    middle, room = flow.right - _SIGNATURE / 2, _SIGNATURE
    for text, face in ((signer.name, _BOLD), (signer.title, _FACE)):
        low = flow.page.fitted(
            middle - room / 2, flow.y, room, text, face, _SIZE, max_lines=2, align=Align.CENTER
        )
        flow.y = low + _STEP
    flow.space(4.0)


def draw_attachments(flow: Flow, attachments: Sequence[tuple[str, int]], words: Wording) -> None:
    """What is enclosed, and how many of each."""
    if not attachments:
        return
    flow.need(_STEP * (len(attachments) + 1))
    flow.page.text(flow.left, flow.y + 3.5, f"{words.text('attached')}:", _FACE, _SIZE)
    flow.space(_STEP)
    for number, (name, count) in enumerate(attachments, start=1):
        line = words.text("attachment", number=number, name=name, count=count)
        flow.page.text(flow.left, flow.y + 3.5, line, _FACE, _SIZE)
        flow.space(_STEP)
