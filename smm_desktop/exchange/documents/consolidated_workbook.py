"""The consolidated report as a workbook: sheets by center, province, field and month, on needs and on packages."""

from __future__ import annotations

from smm_desktop.core.clock import local
from smm_desktop.exchange.documents.consolidated_figures import (
    DOCUMENT,
    MEASURES,
    ReportSnapshot,
    line_name,
    span_text,
)
from smm_desktop.exchange.documents.consolidated_report import standing_text
from smm_desktop.exchange.documents.needs_sheet import write_needs
from smm_desktop.exchange.documents.placed_tables import write_placed
from smm_desktop.exchange.queries import FigureRow, Figures
from smm_desktop.paper.spreadsheets.writing import Column, ColumnKind, XlsxWriter
from smm_desktop.paper.terms import DocumentLanguage
from smm_desktop.paper.wording import Wording, load_wording

_NAME, _NUMBER = 58.0, 13.0
_MORE = ("closed", "attended_minutes", "recorded_minutes")


def consolidated_workbook(snapshot: ReportSnapshot, language: DocumentLanguage) -> bytes:
    """Numbers are numbers, so that readers can go on counting."""
    words = load_wording(DOCUMENT, language)
    writer = XlsxWriter(
        created=snapshot.made_at, title=words.text("title"), creator=snapshot.letterhead.institution
    )
    titles = (snapshot.letterhead.institution, words.text("title"), span_text(snapshot, words))
    for figures in snapshot.figures:
        _write_figures(writer, figures, titles, words)
    write_placed(writer, snapshot.figures, titles, words)
    if snapshot.needs:
        write_needs(writer, snapshot.needs, titles[:2], words)
    _write_packages(writer, snapshot, titles, words)
    return writer.to_bytes()


def _write_figures(writer: XlsxWriter, figures: Figures, titles: tuple[str, ...], words: Wording) -> None:
    by = figures.by
    columns = [
        Column(words.text(f"name.{by.value}"), ColumnKind.TEXT, _NAME),
        *(Column(words.text(f"column.{name}"), _kind(name), _NUMBER) for name in (*MEASURES, *_MORE)),
    ]
    sheet = writer.sheet(words.text(f"sheet.{by.value}"), columns, titles=titles)
    for row in figures.rows:
        sheet.add(_cells(line_name(row, by, words), row))
    sheet.add(_cells(words.text("total"), figures.total), bold=True)
    sheet.add_note(words.text("method"))


def _kind(name: str) -> ColumnKind:
    return ColumnKind.PERCENT if name == "attendance" else ColumnKind.INTEGER


def _cells(name: str, row: FigureRow) -> list[str | int | float | None]:
    return [name, *(getattr(row, measure) for measure in (*MEASURES, *_MORE))]


def _write_packages(
    writer: XlsxWriter, snapshot: ReportSnapshot, titles: tuple[str, ...], words: Wording
) -> None:
    columns = [
        Column(words.text("column.number"), ColumnKind.INTEGER, 8.0),
        Column(words.text("name.center"), ColumnKind.TEXT, _NAME),
        Column(words.text("column.province"), ColumnKind.TEXT, 16.0),
        Column(words.text("column.package"), ColumnKind.INTEGER, _NUMBER),
        Column(words.text("column.made"), ColumnKind.DATE, _NUMBER),
        Column(words.text("column.standing"), ColumnKind.TEXT, 34.0),
        Column(words.text("column.score"), ColumnKind.INTEGER, _NUMBER),
        Column(words.text("column.remarks"), ColumnKind.INTEGER, _NUMBER),
    ]
    sheet = writer.sheet(words.text("sheet.packages"), columns, titles=titles)
    for row in snapshot.centers:
        made = local(row.made_at).date() if row.made_at else None
        standing = standing_text(row, words)
        sheet.add(
            [row.number, row.name, row.province, row.applied, made, standing, row.score, row.open_remarks]
        )
