"""On-the-job training on a teacher's card: its own table, since its hours are no lesson hours."""

from __future__ import annotations

from collections.abc import Sequence

from smm_desktop.paper.dates import date_range
from smm_desktop.paper.flow import Flow
from smm_desktop.paper.tables import Column
from smm_desktop.paper.terms import Align, DocumentLanguage
from smm_desktop.paper.wording import Wording
from smm_desktop.trainings.terms import CardPlacement


def draw_placements(flow: Flow, rows: Sequence[CardPlacement], words: Wording) -> None:
    flow.heading(words.text("placed.heading"))
    columns = [
        Column(words.text("column.dates"), 31.0, max_lines=2),
        Column(words.text("placed.company"), 0.0, max_lines=4),
        Column(words.text("placed.subject"), 44.0, max_lines=4),
        Column(words.text("placed.hours"), 16.0, Align.RIGHT),
        Column(words.text("column.percent"), 15.0, Align.RIGHT),
        Column(words.text("column.result"), 26.0, max_lines=2),
    ]
    total = ["", words.text("total"), "", str(sum(row.hours for row in rows)), "", ""]
    flow.table(columns, [_row(row, words) for row in rows], total=total)


def _row(row: CardPlacement, words: Wording) -> list[str]:
    is_english = words.language is DocumentLanguage.ENGLISH
    return [
        date_range(row.starts_on, row.ends_on, words.language),
        row.company,
        row.title_en if is_english and row.title_en else row.title,
        str(row.hours),
        str(row.percent),
        words.text(f"result.{row.result.value}"),
    ]
