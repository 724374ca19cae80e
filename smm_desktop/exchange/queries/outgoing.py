"""What this database sent, and how far it was confirmed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.exchange.model import ReceivedReceipt, SentPackage
from smm_desktop.exchange.rules import LastReceipt, OwnPackages
from smm_desktop.exchange.terms import Delivery, PackageKind


@dataclass(frozen=True, slots=True)
class SentRow:
    """A package of this database. `written_at` is None where it is not known to have reached a file."""

    kind: PackageKind
    instance: UUID
    recipient: int
    number: int
    digest: bytes
    from_rev: int
    to_rev: int
    state: dict[str, Any]
    versions: dict[str, int]
    counts: dict[str, int]
    score: int | None
    made_at: datetime
    made_by: str
    written_at: datetime | None
    file_name: str
    file_digest: bytes | None
    file_size: int | None


def _sent_row(stored: SentPackage) -> SentRow:
    names = SentRow.__slots__  # the row has the table's own names
    return SentRow(**{name: getattr(stored, name) for name in names})


def sent_packages(session: Session, recipient: int | None = None) -> tuple[SentRow, ...]:
    """The newest first, those of former instances too."""
    found = select(SentPackage).order_by(SentPackage.id.desc())
    if recipient is not None:
        found = found.where(SentPackage.recipient == recipient)
    return tuple(map(_sent_row, session.scalars(found)))


def delivery_of(sent: SentRow) -> Delivery:
    """What was said when the package was written; of one that never reached a file, size and digest are empty."""
    return Delivery(
        path=sent.file_name,
        number=sent.number,
        size=sent.file_size or 0,
        digest=sent.file_digest or b"",
        from_rev=sent.from_rev,
        to_rev=sent.to_rev,
        counts=sent.counts,
        score=sent.score or 0,
        made_at=sent.made_at,
        kind=sent.kind,
        recipient=sent.recipient,
    )


def last_sent(session: Session, instance: UUID, recipient: int) -> SentRow | None:
    found = select(SentPackage).where(SentPackage.instance == instance, SentPackage.recipient == recipient)
    stored = session.scalars(found.order_by(SentPackage.number.desc()).limit(1)).first()
    return None if stored is None else _sent_row(stored)


@dataclass(frozen=True, slots=True)
class Confirmed:
    """From where the next package starts, and what the directorate said last."""

    number: int
    rev: int
    wants_all: bool
    received_at: datetime | None


def _newest_receipt(session: Session) -> ReceivedReceipt | None:
    order = (ReceivedReceipt.sender_since.desc(), ReceivedReceipt.number.desc())
    return session.scalars(select(ReceivedReceipt).order_by(*order).limit(1)).first()


def confirmed(session: Session, instance: UUID) -> Confirmed:
    """A receipt for a former instance confirms nothing of this one."""
    newest = _newest_receipt(session)
    if newest is None or newest.instance != instance:
        return Confirmed(0, 0, wants_all=False, received_at=None)
    return Confirmed(newest.accepted_number, newest.accepted_rev, newest.wants_all, newest.received_at)


def own_packages(session: Session, instance: UUID, recipient: int) -> OwnPackages:
    """All that `rules.accepted_rev` needs to know of this side."""
    columns = select(SentPackage.number, SentPackage.digest, SentPackage.to_rev)
    own = columns.where(SentPackage.instance == instance, SentPackage.recipient == recipient)
    sent = {number: (digest, rev) for number, digest, rev in session.execute(own)}
    newest = _newest_receipt(session)
    last = None
    if newest is not None:
        last = LastReceipt(newest.sender_instance, newest.sender_since, newest.number, newest.accepted_rev)
    return OwnPackages(instance, sent, last)
