"""Makes backups that are proved before they count, and puts one back in the place of a database."""

import secrets
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, delete, func, inspect, select, text
from sqlalchemy.orm import Session

from smm_desktop.core.clock import Clock, local
from smm_desktop.core.database import backup_file, keyring_file, opening, origin
from smm_desktop.core.database.backup_file import BackupAbout
from smm_desktop.core.database.base import KEPT_OUT_OF_BACKUPS, Base
from smm_desktop.core.database.checking import CheckReport, examine
from smm_desktop.core.database.facts import take_new_instance
from smm_desktop.core.database.faults import translated
from smm_desktop.core.database.journal import head
from smm_desktop.core.database.sqlite import SqliteEngines
from smm_desktop.core.database.stamping import ReadSession
from smm_desktop.core.files import flush_folder, refusal_of
from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason

if TYPE_CHECKING:
    from smm_desktop.core.database.database import Database

_MOVED_ASIDE = (
    opening.FILE_NAME,
    f"{opening.FILE_NAME}-wal",
    f"{opening.FILE_NAME}-shm",
    keyring_file.FILE_NAME,
    keyring_file.SECOND_NAME,
    origin.FILE_NAME,
)
_STEPS = 3


@dataclass(frozen=True, slots=True)
class BackupReport:
    """A backup made and read back; `check` is the full check of the copy, `counts` rows by table."""

    path: Path
    number: int
    counts: Mapping[str, int]
    size: int
    check: CheckReport


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """`aside` is the folder that holds what stood there before, None where nothing did."""

    about: BackupAbout
    aside: Path | None


@contextmanager
def _working_folder(beside: Path) -> Iterator[Path]:
    folder = beside / f".working-{secrets.token_hex(4)}"
    try:
        folder.mkdir(parents=True)
    except OSError as error:
        raise refusal_of(error, beside) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _extent(session: Session) -> tuple[int, dict[str, int]]:
    """How far the journal has come, and the rows of every table that is there and goes into a backup as it is."""
    there = set(inspect(session.connection()).get_table_names())
    tables = [
        table
        for table in Base.metadata.sorted_tables
        if table.name in there and KEPT_OUT_OF_BACKUPS not in table.info
    ]
    counts = {table.name: session.scalar(select(func.count()).select_from(table)) or 0 for table in tables}
    return head(session).number, counts


def make_backup(database: "Database", target: Path, progress: Progress = QUIET) -> BackupReport:
    """One file at `target` (its name ends in .smm-backup); deeds wait only while the copy is taken."""
    if database.folder is None:
        raise TypeError("a server is backed up by its own tools")
    named = (
        target if target.suffix == backup_file.SUFFIX else target.with_name(target.name + backup_file.SUFFIX)
    )
    with _working_folder(database.folder) as working:
        copy = working / opening.FILE_NAME
        with database.standstill():
            extent = database.ask(_extent)
            with translated(database.folder):
                database.engines.copy_into(copy)
        progress.step(1, _STEPS)
        report = _proved(database, copy, extent)
        progress.step(2, _STEPS)
        _add_keyring(database.folder, working)
        number, counts = extent
        digests = {member.name: backup_file.digest_of(member) for member in backup_file.members(working)}
        made_at = database.clock.now().isoformat()
        backup_file.pack(working, BackupAbout(database.center_id, number, made_at, counts, digests), named)
    progress.step(3, _STEPS)
    return BackupReport(named, number, counts, named.stat().st_size, report)


def _leave_out(connection: Connection) -> None:
    """What may exist once only: a backup would let somebody look at it again and again."""
    there = set(inspect(connection).get_table_names())
    for table in Base.metadata.sorted_tables:
        if table.name in there and KEPT_OUT_OF_BACKUPS in table.info:
            connection.execute(delete(table).where(text(table.info[KEPT_OUT_OF_BACKUPS])))


def _proved(database: "Database", copy: Path, extent: tuple[int, dict[str, int]]) -> CheckReport:
    """Marks the copy as one (so that it takes a new instance when it is used), checks it, and counts its rows."""
    engines = database.engines.beside(copy)
    try:
        with engines.writer.begin() as connection:
            _leave_out(connection)
            take_new_instance(connection, database.clock.now())
        with ReadSession(engines.reader) as session:
            found = _extent(session)
            report = examine(session, instance_matches=True)
    finally:
        engines.dispose()
    # another program may have written meanwhile: then the check of every row against the journal must do
    if report.damage or (found[0] == extent[0] and found[1] != extent[1]):
        raise Refusal(CoreReason.BACKUP_DAMAGED, path=copy)
    return report


def _add_keyring(folder: Path, working: Path) -> None:
    """Without its keyring a copy could never be opened."""
    if (folder / keyring_file.FILE_NAME).is_file():
        keyring_file.write(working, keyring_file.read(folder))


def restore_backup(
    backup: Path, folder: Path, unlock: Callable[[Path], bytes], clock: Clock
) -> RestoreReport:
    """Puts a backup in the place of the (closed) database in `folder`, which is moved aside, not lost.

    `unlock` gets the folder with the backup's own keyring and returns the data key, or refuses.
    """
    with _working_folder(folder) as working:
        about = backup_file.unpack(backup, working)
        _refuse_damaged(working, unlock(working), backup)
        aside = _move_aside(folder, clock)
        try:
            for name in (keyring_file.FILE_NAME, opening.FILE_NAME):
                if (working / name).exists():
                    (working / name).replace(folder / name)
            flush_folder(folder)
        except OSError as error:
            raise refusal_of(error, folder) from error
    return RestoreReport(about, aside)


def _refuse_damaged(working: Path, key: bytes, backup: Path) -> None:
    engines = SqliteEngines(working / opening.FILE_NAME, key)
    try:
        with translated(working), ReadSession(engines.reader) as session:
            if examine(session, instance_matches=True).damage:
                raise Refusal(CoreReason.BACKUP_DAMAGED, path=backup)
    finally:
        engines.dispose()


def _move_aside(folder: Path, clock: Clock) -> Path | None:
    """What stood here goes into a folder of its own, named by the moment."""
    standing = [folder / name for name in _MOVED_ASIDE if (folder / name).exists()]
    if not standing:
        return None
    moment = local(clock.now()).strftime("%Y-%m-%d %H.%M.%S")
    aside = folder / f"before restore {moment} {secrets.token_hex(2)}"
    try:
        aside.mkdir()
        for file in standing:
            file.replace(aside / file.name)
    except OSError as error:
        raise refusal_of(error, folder) from error
    return aside
