"""Verifying what somebody brings: a PDF, an image of a printed certificate, or the scanned text of its code.

Works from a trust list alone; with the issuing center's own register it also compares with what was issued.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from smm_desktop.certificates import queries
from smm_desktop.certificates.queries import CertificateRow
from smm_desktop.certificates.service.answers import Answer, of_genuine_pdf, of_proof, of_refused_pdf
from smm_desktop.certificates.service.codes import codes_in
from smm_desktop.certificates.service.desk import claim_of
from smm_desktop.certificates.terms import CertificateReason, CertificateState, Verdict, VerdictGround
from smm_desktop.core.clock import local
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.scanned_pages import is_scan
from smm_desktop.signing.pdf_verification import PdfGenuine, PdfNotSigned, verify_pdf
from smm_desktop.signing.proof import looks_like_proof, read_proof
from smm_desktop.signing.trust import TrustedCenter, TrustList

LARGEST_FILE = 64 * 1024 * 1024
_LARGEST_TEXT = 10_000
_HEADER_WITHIN = 1024
_KEY_FAILS = frozenset({VerdictGround.KEY_UNKNOWN, VerdictGround.KEY_WITHDRAWN})


class Register(Protocol):
    """The center's own records of what it issued."""

    def by_number(self, number: str) -> CertificateRow | None: ...

    def by_digest(self, sha256: bytes) -> CertificateRow | None: ...


class NoRegister:
    """Where there is only a trust list."""

    def by_number(self, _number: str) -> None:
        return None

    def by_digest(self, _sha256: bytes) -> None:
        return None


class DatabaseRegister:
    """The records of an open database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def by_number(self, number: str) -> CertificateRow | None:
        return self._database.ask(queries.by_number, number)

    def by_digest(self, sha256: bytes) -> CertificateRow | None:
        return self._database.ask(queries.by_digest, sha256)


class VerificationService:
    """Answers genuine, altered, revoked or unknown."""

    def __init__(self, trust: Callable[[], TrustList], register: Register | None = None) -> None:
        self._trust = trust
        self._register = register or NoRegister()

    @classmethod
    def of_database(cls, database: Database, trust: Callable[[], TrustList]) -> VerificationService:
        """Verify with the register of an open database beside the trust list."""
        return cls(trust, DatabaseRegister(database))

    def verify_file(self, path: Path) -> Answer:
        """Verify a PDF or an image; refused (FILE_UNREADABLE) when it is neither or too large."""
        try:
            data = _read(path)
            if b"%PDF-" in data[:_HEADER_WITHIN]:
                return self._verify_pdf(data, path)
            return self._from_proofs(codes_in(path))
        except (OSError, Refusal) as error:
            raise Refusal(CertificateReason.FILE_UNREADABLE, file=path.name) from error

    def verify_text(self, text: str) -> Answer:
        """Verify what a USB scanner typed."""
        return self._from_proofs([text[:_LARGEST_TEXT]])

    def _verify_pdf(self, data: bytes, path: Path) -> Answer:
        answer = verify_pdf(data, self._trust())
        match answer:
            case PdfGenuine():
                return self._genuine_pdf(of_genuine_pdf(answer), answer.center, data, codes_in(path))
            case PdfNotSigned():
                return self._unsigned_pdf(data, path)
            case _:
                return of_refused_pdf(answer)

    def _genuine_pdf(self, signed: Answer, center: TrustedCenter, data: bytes, codes: list[str]) -> Answer:
        """The signature proves the file; its code says which certificate it is, and so whether it was revoked."""
        proof = self._from_proofs(codes)
        if proof.claim is None:
            return self._without_code(signed, data, proof)
        if proof.verdict is Verdict.ALTERED or proof.claim.center != center.number:
            grounds = (VerdictGround.PROOF_AND_DOCUMENT_DIFFER, *proof.grounds)
            return replace(signed, verdict=Verdict.ALTERED, grounds=grounds, claim=proof.claim)
        known = replace(signed, claim=proof.claim, grounds=(*signed.grounds, *proof.grounds))
        if _KEY_FAILS & set(proof.grounds):
            return self._compared(self._by_revocation_list(known, center))
        return replace(known, verdict=proof.verdict, revoked_on=proof.revoked_on)

    def _by_revocation_list(self, answer: Answer, center: TrustedCenter) -> Answer:
        """Where the code's own key cannot tell: the signature covers the code, so the claim is the center's."""
        number = answer.claim.number if answer.claim else ""
        revocation = self._trust().revocation_of(number, center.number)
        if revocation is None:
            return answer
        revoked = answer.turned(Verdict.REVOKED, VerdictGround.IN_REVOCATION_LIST)
        return replace(revoked, revoked_on=revocation.revoked_on)

    def _without_code(self, signed: Answer, data: bytes, proof: Answer) -> Answer:
        """A signed file whose code cannot be read: only the register knows which certificate it is, if any."""
        row = self._register.by_digest(hashlib.sha256(data).digest())
        if row is not None:
            return _standing(replace(signed, claim=claim_of(row.snapshot)), row)
        malformed = VerdictGround.PROOF_MALFORMED in proof.grounds
        ground = VerdictGround.PROOF_MALFORMED if malformed else VerdictGround.NO_CODE_IN_DOCUMENT
        return signed.turned(Verdict.UNKNOWN, ground)

    def _unsigned_pdf(self, data: bytes, path: Path) -> Answer:
        """A scan is as good as the paper it shows; any other file without a signature is none the center issued."""
        proof = self._from_proofs(codes_in(path))
        if is_scan(data):
            return proof
        verdict = Verdict.UNKNOWN if proof.verdict is Verdict.GENUINE else proof.verdict
        return replace(proof, verdict=verdict, grounds=(VerdictGround.SIGNATURE_MISSING, *proof.grounds))

    def _from_proofs(self, texts: Iterable[str]) -> Answer:
        """Return the answer of the first text that is a proof at all."""
        answer = Answer(Verdict.UNKNOWN, (VerdictGround.NO_CODE_FOUND,))
        for text in texts:
            if looks_like_proof(text):
                return self._compared(of_proof(read_proof(text, self._trust())))
            answer = Answer(Verdict.UNKNOWN, (VerdictGround.CODE_OF_OTHER_KIND,))
        return answer

    def _compared(self, answer: Answer) -> Answer:
        """Compare a proven claim with the register, where there is one that knows the number."""
        if answer.verdict is not Verdict.GENUINE or answer.claim is None:
            return answer
        row = self._register.by_number(answer.claim.number)
        if row is None or row.snapshot.center_number != answer.claim.center:
            return answer
        if claim_of(row.snapshot) != answer.claim:
            return answer.turned(Verdict.ALTERED, VerdictGround.DIFFERS_FROM_REGISTER)
        return _standing(answer, row)


def _read(path: Path) -> bytes:
    if not path.is_file() or path.stat().st_size > LARGEST_FILE:
        raise Refusal(CertificateReason.FILE_UNREADABLE, file=path.name)
    return path.read_bytes()


def _standing(answer: Answer, row: CertificateRow) -> Answer:
    """Say what the register says of its own certificate."""
    if row.state is CertificateState.REVOKED and row.revoked_at is not None:
        revoked = answer.turned(Verdict.REVOKED, VerdictGround.IN_REVOCATION_LIST)
        return replace(revoked, revoked_on=local(row.revoked_at).date())
    return answer.turned(Verdict.GENUINE, VerdictGround.REGISTERED_HERE)
