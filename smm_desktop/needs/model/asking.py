"""What is asked: competency frames, versioned, and instruments."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, SmallInteger, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from smm_desktop.core.database.base import Base, JsonText, Travelling, UtcDateTime, Uuid16, enum_text
from smm_desktop.needs.terms import Anonymity, Audience, FrameState, InstrumentState


class CompetencyFrame(Travelling, Base):
    """One version of a frame. `code` is the same for all versions; a published version never changes."""

    __tablename__ = "competency_frame"
    __table_args__ = (UniqueConstraint("center_id", "code", "version"),)

    code: Mapped[str] = mapped_column(String(40))
    version: Mapped[int] = mapped_column(SmallInteger)
    title: Mapped[str] = mapped_column(String(300))
    title_en: Mapped[str] = mapped_column(String(300), default="")
    field_code: Mapped[str] = mapped_column(String(80), index=True)
    state: Mapped[FrameState] = mapped_column(enum_text(FrameState))
    is_example: Mapped[bool] = mapped_column(default=False)
    published_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    sort_key: Mapped[str] = mapped_column(String(900))


class Competency(Travelling, Base):
    """A line of a frame. `code` is the same over its versions, so that rounds can be compared."""

    __tablename__ = "competency"
    __table_args__ = (UniqueConstraint("frame_id", "code"),)

    frame_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("competency_frame.id"))
    code: Mapped[str] = mapped_column(String(40))
    ordinal: Mapped[int] = mapped_column(SmallInteger)
    group_name: Mapped[str] = mapped_column(String(200), default="")
    group_name_en: Mapped[str] = mapped_column(String(200), default="")
    text: Mapped[str] = mapped_column(String(500))
    text_en: Mapped[str] = mapped_column(String(500), default="")
    description: Mapped[str] = mapped_column(Text, default="")
    level: Mapped[int | None] = mapped_column(SmallInteger)


class Instrument(Travelling, Base):
    """A survey instrument. `content`: `InstrumentDraft` as JSON, one value, since it freezes as a whole."""

    __tablename__ = "instrument"

    title: Mapped[str] = mapped_column(String(300))
    title_en: Mapped[str] = mapped_column(String(300), default="")
    audience: Mapped[Audience] = mapped_column(enum_text(Audience))
    anonymity: Mapped[Anonymity] = mapped_column(enum_text(Anonymity))
    state: Mapped[InstrumentState] = mapped_column(enum_text(InstrumentState))
    field_code: Mapped[str | None] = mapped_column(String(80))
    frame_id: Mapped[UUID | None] = mapped_column(Uuid16, ForeignKey("competency_frame.id"), index=True)
    content: Mapped[object] = mapped_column(JsonText)
    sort_key: Mapped[str] = mapped_column(String(900))
