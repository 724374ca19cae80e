"""What a finding of the check says in particular, and how each kind is mended."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.official_numbers import IdentityFault
from smm_desktop.exchange.terms import Finding, FindingKind

translate = QCoreApplication.translate


def mending_text(term: FindingKind) -> str:
    match term:
        case FindingKind.IDENTITY_INVALID:
            return translate("exchange", "Compare it with the identity card and correct the teacher’s entry.")
        case FindingKind.SESSIONS_CLASH:
            return translate("exchange", "Move one of the sessions, or give it another room or trainer.")
        case FindingKind.CERTIFICATE_WITHOUT_ATTENDANCE:
            return translate(
                "exchange", "Enter the missing attendance, or revoke the certificate with a reason."
            )
        case FindingKind.TRAINING_OVERFULL:
            return translate("exchange", "Raise the number of seats, or move people to another group.")
        case FindingKind.CLOSING_UNFINISHED:
            return translate("exchange", "Complete the attendance and close the training.")
        case FindingKind.PLACEMENT_UNFINISHED:
            return translate(
                "exchange", "Complete log, evaluations and final report and finish it, or cancel it."
            )
        case FindingKind.OFFER_OVERFULL:
            return translate("exchange", "Raise the number of places, or cancel a placement.")
        case FindingKind.PLACEMENTS_CLASH:
            return translate("exchange", "Change the days of one placement, or cancel it.")
        case FindingKind.PLACEMENT_UNCOVERED:
            return translate("exchange", "Enter the company’s protocol that covers these days.")
        case _:
            assert_never(term)


def finding_detail(finding: Finding) -> str:
    """Return the detail in words: faults of numbers, and days as they are written here."""
    match finding.kind:
        case FindingKind.IDENTITY_INVALID:
            return _fault(finding.detail)
        case FindingKind.SESSIONS_CLASH:
            day, _space, name = finding.detail.partition(" ")
            return f"{_day(day)} {name}".strip()
        case FindingKind.CLOSING_UNFINISHED | FindingKind.PLACEMENT_UNFINISHED:
            return translate("exchange", "ended on {day}").format(day=_day(finding.detail))
        case _:
            return finding.detail


def _day(text: str) -> str:
    try:
        return f"{date.fromisoformat(text):%d.%m.%Y}"
    except ValueError:
        return text


def _fault(text: str) -> str:
    match text:
        case IdentityFault.MISSING:
            return translate("exchange", "the number is missing")
        case IdentityFault.NOT_ELEVEN_DIGITS:
            return translate("exchange", "the number has not eleven digits")
        case IdentityFault.STARTS_WITH_ZERO:
            return translate("exchange", "the number begins with zero")
        case IdentityFault.CHECK_DIGITS_WRONG:
            return translate("exchange", "the check digits do not fit")
        case IdentityFault.OBVIOUS_FAKE:
            return translate("exchange", "an invented number")
        case _:
            return text
