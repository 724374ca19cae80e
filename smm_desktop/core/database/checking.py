"""Is the database whole and true? Pages, references, the chain, and every row against what the journal tells."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import Table, func, inspect, select
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from smm_desktop.core.database.attachments import is_stamped
from smm_desktop.core.database.base import Base
from smm_desktop.core.database.facts import recognise
from smm_desktop.core.database.journal import BrokenLink, entries, verify_chain
from smm_desktop.core.database.journal_body import Body, decode
from smm_desktop.core.database.kit_tables import OutsideChange
from smm_desktop.core.database.ledger import Key
from smm_desktop.core.database.origin import Origin
from smm_desktop.core.progress import QUIET, Progress

if TYPE_CHECKING:
    from smm_desktop.core.database.database import Database

_STEPS = 5
_MOST_WORDS = 100
_BATCH = 5_000


@dataclass(frozen=True, slots=True)
class OutsideRows:
    """Rows of one table that are not as deeds left them; `changed` counts changes, the others rows."""

    table: str
    unknown: int
    missing: int
    changed: int


@dataclass(frozen=True, slots=True)
class CheckReport:
    """`damage` and `dangling` are the database's own words, at most 100 of each."""

    damage: tuple[str, ...]
    dangling: tuple[str, ...]
    broken_link: BrokenLink | None
    instance_matches: bool
    outside: tuple[OutsideRows, ...]
    entries: int

    @property
    def is_good(self) -> bool:
        faults = (self.damage, self.dangling, self.broken_link, self.outside)
        return self.instance_matches and not any(faults)


def check(database: "Database", progress: Progress = QUIET) -> CheckReport:
    """Reads everything once; `progress` counts the parts of the check.

    On a connection of its own: FTS5's part of integrity_check trusts what an older connection remembers of an index
    that has changed since, and calls it corrupt (SQLite 3.53; its searches look again and are right).
    """
    database.engines.reader.dispose()
    with database.read() as session:
        return examine(session, instance_matches=_instance_matches(database, session), progress=progress)


def examine(session: Session, *, instance_matches: bool, progress: Progress = QUIET) -> CheckReport:
    """The check of whatever database a session looks at; damaged pages end it, since the rest would stumble."""
    damage = _damage(session)
    progress.step(1, _STEPS)
    if damage:
        return CheckReport(damage, (), None, instance_matches, (), 0)
    dangling = _dangling_references(session)
    progress.step(2, _STEPS)
    broken_link = verify_chain(session)
    progress.step(3, _STEPS)
    story = Story.read(session)
    progress.step(4, _STEPS)
    outside = tuple(_outside_rows(session, story))
    progress.step(5, _STEPS)
    return CheckReport((), dangling, broken_link, instance_matches, outside, story.entries)


def _rows(session: Session, pragma: str) -> tuple[str, ...]:
    rows = session.connection().exec_driver_sql(f"PRAGMA {pragma}").fetchmany(_MOST_WORDS)
    return tuple(" ".join(str(part) for part in row) for row in rows)


def _damage(session: Session) -> tuple[str, ...]:
    """What the database says of its own pages; on a server that is the server's affair."""
    if session.get_bind().dialect.name != "sqlite":
        return ()
    try:
        pages = tuple(row for row in _rows(session, "integrity_check") if row != "ok")
        return (*pages, *_rows(session, "cipher_integrity_check"))
    except DatabaseError as error:
        return (str(error.orig),)


def _dangling_references(session: Session) -> tuple[str, ...]:
    """References to rows that are not there: table, row, table referred to."""
    return _rows(session, "foreign_key_check") if session.get_bind().dialect.name == "sqlite" else ()


def _instance_matches(database: "Database", session: Session) -> bool:
    """Whether the file beside the database speaks of this one, and of nothing that it does not hold."""
    if database.folder is None:
        return True
    return recognise(session.connection(), database.folder, database.instance) is Origin.SAME


class Story:
    """Which rows there must be and by which deed they were last touched, as the journal tells it."""

    def __init__(self) -> None:
        self.entries = 0
        self.revs: dict[str, dict[Key, int]] = defaultdict(dict)

    @classmethod
    def read(cls, session: Session) -> "Story":
        story = cls()
        for entry in entries(session):
            story.tell(entry.number, decode(entry.body))
        return story

    def tell(self, number: int, body: Body) -> None:
        self.entries += 1
        for present in (body.inserted, body.changed):
            for table, keys in present.items():
                self.revs[table].update(dict.fromkeys(keys, number))
        for table, images in body.deleted.items():
            for key in images:
                self.revs[table].pop(key, None)


def _outside_rows(session: Session, story: Story) -> Iterator[OutsideRows]:
    changes = select(OutsideChange.table_name, func.count()).group_by(OutsideChange.table_name)
    changed = {row[0]: row[1] for row in session.execute(changes)}
    there = set(
        inspect(session.connection()).get_table_names()
    )  # of an older program's database, not yet all
    for table in Base.metadata.sorted_tables:
        if is_stamped(table) and table.name in there:
            unknown, missing, moved = _compared(session, table, story.revs.get(table.name, {}))
            found = OutsideRows(table.name, unknown, missing, moved + changed.get(table.name, 0))
            if found.unknown or found.missing or found.changed:
                yield found


def _compared(session: Session, table: Table, told: dict[Key, int]) -> tuple[int, int, int]:
    """Rows no deed made, rows no deed deleted, rows whose rev is not that of their last deed."""
    unknown = moved = seen = 0
    columns = (*table.primary_key.columns, table.c.rev)
    for *key, rev in session.execute(select(*columns).execution_options(yield_per=_BATCH)):
        expected = told.get(tuple(key))
        unknown += expected is None
        seen += expected is not None
        moved += expected is not None and expected != rev
    return unknown, len(told) - seen, moved
