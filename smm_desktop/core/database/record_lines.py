"""The lines of rows that stand in the database. For plain kinds SQLite writes them itself, twice as fast as Python.

What it writes is, byte for byte, what `Writer` would (tests/core/database/test_record_lines.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Boolean, Column, Connection, Date, Enum, Integer, String

from smm_desktop.core.database.records import BATCH, RecordKind, Writer, selected, stored
from smm_desktop.core.database.types import JsonText, UtcDateTime, Uuid16


def stored_lines(
    connection: Connection,
    kind: RecordKind,
    condition: str,
    *,
    version: int | None = None,
    batch: int = BATCH,
) -> Iterator[list[bytes]]:
    """`condition` is made of column names and numbers only; `version` asks for the lines of an older program."""
    ready = _line(connection, kind) if version in {None, kind.version} else None
    if ready is not None:
        for rows in selected(connection, kind, ready, condition, batch):
            yield [line for (line,) in rows]
        return
    writer = Writer(kind, connection.dialect.name, version)
    for rows in stored(connection, kind, condition, batch):
        yield writer.lines(rows)


def state_lines(
    connection: Connection, kind: RecordKind, center_id: int, versions: Mapping[str, int] | None
) -> Iterator[list[bytes]]:
    """All of a center's records of one kind; none where an older program did not know the kind."""
    if versions is None or kind.name in versions:
        version = None if versions is None else versions[kind.name]
        yield from stored_lines(connection, kind, f"center_id = {center_id:d}", version=version)


def _line(connection: Connection, kind: RecordKind) -> str | None:
    """The line as an SQL expression; None where SQLite has no way to spell a column."""
    if connection.dialect.name != "sqlite":
        return None
    columns = [kind.table.columns[name] for name in kind.fields]
    is_small = all(map(_is_small, columns))
    spelt = [
        _spelt(column, _quoted(connection, column.key), "" if is_small else "lower") for column in columns
    ]
    if any(one is None for one in spelt):
        return None
    return f"CAST({'lower' if is_small else ''}(json_array({', '.join(map(str, spelt))})) AS BLOB)"


def _is_small(column: Column[Any]) -> bool:
    """Nothing but digits and terms in small letters: then the digits of ids need not be made small one by one."""
    match column.type:
        case Enum(enums=terms):
            return all(term.isascii() and term.islower() for term in terms)
        case Uuid16() | Integer():
            return True
        case _:
            return False


def _quoted(connection: Connection, name: str) -> str:
    return connection.dialect.identifier_preparer.quote(name)


def _spelt(column: Column[Any], name: str, lower: str) -> str | None:
    match column.type:
        case Uuid16():
            digits = f"{lower}(hex({name}))"
            return f"iif({name} IS NULL, NULL, {digits})" if column.nullable else digits
        case UtcDateTime() | JsonText() | Boolean():
            return None
        case Enum() | String() | Integer() | Date():
            return name
        case _:
            return None
