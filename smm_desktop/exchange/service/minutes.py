"""Printing the delivery minute of a package that stands on its carrier."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from smm_desktop.centers import queries as centers
from smm_desktop.core.database.database import Database
from smm_desktop.exchange import queries
from smm_desktop.exchange.documents.delivery_minute import MinuteSnapshot, delivery_minute_pdf
from smm_desktop.exchange.terms import Delivery, PackageKind
from smm_desktop.paper.terms import DocumentLanguage


class MinuteService:
    """Reads only; a minute can be printed again from `queries.delivery_of`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def draw(self, delivery: Delivery, *, language: DocumentLanguage = DocumentLanguage.TURKISH) -> bytes:
        """A PDF; refuses NOT_SET_UP."""
        snapshot = self._database.ask(_snapshot, delivery, self._database.clock.now())
        return delivery_minute_pdf(snapshot, language)


def _snapshot(session: Session, delivery: Delivery, now: datetime) -> MinuteSnapshot:
    own = queries.own_side(session)
    recipient = queries.party(session, delivery.recipient)
    return MinuteSnapshot(
        letterhead=centers.letterhead_snapshot(session),
        kind=delivery.kind,
        sender=own.center,
        sender_name=own.name,
        recipient=delivery.recipient,
        recipient_name=recipient.name if recipient else str(delivery.recipient),
        file_name=Path(delivery.path).name,
        number=delivery.number,
        made_at=delivery.made_at,
        size=delivery.size,
        digest=delivery.digest,
        counts=delivery.counts,
        is_full=delivery.is_full,
        score=delivery.score if delivery.kind is PackageKind.RECORDS else None,
        printed_at=now,
    )
