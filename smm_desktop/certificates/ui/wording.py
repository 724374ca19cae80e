"""The certificates' sentences and labels: refusals, reasons, verdicts and what a verification answers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from smm_desktop.certificates.service import Answer
from smm_desktop.certificates.terms import (
    CertificateKind,
    CertificateLanguage,
    CertificateReason,
    CertificateState,
    IneligibleReason,
    RevocationReason,
    Verdict,
    VerdictGround,
)
from smm_desktop.core.refusals import Refusal

translate = QCoreApplication.translate


def day_text(day: date) -> str:
    return f"{day:%d.%m.%Y}"


def word_refusal(refusal: Refusal) -> str | None:
    """Return the sentence for a refusal of the certificates; None for another room's."""
    term = refusal.term
    if not isinstance(term, CertificateReason):
        return None
    values = dict(refusal.values)
    names = values.get("names")
    if isinstance(names, tuple):
        values["names"] = ", ".join(names)
    return _word(term).format(**values)


def _word(term: CertificateReason) -> str:
    match term:
        case CertificateReason.NOBODY_ELIGIBLE:
            return translate(
                "certificates", "Nobody can get this certificate now. The list says why, person by person."
            )
        case CertificateReason.NOT_ELIGIBLE:
            return translate(
                "certificates", "These people cannot get this certificate: {names}. Nothing was issued."
            )
        case CertificateReason.ALREADY_REVOKED:
            return translate("certificates", "Certificate {number} is revoked already.")
        case CertificateReason.REASON_MISSING:
            return translate("certificates", "Please write the reason down.")
        case CertificateReason.CERTIFICATE_UNKNOWN:
            return translate("certificates", "This certificate is not in the records. Read the list again.")
        case CertificateReason.FILE_PATTERN_BROKEN:
            return translate(
                "certificates", "File names cannot be made from “{pattern}”. Use number or name in braces."
            )
        case CertificateReason.NOT_REVOKED_YET:
            return translate(
                "certificates", "Certificate {number} still counts. Revoke it before issuing a corrected one."
            )
        case CertificateReason.FILE_UNREADABLE:
            return translate("certificates", "{file} cannot be read as a PDF or a picture.")
        case CertificateReason.NUMBERS_USED_UP:
            return translate(
                "certificates", "The number pattern has no more numbers for this year. Make it longer."
            )
        case _:
            assert_never(term)


def certificate_kind_text(kind: CertificateKind) -> str:
    match kind:
        case CertificateKind.ATTENDANCE:
            return translate("certificates", "Certificate of attendance")
        case CertificateKind.ACHIEVEMENT:
            return translate("certificates", "Certificate of achievement")
        case _:
            assert_never(kind)


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


def verdict_text(verdict: Verdict) -> str:
    match verdict:
        case Verdict.GENUINE:
            return translate("certificates", "Genuine")
        case Verdict.ALTERED:
            return translate("certificates", "Altered")
        case Verdict.REVOKED:
            return translate("certificates", "Revoked")
        case Verdict.UNKNOWN:
            return translate("certificates", "Unknown")
        case _:
            assert_never(verdict)


def ground_text(ground: VerdictGround) -> str:
    return _good_ground(ground) or _document_ground(ground) or _proof_ground(ground)


def _good_ground(ground: VerdictGround) -> str | None:
    match ground:
        case VerdictGround.SIGNATURE_VALID:
            return translate("certificates", "The signature is valid and covers the whole document.")
        case VerdictGround.PROOF_VALID:
            return translate("certificates", "The code is signed by the center and says what follows.")
        case VerdictGround.REGISTERED_HERE:
            return translate("certificates", "The center's own records say the same.")
        case VerdictGround.IN_REVOCATION_LIST:
            return translate("certificates", "The center has revoked this certificate.")
        case _:
            return None


def _document_ground(ground: VerdictGround) -> str | None:
    match ground:
        case VerdictGround.DOCUMENT_CHANGED:
            return translate("certificates", "The document was changed after it was signed.")
        case VerdictGround.PAGES_ADDED_OR_EDITED:
            return translate(
                "certificates", "Something was added to the document or edited after it was signed."
            )
        case VerdictGround.SIGNATURE_MALFORMED:
            return translate("certificates", "The signature is damaged or was tampered with.")
        case VerdictGround.SIGNATURE_MISSING:
            return translate("certificates", "The document bears no signature.")
        case VerdictGround.SIGNER_UNKNOWN:
            return translate("certificates", "It is signed by somebody who is not among the known centers.")
        case VerdictGround.DIFFERS_FROM_REGISTER:
            return translate("certificates", "The center's records say something else under this number.")
        case _:
            return None


def _proof_ground(ground: VerdictGround) -> str:
    match ground:
        case VerdictGround.KEY_UNKNOWN:
            return translate(
                "certificates",
                "The code is signed with a key that is not known here. Fetch the newest key list.",
            )
        case VerdictGround.KEY_WITHDRAWN:
            return translate(
                "certificates", "The code is signed with a key that was withdrawn before the day of issue."
            )
        case VerdictGround.PROOF_FORGED:
            return translate(
                "certificates", "The code's signature does not fit what it says: it is forged or damaged."
            )
        case VerdictGround.PROOF_MALFORMED:
            return translate("certificates", "The code was read, but it is none of a certificate.")
        case VerdictGround.PROOF_AND_DOCUMENT_DIFFER:
            return translate("certificates", "The code and the signed document do not belong together.")
        case VerdictGround.NO_CODE_FOUND:
            return translate(
                "certificates", "No code was found. Take the picture closer, straighter and with more light."
            )
        case _:
            raise LookupError(ground)


def answer_lines(answer: Answer) -> list[str]:
    """Return what window and command line say of an answer, below the verdict."""
    return [*map(ground_text, answer.grounds), *_claim_lines(answer), *_dated_lines(answer)]


def _claim_lines(answer: Answer) -> Iterator[str]:
    claim = answer.claim
    if claim is None:
        return
    if answer.verdict not in {Verdict.GENUINE, Verdict.REVOKED}:
        yield translate("certificates", "It claims, without proof:")
    yield f"{claim.number} · {claim.holder}"
    yield translate("certificates", "{title}, {hours} lesson hours, {first} to {last}").format(
        title=claim.title,
        hours=claim.hours,
        first=day_text(claim.starts_on),
        last=day_text(claim.ends_on),
    )


def _dated_lines(answer: Answer) -> Iterator[str]:
    if answer.center:
        yield answer.center
    if answer.is_test:
        yield translate("certificates", "The center is one for trying out: its certificates do not count.")
    if answer.revoked_on is not None:
        text = translate("certificates", "Revoked on {day}.")
        yield text.format(day=day_text(answer.revoked_on))
    if answer.as_of is not None:
        text = translate("certificates", "By the list of {day}.")
        yield text.format(day=day_text(answer.as_of))
