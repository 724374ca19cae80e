"""The register of teachers: who they are, where they teach, and which two were once taken for different people."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import ForeignKey, Index, SmallInteger, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from smm_desktop.core.database.base import Base, JsonText, Travelling, Uuid16, enum_text
from smm_desktop.core.database.search import Searchable
from smm_desktop.teachers.terms import Employment


class Teacher(Searchable, Travelling, Base):
    """A teacher known to the center.

    `merged_into_id` points from a duplicate to the person it turned out to be: the duplicate's row stays, so that
    enrolments and certificates that name it keep their history. `sort_key` and `folded` come from `core.turkish`.
    Four indexes hold all that a list asks of a row, in the list's order, so that lists of a million are made without
    reading a row.
    """

    __tablename__ = "teacher"
    __table_args__ = (
        Index("ix_teacher_sort", "merged_into_id", "sort_key", "id", "employment"),
        Index("ix_teacher_search", "search_row", "merged_into_id", "sort_key", "id", "employment"),
        Index("ix_teacher_identity", "identity_number"),
        Index("ix_teacher_field", "field_code", "merged_into_id", "sort_key", "id", "employment"),
        Index("ix_teacher_province", "province_code", "merged_into_id", "sort_key", "id", "employment"),
        Index("ix_teacher_employment", "merged_into_id", "employment"),
    )

    identity_number: Mapped[str | None] = mapped_column(String(11))
    first_name: Mapped[str] = mapped_column(String(100))
    last_name: Mapped[str] = mapped_column(String(100))
    sort_key: Mapped[str] = mapped_column(String(420))
    school: Mapped[str] = mapped_column(String(200), default="")
    province_code: Mapped[int | None] = mapped_column(SmallInteger)
    district: Mapped[str] = mapped_column(String(100), default="")
    field_code: Mapped[str | None] = mapped_column(String(80))
    branch_code: Mapped[str | None] = mapped_column(String(120))
    subject: Mapped[str] = mapped_column(String(120), default="")  # atama branşı
    email: Mapped[str] = mapped_column(String(200), default="")
    phone: Mapped[str] = mapped_column(String(20), default="")  # 10 digits after the country code
    languages: Mapped[object] = mapped_column(JsonText, default=dict)  # {"en": "B2"}: ISO 639-1 to CEFR level
    employment: Mapped[Employment] = mapped_column(enum_text(Employment), default=Employment.PERMANENT)
    note: Mapped[str] = mapped_column(Text, default="")
    merged_into_id: Mapped[UUID | None] = mapped_column(Uuid16, ForeignKey("teacher.id"))


class DistinctPair(Travelling, Base):
    """Two alike teachers of whom a person said: these are two people. `first_id` is the smaller id."""

    __tablename__ = "distinct_pair"
    __table_args__ = (UniqueConstraint("first_id", "second_id"),)

    first_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("teacher.id"))
    second_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("teacher.id"), index=True)
