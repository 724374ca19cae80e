"""The bulk path of a deed: many rows by one prepared statement, stamped and noted like any others."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Table, bindparam, delete, insert, update

from smm_desktop.core.database.base import travels
from smm_desktop.core.database.ledger import CHUNK, Key, chunks, fetch_images, has_key, key_names, keys_of
from smm_desktop.core.database.stamping import Stamp
from smm_desktop.core.ids import new_ids

_ROWS_A_STATEMENT = 2_000


def _alike(rows: Iterable[Mapping[str, Any]], size: int) -> Iterator[list[dict[str, Any]]]:
    """Batches of rows that name the same columns, since one statement serves a batch."""
    for _, group in groupby(rows, key=lambda row: row.keys()):
        yield from chunks((dict(row) for row in group), size)


def _fill(table: Table, rows: list[dict[str, Any]], stamp: Stamp, connection: Connection) -> None:
    unknown = rows[0].keys() - table.columns.keys()
    if unknown:
        raise TypeError(f"{table.name} has no {unknown}")
    for row in rows:
        row["rev"] = stamp.rev
    if travels(table):
        _identify(rows, stamp.center_id)
    if "search_row" in table.columns:
        for row in rows:
            row["search_row"] = stamp.search_rows.next(connection, table)


def _identify(rows: list[dict[str, Any]], center_id: int) -> None:
    if "center_id" not in rows[0]:
        for row in rows:
            row["center_id"] = center_id
    if "id" not in rows[0]:
        for row, made in zip(rows, new_ids(len(rows)), strict=True):
            row["id"] = made


def insert_rows(connection: Connection, stamp: Stamp, table: Table, rows: Iterable[Mapping[str, Any]]) -> int:
    """Inserts and returns how many; `id`, `rev`, `center_id` and `search_row` are filled in."""
    count = 0
    for batch in _alike(rows, _ROWS_A_STATEMENT):
        _fill(table, batch, stamp, connection)
        connection.execute(insert(table), batch)
        stamp.ledger.note_inserted(table.name, keys_of(table, batch))
        count += len(batch)
    return count


def update_rows(connection: Connection, stamp: Stamp, table: Table, rows: Iterable[Mapping[str, Any]]) -> int:
    """Changes the named columns of existing rows and returns how many; a key without a row is a bug."""
    count = 0
    for batch in _alike(rows, CHUNK):
        keys = keys_of(table, batch)
        missing = stamp.ledger.without_image(table.name, keys)
        images = fetch_images(connection, table, missing)
        if len(images) != len(set(missing)):
            raise LookupError(f"{table.name}: a row to change is not there")
        stamp.ledger.note_changed(table.name, images)
        _execute_update(connection, stamp, table, batch)
        count += len(batch)
    return count


def _execute_update(connection: Connection, stamp: Stamp, table: Table, batch: list[dict[str, Any]]) -> None:
    names = key_names(table)
    conditions = [table.columns[name] == bindparam(f"key_{name}") for name in names]
    changed: dict[str, Any] = {name: bindparam(f"new_{name}") for name in batch[0] if name not in names}
    statement = update(table).where(*conditions).values({**changed, "rev": stamp.rev})
    prefixes = {name: "key_" if name in names else "new_" for name in batch[0]}
    connection.execute(statement, [{prefixes[name] + name: row[name] for name in row} for row in batch])


def delete_rows(connection: Connection, stamp: Stamp, table: Table, keys: Iterable[Key]) -> int:
    """Deletes and returns how many were there."""
    count = 0
    for chunk in chunks(keys):
        images = fetch_images(connection, table, stamp.ledger.without_image(table.name, chunk))
        stamp.ledger.note_deleted(table.name, chunk, images)
        count += connection.execute(delete(table).where(has_key(table, chunk))).rowcount
    return count


def as_keys(ids: Iterable[UUID | Key]) -> Iterator[Key]:
    """A bare id is a key of one part."""
    return (one if isinstance(one, tuple) else (one,) for one in ids)
