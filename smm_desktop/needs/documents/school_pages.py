"""One page per school: its needs beside those of all schools. A hidden school has no page."""

from __future__ import annotations

from smm_desktop.needs.documents.ranking_chart import draw_ranking
from smm_desktop.needs.documents.report import begin, letterhead_of, note, subtitle
from smm_desktop.needs.documents.report_words import NOTHING, ReportWords
from smm_desktop.needs.terms import (
    SMALLEST_CLAIM,
    Breakdown,
    Dimension,
    GroupResult,
    ItemFigures,
    ItemResult,
    NeedsReportSnapshot,
    Silence,
)
from smm_desktop.paper.colours import MUTED
from smm_desktop.paper.dates import date_range
from smm_desktop.paper.flow import Flow
from smm_desktop.paper.fonts import Face
from smm_desktop.paper.tables import Column, TableStyle
from smm_desktop.paper.terms import Align, DocumentLanguage

_BARS, _ROWS = 10, 10
_STYLE = TableStyle(size=8.6, header_size=7.4, padding=1.0)


def school_pages_pdf(snapshot: NeedsReportSnapshot, language: DocumentLanguage) -> bytes:
    """Draw the pages of all schools that may be shown, in Turkish order; one page that says so if there are none."""
    words = ReportWords(language)
    flow = begin(snapshot, words)
    shown = [group for group in _schools(snapshot) if not isinstance(group.respondents, Silence)]
    if not shown:
        flow.title(words.text("title_school"), subtitle(snapshot, words))
        flow.paragraph(words.text("explain.hidden", least=SMALLEST_CLAIM), colour=MUTED)
    for place, group in enumerate(shown):
        if place:
            flow = Flow(flow.document, letterhead=letterhead_of(snapshot, words), note=note(snapshot, words))
        _draw_school(flow, group, snapshot, words)
    return flow.document.finish()


def each_school_pdf(
    snapshot: NeedsReportSnapshot, language: DocumentLanguage
) -> tuple[tuple[str, bytes], ...]:
    """Draw each school's page as a document of its own, by the school's name."""
    words = ReportWords(language)
    found = []
    for group in _schools(snapshot):
        if group.label and not isinstance(group.respondents, Silence):
            flow = begin(snapshot, words)
            _draw_school(flow, group, snapshot, words)
            found.append((group.label, flow.document.finish()))
    return tuple(found)


def _schools(snapshot: NeedsReportSnapshot) -> tuple[GroupResult, ...]:
    by_school = (Dimension.SCHOOL,)
    found: list[Breakdown] = [one for one in snapshot.analysis.breakdowns if one.dimensions == by_school]
    return found[0].groups if found else ()


def _draw_school(flow: Flow, group: GroupResult, snapshot: NeedsReportSnapshot, words: ReportWords) -> None:
    flow.title(group.label or words.text("unknown"), subtitle(snapshot, words))
    period = date_range(snapshot.starts_on, snapshot.ends_on, words.language)
    respondents = NOTHING if isinstance(group.respondents, Silence) else str(group.respondents)
    flow.facts(
        [
            (words.text("fact.period"), period),
            (words.text("fact.school_respondents"), respondents),
            (words.text("fact.respondents"), str(snapshot.analysis.respondents)),
        ],
        columns=3,
    )
    ranked = [item for item in group.items if isinstance(item.figures, ItemFigures)]
    if not ranked:
        flow.paragraph(words.text("no_claim", least=SMALLEST_CLAIM), colour=MUTED)
        return
    flow.heading(words.text("heading.school_ranking"))
    draw_ranking(flow, ranked[:_BARS], words)
    flow.heading(words.text("heading.school_beside"))
    _beside_table(flow, ranked[:_ROWS], snapshot, words)
    flow.space(2.0)
    flow.paragraph(words.text("explain.school"), size=8.5, colour=MUTED)


def _beside_table(
    flow: Flow, items: list[ItemResult], snapshot: NeedsReportSnapshot, words: ReportWords
) -> None:
    right = Align.RIGHT
    columns = [
        Column(words.text("column.rank"), 10.0, right),
        Column(words.text("column.competency"), 0.0, max_lines=2, min_size=7.4),
        Column(words.text("column.pairs"), 11.0, right),
        Column(words.text("column.importance"), 16.0, right),
        Column(words.text("column.ability"), 16.0, right),
        Column("MWDS", 14.0, right, face=Face.SANS_SEMIBOLD),
        Column(words.text("column.interval"), 26.0, right, max_lines=2),
        Column(words.text("column.all_mwds"), 17.0, right),
        Column(words.text("column.all_rank"), 15.0, right),
    ]
    everywhere = {item.competency: item for item in snapshot.analysis.items}
    rows = [_beside_row(item, everywhere.get(item.competency), words) for item in items]
    flow.table(columns, rows, style=_STYLE)


def _beside_row(item: ItemResult, everywhere: ItemResult | None, words: ReportWords) -> list[str]:
    figures = item.figures
    if not isinstance(figures, ItemFigures):
        return []
    rank = str(everywhere.rank) if everywhere and everywhere.rank is not None else NOTHING
    return [
        str(item.rank),
        item.competency,
        str(item.pairs),
        words.figure(figures.importance.mean),
        words.figure(figures.ability.mean),
        words.figure(figures.mwds),
        words.interval(figures.mwds_interval),
        words.score(everywhere) if everywhere else NOTHING,
        rank,
    ]
