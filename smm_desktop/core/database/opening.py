"""How a database comes to be open: a new file, an existing one, or a server."""

from contextlib import nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from sqlalchemy.exc import DatabaseError

from smm_desktop.core.clock import Clock
from smm_desktop.core.database import facts as facts_kit
from smm_desktop.core.database.engines import Engines
from smm_desktop.core.database.facts import (
    Facts,
    leave_standing,
    read_facts,
    recognise,
    write_facts,
)
from smm_desktop.core.database.faults import translated
from smm_desktop.core.database.origin import Origin
from smm_desktop.core.database.schema import create_kit_tables
from smm_desktop.core.database.sqlite import SqliteEngines
from smm_desktop.core.files import flush_folder, refusal_of
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason

FILE_NAME = "records.db"
_PLAIN_HEADER = b"SQLite format 3\x00"
_SMALLEST = 4096


@dataclass(frozen=True, slots=True)
class Opened:
    engines: Engines
    facts: Facts
    origin: Origin
    key: bytes


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise refusal_of(error, folder) from error


def create_file(folder: Path, key: bytes, clock: Clock, center_id: int) -> Opened:
    """Made beside its place and then renamed, so that a crash leaves no half database."""
    path, beside = folder / FILE_NAME, folder / f"{FILE_NAME}.new"
    if path.exists():
        raise Refusal(CoreReason.DATABASE_EXISTS, path=path)
    _make_folder(folder)
    for leftover in (beside, beside.with_name(f"{beside.name}-wal"), beside.with_name(f"{beside.name}-shm")):
        leftover.unlink(missing_ok=True)
    engines = SqliteEngines(beside, key)
    try:
        with translated(folder), engines.writer.begin() as connection:
            create_kit_tables(connection)
            write_facts(connection, center_id, clock.now(), with_secret=False)
    finally:
        engines.dispose()
    beside.rename(path)
    flush_folder(folder)
    return open_created(folder, key)


def open_created(folder: Path, key: bytes) -> Opened:
    engines = SqliteEngines(folder / FILE_NAME, key)
    with engines.reader.connect() as connection:
        facts = _facts(engines, folder / FILE_NAME)
        leave_standing(connection, folder, facts.instance)
    return Opened(engines, facts, Origin.SAME, key)


def _refuse_foreign_file(path: Path) -> None:
    if not path.is_file():
        raise Refusal(CoreReason.DATABASE_MISSING, path=path)
    try:
        with path.open("rb") as file:
            header = file.read(_SMALLEST)
    except OSError as error:
        raise refusal_of(error, path.parent) from error
    if len(header) < _SMALLEST or header.startswith(_PLAIN_HEADER):
        raise Refusal(CoreReason.NOT_A_DATABASE, path=path)


def open_file(folder: Path, key: bytes, clock: Clock) -> Opened:
    path = folder / FILE_NAME
    _refuse_foreign_file(path)
    engines = SqliteEngines(path, key)
    try:
        with translated(folder):
            origin = _settle_origin(engines, folder, clock)
        return Opened(engines, _facts(engines, path), origin, key)
    except BaseException:
        engines.dispose()
        raise


def _facts(engines: Engines, path: Path | None) -> Facts:
    """A database of somebody else has no such row, or no such table."""
    facts = None
    with engines.reader.connect() as connection:
        try:
            facts = read_facts(connection)
        except DatabaseError as error:
            if "no such table" not in str(error.orig):
                raise
    if facts is None:
        raise Refusal(CoreReason.NOT_A_DATABASE, path=path)
    return facts


def _settle_origin(engines: SqliteEngines, folder: Path, clock: Clock) -> Origin:
    """First the database, then the file beside it: after a crash in between, it is done again.

    The same database opens on a full disk too: its mark can wait.
    """
    facts = _facts(engines, folder / FILE_NAME)
    with engines.writer.begin() as connection:
        origin = recognise(connection, folder, facts.instance)
        if origin is not Origin.SAME:
            facts_kit.take_new_instance(connection, clock.now())
    may_wait = suppress(Refusal) if origin is Origin.SAME else nullcontext()
    with may_wait, engines.reader.connect() as connection:
        leave_standing(connection, folder, _facts(engines, folder / FILE_NAME).instance)
    return origin


def take_new_instance(engines: Engines, folder: Path | None, clock: Clock) -> UUID:
    """A new instance for an open database, with its mark beside it."""
    with engines.writer.begin() as connection:
        engines.lock(connection)
        facts_kit.take_new_instance(connection, clock.now())
    instance = _facts(engines, None).instance
    if folder is not None:
        with engines.reader.connect() as connection:
            leave_standing(connection, folder, instance)
    return instance


def open_server(url: str, clock: Clock, center_id: int) -> Opened:
    from smm_desktop.core.database.postgresql import PostgresqlEngines  # noqa: PLC0415 -- psycopg is an extra

    engines = PostgresqlEngines(url)
    try:
        with translated(None), engines.writer.begin() as connection:
            engines.lock(connection)
            create_kit_tables(connection)
            if read_facts(connection) is None:
                write_facts(connection, center_id, clock.now(), with_secret=True)
        facts = _facts(engines, None)
    except BaseException:
        engines.dispose()
        raise
    return Opened(engines, facts, Origin.SAME, facts.server_secret or b"")
