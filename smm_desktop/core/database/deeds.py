"""Deeds: all change, one transaction each, one journal entry each, one number (`rev`) for every row touched.

The number of the entry *is* the rev: a row's rev names the deed that last touched it (docs/adr/0002).
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Table, exists, insert, select
from sqlalchemy.orm import DeclarativeBase, Session

from smm_desktop.core.database import bulk, journal_body, loading, tombstones
from smm_desktop.core.database.base import Base, travels
from smm_desktop.core.database.journal import EntryKind, Head, JournalEntry, entry_hash, head
from smm_desktop.core.database.kit_tables import Tombstone
from smm_desktop.core.database.ledger import Key
from smm_desktop.core.database.stamping import Stamp, attach


class Deed:
    """One deed under way. Change objects in `session`, or many rows at once by the methods."""

    def __init__(self, session: Session, name: str, actor: str, now: datetime, center_id: int) -> None:
        self.session = session
        self.name = name
        self.actor = actor
        self.now = now
        self.kind = EntryKind.DEED
        self.undoes: int | None = None
        self.reversible = True
        self._previous: Head = head(session)
        self._stamp = Stamp(self._previous.number + 1, center_id)
        attach(session, self._stamp)

    @property
    def rev(self) -> int:
        return self._stamp.rev

    def insert_many(self, model: type[DeclarativeBase], rows: Iterable[Mapping[str, Any]]) -> int:
        """Inserts dicts by column; `id`, `rev` and `center_id` are filled in. Returns how many."""
        return self.insert_rows(_table(model), rows)

    def update_many(self, model: type[DeclarativeBase], rows: Iterable[Mapping[str, Any]]) -> int:
        """Changes rows given as dicts of the key and the changed columns. Returns how many."""
        return self.update_rows(_table(model), rows)

    def delete_many(self, model: type[DeclarativeBase], ids: Iterable[UUID | Key]) -> int:
        """Deletes rows by id (by tuple, where the key has several columns). Returns how many were there."""
        return self.delete_rows(_table(model), bulk.as_keys(ids))

    def insert_rows(self, table: Table, rows: Iterable[Mapping[str, Any]]) -> int:
        self.session.flush()
        return bulk.insert_rows(self.session.connection(), self._stamp, table, rows)

    def update_rows(self, table: Table, rows: Iterable[Mapping[str, Any]]) -> int:
        self.session.flush()
        count = bulk.update_rows(self.session.connection(), self._stamp, table, rows)
        self.session.expire_all()
        return count

    def load_rows(
        self, table: Table, names: Sequence[str], rows: Sequence[tuple[Any, ...]], **constants: Any
    ) -> int:
        """Inserts travelling rows in the driver's own values, as fast as the database takes them."""
        self.session.flush()
        return loading.load_rows(
            self.session.connection(), self._stamp, table, names, rows, constants=constants
        )

    def delete_rows(self, table: Table, keys: Iterable[Key]) -> int:
        self.session.flush()
        count = bulk.delete_rows(self.session.connection(), self._stamp, table, keys)
        self.session.expire_all()
        return count

    def finish(self) -> None:
        """Leaves tombstones and the journal entry; the transaction is committed by whoever began it."""
        self.session.flush()
        self._clear_tombstones()
        self._leave_tombstones()
        self.session.add(self._entry())
        self.session.flush()

    def _entry(self) -> JournalEntry:
        entry = JournalEntry(
            number=self.rev,
            at=self.now,
            actor=self.actor,
            deed=self.name,
            kind=self.kind,
            undoes=self.undoes,
            reversible=self.reversible,
            touched=self._stamp.ledger.touched(),
            body=journal_body.encode(self._stamp.ledger),
            previous_hash=self._previous.hash,
        )
        entry.hash = entry_hash(entry)
        return entry

    def _leave_tombstones(self) -> None:
        stones = [
            {
                "table_name": table,
                "row_id": image["id"],
                "center_id": image["center_id"],
                "rev": self.rev,
                "at": self.now,
            }
            for table, images in self._stamp.ledger.deleted.items()
            for image in images.values()
            if travels(Base.metadata.tables[table])
        ]
        if stones:
            self.session.connection().execute(insert(Tombstone), stones)

    def _clear_tombstones(self) -> None:
        """A tombstone goes when its row is back."""
        connection = self.session.connection()
        if not connection.execute(select(exists(select(Tombstone.rev)))).scalar():
            return
        for table, ids in self._stamp.ledger.new_ids():
            if travels(Base.metadata.tables[table]):
                tombstones.clear(connection, table, ids)


def _table(model: type[DeclarativeBase]) -> Table:
    table = model.__table__
    if not isinstance(table, Table) or "rev" not in table.columns:
        raise TypeError(f"{model.__name__} is not a stamped table")
    return table
