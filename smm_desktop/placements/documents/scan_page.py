"""What sheets and forms that are read again have in common: corner codes, head, facts, foot, and their geometry."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from smm_desktop.paper.colours import MUTED, NAVY
from smm_desktop.paper.fonts import Face
from smm_desktop.paper.letterhead import draw_footer, draw_letterhead
from smm_desktop.paper.page import Page
from smm_desktop.paper.scan_sheet import ScanFrame, draw_scan_frame
from smm_desktop.paper.sheet_code import PageCode, sheet_name
from smm_desktop.paper.sheet_geometry import Mark
from smm_desktop.paper.terms import A4, Align, DocumentLanguage
from smm_desktop.placements.documents.words import (
    DrawnPaper,
    letterhead_of,
    new_document,
    note_of,
    placement_facts,
    topic_of,
)
from smm_desktop.placements.terms import PaperHead, PaperKind, PlacementSnapshot

HEAD_HEIGHT = 31.0  # from the frame's top down to the content
CONTENT_HEIGHT = A4.height - 2 * 27.0 - HEAD_HEIGHT  # 27: what the frame takes at each end
_VERSION = 1
_ROWS = (
    (("teacher", 0.36), ("company", 0.36), ("dates", 0.28)),
    (("school", 0.36), ("mentor", 0.36), ("daily", 0.28)),
)


@dataclass(frozen=True, slots=True)
class Subject:
    """Which paper of which placement is drawn, in which language; `id` names it on the paper."""

    id: UUID
    kind: PaperKind
    head: PaperHead
    placement: PlacementSnapshot
    language: DocumentLanguage


PageDrawing = Callable[[Page, ScanFrame, float], Iterable[Mark]]  # y where content begins


def scan_paper(
    subject: Subject, heading: str, pages: Sequence[PageDrawing], meaning: Mapping[str, object]
) -> DrawnPaper:
    """One page for each drawing; `meaning` tells what the keys of the marks stand for (plain JSON values)."""
    about = f"{subject.placement.code} {subject.placement.teacher}"
    document = new_document(subject.head, subject.kind, about, subject.language)
    code = sheet_name(subject.id)
    frames: dict[int, ScanFrame] = {}
    geometry = []
    for number, draw in enumerate(pages, start=1):
        page = document.add_page(A4)
        frame = frames[number] = draw_scan_frame(page, PageCode(code, number))
        _draw_head(page, frame, subject, heading)
        marks = tuple(draw(page, frame, frame.top + HEAD_HEIGHT))
        geometry.append(json.loads(frame.geometry(marks).to_json()))
    document.on_finish(
        lambda page, number, total: _draw_foot(page, frames[page.number], subject, number, total)
    )
    pdf = document.finish()
    return DrawnPaper(pdf, len(pages), code, {"version": _VERSION, "pages": geometry, **meaning})


def _draw_head(page: Page, frame: ScanFrame, subject: Subject, heading: str) -> None:
    """The same on every page, so that none is lost when they come apart."""
    draw_letterhead(
        page,
        letterhead_of(subject.head, subject.language),
        left=frame.band_left,
        right=frame.band_right,
        top=frame.edge,
        compact=True,
    )
    y = frame.top + 2.4
    code = f"{subject.placement.code}   {frame.code.text}"
    page.fitted(frame.left, y, frame.width - 62.0, heading, Face.SANS_BOLD, 9.0, min_size=7.0, colour=NAVY)
    page.text(frame.right, y, code, Face.SANS_SEMIBOLD, 9.0, align=Align.RIGHT, colour=NAVY)
    title = topic_of(subject.placement, subject.language)
    page.boxed(frame.left, frame.top + 3.4, frame.width, 8.6, title, Face.SERIF_BOLD, 14.0, min_size=8.0)
    _draw_facts(page, frame, subject)


def _draw_facts(page: Page, frame: ScanFrame, subject: Subject) -> None:
    facts = placement_facts(subject.placement, subject.language)
    for row, keys in enumerate(_ROWS):
        x, y = frame.left, frame.top + 13.0 + row * 8.9
        for key, share in keys:
            label, value = facts[key]
            wide = frame.width * share
            page.fitted(x, y + 1.8, wide - 3, label, Face.SANS, 7.0, colour=MUTED)
            page.boxed(x, y + 2.2, wide - 3, 6.0, value, Face.SANS_SEMIBOLD, 9.5, min_size=6.0, max_lines=2)
            x += wide


def _draw_foot(page: Page, frame: ScanFrame, subject: Subject, number: int, total: int) -> None:
    draw_footer(
        page,
        number,
        total,
        subject.language,
        left=frame.band_left,
        right=frame.band_right,
        note=note_of(subject.head, subject.kind, subject.language),
        code=frame.code.text,
        baseline=page.height - frame.edge - 2,
    )
