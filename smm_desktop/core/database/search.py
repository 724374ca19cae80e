"""Search as you type: FTS5 over a folded column on SQLite, LIKE on other dialects.

The index points to `search_row`, an integer of the table's own, since VACUUM may renumber implicit row ids.
"""

from typing import Any

from sqlalchemy import BigInteger, Connection, Table, Text, func, select
from sqlalchemy.orm import Mapped, mapped_column


class Searchable:
    """For tables that are searched: the room fills `folded` by `turkish.fold`, the kit assigns `search_row`."""

    folded: Mapped[str] = mapped_column(Text)
    search_row: Mapped[int] = mapped_column(BigInteger, unique=True)


class SearchRows:
    """Deals out the next `search_row` of each table, inside one deed."""

    def __init__(self) -> None:
        self._last: dict[str, int] = {}

    def next(self, connection: Connection, table: Table) -> int:
        last = self._last.get(table.name)
        if last is None:
            last = connection.execute(select(func.max(table.c.search_row))).scalar() or 0
        self._last[table.name] = last + 1
        return last + 1
