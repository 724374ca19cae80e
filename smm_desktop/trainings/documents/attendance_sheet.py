"""The attendance sheet on paper: a frozen snapshot in, a PDF that a scanner can read and its geometry out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from smm_desktop.centers.terms import LetterheadSnapshot
from smm_desktop.paper.document import PdfDocument
from smm_desktop.paper.letterhead import Letterhead
from smm_desktop.paper.page import Page
from smm_desktop.paper.scan_sheet import draw_scan_frame
from smm_desktop.paper.sheet_code import PageCode, sheet_name
from smm_desktop.paper.sheet_geometry import SheetGeometry
from smm_desktop.paper.terms import DocumentLanguage
from smm_desktop.paper.wording import load_wording
from smm_desktop.trainings.documents.sheet_layout import SheetLayout, sheet_layout
from smm_desktop.trainings.documents.sheet_page import SheetPage
from smm_desktop.trainings.documents.sheet_words import DOCUMENT, sheet_title
from smm_desktop.trainings.terms import SheetSnapshot

_VERSION = 1


@dataclass(frozen=True, slots=True)
class DrawnSheet:
    """A finished sheet: its name, the file, and where everything stands (plain values for a JSON column)."""

    code: str
    pdf: bytes
    page_count: int
    geometry: Mapping[str, object]


def letterhead_of(snapshot: LetterheadSnapshot, language: DocumentLanguage) -> Letterhead:
    return Letterhead(**{**asdict(snapshot), "language": language})


def _geometry(snapshot: SheetSnapshot, layout: SheetLayout, pages: list[SheetGeometry]) -> dict[str, object]:
    """What the keys of the marks mean: rows are people, cells are lessons."""
    return {
        "version": _VERSION,
        "pages": [json.loads(page.to_json()) for page in pages],
        "rows": {
            str(number): person.enrolment_id.hex for number, person in enumerate(snapshot.people, start=1)
        },
        "blank_rows": [len(snapshot.people) + place for place in range(1, snapshot.blank_rows + 1)],
        "cells": {
            cell.key: {"day": cell.day.isoformat(), "slots": [slot.id.hex for slot in cell.slots]}
            for cell in layout.cells
        },
    }


def attendance_sheet_pdf(snapshot: SheetSnapshot, language: DocumentLanguage) -> DrawnSheet:
    """Draws as many pages as the people need; every page names itself in its corners and at its foot."""
    words, layout, code = load_wording(DOCUMENT, language), sheet_layout(snapshot), sheet_name(snapshot.id)
    title = f"{words.text('document')}: {sheet_title(snapshot, language)}"
    document = PdfDocument(
        title, created=snapshot.created, language=language, author=snapshot.letterhead.institution
    )
    letterhead = letterhead_of(snapshot.letterhead, language)
    drawn: dict[int, SheetPage] = {}
    pages: list[SheetGeometry] = []
    for number, rows in enumerate(layout.rows, start=1):
        page = document.add_page(layout.page)
        frame = draw_scan_frame(page, PageCode(code, number))
        drawn[number] = SheetPage(page, frame, snapshot, layout, words, letterhead, rows)
        pages.append(frame.geometry(drawn[number].draw()))

    def draw_foot(page: Page, number: int, total: int) -> None:
        drawn[page.number].draw_foot(number, total)

    document.on_finish(draw_foot)
    pdf = document.finish()
    return DrawnSheet(code, pdf, len(pages), _geometry(snapshot, layout, pages))
