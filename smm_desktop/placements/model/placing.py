"""What companies offer, what teachers ask for, and the placements that come of it."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, SmallInteger, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from smm_desktop.core.database.base import Base, JsonText, Travelling, UtcDateTime, Uuid16, enum_text
from smm_desktop.placements.terms import (
    Accommodation,
    Evaluator,
    PairRuling,
    PaperKind,
    PlacementState,
    RequestState,
)
from smm_desktop.teachers.terms import ExcuseCode


class Offer(Travelling, Base):
    """Places that a company offers between two days. A group is nobody, or at least `minimum` and at most `capacity`.

    `competencies` and `prerequisites` are lists of texts: what is taught, and the codes of trainings to have passed.
    """

    __tablename__ = "offer"
    __table_args__ = (UniqueConstraint("center_id", "code"), Index("ix_offer_dates", "starts_on", "ends_on"))

    company_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("company.id"), index=True)
    mentor_id: Mapped[UUID | None] = mapped_column(Uuid16, ForeignKey("company_contact.id"), index=True)
    code: Mapped[str] = mapped_column(String(40))
    title: Mapped[str] = mapped_column(String(300))
    title_en: Mapped[str] = mapped_column(String(300), default="")
    field_code: Mapped[str | None] = mapped_column(String(80), index=True)
    competencies: Mapped[object] = mapped_column(JsonText, default=list)
    prerequisites: Mapped[object] = mapped_column(JsonText, default=list)
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    weekdays: Mapped[object] = mapped_column(JsonText, default=list)  # Monday is 0
    daily_minutes: Mapped[int] = mapped_column(SmallInteger)
    capacity: Mapped[int] = mapped_column(SmallInteger)
    minimum: Mapped[int] = mapped_column(SmallInteger, default=0)
    language: Mapped[str] = mapped_column(String(2), default="tr")  # ISO 639-1
    accommodation: Mapped[Accommodation] = mapped_column(enum_text(Accommodation))
    requirements: Mapped[str] = mapped_column(Text, default="")
    note: Mapped[str] = mapped_column(Text, default="")
    is_active: Mapped[bool] = mapped_column(default=True)
    sort_key: Mapped[str] = mapped_column(String(900))


class OfferTechnology(Travelling, Base):
    """A technology that an offer teaches."""

    __tablename__ = "offer_technology"
    __table_args__ = (UniqueConstraint("offer_id", "technology_id"),)

    offer_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("offer.id"))
    technology_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("technology.id"), index=True)


class OfferNeed(Travelling, Base):
    """A need that an offer is to meet."""

    __tablename__ = "offer_need"
    __table_args__ = (UniqueConstraint("offer_id", "need_id"),)

    offer_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("offer.id"))
    need_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("need.id"), index=True)


class PlacementRequest(Travelling, Base):
    """What a teacher asks for: a field, technologies, and when it can be. `asked_on` starts the waiting."""

    __tablename__ = "placement_request"

    teacher_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("teacher.id"), index=True)
    field_code: Mapped[str | None] = mapped_column(String(80))
    asked_on: Mapped[date]
    free_from: Mapped[date | None]
    free_until: Mapped[date | None]
    provinces: Mapped[object] = mapped_column(JsonText, default=list)  # codes; empty stands for anywhere
    state: Mapped[RequestState] = mapped_column(enum_text(RequestState), index=True)
    note: Mapped[str] = mapped_column(Text, default="")


class RequestTechnology(Travelling, Base):
    """A technology that a request asks for."""

    __tablename__ = "request_technology"
    __table_args__ = (UniqueConstraint("request_id", "technology_id"),)

    request_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("placement_request.id"))
    technology_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("technology.id"), index=True)


class PairRule(Travelling, Base):
    """A pair that the coordinator pinned or forbade before the match, and why."""

    __tablename__ = "pair_rule"
    __table_args__ = (UniqueConstraint("request_id", "offer_id"),)

    request_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("placement_request.id"))
    offer_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("offer.id"), index=True)
    ruling: Mapped[PairRuling] = mapped_column(enum_text(PairRuling))
    reason: Mapped[str] = mapped_column(Text, default="")


class Placement(Travelling, Base):
    """One teacher at one company. `rules`: the rule book frozen when it began; `grounds`: why this pair, as matched."""

    __tablename__ = "placement"
    __table_args__ = (
        UniqueConstraint("center_id", "code"),
        Index("ix_placement_dates", "starts_on", "ends_on"),
        Index("ix_placement_state", "state"),
    )

    code: Mapped[str] = mapped_column(String(40))
    teacher_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("teacher.id"), index=True)
    offer_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("offer.id"), index=True)
    request_id: Mapped[UUID | None] = mapped_column(Uuid16, ForeignKey("placement_request.id"), index=True)
    mentor_id: Mapped[UUID | None] = mapped_column(Uuid16, ForeignKey("company_contact.id"), index=True)
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    weekdays: Mapped[object] = mapped_column(JsonText, default=list)
    daily_minutes: Mapped[int] = mapped_column(SmallInteger)
    state: Mapped[PlacementState] = mapped_column(enum_text(PlacementState))
    company_agreed_on: Mapped[date | None]
    school_agreed_on: Mapped[date | None]
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    rules: Mapped[object | None] = mapped_column(JsonText)
    grounds: Mapped[object | None] = mapped_column(JsonText)
    report: Mapped[object | None] = mapped_column(JsonText)  # the final report's parts
    reason: Mapped[str] = mapped_column(Text, default="")  # of a cancel or of a reopening
    note: Mapped[str] = mapped_column(Text, default="")


class PlacementDay(Travelling, Base):
    """A line of the daily log: minutes worked and at what, or an absence. `minutes` 0 with no excuse is an absence."""

    __tablename__ = "placement_day"
    __table_args__ = (UniqueConstraint("placement_id", "day"),)

    placement_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("placement.id"))
    day: Mapped[date]
    minutes: Mapped[int] = mapped_column(SmallInteger)
    work: Mapped[str] = mapped_column(Text, default="")
    excuse: Mapped[ExcuseCode | None] = mapped_column(enum_text(ExcuseCode))


class Evaluation(Travelling, Base):
    """What the mentor or the teacher says of a placement: marks of 1 to 5 by the form's items, and words."""

    __tablename__ = "evaluation"
    __table_args__ = (UniqueConstraint("placement_id", "evaluator"),)

    placement_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("placement.id"))
    evaluator: Mapped[Evaluator] = mapped_column(enum_text(Evaluator))
    marks: Mapped[object] = mapped_column(JsonText, default=dict)
    words: Mapped[str] = mapped_column(Text, default="")
    evaluated_on: Mapped[date]


class PlacementPaper(Travelling, Base):
    """A printed sheet or form by the code that names it, with its geometry so that a scan can be read."""

    __tablename__ = "placement_paper"
    __table_args__ = (UniqueConstraint("code"),)

    placement_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("placement.id"), index=True)
    kind: Mapped[PaperKind] = mapped_column(enum_text(PaperKind))
    code: Mapped[str] = mapped_column(String(20))
    first_day: Mapped[date | None]
    last_day: Mapped[date | None]
    page_count: Mapped[int] = mapped_column(SmallInteger)
    geometry: Mapped[object] = mapped_column(JsonText)
    printed_at: Mapped[datetime] = mapped_column(UtcDateTime)
