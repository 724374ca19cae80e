"""The report as a workbook: every figure with its ends and counts, to reckon on."""

from __future__ import annotations

from smm_desktop.core import turkish
from smm_desktop.needs.documents.question_sheets import write_questions
from smm_desktop.needs.documents.report import methods_used
from smm_desktop.needs.documents.report_words import ReportWords
from smm_desktop.needs.terms import (
    SMALLEST_CLAIM,
    GroupResult,
    Interval,
    ItemFigures,
    ItemResult,
    NeedsReportSnapshot,
    SideBySide,
    Silence,
)
from smm_desktop.paper.dates import date_range
from smm_desktop.paper.spreadsheets.cells import Value
from smm_desktop.paper.spreadsheets.layout import Column, ColumnKind
from smm_desktop.paper.spreadsheets.writing import XlsxWriter
from smm_desktop.paper.terms import DocumentLanguage

_TEXT, _NUMBER, _WHOLE = ColumnKind.WRAPPED, ColumnKind.NUMBER, ColumnKind.INTEGER
_FIGURES = (
    *("mean_importance", "sd_importance", "mean_ability", "sd_ability"),
    *("mwds", "low", "high", "boot_low", "boot_high", "rds", "rds_low", "rds_high"),
)
_SCORES = {"mwds": "MWDS", "rds": "RDS %"}
_COUNTS = ("pairs", "importance_missing", "ability_missing", "both_missing")


def needs_report_xlsx(snapshot: NeedsReportSnapshot, language: DocumentLanguage) -> bytes:
    """Write one sheet each for ranking, groups, comparisons, reliability, questions, free answers and methods."""
    words = ReportWords(language)
    title = words.text("document")
    with XlsxWriter(created=snapshot.created, title=title, creator=snapshot.letterhead.institution) as book:
        _write_ranking(book, snapshot, words)
        if snapshot.analysis.breakdowns:
            _write_groups(book, snapshot, words)
        if snapshot.analysis.side_by_side:
            _write_sides(book, snapshot, words)
        _write_reliability(book, snapshot, words)
        if snapshot.questions:
            write_questions(book, snapshot, words)
        if snapshot.free_answers:
            _write_free(book, snapshot, words)
        methods = _columns(words, {"method": (_TEXT, 60.0), "source": (_TEXT, 110.0)})
        sheet = book.sheet(words.text("sheet.methods"), methods)
        sheet.add_all([words.method(one), words.source(one)] for one in methods_used(snapshot))
        return book.to_bytes()


def _columns(words: ReportWords, shapes: dict[str, tuple[ColumnKind, float]]) -> list[Column]:
    return [
        Column(_SCORES.get(key) or words.text(f"column.{key}"), kind, width)
        for key, (kind, width) in shapes.items()
    ]


def _titles(snapshot: NeedsReportSnapshot, words: ReportWords) -> tuple[str, str]:
    period = date_range(snapshot.starts_on, snapshot.ends_on, words.language)
    parts = (snapshot.round, snapshot.scope_name, snapshot.audience, period)
    return snapshot.title, " · ".join(part for part in parts if part)


def _item_shapes() -> dict[str, tuple[ColumnKind, float]]:
    return {
        "rank": (_WHOLE, 7.0),
        "competency": (_TEXT, 52.0),
        "state": (_TEXT, 20.0),
        **dict.fromkeys(_COUNTS, (_WHOLE, 11.0)),
        **dict.fromkeys(_FIGURES, (_NUMBER, 12.0)),
        "quadrant": (_TEXT, 18.0),
    }


def _item_values(item: ItemResult, words: ReportWords) -> list[Value]:
    left = item.left_out
    counts: list[Value] = [item.pairs, left.importance, left.ability, left.both]
    figures = item.figures
    if not isinstance(figures, ItemFigures):
        return [None, item.competency, words.silence(figures), *counts]
    quadrant = words.text(f"quadrant.{item.quadrant}") if item.quadrant else None
    return [
        item.rank,
        item.competency,
        words.text("silence.given"),
        *counts,
        figures.importance.mean,
        figures.importance.deviation,
        figures.ability.mean,
        figures.ability.deviation,
        figures.mwds,
        *_ends(figures.mwds_interval),
        *_ends(figures.mwds_bootstrap),
        figures.rds,
        *_ends(figures.rds_interval),
        quadrant,
    ]


def _ends(interval: Interval | Silence | None) -> tuple[Value, Value]:
    return (interval.low, interval.high) if isinstance(interval, Interval) else (None, None)


def _write_ranking(book: XlsxWriter, snapshot: NeedsReportSnapshot, words: ReportWords) -> None:
    columns = _columns(words, _item_shapes())
    sheet = book.sheet(words.text("sheet.ranking"), columns, titles=_titles(snapshot, words))
    sheet.add_all(_item_values(item, words) for item in snapshot.analysis.items)


def _write_groups(book: XlsxWriter, snapshot: NeedsReportSnapshot, words: ReportWords) -> None:
    """A hidden group has one row that says so, without counts."""
    shapes = {"dimension": (_TEXT, 16.0), "group": (_TEXT, 40.0), "respondents": (_WHOLE, 12.0)}
    sheet = book.sheet(words.text("sheet.groups"), _columns(words, {**shapes, **_item_shapes()}))
    for breakdown in snapshot.analysis.breakdowns:
        name = " / ".join(words.text(f"dimension.{one}") for one in breakdown.dimensions)
        for group in breakdown.groups:
            sheet.add_all([name, *row] for row in _group_values(group, words))
    if snapshot.is_anonymous:
        sheet.add_note(words.text("explain.hidden", least=SMALLEST_CLAIM))


def _group_values(group: GroupResult, words: ReportWords) -> list[list[Value]]:
    label = group.label or words.text("unknown")
    if isinstance(group.respondents, Silence):
        return [[label, None, None, None, words.silence(group.respondents)]]
    return [[label, group.respondents, *_item_values(item, words)] for item in group.items]


def _write_sides(book: XlsxWriter, snapshot: NeedsReportSnapshot, words: ReportWords) -> None:
    shapes = {
        "first": (_TEXT, 18.0),
        "second": (_TEXT, 18.0),
        "competency": (_TEXT, 52.0),
        "state": (_TEXT, 20.0),
        **dict.fromkeys(
            ("first_mwds", "second_mwds", "difference", "low", "high", "effect"), (_NUMBER, 12.0)
        ),
        "pairing": (_TEXT, 16.0),
    }
    sheet = book.sheet(words.text("sheet.sides"), _columns(words, shapes))
    for sides in snapshot.analysis.side_by_side:
        sheet.add_all(_side_values(sides, words))


def _side_values(sides: SideBySide, words: ReportWords) -> list[list[Value]]:
    rows: list[list[Value]] = []
    for item in sides.items:
        scores: list[Value] = [
            side.mwds if isinstance(side, ItemFigures) else None for side in (item.first, item.second)
        ]
        start: list[Value] = [sides.first, sides.second, item.competency]
        found = item.difference
        if isinstance(found, Silence):
            rows.append([*start, words.silence(found), *scores])
            continue
        effect = None if isinstance(found.effect, Silence) else found.effect
        pairing = words.text(f"pairing.{found.pairing}")
        ends = _ends(found.mwds_interval)
        rows.append([*start, words.text("silence.given"), *scores, found.mwds, *ends, effect, pairing])
    return rows


def _write_reliability(book: XlsxWriter, snapshot: NeedsReportSnapshot, words: ReportWords) -> None:
    shapes = {
        "group": (_TEXT, 40.0),
        "scale": (_TEXT, 14.0),
        "items": (_WHOLE, 10.0),
        "respondents": (_WHOLE, 12.0),
        "alpha": (_NUMBER, 14.0),
        "state": (_TEXT, 22.0),
    }
    sheet = book.sheet(words.text("sheet.reliability"), _columns(words, shapes))
    for one in snapshot.analysis.reliability:
        is_silent = isinstance(one.alpha, Silence)
        state = words.silence(one.alpha) if isinstance(one.alpha, Silence) else words.text("silence.given")
        alpha = None if is_silent else float(one.alpha)
        group = one.group or words.text("all_items")
        sheet.add([group, words.text(f"scale.{one.scale}"), one.items, one.respondents, alpha, state])


def _write_free(book: XlsxWriter, snapshot: NeedsReportSnapshot, words: ReportWords) -> None:
    columns = _columns(words, {"question": (_TEXT, 50.0), "answer": (_TEXT, 110.0)})
    sheet = book.sheet(words.text("sheet.free"), columns)
    for question in snapshot.free_answers:
        if snapshot.is_anonymous and len(question.answers) < SMALLEST_CLAIM:
            sheet.add([question.question, words.silence(Silence.HIDDEN)])
            continue
        sheet.add_all([question.question, one] for one in turkish.sorted_by(question.answers, key=str))
