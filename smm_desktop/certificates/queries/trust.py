"""The trust list of this very center: what anybody needs to verify its certificates without its database."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.centers import queries as centers
from smm_desktop.centers.terms import KeyPurpose
from smm_desktop.certificates.model import Certificate, Revocation
from smm_desktop.signing.terms import TrustMode
from smm_desktop.signing.trust import Revocation as TrustedRevocation
from smm_desktop.signing.trust import TrustedCenter, TrustedKey, TrustedRoot, TrustList


def own_trust(session: Session, today: date) -> TrustList:
    """Return this center's public keys, retired ones included, and its revocations as of today.

    A retired key still proves what it signed while it was in use, so retiring is no withdrawal.
    """
    profile = centers.profile(session)
    if profile is None:
        return TrustList()
    own = TrustedCenter(
        number=profile.center_id,
        name=profile.name,
        mode=TrustMode.TEST if profile.is_test else TrustMode.REAL,
        roots=tuple(TrustedRoot(part) for part in _roots(session)),
        proof_keys=tuple(
            TrustedKey(key.public_part) for key in centers.signing_keys(session, KeyPurpose.PROOF)
        ),
        as_of=today,
    )
    return TrustList(centers=(own,), revocations=tuple(_revocations(session)))


def _roots(session: Session) -> Iterator[bytes]:
    """Yield the authorities' certificates, and the anchors of imported document keys that stand on their own."""
    for key in centers.signing_keys(session, KeyPurpose.AUTHORITY):
        yield key.public_part


def _revocations(session: Session) -> Iterator[TrustedRevocation]:
    statement = (
        select(Certificate.number, Certificate.center_id, Revocation.revoked_at, Revocation.reason)
        .join(Revocation, Revocation.certificate_id == Certificate.id)
        .order_by(Certificate.year, Certificate.serial)
    )
    for number, center, revoked_at, reason in session.execute(statement):
        yield TrustedRevocation(number, center, _day(revoked_at), str(reason))


def _day(moment: datetime) -> date:
    return moment.astimezone().date()
