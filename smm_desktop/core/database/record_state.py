"""The state of a center's records as counts and digests by kind, carried forward at the cost of what changed.

A digest is the sum, modulo 2^128, of the BLAKE2b of every line: rows come and go in any order (docs/adr/0030).
It shows rows lost or doubled by accident; against forgery stands the signature of whoever states it.
"""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any

from sqlalchemy import Connection, Dialect, select

from smm_desktop.core.database.journal import JournalEntry
from smm_desktop.core.database.journal_body import Body, decode
from smm_desktop.core.database.ledger import Image, Key
from smm_desktop.core.database.record_lines import state_lines, stored_lines
from smm_desktop.core.database.records import RecordKind, Writer

_MODULUS = 1 << 128
_SIZE, _HALF = 16, 64  # bytes of a digest, bits of half of it
_BATCH = 50


def _sum(lines: Sequence[bytes]) -> int:
    digests = b"".join([blake2b(line, digest_size=_SIZE).digest() for line in lines])
    halves: tuple[int, ...] = struct.unpack(f">{2 * len(lines)}Q", digests)
    return (sum(halves[::2]) << _HALF) + sum(halves[1::2])


@dataclass
class RecordState:
    """How many records of each kind there are, and their digests."""

    counts: Counter[str] = field(default_factory=Counter)
    sums: dict[str, int] = field(default_factory=dict)

    def add(self, kind: str, lines: Sequence[bytes]) -> None:
        self.counts[kind] += len(lines)
        self.sums[kind] = (self.sums.get(kind, 0) + _sum(lines)) % _MODULUS

    def remove(self, kind: str, lines: Sequence[bytes]) -> None:
        self.counts[kind] -= len(lines)
        self.sums[kind] = (self.sums.get(kind, 0) - _sum(lines)) % _MODULUS

    def to_json(self) -> dict[str, list[Any]]:
        """By kind, those without records left out."""
        return {
            kind: [self.counts[kind], f"{self.sums[kind]:032x}"]
            for kind in sorted(self.sums)
            if self._has(kind)
        }

    def _has(self, kind: str) -> bool:
        return self.counts[kind] != 0 or self.sums[kind] != 0

    @classmethod
    def from_json(cls, fields: Mapping[str, Any]) -> RecordState:
        counts = Counter({kind: int(count) for kind, (count, _) in fields.items()})
        return cls(counts, {kind: int(digest, 16) for kind, (_, digest) in fields.items()})

    def differing(self, other: RecordState) -> tuple[str, ...]:
        """The kinds in which two states differ."""
        mine, theirs = self.to_json(), other.to_json()
        return tuple(
            sorted(kind for kind in mine.keys() | theirs.keys() if mine.get(kind) != theirs.get(kind))
        )


def whole_state(
    connection: Connection,
    kinds: Iterable[RecordKind],
    center_id: int,
    versions: Mapping[str, int] | None = None,
) -> RecordState:
    """Reads every record of a center; `versions` asks for the digests of an older program's lines."""
    state = RecordState()
    for kind in kinds:
        for lines in state_lines(connection, kind, center_id, versions):
            state.add(kind.name, lines)
    return state


def carry_forward(
    connection: Connection, kinds: Sequence[RecordKind], center_id: int, state: RecordState, since: int
) -> bool:
    """Brings the state from deed number `since` to now; False where only reading everything can tell.

    What rows were before comes from the journal, so the cost is that of the deeds since.
    """
    before = _before(connection, {kind.table.name for kind in kinds}, since)
    for kind in kinds:
        writer = Writer(kind, connection.dialect.name)
        for lines in stored_lines(connection, kind, f"center_id = {center_id:d} AND rev > {since:d}"):
            state.add(kind.name, lines)
        images = [image for image in before.get(kind.table.name, {}).values() if image is not None]
        own = [image for image in images if image["center_id"] == center_id]
        if any(name not in image for image in own[:1] for name in kind.fields):
            return False  # the table has changed since
        state.remove(kind.name, writer.lines(_raw(kind, own, connection.dialect)))
    return True


def _before(connection: Connection, tables: set[str], since: int) -> dict[str, dict[Key, Image | None]]:
    """The rows that deeds after `since` touched, as they were before; None for those that were not there."""
    before: dict[str, dict[Key, Image | None]] = {name: {} for name in tables}
    for body in _bodies(connection, since):
        for name, keys in body.inserted.items():
            for key in keys if name in tables else ():
                before[name].setdefault(key, None)
        for images in (body.changed, body.deleted):
            for name, rows in images.items():
                for key, image in rows.items() if name in tables else ():
                    before[name].setdefault(key, image)
    return before


def _bodies(connection: Connection, since: int) -> Iterator[Body]:
    columns = select(JournalEntry.number, JournalEntry.body).order_by(JournalEntry.number).limit(_BATCH)
    while rows := connection.execute(columns.where(JournalEntry.number > since)).all():
        for number, body in rows:
            since = number
            yield decode(body)


def _raw(kind: RecordKind, images: Sequence[Image], dialect: Dialect) -> list[tuple[Any, ...]]:
    """Images in the values of the driver."""
    columns = [kind.table.columns[name] for name in kind.fields]
    binders = [column.type.dialect_impl(dialect).bind_processor(dialect) for column in columns]
    return [
        tuple(
            image[name] if bind is None else bind(image[name])
            for name, bind in zip(kind.fields, binders, strict=True)
        )
        for image in images
    ]
