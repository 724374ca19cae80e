"""Needs: what was found to be lacking, and each step until it is met. Links to trainings belong to trainings."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, SmallInteger, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from smm_desktop.core.database.base import Base, JsonText, Travelling, UtcDateTime, Uuid16, enum_text
from smm_desktop.needs.terms import NeedPriority, NeedState


class Need(Travelling, Base):
    """A competency that a group of people lacks. `times_reopened` keeps a need that came back visible."""

    __tablename__ = "need"

    competency_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("competency.id"), index=True)
    round_id: Mapped[UUID | None] = mapped_column(Uuid16, ForeignKey("survey_round.id"), index=True)
    group_name: Mapped[str] = mapped_column(String(200), default="")
    priority: Mapped[NeedPriority] = mapped_column(enum_text(NeedPriority))
    reason: Mapped[str] = mapped_column(Text, default="")
    figures: Mapped[object | None] = mapped_column(JsonText)
    state: Mapped[NeedState] = mapped_column(enum_text(NeedState))
    times_reopened: Mapped[int] = mapped_column(SmallInteger, default=0)


class NeedStep(Travelling, Base):
    """One change of a need's state; at closing with the figures of the round that measured again."""

    __tablename__ = "need_step"

    need_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("need.id"), index=True)
    state: Mapped[NeedState] = mapped_column(enum_text(NeedState))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    reason: Mapped[str] = mapped_column(Text, default="")
    round_id: Mapped[UUID | None] = mapped_column(Uuid16, ForeignKey("survey_round.id"), index=True)
    figures: Mapped[object | None] = mapped_column(JsonText)
