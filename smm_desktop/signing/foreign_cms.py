"""Who signed, according to a signature that this program did not write: enough to name a stranger, no more."""

from __future__ import annotations

import re

from asn1crypto import cms

from smm_desktop.signing.certificate_part import CertificatePart

LARGEST = 1_000_000


def foreign_signer(digits: bytes) -> CertificatePart | None:
    """The signer's certificate in the hexadecimal digits of a signature, or nothing if there is none to be read."""
    try:
        return _signer_named(bytes.fromhex(re.sub(rb"\s", b"", digits[: 2 * LARGEST]).decode()))
    except Exception:  # noqa: BLE001 - whatever hostile bytes provoke in the parser, no signer can be named
        return None


def _signer_named(encoded: bytes) -> CertificatePart | None:
    signed = cms.ContentInfo.load(encoded)["content"]
    named = signed["signer_infos"][0]["sid"].chosen
    for choice in signed["certificates"]:
        certificate = choice.chosen
        same = (
            certificate.serial_number == named["serial_number"].native
            and certificate.issuer == named["issuer"]
        )
        if same:
            part = CertificatePart(certificate.dump())
            return part if part.subject else None
    return None
