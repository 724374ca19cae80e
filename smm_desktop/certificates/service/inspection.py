"""A look at one issued certificate as it lies in the records: its file, the signature's level, the code's proof."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from smm_desktop.certificates import queries
from smm_desktop.certificates.terms import CertificateReason
from smm_desktop.core.clock import Clock
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.signing.pdf_verification import PdfGenuine, verify_pdf
from smm_desktop.signing.proof import ProofRevoked, ProofVerified, read_proof
from smm_desktop.signing.terms import SignatureLevel


@dataclass(frozen=True, slots=True)
class Inspection:
    """What was found. `level` is what the signature really carries, UNSIGNED where it does not hold any more."""

    certificate_id: UUID
    pdf: bytes
    is_as_issued: bool
    level: SignatureLevel
    signer: str
    signed_at: datetime | None
    proves_itself: bool


def inspect(database: Database, clock: Clock, certificate_id: UUID) -> Inspection:
    """Read the signed PDF and check it as a stranger would, with this center's own list of keys."""
    row = database.ask(queries.certificate, certificate_id)
    pdf = database.ask(queries.pdf_of, certificate_id)
    if row is None or pdf is None:
        raise Refusal(CertificateReason.CERTIFICATE_UNKNOWN)
    trust = database.ask(queries.own_trust, clock.today())
    answer = verify_pdf(pdf, trust)
    signed = answer if isinstance(answer, PdfGenuine) else None
    return Inspection(
        certificate_id,
        pdf,
        is_as_issued=hashlib.sha256(pdf).digest() == row.sha256,
        level=signed.level if signed else SignatureLevel.UNSIGNED,
        signer=signed.signer.subject if signed else "",
        signed_at=signed.signed_at if signed else None,
        proves_itself=isinstance(read_proof(row.proof, trust), ProofVerified | ProofRevoked),
    )
