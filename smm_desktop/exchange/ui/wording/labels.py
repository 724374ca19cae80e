"""What the check before a hand-over finds, in words."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from smm_desktop.exchange.terms import FindingKind

translate = QCoreApplication.translate


def finding_text(term: FindingKind) -> str:
    match term:
        case FindingKind.IDENTITY_INVALID:
            return translate("exchange", "Identity number that cannot be right")
        case FindingKind.SESSIONS_CLASH:
            return translate("exchange", "Sessions at the same time")
        case FindingKind.CERTIFICATE_WITHOUT_ATTENDANCE:
            return translate("exchange", "Certificate without attendance")
        case FindingKind.TRAINING_OVERFULL:
            return translate("exchange", "More people than seats")
        case FindingKind.CLOSING_UNFINISHED:
            return translate("exchange", "Training over, but not closed")
        case FindingKind.PLACEMENT_UNFINISHED:
            return translate("exchange", "On-the-job training over, but not finished")
        case FindingKind.OFFER_OVERFULL:
            return translate("exchange", "More placements than a company offers")
        case FindingKind.PLACEMENTS_CLASH:
            return translate("exchange", "One teacher at two companies at a time")
        case FindingKind.PLACEMENT_UNCOVERED:
            return translate("exchange", "On-the-job training without a protocol")
        case _:
            assert_never(term)
