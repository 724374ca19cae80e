"""The trust list of this very center: what anybody needs to verify its certificates without its database."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.centers import queries as centers
from smm_desktop.certificates.model import Certificate, Revocation
from smm_desktop.core.clock import local
from smm_desktop.signing.trust import Revocation as TrustedRevocation
from smm_desktop.signing.trust import TrustList


def own_trust(session: Session, today: date) -> TrustList:
    """Return this center's public keys and its revocations as of today; empty before the center is set up."""
    return replace(centers.trust_list(session, today), revocations=tuple(_revocations(session)))


def _revocations(session: Session) -> Iterator[TrustedRevocation]:
    statement = (
        select(Certificate.number, Certificate.center_id, Revocation.revoked_at, Revocation.reason)
        .join(Revocation, Revocation.certificate_id == Certificate.id)
        .order_by(Certificate.year, Certificate.serial)
    )
    for number, center, revoked_at, reason in session.execute(statement):
        yield TrustedRevocation(number, center, local(revoked_at).date(), str(reason))
