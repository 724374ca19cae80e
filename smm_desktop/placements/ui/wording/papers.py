"""The names of the papers of placements, and what each of them is one of."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from smm_desktop.placements.terms import PaperKind

translate = QCoreApplication.translate


def paper_kind_text(kind: PaperKind) -> str:
    match kind:
        case PaperKind.COMPANY_LETTER:
            return translate("placements", "Letter to the company")
        case PaperKind.SCHOOL_LETTER:
            return translate("placements", "Letter to the school")
        case PaperKind.ASSIGNMENT_LIST:
            return translate("placements", "Assignment list")
        case PaperKind.DAILY_LOG:
            return translate("placements", "Daily log sheets")
        case PaperKind.MENTOR_EVALUATION:
            return translate("placements", "Mentor’s evaluation form")
        case PaperKind.TEACHER_EVALUATION:
            return translate("placements", "Teacher’s evaluation form")
        case PaperKind.PROTOCOL_SUMMARY:
            return translate("placements", "Protocol summary")
        case PaperKind.FINAL_REPORT:
            return translate("placements", "Final report")
        case _:
            assert_never(kind)
