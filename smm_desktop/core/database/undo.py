"""Undo and redo: the inverse of a deed is a deed of its own, with its own entry in the journal."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Protocol

from sqlalchemy import Table
from sqlalchemy.exc import IntegrityError

from smm_desktop.core.database.base import Base
from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.database.engines import Engines
from smm_desktop.core.database.journal import EntryKind
from smm_desktop.core.database.journal_body import Body
from smm_desktop.core.database.ledger import Image, Key, fetch_revs
from smm_desktop.core.database.lineage import Pages, original_rev
from smm_desktop.core.database.timeline import DeedLine, next_to_redo, next_to_undo, standing_line
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason

_ASSIGNED_BY_KIT = frozenset({"rev", "search_row"})


@dataclass(frozen=True, slots=True)
class UndoneDeed:
    """`number` and `name` of the deed that was taken back or brought back."""

    number: int
    name: str


class Doer(Protocol):
    """The database, as far as undoing needs it."""

    engines: Engines

    def deed(self, name: str, actor: str) -> AbstractContextManager[Deed]: ...


def undo(
    database: Doer, actor: str, number: int | None = None, *, even_irreversible: bool = False
) -> UndoneDeed:
    """Takes back the newest deed that stands, or the one of that number.

    `even_irreversible` is for the room that knows what else hangs on its own deed.
    """
    with _inverse(database, EntryKind.UNDO, actor) as deed:
        entry = next_to_undo(deed.session) if number is None else standing_line(deed.session, number)
        if entry is None:
            raise Refusal(CoreReason.NOTHING_TO_UNDO)
        if not entry.reversible and not even_irreversible:
            raise Refusal(CoreReason.DEED_IRREVERSIBLE, deed=entry.name, number=entry.number)
        _take_back(database, deed, entry)
    return UndoneDeed(entry.number, entry.name)


def redo(database: Doer, actor: str) -> UndoneDeed:
    """Brings back what the newest undo took, as long as nothing new was done since."""
    with _inverse(database, EntryKind.REDO, actor) as deed:
        entry = next_to_redo(deed.session)
        if entry is None:
            raise Refusal(CoreReason.NOTHING_TO_REDO)
        _take_back(database, deed, entry)
    return UndoneDeed(entry.number, entry.name)


@contextmanager
def _inverse(database: Doer, kind: EntryKind, actor: str) -> Iterator[Deed]:
    """References are checked when the transaction ends, which is where newer rows can still stand in the way."""
    deed: Deed | None = None
    try:
        with database.deed(kind.value, actor) as deed:
            deed.kind = kind
            yield deed
    except IntegrityError as error:
        if deed is None:
            raise
        raise Refusal(CoreReason.UNDO_BLOCKED, deed=deed.name, number=deed.undoes, rows=0) from error


def _take_back(database: Doer, deed: Deed, entry: DeedLine) -> None:
    deed.name, deed.undoes = entry.name, entry.number
    pages = Pages(deed.session)
    body = pages.body(entry.number)
    if body is None:
        raise LookupError(f"journal entry {entry.number} is not there")
    in_the_way = sum(1 for _ in _changed_since(deed, entry, body, pages))
    if in_the_way:
        raise Refusal(CoreReason.UNDO_BLOCKED, deed=entry.name, number=entry.number, rows=in_the_way)
    database.engines.defer_references(deed.session.connection())
    _invert(deed, body)


def _tables(names: Iterable[str]) -> list[Table]:
    """Tables by name, those that others refer to first; a table that is no more raises KeyError."""
    wanted = {Base.metadata.tables[name].name for name in names}
    return [table for table in Base.metadata.sorted_tables if table.name in wanted]


def _invert(deed: Deed, body: Body) -> None:
    for table in reversed(_tables(body.inserted)):
        deed.delete_rows(table, body.inserted[table.name])
    for table in _tables(body.changed):
        deed.update_rows(table, _restored(table, body.changed[table.name]))
    for table in _tables(body.deleted):
        deed.insert_rows(table, _restored(table, body.deleted[table.name]))


def _restored(table: Table, images: Mapping[Key, Image]) -> Iterator[Image]:
    """Rows as they were, in the columns that the table still has."""
    kept = [column.key for column in table.columns if column.key not in _ASSIGNED_BY_KIT]
    return ({name: image[name] for name in kept if name in image} for image in images.values())


def _changed_since(deed: Deed, entry: DeedLine, body: Body, pages: Pages) -> Iterator[Key]:
    """Rows that are no longer as the deed left them."""
    connection = deed.session.connection()
    for present in (body.inserted, body.changed):
        for name, keys in present.items():
            revs = fetch_revs(connection, Base.metadata.tables[name], keys)
            for key in keys:
                if key not in revs or not _stands(entry, pages, name, key, revs[key]):
                    yield key
    for name, images in body.deleted.items():
        yield from fetch_revs(connection, Base.metadata.tables[name], images)


def _stands(entry: DeedLine, pages: Pages, table: str, key: Key, rev: int) -> bool:
    """Whether a row is in the state that the deed left: by itself, or by undos that led back to it."""
    if rev == entry.number:
        return True
    return original_rev(pages, table, key, rev) == original_rev(pages, table, key, entry.number)
