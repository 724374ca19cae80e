"""Loading many ready rows at once: one prepared statement on SQLite, COPY on PostgreSQL."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table

from smm_desktop.core.database.records import named_faults
from smm_desktop.core.database.stamping import Stamp

RawRow = tuple[Any, ...]


def load_rows(
    connection: Connection,
    stamp: Stamp,
    table: Table,
    names: Sequence[str],
    rows: Sequence[RawRow],
    *,
    constants: Mapping[str, Any],
) -> int:
    """Inserts rows of `names`, `id` first, in the driver's own values; what is the same for all is in `constants`."""
    if names[0] != "id":
        raise ValueError("the id comes first")
    same = (*constants.values(), stamp.rev)
    extra: tuple[str, ...] = (*constants, "rev")
    ready: list[RawRow] = [row + same for row in rows]
    if "search_row" in table.columns:
        extra = (*extra, "search_row")
        ready = [(*row, stamp.search_rows.next(connection, table)) for row in ready]
    _insert(connection, table, (*names, *extra), ready)
    is_native = connection.dialect.name == "postgresql"
    stamp.ledger.note_loaded(table.name, [row[0].bytes if is_native else row[0] for row in rows])
    return len(rows)


def _insert(connection: Connection, table: Table, names: Sequence[str], rows: Sequence[RawRow]) -> None:
    quoted = ", ".join(map(connection.dialect.identifier_preparer.quote, names))
    if connection.dialect.name == "postgresql":
        with named_faults(connection):
            _copy(connection.connection.cursor(), f"COPY {table.name} ({quoted}) FROM STDIN", rows)
        return
    marks = ", ".join("?" * len(names))
    connection.exec_driver_sql(f"INSERT INTO {table.name} ({quoted}) VALUES ({marks})", list(rows))  # noqa: S608


def _copy(cursor: Any, statement: str, rows: Sequence[RawRow]) -> None:
    with cursor, cursor.copy(statement) as copy:
        for row in rows:
            copy.write_row(row)
