"""The receipts of the directorate that were taken in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.exchange.model import ReceivedReceipt


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """`instance` is the one of ours that it spoke to; `accepted_number` 0 confirms nothing."""

    id: UUID
    number: int
    instance: UUID
    accepted_number: int
    wants_all: bool
    made_at: datetime
    received_at: datetime


def received_receipts(session: Session) -> tuple[ReceiptRow, ...]:
    """The newest first."""
    found = select(ReceivedReceipt).order_by(ReceivedReceipt.received_at.desc(), ReceivedReceipt.id.desc())
    names = ReceiptRow.__slots__  # the row has the table's own names
    return tuple(
        ReceiptRow(**{name: getattr(stored, name) for name in names}) for stored in session.scalars(found)
    )
