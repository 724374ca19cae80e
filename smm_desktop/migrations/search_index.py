"""The search index of a table, made beside it where the dialect has one."""

from __future__ import annotations

from alembic import op

from smm_desktop.core.database.search import search_statements


def make_search_index(table: str) -> None:
    """Make the FTS5 index of a searchable table on SQLite; other dialects search without one."""
    if op.get_bind().dialect.name == "sqlite":
        for statement in search_statements(table):
            op.execute(statement)
