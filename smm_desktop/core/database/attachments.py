"""What hangs on a SQLite table besides its columns: the search index, and the net for changes by other tools.

`create_all` attaches it by itself; `attach_all` does so after migrations.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, MetaData, Table, event, inspect

from smm_desktop.core.database.base import Base
from smm_desktop.core.database.search import index_name, rebuild_statement, search_statements


def outside_statement(table_name: str) -> str:
    """A trigger for changes outside deeds: a deed gives a new rev, and its own is not in the journal yet."""
    return (
        f"CREATE TRIGGER IF NOT EXISTS {table_name}_outside AFTER UPDATE ON {table_name} "  # noqa: S608
        "WHEN NEW.rev = OLD.rev AND NEW.rev <= (SELECT max(number) FROM journal) BEGIN "
        f"INSERT INTO outside_change (table_name, row_rev) VALUES ('{table_name}', NEW.rev); END"
    )


def is_stamped(table: Table) -> bool:
    return "rev" in table.columns and table.name != "tombstone"


def attach(connection: Connection, table: Table) -> None:
    """Adds what is missing. Other dialects search without an index, and give other tools accounts of their own."""
    if connection.dialect.name != "sqlite":
        return
    if is_stamped(table):
        connection.exec_driver_sql(outside_statement(table.name))
    if "search_row" in table.columns:
        _attach_index(connection, table.name)


def _attach_index(connection: Connection, table_name: str) -> None:
    is_new = not inspect(connection).has_table(index_name(table_name))
    for statement in search_statements(table_name):
        connection.exec_driver_sql(statement)
    if is_new:
        connection.exec_driver_sql(rebuild_statement(table_name))


def attach_all(connection: Connection) -> None:
    """Adds what is missing on every table there is; after migrations."""
    there = set(inspect(connection).get_table_names())
    for table in Base.metadata.sorted_tables:
        if table.name in there:
            attach(connection, table)


@event.listens_for(Base.metadata, "after_create")
def _attach_to_new(_target: MetaData, connection: Connection, tables: Sequence[Table], **_kw: Any) -> None:
    for made in tables:
        attach(connection, made)
