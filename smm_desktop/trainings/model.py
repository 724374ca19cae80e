"""Catalogue, trainers, activities, groups, sessions, lesson slots, enrolments, marks, printed sheets."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, SmallInteger, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from smm_desktop.core.database.base import Base, JsonText, Travelling, UtcDateTime, Uuid16, enum_text
from smm_desktop.trainings.terms import (
    ActivityState,
    EnrolmentState,
    ExcuseCode,
    Mark,
    SheetSpan,
    TrainingKind,
)


class CatalogueEntry(Travelling, Base):
    """A training that a center can offer, again and again."""

    __tablename__ = "catalogue_entry"
    __table_args__ = (UniqueConstraint("center_id", "code"),)

    code: Mapped[str] = mapped_column(String(40))
    title: Mapped[str] = mapped_column(String(300))
    title_en: Mapped[str] = mapped_column(String(300), default="")
    field_code: Mapped[str | None] = mapped_column(String(80))
    competencies: Mapped[object] = mapped_column(JsonText, default=list)  # list of texts
    hours: Mapped[int] = mapped_column(SmallInteger)  # lesson hours (ders saati)
    kind: Mapped[TrainingKind] = mapped_column(enum_text(TrainingKind))
    has_exam: Mapped[bool] = mapped_column(default=False)
    is_active: Mapped[bool] = mapped_column(default=True)
    sort_key: Mapped[str] = mapped_column(String(900), index=True)


class Trainer(Travelling, Base):
    """Who teaches: a teacher of the register or someone from outside."""

    __tablename__ = "trainer"

    name: Mapped[str] = mapped_column(String(200))
    title: Mapped[str] = mapped_column(String(120), default="")
    institution: Mapped[str] = mapped_column(String(200), default="")
    email: Mapped[str] = mapped_column(String(200), default="")
    phone: Mapped[str] = mapped_column(String(20), default="")
    teacher_id: Mapped[UUID | None] = mapped_column(Uuid16, ForeignKey("teacher.id"), index=True)
    sort_key: Mapped[str] = mapped_column(String(620), index=True)


class Activity(Travelling, Base):
    """One run of a catalogue entry. `rules`: the rule book frozen at opening (`FrozenRules` as JSON)."""

    __tablename__ = "activity"
    __table_args__ = (
        UniqueConstraint("center_id", "code"),
        Index("ix_activity_dates", "starts_on", "ends_on"),
    )

    catalogue_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("catalogue_entry.id"), index=True)
    code: Mapped[str] = mapped_column(String(40))
    title: Mapped[str] = mapped_column(String(300))
    title_en: Mapped[str] = mapped_column(String(300), default="")
    place: Mapped[str] = mapped_column(String(200), default="")
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    state: Mapped[ActivityState] = mapped_column(enum_text(ActivityState), default=ActivityState.PLANNED)
    has_exam: Mapped[bool] = mapped_column(default=False)
    rules: Mapped[object | None] = mapped_column(JsonText)
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    reopen_reason: Mapped[str] = mapped_column(Text, default="")
    note: Mapped[str] = mapped_column(Text, default="")


class ActivityGroup(Travelling, Base):
    """People who are taught together; an activity has at least one group."""

    __tablename__ = "activity_group"
    __table_args__ = (UniqueConstraint("activity_id", "name"),)

    activity_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("activity.id"))
    name: Mapped[str] = mapped_column(String(60))
    quota: Mapped[int] = mapped_column(SmallInteger)


class TrainingSession(Travelling, Base):
    """One day's teaching of one group by one trainer in one room; a day may hold several."""

    __tablename__ = "training_session"
    __table_args__ = (Index("ix_training_session_day", "day"),)

    group_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("activity_group.id"), index=True)
    day: Mapped[date]
    room: Mapped[str] = mapped_column(String(100), default="")
    trainer_id: Mapped[UUID | None] = mapped_column(Uuid16, ForeignKey("trainer.id"), index=True)
    topic: Mapped[str] = mapped_column(String(300), default="")


class LessonSlot(Travelling, Base):
    """One lesson (ders saati). `starts_at` is minutes after local midnight."""

    __tablename__ = "lesson_slot"
    __table_args__ = (UniqueConstraint("session_id", "starts_at"),)

    session_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("training_session.id"))
    starts_at: Mapped[int] = mapped_column(SmallInteger)
    minutes: Mapped[int] = mapped_column(SmallInteger)


class Enrolment(Travelling, Base):
    """A teacher in a group. `queue_number` orders the waiting list; `score` is 0 to 100 points."""

    __tablename__ = "enrolment"
    __table_args__ = (UniqueConstraint("group_id", "teacher_id"),)

    group_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("activity_group.id"))
    teacher_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("teacher.id"), index=True)
    state: Mapped[EnrolmentState] = mapped_column(enum_text(EnrolmentState))
    is_walk_in: Mapped[bool] = mapped_column(default=False)
    queue_number: Mapped[int] = mapped_column(default=0)
    enrolled_at: Mapped[datetime] = mapped_column(UtcDateTime)
    score: Mapped[int | None] = mapped_column(SmallInteger)


class AttendanceMark(Travelling, Base):
    """What was recorded for one person in one lesson slot. No row: not recorded yet."""

    __tablename__ = "attendance_mark"
    __table_args__ = (UniqueConstraint("enrolment_id", "slot_id"),)

    enrolment_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("enrolment.id"))
    slot_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("lesson_slot.id"), index=True)
    mark: Mapped[Mark] = mapped_column(enum_text(Mark))
    minutes_late: Mapped[int] = mapped_column(SmallInteger, default=0)
    excuse: Mapped[ExcuseCode | None] = mapped_column(enum_text(ExcuseCode))


class AttendanceSheet(Travelling, Base):
    """A printed attendance sheet: the code on its paper and where every mark stands on it."""

    __tablename__ = "attendance_sheet"
    __table_args__ = (UniqueConstraint("code"),)

    group_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("activity_group.id"), index=True)
    code: Mapped[str] = mapped_column(String(20))
    span: Mapped[SheetSpan] = mapped_column(enum_text(SheetSpan))
    first_day: Mapped[date]
    last_day: Mapped[date]
    page_count: Mapped[int] = mapped_column(SmallInteger)
    geometry: Mapped[object] = mapped_column(JsonText)
    printed_at: Mapped[datetime] = mapped_column(UtcDateTime)


class NeedCover(Travelling, Base):
    """A need that a catalogue entry or an activity is to meet: the link lies on the higher rung (docs/adr/0041)."""

    __tablename__ = "need_cover"
    __table_args__ = (UniqueConstraint("need_id", "catalogue_id", "activity_id"),)

    need_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("need.id"))
    catalogue_id: Mapped[UUID | None] = mapped_column(Uuid16, ForeignKey("catalogue_entry.id"), index=True)
    activity_id: Mapped[UUID | None] = mapped_column(Uuid16, ForeignKey("activity.id"), index=True)
