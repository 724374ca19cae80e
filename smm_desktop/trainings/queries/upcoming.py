"""The sessions that are still to come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smm_desktop.trainings.model import Activity, ActivityGroup, LessonSlot, Trainer, TrainingSession
from smm_desktop.trainings.queries.schedule import people_in
from smm_desktop.trainings.terms import ActivityState, EnrolmentState


@dataclass(frozen=True, slots=True)
class UpcomingRow:
    """A session that is still to come, for the dashboard."""

    activity_id: UUID
    group_id: UUID
    session_id: UUID
    title: str
    group_name: str
    day: date
    starts_at: int
    ends_at: int
    room: str
    place: str
    trainer_name: str
    people: int


def upcoming_sessions(session: Session, from_day: date, limit: int = 10) -> tuple[UpcomingRow, ...]:
    """The next sessions of activities that are not closed, the soonest first."""
    starts = func.min(LessonSlot.starts_at)
    statement = (
        select(
            Activity.id,
            ActivityGroup.id,
            TrainingSession.id,
            Activity.title,
            ActivityGroup.name,
            TrainingSession.day,
            starts,
            func.max(LessonSlot.starts_at + LessonSlot.minutes),
            TrainingSession.room,
            Activity.place,
            func.coalesce(Trainer.name, ""),
        )
        .join(ActivityGroup, ActivityGroup.activity_id == Activity.id)
        .join(TrainingSession, TrainingSession.group_id == ActivityGroup.id)
        .join(LessonSlot, LessonSlot.session_id == TrainingSession.id)
        .join(Trainer, Trainer.id == TrainingSession.trainer_id, isouter=True)
        .where(TrainingSession.day >= from_day, Activity.state != ActivityState.CLOSED)
        .group_by(TrainingSession.id, Activity.id, ActivityGroup.id, Trainer.name)
        .order_by(TrainingSession.day, starts, Activity.code)
        .limit(limit)
    )
    rows = session.execute(statement).all()
    people = people_in(session, EnrolmentState.ENROLLED, [row[1] for row in rows])
    return tuple(UpcomingRow(*row, people=people.get(row[1], 0)) for row in rows)
