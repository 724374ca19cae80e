"""Protocols of companies, and whether one covers the days of a placement."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.placements.model import Protocol
from smm_desktop.placements.queries.company_rows import ProtocolRow, protocol_row
from smm_desktop.placements.rules.protocols import covering, latest

_AT_ONCE = 500


def protocol(session: Session, protocol_id: UUID) -> ProtocolRow | None:
    found = session.get(Protocol, protocol_id)
    return None if found is None else protocol_row(found)


def protocols_of(session: Session, company_id: UUID) -> tuple[ProtocolRow, ...]:
    """Return the protocols of a company, the one that ends last first."""
    return protocols_by_company(session, [company_id]).get(company_id, ())


def protocol_covering(
    session: Session, company_id: UUID, starts_on: date, ends_on: date
) -> ProtocolRow | None:
    """Return the protocol within which both days and all between them lie."""
    return covering(protocols_of(session, company_id), starts_on, ends_on)


def latest_protocol(session: Session, company_id: UUID) -> ProtocolRow | None:
    """Return the protocol that ends last, whether it is in force or not."""
    return latest(protocols_of(session, company_id))


def protocols_by_company(
    session: Session, company_ids: Collection[UUID]
) -> dict[UUID, tuple[ProtocolRow, ...]]:
    """Return the protocols of each company, the one that ends last first."""
    statement = select(Protocol).order_by(Protocol.ends_on.desc(), Protocol.id)
    if len(company_ids) <= _AT_ONCE:
        statement = statement.where(Protocol.company_id.in_(company_ids))
    found: defaultdict[UUID, list[ProtocolRow]] = defaultdict(list)
    for one in session.scalars(statement):
        found[one.company_id].append(protocol_row(one))
    return {company_id: tuple(rows) for company_id, rows in found.items()}
