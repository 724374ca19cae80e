"""The protocol in short: the company, what was agreed, its people, and the placements that rest on it."""

from __future__ import annotations

from collections.abc import Sequence

from smm_desktop.core.contact import phone_text
from smm_desktop.paper.colours import MUTED
from smm_desktop.paper.dates import short_date
from smm_desktop.paper.flow import Flow, SignatureBlock
from smm_desktop.paper.tables import Column, TableStyle
from smm_desktop.paper.terms import Align, DocumentLanguage
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
from smm_desktop.placements.terms import (
    CompanySnapshot,
    ContactSnapshot,
    PaperHead,
    PaperKind,
    PlacementSnapshot,
    ProtocolSnapshot,
)

_KIND = PaperKind.PROTOCOL_SUMMARY
_DOCUMENT = "placement_protocol_summary"
_STYLE = TableStyle(size=9.0)
_SHORT = 4  # facts of the company that stand in one row: sector, telephone, e-mail, fields


def protocol_summary(
    head: PaperHead,
    protocol: ProtocolSnapshot,
    placements: Sequence[PlacementSnapshot],
    language: DocumentLanguage,
) -> DrawnPaper:
    """All placements are of one company and rest on the protocol."""
    words, company = load_wording(_DOCUMENT, language), placements[0].company
    document = new_document(head, _KIND, company.name, language)
    flow = Flow(document, letterhead=letterhead_of(head, language), note=note_of(head, _KIND, language))
    flow.title(words.text("title"), company.name)
    flow.heading(words.text("heading.protocol"))
    flow.facts(_protocol_facts(protocol, placements, words), columns=4)
    _draw_text(flow, "scope", protocol.scope, words)
    flow.heading(words.text("heading.company"))
    facts = _company_facts(company, words)
    flow.facts(facts[:_SHORT], columns=_SHORT)
    flow.facts(facts[_SHORT:])
    _draw_text(flow, "safety", company.safety, words)
    _draw_people(flow, company, words)
    _draw_placements(flow, placements, words)
    representative = company.representatives[0] if company.representatives else ContactSnapshot("", "")
    flow.signatures(
        [
            SignatureBlock(representative.name, words.text("for_company")),
            SignatureBlock(head.principal.name, f"{words.text('for_center')} · {head.principal.title}"),
        ]
    )
    return DrawnPaper(document.finish(), len(document.pages))


def _labelled(values: dict[str, str], words: Wording) -> list[tuple[str, str]]:
    return [(words.text(f"fact.{key}"), value or NOTHING) for key, value in values.items()]


def _protocol_facts(
    protocol: ProtocolSnapshot, placements: Sequence[PlacementSnapshot], words: Wording
) -> list[tuple[str, str]]:
    values = {
        "number": protocol.number,
        "signed": short_date(protocol.signed_on) if protocol.signed_on else "",
        "term": term_of(protocol.starts_on, protocol.ends_on, words.language),
        "placed": str(len({one.teacher_id for one in placements})),
    }
    return _labelled(values, words)


def _company_facts(company: CompanySnapshot, words: Wording) -> list[tuple[str, str]]:
    values = {
        "sector": company.sector,
        "phone": phone_text(company.phone),
        "email": company.email,
        "fields": ", ".join(company.fields),
        "address": ", ".join(filter(None, (company.address, company.place))),
        "technologies": ", ".join(company.technologies),
    }
    return _labelled(values, words)


def _draw_text(flow: Flow, key: str, text: str, words: Wording) -> None:
    flow.heading(words.text(f"heading.{key}"))
    if text.strip():
        flow.paragraph(text)
    else:
        flow.paragraph(words.text("none"), colour=MUTED)


def _draw_people(flow: Flow, company: CompanySnapshot, words: Wording) -> None:
    flow.heading(words.text("heading.people"), follows=20.0)
    people = [("representative", one) for one in company.representatives]
    people += [("mentor", one) for one in company.mentors]
    if not people:
        flow.paragraph(words.text("none"), colour=MUTED)
        return
    widths = {"name": 38.0, "role": 33.0, "title": 25.0, "contact": 0.0, "certificate": 19.0}
    columns = [Column(words.text(f"column.{key}"), wide, max_lines=3) for key, wide in widths.items()]
    rows = [
        [
            one.name,
            words.text(f"role.{role}"),
            one.title or NOTHING,
            " · ".join(filter(None, (phone_text(one.phone), one.email))) or NOTHING,
            one.certificate or NOTHING,
        ]
        for role, one in people
    ]
    flow.table(columns, rows, style=_STYLE)


def _draw_placements(flow: Flow, placements: Sequence[PlacementSnapshot], words: Wording) -> None:
    flow.heading(words.text("heading.placements"), follows=20.0)
    widths = {"code": 26.0, "teacher": 44.0, "topic": 0.0, "dates": 40.0, "hours": 14.0}
    columns = [
        Column(words.text(f"column.{key}"), wide, Align.RIGHT if key == "hours" else Align.LEFT, max_lines=3)
        for key, wide in widths.items()
    ]
    language = words.language
    rows = [
        [
            one.code,
            one.teacher,
            topic_of(one, language),
            term_of(one.starts_on, one.ends_on, language),
            str(one.hours),
        ]
        for one in placements
    ]
    total = [shared(language).text("total"), "", "", "", str(total_hours(placements))]
    flow.table(columns, rows, style=_STYLE, total=total)
