"""Clearing the tombstones of rows that are back, at the cost of the smaller of both: new rows, or tombstones."""

from collections.abc import Iterable, Iterator
from itertools import islice
from uuid import UUID

from sqlalchemy import Connection, delete, select

from smm_desktop.core.database.kit_tables import Tombstone
from smm_desktop.core.database.ledger import chunks

_FEW = 2_000


def clear(connection: Connection, table: str, ids: Iterable[UUID]) -> None:
    """Takes the tombstones of rows of `table` away."""
    rest = iter(ids)
    first = list(islice(rest, _FEW))
    back: Iterable[UUID] = first if len(first) < _FEW else _standing(connection, table, first, rest)
    for chunk in chunks(back):
        found = Tombstone.row_id.in_(chunk)
        connection.execute(delete(Tombstone).where(Tombstone.table_name == table, found))


def _standing(connection: Connection, table: str, first: list[UUID], rest: Iterator[UUID]) -> list[UUID]:
    """Those that have a tombstone: many new rows ask for all tombstones of their table at once."""
    stones = set(connection.scalars(select(Tombstone.row_id).where(Tombstone.table_name == table)))
    if not stones:
        return []
    return [one for many in (first, rest) for one in many if one in stones]
