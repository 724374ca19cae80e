"""A teacher's training card as a PDF: who, hours by year, every training with its hours and result."""

from __future__ import annotations

from smm_desktop.core.clock import local
from smm_desktop.paper.colours import MUTED
from smm_desktop.paper.dates import date_range, short_date
from smm_desktop.paper.document import PdfDocument
from smm_desktop.paper.flow import Flow
from smm_desktop.paper.tables import Column
from smm_desktop.paper.terms import Align, DocumentLanguage
from smm_desktop.paper.wording import Wording, load_wording
from smm_desktop.trainings.documents.attendance_sheet import letterhead_of
from smm_desktop.trainings.documents.card_placements import draw_placements
from smm_desktop.trainings.documents.card_years import draw_years, hours_text
from smm_desktop.trainings.terms import ActivityState, CardSnapshot, CardTraining

_DOCUMENT = "training_card"


def _result(training: CardTraining, words: Wording) -> str:
    match training.state:
        case ActivityState.PLANNED:
            return words.text("result.planned")
        case ActivityState.OPEN | ActivityState.HELD:
            return words.text("result.running")
        case ActivityState.CLOSED:
            return words.text("result.passed" if training.has_passed else "result.failed")


def _facts(card: CardSnapshot, words: Wording) -> list[tuple[str, str]]:
    values = {
        "name": card.name,
        "identity": card.masked_identity,
        "school": card.school,
        "place": card.place,
        "field": card.field,
        "subject": card.subject,
    }
    return [(words.text(f"fact.{key}"), value or "–") for key, value in values.items()]


def _columns(words: Wording) -> list[Column]:
    return [
        Column(words.text("column.dates"), 31.0, max_lines=2),
        Column(words.text("column.title"), 0.0, max_lines=6),
        Column(words.text("column.hours"), 17.0, Align.RIGHT),
        Column(words.text("column.attended"), 16.0, Align.RIGHT),
        Column(words.text("column.percent"), 15.0, Align.RIGHT),
        Column(words.text("column.score"), 11.5, Align.RIGHT),
        Column(words.text("column.result"), 26.0, max_lines=2),
    ]


def _row(training: CardTraining, words: Wording) -> list[str]:
    is_english = words.language is DocumentLanguage.ENGLISH
    title = training.title_en if is_english and training.title_en else training.title
    is_planned = training.state is ActivityState.PLANNED
    return [
        date_range(training.starts_on, training.ends_on, words.language),
        title,
        str(training.hours),
        "–" if is_planned else hours_text(training.attended_hours, words.language),
        "–" if is_planned else str(training.percent),
        "–" if training.score is None else str(training.score),
        _result(training, words),
    ]


def _draw_trainings(flow: Flow, card: CardSnapshot, words: Wording) -> None:
    flow.heading(words.text("heading.trainings"))
    attended = hours_text(sum(one.attended_hours for one in card.trainings), words.language)
    total = ["", words.text("total"), "", attended, "", "", ""]
    flow.table(_columns(words), [_row(one, words) for one in card.trainings], total=total)


def _summary(card: CardSnapshot, words: Wording) -> str:
    attended = sum(one.attended_hours for one in card.trainings)
    text = words.text("summary", count=len(card.trainings), hours=hours_text(attended, words.language))
    if not card.placed.rows:
        return text
    worked = sum(one.hours for one in card.placed.rows)
    placed = words.text(
        "placed.summary", count=len(card.placed.rows), hours=hours_text(worked, words.language)
    )
    return f"{text} · {placed}"


def _draw_extra(flow: Flow, card: CardSnapshot, words: Wording) -> None:
    """What a higher room has to add, such as certificates."""
    flow.heading(card.extra_title or words.text("extra"))
    columns = [
        Column(words.text("column.day"), 34.0),
        Column(words.text("column.title"), 0.0, max_lines=6),
        Column(words.text("column.detail"), 60.0, max_lines=4),
    ]
    flow.table(columns, [(short_date(line.day), line.title, line.detail) for line in card.extra])


def training_card_pdf(card: CardSnapshot, language: DocumentLanguage) -> bytes:
    words = load_wording(_DOCUMENT, language)
    document = PdfDocument(
        f"{words.text('document')}: {card.name}",
        created=card.created,
        language=language,
        author=card.letterhead.institution,
    )
    note = words.text("note", moment=f"{local(card.created):%d.%m.%Y %H.%M}")
    flow = Flow(document, letterhead=letterhead_of(card.letterhead, language), note=note)
    flow.title(words.text("title"), _summary(card, words))
    flow.facts(_facts(card, words), columns=2)
    if card.hours_by_year or card.placed.hours_by_year:
        draw_years(flow, card, words)
    if card.trainings:
        _draw_trainings(flow, card, words)
    else:
        flow.paragraph(words.text("nothing"), colour=MUTED)
    if card.placed.rows:
        draw_placements(flow, card.placed.rows, words)
    if card.extra:
        _draw_extra(flow, card, words)
    return document.finish()
