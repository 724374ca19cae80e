"""Follows one row back through the journal: its rev names the deed before it, whose image names the one before."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from smm_desktop.core.database.base import Base, travels
from smm_desktop.core.database.journal import EntryKind, JournalEntry
from smm_desktop.core.database.journal_body import Body, decode
from smm_desktop.core.database.kit_tables import Tombstone
from smm_desktop.core.database.ledger import Image, Key, fetch_images
from smm_desktop.core.database.timeline import DeedLine, line


class Change(StrEnum):
    INSERTED = "inserted"
    CHANGED = "changed"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """What one deed did to one row; `before` is the row as it stood before, by column, None when it is new."""

    deed: DeedLine
    change: Change
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None


class Pages:
    """The journal opened for reading: lines and bodies of entries, each read once."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._lines: dict[int, DeedLine | None] = {}
        self._bodies: dict[int, Body | None] = {}

    def line(self, number: int) -> DeedLine | None:
        if number not in self._lines:
            self._lines[number] = line(self._session, number)
        return self._lines[number]

    def body(self, number: int) -> Body | None:
        if number not in self._bodies:
            body = self._session.execute(
                select(JournalEntry.body).where(JournalEntry.number == number)
            ).scalar()
            self._bodies[number] = None if body is None else decode(body)
        return self._bodies[number]

    def image(self, number: int, table: str, key: Key) -> tuple[Change, Image | None] | None:
        """What entry `number` did to a row, and its image from before."""
        body = self.body(number)
        if body is None:
            return None
        if key in body.changed.get(table, {}):
            return Change.CHANGED, body.changed[table][key]
        if key in body.deleted.get(table, {}):
            return Change.DELETED, body.deleted[table][key]
        return (Change.INSERTED, None) if key in body.inserted.get(table, ()) else None


def original_rev(pages: Pages, table: str, key: Key, rev: int) -> int:
    """The deed whose state a row is in: an undo or redo brings back the state of an earlier one."""
    while (entry := pages.line(rev)) is not None and entry.kind is not EntryKind.DEED:
        found = pages.image(entry.undoes or 0, table, key)
        if found is None or found[1] is None:
            return rev
        rev = found[1]["rev"]
    return rev


def _table_of(session: Session, row_id: UUID) -> tuple[Table, int] | None:
    """The table that has, or last had, this id, and the rev at which its history begins."""
    gone = session.execute(
        select(Tombstone.table_name, Tombstone.rev).where(Tombstone.row_id == row_id)
    ).first()
    if gone is not None:
        return Base.metadata.tables[gone.table_name], gone.rev
    for table in Base.metadata.tables.values():
        if travels(table):
            rev = session.execute(select(table.c.rev).where(table.c.id == row_id)).scalar()
            if rev is not None:
                return table, rev
    return None


def history_of(session: Session, row_id: UUID) -> Iterator[HistoryLine]:
    """What became of a travelling row, the newest deed first; nothing for an id that never was."""
    found = _table_of(session, row_id)
    if found is None:
        return
    table, rev = found
    key: Key = (row_id,)
    after = fetch_images(session.connection(), table, [key]).get(key)
    pages = Pages(session)
    while (entry := pages.line(rev)) is not None:
        step = pages.image(rev, table.name, key)
        if step is None:
            return
        change, before = step
        yield HistoryLine(entry, change, before, after)
        if before is None:
            return
        after, rev = before, before["rev"]
