"""What a filled-in evaluation form and a final report must hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from smm_desktop.core.refusals import Refusal
from smm_desktop.placements import settings
from smm_desktop.placements.rules.texts import paragraph
from smm_desktop.placements.terms import (
    EvaluationDraft,
    Evaluator,
    FinalReport,
    MentorItem,
    PlacementReason,
    TeacherItem,
)


def items_of(evaluator: Evaluator) -> tuple[str, ...]:
    """The items of the evaluator's form, in its order."""
    match evaluator:
        case Evaluator.MENTOR:
            return tuple(item.value for item in MentorItem)
        case Evaluator.TEACHER:
            return tuple(item.value for item in TeacherItem)


def normal_evaluation(draft: EvaluationDraft, starts_on: date, today: date) -> EvaluationDraft:
    """Every item is marked, nothing else is, and the day lies between the beginning and today."""
    items = items_of(draft.evaluator)
    missing = tuple(item for item in items if item not in draft.marks)
    unknown = tuple(item for item in draft.marks if item not in items)
    if missing or unknown:
        raise Refusal(PlacementReason.EVALUATION_ITEMS_FAULTY, missing=missing, unknown=unknown)
    for item, mark in draft.marks.items():
        if mark not in settings.MARKS:
            least, most = settings.MARKS.start, settings.MARKS.stop - 1
            raise Refusal(PlacementReason.MARK_OUT_OF_RANGE, item=item, least=least, most=most)
    day = draft.evaluated_on or today
    if day > today:
        raise Refusal(PlacementReason.EVALUATED_IN_FUTURE, day=day)
    if day < starts_on:
        raise Refusal(PlacementReason.EVALUATED_TOO_EARLY, day=day, starts_on=starts_on)
    return replace(draft, words=paragraph(draft.words, settings.NOTE_LENGTH), evaluated_on=day)


def normal_report(report: FinalReport) -> FinalReport:
    clean = FinalReport(
        *(
            paragraph(text, settings.NOTE_LENGTH)
            for text in (report.work, report.gained, report.at_school, report.suggestions)
        )
    )
    if clean.is_empty:
        raise Refusal(PlacementReason.REPORT_EMPTY)
    return clean
