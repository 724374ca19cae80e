"""The one row about the database itself, and the taking of a new instance."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection, insert, select, update

from smm_desktop.core.database.journal import NO_HASH, JournalEntry
from smm_desktop.core.database.kit_tables import DatabaseFacts
from smm_desktop.core.database.origin import (
    Origin,
    Standing,
    origin_of,
    place_of,
    read_standing,
    write_standing,
)
from smm_desktop.core.ids import new_id

_ONLY_ROW = 1
_AFTER = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Facts:
    instance: UUID
    center_id: int
    server_secret: bytes | None


def write_facts(connection: Connection, center_id: int, now: datetime, *, with_secret: bool) -> None:
    connection.execute(
        insert(DatabaseFacts).values(
            id=_ONLY_ROW,
            instance=new_id(),
            instance_since=now,
            center_id=center_id,
            created_at=now,
            server_secret=secrets.token_bytes(32) if with_secret else None,
        )
    )


def read_facts(connection: Connection) -> Facts | None:
    row = connection.execute(
        select(DatabaseFacts.instance, DatabaseFacts.center_id, DatabaseFacts.server_secret)
    ).first()
    return Facts(row.instance, row.center_id, row.server_secret) if row else None


def take_new_instance(connection: Connection, now: datetime) -> None:
    """A restored or cloned database is somebody else to those who get its packages.

    It is younger than the one before it even by a clock that was set back: the order of instances hangs on it.
    """
    before = connection.execute(select(DatabaseFacts.instance_since)).scalar_one()
    since = max(now, before + _AFTER)
    connection.execute(
        update(DatabaseFacts).values(
            instance=new_id(), instance_before=DatabaseFacts.instance, instance_since=since
        )
    )


def _hash_at(connection: Connection, number: int) -> bytes | None:
    if number == 0:
        return NO_HASH
    return connection.execute(select(JournalEntry.hash).where(JournalEntry.number == number)).scalar()


def recognise(connection: Connection, folder: Path, instance: UUID) -> Origin:
    seen = read_standing(folder)
    known = _hash_at(connection, seen.number) if seen else None
    return origin_of(seen, instance, known, place_of(folder))


def leave_standing(connection: Connection, folder: Path, instance: UUID) -> None:
    """Writes beside the database how far it has come."""
    last = connection.execute(
        select(JournalEntry.number, JournalEntry.hash).order_by(JournalEntry.number.desc()).limit(1)
    ).first()
    number, digest = (last.number, last.hash) if last else (0, NO_HASH)
    write_standing(folder, Standing(instance, number, digest, place_of(folder)))
