"""The sheet of the consolidated workbook that ranks each field's needs over all centers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from smm_desktop.needs.terms import Interval, ItemResult, NationalItem, NationalRanking, Silence
from smm_desktop.paper.spreadsheets.writing import Column, ColumnKind, XlsxWriter
from smm_desktop.paper.wording import Wording

Cell = str | int | float | None
_SIDES = ("teachers", "industry")
_FIGURES = ("pairs", "mwds", "low", "high", "rds")
_NOTHING: tuple[Cell, ...] = (None,) * len(_FIGURES)


@dataclass(frozen=True, slots=True)
class FieldRanking:
    """A ranking with the name of its field."""

    field: str
    ranking: NationalRanking


def write_needs(
    writer: XlsxWriter, rankings: Sequence[FieldRanking], titles: tuple[str, ...], words: Wording
) -> None:
    """Empty cells: nobody was asked, or fewer than five answered."""
    sheet = writer.sheet(words.text("sheet.needs"), list(_columns(words)), titles=titles)
    for one in rankings:
        for item in one.ranking.items:
            sheet.add(_cells(one, item))
    sheet.add_note(words.text("needs.method"))


def _columns(words: Wording) -> Iterator[Column]:
    yield Column(words.text("name.field"), ColumnKind.TEXT, 34.0)
    yield Column(words.text("needs.points"), ColumnKind.INTEGER, 9.0)
    yield Column(words.text("needs.rank"), ColumnKind.INTEGER, 8.0)
    yield Column(words.text("needs.competency"), ColumnKind.TEXT, 58.0)
    yield Column(words.text("needs.group"), ColumnKind.TEXT, 30.0)
    yield Column(words.text("needs.centers"), ColumnKind.INTEGER, 9.0)
    for side in _SIDES:
        for name in _FIGURES:
            kind = ColumnKind.INTEGER if name == "pairs" else ColumnKind.NUMBER
            yield Column(words.text(f"needs.{name}", side=words.text(f"needs.{side}")), kind, 15.0)


def _cells(one: FieldRanking, item: NationalItem) -> list[Cell]:
    rank = item.teachers.rank if item.teachers else None
    head: list[Cell] = [one.field, one.ranking.points, rank, item.competency, item.group, item.centers]
    return [*head, *_side(item.teachers), *_side(item.industry)]


def _side(side: ItemResult | None) -> tuple[Cell, ...]:
    if side is None:
        return _NOTHING
    if isinstance(side.figures, Silence):
        return (side.pairs, *_NOTHING[1:])
    found = side.figures
    span = found.mwds_interval
    low, high = (span.low, span.high) if isinstance(span, Interval) else (None, None)
    return side.pairs, found.mwds, low, high, found.rds
