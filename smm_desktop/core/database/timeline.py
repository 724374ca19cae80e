"""Reads the journal as a line of deeds: which one an undo or a redo would take, and what became of a row."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.core.database.journal import EntryKind, JournalEntry
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason

_BATCH = 100
_COLUMNS = (
    JournalEntry.number,
    JournalEntry.at,
    JournalEntry.actor,
    JournalEntry.deed,
    JournalEntry.kind,
    JournalEntry.undoes,
    JournalEntry.reversible,
    JournalEntry.touched,
)


@dataclass(frozen=True, slots=True)
class DeedLine:
    """One entry of the journal without its body; `undoes` is the number of the entry that it took back."""

    number: int
    at: datetime
    actor: str
    name: str
    kind: EntryKind
    undoes: int | None
    reversible: bool
    touched: int

    @property
    def is_transparent(self) -> bool:
        """Whether it touched nothing that could be taken back, so that undo and redo look past it."""
        return self.touched == 0 and self.reversible


def lines(session: Session, before: int | None = None, limit: int | None = None) -> Iterator[DeedLine]:
    """Entries from the newest (or the one before `before`) backwards."""
    left, last = limit, before
    while left is None or left > 0:
        page = select(*_COLUMNS).order_by(JournalEntry.number.desc()).limit(min(_BATCH, left or _BATCH))
        rows = session.execute(page if last is None else page.where(JournalEntry.number < last)).all()
        if not rows:
            return
        yield from (DeedLine(*row) for row in rows)
        last = rows[-1].number
        left = None if left is None else left - len(rows)


def line(session: Session, number: int) -> DeedLine | None:
    row = session.execute(select(*_COLUMNS).where(JournalEntry.number == number)).first()
    return DeedLine(*row) if row else None


def next_to_undo(session: Session) -> DeedLine | None:
    """The newest deed, or redo of one, that still stands; it may be irreversible."""
    taken_back: set[int] = set()
    for entry in lines(session):
        if entry.number in taken_back or entry.is_transparent:
            continue
        if entry.kind is not EntryKind.UNDO:
            return entry
        if entry.undoes is not None:
            taken_back.add(entry.undoes)
    return None


def next_to_redo(session: Session) -> DeedLine | None:
    """The newest undo of a reversible deed that still stands, unless a new deed came after it."""
    taken_back: set[int] = set()
    for entry in lines(session):
        if entry.number in taken_back or entry.is_transparent:
            continue
        if entry.kind is not EntryKind.REDO:
            return entry if entry.kind is EntryKind.UNDO and _is_reversible(session, entry) else None
        if entry.undoes is not None:
            taken_back.add(entry.undoes)
    return None


def _is_reversible(session: Session, undo: DeedLine) -> bool:
    """What a room took back although it was irreversible, only that room may do again."""
    taken = line(session, undo.undoes or 0)
    return taken is not None and taken.reversible


def last_undoable(session: Session) -> DeedLine | None:
    """What `undo` would take back; None also where an irreversible deed stands before it."""
    entry = next_to_undo(session)
    return entry if entry is not None and entry.reversible else None


def _newest_against(session: Session, number: int) -> int | None:
    """The newest entry that took entry `number` back."""
    later = (
        select(JournalEntry.number).where(JournalEntry.undoes == number).order_by(JournalEntry.number.desc())
    )
    return session.execute(later.limit(1)).scalar()


def standing_number(session: Session, number: int) -> int | None:
    """The entry by which the facts of deed `number` stand now: itself, its last redo, or none."""
    undo = _newest_against(session, number)
    if undo is None:
        return number
    redo = _newest_against(session, undo)
    return None if redo is None else standing_number(session, redo)


def standing_line(session: Session, number: int) -> DeedLine:
    """The entry to take back for deed `number`; refuses one that is unknown or taken back already."""
    asked = line(session, number)
    standing = standing_number(session, number)
    found = line(session, standing) if standing is not None else None
    if asked is None or asked.kind is EntryKind.UNDO or found is None:
        raise Refusal(CoreReason.NOTHING_TO_UNDO)
    return found
