"""What every table of a travelling kind has: how migrations write it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from alembic import op

from smm_desktop.core.database.types import Uuid16


def identity() -> tuple[sa.Column[object], ...]:
    """Return the columns by which a row is known everywhere, and the mark of its last deed."""
    kinds: dict[str, Any] = {"id": Uuid16(), "center_id": sa.Integer(), "rev": sa.BigInteger()}
    return tuple(sa.Column(name, kind, nullable=False) for name, kind in kinds.items())


def reference(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    """Return a foreign key that is checked at the end of a transaction."""
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], f"fk_{table}_{column}", deferrable=True)


def sort_key(length: int) -> sa.Column[object]:
    """Return the column that is compared byte by byte, whatever the server's language."""
    kind = sa.String(length).with_variant(sa.String(length, collation="C"), "postgresql")
    return sa.Column("sort_key", kind, nullable=False)


def mark_by_deed(tables: Iterable[str]) -> None:
    """Make the index by which the rows since a deed are found."""
    for table in tables:
        op.create_index(f"ix_{table}_rev", table, ["rev"], unique=False)
