"""What every table is made of: naming of constraints, types by annotation, and the columns the kit stamps."""

import enum
from contextlib import suppress
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Column,
    Enum,
    ForeignKeyConstraint,
    FromClause,
    MetaData,
    String,
    Table,
    event,
)
from sqlalchemy.exc import ArgumentError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from smm_desktop.core.database.types import JsonText, UtcDateTime, Uuid16
from smm_desktop.core.ids import new_id

__all__ = [
    "Base",
    "JsonText",
    "Stamped",
    "Travelling",
    "UtcDateTime",
    "Uuid16",
    "enum_text",
    "table_of",
    "travels",
]

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
_LONGEST_TERM = 40
KEPT_OUT_OF_BACKUPS = (
    "kept_out_of_backups"  # in a table's info: SQL that finds the rows that no backup may hold
)


def _stored_values(terms: type[enum.Enum]) -> list[str]:
    return [str(term.value) for term in terms]


def enum_text(terms: type[enum.Enum]) -> Enum:
    """Stores the value of a term as text; a new term needs no change of the table."""
    return Enum(terms, native_enum=False, length=_LONGEST_TERM, values_callable=_stored_values)


class Base(DeclarativeBase):
    """Rows of this class alone are neither stamped, journalled nor undone (counters, caches)."""

    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map: ClassVar[dict[object, object]] = {
        UUID: Uuid16(),
        datetime: UtcDateTime(),
        enum.Enum: enum_text(enum.Enum),
    }


class Stamped:
    """Rows that stay here but belong to the story: journalled, undone, marked with their last deed."""

    rev: Mapped[int] = mapped_column(BigInteger, index=True)


class Travelling(Stamped):
    """Rows that also travel in packages: known by one id everywhere, owned by one center."""

    id: Mapped[UUID] = mapped_column(Uuid16, primary_key=True, default=new_id, sort_order=-10)
    center_id: Mapped[int] = mapped_column(index=False, sort_order=-9)


def travels(table: FromClause) -> bool:
    """Whether the rows of a table are of the travelling kind."""
    return {"id", "center_id", "rev"} <= set(table.columns.keys())


def table_of(model: type[DeclarativeBase]) -> Table:
    """The table behind a mapped class."""
    table = model.__table__
    if not isinstance(table, Table):
        raise TypeError(f"{model.__name__} has no table of its own")
    return table


@event.listens_for(ForeignKeyConstraint, "after_parent_attach")
def _defer(constraint: ForeignKeyConstraint, _table: object) -> None:
    """An undo brings rows back in any order, so their references are checked at its end."""
    constraint.deferrable = True
    for rule in (constraint.ondelete, constraint.onupdate):
        if rule is not None:
            raise TypeError(f"{constraint.parent}: rows that the database changes by itself leave no trace")


@event.listens_for(Column, "after_parent_attach")
def _compare_bytewise(column: Column[str], _table: object) -> None:
    """`turkish.sort_key` sorts byte by byte; PostgreSQL would sort it by the server's language."""
    if column.name == "sort_key":
        with suppress(ArgumentError):  # a copy of such a column has it already
            column.type = column.type.with_variant(String(collation="C"), "postgresql")
