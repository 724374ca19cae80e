"""The report of a round or of one of its fields as a PDF: charts as vectors, tables, free answers, methods."""

from __future__ import annotations

from dataclasses import asdict

from smm_desktop.core import turkish
from smm_desktop.core.clock import local
from smm_desktop.needs.documents.quadrant_chart import draw_quadrants
from smm_desktop.needs.documents.question_counts import draw_questions, has_hidden
from smm_desktop.needs.documents.ranking_chart import draw_ranking
from smm_desktop.needs.documents.report_tables import (
    breakdown_table,
    methods_table,
    ranking_table,
    reliability_table,
    sides_table,
)
from smm_desktop.needs.documents.report_words import NOTHING, ReportWords
from smm_desktop.needs.terms import (
    SMALLEST_CLAIM,
    Method,
    NeedsReportSnapshot,
    Pairing,
    ReportScope,
    Silence,
)
from smm_desktop.paper.colours import MUTED
from smm_desktop.paper.dates import date_range
from smm_desktop.paper.document import PdfDocument
from smm_desktop.paper.flow import Flow
from smm_desktop.paper.letterhead import Letterhead
from smm_desktop.paper.terms import DocumentLanguage

_BARS = 25
_HEADING, _LINE, _TOGETHER = 24.0, 6.5, 8  # short tables stay on one page


def needs_report_pdf(snapshot: NeedsReportSnapshot, language: DocumentLanguage) -> bytes:
    """Draw the whole report; the same snapshot gives the same bytes."""
    words = ReportWords(language)
    flow = begin(snapshot, words)
    flow.title(words.text("title"), subtitle(snapshot, words))
    flow.facts(facts(snapshot, words), columns=3)
    _draw_ranking(flow, snapshot, words)
    _draw_groups(flow, snapshot, words)
    draw_questions(flow, snapshot.questions, words)
    _draw_free_answers(flow, snapshot, words)
    flow.heading(words.text("heading.methods"))
    flow.paragraph(_method_note(snapshot, words), size=9.0, colour=MUTED)
    methods_table(flow, methods_used(snapshot), words)
    return flow.document.finish()


def begin(snapshot: NeedsReportSnapshot, words: ReportWords) -> Flow:
    """Return a document with its first page under the letterhead."""
    document = PdfDocument(
        f"{words.text('document')}: {snapshot.title}",
        created=snapshot.created,
        language=words.language,
        author=snapshot.letterhead.institution,
    )
    return Flow(document, letterhead=letterhead_of(snapshot, words), note=note(snapshot, words))


def letterhead_of(snapshot: NeedsReportSnapshot, words: ReportWords) -> Letterhead:
    return Letterhead(**{**asdict(snapshot.letterhead), "language": words.language})


def note(snapshot: NeedsReportSnapshot, words: ReportWords) -> str:
    return words.text("note", moment=f"{local(snapshot.created):%d.%m.%Y %H.%M}")


def subtitle(snapshot: NeedsReportSnapshot, words: ReportWords) -> str:
    parts = [snapshot.title, snapshot.round]
    if snapshot.scope is ReportScope.FIELD:
        parts.append(words.text("scope_field", field=snapshot.scope_name))
    return " · ".join(part for part in parts if part)


def facts(snapshot: NeedsReportSnapshot, words: ReportWords) -> list[tuple[str, str]]:
    analysis = snapshot.analysis
    period = date_range(snapshot.starts_on, snapshot.ends_on, words.language)
    invited = NOTHING if snapshot.invited is None else str(snapshot.invited)
    promise = "promise.anonymous" if snapshot.is_anonymous else "promise.named"
    return [
        (words.text("fact.period"), period),
        (words.text("fact.audience"), snapshot.audience),
        (words.text("fact.promise"), words.text(promise)),
        (words.text("fact.invited"), invited),
        (words.text("fact.respondents"), str(analysis.respondents)),
        (words.text("fact.items"), str(len(analysis.items))),
    ]


def _draw_ranking(flow: Flow, snapshot: NeedsReportSnapshot, words: ReportWords) -> None:
    analysis = snapshot.analysis
    ranked = [item for item in analysis.items if item.rank is not None]
    silent = [item for item in analysis.items if item.rank is None]
    if not ranked and (silent or not snapshot.questions):
        flow.paragraph(words.text("no_claim", least=SMALLEST_CLAIM), colour=MUTED)
    if ranked:
        flow.heading(words.text("heading.ranking"))
        flow.paragraph(words.text("explain.ranking"), size=9.0, colour=MUTED)
        draw_ranking(flow, ranked[:_BARS], words)
        if len(ranked) > _BARS:
            flow.paragraph(words.text("more_below", shown=_BARS, all=len(ranked)), size=9.0, colour=MUTED)
    if analysis.crosshair is not None:
        flow.need(130.0)
        flow.heading(words.text("heading.matrix"))
        flow.paragraph(words.text("explain.matrix"), size=9.0, colour=MUTED)
        draw_quadrants(flow, ranked, analysis.crosshair, words)
    if ranked or silent:
        flow.heading(words.text("heading.figures"))
        ranking_table(flow, [*ranked, *silent], words)
    if analysis.reliability:
        flow.heading(words.text("heading.reliability"))
        flow.paragraph(words.text("explain.reliability"), size=9.0, colour=MUTED)
        reliability_table(flow, analysis.reliability, words)


def _draw_groups(flow: Flow, snapshot: NeedsReportSnapshot, words: ReportWords) -> None:
    for sides in snapshot.analysis.side_by_side:
        flow.heading(words.text("heading.sides", first=sides.first, second=sides.second))
        flow.paragraph(words.text("explain.sides"), size=9.0, colour=MUTED)
        sides_table(flow, sides, words)
    for breakdown in snapshot.analysis.breakdowns:
        names = " / ".join(words.text(f"dimension.{one}") for one in breakdown.dimensions)
        flow.need(_HEADING + _LINE * min(len(breakdown.groups), _TOGETHER))
        flow.heading(words.text("heading.breakdown", dimension=names))
        breakdown_table(flow, breakdown, words)
        if any(isinstance(group.respondents, Silence) for group in breakdown.groups):
            text = words.text("explain.hidden", least=SMALLEST_CLAIM)
            flow.space(1.5)
            flow.paragraph(text, size=9.0, colour=MUTED)


def _draw_free_answers(flow: Flow, snapshot: NeedsReportSnapshot, words: ReportWords) -> None:
    """In alphabetical order, so that neither place nor time gives anybody away."""
    for question in snapshot.free_answers:
        flow.heading(words.text("heading.free", question=question.question))
        if snapshot.is_anonymous and len(question.answers) < SMALLEST_CLAIM:
            flow.paragraph(words.silence(Silence.HIDDEN), size=9.5, colour=MUTED)
            continue
        for answer in turkish.sorted_by(question.answers, key=str):
            flow.paragraph(f"• {answer}", size=9.5, after=1.2)


def methods_used(snapshot: NeedsReportSnapshot) -> list[Method]:
    """Return every method behind a figure of the report, in the order of the figures."""
    analysis = snapshot.analysis
    used = [Method.COMPLETE_PAIRS, Method.SAMPLE_MOMENTS, Method.MWDS, Method.DELTA_T]
    used += [Method.BOOTSTRAP_PERCENTILE] if snapshot.replicates else []
    used += [Method.RDS, Method.BONETT_PRICE, Method.QUADRANTS, Method.CRONBACH_ALPHA]
    if not analysis.items and snapshot.questions:
        used = [Method.SAMPLE_MOMENTS]
    pairings = {
        item.difference.pairing
        for sides in analysis.side_by_side
        for item in sides.items
        if not isinstance(item.difference, Silence)
    }
    used += [Method.WELCH, Method.HEDGES_G] if Pairing.INDEPENDENT in pairings else []
    used += [Method.PAIRED_EFFECT] if Pairing.PAIRED in pairings else []
    used += [Method.FREQUENCIES] if any(one.counts for one in snapshot.questions) else []
    used += [Method.ORDER_STATISTICS] if any(one.values for one in snapshot.questions) else []
    hides = snapshot.analysis.breakdowns or any(map(has_hidden, snapshot.questions))
    return used + ([Method.SUPPRESSION] if hides else [])


def _method_note(snapshot: NeedsReportSnapshot, words: ReportWords) -> str:
    text = words.text("explain.methods", least=SMALLEST_CLAIM)
    if snapshot.replicates:
        text += " " + words.text("explain.bootstrap", replicates=snapshot.replicates, seed=snapshot.seed)
    return text
