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
    """Say whether a data folder holds a center."""
    return (folder / "records.db").exists() or (folder / "keyring.json").exists()


def create_center(
    folder: Path, set_up: SetUp, password: str, clock: Clock, *, key_file: KeyFile | None = None
) -> NewCenter:
    """Make the data folder of a center; the coordinator becomes its first user.

    Raises `Refusal` (password too short, folder not writable, a center is there already, a key that cannot sign).
    """
    keyring, recovery, data_key = Keyring.create(folder, set_up.coordinator, password)
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
        raise
    del keyring
    return NewCenter(database, recovery.text)


def open_center(folder: Path, password: str, clock: Clock, *, user: str | None = None) -> Database:
    """Open a center with a user's password; without a user any user's password will do.

    Raises `Refusal` (WRONG_PASSWORD, KEYRING_MISSING, DATABASE_NEWER and what else can be wrong with the files).
    """
    return _opened(folder, lambda: Keyring.unlock(folder, user, password), clock)


def open_by_recovery_key(folder: Path, recovery_key: str, clock: Clock) -> Database:
    """Open a center whose passwords are lost."""
    return _opened(folder, lambda: Keyring.unlock_by_recovery(folder, recovery_key), clock)


def _opened(folder: Path, unlock: Callable[[], bytes], clock: Clock) -> Database:
    database = Database.open(folder, unlock(), clock)
    try:
        upgrade(database)
    except BaseException:
        database.close()
        raise
    return database
