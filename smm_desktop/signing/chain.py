"""Who vouches for a certificate: the issuers above it, up to one that is trusted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from smm_desktop.signing.certificate_part import CertificatePart

LONGEST_CHAIN = 6


def chain_above(leaf: CertificatePart, others: Sequence[CertificatePart]) -> tuple[bytes, ...]:
    """The issuers upwards in DER, nearest first, as far as `others` has them; strangers among them are left out."""
    chain: list[bytes] = []
    current = leaf
    while not current.is_self_signed and len(chain) < LONGEST_CHAIN:
        above = [one for one in others if issued(one, current) and one.der not in chain]
        if not above:
            break
        current = above[0]
        chain.append(current.der)
    return tuple(chain)


def trusted_head(
    leaf: CertificatePart, chain: Sequence[bytes], trusted: Iterable[bytes], at: datetime
) -> CertificatePart | None:
    """The trusted certificate (DER) that is the leaf or stands above it; every link must hold at that moment."""
    roots = [CertificatePart(der) for der in trusted]
    current = leaf
    for above in (*(CertificatePart(der) for der in chain), None):
        head = _pinned(current, roots) or _voucher(current, roots, at)
        if head is not None or above is None or not _vouches(above, current, at):
            return head
        current = above
    return None


def _pinned(certificate: CertificatePart, roots: Sequence[CertificatePart]) -> CertificatePart | None:
    return next((root for root in roots if root.der == certificate.der), None)


def _voucher(
    certificate: CertificatePart, roots: Sequence[CertificatePart], at: datetime
) -> CertificatePart | None:
    return next((root for root in roots if _vouches(root, certificate, at)), None)


def issued(issuer: CertificatePart, certificate: CertificatePart) -> bool:
    """Whether the issuer's key signed the certificate, and the names agree."""
    try:
        certificate.parsed.verify_directly_issued_by(issuer.parsed)
    except Exception:  # noqa: BLE001 - any doubt means no
        return False
    return True


def _vouches(issuer: CertificatePart, certificate: CertificatePart, at: datetime) -> bool:
    return issuer.may_issue and issuer.is_valid_at(at) and issued(issuer, certificate)
