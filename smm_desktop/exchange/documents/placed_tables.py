"""On-the-job training in the consolidated report: by the report's breakdowns, and beside the trainings."""

from __future__ import annotations

from collections.abc import Sequence

from smm_desktop.exchange.documents.consolidated_figures import grouped, line_name
from smm_desktop.exchange.queries import Figures, PlacedRow
from smm_desktop.paper.flow import Flow
from smm_desktop.paper.spreadsheets.writing import Column as SheetColumn
from smm_desktop.paper.spreadsheets.writing import ColumnKind, XlsxWriter
from smm_desktop.paper.tables import Column, TableStyle
from smm_desktop.paper.terms import Align
from smm_desktop.paper.wording import Wording

MEASURES = ("offers", "seats", "placements", "use", "done", "persons", "companies", "hours", "certificates")
JOINT = ("participations", "hours", "certificates", "revoked")
PLACED_METHODS = ("placed.method", "joint.method")
_MORE = ("revoked", "worked_minutes", "recorded_minutes")
_WIDTH, _JOINT_WIDTH, _TABLE_BEGINS = 14.0, 30.0, 26.0
_NAME, _NUMBER = 58.0, 13.0


def has_any(figures: Sequence[Figures]) -> bool:
    total = figures[0].placed_total
    return bool(total.offers or total.placements)


def draw_placed(flow: Flow, figures: Sequence[Figures], words: Wording, style: TableStyle) -> None:
    """Draw a table for each breakdown, then the sums of both kinds of training."""
    if not has_any(figures):
        return
    for one in figures:
        flow.heading(words.text(f"placed.heading.{one.by.value}"), follows=_TABLE_BEGINS)
        columns = [
            Column(words.text(f"name.{one.by.value}"), 0.0),
            *(Column(words.text(f"placed.column.{name}"), _WIDTH, Align.RIGHT) for name in MEASURES),
        ]
        rows = [[line_name(row, one.by, words), *_cells(row, words)] for row in one.placed]
        flow.table(columns, rows, style=style, total=[words.text("total"), *_cells(one.placed_total, words)])
        flow.space(3.0)
    _draw_joint(flow, figures[0], words, style)


def _draw_joint(flow: Flow, figures: Figures, words: Wording, style: TableStyle) -> None:
    flow.heading(words.text("joint.heading"), follows=_TABLE_BEGINS)
    columns = [
        Column(words.text("joint.kind"), 0.0),
        *(Column(words.text(f"joint.column.{name}"), _JOINT_WIDTH, Align.RIGHT) for name in JOINT),
    ]
    rows = [
        [words.text(f"joint.{row.kind.value}"), *(grouped(getattr(row, name), words) for name in JOINT)]
        for row in figures.joint
    ]
    flow.table(columns, rows[:-1], style=style, total=rows[-1])
    flow.space(3.0)


def _cells(row: PlacedRow, words: Wording) -> list[str]:
    return [_cell(row, name, words) for name in MEASURES]


def _cell(row: PlacedRow, name: str, words: Wording) -> str:
    value = getattr(row, name)
    if name != "use":
        return grouped(value, words)
    return "–" if value is None else words.text("percent", value=round(value * 100))


def write_placed(
    writer: XlsxWriter, figures: Sequence[Figures], titles: tuple[str, ...], words: Wording
) -> None:
    """Write a sheet for each breakdown and one of the sums of both kinds."""
    if not has_any(figures):
        return
    for one in figures:
        columns = [
            SheetColumn(words.text(f"name.{one.by.value}"), ColumnKind.TEXT, _NAME),
            *(
                SheetColumn(words.text(f"placed.column.{name}"), _kind(name), _NUMBER)
                for name in (*MEASURES, *_MORE)
            ),
        ]
        sheet = writer.sheet(words.text(f"placed.sheet.{one.by.value}"), columns, titles=titles)
        for row in one.placed:
            sheet.add([line_name(row, one.by, words), *_values(row)])
        sheet.add([words.text("total"), *_values(one.placed_total)], bold=True)
        sheet.add_note(words.text("placed.method"))
    _write_joint(writer, figures[0], titles, words)


def _write_joint(writer: XlsxWriter, figures: Figures, titles: tuple[str, ...], words: Wording) -> None:
    columns = [
        SheetColumn(words.text("joint.kind"), ColumnKind.TEXT, _NAME),
        *(SheetColumn(words.text(f"joint.column.{name}"), ColumnKind.INTEGER, 20.0) for name in JOINT),
    ]
    sheet = writer.sheet(words.text("joint.sheet"), columns, titles=titles)
    *parts, together = figures.joint
    for row in parts:
        sheet.add([words.text(f"joint.{row.kind.value}"), *(getattr(row, name) for name in JOINT)])
    last = [words.text(f"joint.{together.kind.value}"), *(getattr(together, name) for name in JOINT)]
    sheet.add(last, bold=True)
    sheet.add_note(words.text("joint.method"))


def _values(row: PlacedRow) -> list[int | float | None]:
    return [getattr(row, name) for name in (*MEASURES, *_MORE)]


def _kind(name: str) -> ColumnKind:
    return ColumnKind.PERCENT if name == "use" else ColumnKind.INTEGER
