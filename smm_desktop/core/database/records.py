"""The records kit: a room lists its tables as kinds of records, and this writes and reads them as JSON lines.

A line is an array of a row's values in the order of the kind's fields; `rev`, `center_id` and `search_row` stay here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeAlias, cast

import orjson
from sqlalchemy import Connection, Table
from sqlalchemy.exc import DBAPIError

from smm_desktop.core.database.base import travels
from smm_desktop.core.database.record_codecs import Codec, codec_of
from smm_desktop.core.ids import new_id

BATCH = 5_000
_FEW, _DENSE = 20, 10  # ids to look up one by one; rows around one of them that are worth a look
STAYS_HERE = frozenset({"rev", "center_id", "search_row"})
Row: TypeAlias = dict[str, Any]
RawRow: TypeAlias = tuple[Any, ...]


class UnreadableRecordsError(Exception):
    """A line that is not a record of its kind; `field` is empty where the line as a whole is wrong."""

    def __init__(self, kind: str, field: str = "") -> None:
        super().__init__(kind, field)
        self.kind = kind
        self.field = field


@dataclass(frozen=True, slots=True)
class OlderShape:
    """A former version of a kind: its fields, and the ways from it to the next version and back."""

    version: int
    fields: tuple[str, ...]
    forward: Callable[[Row], Row]
    back: Callable[[Row], Row]


@dataclass(frozen=True)
class RecordKind:
    """A table whose rows travel. `withheld` columns never leave the database that made them."""

    name: str
    table: Table
    version: int = 1
    withheld: frozenset[str] = frozenset()
    older: tuple[OlderShape, ...] = ()

    def __post_init__(self) -> None:
        known = [shape.version for shape in self.older]
        if not travels(self.table) or known != list(range(self.version - len(known), self.version)):
            raise TypeError(f"{self.name}: a travelling table and every version since the first known")

    @cached_property
    def fields(self) -> tuple[str, ...]:
        left_out = STAYS_HERE | self.withheld
        return tuple(column.key for column in self.table.columns if column.key not in left_out)

    def fields_of(self, version: int) -> tuple[str, ...] | None:
        """None for a version that this program does not know."""
        if version == self.version:
            return self.fields
        return next((shape.fields for shape in self.older if shape.version == version), None)

    def codecs(self, dialect: str) -> tuple[Codec, ...]:
        return tuple(codec_of(self.table.columns[name], dialect) for name in self.fields)


class Writer:
    """Writes rows of one kind in one version, and reads them again."""

    def __init__(self, kind: RecordKind, dialect: str, version: int | None = None) -> None:
        fields = kind.fields_of(kind.version if version is None else version)
        if fields is None:
            raise UnreadableRecordsError(kind.name)
        self.kind = kind
        self.fields = fields
        self._codecs = kind.codecs(dialect)
        self._steps = [shape for shape in kind.older if version is not None and shape.version >= version]

    def lines(self, rows: Sequence[Sequence[Any]]) -> list[bytes]:
        """A line each of rows as the driver gives them, in the order of the kind's fields."""
        if not rows:
            return []
        columns = [
            codec.written(column) for codec, column in zip(self._codecs, zip(*rows, strict=True), strict=True)
        ]
        spelt = zip(*columns, strict=True)
        if not self._steps:
            return list(map(orjson.dumps, spelt))
        return [orjson.dumps(self._backwards(row)) for row in spelt]

    def rows(self, lines: Sequence[bytes]) -> list[RawRow]:
        """Rows as the driver takes them; raises UnreadableRecordsError."""
        if not lines:
            return []
        values = self._parsed(lines)
        if self._steps:
            values = [self._forwards(row) for row in values]
        return list(zip(*self._converted(values), strict=True))

    def _parsed(self, lines: Sequence[bytes]) -> list[list[Any]]:
        try:
            # the line ends stay, so that no text can run on from one line into the next
            values: list[list[Any]] = orjson.loads(b"[" + b",\n".join(lines) + b"]")
        except ValueError as error:
            raise UnreadableRecordsError(self.kind.name) from error
        are_arrays = len(values) == len(lines) and set(map(type, values)) == {list}
        if not are_arrays or set(map(len, values)) != {len(self.fields)}:
            raise UnreadableRecordsError(self.kind.name)
        return values

    def _converted(self, values: list[list[Any]]) -> Iterator[Sequence[Any]]:
        columns = zip(*values, strict=True)
        for name, codec, column in zip(self.kind.fields, self._codecs, columns, strict=True):
            try:
                yield codec.read(column)
            except (ValueError, TypeError, OverflowError) as error:
                raise UnreadableRecordsError(self.kind.name, name) from error

    def _forwards(self, values: list[Any]) -> list[Any]:
        row = dict(zip(self.fields, values, strict=True))
        for shape in self._steps:
            row = shape.forward(row)
        return [row[name] for name in self.kind.fields]

    def _backwards(self, values: Iterable[Any]) -> list[Any]:
        # a JSON value arrives as ready text, but those who write for older programs want the value
        plain = orjson.loads(orjson.dumps(tuple(values)))
        row = dict(zip(self.kind.fields, plain, strict=True))
        for shape in reversed(self._steps):
            row = shape.back(row)
        return [row[name] for name in self.fields]


def stored(
    connection: Connection, kind: RecordKind, condition: str, batch: int = BATCH
) -> Iterator[list[RawRow]]:
    """Rows as the driver gives them; `condition` is made of column names and numbers only."""
    names = ", ".join(connection.dialect.identifier_preparer.quote(name) for name in kind.fields)
    yield from selected(connection, kind, names, condition, batch)


def selected(
    connection: Connection, kind: RecordKind, expressions: str, condition: str, batch: int
) -> Iterator[list[RawRow]]:
    """As `stored`, of expressions over the kind's columns. On a server the rows come as they are asked for."""
    cursor = _streaming_cursor(connection)
    try:
        with named_faults(connection):
            cursor.execute(f"SELECT {expressions} FROM {kind.table.name} WHERE {condition}")  # noqa: S608 -- see above
        while rows := _next(connection, cursor, batch):
            yield rows
    finally:
        with suppress(_driver(connection)):  # whoever stopped early may have closed the database meanwhile
            cursor.close()


def _next(connection: Connection, cursor: Any, batch: int) -> list[RawRow]:
    with named_faults(connection):
        return list(cursor.fetchmany(batch))


@contextmanager
def named_faults(connection: Connection) -> Iterator[None]:
    """What the driver raises under a raw cursor, as SQLAlchemy would have raised it."""
    driver = _driver(connection)
    try:
        yield
    except driver as error:
        raise DBAPIError.instance(None, None, error, driver, hide_parameters=True) from error


def _driver(connection: Connection) -> type[Exception]:
    """What its errors are made of."""
    return cast("type[Exception]", connection.dialect.loaded_dbapi.Error)


def _streaming_cursor(connection: Connection) -> Any:
    """psycopg's usual cursor would hold all rows at once; one with a name stays on the server."""
    raw = connection.connection
    if connection.dialect.name == "postgresql":
        return raw.cursor(name=f"records_{new_id().hex}")
    return raw.cursor()


def by_id(connection: Connection, kind: RecordKind, ids: Sequence[Any]) -> list[RawRow]:
    """Rows whose id is among `ids` (as the driver spells them), each behind its `center_id`."""
    standing = _standing(connection, kind, ids)
    if not standing:
        return []
    preparer = connection.dialect.identifier_preparer
    names = ", ".join(["center_id", *map(preparer.quote, kind.fields)])
    marks = ", ".join([_mark(connection)] * len(standing))
    statement = f"SELECT {names} FROM {kind.table.name} WHERE id IN ({marks})"  # noqa: S608 -- our own names
    return _fetched(connection, statement, tuple(standing))


def _standing(connection: Connection, kind: RecordKind, ids: Sequence[Any]) -> Sequence[Any]:
    """Those of `ids` that are there. Ids follow time, so new rows mostly lie where no others are: one look shows it."""
    if len(ids) < _FEW:
        return ids
    most, mark = _DENSE * len(ids), _mark(connection)
    between = f"SELECT id FROM {kind.table.name} WHERE id BETWEEN {mark} AND {mark} LIMIT {most:d}"  # noqa: S608
    near = _fetched(connection, between, (min(ids), max(ids)))
    if len(near) == most:
        return ids
    there = {one for (one,) in near}
    return [one for one in ids if one in there]


def _mark(connection: Connection) -> str:
    return "%s" if connection.dialect.name == "postgresql" else "?"


def _fetched(connection: Connection, statement: str, values: RawRow) -> list[RawRow]:
    cursor = connection.connection.cursor()
    try:
        with named_faults(connection):
            cursor.execute(statement, values)
            return list(cursor.fetchall())
    finally:
        cursor.close()


def by_name(kinds: Iterable[RecordKind]) -> Mapping[str, RecordKind]:
    return {kind.name: kind for kind in kinds}
