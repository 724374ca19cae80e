"""Kinds of records with their counts, as a person reads them: “3 teachers, 12 marks of attendance”."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def record_kind_text(kind: str, count: int) -> str:
    """Word a count of one kind; a kind of a later program keeps its own name."""
    words = _of_centers(kind, count) or _of_trainings(kind, count) or _of_certificates(kind, count)
    return words or f"{count} {kind}"


def kind_counts_text(counts: Mapping[str, int]) -> str:
    """Return all kinds in the order given, or that there is nothing."""
    words = [record_kind_text(kind, count) for kind, count in counts.items() if count]
    return ", ".join(words) or translate("exchange", "no records")


def _of_centers(kind: str, count: int) -> str:
    match kind:
        case "center_profile":
            return translate("exchange", "%n center profile(s)", "", count)
        case "rule_value":
            return translate("exchange", "%n rule(s)", "", count)
        case "signing_key":
            return translate("exchange", "%n public key(s)", "", count)
        case "closed_day":
            return translate("exchange", "%n closed day(s)", "", count)
        case "teacher":
            return translate("exchange", "%n teacher(s)", "", count)
        case "distinct_pair":
            return translate("exchange", "%n pair(s) of namesakes", "", count)
        case "tombstone":
            return translate("exchange", "%n removed record(s)", "", count)
        case _:
            return ""


def _of_trainings(kind: str, count: int) -> str:
    match kind:
        case "catalogue_entry":
            return translate("exchange", "%n catalogue entry(s)", "", count)
        case "trainer":
            return translate("exchange", "%n trainer(s)", "", count)
        case "activity":
            return translate("exchange", "%n training(s)", "", count)
        case "activity_group":
            return translate("exchange", "%n group(s)", "", count)
        case "training_session":
            return translate("exchange", "%n session(s)", "", count)
        case "lesson_slot":
            return translate("exchange", "%n lesson(s)", "", count)
        case "enrolment":
            return translate("exchange", "%n enrolment(s)", "", count)
        case "attendance_mark":
            return translate("exchange", "%n attendance mark(s)", "", count)
        case "attendance_sheet":
            return translate("exchange", "%n attendance sheet(s)", "", count)
        case _:
            return ""


def _of_certificates(kind: str, count: int) -> str:
    match kind:
        case "certificate":
            return translate("exchange", "%n certificate(s)", "", count)
        case "certificate_file":
            return translate("exchange", "%n certificate file(s)", "", count)
        case "revocation":
            return translate("exchange", "%n revocation(s)", "", count)
        case "remark":
            return translate("exchange", "%n remark(s)", "", count)
        case _:
            return ""


def remark_subject(kind: str) -> str:
    """Name a record that no page shows by its kind alone."""
    match kind:
        case "center_profile":
            return translate("exchange", "Center profile")
        case "rule_value":
            return translate("exchange", "Rule book")
        case "signing_key":
            return translate("exchange", "Public key")
        case "closed_day":
            return translate("exchange", "Closed day")
        case "catalogue_entry":
            return translate("exchange", "Catalogue entry")
        case "trainer":
            return translate("exchange", "Trainer")
        case _:
            return translate("exchange", "A record that is no longer there")
