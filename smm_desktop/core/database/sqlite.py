"""SQLite under SQLCipher: how a connection is keyed and tuned, and how its transactions begin."""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, FromClause, create_engine, event
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from smm_desktop.core.database.engines import Engines
from smm_desktop.core.database.types import json_text
from smm_desktop.core.files import flush_file

KEY_BYTES = 32
_CACHE_KIB = 65_536
_BUSY_SECONDS = 20.0
_READERS = 4
_CHECKPOINT_WAIT = 2_000  # milliseconds for readers who still look at an older state
_WAL_KEPT = 16 * 1024 * 1024  # a large import lets the log grow; this much of it stays


def connect(path: Path, key: bytes, *, may_write: bool) -> Any:
    """A raw connection in autocommit mode: transactions begin only where SQLAlchemy says so."""
    if len(key) != KEY_BYTES:
        raise ValueError("the data key has 32 bytes")
    connection = dbapi2.connect(
        str(path), isolation_level=None, check_same_thread=False, timeout=_BUSY_SECONDS, cached_statements=256
    )
    try:
        _prepare(connection, key, may_write)
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare(connection: Any, key: bytes, may_write: bool) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")  # a mistyped password is no news for standard error
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("SELECT count(*) FROM sqlite_schema")  # the first page is read: a wrong key shows here
    if may_write:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA secure_delete = ON")  # what is deleted stands in no freed page either
        connection.execute(f"PRAGMA journal_size_limit = {_WAL_KEPT}")
    else:
        connection.execute("PRAGMA query_only = ON")


class _Compiler(SQLiteCompiler):
    """Writes the hints of `with_hint(table, "INDEXED BY …", "sqlite")`, which SQLAlchemy leaves out."""

    def get_from_hint_text(self, _table: FromClause, text: str | None) -> str | None:
        return text


def _engine(path: Path, key: bytes, *, may_write: bool) -> Engine:
    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: connect(path, key, may_write=may_write),
        poolclass=QueuePool,
        pool_size=1 if may_write else _READERS,
        max_overflow=0 if may_write else -1,
        hide_parameters=True,
        json_serializer=json_text,
    )
    engine.dialect.statement_compiler = _Compiler
    begin = "BEGIN IMMEDIATE" if may_write else "BEGIN"

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


class SqliteEngines(Engines):
    def __init__(self, path: Path, key: bytes) -> None:
        self.folder = path.parent
        self._path, self._key = path, key
        self.writer = _engine(path, key, may_write=True)
        self.reader = _engine(path, key, may_write=False)

    def copy_into(self, path: Path) -> None:
        """VACUUM INTO reads one state, lets others write meanwhile, and keeps the key."""
        connection = connect(self._path, self._key, may_write=True)
        try:
            connection.execute("VACUUM INTO ?", (str(path),))
        except dbapi2.Error as error:
            raise DatabaseError("VACUUM INTO", None, error) from error
        finally:
            connection.close()
        flush_file(path)

    def empty_log(self) -> None:
        connection = connect(self._path, self._key, may_write=True)
        try:
            connection.execute(f"PRAGMA busy_timeout = {_CHECKPOINT_WAIT}")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            connection.close()

    def beside(self, path: Path) -> "SqliteEngines":
        return SqliteEngines(path, self._key)

    def lock(self, connection: Connection) -> None:
        """BEGIN IMMEDIATE has done it."""

    def defer_references(self, connection: Connection) -> None:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
