"""`keyring.json`: the wrapped data key, once per user and once for the recovery key; kept twice, each with a digest."""

import hashlib
import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from smm_desktop.core.database.types import json_text
from smm_desktop.core.files import write_safely
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason

FILE_NAME = "keyring.json"
SECOND_NAME = "keyring.json.bak"
_VERSION = 1


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What argon2id spends on a guess: a good second of an attacker's memory, a third of one on an old PC."""

    memory_kib: int = 65_536
    passes: int = 3
    lanes: int = 4


@dataclass(frozen=True, slots=True)
class UserEntry:
    """`wrapped`: the data key sealed by the key that argon2id makes of password and salt."""

    name: str
    salt: str
    cost: KdfCost
    wrapped: str


@dataclass(frozen=True, slots=True)
class KeyringContent:
    """`keyring_id` binds the wrapped keys to this keyring."""

    keyring_id: str
    users: tuple[UserEntry, ...]
    recovery: str

    def with_user(self, entry: UserEntry) -> "KeyringContent":
        return replace(self, users=(*self.without(entry.name).users, entry))

    def without(self, name: str) -> "KeyringContent":
        return replace(self, users=tuple(user for user in self.users if user.name != name))


def _digest(fields: dict[str, Any]) -> str:
    return hashlib.sha256(json_text(fields).encode()).hexdigest()


def _parsed(data: bytes) -> KeyringContent:
    """Any fault raises ValueError, KeyError or TypeError."""
    file = json.loads(data)
    fields = file["keyring"]
    if file["version"] != _VERSION or file["sha256"] != _digest(fields):
        raise ValueError("not this keyring")
    users = tuple(
        UserEntry(u["name"], u["salt"], KdfCost(**u["cost"]), u["wrapped"]) for u in fields["users"]
    )
    return KeyringContent(fields["keyring_id"], users, fields["recovery"])


def read(folder: Path) -> KeyringContent:
    """From the first copy that is whole."""
    found = False
    for name in (FILE_NAME, SECOND_NAME):
        try:
            data = (folder / name).read_bytes()
        except OSError:
            continue
        found = True
        try:
            return _parsed(data)
        except (ValueError, KeyError, TypeError):
            continue
    raise Refusal(CoreReason.KEYRING_DAMAGED if found else CoreReason.KEYRING_MISSING, folder=folder)


def write(folder: Path, content: KeyringContent) -> None:
    """One copy after the other, so that one is whole at any moment."""
    fields = asdict(content)
    file = {"version": _VERSION, "keyring": fields, "sha256": _digest(fields)}
    data = json.dumps(file, ensure_ascii=False, indent=1).encode()
    write_safely(folder / FILE_NAME, data)
    write_safely(folder / SECOND_NAME, data)
