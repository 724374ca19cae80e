"""Whose keys are believed here, and this database's own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.model import ExchangeKey, KnownParty
from smm_desktop.exchange.terms import DIRECTORATE, DataMode, ExchangeReason, KeyUse, PartyState
from smm_desktop.signing.fingerprints import fingerprint


@dataclass(frozen=True, slots=True)
class PartyRow:
    """A party's keys and whether they are believed."""

    id: UUID
    center: int
    name: str
    mode: DataMode
    public: bytes
    recipients: tuple[str, ...]
    state: PartyState
    trusted_at: datetime
    trusted_by: str
    made_at: datetime
    ended_at: datetime | None
    note: str

    @property
    def fingerprint(self) -> str:
        return fingerprint(self.center, self.public, self.recipients)


def _row(stored: KnownParty) -> PartyRow:
    return PartyRow(
        id=stored.id,
        center=stored.center,
        name=stored.name,
        mode=stored.mode,
        public=stored.public,
        recipients=tuple(str(one) for one in stored.recipients),  # type: ignore[attr-defined] # JSON: a list
        state=stored.state,
        trusted_at=stored.trusted_at,
        trusted_by=stored.trusted_by,
        made_at=stored.made_at,
        ended_at=stored.ended_at,
        note=stored.note,
    )


def parties(session: Session) -> tuple[PartyRow, ...]:
    """Everybody ever believed, by center, the newest keys first."""
    found = select(KnownParty).order_by(KnownParty.center, KnownParty.made_at.desc(), KnownParty.id.desc())
    return tuple(map(_row, session.scalars(found)))


def party(session: Session, center: int) -> PartyRow | None:
    """The keys of a center that are believed now."""
    found = select(KnownParty).where(KnownParty.center == center, KnownParty.state == PartyState.TRUSTED)
    stored = session.scalars(found).first()
    return None if stored is None else _row(stored)


def possible_recipients(session: Session) -> tuple[PartyRow, ...]:
    """The other centers whose keys are believed: a teacher can move to one of them."""
    trusted = [row for row in parties(session) if row.state is PartyState.TRUSTED]
    return tuple(row for row in trusted if row.center != DIRECTORATE)


def directorate(session: Session) -> PartyRow:
    """Refuses NO_DIRECTORATE."""
    found = party(session, DIRECTORATE)
    if found is None:
        raise Refusal(ExchangeReason.NO_DIRECTORATE)
    return found


def sender_of(session: Session, public: bytes, claimed: int) -> PartyRow:
    """Who signs by a key; refuses KEY_UNKNOWN, KEY_REVOKED, KEY_REPLACED, WRONG_CENTER."""
    stored = session.scalars(select(KnownParty).where(KnownParty.public == public)).first()
    if stored is None:
        raise Refusal(ExchangeReason.KEY_UNKNOWN, key=public.hex(), center=claimed)
    if stored.center != claimed:
        raise Refusal(ExchangeReason.WRONG_CENTER, claimed=claimed, center=stored.center)
    if stored.state is PartyState.REVOKED:
        raise Refusal(ExchangeReason.KEY_REVOKED, center=stored.center, name=stored.name)
    if stored.state is PartyState.REPLACED:
        raise Refusal(ExchangeReason.KEY_REPLACED, center=stored.center, name=stored.name)
    return _row(stored)


@dataclass(frozen=True, slots=True)
class OwnKeyRow:
    """A key of this database; the private part is sealed."""

    use: KeyUse
    public_part: str
    private_part: bytes
    created_at: datetime
    retired_at: datetime | None


def own_keys(session: Session, use: KeyUse) -> tuple[OwnKeyRow, ...]:
    """Those in use first, whatever the clock said, then the retired ones; of each the newest first."""
    order = (ExchangeKey.retired_at.is_not(None), ExchangeKey.created_at.desc(), ExchangeKey.id.desc())
    found = select(ExchangeKey).where(ExchangeKey.use == use).order_by(*order)
    return tuple(
        OwnKeyRow(one.use, one.public_part, one.private_part, one.created_at, one.retired_at)
        for one in session.scalars(found)
    )
