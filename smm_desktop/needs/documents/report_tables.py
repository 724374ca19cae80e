"""The tables of a report: ranking, reliability, breakdowns, two sides, methods."""

from __future__ import annotations

from collections.abc import Sequence

from smm_desktop.needs.documents.report_words import NOTHING, ReportWords
from smm_desktop.needs.terms import (
    Breakdown,
    GroupResult,
    ItemFigures,
    ItemResult,
    Method,
    Reliability,
    SideBySide,
    Silence,
)
from smm_desktop.paper.flow import Flow
from smm_desktop.paper.fonts import Face
from smm_desktop.paper.tables import Column, TableStyle
from smm_desktop.paper.terms import Align

_STYLE = TableStyle(size=8.6, header_size=7.4, padding=1.2)
_RIGHT = Align.RIGHT


def ranking_table(flow: Flow, items: Sequence[ItemResult], words: ReportWords) -> None:
    columns = [
        Column(words.text("column.rank"), 9.5, _RIGHT),
        Column(words.text("column.competency"), 0.0, max_lines=4),
        Column(words.text("column.pairs"), 11.5, _RIGHT),
        Column(words.text("column.left_out"), 12.5, _RIGHT),
        Column(words.text("column.importance"), 22.5, _RIGHT),
        Column(words.text("column.ability"), 22.5, _RIGHT),
        Column("MWDS", 14.0, _RIGHT, face=Face.SANS_SEMIBOLD),
        Column(words.text("column.interval"), 25.5, _RIGHT, max_lines=3),
        Column("RDS %", 14.0, _RIGHT),
    ]
    flow.table(columns, [_ranking_row(item, words) for item in items], style=_STYLE)


def _ranking_row(item: ItemResult, words: ReportWords) -> list[str]:
    figures = item.figures
    counts = [item.competency, str(item.pairs), str(item.left_out.total)]
    if not isinstance(figures, ItemFigures):
        return [NOTHING, *counts, NOTHING, NOTHING, NOTHING, words.silence(figures), NOTHING]
    return [
        str(item.rank),
        *counts,
        words.spread(figures.importance.mean, figures.importance.deviation),
        words.spread(figures.ability.mean, figures.ability.deviation),
        words.figure(figures.mwds),
        words.interval(figures.mwds_interval),
        words.figure(figures.rds, 1),
    ]


def reliability_table(flow: Flow, rows: Sequence[Reliability], words: ReportWords) -> None:
    columns = [
        Column(words.text("column.group"), 0.0, max_lines=3),
        Column(words.text("column.scale"), 26.0),
        Column(words.text("column.items"), 20.0, _RIGHT),
        Column(words.text("column.respondents"), 26.0, _RIGHT),
        Column(words.text("column.alpha"), 44.0, _RIGHT),
    ]
    flow.table(
        columns,
        [
            [
                one.group or words.text("all_items"),
                words.text(f"scale.{one.scale}"),
                str(one.items),
                str(one.respondents),
                words.silence(one.alpha) if isinstance(one.alpha, Silence) else words.figure(one.alpha, 3),
            ]
            for one in rows
        ],
        style=_STYLE,
    )


def breakdown_table(flow: Flow, breakdown: Breakdown, words: ReportWords) -> None:
    title = " / ".join(words.text(f"dimension.{one}") for one in breakdown.dimensions)
    columns = [
        Column(title, 0.0, max_lines=3),
        Column(words.text("column.respondents"), 22.0, _RIGHT),
        Column(words.text("column.first_need"), 62.0, max_lines=3),
        Column("MWDS", 14.0, _RIGHT, face=Face.SANS_SEMIBOLD),
        Column(words.text("column.interval"), 26.0, _RIGHT, max_lines=3),
    ]
    flow.table(columns, [_group_row(group, words) for group in breakdown.groups], style=_STYLE)


def _group_row(group: GroupResult, words: ReportWords) -> list[str]:
    label = group.label or words.text("unknown")
    if isinstance(group.respondents, Silence):
        return [label, NOTHING, words.silence(group.respondents), NOTHING, NOTHING]
    first = next((item for item in group.items if isinstance(item.figures, ItemFigures)), None)
    if first is None or not isinstance(first.figures, ItemFigures):
        return [label, str(group.respondents), words.silence(Silence.TOO_FEW), NOTHING, NOTHING]
    return [
        label,
        str(group.respondents),
        first.competency,
        words.score(first),
        words.interval(first.figures.mwds_interval),
    ]


def sides_table(flow: Flow, sides: SideBySide, words: ReportWords) -> None:
    columns = [
        Column(words.text("column.competency"), 0.0, max_lines=4),
        Column(sides.first, 22.0, _RIGHT, max_lines=3),
        Column(sides.second, 22.0, _RIGHT, max_lines=3),
        Column(words.text("column.difference"), 16.0, _RIGHT, face=Face.SANS_SEMIBOLD),
        Column(words.text("column.interval"), 27.0, _RIGHT, max_lines=3),
        Column(words.text("column.effect"), 15.0, _RIGHT),
        Column(words.text("column.pairing"), 20.0),
    ]
    rows = []
    for item in sides.items:
        scores = [
            words.figure(side.mwds) if isinstance(side, ItemFigures) else NOTHING
            for side in (item.first, item.second)
        ]
        difference = item.difference
        if isinstance(difference, Silence):
            rows.append([item.competency, *scores, NOTHING, words.silence(difference), NOTHING, NOTHING])
            continue
        effect = difference.effect
        rows.append(
            [
                item.competency,
                *scores,
                words.figure(difference.mwds),
                words.interval(difference.mwds_interval),
                NOTHING if isinstance(effect, Silence) else words.figure(effect),
                words.text(f"pairing.{difference.pairing}"),
            ]
        )
    flow.table(columns, rows, style=_STYLE)


def methods_table(flow: Flow, methods: Sequence[Method], words: ReportWords) -> None:
    columns = [
        Column(words.text("column.method"), 62.0, max_lines=6, face=Face.SANS_SEMIBOLD),
        Column(words.text("column.source"), 0.0, max_lines=8),
    ]
    flow.table(columns, [[words.method(one), words.source(one)] for one in methods], style=_STYLE)
