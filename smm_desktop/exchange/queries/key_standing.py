"""How far the key ceremony of a center is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy.orm import Session

from smm_desktop.exchange.queries.outgoing import confirmed, sent_packages
from smm_desktop.exchange.queries.own import OwnSide, own_side
from smm_desktop.exchange.queries.parties import OwnKeyRow, PartyRow, own_keys, party
from smm_desktop.exchange.terms import DIRECTORATE, KeyUse


class CeremonyStep(StrEnum):
    """What is to be done next."""

    TRUST = "trust"
    REQUEST = "request"
    ANSWER = "answer"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class KeyStanding:
    """Whose keys are known, and whether the directorate is known to trust the key in use."""

    own: OwnSide
    directorate: PartyRow | None
    key: OwnKeyRow | None
    is_answered: bool
    is_confirmed: bool

    @property
    def step(self) -> CeremonyStep:
        if self.directorate is None:
            return CeremonyStep.TRUST
        if self.key is None:
            return CeremonyStep.REQUEST
        return CeremonyStep.DONE if self.is_answered or self.is_confirmed else CeremonyStep.ANSWER

    @property
    def can_hand_over(self) -> bool:
        return self.directorate is not None and self.key is not None


def key_standing(session: Session) -> KeyStanding:
    """An answer counts for the key that it names, and so does a confirmed package that this key signed."""
    own = own_side(session)
    found = party(session, DIRECTORATE)
    key = next((one for one in own_keys(session, KeyUse.SENDING) if one.retired_at is None), None)
    return KeyStanding(
        own=own,
        directorate=found,
        key=key,
        is_answered=found is not None and key is not None and found.note == key.public_part,
        is_confirmed=key is not None and _is_confirmed(session, own, key.created_at),
    )


def _is_confirmed(session: Session, own: OwnSide, since: datetime) -> bool:
    number = confirmed(session, own.instance).number
    return any(
        sent.instance == own.instance and sent.number <= number and sent.made_at >= since
        for sent in sent_packages(session, DIRECTORATE)
    )
