"""The final report: figures, what was done and gained, the log, both evaluations; ruled lines where nothing is."""

from __future__ import annotations

from dataclasses import fields

from smm_desktop.paper.colours import FAINT, MUTED
from smm_desktop.paper.dates import short_date, short_day_name
from smm_desktop.paper.flow import Flow, SignatureBlock
from smm_desktop.paper.tables import Column, TableStyle
from smm_desktop.paper.terms import Align, DocumentLanguage
from smm_desktop.paper.wording import Wording, load_wording
from smm_desktop.placements.documents.evaluation_form import item_text, mark_text
from smm_desktop.placements.documents.words import (
    NOTHING,
    DrawnPaper,
    duration,
    letterhead_of,
    new_document,
    note_of,
    placement_facts,
)
from smm_desktop.placements.terms import (
    EvaluationSnapshot,
    Evaluator,
    FinalReport,
    LogLine,
    OutcomeSnapshot,
    PaperHead,
    PaperKind,
    PlacementSnapshot,
)

_KIND = PaperKind.FINAL_REPORT
_DOCUMENT = "placement_final_report"
_STYLE = TableStyle(size=9.0)
_RULED, _LINE = 3, 8.0  # lines to write on, and their distance
_ROW = 6.6  # millimetres of a table's row of one line


def final_report(
    head: PaperHead, placement: PlacementSnapshot, outcome: OutcomeSnapshot, language: DocumentLanguage
) -> DrawnPaper:
    words = load_wording(_DOCUMENT, language)
    document = new_document(head, _KIND, f"{placement.code} {placement.teacher}", language)
    flow = Flow(document, letterhead=letterhead_of(head, language), note=note_of(head, _KIND, language))
    flow.title(words.text("title"), placement.code)
    facts = placement_facts(placement, language)
    del facts["code"]
    flow.facts(list(facts.values()), columns=3)
    _draw_figures(flow, placement, outcome, words)
    flow.heading(words.text("heading.report"))
    for part in fields(FinalReport):
        _draw_part(flow, words.text(f"part.{part.name}"), getattr(outcome.report, part.name))
    _draw_log(flow, outcome, words)
    for evaluator in Evaluator:
        found = [one for one in outcome.evaluations if one.evaluator is evaluator]
        _draw_evaluation(flow, evaluator, found[0] if found else None, words)
    _draw_signatures(flow, head, placement, words)
    return DrawnPaper(document.finish(), len(document.pages))


def _draw_figures(flow: Flow, placement: PlacementSnapshot, outcome: OutcomeSnapshot, words: Wording) -> None:
    figures = outcome.figures
    absent = figures.absent_days + figures.excused_days
    values = {
        "days": words.text("days", worked=figures.worked_days, planned=figures.planned_days),
        "hours": words.text("hours", worked=figures.hours, planned=placement.hours),
        "percent": words.text("percent", percent=figures.percent),
        "absent": words.text("absent", absent=absent, excused=figures.excused_days) if absent else "0",
    }
    flow.heading(words.text("heading.figures"))
    flow.facts([(words.text(f"figure.{key}"), value) for key, value in values.items()], columns=4)
    said = "passed" if figures.has_passed else "open" if figures.can_still_pass else "failed"
    flow.paragraph(words.text(said, minimum=outcome.minimum_percent), colour=MUTED)


def _draw_part(flow: Flow, label: str, text: str) -> None:
    """What was written, or ruled lines."""
    flow.need(16.0 if text.strip() else 10.0 + _RULED * _LINE)
    flow.paragraph(label, size=8.5, colour=MUTED, after=0.6)
    if text.strip():
        flow.paragraph(text)
        return
    for _ in range(_RULED):
        flow.need(_LINE)
        flow.space(_LINE)
        flow.page.line(flow.left, flow.y, flow.right, flow.y, colour=FAINT, weight=0.15)
    flow.space(4.0)


def _draw_log(flow: Flow, outcome: OutcomeSnapshot, words: Wording) -> None:
    flow.heading(words.text("heading.log"), follows=24.0)
    columns = [
        Column(words.text("column.day"), 32.0),
        Column(words.text("column.time"), 26.0, Align.RIGHT),
        Column("", 4.0),
        Column(words.text("column.work"), 0.0, max_lines=4),
    ]
    flow.table(columns, [_log_row(line, words) for line in outcome.log], style=_STYLE)


def _log_row(line: LogLine, words: Wording) -> list[str]:
    day = f"{short_date(line.day)} {short_day_name(line.day, words.language)}"
    if line.minutes is None:
        return [day, NOTHING, "", line.work or NOTHING]
    if not line.minutes:
        absence = words.text(f"absence.{line.excuse.value if line.excuse else 'none'}")
        return [day, NOTHING, "", " · ".join(filter(None, (absence, line.work)))]
    return [day, duration(line.minutes, words.language), "", line.work or NOTHING]


def _draw_evaluation(
    flow: Flow, evaluator: Evaluator, found: EvaluationSnapshot | None, words: Wording
) -> None:
    height = len(found.marks) * _ROW if found else 0.0
    flow.heading(words.text(f"heading.{evaluator.value}"), follows=20.0 + height)  # its table stays whole
    if found is None:
        flow.paragraph(words.text("no_evaluation"), colour=MUTED)
        return
    language = words.language
    mean = f"{found.mean:.1f}".replace(".", "," if language is DocumentLanguage.TURKISH else ".")
    day = short_date(found.evaluated_on)
    flow.paragraph(words.text("mean", mean=mean, date=day), colour=MUTED)
    columns = [Column(words.text("column.item")), Column(words.text("column.mark"), 40.0, Align.RIGHT)]
    rows = [
        [item_text(evaluator, item, language), f"{mark_text(mark, language)} ({mark})"]
        for item, mark in found.marks
    ]
    flow.table(columns, rows, style=_STYLE)
    if found.words.strip():
        flow.paragraph(found.words)


def _draw_signatures(flow: Flow, head: PaperHead, placement: PlacementSnapshot, words: Wording) -> None:
    flow.signatures(
        [
            SignatureBlock(placement.teacher, words.text("signature.teacher")),
            SignatureBlock(placement.mentor or NOTHING, words.text("signature.mentor")),
            SignatureBlock(head.coordinator.name, head.coordinator.title),
        ]
    )
