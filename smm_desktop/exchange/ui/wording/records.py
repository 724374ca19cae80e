"""Kinds of records with their counts, as a person reads them: “3 teachers, 12 attendance marks”."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject

from smm_desktop.exchange.ui.wording.later_records import LaterRecordCounts

translate = QCoreApplication.translate


def record_kind_text(kind: str, count: int) -> str:
    """Word a count of one kind; a kind of a later program keeps its own name."""
    words = RecordCounts()
    known = words.of_centers(kind, count) or words.of_trainings(kind, count)
    return known or LaterRecordCounts().of_needs(kind, count) or f"{count} {kind}"


def kind_counts_text(counts: Mapping[str, int]) -> str:
    """Return all kinds in the order given, or that there is nothing."""
    words = [record_kind_text(kind, count) for kind, count in counts.items() if count]
    return ", ".join(words) or translate("exchange", "no records")


class RecordCounts(QObject):
    """An object, since only `tr` knows plurals."""

    def of_centers(self, kind: str, count: int) -> str:
        match kind:
            case "center_profile":
                return self.tr("%n center profile(s)", "", count)
            case "rule_value":
                return self.tr("%n rule(s)", "", count)
            case "signing_key":
                return self.tr("%n public key(s)", "", count)
            case "closed_day":
                return self.tr("%n closed day(s)", "", count)
            case "teacher":
                return self.tr("%n teacher(s)", "", count)
            case "distinct_pair":
                return self.tr("%n pair(s) of namesakes", "", count)
            case "tombstone":
                return self.tr("%n removed record(s)", "", count)
            case "remark":
                return self.tr("%n remark(s)", "", count)
            case _:
                return ""

    def of_trainings(self, kind: str, count: int) -> str:
        match kind:
            case "catalogue_entry":
                return self.tr("%n catalogue title(s)", "", count)
            case "trainer":
                return self.tr("%n trainer(s)", "", count)
            case "activity":
                return self.tr("%n training(s)", "", count)
            case "activity_group":
                return self.tr("%n group(s)", "", count)
            case "training_session":
                return self.tr("%n session(s)", "", count)
            case "lesson_slot":
                return self.tr("%n lesson(s)", "", count)
            case "enrolment":
                return self.tr("%n enrolment(s)", "", count)
            case "attendance_mark":
                return self.tr("%n attendance mark(s)", "", count)
            case "attendance_sheet":
                return self.tr("%n attendance sheet(s)", "", count)
            case _:
                return self._of_certificates(kind, count)

    def _of_certificates(self, kind: str, count: int) -> str:
        match kind:
            case "certificate":
                return self.tr("%n certificate(s)", "", count)
            case "certificate_file":
                return self.tr("%n certificate file(s)", "", count)
            case "revocation":
                return self.tr("%n revocation(s)", "", count)
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
        case "technology":
            return translate("exchange", "Technology")
        case _:
            return translate("exchange", "A record that is no longer there")
