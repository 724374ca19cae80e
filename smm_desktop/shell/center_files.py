"""Making, opening and recovering a center's data folder: keyring, database, migrations, first facts and keys."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from smm_desktop.centers.service import CenterService
from smm_desktop.centers.terms import SetUp
from smm_desktop.core.clock import Clock
from smm_desktop.core.database.backup import RestoreReport, restore_backup
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.keyring import Keyring
from smm_desktop.core.database.origin import place_of, read_standing, write_standing
from smm_desktop.core.files import flush_folder, refusal_of
from smm_desktop.core.ids import new_id
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason
from smm_desktop.migrations import upgrade
from smm_desktop.shell.data_folder import DATABASE_FILE, holds_center

DIRECTORATE_NUMBER = 0
_WORKSHOP = ".setting-up-"
_KEYRING_FILES = ("keyring.json.bak", "keyring.json")


@dataclass(frozen=True, slots=True)
class NewCenter:
    """A center just made: its open database and the recovery key, which is shown once and kept nowhere."""

    database: Database
    recovery_key: str


@dataclass(frozen=True, slots=True)
class SignedIn:
    """An open database and the user whose password opened it."""

    database: Database
    user: str


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A PKCS#12 file that a center signs with instead of a key of its own making."""

    data: bytes
    passphrase: str


def create_center(
    folder: Path, set_up: SetUp, password: str, clock: Clock, *, key_file: KeyFile | None = None
) -> NewCenter:
    """Make the data folder of a center; the coordinator becomes its first user.

    Everything is made in a folder inside it, the database moves into its place last: whoever pulls the plug finds a
    whole center or none. Raises `Refusal` (password too short, folder not writable, a center is there already, …).
    """
    if holds_center(folder):
        raise Refusal(CoreReason.DATABASE_EXISTS, path=folder / DATABASE_FILE)
    with _workshop(folder) as workshop:
        _keyring, recovery, data_key = Keyring.create(workshop, set_up.coordinator, password)
        number = set_up.center_number if set_up.center_number is not None else DIRECTORATE_NUMBER
        database = Database.create(workshop, data_key, clock, number)
        try:
            furnish(database, clock, set_up, key_file)
        finally:
            database.close()
        _move_in(workshop, folder)
    return NewCenter(Database.open(folder, data_key, clock), recovery.text)


def furnish(database: Database, clock: Clock, set_up: SetUp, key_file: KeyFile | None = None) -> None:
    """Give an empty database its tables, its first facts and its keys."""
    upgrade(database)
    service = CenterService(database, clock)
    service.set_up_center(set_up, actor=set_up.coordinator)
    service.create_keys(actor=set_up.coordinator)
    if key_file is not None:
        service.import_document_key(key_file.data, key_file.passphrase, actor=set_up.coordinator)


@contextmanager
def _workshop(folder: Path) -> Iterator[Path]:
    """A folder to work in; what an earlier try left behind is cleared away."""
    for leftover in folder.glob(f"{_WORKSHOP}*"):
        shutil.rmtree(leftover, ignore_errors=True)
    workshop = folder / f"{_WORKSHOP}{new_id().hex[-8:]}"
    try:
        workshop.mkdir(parents=True)
    except OSError as error:
        raise refusal_of(error, folder) from error
    try:
        yield workshop
    finally:
        shutil.rmtree(workshop, ignore_errors=True)


def _move_in(workshop: Path, folder: Path) -> None:
    standing = read_standing(workshop)
    if standing is not None:
        write_standing(folder, replace(standing, place=place_of(folder)))
    try:
        for name in (*_KEYRING_FILES, DATABASE_FILE):
            if (workshop / name).exists():
                (workshop / name).replace(folder / name)
        flush_folder(folder)
    except OSError as error:
        raise refusal_of(error, folder) from error


def open_center(folder: Path, password: str, clock: Clock, *, user: str | None = None) -> SignedIn:
    """Open a center with a user's password; without a user any user's password will do.

    Raises `Refusal` (WRONG_PASSWORD, KEYRING_MISSING, DATABASE_NEWER and what else can be wrong with the files).
    """
    found, data_key = _unlocked(folder, password, user)
    return SignedIn(_opened(folder, data_key, clock), found)


def open_by_recovery_key(folder: Path, recovery_key: str, clock: Clock) -> SignedIn:
    """Open a center whose passwords are lost, as its first user."""
    data_key = Keyring.unlock_by_recovery(folder, recovery_key)
    return SignedIn(_opened(folder, data_key, clock), users_of(folder)[0])


def _unlocked(folder: Path, password: str, user: str | None) -> tuple[str, bytes]:
    if user is not None:
        return user, Keyring.unlock(folder, user, password)
    for name in users_of(folder):
        try:
            return name, Keyring.unlock(folder, name, password)
        except Refusal as refusal:
            if refusal.term is not CoreReason.WRONG_PASSWORD:
                raise
    raise Refusal(CoreReason.WRONG_PASSWORD)


def restore(
    backup: Path, folder: Path, clock: Clock, *, password: str = "", recovery_key: str = ""
) -> RestoreReport:
    """Put a backup in the place of the records, which are moved aside; the password or key is the backup's."""

    def unlock(unpacked: Path) -> bytes:
        if password:
            return _unlocked(unpacked, password, None)[1]
        return Keyring.unlock_by_recovery(unpacked, recovery_key)

    return restore_backup(backup, folder, unlock, clock)


def change_password(folder: Path, user: str, old: str, new: str) -> None:
    """Set a user's new password; refused when the old one is wrong or the new one too short."""
    data_key = Keyring.unlock(folder, user, old)
    Keyring.load(folder).change_password(data_key, user, new)


def reset_password(folder: Path, user: str, recovery_key: str, new: str) -> None:
    """Set a new password with the recovery key; the key stays good."""
    data_key = Keyring.unlock_by_recovery(folder, recovery_key)
    Keyring.load(folder).change_password(data_key, user, new)


def renew_recovery_key(folder: Path, user: str, password: str) -> str:
    """Return a new recovery key; the old one opens nothing any more."""
    data_key = Keyring.unlock(folder, user, password)
    return Keyring.load(folder).renew_recovery(data_key).text


def users_of(folder: Path) -> tuple[str, ...]:
    """Return the names of those who can open the records."""
    return Keyring.load(folder).users


def _opened(folder: Path, data_key: bytes, clock: Clock) -> Database:
    database = Database.open(folder, data_key, clock)
    try:
        upgrade(database)
    except BaseException:
        database.close()
        raise
    return database
