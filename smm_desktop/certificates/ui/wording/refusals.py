"""The sentences of the certificates' refusals."""

from __future__ import annotations

from typing import Literal, assert_never

from PySide6.QtCore import QCoreApplication

from smm_desktop.certificates.terms import CertificateReason
from smm_desktop.core.refusals import Refusal

translate = QCoreApplication.translate
FileReason = Literal[
    CertificateReason.FILE_PATTERN_BROKEN,
    CertificateReason.FILE_UNREADABLE,
    CertificateReason.FOLDER_MISSING,
]


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
        case CertificateReason.NOT_REVOKED_YET:
            return translate(
                "certificates", "Certificate {number} still counts. Revoke it before issuing a corrected one."
            )
        case CertificateReason.NUMBERS_USED_UP:
            return translate(
                "certificates", "The number pattern has no more numbers for this year. Make it longer."
            )
        case _:
            return _about_files(term)


def _about_files(term: FileReason) -> str:
    match term:
        case CertificateReason.FILE_PATTERN_BROKEN:
            return translate(
                "certificates",
                "File names cannot be made from “{pattern}”. Use the placeholders, number or name among them.",
            )
        case CertificateReason.FILE_UNREADABLE:
            return translate("certificates", "{file} cannot be read as a PDF or a picture.")
        case CertificateReason.FOLDER_MISSING:
            return translate(
                "certificates", "The folder {folder} does not exist. Choose another one, or make it first."
            )
        case _:
            assert_never(term)
