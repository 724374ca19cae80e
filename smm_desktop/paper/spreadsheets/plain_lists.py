"""A list of texts as a workbook of one sheet: what a person wants to keep of a screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from smm_desktop.paper.spreadsheets.writing import Column, ColumnKind, XlsxWriter

_NARROWEST, _WIDEST, _WRAPS_FROM = 8.0, 60.0, 40.0


def plain_list(created: datetime, name: str, captions: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Columns are as wide as their texts, up to a limit from which they wrap."""
    kept = [tuple(row) for row in rows]
    columns = [_column(caption, [row[at] for row in kept]) for at, caption in enumerate(captions)]
    with XlsxWriter(created=created, title=name) as writer:
        sheet = writer.sheet(name, columns)
        for row in kept:
            sheet.add(list(row))
        return writer.to_bytes()


def _column(caption: str, texts: Sequence[str]) -> Column:
    lines = (line for text in (caption, *texts) for line in text.split("\n"))
    longest = max(map(len, lines)) + 2.0
    width = min(max(longest, _NARROWEST), _WIDEST)
    has_lines = any("\n" in text for text in texts)
    kind = ColumnKind.WRAPPED if has_lines or longest > _WRAPS_FROM else ColumnKind.TEXT
    return Column(caption, kind, width)
