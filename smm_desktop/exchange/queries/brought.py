"""What receipts brought to stay: whose certificates can be verified, and the directorate's reference data."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.centers import queries as centers
from smm_desktop.certificates import queries as certificates
from smm_desktop.core.clock import local
from smm_desktop.exchange.model import BroughtFile
from smm_desktop.exchange.queries.incoming import centers_seen, newest_applied
from smm_desktop.signing.trust import EMPTY, TrustList
from smm_desktop.signing.trust_file import read_trust_list

TRUST_LIST = "trust_list"
REFERENCE_PREFIX = "reference/"


def received_trust(session: Session) -> TrustList:
    """Whom the directorate vouches for, as of the newest receipt."""
    stored = session.get(BroughtFile, TRUST_LIST)
    return EMPTY if stored is None else read_trust_list(stored.text.encode())


def trust(session: Session, today: date) -> TrustList:
    """Everybody whose certificates can be verified here: this center, the merged ones, and those of the receipts.

    The revocations of a merged center are known up to the day on which its newest package was made.
    """
    known = {}
    for center in centers_seen(session):
        newest = newest_applied(session, center)
        if newest is not None:
            known[center] = local(newest.made_at).date()
    merged = TrustList(centers.trusted_centers(session, known))
    return certificates.own_trust(session, today).merged(merged).merged(received_trust(session))


def brought_reference(session: Session) -> dict[str, str]:
    """The directorate's reference data, where they are newer than those that came with the program; else nothing."""
    found = select(BroughtFile).where(BroughtFile.name.startswith(REFERENCE_PREFIX))
    return {one.name.removeprefix(REFERENCE_PREFIX): one.text for one in session.scalars(found)}


def texts_version(session: Session) -> str:
    """The version of the reference data that came last; empty without any."""
    found = select(BroughtFile.version).where(BroughtFile.name.startswith(REFERENCE_PREFIX)).limit(1)
    return session.scalar(found) or ""
