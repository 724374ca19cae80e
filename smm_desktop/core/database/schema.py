"""Making tables: the kit's own when a database is created, all of them at once for tests."""

from typing import Protocol

from sqlalchemy import Connection, Table

from smm_desktop.core.database.attachments import attach_all
from smm_desktop.core.database.base import Base
from smm_desktop.core.database.engines import Engines
from smm_desktop.core.database.journal import JournalEntry
from smm_desktop.core.database.kit_tables import DatabaseFacts, OutsideChange, Tombstone


class HasEngines(Protocol):
    engines: Engines


_KIT_MODELS = (DatabaseFacts, JournalEntry, Tombstone, OutsideChange)


def kit_tables() -> list[Table]:
    """The tables that `Database.create` makes; migrations make the others."""
    return [Base.metadata.tables[model.__tablename__] for model in _KIT_MODELS]


def create_kit_tables(connection: Connection) -> None:
    Base.metadata.create_all(connection, tables=kit_tables())


def create_schema(database: HasEngines) -> None:
    """Makes every mapped table that is not there yet (tests; migrations do the real thing)."""
    with database.engines.writer.begin() as connection:
        Base.metadata.create_all(connection)
        attach_all(connection)
