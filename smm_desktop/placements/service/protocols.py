"""Deeds on protocols; a placement never loses the protocol it lies in by one of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.placements.model import Offer, Placement, Protocol
from smm_desktop.placements.rules.protocols import covering, normal_protocol
from smm_desktop.placements.service.known_companies import known_company, known_protocol
from smm_desktop.placements.terms import PlacementReason, PlacementState, ProtocolDraft


class ProtocolService:
    """What a company and the center signed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add_protocol(self, company_id: UUID, draft: ProtocolDraft, *, actor: str) -> UUID:
        normal = normal_protocol(draft)
        with self._database.deed("add_protocol", actor) as deed:
            known_company(deed.session, company_id)
            protocol = Protocol(company_id=company_id)
            _fill(protocol, normal)
            deed.session.add(protocol)
            deed.session.flush()
            return protocol.id

    def change_protocol(self, protocol_id: UUID, draft: ProtocolDraft, *, actor: str) -> None:
        """Refused as PROTOCOL_NEEDED when placements lay in it that its new days no longer cover."""
        normal = normal_protocol(draft)
        with self._database.deed("change_protocol", actor) as deed:
            protocol = known_protocol(deed.session, protocol_id)
            covered = _covered(deed.session, protocol.company_id)
            _fill(protocol, normal)
            deed.session.flush()
            _refuse_uncovered(deed.session, protocol.company_id, covered)

    def remove_protocol(self, protocol_id: UUID, *, actor: str) -> None:
        """Refused as PROTOCOL_NEEDED when placements lie in it alone."""
        with self._database.deed("remove_protocol", actor) as deed:
            protocol = known_protocol(deed.session, protocol_id)
            covered = _covered(deed.session, protocol.company_id)
            deed.session.delete(protocol)
            deed.session.flush()
            _refuse_uncovered(deed.session, protocol.company_id, covered)


def _fill(protocol: Protocol, draft: ProtocolDraft) -> None:
    protocol.number, protocol.scope, protocol.signed_on = draft.number, draft.scope, draft.signed_on
    protocol.starts_on, protocol.ends_on = draft.starts_on, draft.ends_on
    protocol.remind_days = draft.remind_days


def _protocols(session: Session, company_id: UUID) -> Sequence[Protocol]:
    return session.scalars(select(Protocol).where(Protocol.company_id == company_id)).all()


def _covered(session: Session, company_id: UUID) -> list[tuple[date, date]]:
    """Return the days of the company's placements that lie in a protocol now."""
    protocols = _protocols(session, company_id)
    placements = (
        select(Placement.starts_on, Placement.ends_on)
        .join(Offer, Offer.id == Placement.offer_id)
        .where(Offer.company_id == company_id, Placement.state != PlacementState.CANCELLED)
    )
    days = [(first, last) for first, last in session.execute(placements)]
    return [one for one in days if covering(protocols, *one) is not None]


def _refuse_uncovered(session: Session, company_id: UUID, covered: Sequence[tuple[date, date]]) -> None:
    protocols = _protocols(session, company_id)
    left = sum(1 for one in covered if covering(protocols, *one) is None)
    if left:
        raise Refusal(PlacementReason.PROTOCOL_NEEDED, placements=left)
