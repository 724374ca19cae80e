"""The key ceremony: own keys, files that introduce them, and the believing, replacing and revoking of others'."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.core.database.database import Database
from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange import queries
from smm_desktop.exchange.model import ExchangeKey, KnownParty
from smm_desktop.exchange.service.own_keys import OwnKeys
from smm_desktop.exchange.terms import DIRECTORATE, DataMode, ExchangeReason, KeyUse, PartyState
from smm_desktop.signing.fingerprints import same_fingerprint
from smm_desktop.signing.key_files import KeyFile, KeyFileKind, PartyKeys, read_key_file, write_key_file
from smm_desktop.signing.reading_keys import ReadingKey
from smm_desktop.signing.seals import SenderKey
from smm_desktop.signing.terms import TrustMode


@dataclass(frozen=True, slots=True)
class Introduction:
    """A key file that was read: `known` are the keys believed until now, `is_vouched` whether those sealed it too."""

    file: KeyFile
    known: queries.PartyRow | None
    is_vouched: bool

    @property
    def fingerprint(self) -> str:
        return self.file.keys.fingerprint


class KeyService:
    """Makes and changes this database's keys, and keeps whose keys are believed."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._own = OwnKeys(database)

    def own(self) -> PartyKeys:
        """This database's public keys; refuses NO_KEYS, NOT_SET_UP."""
        return self._database.ask(self._own.public)

    def ensure_keys(self, *, actor: str) -> PartyKeys:
        """The keys in use, made at the first call."""
        if not self._database.ask(queries.own_keys, KeyUse.SENDING):
            self._make(actor)
        return self.own()

    def renew_keys(self, *, actor: str) -> PartyKeys:
        """Takes new keys into use. The former ones still open what was encrypted for them."""
        self._make(actor)
        return self.own()

    def _make(self, actor: str) -> None:
        sender, reader = SenderKey.create(), ReadingKey.create()
        with self._database.deed("make_exchange_keys", actor, reversible=False) as deed:
            for former in deed.session.scalars(select(ExchangeKey).where(ExchangeKey.retired_at.is_(None))):
                former.retired_at = deed.now
            for use, public, private in (
                (KeyUse.SENDING, sender.public.hex(), self._own.sealed(sender)),
                (KeyUse.READING, reader.recipient, self._own.sealed(reader)),
            ):
                deed.session.add(
                    ExchangeKey(use=use, public_part=public, private_part=private, created_at=deed.now)
                )

    def introduce(self, *, actor: str) -> bytes:
        """A directorate's trust file, or a center's request."""
        keys = self.ensure_keys(actor=actor)
        kind = KeyFileKind.TRUST if keys.center == DIRECTORATE else KeyFileKind.REQUEST
        return self._written(KeyFile(kind, keys, self._database.clock.now()))

    def answer(self, center: int) -> bytes:
        """The directorate's answer to a center whose keys it believes."""
        found = self._database.ask(queries.party, center)
        if found is None:
            raise Refusal(ExchangeReason.CENTER_UNKNOWN, center=center)
        accepted = found.public.hex()
        return self._written(KeyFile(KeyFileKind.ANSWER, self.own(), self._database.clock.now(), accepted))

    def _written(self, file: KeyFile) -> bytes:
        """Sealed by the key in use and by the one before it, so that a change of keys vouches for itself."""
        return write_key_file(file, self._database.ask(self._own.senders)[:2])

    def read(self, data: bytes) -> Introduction:
        """Reads a key file for somebody to compare its fingerprint; nothing is believed yet.

        Refuses what signing.key_files refuses, KEY_FILE_UNEXPECTED, KEY_FILE_FOR_OTHERS, and the other mode.
        """
        return self._database.ask(self._introduction, data)

    def _introduction(self, session: Session, data: bytes) -> Introduction:
        own = queries.own_side(session)
        center = read_key_file(data).keys.center
        known = queries.party(session, center)
        file = read_key_file(data, [known.public] if known else [])
        if file.keys.center == own.center or (own.is_directorate and file.kind is not KeyFileKind.REQUEST):
            raise Refusal(ExchangeReason.KEY_FILE_UNEXPECTED)
        if file.keys.mode.value != own.mode.value:
            into_real = file.keys.mode is TrustMode.TEST
            raise Refusal(ExchangeReason.TEST_INTO_REAL if into_real else ExchangeReason.REAL_INTO_TEST)
        mine = [key.public_part for key in queries.own_keys(session, KeyUse.SENDING)]
        if file.kind is KeyFileKind.ANSWER and file.accepted not in mine:
            raise Refusal(ExchangeReason.KEY_FILE_FOR_OTHERS)
        is_same = known is not None and known.public == file.keys.public
        return Introduction(file, known, is_vouched=is_same or bool(file.seals))

    def trust(self, introduction: Introduction, *, compared: str, actor: str) -> None:
        """Believes keys after their fingerprint was compared; refuses FINGERPRINT_DIFFERS, KEY_REVOKED."""
        if not same_fingerprint(compared, introduction.fingerprint):
            raise Refusal(ExchangeReason.FINGERPRINT_DIFFERS)
        with self._database.deed("trust_keys", actor, reversible=False) as deed:
            believe(deed, introduction.file)

    def revoke(self, center: int, note: str, *, actor: str) -> None:
        """Believes a center's keys no more; refuses CENTER_UNKNOWN."""
        with self._database.deed("revoke_keys", actor, reversible=False) as deed:
            stored = _trusted(deed.session, center)
            if stored is None:
                raise Refusal(ExchangeReason.CENTER_UNKNOWN, center=center)
            stored.state, stored.ended_at, stored.note = PartyState.REVOKED, deed.now, note


def _trusted(session: Session, center: int) -> KnownParty | None:
    found = select(KnownParty).where(KnownParty.center == center, KnownParty.state == PartyState.TRUSTED)
    return session.scalars(found).first()


def believe(deed: Deed, file: KeyFile) -> None:
    """Takes keys over those believed before; a key once revoked never comes back."""
    keys = file.keys
    stored = deed.session.scalars(select(KnownParty).where(KnownParty.public == keys.public)).first()
    if stored is not None and stored.state is PartyState.REVOKED:
        raise Refusal(ExchangeReason.KEY_REVOKED, center=keys.center, name=keys.name)
    former = _trusted(deed.session, keys.center)
    if former is not None and former is not stored:
        former.state, former.ended_at = PartyState.REPLACED, deed.now
    if stored is None:
        stored = KnownParty(public=keys.public, trusted_at=deed.now, trusted_by=deed.actor)
        deed.session.add(stored)
    stored.center, stored.name, stored.mode = keys.center, keys.name, DataMode(keys.mode.value)
    stored.recipients, stored.made_at = list(keys.recipients), file.made_at
    stored.state, stored.ended_at = PartyState.TRUSTED, None
