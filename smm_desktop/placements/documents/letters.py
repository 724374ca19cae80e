"""The letters: one to a company and one to a school, each with all the teachers that it is about."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from smm_desktop.paper.dates import short_date
from smm_desktop.paper.flow import Flow
from smm_desktop.paper.tables import Column, TableStyle
from smm_desktop.paper.terms import Align, DocumentLanguage
from smm_desktop.paper.wording import Wording, load_wording
from smm_desktop.placements.documents import letter_parts as parts
from smm_desktop.placements.documents.words import (
    NOTHING,
    DrawnPaper,
    kind_text,
    letterhead_of,
    new_document,
    note_of,
    term_of,
    topic_of,
)
from smm_desktop.placements.terms import PaperHead, PaperKind, PlacementSnapshot

_DOCUMENT = "placement_letters"
_STYLE = TableStyle(size=9.0, header_size=8.0, zebra=False, grid=True)
_OF_COMPANY = (PaperKind.DAILY_LOG, PaperKind.MENTOR_EVALUATION)
_OF_SCHOOL = (PaperKind.TEACHER_EVALUATION,)
_ENDING = 72.0  # the last words, signature and enclosures stay together
_WISHES = ("mentor", "safety", "log", "evaluation")

Placements = Sequence[PlacementSnapshot]


def company_letter(
    head: PaperHead, placements: Placements, printed: Collection[PaperKind], language: DocumentLanguage
) -> DrawnPaper:
    """All placements are of one company; `printed` tells what goes with the letter."""
    words, company = load_wording(_DOCUMENT, language), placements[0].company
    flow = _begun(head, PaperKind.COMPANY_LETTER, company.name, words)
    where = ", ".join(filter(None, (company.address, company.place)))
    parts.draw_addressee(flow, words.text("company.addressee", company=company.name), where, language)
    parts.draw_references(flow, _references(placements, words), words)
    parts.draw_paragraph(flow, words.text(f"company.{_opening(placements)}"))
    flow.space(1.0)
    flow.table(*_company_table(placements, words), style=_STYLE)
    agreed = all(one.is_company_agreed for one in placements)
    parts.draw_paragraph(flow, words.text("company.telling" if agreed else "company.asking"))
    parts.draw_items(flow, [words.text(f"company.wish.{key}") for key in _WISHES], words)
    flow.need(_ENDING)
    parts.draw_paragraph(flow, words.text("company.closing"))
    parts.draw_paragraph(flow, words.text("company.greeting"))
    return _ended(flow, head, _attached(_OF_COMPANY, printed, len(placements), language), words)


def school_letter(
    head: PaperHead, placements: Placements, printed: Collection[PaperKind], language: DocumentLanguage
) -> DrawnPaper:
    """All placements are of one school's teachers; without a school the letter goes to the province's directorate."""
    words, first = load_wording(_DOCUMENT, language), placements[0]
    flow = _begun(head, PaperKind.SCHOOL_LETTER, first.school or first.school_province, words)
    where = " / ".join(filter(None, (first.school_district, first.school_province))) if first.school else ""
    parts.draw_addressee(flow, _school_addressee(first, words), where, language)
    parts.draw_paragraph(flow, words.text(f"school.{_opening(placements)}"))
    flow.space(1.0)
    flow.table(*_school_table(placements, words), style=_STYLE)
    flow.need(_ENDING)
    agreed = all(one.is_school_agreed for one in placements)
    parts.draw_paragraph(flow, words.text("school.telling" if agreed else "school.asking"))
    return _ended(flow, head, _attached(_OF_SCHOOL, printed, len(placements), language), words)


def _begun(head: PaperHead, kind: PaperKind, about: str, words: Wording) -> Flow:
    language = words.language
    document = new_document(head, kind, about, language)
    flow = Flow(document, letterhead=letterhead_of(head, language), note=note_of(head, kind, language))
    parts.draw_head(flow, head, words)
    return flow


def _ended(flow: Flow, head: PaperHead, attached: list[tuple[str, int]], words: Wording) -> DrawnPaper:
    parts.draw_signature(flow, head.principal)
    parts.draw_attachments(flow, attached, words)
    return DrawnPaper(flow.document.finish(), len(flow.document.pages))


def _opening(placements: Placements) -> str:
    return "opening_one" if len({one.teacher_id for one in placements}) == 1 else "opening_many"


def _attached(
    fitting: Sequence[PaperKind], printed: Collection[PaperKind], count: int, language: DocumentLanguage
) -> list[tuple[str, int]]:
    return [(kind_text(kind, language), count) for kind in fitting if kind in printed]


def _references(placements: Placements, words: Wording) -> list[str]:
    """The protocols that the placements rest on, each once."""
    known = dict.fromkeys(one.protocol for one in placements if one.protocol is not None)
    found = []
    for protocol in known:
        day = short_date(protocol.signed_on or protocol.starts_on)
        if protocol.number:
            found.append(words.text("reference_numbered", date=day, number=protocol.number))
        else:
            found.append(words.text("reference_dated", date=day))
    return found


def _school_addressee(first: PlacementSnapshot, words: Wording) -> str:
    if first.school:
        return words.text("school.addressee", school=first.school)
    if first.school_province:
        return words.text("school.addressee_province", province=first.school_province)
    return words.text("school.addressee_blank")


def _columns(words: Wording, **widths: float) -> list[Column]:
    numbers = {"number", "hours"}
    return [
        Column(
            words.text(f"column.{key}"), wide, Align.RIGHT if key in numbers else Align.LEFT,
            max_lines=5, min_size=7.0,
        )
        for key, wide in widths.items()
    ]  # fmt: skip


def _company_table(placements: Placements, words: Wording) -> tuple[list[Column], list[list[str]]]:
    columns = _columns(
        words, number=8.0, teacher=32.0, school=36.0, topic=0.0, mentor=27.0, dates=26.0, hours=11.0
    )
    rows = [
        [
            str(number),
            one.teacher,
            one.school or NOTHING,
            topic_of(one, words.language),
            one.mentor or NOTHING,
            term_of(one.starts_on, one.ends_on, words.language),
            str(one.hours),
        ]
        for number, one in enumerate(placements, start=1)
    ]
    return columns, rows


def _school_table(placements: Placements, words: Wording) -> tuple[list[Column], list[list[str]]]:
    columns = _columns(
        words, number=8.0, teacher=32.0, field=26.0, company=37.0, topic=0.0, dates=26.0, hours=11.0
    )
    rows = [
        [
            str(number),
            one.teacher,
            one.field or NOTHING,
            "\n".join(filter(None, (one.company.name, one.company.place))),
            topic_of(one, words.language),
            term_of(one.starts_on, one.ends_on, words.language),
            str(one.hours),
        ]
        for number, one in enumerate(placements, start=1)
    ]
    return columns, rows
