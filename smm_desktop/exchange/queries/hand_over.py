"""Where a center stands: what was confirmed, what waits, and what became of every package and receipt."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy.orm import Session

from smm_desktop.exchange.queries.key_standing import KeyStanding, key_standing
from smm_desktop.exchange.queries.outgoing import Confirmed, SentRow, confirmed, sent_packages
from smm_desktop.exchange.queries.own import own_side
from smm_desktop.exchange.queries.receipts import ReceiptRow, received_receipts
from smm_desktop.exchange.queries.remarks import remarks
from smm_desktop.exchange.queries.waiting import waiting_records
from smm_desktop.exchange.terms import DIRECTORATE, PackageKind


@dataclass(frozen=True, slots=True)
class HandOverStanding:
    """`last` is the newest package that reached a file; `waiting` counts records since the confirmed one."""

    keys: KeyStanding
    last: SentRow | None
    confirmed: Confirmed
    waiting: Mapping[str, int]
    remarks: int

    @property
    def total(self) -> int:
        return sum(self.waiting.values())

    @property
    def is_confirmed(self) -> bool:
        """Whether the last package is."""
        return self.last is not None and self.last.number <= self.confirmed.number


def hand_over_standing(session: Session) -> HandOverStanding:
    keys = key_standing(session)
    own = keys.own
    accepted = confirmed(session, own.instance)
    mine = [one for one in sent_packages(session, DIRECTORATE) if one.instance == own.instance]
    last = next((one for one in mine if one.written_at is not None), None)
    waiting = waiting_records(session, own.center, accepted.rev)
    return HandOverStanding(keys, last, accepted, waiting, len(remarks(session, own.center)))


class SentState(StrEnum):
    """What is known of a package that was prepared here."""

    CONFIRMED = "confirmed"
    WAITING = "waiting"
    CONTAINED = "contained"
    NOT_WRITTEN = "not_written"
    FORMER = "former"
    HANDED_OVER = "handed_over"


@dataclass(frozen=True, slots=True)
class Passage:
    """One file that went or came: a package with what became of it, or a receipt."""

    id: Hashable
    moment: datetime
    sent: SentRow | None = None
    state: SentState = SentState.WAITING
    contained_in: int = 0
    receipt: ReceiptRow | None = None


def passages(session: Session) -> tuple[Passage, ...]:
    """The newest first."""
    own = own_side(session)
    number = confirmed(session, own.instance).number
    sent = sent_packages(session)
    last = max(
        (
            one.number
            for one in sent
            if one.instance == own.instance and one.kind is PackageKind.RECORDS and one.written_at is not None
        ),
        default=0,
    )
    rows = [_of_sent(one, one.instance == own.instance, number, last) for one in sent]
    rows += [Passage(one.id, one.received_at, receipt=one) for one in received_receipts(session)]
    return tuple(sorted(rows, key=lambda one: (one.moment, one.receipt is not None), reverse=True))


def _of_sent(sent: SentRow, is_own: bool, accepted: int, last: int) -> Passage:
    key = sent.instance, sent.recipient, sent.number
    if sent.kind is not PackageKind.RECORDS:
        state = SentState.HANDED_OVER if sent.written_at is not None else SentState.NOT_WRITTEN
    elif not is_own:
        state = SentState.FORMER
    elif sent.number <= accepted:
        state = SentState.CONFIRMED
    elif sent.written_at is None:
        state = SentState.NOT_WRITTEN
    else:
        state = SentState.WAITING if sent.number == last else SentState.CONTAINED
    return Passage(key, sent.made_at, sent, state, last)
