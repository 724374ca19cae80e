"""The ORM path of a deed: every row that a flush touches is stamped and noted in the ledger."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Delete, Insert, Table, Update, event
from sqlalchemy.orm import Mapper, ORMExecuteState, Session, UOWTransaction, object_mapper, object_session

from smm_desktop.core.database.base import Stamped, Travelling
from smm_desktop.core.database.ledger import Key, Ledger, fetch_images
from smm_desktop.core.database.search import Searchable, SearchRows

_STAMP = "stamp"


class Stamp:
    """What a deed puts on rows, and where it notes them; kept in `session.info` while the deed runs."""

    def __init__(self, rev: int, center_id: int) -> None:
        self.rev = rev
        self.center_id = center_id
        self.ledger = Ledger()
        self.search_rows = SearchRows()


def stamp_of(session: Session | None) -> Stamp:
    stamp = session.info.get(_STAMP) if session is not None else None
    if not isinstance(stamp, Stamp):
        raise RuntimeError("stamped rows change inside a deed only")  # noqa: TRY004 -- not a matter of type
    return stamp


def attach(session: Session, stamp: Stamp) -> None:
    session.info[_STAMP] = stamp
    event.listen(session, "before_flush", _before_flush)
    event.listen(session, "after_flush", _after_flush)
    event.listen(session, "do_orm_execute", _refuse_unseen_change)


def _table(target: object) -> Table:
    table = object_mapper(target).local_table
    if not isinstance(table, Table):
        raise TypeError(f"{table} is not a table")
    return table


def _key(target: object) -> Key:
    return tuple(object_mapper(target).primary_key_from_instance(target))


def _before_flush(session: Session, _context: UOWTransaction, _instances: object) -> None:
    """Takes the images of all rows about to change, table by table."""
    dirty = (target for target in session.dirty if session.is_modified(target, include_collections=False))
    keys: dict[Table, list[Key]] = defaultdict(list)
    for target in (*dirty, *session.deleted):
        if isinstance(target, Stamped):
            keys[_table(target)].append(_key(target))
    for table, table_keys in keys.items():
        _take_images(session.connection(), stamp_of(session).ledger, table, table_keys)


def _take_images(connection: Connection, ledger: Ledger, table: Table, keys: Iterable[Key]) -> None:
    missing = ledger.without_image(table.name, keys)
    if missing:
        ledger.note_changed(table.name, fetch_images(connection, table, missing))


@event.listens_for(Stamped, "before_insert", propagate=True)
def _before_insert(_mapper: Mapper[Any], connection: Connection, target: Stamped) -> None:
    stamp = stamp_of(object_session(target))
    target.rev = stamp.rev
    if isinstance(target, Travelling) and getattr(target, "center_id", None) is None:
        target.center_id = stamp.center_id
    if isinstance(target, Searchable):
        target.search_row = stamp.search_rows.next(connection, _table(target))


@event.listens_for(Stamped, "before_update", propagate=True)
def _before_update(_mapper: Mapper[Any], connection: Connection, target: Stamped) -> None:
    """Also met by rows that only a relationship moves, which `_before_flush` cannot see."""
    session = object_session(target)
    if session is not None and session.is_modified(target, include_collections=False):
        stamp = stamp_of(session)
        _take_images(connection, stamp.ledger, _table(target), [_key(target)])
        target.rev = stamp.rev


@event.listens_for(Stamped, "before_delete", propagate=True)
def _before_delete(_mapper: Mapper[Any], connection: Connection, target: Stamped) -> None:
    ledger, table, key = stamp_of(object_session(target)).ledger, _table(target), _key(target)
    _take_images(connection, ledger, table, [key])
    ledger.note_deleted(table.name, [key], {})


def _after_flush(session: Session, _context: UOWTransaction) -> None:
    """Keys of new rows, known only now."""
    ledger = stamp_of(session).ledger
    for target in session.new:
        if isinstance(target, Stamped):
            ledger.note_inserted(_table(target).name, [_key(target)])


class ReadSession(Session):
    """A session that looks and never changes anything."""

    def flush(self, objects: Sequence[Any] | None = None) -> None:  # noqa: ARG002
        """There is nothing to write; a changed object shows that somebody forgot the deed."""
        if self.new or self.deleted or any(self.is_modified(target) for target in self.dirty):
            raise RuntimeError("rows change inside a deed only")


@event.listens_for(ReadSession, "do_orm_execute")
def _refuse_any_change(state: ORMExecuteState) -> None:
    if isinstance(state.statement, Insert | Update | Delete):
        raise RuntimeError("rows change inside a deed only")  # noqa: TRY004 -- not a matter of type


def _refuse_unseen_change(state: ORMExecuteState) -> None:
    """A statement that changes stamped rows past the kit would leave no trace."""
    statement = state.statement
    if isinstance(statement, Insert | Update | Delete):
        table = statement.table
        if isinstance(table, Table) and "rev" in table.columns:
            raise RuntimeError(f"change {table.name} through insert_many, update_many or delete_many")
