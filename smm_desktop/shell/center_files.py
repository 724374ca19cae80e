"""Making, opening and recovering a center's data folder: keyring, database, migrations, first facts and keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from smm_desktop.centers.service import CenterService
from smm_desktop.centers.terms import SetUp
from smm_desktop.core.clock import Clock
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.keyring import Keyring
from smm_desktop.migrations import upgrade

DIRECTORATE_NUMBER = 0
DATABASE_FILE = "records.db"
_FILES = (
    DATABASE_FILE,
    f"{DATABASE_FILE}-wal",
    f"{DATABASE_FILE}-shm",
    "instance.json",
    "keyring.json",
    "keyring.json.bak",
)


@dataclass(frozen=True, slots=True)
class NewCenter:
    """A center just made: its open database and the recovery key, which is shown once and kept nowhere."""

    database: Database
    recovery_key: str


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A PKCS#12 file that a center signs with instead of a key of its own making."""

    data: bytes
    passphrase: str


def exists(folder: Path) -> bool:
    """Say whether a data folder holds a center; keys without records are what a broken set-up left behind."""
    return (folder / DATABASE_FILE).exists()


def create_center(
    folder: Path, set_up: SetUp, password: str, clock: Clock, *, key_file: KeyFile | None = None
) -> NewCenter:
    """Make the data folder of a center; the coordinator becomes its first user.

    Raises `Refusal` (password too short, folder not writable, a center is there already, a key that cannot sign).
    """
    _keyring, recovery, data_key = Keyring.create(folder, set_up.coordinator, password)
    center_id = set_up.center_number if set_up.center_number is not None else DIRECTORATE_NUMBER
    database = Database.create(folder, data_key, clock, center_id)
    try:
        upgrade(database)
        service = CenterService(database, clock)
        service.set_up_center(set_up, actor=set_up.coordinator)
        service.create_keys(actor=set_up.coordinator)
        if key_file is not None:
            service.import_document_key(key_file.data, key_file.passphrase, actor=set_up.coordinator)
    except BaseException:
        database.close()
        _clear_away(folder)
        raise
    return NewCenter(database, recovery.text)


def _clear_away(folder: Path) -> None:
    """Remove the files of a center that could not be finished, so that a second try finds room."""
    for name in _FILES:
        (folder / name).unlink(missing_ok=True)


def open_center(folder: Path, password: str, clock: Clock, *, user: str | None = None) -> Database:
    """Open a center with a user's password; without a user any user's password will do.

    Raises `Refusal` (WRONG_PASSWORD, KEYRING_MISSING, DATABASE_NEWER and what else can be wrong with the files).
    """
    return _opened(folder, lambda: Keyring.unlock(folder, user, password), clock)


def open_by_recovery_key(folder: Path, recovery_key: str, clock: Clock) -> Database:
    """Open a center whose passwords are lost."""
    return _opened(folder, lambda: Keyring.unlock_by_recovery(folder, recovery_key), clock)


def change_password(folder: Path, user: str, old: str, new: str) -> None:
    """Set a user's new password; refused when the old one is wrong or the new one too short."""
    data_key = Keyring.unlock(folder, user, old)
    Keyring.load(folder).change_password(data_key, user, new)


def reset_password(folder: Path, user: str, recovery_key: str, new: str) -> None:
    """Set a new password with the recovery key; the key stays good."""
    data_key = Keyring.unlock_by_recovery(folder, recovery_key)
    Keyring.load(folder).change_password(data_key, user, new)


def users_of(folder: Path) -> tuple[str, ...]:
    """Return the names of those who can open the records."""
    return Keyring.load(folder).users


def _opened(folder: Path, unlock: Callable[[], bytes], clock: Clock) -> Database:
    database = Database.open(folder, unlock(), clock)
    try:
        upgrade(database)
    except BaseException:
        database.close()
        raise
    return database
