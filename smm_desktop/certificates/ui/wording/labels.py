"""Names of kinds, states and languages, and the reasons for and against a certificate."""

from __future__ import annotations

from typing import Literal, TypeAlias, assert_never

from PySide6.QtCore import QCoreApplication

from smm_desktop.certificates.terms import (
    CertificateKind,
    CertificateLanguage,
    CertificateState,
    IneligibleReason,
    RevocationReason,
)
from smm_desktop.signing.terms import SignatureLevel

translate = QCoreApplication.translate


def certificate_kind_text(kind: CertificateKind) -> str:
    match kind:
        case CertificateKind.ATTENDANCE:
            return translate("certificates", "Certificate of attendance")
        case CertificateKind.ACHIEVEMENT:
            return translate("certificates", "Certificate of achievement")
        case CertificateKind.ON_THE_JOB:
            return translate("certificates", "Certificate of on-the-job training")
        case _:
            assert_never(kind)


def hours_text(kind: CertificateKind | None, hours: int) -> str:
    """Lesson hours of trainings, hours of on-the-job training."""
    if kind is CertificateKind.ON_THE_JOB:
        return translate("certificates", "%n hour(s)", None, hours)
    return translate("certificates", "%n lesson hour(s)", None, hours)


def subject_text(kind: CertificateKind, company: str) -> str:
    """The kind, and for on-the-job training where it was."""
    text = certificate_kind_text(kind)
    return f"{text} · {company}" if company else text


def certificate_state_text(state: CertificateState) -> str:
    match state:
        case CertificateState.VALID:
            return translate("certificates", "Valid")
        case CertificateState.REVOKED:
            return translate("certificates", "Revoked")
        case _:
            assert_never(state)


def certificate_language_text(language: CertificateLanguage) -> str:
    match language:
        case CertificateLanguage.TURKISH:
            return translate("certificates", "Turkish")
        case CertificateLanguage.TURKISH_ENGLISH:
            return translate("certificates", "Turkish with English")
        case _:
            assert_never(language)


def ineligible_text(reason: IneligibleReason) -> str:
    match reason:
        case IneligibleReason.NOT_CLOSED:
            return translate("certificates", "the training is not closed yet")
        case IneligibleReason.WITHDRAWN:
            return translate("certificates", "withdrawn")
        case IneligibleReason.ON_WAITING_LIST:
            return translate("certificates", "on the waiting list")
        case IneligibleReason.TOO_FEW_MINUTES:
            return translate("certificates", "attended too few minutes")
        case IneligibleReason.MARKS_MISSING:
            return translate("certificates", "attendance is not complete")
        case IneligibleReason.NO_EXAM:
            return translate("certificates", "the training has no exam")
        case IneligibleReason.SCORE_MISSING:
            return translate("certificates", "no exam score")
        case IneligibleReason.SCORE_TOO_LOW:
            return translate("certificates", "below the pass mark")
        case _:
            return _other_reason(reason)


_Others: TypeAlias = Literal[
    IneligibleReason.NOT_FINISHED, IneligibleReason.TOO_FEW_HOURS, IneligibleReason.ALREADY_CERTIFIED
]


def _other_reason(reason: _Others) -> str:
    """Word what stands against on-the-job training, and what stands against a second certificate of any kind."""
    match reason:
        case IneligibleReason.NOT_FINISHED:
            return translate("certificates", "not finished yet")
        case IneligibleReason.TOO_FEW_HOURS:
            return translate("certificates", "worked too few hours")
        case IneligibleReason.ALREADY_CERTIFIED:
            return translate("certificates", "has this certificate already")
        case _:
            assert_never(reason)


def revocation_text(reason: RevocationReason) -> str:
    match reason:
        case RevocationReason.NAME_WRONG:
            return translate("certificates", "Name is wrong")
        case RevocationReason.DATA_WRONG:
            return translate("certificates", "Other data are wrong")
        case RevocationReason.ISSUED_IN_ERROR:
            return translate("certificates", "Issued in error")
        case RevocationReason.ATTENDANCE_CORRECTED:
            return translate("certificates", "Attendance was corrected")
        case RevocationReason.OTHER:
            return translate("certificates", "Another reason")
        case _:
            assert_never(reason)


def level_text(level: SignatureLevel, *, is_as_issued: bool) -> str:
    """Say what the signature in the file carries, and no more than that."""
    if not is_as_issued:
        return translate("certificates", "The file is not the one that was issued")
    match level:
        case SignatureLevel.UNSIGNED:
            return translate("certificates", "The file's signature does not hold")
        case SignatureLevel.B_B:
            return translate("certificates", "Signed (PAdES B-B), without a time stamp")
        case SignatureLevel.B_T:
            return translate("certificates", "Signed with a time stamp (PAdES B-T)")
        case _:
            assert_never(level)


def proof_text(*, proves_itself: bool) -> str:
    """Say whether the QR code proves what it says."""
    if proves_itself:
        return translate("certificates", "The QR code proves itself")
    return translate("certificates", "The QR code proves nothing")


def placeholder_text(name: str) -> str:
    """Return a file name's placeholder in the window's language; the rules take both languages."""
    names = {
        "number": translate("certificates", "number", "in a file name pattern"),
        "name": translate("certificates", "name", "in a file name pattern"),
        "title": translate("certificates", "title", "in a file name pattern"),
        "date": translate("certificates", "date", "in a file name pattern"),
        "year": translate("certificates", "year", "in a file name pattern"),
    }
    return f"{{{names[name]}}}"
