"""The body of a journal entry: what a deed touched, as compressed JSON that is the same on every dialect."""

import json
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

from smm_desktop.core.database.ledger import Image, Key, Ledger

_LARGE = 200_000
_UUID_BYTES = 16


@dataclass(frozen=True, slots=True)
class Body:
    """By table name: keys inserted, and images before change or deletion."""

    inserted: Mapping[str, Mapping[Key, None]]
    changed: Mapping[str, Mapping[Key, Image]]
    deleted: Mapping[str, Mapping[Key, Image]]


_PLAIN = frozenset({str, int, float, bool, type(None)})
_ENCODERS: tuple[tuple[type, str, Callable[[Any], str]], ...] = (
    (bytes, "b", bytes.hex),
    (UUID, "u", str),
    (datetime, "t", datetime.isoformat),  # before its base, date
    (date, "d", date.isoformat),
    (time, "c", time.isoformat),
    (Decimal, "n", str),
)


def _encoded(value: object) -> object:
    """JSON of one value; what JSON lacks becomes an object with one letter as its key."""
    if type(value) in _PLAIN:
        return value
    plain = value.value if isinstance(value, Enum) else value
    if plain is None or isinstance(plain, str | int | float):
        return plain
    for kind, letter, encoder in _ENCODERS:
        if isinstance(plain, kind):
            return {letter: encoder(plain)}
    return {"j": plain}


_DECODERS: Mapping[str, Callable[[Any], Any]] = {
    "b": bytes.fromhex,
    "u": UUID,
    "t": datetime.fromisoformat,
    "d": date.fromisoformat,
    "c": time.fromisoformat,
    "n": Decimal,
    "j": lambda value: value,
}


def _decoded(value: object) -> Any:
    if type(value) is dict:
        [(kind, inner)] = value.items()
        return _DECODERS[kind](inner)
    return value


def _encoded_keys(keys: Iterable[Key]) -> object:
    """Keys that are one UUID each, as nearly all are, stand in one string of hexadecimal digits."""
    rows = list(keys)
    if all(len(key) == 1 and isinstance(key[0], UUID) for key in rows):
        return b"".join(key[0].bytes for key in rows).hex()
    return [[_encoded(part) for part in key] for key in rows]


def _decoded_keys(stored: Any) -> tuple[Key, ...]:
    if isinstance(stored, str):
        joined = bytes.fromhex(stored)
        return tuple(
            (UUID(bytes=joined[at : at + _UUID_BYTES]),) for at in range(0, len(joined), _UUID_BYTES)
        )
    return tuple(tuple(_decoded(part) for part in key) for key in stored)


def _encoded_images(images: Mapping[Key, Image]) -> object:
    columns = list(next(iter(images.values())))
    rows = [[_encoded(image[column]) for column in columns] for image in images.values()]
    return {"keys": _encoded_keys(images), "columns": columns, "rows": rows}


def _decoded_images(stored: Mapping[str, Any]) -> dict[Key, Image]:
    columns = stored["columns"]
    rows = (dict(zip(columns, map(_decoded, row), strict=True)) for row in stored["rows"])
    return dict(zip(_decoded_keys(stored["keys"]), rows, strict=True))


def encode(ledger: Ledger) -> bytes:
    content = {
        "inserted": {
            **{table: _encoded_keys(keys) for table, keys in ledger.inserted.items() if keys},
            **{table: ids.hex() for table, ids in ledger.loaded.items() if ids},
        },
        "changed": {table: _encoded_images(rows) for table, rows in ledger.changed.items() if rows},
        "deleted": {table: _encoded_images(rows) for table, rows in ledger.deleted.items() if rows},
    }
    plain = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    return zlib.compress(plain, level=1 if len(plain) > _LARGE else 6)


def decode(body: bytes) -> Body:
    content = json.loads(zlib.decompress(body))
    return Body(
        inserted={table: dict.fromkeys(_decoded_keys(keys)) for table, keys in content["inserted"].items()},
        changed={table: _decoded_images(images) for table, images in content["changed"].items()},
        deleted={table: _decoded_images(images) for table, images in content["deleted"].items()},
    )
