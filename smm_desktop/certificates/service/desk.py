"""The signing desk: the center's keys, opened once, and a printer for one kind of certificate."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from smm_desktop.centers import queries as centers
from smm_desktop.centers.terms import CenterReason, KeyPurpose
from smm_desktop.certificates.documents import CertificateLook, CertificatePrinter
from smm_desktop.certificates.terms import CertificateKind, CertificateSnapshot
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.press import SignatureField
from smm_desktop.signing.batch_signer import BatchSigner
from smm_desktop.signing.identity import Identity
from smm_desktop.signing.proof import make_proof
from smm_desktop.signing.proof_claim import ProofClaim
from smm_desktop.signing.proof_keys import ProofKey

KINDS_IN_CLAIMS = {
    1: CertificateKind.ATTENDANCE,
    2: CertificateKind.ACHIEVEMENT,
    3: CertificateKind.ON_THE_JOB,
}
_CLAIMED_KINDS = {kind: number for number, kind in KINDS_IN_CLAIMS.items()}


@dataclass(frozen=True, slots=True)
class SignedPaper:
    """A finished certificate: its proof text and its signed PDF."""

    proof: str
    pdf: bytes


def claim_of(snapshot: CertificateSnapshot) -> ProofClaim:
    """Return what the QR code claims of a certificate."""
    return ProofClaim(
        number=snapshot.number,
        holder=snapshot.holder,
        title=snapshot.title,
        hours=snapshot.hours,
        starts_on=snapshot.starts_on,
        ends_on=snapshot.ends_on,
        center=snapshot.center_number,
        kind=_CLAIMED_KINDS[snapshot.kind],
        issued_on=snapshot.issued_on,
    )


class SigningDesk:
    """Draws, proves and signs certificates of one look; made once a batch."""

    def __init__(self, database: Database, look: CertificateLook) -> None:
        identity, self._proof_key = database.ask(_keys, database.derived_secret("signing"))
        self._signer = BatchSigner(identity)
        self._printer = CertificatePrinter(look)
        self._field = SignatureField(
            reserve=self._signer.reserve,
            signer=look.center_name,
            reason=self._printer.signature_reason,
            location=look.province,
        )

    def make(self, snapshot: CertificateSnapshot, at: datetime) -> SignedPaper:
        """Make one certificate; `at` is the moment of issue, aware."""
        proof = make_proof(claim_of(snapshot), self._proof_key)
        prepared = self._printer.print(snapshot, proof, created=at, signature=self._field)
        return SignedPaper(proof, self._signer.sign_prepared(prepared, at))


def _keys(session: Session, secret: bytes) -> tuple[Identity, ProofKey]:
    document = centers.current_key(session, KeyPurpose.DOCUMENT)
    proof = centers.current_key(session, KeyPurpose.PROOF)
    if document is None or proof is None or document.private_part is None or proof.private_part is None:
        raise Refusal(CenterReason.NO_SIGNING_KEY)
    passphrase = secret.hex().encode()
    return Identity.from_pkcs12(document.private_part, passphrase), ProofKey.from_bytes(
        proof.private_part, passphrase
    )
