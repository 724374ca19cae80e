"""The kit's own tables: whose database this is, which rows are gone, which were changed by other tools.

`Database.create` makes them, so that migrations only make the tables of the rooms.
"""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from smm_desktop.core.database.base import Base
from smm_desktop.core.database.types import UtcDateTime, Uuid16


class DatabaseFacts(Base):
    """The one row about the file. `instance` is new whenever the file is created, restored or cloned."""

    __tablename__ = "database_facts"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    instance: Mapped[UUID] = mapped_column(Uuid16)
    instance_before: Mapped[UUID | None] = mapped_column(Uuid16)
    instance_since: Mapped[datetime] = mapped_column(UtcDateTime)
    center_id: Mapped[int]
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    server_secret: Mapped[bytes | None] = mapped_column(LargeBinary)


class Tombstone(Base):
    """A travelling row that was deleted, until it comes back; packages tell those who still have it."""

    __tablename__ = "tombstone"

    table_name: Mapped[str] = mapped_column(String(63), primary_key=True)
    row_id: Mapped[UUID] = mapped_column(Uuid16, primary_key=True)
    center_id: Mapped[int]
    rev: Mapped[int] = mapped_column(BigInteger, index=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)


class OutsideChange(Base):
    """A row that something other than a deed changed; written by a trigger, reported by `checking.check`."""

    __tablename__ = "outside_change"

    number: Mapped[int] = mapped_column(primary_key=True)
    table_name: Mapped[str] = mapped_column(String(63))
    row_rev: Mapped[int] = mapped_column(BigInteger)
