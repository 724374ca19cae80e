"""The assignment list (görevlendirme listesi): who goes where and when, on one paper to be approved."""

from __future__ import annotations

from collections.abc import Sequence

from smm_desktop.paper.flow import Flow, SignatureBlock
from smm_desktop.paper.tables import Column, TableStyle
from smm_desktop.paper.terms import A4, Align, DocumentLanguage
from smm_desktop.paper.wording import Wording, load_wording
from smm_desktop.placements.documents.words import (
    NOTHING,
    DrawnPaper,
    letterhead_of,
    new_document,
    note_of,
    shared,
    term_of,
    topic_of,
    total_hours,
)
from smm_desktop.placements.terms import PaperHead, PaperKind, PlacementSnapshot

_KIND = PaperKind.ASSIGNMENT_LIST
_DOCUMENT = "placement_assignment_list"
_WIDTHS = {
    "number": 8.0,
    "code": 22.0,
    "teacher": 33.0,
    "school": 36.0,
    "field": 27.0,
    "company": 38.0,
    "topic": 0.0,
    "mentor": 26.0,
    "dates": 27.0,
    "hours": 11.0,
}
_NUMBERS = frozenset({"number", "hours"})


def assignment_list(
    head: PaperHead, placements: Sequence[PlacementSnapshot], language: DocumentLanguage
) -> DrawnPaper:
    """Landscape; numbered in the order given."""
    words = load_wording(_DOCUMENT, language)
    document = new_document(head, _KIND, "", language, A4.landscape)
    flow = Flow(
        document,
        letterhead=letterhead_of(head, language),
        note=note_of(head, _KIND, language),
        size=A4.landscape,
    )
    flow.title(words.text("title"), _subtitle(placements, words))
    flow.paragraph(words.text("statement"), after=3.0)
    rows = [_row(number, one, language) for number, one in enumerate(placements, start=1)]
    blank = [""] * (len(_WIDTHS) - 3)
    total = ["", shared(language).text("total"), *blank, str(total_hours(placements))]
    flow.table(_columns(words), rows, style=TableStyle(size=9.0), total=total)
    flow.signatures(
        [
            SignatureBlock(head.coordinator.name, f"{words.text('prepared')} · {head.coordinator.title}"),
            SignatureBlock(head.principal.name, f"{words.text('approved')} · {head.principal.title}"),
        ],
        date=term_of(head.day, head.day, language),
    )
    return DrawnPaper(document.finish(), len(document.pages))


def _subtitle(placements: Sequence[PlacementSnapshot], words: Wording) -> str:
    first, last = min(one.starts_on for one in placements), max(one.ends_on for one in placements)
    return words.text(
        "subtitle",
        dates=term_of(first, last, words.language),
        people=len({one.teacher_id for one in placements}),
        companies=len({one.company.id for one in placements}),
    )


def _columns(words: Wording) -> list[Column]:
    return [
        Column(
            words.text(f"column.{key}"), wide, Align.RIGHT if key in _NUMBERS else Align.LEFT,
            max_lines=5, min_size=7.0,
        )
        for key, wide in _WIDTHS.items()
    ]  # fmt: skip


def _row(number: int, one: PlacementSnapshot, language: DocumentLanguage) -> list[str]:
    company = " – ".join(filter(None, (one.company.name, one.company.place)))
    dates = term_of(one.starts_on, one.ends_on, language)
    texts = (one.code, one.teacher, one.school, one.field, company, topic_of(one, language), one.mentor)
    return [str(number), *(text or NOTHING for text in texts), dates, str(one.hours)]
