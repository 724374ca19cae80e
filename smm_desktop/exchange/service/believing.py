"""Whose keys are believed: taken over one another, ended, never brought back once revoked."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.model import KnownParty
from smm_desktop.exchange.terms import DataMode, ExchangeReason, PartyState
from smm_desktop.signing.key_files import PartyKeys


def trusted(session: Session, center: int) -> KnownParty | None:
    found = select(KnownParty).where(KnownParty.center == center, KnownParty.state == PartyState.TRUSTED)
    return session.scalars(found).first()


def known_key(session: Session, public: bytes) -> KnownParty | None:
    return session.scalars(select(KnownParty).where(KnownParty.public == public)).first()


def believe(deed: Deed, keys: PartyKeys, made_at: datetime, *, vouched_by: str) -> None:
    """Takes keys over those believed before.

    Refuses KEY_REVOKED: a key once revoked never comes back; and WRONG_CENTER: a key is one party's for ever.
    """
    stored = known_key(deed.session, keys.public)
    if stored is not None and stored.state is PartyState.REVOKED:
        raise Refusal(ExchangeReason.KEY_REVOKED, center=keys.center, name=keys.name)
    if stored is not None and stored.center != keys.center:
        raise Refusal(ExchangeReason.WRONG_CENTER, claimed=keys.center, center=stored.center)
    former = trusted(deed.session, keys.center)
    if former is not None and former is not stored:
        former.state, former.ended_at = PartyState.REPLACED, deed.now
    if stored is None:
        stored = KnownParty(public=keys.public, trusted_at=deed.now, trusted_by=vouched_by)
        deed.session.add(stored)
    stored.center, stored.name, stored.mode = keys.center, keys.name, DataMode(keys.mode.value)
    stored.recipients, stored.made_at = list(keys.recipients), made_at
    stored.state, stored.ended_at = PartyState.TRUSTED, None
