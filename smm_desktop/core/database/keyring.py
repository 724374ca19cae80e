"""Who may open the database: the data key, wrapped by every user's password and by the recovery key."""

import secrets
import unicodedata
from pathlib import Path
from typing import Self

from argon2.low_level import Type, hash_secret_raw

from smm_desktop.core import turkish
from smm_desktop.core.database import keyring_file
from smm_desktop.core.database.keyring_file import KdfCost, KeyringContent, UserEntry
from smm_desktop.core.database.recovery_key import RecoveryKey
from smm_desktop.core.database.sealing import KEY_BYTES, seal, unseal
from smm_desktop.core.database.secret import derive
from smm_desktop.core.files import refusal_of
from smm_desktop.core.ids import new_id
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason

__all__ = ["KdfCost", "Keyring", "RecoveryKey"]

SHORTEST_PASSWORD = 8
_SALT_BYTES = 16
_RECOVERY_LABEL = "recovery"


def _password_key(password: str, salt: bytes, cost: KdfCost) -> bytes:
    """argon2id over the composed password: ş typed as s and a cedilla is the same ş."""
    return hash_secret_raw(
        unicodedata.normalize("NFC", password).encode(),
        salt,
        time_cost=cost.passes,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def _context(keyring_id: str, name: str) -> bytes:
    return f"smm-desktop keyring\n{keyring_id}\n{name}".encode()


def _user_entry(keyring_id: str, name: str, password: str, data_key: bytes, cost: KdfCost) -> UserEntry:
    if len(unicodedata.normalize("NFC", password)) < SHORTEST_PASSWORD:
        raise Refusal(CoreReason.PASSWORD_TOO_SHORT, minimum=SHORTEST_PASSWORD)
    salt = secrets.token_bytes(_SALT_BYTES)
    wrapped = seal(_password_key(password, salt, cost), data_key, _context(keyring_id, name))
    return UserEntry(name, salt.hex(), cost, wrapped.hex())


def _opened_by(content: KeyringContent, entry: UserEntry, password: str) -> bytes | None:
    key = _password_key(password, bytes.fromhex(entry.salt), entry.cost)
    return unseal(key, bytes.fromhex(entry.wrapped), _context(content.keyring_id, entry.name))


def _recovery_wrapped(keyring_id: str, recovery: RecoveryKey, data_key: bytes) -> str:
    return seal(derive(recovery.secret, _RECOVERY_LABEL), data_key, _context(keyring_id, "")).hex()


class Keyring:
    """Changes need the data key itself: whoever has unlocked the database may let others in."""

    def __init__(self, folder: Path, content: KeyringContent, cost: KdfCost | None = None) -> None:
        self._folder = folder
        self._content = content
        self._cost = cost or KdfCost()

    @classmethod
    def create(
        cls, folder: Path, user: str, password: str, *, cost: KdfCost | None = None
    ) -> tuple[Self, RecoveryKey, bytes]:
        """A new data key, wrapped for its first user; refuses to replace the keys of a database that is there."""
        if (folder / "records.db").exists():
            raise Refusal(CoreReason.KEYRING_EXISTS, folder=folder)
        data_key, recovery, keyring_id = secrets.token_bytes(KEY_BYTES), RecoveryKey.make(), str(new_id())
        entry = _user_entry(keyring_id, user, password, data_key, cost or KdfCost())
        content = KeyringContent(keyring_id, (entry,), _recovery_wrapped(keyring_id, recovery, data_key))
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise refusal_of(error, folder) from error
        keyring_file.write(folder, content)
        return cls(folder, content, cost), recovery, data_key

    @classmethod
    def load(cls, folder: Path) -> Self:
        return cls(folder, keyring_file.read(folder))

    @classmethod
    def unlock(cls, folder: Path, user: str | None, password: str) -> bytes:
        """The data key; without a user, of whoever has that password."""
        content = keyring_file.read(folder)
        entries = content.users if user is None else (_entry_of(content, user),)
        for entry in entries:
            data_key = _opened_by(content, entry, password)
            if data_key is not None:
                return data_key
        raise Refusal(CoreReason.WRONG_PASSWORD)

    @classmethod
    def unlock_by_recovery(cls, folder: Path, text: str) -> bytes:
        """The data key by the recovery key as somebody typed it."""
        content, recovery = keyring_file.read(folder), RecoveryKey.read(text)
        key = derive(recovery.secret, _RECOVERY_LABEL)
        data_key = unseal(key, bytes.fromhex(content.recovery), _context(content.keyring_id, ""))
        if data_key is None:
            raise Refusal(CoreReason.WRONG_RECOVERY_KEY)
        return data_key

    @property
    def users(self) -> tuple[str, ...]:
        return tuple(entry.name for entry in self._content.users)

    def add_user(self, data_key: bytes, user: str, password: str) -> None:
        if any(turkish.same(user, known) for known in self.users):
            raise Refusal(CoreReason.USER_EXISTS, user=user)
        self._admit(data_key, user, password)

    def change_password(self, data_key: bytes, user: str, password: str) -> None:
        """Sets a new password; the old one opens nothing from now on."""
        self._admit(data_key, _entry_of(self._content, user).name, password)

    def remove_user(self, user: str) -> None:
        name = _entry_of(self._content, user).name
        if len(self.users) == 1:
            raise Refusal(CoreReason.LAST_USER, user=name)
        self._save(self._content.without(name))

    def renew_recovery(self, data_key: bytes) -> RecoveryKey:
        """A new recovery key; the old one opens nothing from now on."""
        recovery = RecoveryKey.make()
        wrapped = _recovery_wrapped(self._content.keyring_id, recovery, data_key)
        self._save(KeyringContent(self._content.keyring_id, self._content.users, wrapped))
        return recovery

    def _admit(self, data_key: bytes, user: str, password: str) -> None:
        entry = _user_entry(self._content.keyring_id, user, password, data_key, self._cost)
        self._save(self._content.with_user(entry))

    def _save(self, content: KeyringContent) -> None:
        keyring_file.write(self._folder, content)
        self._content = content


def _entry_of(content: KeyringContent, user: str) -> UserEntry:
    """Names are compared as people do, so that Ayşe Işık may sign in as 'ayse isik'."""
    entry = next((entry for entry in content.users if turkish.same(entry.name, user)), None)
    if entry is None:
        raise Refusal(CoreReason.USER_UNKNOWN, user=user)
    return entry
