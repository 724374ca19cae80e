"""The journal: one entry a deed, each with the hash of the one before, so that none changes unseen."""

import hashlib
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger, LargeBinary, String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from smm_desktop.core.database.base import Base, enum_text
from smm_desktop.core.database.types import UtcDateTime, to_microseconds

NO_HASH = bytes(32)
_BATCH = 500


class EntryKind(StrEnum):
    """A deed takes facts forward, an undo takes a deed (or redo) back, a redo takes an undo back."""

    DEED = "deed"
    UNDO = "undo"
    REDO = "redo"


class JournalEntry(Base):
    """Who did what and when. `number` is also the `rev` of every row the deed touched."""

    __tablename__ = "journal"

    number: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    actor: Mapped[str] = mapped_column(String(200))
    deed: Mapped[str] = mapped_column(String(80))
    kind: Mapped[EntryKind] = mapped_column(enum_text(EntryKind))
    undoes: Mapped[int | None] = mapped_column(BigInteger)
    reversible: Mapped[bool]
    touched: Mapped[int]
    body: Mapped[bytes] = mapped_column(LargeBinary)
    previous_hash: Mapped[bytes] = mapped_column(LargeBinary(32))
    hash: Mapped[bytes] = mapped_column(LargeBinary(32))


@dataclass(frozen=True, slots=True)
class Head:
    """The last entry of the chain."""

    number: int
    hash: bytes


@dataclass(frozen=True, slots=True)
class BrokenLink:
    """The first entry at which the chain does not hold."""

    number: int


def _measured(part: bytes) -> bytes:
    return struct.pack(">Q", len(part)) + part


def entry_hash(entry: JournalEntry) -> bytes:
    """SHA-256 of: previous hash, number, microseconds, undoes (0: none), reversible, touched, actor, deed, kind
    and body, the last four behind their lengths. Numbers and lengths are 8 bytes, big-endian."""
    numbers = struct.pack(
        ">qqqqq",
        entry.number,
        to_microseconds(entry.at),
        entry.undoes or 0,
        int(entry.reversible),
        entry.touched,
    )
    texts = (_measured(text.encode()) for text in (entry.actor, entry.deed, entry.kind.value))
    return hashlib.sha256(entry.previous_hash + numbers + b"".join(texts) + _measured(entry.body)).digest()


def head(session: Session) -> Head:
    last = session.execute(
        select(JournalEntry.number, JournalEntry.hash).order_by(JournalEntry.number.desc()).limit(1)
    ).first()
    return Head(last.number, last.hash) if last else Head(0, NO_HASH)


def entries(session: Session) -> Iterator[JournalEntry]:
    """All entries from the first, in batches."""
    after = 0
    while batch := list(
        session.scalars(
            select(JournalEntry)
            .where(JournalEntry.number > after)
            .order_by(JournalEntry.number)
            .limit(_BATCH)
        )
    ):
        yield from batch
        after = batch[-1].number
        session.expunge_all()


def verify_chain(session: Session) -> BrokenLink | None:
    """The first broken link, or None; the numbers must run 1, 2, 3 … without a gap."""
    expected = Head(0, NO_HASH)
    for entry in entries(session):
        follows = entry.number == expected.number + 1 and entry.previous_hash == expected.hash
        if not follows or entry_hash(entry) != entry.hash:
            return BrokenLink(entry.number)
        expected = Head(entry.number, entry.hash)
    return None
