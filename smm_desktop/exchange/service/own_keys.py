"""This database's own keys in memory: unsealed where they are used, nowhere else."""

from __future__ import annotations

from sqlalchemy.orm import Session

from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange import queries
from smm_desktop.exchange.terms import ExchangeReason, KeyUse
from smm_desktop.signing.key_files import PartyKeys
from smm_desktop.signing.reading_keys import ReadingKey
from smm_desktop.signing.seals import MOST_SIGNATURES as MOST_SEALS
from smm_desktop.signing.seals import SenderKey
from smm_desktop.signing.terms import TrustMode


class OwnKeys:
    """The private parts are sealed under a secret that only this database can derive."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def _secret(self) -> bytes:
        return self._database.derived_secret("exchange")

    def sealed(self, key: SenderKey | ReadingKey) -> bytes:
        if isinstance(key, ReadingKey):
            return key.to_bytes(self._secret())
        return key.to_bytes(self._secret().hex().encode())

    def senders(self, session: Session) -> list[SenderKey]:
        """The newest first, then the former ones that stand for it; refuses NO_KEYS."""
        rows = [row for row in queries.own_keys(session, KeyUse.SENDING) if row.private_part]
        if not rows:
            raise Refusal(ExchangeReason.NO_KEYS)
        passphrase = self._secret().hex().encode()
        return [SenderKey.from_bytes(row.private_part, passphrase) for row in rows[:MOST_SEALS]]

    def readers(self, session: Session) -> list[ReadingKey]:
        """All that were ever in use: what was encrypted for a former key arrives late."""
        return [
            ReadingKey.from_bytes(row.private_part, self._secret())
            for row in queries.own_keys(session, KeyUse.READING)
            if row.private_part
        ]

    def public(self, session: Session) -> PartyKeys:
        """What others need to know; refuses NO_KEYS, NOT_SET_UP."""
        own = queries.own_side(session)
        senders, readers = (
            [row.public_part for row in queries.own_keys(session, use) if row.retired_at is None]
            for use in (KeyUse.SENDING, KeyUse.READING)
        )
        if not senders or not readers:
            raise Refusal(ExchangeReason.NO_KEYS)
        public = bytes.fromhex(senders[0])
        return PartyKeys(own.center, own.name, TrustMode(own.mode.value), public, tuple(readers))
