"""The key of a round, for which its answer files are encrypted: made at opening, unsealed only where it is used."""

from __future__ import annotations

from base64 import b64encode
from uuid import UUID

from sqlalchemy.orm import Session

from smm_desktop.core.database.database import Database
from smm_desktop.core.database.deeds import Deed
from smm_desktop.needs.model import RoundKey
from smm_desktop.signing.answer_keys import AnswerKey


class RoundKeys:
    """The private parts are sealed under a secret that only this database can derive."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def make(self, deed: Deed, round_id: UUID) -> None:
        key = AnswerKey.create()
        sealed = key.to_bytes(self._secret())
        public = b64encode(key.public).decode()
        deed.session.add(RoundKey(round_id=round_id, public_part=public, private_part=sealed))

    def private(self, session: Session, round_id: UUID) -> AnswerKey | None:
        """None for a round without one: not opened yet, closed for good, or another center's."""
        found = session.get(RoundKey, round_id)
        return None if found is None else AnswerKey.from_bytes(found.private_part, self._secret())

    def _secret(self) -> bytes:
        return self._database.derived_secret("needs")


def destroy(deed: Deed, round_id: UUID) -> None:
    """Answer files that are still about can be read by nobody any more."""
    found = deed.session.get(RoundKey, round_id)
    if found is not None:
        deed.session.delete(found)
