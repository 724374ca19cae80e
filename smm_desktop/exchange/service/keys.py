"""The key ceremony: own keys, files that introduce them, and the believing, replacing and revoking of others'."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange import queries
from smm_desktop.exchange.model import ExchangeKey
from smm_desktop.exchange.service.believing import believe, trusted
from smm_desktop.exchange.service.own_keys import OwnKeys
from smm_desktop.exchange.terms import DIRECTORATE, ExchangeReason, KeyUse, PartyState
from smm_desktop.signing.fingerprints import same_fingerprint
from smm_desktop.signing.key_files import (
    MOST_RECIPIENTS,
    KeyFile,
    KeyFileKind,
    PartyKeys,
    read_key_file,
    write_key_file,
)
from smm_desktop.signing.reading_keys import ReadingKey, is_recipient
from smm_desktop.signing.seals import SenderKey
from smm_desktop.signing.terms import SealReason, TrustMode


@dataclass(frozen=True, slots=True)
class Introduction:
    """A key file that was read: `known` are the keys believed until now, `is_vouched` whether those sealed it too.

    An older file than the one believed vouches for nothing: it may bring a key back that was taken away.
    """

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

    def renew_keys(self, *, actor: str, former_is_lost: bool = False) -> PartyKeys:
        """Takes new keys into use. The former ones still open what was encrypted for them.

        The former key seals the new one; one that is lost or stolen is wiped, so that it never seals anything again:
        then the others compare fingerprints anew.
        """
        self._make(actor, former_is_lost=former_is_lost)
        return self.own()

    def _make(self, actor: str, *, former_is_lost: bool = False) -> None:
        sender, reader = SenderKey.create(), ReadingKey.create()
        with self._database.deed("make_exchange_keys", actor, reversible=False) as deed:
            for former in deed.session.scalars(select(ExchangeKey).where(ExchangeKey.private_part != b"")):
                former.retired_at = former.retired_at or deed.now
                if former_is_lost and former.use is KeyUse.SENDING:
                    former.private_part = b""
            for use, public, private in (
                (KeyUse.SENDING, sender.public.hex(), self._own.sealed(sender)),
                (KeyUse.READING, reader.recipient, self._own.sealed(reader)),
            ):
                deed.session.add(
                    ExchangeKey(use=use, public_part=public, private_part=private, created_at=deed.now)
                )

    def add_recipient(self, recipient: str, *, actor: str) -> PartyKeys:
        """Lets another key (`age1…`, a second officer's) open packages too, once others have read the new key file.

        Refuses NO_KEYS, RECIPIENT_UNREADABLE, RECIPIENTS_FULL.
        """
        if not is_recipient(recipient):
            raise Refusal(SealReason.RECIPIENT_UNREADABLE)
        keys = self.own()
        if len(keys.recipients) >= MOST_RECIPIENTS:
            raise Refusal(ExchangeReason.RECIPIENTS_FULL, most=MOST_RECIPIENTS)
        if recipient not in keys.recipients:
            with self._database.deed("add_recipient", actor, reversible=False) as deed:
                values = {"use": KeyUse.READING, "public_part": recipient, "private_part": b""}
                deed.session.add(ExchangeKey(**values, created_at=deed.now))
        return self.own()

    def remove_recipient(self, recipient: str, *, actor: str) -> PartyKeys:
        """Encrypts for another’s key no more, once others read the new key file. Own keys are renewed instead."""
        with self._database.deed("remove_recipient", actor, reversible=False) as deed:
            mine = ExchangeKey.public_part == recipient, ExchangeKey.private_part == b""
            for stored in deed.session.scalars(select(ExchangeKey).where(*mine)):
                stored.retired_at = stored.retired_at or deed.now
        return self.own()

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
        """Sealed by the key in use and by those before it, so that a change of keys vouches for itself."""
        return write_key_file(file, self._database.ask(self._own.senders))

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
        is_newer = known is not None and file.made_at >= known.made_at
        return Introduction(file, known, is_vouched=is_newer and bool(file.seals))

    def trust(self, introduction: Introduction, *, compared: str | None, actor: str) -> None:
        """Believes keys after their fingerprint was compared, or (None) because the former key stands for them.

        Refuses FINGERPRINT_DIFFERS, KEY_REVOKED, PLAN_STALE where other keys are believed by now.
        """
        vouched = compared is None and introduction.is_vouched
        if not vouched and not same_fingerprint(compared or "", introduction.fingerprint):
            raise Refusal(ExchangeReason.FINGERPRINT_DIFFERS)
        file = introduction.file
        with self._database.deed("trust_keys", actor, reversible=False) as deed:
            if vouched and queries.party(deed.session, file.keys.center) != introduction.known:
                raise Refusal(ExchangeReason.PLAN_STALE)
            believe(deed, file.keys, file.made_at, vouched_by=actor)
            if file.accepted and (stored := trusted(deed.session, file.keys.center)) is not None:
                stored.note = file.accepted  # which of our keys the answer speaks of

    def revoke(self, center: int, note: str, *, actor: str) -> None:
        """Believes a center's keys no more; refuses CENTER_UNKNOWN."""
        with self._database.deed("revoke_keys", actor, reversible=False) as deed:
            stored = trusted(deed.session, center)
            if stored is None:
                raise Refusal(ExchangeReason.CENTER_UNKNOWN, center=center)
            stored.state, stored.ended_at, stored.note = PartyState.REVOKED, deed.now, note
