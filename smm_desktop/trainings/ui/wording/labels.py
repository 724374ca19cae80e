"""One word or two for every state, mark, kind and verdict."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from smm_desktop.trainings.terms import (
    ActivityState,
    EnrolmentState,
    ExcuseCode,
    Mark,
    MarkFact,
    PasteVerdict,
    SheetSpan,
    TrainingKind,
)

translate = QCoreApplication.translate


def activity_state_text(state: ActivityState) -> str:
    match state:
        case ActivityState.PLANNED:
            return translate("trainings", "Planned")
        case ActivityState.OPEN:
            return translate("trainings", "Open")
        case ActivityState.HELD:
            return translate("trainings", "Held")
        case ActivityState.CLOSED:
            return translate("trainings", "Closed")
        case _:
            assert_never(state)


def enrolment_state_text(state: EnrolmentState) -> str:
    match state:
        case EnrolmentState.ENROLLED:
            return translate("trainings", "Enrolled")
        case EnrolmentState.WAITING:
            return translate("trainings", "Waiting")
        case EnrolmentState.WITHDRAWN:
            return translate("trainings", "Withdrawn")
        case _:
            assert_never(state)


def training_kind_text(kind: TrainingKind) -> str:
    match kind:
        case TrainingKind.COURSE:
            return translate("trainings", "Course")
        case TrainingKind.SEMINAR:
            return translate("trainings", "Seminar")
        case TrainingKind.WORKSHOP:
            return translate("trainings", "Workshop")
        case TrainingKind.ONLINE:
            return translate("trainings", "Online training")
        case _:
            assert_never(kind)


def excuse_words(excuse: ExcuseCode) -> str:
    match excuse:
        case ExcuseCode.HEALTH:
            return translate("trainings", "Health")
        case ExcuseCode.OFFICIAL_DUTY:
            return translate("trainings", "Official duty")
        case ExcuseCode.FAMILY:
            return translate("trainings", "Family")
        case ExcuseCode.OTHER:
            return translate("trainings", "Other")
        case _:
            assert_never(excuse)


def excuse_text(excuse: ExcuseCode | None) -> str:
    return "" if excuse is None else excuse_words(excuse)


def mark_text(mark: Mark | MarkFact) -> str:
    """The mark in words; a fact says its minutes or its excuse too."""
    if isinstance(mark, Mark):
        return _mark_word(mark)
    if mark.mark is Mark.LATE:
        return translate("trainings", "Late by {minutes} min").format(minutes=mark.minutes_late)
    if mark.mark is Mark.EXCUSED and mark.excuse is not None:
        return translate("trainings", "Excused: {excuse}").format(excuse=excuse_words(mark.excuse))
    return _mark_word(mark.mark)


def _mark_word(mark: Mark) -> str:
    match mark:
        case Mark.PRESENT:
            return translate("trainings", "Present")
        case Mark.ABSENT:
            return translate("trainings", "Absent")
        case Mark.LATE:
            return translate("trainings", "Late")
        case Mark.EXCUSED:
            return translate("trainings", "Excused")
        case _:
            assert_never(mark)


def paste_verdict_text(verdict: PasteVerdict) -> str:
    match verdict:
        case PasteVerdict.FOUND:
            return translate("trainings", "Found")
        case PasteVerdict.AMBIGUOUS:
            return translate("trainings", "Choose the person")
        case PasteVerdict.NOT_FOUND:
            return translate("trainings", "Not in the register")
        case PasteVerdict.ALREADY_ENROLLED:
            return translate("trainings", "Enrolled already")
        case PasteVerdict.REPEATED:
            return translate("trainings", "Repeated in the list")
        case _:
            assert_never(verdict)


def sheet_span_text(span: SheetSpan) -> str:
    match span:
        case SheetSpan.DAY:
            return translate("trainings", "One day")
        case SheetSpan.WEEK:
            return translate("trainings", "One week")
        case _:
            assert_never(span)


def rule_name(key: str) -> str:
    """The rules that a training freezes, by their keys in the rule book; another key stays as it is."""
    names = {
        "attendance.minimum_percent": translate("trainings", "Minimum attendance"),
        "attendance.excused_counts_as_present": translate("trainings", "Excused absence"),
        "achievement.pass_mark": translate("trainings", "Pass mark"),
        "lesson.minutes": translate("trainings", "Length of a lesson"),
        "certificate.number_pattern": translate("trainings", "Certificate number"),
        "certificate.signers": translate("trainings", "Signers of certificates"),
        "report.periods": translate("trainings", "Report period"),
    }
    return names.get(key, key)
