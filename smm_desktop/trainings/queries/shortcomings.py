"""What is wrong in trainings and should be mended before they are handed over."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any
from uuid import UUID

from sqlalchemy import Executable, Row, exists, func, select
from sqlalchemy.orm import Session

from smm_desktop.core import turkish
from smm_desktop.core.database.kit_tables import DatabaseFacts
from smm_desktop.core.database.ledger import chunks
from smm_desktop.trainings.model import (
    Activity,
    ActivityGroup,
    AttendanceMark,
    Enrolment,
    LessonSlot,
    Trainer,
    TrainingSession,
)
from smm_desktop.trainings.terms import ActivityState, ClashKind, EnrolmentState, Mark

_HERE = select(DatabaseFacts.center_id).limit(1).scalar_subquery()


@dataclass(frozen=True, slots=True)
class OverfullGroup:
    """More people than seats; walk-ins do not count, they were in the room."""

    group_id: UUID
    activity_id: UUID
    title: str
    group: str
    quota: int
    enrolled: int


def overfull_groups(session: Session) -> tuple[OverfullGroup, ...]:
    people = func.count(Enrolment.id)
    found = (
        select(ActivityGroup.id, Activity.id, Activity.title, ActivityGroup.name, ActivityGroup.quota, people)
        .join(Activity, Activity.id == ActivityGroup.activity_id)
        .join(Enrolment, Enrolment.group_id == ActivityGroup.id)
        .where(
            Activity.center_id == _HERE,
            Enrolment.state == EnrolmentState.ENROLLED,
            Enrolment.is_walk_in.is_(False),
        )
        .group_by(ActivityGroup.id, Activity.id, Activity.title, ActivityGroup.name, ActivityGroup.quota)
        .having(people > ActivityGroup.quota)
    )
    return tuple(OverfullGroup(*row) for row in session.execute(found))


@dataclass(frozen=True, slots=True)
class UnfinishedClosing:
    """An activity that is over but was not closed."""

    activity_id: UUID
    title: str
    ends_on: date


def unfinished_closings(session: Session, today: date) -> tuple[UnfinishedClosing, ...]:
    found = select(Activity.id, Activity.title, Activity.ends_on).where(
        Activity.center_id == _HERE,
        Activity.ends_on < today,
        Activity.state.in_([ActivityState.OPEN, ActivityState.HELD]),
    )
    return tuple(UnfinishedClosing(*row) for row in session.execute(found.order_by(Activity.ends_on)))


@dataclass(frozen=True, slots=True)
class ClashingSession:
    """A session that shares a trainer or a room with another one at the same time; `name` is theirs."""

    session_id: UUID
    activity_id: UUID
    title: str
    day: date
    kind: ClashKind
    name: str


def clashing_sessions(session: Session) -> tuple[ClashingSession, ...]:
    """Sessions of activities that are not closed; each of a pair is named once, the later one."""
    return tuple(_clashes(list(session.execute(_lessons()))))


def _lessons() -> Executable:
    starts, ends = func.min(LessonSlot.starts_at), func.max(LessonSlot.starts_at + LessonSlot.minutes)
    columns = (
        *(TrainingSession.id, TrainingSession.day, TrainingSession.room, TrainingSession.trainer_id),
        *(Activity.id.label("activity_id"), Activity.title, Activity.place),
        func.coalesce(Trainer.name, "").label("trainer"),
        starts.label("starts"),
        ends.label("ends"),
    )
    return (
        select(*columns)
        .join(LessonSlot, LessonSlot.session_id == TrainingSession.id)
        .join(ActivityGroup, ActivityGroup.id == TrainingSession.group_id)
        .join(Activity, Activity.id == ActivityGroup.activity_id)
        .join(Trainer, Trainer.id == TrainingSession.trainer_id, isouter=True)
        .where(Activity.center_id == _HERE, Activity.state != ActivityState.CLOSED)
        .group_by(TrainingSession.id, Activity.id, Trainer.name)
    )


def _clashes(lessons: list[Row[Any]]) -> Iterator[ClashingSession]:
    shared: dict[tuple[object, ...], list[Row[Any]]] = defaultdict(list)
    for lesson in lessons:
        if lesson.trainer_id is not None:
            shared[(ClashKind.TRAINER, lesson.day, lesson.trainer_id)].append(lesson)
        if lesson.room:
            place = turkish.fold(lesson.place), turkish.fold(lesson.room)
            shared[(ClashKind.ROOM, lesson.day, *place)].append(lesson)
    for (kind, *_), together in shared.items():
        ordered = sorted(together, key=lambda lesson: (lesson.starts, lesson.ends, lesson.id))
        for one, other in pairwise(ordered):
            if other.starts < one.ends:
                name = other.trainer if kind is ClashKind.TRAINER else other.room
                yield ClashingSession(
                    other.id, other.activity_id, other.title, other.day, ClashKind(str(kind)), name
                )


def attended_enrolments(session: Session, among: Iterable[UUID]) -> frozenset[UUID]:
    """Those who were recorded as present, at least late, in some lesson; the cost is that of those asked for."""
    there = AttendanceMark.mark.in_([Mark.PRESENT, Mark.LATE])
    was_there = exists().where(AttendanceMark.enrolment_id == Enrolment.id, there)
    found: set[UUID] = set()
    for chunk in chunks(among):
        found.update(session.scalars(select(Enrolment.id).where(Enrolment.id.in_(chunk), was_there)))
    return frozenset(found)
