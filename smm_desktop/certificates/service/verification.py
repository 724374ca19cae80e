"""Verifying what somebody brings: a PDF, an image of a printed certificate, or the scanned text of its code.

Works from a trust list alone; with the issuing center's own register it also compares with what was issued.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from smm_desktop.certificates import queries
from smm_desktop.certificates.queries import CertificateRow
from smm_desktop.certificates.service.desk import claim_of
from smm_desktop.certificates.terms import CertificateReason, CertificateState, Verdict, VerdictGround
from smm_desktop.core.clock import local
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.code_reading import CodeFormat, read_codes
from smm_desktop.paper.images import pages_of
from smm_desktop.signing.pdf_verification import (
    PdfAltered,
    PdfAnswer,
    PdfGenuine,
    PdfKeyWithdrawn,
    PdfNotSigned,
    PdfSignerUnknown,
    PdfUnreadable,
    verify_pdf,
)
from smm_desktop.signing.proof import (
    ProofAnswer,
    ProofForged,
    ProofKeyUnknown,
    ProofKeyWithdrawn,
    ProofMalformed,
    ProofRevoked,
    ProofVerified,
    looks_like_proof,
    read_proof,
)
from smm_desktop.signing.proof_claim import ProofClaim
from smm_desktop.signing.terms import PdfFinding, SignatureLevel, TrustMode
from smm_desktop.signing.trust import TrustedCenter, TrustList

LARGEST_FILE = 64 * 1024 * 1024
_LARGEST_TEXT = 10_000
_EDITED = frozenset({PdfFinding.CHANGED_AFTER_SIGNING})
_MALFORMED = frozenset({PdfFinding.BAD_CONTAINER, PdfFinding.BAD_STRUCTURE, PdfFinding.BAD_BYTE_RANGE})


@dataclass(frozen=True, slots=True)
class Answer:
    """What a verification answers, and why.

    `claim` is what the certificate says; it is proven only with the verdict GENUINE or REVOKED. `as_of` is the day up
    to which revocations are known; `finding` is the verifier's own term for what is wrong with a PDF.
    """

    verdict: Verdict
    grounds: tuple[VerdictGround, ...]
    claim: ProofClaim | None = None
    center: str = ""
    is_test: bool = False
    signer: str = ""
    signed_at: datetime | None = None
    as_of: date | None = None
    revoked_on: date | None = None
    finding: str = ""
    level: SignatureLevel | None = None


class VerificationService:
    """Answers genuine, altered, revoked or unknown. `find` looks a number up in the center's own register."""

    def __init__(
        self,
        trust: Callable[[], TrustList],
        find: Callable[[str], CertificateRow | None] = lambda _number: None,
    ) -> None:
        self._trust = trust
        self._find = find

    @classmethod
    def of_database(cls, database: Database, trust: Callable[[], TrustList]) -> VerificationService:
        """Verify with the register of an open database beside the trust list."""
        return cls(trust, lambda number: database.ask(queries.by_number, number))

    def verify_file(self, path: Path) -> Answer:
        """Verify a PDF or an image; refused (FILE_UNREADABLE) when it is neither or too large."""
        try:
            if not path.is_file() or path.stat().st_size > LARGEST_FILE:
                raise Refusal(CertificateReason.FILE_UNREADABLE, file=path.name)
            data = path.read_bytes()
        except OSError as error:
            raise Refusal(CertificateReason.FILE_UNREADABLE, file=path.name) from error
        try:
            if b"%PDF-" in data[:1024]:
                return self._verify_pdf(data, path)
            return self._from_proofs(_codes_in(path))
        except Refusal as refusal:
            raise Refusal(CertificateReason.FILE_UNREADABLE, file=path.name) from refusal

    def verify_text(self, text: str) -> Answer:
        """Verify what a USB scanner typed."""
        return self._from_proofs([text[:_LARGEST_TEXT]])

    def _verify_pdf(self, data: bytes, path: Path) -> Answer:
        answer = verify_pdf(data, self._trust())
        match answer:
            case PdfGenuine():
                return self._genuine_pdf(answer, path)
            case PdfNotSigned():
                return self._unsigned_pdf(path)
            case _:
                return _refused_pdf(answer)

    def _genuine_pdf(self, answer: PdfGenuine, path: Path) -> Answer:
        signed = Answer(
            Verdict.GENUINE,
            (VerdictGround.SIGNATURE_VALID,),
            center=answer.center.name,
            is_test=answer.center.mode is TrustMode.TEST,
            signer=answer.signer.subject,
            signed_at=answer.signed_at,
            as_of=answer.center.as_of,
            level=answer.level,
        )
        proof = self._from_proofs(_codes_in(path))
        if proof.verdict is Verdict.UNKNOWN and VerdictGround.NO_CODE_FOUND in proof.grounds:
            return signed
        if proof.verdict is Verdict.ALTERED or proof.center != signed.center:
            grounds = (VerdictGround.PROOF_AND_DOCUMENT_DIFFER, *proof.grounds)
            return Answer(
                Verdict.ALTERED, grounds, proof.claim, signer=signed.signer, signed_at=signed.signed_at
            )
        return replace(
            signed,
            verdict=proof.verdict,
            grounds=(*signed.grounds, *proof.grounds),
            claim=proof.claim,
            revoked_on=proof.revoked_on,
        )

    def _unsigned_pdf(self, path: Path) -> Answer:
        """Answer for a PDF without a signature: a scan of a printout, perhaps, whose code proves what it says."""
        proof = self._from_proofs(_codes_in(path))
        grounds = (VerdictGround.SIGNATURE_MISSING, *proof.grounds)
        return Answer(
            proof.verdict,
            grounds,
            proof.claim,
            proof.center,
            proof.is_test,
            as_of=proof.as_of,
            revoked_on=proof.revoked_on,
        )

    def _from_proofs(self, texts: Iterable[str]) -> Answer:
        """Return the answer of the first text that is a proof at all."""
        answer = Answer(Verdict.UNKNOWN, (VerdictGround.NO_CODE_FOUND,))
        for text in texts:
            if not looks_like_proof(text):
                answer = Answer(Verdict.UNKNOWN, (VerdictGround.PROOF_MALFORMED,))
                continue
            return self._compared(_of_proof(read_proof(text, self._trust())))
        return answer

    def _compared(self, answer: Answer) -> Answer:
        """Compare a proven claim with the register, where there is one that knows the number."""
        if answer.verdict is not Verdict.GENUINE or answer.claim is None:
            return answer
        row = self._find(answer.claim.number)
        if row is None:
            return answer
        if claim_of(row.snapshot) != answer.claim:
            return _with(answer, Verdict.ALTERED, VerdictGround.DIFFERS_FROM_REGISTER)
        if row.state is CertificateState.REVOKED and row.revoked_at is not None:
            revoked = _with(answer, Verdict.REVOKED, VerdictGround.IN_REVOCATION_LIST)
            return _dated(revoked, local(row.revoked_at).date())
        return _with(answer, Verdict.GENUINE, VerdictGround.REGISTERED_HERE)


def _codes_in(path: Path) -> list[str]:
    """Return the texts of the QR codes in a file's pages, proofs first."""
    found: list[str] = []
    for page in pages_of(path):
        found.extend(code.text for code in read_codes(page, frozenset({CodeFormat.QR})))
        if any(looks_like_proof(text) for text in found):
            break
    return [*filter(looks_like_proof, found), *(text for text in found if not looks_like_proof(text))]


def _refused_pdf(answer: PdfAnswer) -> Answer:
    match answer:
        case PdfAltered(finding=finding):
            return Answer(Verdict.ALTERED, (_ground_of(finding),), finding=finding)
        case PdfSignerUnknown(signer=signer):
            return Answer(Verdict.UNKNOWN, (VerdictGround.SIGNER_UNKNOWN,), signer=signer.subject)
        case PdfUnreadable(finding=finding):
            return Answer(Verdict.UNKNOWN, (VerdictGround.SIGNATURE_MALFORMED,), finding=finding)
        case PdfKeyWithdrawn(center=center, signer=signer, signed_at=signed_at):
            grounds = (VerdictGround.KEY_WITHDRAWN,)
            return Answer(
                Verdict.UNKNOWN, grounds, center=center.name, signer=signer.subject, signed_at=signed_at
            )
        case _:
            return Answer(Verdict.UNKNOWN, (VerdictGround.SIGNATURE_MISSING,))


def _ground_of(finding: PdfFinding) -> VerdictGround:
    if finding in _EDITED:
        return VerdictGround.PAGES_ADDED_OR_EDITED
    return VerdictGround.SIGNATURE_MALFORMED if finding in _MALFORMED else VerdictGround.DOCUMENT_CHANGED


def _of_proof(proof: ProofAnswer) -> Answer:
    match proof:
        case ProofVerified(claim=claim, center=center):
            return _proven(Verdict.GENUINE, VerdictGround.PROOF_VALID, claim, center)
        case ProofRevoked(claim=claim, center=center, revocation=revocation):
            answer = _proven(Verdict.REVOKED, VerdictGround.IN_REVOCATION_LIST, claim, center)
            return _dated(answer, revocation.revoked_on)
        case ProofKeyWithdrawn(claim=claim, center=center):
            return _proven(Verdict.UNKNOWN, VerdictGround.KEY_WITHDRAWN, claim, center)
        case ProofForged(claim=claim):
            return Answer(Verdict.ALTERED, (VerdictGround.PROOF_FORGED,), claim)
        case ProofKeyUnknown(claim=claim):
            return Answer(Verdict.UNKNOWN, (VerdictGround.KEY_UNKNOWN,), claim)
        case ProofMalformed(finding=finding):
            return Answer(Verdict.UNKNOWN, (VerdictGround.PROOF_MALFORMED,), finding=finding)


def _proven(verdict: Verdict, ground: VerdictGround, claim: ProofClaim, center: TrustedCenter) -> Answer:
    is_test = center.mode is TrustMode.TEST
    return Answer(verdict, (ground,), claim, center.name, is_test, as_of=center.as_of)


def _with(answer: Answer, verdict: Verdict, ground: VerdictGround) -> Answer:
    return replace(answer, verdict=verdict, grounds=(*answer.grounds, ground))


def _dated(answer: Answer, revoked_on: date) -> Answer:
    return replace(answer, revoked_on=revoked_on)
