"""Holds a package's records against those that stand here: what is new, changed, removed, or as it was."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from uuid import UUID

import orjson
from sqlalchemy import Connection

from smm_desktop.core.database.ledger import chunks
from smm_desktop.core.database.record_state import RecordState
from smm_desktop.core.database.records import (
    RawRow,
    RecordKind,
    UnreadableRecordsError,
    Writer,
    by_id,
    stored,
)
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.records import KINDS, KINDS_BY_NAME, TOMBSTONE, Section
from smm_desktop.exchange.service.references import References
from smm_desktop.exchange.settings import DIFFERENCES_SHOWN
from smm_desktop.exchange.terms import Difference, ExchangeReason, KindChanges, Manifest, RecordChange

_LOOKED_UP = 500


class SectionReader:
    """Turns the lines of a section into rows, in whichever version they came."""

    def __init__(self, dialect: str) -> None:
        self._dialect = dialect
        self._writers: dict[tuple[str, int], Writer] = {}

    def rows(self, section: Section, lines: Sequence[bytes]) -> tuple[RecordKind, list[RawRow]]:
        """Refuses NEWER_RECORDS, RECORDS_UNREADABLE."""
        kind = KINDS_BY_NAME.get(section.kind)
        if kind is None or kind.fields_of(section.version) is None:
            raise Refusal(ExchangeReason.NEWER_RECORDS, kind=section.kind, found=section.version)
        name = section.kind, section.version
        if name not in self._writers:
            self._writers[name] = Writer(kind, self._dialect, section.version)
        writer = self._writers[name]
        if section.fields != writer.fields:
            raise Refusal(ExchangeReason.RECORDS_UNREADABLE, kind=kind.name, field="")
        try:
            return kind, writer.rows(lines)
        except UnreadableRecordsError as error:
            raise Refusal(ExchangeReason.RECORDS_UNREADABLE, kind=error.kind, field=error.field) from error


class Comparison:
    """Fed with the sections of one package; `finish` completes it. Reads only."""

    def __init__(self, connection: Connection, manifest: Manifest, state: RecordState | None) -> None:
        """`state` is that of the sender's records here, None where lines of other versions make it useless."""
        self._connection = connection
        self._manifest = manifest
        self._reader = SectionReader(connection.dialect.name)
        self._native = connection.dialect.name == "postgresql"
        self._own_lines = {kind.name: Writer(kind, connection.dialect.name) for kind in KINDS}
        self._arrived: dict[str, set[Any]] = defaultdict(set)
        self._gone: dict[str, list[Any]] = defaultdict(list)
        self._new: Counter[str] = Counter()
        self._references = References()
        self.state = state
        self.replaced: dict[str, set[Any]] = defaultdict(set)
        self.removed: dict[str, set[Any]] = defaultdict(set)
        self.unchanged: dict[str, set[Any]] = defaultdict(set)
        self.differences: list[Difference] = []

    def take(self, section: Section, lines: list[bytes]) -> None:
        if section.kind == TOMBSTONE:
            self._take_tombstones(lines)
            return
        kind, rows = self._reader.rows(section, lines)
        if self._manifest.versions.get(kind.name) != section.version:
            raise Refusal(ExchangeReason.RECORDS_UNREADABLE, kind=kind.name, field="")
        arrived = self._arrived[kind.name]
        before = len(arrived)
        arrived.update(row[0] for row in rows)
        if len(arrived) != before + len(rows):
            raise Refusal(ExchangeReason.RECORDS_UNREADABLE, kind=kind.name, field="id")
        self._references.note(kind, rows)
        for at in range(0, len(rows), _LOOKED_UP):
            self._compare(kind, rows[at : at + _LOOKED_UP], lines[at : at + _LOOKED_UP])

    def _compare(self, kind: RecordKind, rows: Sequence[RawRow], lines: Sequence[bytes]) -> None:
        there = self._there(kind, [row[0] for row in rows])
        self._new[kind.name] += len(rows) - len(there)
        if not there:
            self._add(kind, lines)
            return
        came: list[bytes] = []
        changed: list[tuple[RawRow, RawRow]] = []
        for row, line in zip(rows, lines, strict=True):
            old = there.get(row[0])
            if old is None:
                came.append(line)
            elif old == row:
                self.unchanged[kind.name].add(row[0])
                if self._manifest.is_full:
                    came.append(line)
            else:
                came.append(line)
                changed.append((old, row))
        self._note_changed(kind, changed)
        self._add(kind, came)

    def _add(self, kind: RecordKind, lines: Sequence[bytes]) -> None:
        if self.state is not None:
            self.state.add(kind.name, lines)

    def _there(self, kind: RecordKind, ids: Sequence[Any]) -> dict[Any, RawRow]:
        """Refuses FOREIGN_RECORD: an id that stands here as another center's."""
        there: dict[Any, RawRow] = {}
        for center, *row in by_id(self._connection, kind, ids):
            if center != self._manifest.sender:
                raise Refusal(ExchangeReason.FOREIGN_RECORD, kind=kind.name, center=center)
            there[row[0]] = tuple(row)
        return there

    def _note_changed(self, kind: RecordKind, changed: Sequence[tuple[RawRow, RawRow]]) -> None:
        if not changed:
            return
        self.replaced[kind.name].update(row[0] for _, row in changed)
        writer = self._own_lines[kind.name]
        old_lines = writer.lines([old for old, _ in changed])
        if self.state is not None and not self._manifest.is_full:
            self.state.remove(kind.name, old_lines)
        room = DIFFERENCES_SHOWN - len(self.differences)
        new_lines = writer.lines([new for _, new in changed[: max(room, 0)]])
        for old, new in zip(old_lines, new_lines, strict=False):
            self.differences.append(_difference(kind, old, new))

    def _take_tombstones(self, lines: Sequence[bytes]) -> None:
        for line in lines:
            try:
                name, digits = orjson.loads(line)
                gone = UUID(hex=digits)
            except (ValueError, TypeError, AttributeError) as error:
                raise Refusal(ExchangeReason.RECORDS_UNREADABLE, kind=TOMBSTONE, field="") from error
            if not isinstance(name, str):
                raise Refusal(ExchangeReason.RECORDS_UNREADABLE, kind=TOMBSTONE, field="kind")
            if name not in KINDS_BY_NAME:
                raise Refusal(ExchangeReason.NEWER_RECORDS, kind=name, found=1)
            self._gone[name].append(gone if self._native else gone.bytes)

    def finish(self) -> None:
        """Settles what goes; refuses STATE_DIFFERS where the records would not add up to what the sender says."""
        for kind in KINDS:
            gone = self._missing(kind) if self._manifest.is_full else iter(self._gone[kind.name])
            for ids in chunks(gone, _LOOKED_UP):
                self._remove(kind, ids)
        if self.state is not None:
            differing = self.state.differing(RecordState.from_json(self._manifest.state))
            if differing:
                raise Refusal(ExchangeReason.STATE_DIFFERS, kinds=differing)
        self._check_references()

    def _check_references(self) -> None:
        """Refuses FOREIGN_RECORD, and RECORDS_INCONSISTENT where something is named that is nowhere."""
        for kind, named in self._references.outside(self._arrived):
            for ids in chunks(named, _LOOKED_UP):
                if len(self._there(kind, ids)) != len(ids):
                    raise Refusal(ExchangeReason.RECORDS_INCONSISTENT)

    def _missing(self, kind: RecordKind) -> Iterator[Any]:
        """Rows of the sender that a full package does not name, of the kinds that its program knew."""
        if kind.name not in self._manifest.versions:
            return
        arrived = self._arrived[kind.name]
        for rows in stored(self._connection, kind, f"center_id = {self._manifest.sender:d}"):
            yield from (row[0] for row in rows if row[0] not in arrived)

    def _remove(self, kind: RecordKind, ids: Sequence[Any]) -> None:
        if not self._arrived[kind.name].isdisjoint(ids):
            raise Refusal(ExchangeReason.RECORDS_UNREADABLE, kind=kind.name, field="id")
        there = self._there(kind, ids)
        self.removed[kind.name].update(there)
        lines = self._own_lines[kind.name].lines(list(there.values()))
        if self.state is not None and not self._manifest.is_full:
            self.state.remove(kind.name, lines)
        for line in lines[: max(DIFFERENCES_SHOWN - len(self.differences), 0)]:
            self.differences.append(_difference(kind, line, None))

    def changes(self) -> tuple[KindChanges, ...]:
        """By kind in ladder order, kinds of which nothing came left out."""
        every = (
            KindChanges(
                kind.name,
                self._new[kind.name],
                len(self.replaced[kind.name]),
                len(self.removed[kind.name]),
                len(self.unchanged[kind.name]),
            )
            for kind in KINDS
        )
        return tuple(one for one in every if one.new or one.changed or one.removed or one.unchanged)


def _difference(kind: RecordKind, old: bytes, new: bytes | None) -> Difference:
    before = orjson.loads(old)
    record_id = UUID(hex=before[0])
    if new is None:
        return Difference(kind.name, record_id, RecordChange.REMOVED)
    pairs: Iterable[tuple[str, Any, Any]] = zip(kind.fields, before, orjson.loads(new), strict=True)
    return Difference(
        kind.name, record_id, RecordChange.CHANGED, tuple(one for one in pairs if one[1] != one[2])
    )
