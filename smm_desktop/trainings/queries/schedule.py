"""Groups with their sessions and lesson slots."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from smm_desktop.core import turkish
from smm_desktop.trainings.model import (
    ActivityGroup,
    AttendanceMark,
    Enrolment,
    LessonSlot,
    Trainer,
    TrainingSession,
)
from smm_desktop.trainings.rules import free_seats
from smm_desktop.trainings.terms import EnrolmentState


@dataclass(frozen=True, slots=True)
class GroupRow:
    """People taught together, with their seats and lessons."""

    id: UUID
    activity_id: UUID
    name: str
    quota: int
    enrolled: int
    waiting: int
    free: int
    session_count: int
    slot_count: int
    planned_minutes: int
    first_day: date | None
    last_day: date | None
    rev: int


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One session with its first and last minute; `mark_count` tells whether attendance hangs on it."""

    id: UUID
    group_id: UUID
    day: date
    starts_at: int
    ends_at: int
    slot_count: int
    minutes: int
    room: str
    trainer_id: UUID | None
    trainer_name: str
    topic: str
    mark_count: int
    rev: int


@dataclass(frozen=True, slots=True)
class SlotRow:
    """One lesson of a group; ordinals count from 1 in the group and in the day."""

    id: UUID
    session_id: UUID
    day: date
    starts_at: int
    minutes: int
    room: str
    trainer_id: UUID | None
    trainer_name: str
    topic: str
    ordinal: int
    day_ordinal: int

    @property
    def ends_at(self) -> int:
        return self.starts_at + self.minutes


@dataclass(frozen=True, slots=True)
class _Sums:
    """What the lessons of one group add up to."""

    sessions: int = 0
    slots: int = 0
    minutes: int = 0
    first_day: date | None = None
    last_day: date | None = None


def _lesson_sums() -> Select[UUID, int, int, int, date, date]:
    """Sessions, lessons, minutes and days by group."""
    return (
        select(
            TrainingSession.group_id,
            func.count(TrainingSession.id.distinct()),
            func.count(LessonSlot.id),
            func.sum(LessonSlot.minutes),
            func.min(TrainingSession.day),
            func.max(TrainingSession.day),
        )
        .join(LessonSlot, LessonSlot.session_id == TrainingSession.id)
        .group_by(TrainingSession.group_id)
    )


def people_in(session: Session, state: EnrolmentState, group_ids: list[UUID]) -> dict[UUID, int]:
    counted = select(Enrolment.group_id, func.count()).where(
        Enrolment.state == state, Enrolment.group_id.in_(group_ids)
    )
    return dict(session.execute(counted.group_by(Enrolment.group_id)).all())


def _group_rows(session: Session, found: list[ActivityGroup]) -> tuple[GroupRow, ...]:
    ids = [one.id for one in found]
    enrolled = people_in(session, EnrolmentState.ENROLLED, ids)
    waiting = people_in(session, EnrolmentState.WAITING, ids)
    lessons = _lesson_sums().where(TrainingSession.group_id.in_(ids))
    sums = {
        owner: _Sums(count, slot_count, minutes, first, last)
        for owner, count, slot_count, minutes, first, last in session.execute(lessons)
    }
    rows = []
    for one in turkish.sorted_by(found, key=lambda group: group.name):
        taught = sums.get(one.id, _Sums())
        rows.append(
            GroupRow(
                id=one.id,
                activity_id=one.activity_id,
                name=one.name,
                quota=one.quota,
                enrolled=enrolled.get(one.id, 0),
                waiting=waiting.get(one.id, 0),
                free=free_seats(one.quota, enrolled.get(one.id, 0)),
                session_count=taught.sessions,
                slot_count=taught.slots,
                planned_minutes=taught.minutes,
                first_day=taught.first_day,
                last_day=taught.last_day,
                rev=one.rev,
            )
        )
    return tuple(rows)


def groups(session: Session, activity_id: UUID) -> tuple[GroupRow, ...]:
    """The groups of an activity in Turkish order of names."""
    found = session.scalars(select(ActivityGroup).where(ActivityGroup.activity_id == activity_id))
    return _group_rows(session, list(found))


def group(session: Session, group_id: UUID) -> GroupRow | None:
    found = session.get(ActivityGroup, group_id)
    return None if found is None else _group_rows(session, [found])[0]


def _marks_by_session(session: Session, group_id: UUID) -> dict[UUID, int]:
    counted = (
        select(LessonSlot.session_id, func.count())
        .join(AttendanceMark, AttendanceMark.slot_id == LessonSlot.id)
        .join(TrainingSession, TrainingSession.id == LessonSlot.session_id)
        .where(TrainingSession.group_id == group_id)
    )
    return dict(session.execute(counted.group_by(LessonSlot.session_id)).all())


def sessions(session: Session, group_id: UUID) -> tuple[SessionRow, ...]:
    """The sessions of a group in the order of time."""
    marks = _marks_by_session(session, group_id)
    starts = func.min(LessonSlot.starts_at)
    statement = (
        select(
            TrainingSession,
            starts,
            func.max(LessonSlot.starts_at + LessonSlot.minutes),
            func.count(LessonSlot.id),
            func.sum(LessonSlot.minutes),
            func.coalesce(Trainer.name, ""),
        )
        .join(LessonSlot, LessonSlot.session_id == TrainingSession.id)
        .join(Trainer, Trainer.id == TrainingSession.trainer_id, isouter=True)
        .where(TrainingSession.group_id == group_id)
        .group_by(TrainingSession.id, Trainer.name)
        .order_by(TrainingSession.day, starts)
    )
    return tuple(
        SessionRow(
            id=one.id,
            group_id=one.group_id,
            day=one.day,
            starts_at=starts_at,
            ends_at=ends_at,
            slot_count=count,
            minutes=minutes,
            room=one.room,
            trainer_id=one.trainer_id,
            trainer_name=trainer_name,
            topic=one.topic,
            mark_count=marks.get(one.id, 0),
            rev=one.rev,
        )
        for one, starts_at, ends_at, count, minutes, trainer_name in session.execute(statement)
    )


def slots(session: Session, group_id: UUID) -> tuple[SlotRow, ...]:
    """The lessons of a group in the order of time, numbered in the group and in the day."""
    statement = (
        select(
            LessonSlot.id,
            LessonSlot.session_id,
            TrainingSession.day,
            LessonSlot.starts_at,
            LessonSlot.minutes,
            TrainingSession.room,
            TrainingSession.trainer_id,
            func.coalesce(Trainer.name, ""),
            TrainingSession.topic,
        )
        .join(TrainingSession, TrainingSession.id == LessonSlot.session_id)
        .join(Trainer, Trainer.id == TrainingSession.trainer_id, isouter=True)
        .where(TrainingSession.group_id == group_id)
        .order_by(TrainingSession.day, LessonSlot.starts_at)
    )
    found: list[SlotRow] = []
    for ordinal, row in enumerate(session.execute(statement), start=1):
        is_same_day = bool(found) and found[-1].day == row.day
        found.append(SlotRow(*row, ordinal, found[-1].day_ordinal + 1 if is_same_day else 1))
    return tuple(found)
