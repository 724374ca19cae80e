"""What an undo or a redo must not do to the register: bring back a second living person with one identity number."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, event, select
from sqlalchemy.orm import Mapper, aliased, object_session

from smm_desktop.core.database.journal import EntryKind, JournalEntry
from smm_desktop.core.database.ledger import Ledger, chunks
from smm_desktop.core.database.stamping import stamp_of
from smm_desktop.core.refusals import Refusal
from smm_desktop.teachers.model import Teacher
from smm_desktop.teachers.terms import TeacherReason


@event.listens_for(JournalEntry, "before_insert")
def _refuse_doubled_number(_mapper: Mapper[Any], connection: Connection, entry: JournalEntry) -> None:
    """Asked when the inverse is complete and about to be entered in the journal; a refusal rolls it back."""
    if entry.kind is EntryKind.DEED:
        return
    living = tuple(_brought_to_life(stamp_of(object_session(entry)).ledger))
    for portion in chunks(living):
        for name in _owners_of_the_same_number(connection, dict(portion)):
            raise Refusal(TeacherReason.UNDO_DOUBLES_NUMBER, name=name)


def _brought_to_life(ledger: Ledger) -> Iterator[tuple[UUID, str | None]]:
    """Yield the teachers that came back or were changed, with the number under which they lived before."""
    table = Teacher.__tablename__
    for (teacher_id,) in ledger.inserted.get(table, ()):
        yield teacher_id, None
    for (teacher_id,), before in ledger.changed.get(table, {}).items():
        yield teacher_id, before["identity_number"] if before["merged_into_id"] is None else None


def _owners_of_the_same_number(connection: Connection, before: dict[UUID, str | None]) -> Iterator[str]:
    own, other = aliased(Teacher), aliased(Teacher)
    twins = select(own.id, own.identity_number, other.first_name, other.last_name).where(
        own.id.in_(before),
        own.merged_into_id.is_(None),
        other.identity_number == own.identity_number,
        other.center_id == own.center_id,
        other.merged_into_id.is_(None),
        other.id != own.id,
    )
    for own_id, number, first, last in connection.execute(twins):
        if before[own_id] != number:
            yield f"{first} {last}"
