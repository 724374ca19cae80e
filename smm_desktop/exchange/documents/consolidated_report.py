"""The consolidated report as a PDF: the sums, a chart and a table by center, province, field and month."""

from __future__ import annotations

from dataclasses import asdict

from smm_desktop.core.clock import local
from smm_desktop.exchange.documents.consolidated_charts import PaperBar, draw_bars
from smm_desktop.exchange.documents.consolidated_figures import (
    DOCUMENT,
    MEASURES,
    ReportSnapshot,
    grouped,
    line_name,
    measure,
    span_text,
)
from smm_desktop.exchange.documents.placed_tables import PLACED_METHODS, draw_placed, has_any
from smm_desktop.exchange.queries import CenterRow, Figures
from smm_desktop.paper.colours import MUTED
from smm_desktop.paper.dates import short_date
from smm_desktop.paper.document import PdfDocument
from smm_desktop.paper.flow import Flow
from smm_desktop.paper.letterhead import Letterhead
from smm_desktop.paper.tables import Column, TableStyle
from smm_desktop.paper.terms import Align, DocumentLanguage
from smm_desktop.paper.wording import Wording, load_wording
from smm_desktop.trainings.terms import Breakdown

_WIDTH = 16.5
_STYLE = TableStyle(size=8.6, header_size=7.2, padding=1.3)
_TABLE_BEGINS = 26.0  # millimetres: a head and a few rows
_LONGEST_CHART = 20


def consolidated_pdf(snapshot: ReportSnapshot, language: DocumentLanguage) -> bytes:
    """A4, upright; the same snapshot gives the same bytes."""
    words = load_wording(DOCUMENT, language)
    span = span_text(snapshot, words)
    document = PdfDocument(
        f"{words.text('title')}: {span}",
        created=snapshot.made_at,
        language=language,
        author=snapshot.letterhead.institution,
    )
    letterhead = Letterhead(**{**asdict(snapshot.letterhead), "language": language})
    note = words.text("note", moment=f"{local(snapshot.made_at):%d.%m.%Y %H.%M}")
    flow = Flow(document, letterhead=letterhead, note=note)
    flow.title(words.text("title"), span)
    flow.facts(_facts(snapshot, words), columns=4)
    for figures in snapshot.figures:
        if figures.rows:
            _draw_breakdown(flow, figures, words)
    draw_placed(flow, snapshot.figures, words, _STYLE)
    _draw_centers(flow, snapshot, words)
    flow.heading(words.text("heading.method"))
    for part in ("method", *(PLACED_METHODS if has_any(snapshot.figures) else ())):
        flow.paragraph(words.text(part), size=8.8, colour=MUTED)
    return document.finish()


def _facts(snapshot: ReportSnapshot, words: Wording) -> list[tuple[str, str]]:
    reported = sum(not row.days_late for row in snapshot.centers)
    standing = words.text("reported", reported=reported, all=len(snapshot.centers))
    registered = grouped(snapshot.figures[0].registered, words)
    return [
        (words.text("fact.centers"), standing),
        (words.text("fact.registered"), registered),
        *((words.text(f"fact.{name}"), measure(snapshot.total, name, words)) for name in MEASURES[:-1]),
    ]


def _draw_breakdown(flow: Flow, figures: Figures, words: Wording) -> None:
    by = figures.by
    flow.heading(words.text(f"heading.{by.value}"), follows=_TABLE_BEGINS)
    bars = [
        PaperBar(line_name(row, by, words), row.participations, grouped(row.participations, words))
        for row in figures.rows
    ]
    if len(bars) <= _LONGEST_CHART:
        draw_bars(flow, words.text("chart.participations"), bars)
    columns = [
        Column(words.text(f"name.{by.value}"), 0.0),
        *(Column(words.text(f"column.{name}"), _WIDTH, Align.RIGHT) for name in MEASURES),
    ]
    rows = [
        [line_name(row, by, words), *(measure(row, name, words) for name in MEASURES)] for row in figures.rows
    ]
    total = [words.text("total"), *(measure(figures.total, name, words) for name in MEASURES)]
    flow.table(columns, rows, style=_STYLE, total=total)
    flow.space(3.0)


def _draw_centers(flow: Flow, snapshot: ReportSnapshot, words: Wording) -> None:
    flow.heading(words.text("heading.packages"), follows=_TABLE_BEGINS)
    columns = [
        Column(words.text(f"name.{Breakdown.CENTER.value}"), 0.0),
        Column(words.text("column.package"), 20.0, Align.RIGHT),
        Column(words.text("column.made"), 24.0, Align.RIGHT),
        Column(words.text("column.standing"), 52.0),
    ]
    rows = [_center_line(row, words) for row in snapshot.centers]
    flow.table(columns, rows, style=_STYLE)
    flow.space(3.0)


def _center_line(row: CenterRow, words: Wording) -> list[str]:
    made = short_date(local(row.made_at).date()) if row.made_at else "–"
    return [f"{row.number}. {row.name}", str(row.applied or "–"), made, standing_text(row, words)]


def standing_text(row: CenterRow, words: Wording) -> str:
    """Lateness first, then gaps: what the report's reader has to know of the figures."""
    if row.applied is None:
        return words.text("standing.nothing")
    late = (
        words.text("standing.late", days=row.days_late) if row.days_late else words.text("standing.in_time")
    )
    return f"{late}; {words.text('standing.gap')}" if row.missing or row.held or row.forked else late
