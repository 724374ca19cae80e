"""What a verification answers as a value, and how the answers of the signing kit become it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from smm_desktop.certificates.terms import Verdict, VerdictGround
from smm_desktop.signing.pdf_verification import (
    PdfAltered,
    PdfAnswer,
    PdfGenuine,
    PdfKeyWithdrawn,
    PdfSignerUnknown,
    PdfUnreadable,
)
from smm_desktop.signing.proof import (
    ProofAnswer,
    ProofForged,
    ProofKeyUnknown,
    ProofKeyWithdrawn,
    ProofMalformed,
    ProofRevoked,
    ProofVerified,
)
from smm_desktop.signing.proof_claim import ProofClaim
from smm_desktop.signing.terms import PdfFinding, SignatureLevel, TrustMode
from smm_desktop.signing.trust import TrustedCenter

_EDITED = frozenset({PdfFinding.CHANGED_AFTER_SIGNING})
_MALFORMED = frozenset({PdfFinding.BAD_CONTAINER, PdfFinding.BAD_STRUCTURE, PdfFinding.BAD_BYTE_RANGE})


@dataclass(frozen=True, slots=True)
class Answer:
    """What a verification answers, and why.

    `claim` is what the certificate says; it is proven only with the verdict GENUINE or REVOKED. `as_of` is the day up
    to which revocations are known; `finding` is the verifier's own term for what is wrong with a PDF. `signer`,
    `signed_at` and `level` are those of a signed file: without them it was a paper's picture or code that was judged.
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

    def turned(self, verdict: Verdict, ground: VerdictGround) -> Answer:
        """Return this answer with another verdict, for one ground more."""
        return replace(self, verdict=verdict, grounds=(*self.grounds, ground))


def of_genuine_pdf(answer: PdfGenuine) -> Answer:
    return Answer(
        Verdict.GENUINE,
        (VerdictGround.SIGNATURE_VALID,),
        center=answer.center.name,
        is_test=answer.center.mode is TrustMode.TEST,
        signer=answer.signer.subject,
        signed_at=answer.signed_at,
        as_of=answer.center.as_of,
        level=answer.level,
    )


def of_refused_pdf(answer: PdfAnswer) -> Answer:
    """Answer for every PDF but a genuine one; one without a signature bears none."""
    match answer:
        case PdfAltered(finding=finding):
            return Answer(Verdict.ALTERED, (_ground_of(finding),), finding=finding)
        case PdfSignerUnknown(signer=signer):
            return Answer(Verdict.UNKNOWN, (VerdictGround.SIGNER_UNKNOWN,), signer=signer.subject)
        case PdfUnreadable(finding=finding):
            return Answer(Verdict.UNKNOWN, (VerdictGround.SIGNATURE_MALFORMED,), finding=finding)
        case PdfKeyWithdrawn(center=center, signer=signer, signed_at=signed_at):
            grounds = (VerdictGround.SIGNING_KEY_WITHDRAWN,)
            return Answer(
                Verdict.UNKNOWN, grounds, center=center.name, signer=signer.subject, signed_at=signed_at
            )
        case _:
            return Answer(Verdict.UNKNOWN, (VerdictGround.SIGNATURE_MISSING,))


def _ground_of(finding: PdfFinding) -> VerdictGround:
    if finding in _EDITED:
        return VerdictGround.PAGES_ADDED_OR_EDITED
    return VerdictGround.SIGNATURE_MALFORMED if finding in _MALFORMED else VerdictGround.DOCUMENT_CHANGED


def of_proof(proof: ProofAnswer) -> Answer:
    match proof:
        case ProofVerified(claim=claim, center=center):
            return _proven(Verdict.GENUINE, VerdictGround.PROOF_VALID, claim, center)
        case ProofRevoked(claim=claim, center=center, revocation=revocation):
            answer = _proven(Verdict.REVOKED, VerdictGround.IN_REVOCATION_LIST, claim, center)
            return replace(answer, revoked_on=revocation.revoked_on)
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
