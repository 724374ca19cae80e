"""Ids of a long list, packed: a million take 16 MB, and each becomes a UUID only when it is looked at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, overload
from uuid import UUID

_SIZE = 16


class PackedIds(Sequence[UUID]):
    """A sequence of UUIDs; `index` is quick."""

    __slots__ = ("_data",)

    def __init__(self, data: bytes = b"") -> None:
        self._data = data

    @classmethod
    def of(cls, stored: Iterable[Any]) -> PackedIds:
        """Pack ids as drivers give them: SQLite's 16 bytes, PostgreSQL's UUIDs."""
        return cls(b"".join(one.bytes if isinstance(one, UUID) else one for one in stored))

    def __len__(self) -> int:
        return len(self._data) // _SIZE

    @overload
    def __getitem__(self, place: int) -> UUID: ...
    @overload
    def __getitem__(self, place: slice) -> PackedIds: ...
    def __getitem__(self, place: int | slice) -> UUID | PackedIds:
        if isinstance(place, slice):
            start, stop, step = place.indices(len(self))
            if step != 1:
                return PackedIds.of(self[at] for at in range(start, stop, step))
            return PackedIds(self._data[start * _SIZE : max(start, stop) * _SIZE])
        at = range(len(self))[place] * _SIZE
        return UUID(bytes=self._data[at : at + _SIZE])

    def index(self, value: Any, start: int = 0, stop: int | None = None) -> int:
        last = len(self) if stop is None else stop
        at = self._data.find(value.bytes, start * _SIZE, last * _SIZE) if isinstance(value, UUID) else -1
        while at >= 0 and at % _SIZE:
            at = self._data.find(value.bytes, at + 1, last * _SIZE)
        if at < 0:
            raise ValueError(f"{value!r} is not in the list")
        return at // _SIZE

    def __contains__(self, value: object) -> bool:
        try:
            self.index(value)
        except ValueError:
            return False
        return True

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and len(other) == len(self) and all(map(UUID.__eq__, self, other))

    def __hash__(self) -> int:
        return hash(self._data)

    def __repr__(self) -> str:
        return f"PackedIds({len(self)})"
