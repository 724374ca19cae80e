"""The printed form: a frozen snapshot in; a PDF with corner codes and bubbles, and where each stands, out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from uuid import UUID

from smm_desktop.needs.documents.form_blocks import Block, blocks_of, stands_in_head
from smm_desktop.needs.terms import FormSnapshot
from smm_desktop.paper.colours import MUTED, NAVY
from smm_desktop.paper.dates import long_date
from smm_desktop.paper.document import PdfDocument
from smm_desktop.paper.fonts import Face
from smm_desktop.paper.letterhead import Letterhead, draw_footer, draw_letterhead
from smm_desktop.paper.page import Page
from smm_desktop.paper.scan_sheet import ScanFrame, draw_scan_frame
from smm_desktop.paper.sheet_code import PageCode, sheet_name
from smm_desktop.paper.sheet_geometry import Mark
from smm_desktop.paper.terms import A4, Align, DocumentLanguage
from smm_desktop.paper.wording import Wording, load_wording

_DOCUMENT = "survey_form"
_VERSION = 1
_FIRST_TOP, _LATER_TOP, _FOOT = 40.0, 9.0, 2.0  # millimetres below the frame's top, above its bottom


@dataclass(frozen=True, slots=True)
class DrawnForm:
    """A finished batch: its code, the file, pages of one copy, and their geometry as plain JSON values."""

    code: str
    pdf: bytes
    page_count: int
    geometry: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What all pages are drawn from."""

    snapshot: FormSnapshot
    words: Wording
    letterhead: Letterhead
    pages: tuple[tuple[Block, ...], ...]


def paper_form(snapshot: FormSnapshot, form_id: UUID, copies: int, language: DocumentLanguage) -> DrawnForm:
    """So many copies in one file. Page codes count on from copy to copy, so that a page names its copy as well."""
    words, code = load_wording(_DOCUMENT, language), sheet_name(form_id)
    document = PdfDocument(
        f"{words.text('document')}: {snapshot.title}",
        created=snapshot.created,
        language=language,
        author=snapshot.letterhead.institution,
    )
    letterhead = Letterhead(**{**asdict(snapshot.letterhead), "language": language})
    sheet = _Sheet(snapshot, words, letterhead, _paged(blocks_of(snapshot, words)))
    geometry = []
    for copy in range(1, copies + 1):
        for number in range(1, len(sheet.pages) + 1):
            page = document.add_page(A4)
            frame = draw_scan_frame(page, PageCode(code, (copy - 1) * len(sheet.pages) + number))
            marks = _draw(page, frame, sheet, number, copy)
            if copy == 1:
                geometry.append(json.loads(frame.geometry(marks).to_json()))
    pages = len(sheet.pages)
    return DrawnForm(code, document.finish(), pages, {"version": _VERSION, "pages": geometry})


def page_count(snapshot: FormSnapshot, language: DocumentLanguage) -> int:
    """Pages of one copy."""
    return len(_paged(blocks_of(snapshot, load_wording(_DOCUMENT, language))))


def _room(number: int) -> float:
    """Height for blocks on a page, from the frame's own margins."""
    edge = 27.0
    return A4.height - 2 * edge - (_FIRST_TOP if number == 1 else _LATER_TOP) - _FOOT


def _paged(blocks: list[Block]) -> tuple[tuple[Block, ...], ...]:
    """A heading stays with what follows it."""
    pages: list[list[Block]] = [[]]
    used = 0.0
    for place, block in enumerate(blocks):
        following = blocks[place + 1].height if block.is_heading and place + 1 < len(blocks) else 0.0
        if pages[-1] and used + block.height + following > _room(len(pages)):
            pages.append([block.above] if block.above else [])
            used = block.above.height if block.above else 0.0
        pages[-1].append(block)
        used += block.height
    return tuple(map(tuple, pages))


def _draw(page: Page, frame: ScanFrame, sheet: _Sheet, number: int, copy: int) -> tuple[Mark, ...]:
    y = _draw_head(page, frame, sheet, number, copy)
    marks: list[Mark] = []
    for block in sheet.pages[number - 1]:
        marks += block.draw(page, frame.left, y, frame.width)
        y += block.height
    draw_footer(
        page,
        number,
        len(sheet.pages),
        sheet.words.language,
        left=frame.band_left,
        right=frame.band_right,
        note=sheet.words.text("copy", number=copy),
        code=frame.code.text,
        baseline=page.height - frame.edge - 2,
    )
    return tuple(marks)


def _draw_head(page: Page, frame: ScanFrame, sheet: _Sheet, number: int, copy: int) -> float:
    """Title, promise and how to fill in on the first page; the title alone on later ones. Gives where blocks begin."""
    snapshot, words = sheet.snapshot, sheet.words
    draw_letterhead(
        page, sheet.letterhead, left=frame.band_left, right=frame.band_right, top=frame.edge, compact=True
    )
    title = snapshot.instrument.title.text(words.language)
    name = snapshot.member_name or words.text("copy", number=copy)
    page.text(
        frame.right, frame.top + 3.0, f"{frame.code.text}   {name}", Face.SANS_SEMIBOLD, 9.0,
        align=Align.RIGHT, colour=NAVY,
    )  # fmt: skip
    if number > 1:
        page.fitted(
            frame.left, frame.top + 3.0, frame.width - 60.0, title, Face.SANS_SEMIBOLD, 10.0, colour=NAVY
        )
        return frame.top + _LATER_TOP
    page.boxed(frame.left, frame.top + 4.2, frame.width, 9.0, title, Face.SERIF_BOLD, 15.0, min_size=9.0)
    introduction = snapshot.instrument.introduction.text(words.language)
    deadline = words.text("deadline", date=long_date(snapshot.ends_on, words.language))
    lines = (
        introduction if stands_in_head(introduction) else "",
        f"{words.text(snapshot.anonymity.value)} {deadline}",
        words.text("instruction"),
    )
    y = frame.top + 17.0
    for text in filter(None, lines):
        y = page.fitted(
            frame.left, y, frame.width, text, Face.SANS, 8.5, min_size=6.5, max_lines=2, colour=MUTED
        ) + 4.6  # fmt: skip
    return frame.top + _FIRST_TOP
