"""The keys of the packages in `packages/`: kept beside them, and good for nothing else."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import delete, insert

from smm_desktop.exchange.model import ExchangeKey
from smm_desktop.exchange.service.own_keys import OwnKeys
from smm_desktop.exchange.terms import KeyUse
from smm_desktop.signing.reading_keys import ReadingKey
from smm_desktop.signing.seals import SenderKey
from tests.exchange.builders import ACTOR, Office

PACKAGES = Path(__file__).parent / "packages"
PASSPHRASE = b"a key for tests alone"


@dataclass(frozen=True)
class Keyring:
    """The keys of the cases: of the directorate, of center 9, of center 4, of nobody."""

    directorate: SenderKey
    reading: ReadingKey
    center: SenderKey
    other: SenderKey
    nobody: SenderKey
    elsewhere: ReadingKey

    @classmethod
    def make(cls) -> Keyring:
        senders = [SenderKey.create() for _ in range(4)]
        return cls(senders[0], ReadingKey.create(), *senders[1:], ReadingKey.create())

    def to_json(self) -> dict[str, str]:
        return {
            name: key.secret if isinstance(key, ReadingKey) else key.to_bytes(PASSPHRASE).hex()
            for name, key in vars(self).items()
        }

    @classmethod
    def from_json(cls, fields: dict[str, str]) -> Keyring:
        return cls(**{name: _key_of(text) for name, text in fields.items()})


def _key_of(text: str) -> Any:
    return (
        ReadingKey(text) if text.startswith("AGE-") else SenderKey.from_bytes(bytes.fromhex(text), PASSPHRASE)
    )


def give_keys(office: Office, sender: SenderKey, reading: ReadingKey) -> None:
    """Puts known keys in the place of those that the office made."""
    own = OwnKeys(office.database)
    rows = [
        (KeyUse.SENDING, sender.public.hex(), own.sealed(sender)),
        (KeyUse.READING, reading.recipient, own.sealed(reading)),
    ]
    with office.database.deed("give_keys", ACTOR) as deed:
        deed.session.execute(delete(ExchangeKey))
        for use, public, private in rows:
            values = {"use": use, "public_part": public, "private_part": private, "created_at": deed.now}
            deed.session.execute(insert(ExchangeKey).values(values))


def kept_keys() -> Keyring:
    return Keyring.from_json(json.loads((PACKAGES / "keys.json").read_text()))
