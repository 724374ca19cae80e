"""What one deed has touched so far: keys of rows inserted, images of rows changed or deleted."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, TypeAlias, TypeVar
from uuid import UUID, SafeUUID

from sqlalchemy import ColumnElement, Connection, Table, select, tuple_

T = TypeVar("T")
Key: TypeAlias = tuple[Any, ...]
Image: TypeAlias = dict[str, Any]

CHUNK = 500
_UUID_BYTES = 16
_IS_SAFE = SafeUUID.unknown  # asked of the enumeration each time, it costs more than all else


def chunks(items: Iterable[T], size: int = CHUNK) -> Iterator[list[T]]:
    iterator = iter(items)
    while chunk := list(islice(iterator, size)):
        yield chunk


def uuids_of(joined: bytes) -> Iterator[UUID]:
    """Ids that stand one behind the other. `UUID(bytes=…)` without its checks, which take three times as long."""
    for at in range(0, len(joined), _UUID_BYTES):
        made = object.__new__(UUID)
        object.__setattr__(made, "int", int.from_bytes(joined[at : at + _UUID_BYTES]))
        object.__setattr__(made, "is_safe", _IS_SAFE)
        yield made


def key_names(table: Table) -> tuple[str, ...]:
    return tuple(column.key for column in table.primary_key.columns)


def keys_of(table: Table, rows: Iterable[Mapping[str, Any]]) -> list[Key]:
    names = key_names(table)
    if len(names) == 1:
        [name] = names
        return [(row[name],) for row in rows]
    return [tuple(row[name] for name in names) for row in rows]


def has_key(table: Table, keys: Sequence[Key]) -> ColumnElement[bool]:
    """The condition that a row's primary key is among `keys`."""
    columns = tuple(table.primary_key.columns)
    if len(columns) == 1:
        return columns[0].in_([key[0] for key in keys])
    return tuple_(*columns).in_(keys)


def fetch_images(connection: Connection, table: Table, keys: Iterable[Key]) -> dict[Key, Image]:
    """Rows as they stand in the database, by key; keys without a row are left out."""
    images: dict[Key, Image] = {}
    for chunk in chunks(keys):
        rows = connection.execute(select(table).where(has_key(table, chunk)))
        names = tuple(rows.keys())
        chunk_images = [dict(zip(names, row, strict=True)) for row in rows]
        images.update(zip(keys_of(table, chunk_images), chunk_images, strict=True))
    return images


def fetch_revs(connection: Connection, table: Table, keys: Iterable[Key]) -> dict[Key, int]:
    """The rev of each row that is there, by key."""
    columns = (*table.primary_key.columns, table.c.rev)
    revs: dict[Key, int] = {}
    for chunk in chunks(keys):
        for *key, rev in connection.execute(select(*columns).where(has_key(table, chunk))):
            revs[tuple(key)] = rev
    return revs


class Ledger:
    """By table name. The first image of a row is kept; a row inserted and deleted leaves nothing.

    Ids of rows loaded by the hundred thousand stay bytes, 16 each, until somebody asks for one of that table.
    """

    def __init__(self) -> None:
        self.inserted: dict[str, dict[Key, None]] = {}
        self.changed: dict[str, dict[Key, Image]] = {}
        self.deleted: dict[str, dict[Key, Image]] = {}
        self.loaded: dict[str, bytearray] = {}

    def touched(self) -> int:
        kinds = (self.inserted, self.changed, self.deleted)
        loaded = sum(len(ids) for ids in self.loaded.values()) // _UUID_BYTES
        return loaded + sum(len(keys) for kind in kinds for keys in kind.values())

    def new_ids(self) -> Iterator[tuple[str, Iterator[UUID]]]:
        """The ids of new rows, table by table, for tables whose key is one id."""
        for table, ids in self.loaded.items():
            yield table, uuids_of(bytes(ids))
        for table, keys in self.inserted.items():
            yield table, (key[0] for key in keys)

    def note_loaded(self, table: str, ids: Iterable[bytes]) -> None:
        """As `note_inserted`, of rows whose key is one id."""
        joined = b"".join(ids)
        if self.deleted.get(table) or self.changed.get(table):
            self.note_inserted(table, [(one,) for one in uuids_of(joined)])
        else:
            self.loaded.setdefault(table, bytearray()).extend(joined)

    def _spell_out(self, table: str) -> None:
        if (ids := self.loaded.pop(table, None)) is not None:
            keys = ((one,) for one in uuids_of(bytes(ids)))
            self.inserted.setdefault(table, {}).update(dict.fromkeys(keys))

    def note_inserted(self, table: str, keys: Iterable[Key]) -> None:
        """A row that comes back in the deed that deleted it was only changed."""
        self._spell_out(table)
        gone, changed = self.deleted.get(table, {}), self.changed.get(table, {})
        inserted = self.inserted.setdefault(table, {})
        if not gone and not changed:
            inserted.update(dict.fromkeys(keys))
            return
        for key in keys:
            if key in gone:
                self.changed.setdefault(table, {})[key] = gone.pop(key)
            elif key not in changed:
                inserted[key] = None

    def without_image(self, table: str, keys: Iterable[Key]) -> list[Key]:
        """Those of `keys` whose image must still be taken before they are changed or deleted."""
        self._spell_out(table)
        inserted, changed = self.inserted.get(table, {}), self.changed.get(table, {})
        return [key for key in keys if key not in inserted and key not in changed]

    def note_changed(self, table: str, images: Mapping[Key, Image]) -> None:
        self.changed.setdefault(table, {}).update(images)

    def note_deleted(self, table: str, keys: Iterable[Key], images: Mapping[Key, Image]) -> None:
        """`images` holds those that `without_image` asked for."""
        self._spell_out(table)
        inserted, changed = self.inserted.get(table, {}), self.changed.get(table, {})
        deleted = self.deleted.setdefault(table, {})
        for key in keys:
            if key in inserted:
                del inserted[key]
            elif key in changed:
                deleted[key] = changed.pop(key)
            elif key in images:
                deleted[key] = images[key]
