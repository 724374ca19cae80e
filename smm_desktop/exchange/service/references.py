"""What a package's records refer to, so that a center can speak of its own records alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any

from smm_desktop.core.database.records import RawRow, RecordKind
from smm_desktop.exchange.records import KINDS

_BY_TABLE = {kind.table.name: kind for kind in KINDS}


def _pointers(kind: RecordKind) -> tuple[tuple[int, RecordKind], ...]:
    """The places of a row's values that are ids of other records, and of which kind those are."""
    columns = [kind.table.columns[name] for name in kind.fields]
    return tuple(
        (place, _BY_TABLE[key.column.table.name])
        for place, column in enumerate(columns)
        for key in column.foreign_keys
    )


_POINTERS = {kind.name: _pointers(kind) for kind in KINDS}


class References:
    """The ids that records name, by the kind of what they name."""

    def __init__(self) -> None:
        self._named: dict[str, set[Any]] = defaultdict(set)

    def note(self, kind: RecordKind, rows: Sequence[RawRow]) -> None:
        for place, target in _POINTERS[kind.name]:
            self._named[target.name].update([row[place] for row in rows])

    def outside(self, arrived: Mapping[str, AbstractSet[Any]]) -> Iterator[tuple[RecordKind, set[Any]]]:
        """What is named but did not arrive."""
        for kind in KINDS:
            left = self._named[kind.name] - arrived.get(kind.name, frozenset()) - {None}
            if left:
                yield kind, left
