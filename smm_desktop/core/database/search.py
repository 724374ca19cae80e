"""Search as you type: FTS5 over a folded column on SQLite, LIKE on other dialects.

The index points to `search_row`, an integer of the table's own, since VACUUM may renumber implicit row ids.
"""

from typing import Any, Self

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    FromClause,
    Table,
    Text,
    and_,
    column,
    func,
    literal,
    literal_column,
    select,
    table,
    true,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import Mapped, Session, mapped_column
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import Grouping
from sqlalchemy.sql.operators import OperatorType
from sqlalchemy.sql.visitors import InternalTraversal
from sqlalchemy.types import Boolean

from smm_desktop.core import turkish


class Searchable:
    """For tables to search in: the room fills `folded` by `turkish.fold`, the kit assigns `search_row`."""

    folded: Mapped[str] = mapped_column(Text)
    search_row: Mapped[int] = mapped_column(BigInteger, unique=True)


class SearchRows:
    """Deals out the next `search_row` of each table, inside one deed."""

    def __init__(self) -> None:
        self._last: dict[str, int] = {}

    def next(self, connection: Connection, searched: Table) -> int:
        last = self._last.get(searched.name)
        if last is None:
            last = connection.execute(select(func.max(searched.c.search_row))).scalar() or 0
        self._last[searched.name] = last + 1
        return last + 1


def index_name(table_name: str) -> str:
    return f"{table_name}_search"


def search_statements(table_name: str) -> tuple[str, ...]:
    """The SQLite statements that make the index of a searchable table and keep it true; for migrations too.

    The words are folded already, so the ascii tokenizer only parts them at spaces.
    """
    index = index_name(table_name)
    options = "content_rowid='search_row', tokenize='ascii', prefix='1 2 3', detail='none'"
    remove = f"INSERT INTO {index} ({index}, rowid, folded) VALUES ('delete', OLD.search_row, OLD.folded);"  # noqa: S608
    add = f"INSERT INTO {index} (rowid, folded) VALUES (NEW.search_row, NEW.folded);"  # noqa: S608
    other = "OLD.folded <> NEW.folded OR OLD.search_row <> NEW.search_row"
    trigger = f"CREATE TRIGGER IF NOT EXISTS {index}"
    return (
        f"CREATE VIRTUAL TABLE IF NOT EXISTS {index} USING fts5(folded, content='{table_name}', {options})",
        f"{trigger}_insert AFTER INSERT ON {table_name} BEGIN {add} END",
        f"{trigger}_delete AFTER DELETE ON {table_name} BEGIN {remove} END",
        f"{trigger}_update AFTER UPDATE OF folded, search_row ON {table_name} WHEN {other} BEGIN {remove} {add} END",
    )


def rebuild_statement(table_name: str) -> str:
    """Fills the index anew from the table."""
    return f"INSERT INTO {index_name(table_name)} ({index_name(table_name)}) VALUES ('rebuild')"  # noqa: S608


class _Match(ColumnElement[bool]):
    """The same question in the words of each dialect."""

    inherit_cache = True
    type = Boolean()
    _traverse_internals = [  # noqa: RUF012 -- as SQLAlchemy wants it
        ("by_index", InternalTraversal.dp_clauseelement),
        ("by_words", InternalTraversal.dp_clauseelement),
    ]

    def __init__(self, by_index: ColumnElement[bool], by_words: ColumnElement[bool]) -> None:
        self.by_index = by_index
        self.by_words = by_words

    @property
    def _from_objects(self) -> list[FromClause]:
        return self.by_words._from_objects  # noqa: SLF001 -- what SQLAlchemy asks of every element

    def self_group(self, against: OperatorType | None = None) -> Self:  # noqa: ARG002
        """As it is: SQLAlchemy would write `(…) = 1`, which no index answers."""
        return self

    def _negate(self) -> "_Match":
        return _Match(~self.by_index, ~self.by_words)


@compiles(_Match, "sqlite")
def _by_index(element: _Match, compiler: SQLCompiler, **kw: Any) -> str:
    return compiler.process(element.by_index, **kw)


@compiles(_Match)
def _by_words(element: _Match, compiler: SQLCompiler, **kw: Any) -> str:
    return compiler.process(element.by_words, **kw)


def _index_asks(name: str, words: list[str]) -> ColumnElement[bool]:
    return literal_column(name).bool_op("MATCH")(literal(" ".join(f'"{word}"*' for word in words)))


def _index_match(searched: type[Searchable], words: list[str]) -> ColumnElement[bool]:
    name = index_name(searched.__table__.name)  # type: ignore[attr-defined] # every mapped class has a table
    rows = select(column("rowid", BigInteger)).select_from(table(name))
    return searched.search_row.in_(rows.where(_index_asks(name, words)))


def count_matching(session: Session, searched: type[Searchable], text: str) -> int:
    """How many rows `matching` finds. On SQLite the index alone answers, in milliseconds for a million rows."""
    words = turkish.fold(text).split()
    name = index_name(searched.__table__.name)  # type: ignore[attr-defined] # every mapped class has a table
    if not words or session.get_bind().dialect.name != "sqlite":
        counted = select(func.count()).select_from(searched).where(matching(searched, text))
    else:
        counted = select(func.count()).select_from(table(name)).where(_index_asks(name, words))
    return session.scalar(counted) or 0


def matching(searched: type[Searchable], text: str) -> ColumnElement[bool]:
    """Rows in which every word of `text` begins some word; all rows for a text without words."""
    words = turkish.fold(text).split()
    if not words:
        return true()
    spaced = literal(" ").concat(searched.folded)
    by_words = and_(*(spaced.contains(f" {word}", autoescape=True) for word in words))
    return _Match(_index_match(searched, words), Grouping(by_words))
