"""The lessons of a span of days with the people they need, as the rules of clashes see them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.teachers.queries import survivors
from smm_desktop.trainings.model import (
    Activity,
    ActivityGroup,
    Enrolment,
    LessonSlot,
    Trainer,
    TrainingSession,
)
from smm_desktop.trainings.queries.enrolments import people_of
from smm_desktop.trainings.rules import Lesson
from smm_desktop.trainings.terms import EnrolmentState


def _enrolled(session: Session, group_ids: set[UUID]) -> dict[UUID, dict[UUID, str]]:
    """By group, the persons who sit in it; names are left to those who plan."""
    statement = select(Enrolment.group_id, Enrolment.teacher_id).where(
        Enrolment.group_id.in_(group_ids), Enrolment.state == EnrolmentState.ENROLLED
    )
    pairs = session.execute(statement).all()
    standing = survivors(session, {teacher_id for _, teacher_id in pairs})
    found: dict[UUID, dict[UUID, str]] = defaultdict(dict)
    for group_id, teacher_id in pairs:
        found[group_id][standing[teacher_id]] = ""
    return found


def people_of_group(session: Session, group_id: UUID) -> dict[UUID, str]:
    """The persons who sit in a group, by the survivor's id, with their names."""
    statement = select(Enrolment.teacher_id).where(
        Enrolment.group_id == group_id, Enrolment.state == EnrolmentState.ENROLLED
    )
    people = people_of(session, session.scalars(statement).all())
    return {person.id: person.name for person in people.values()}


def trainer_keys(session: Session) -> dict[UUID, tuple[UUID, str]]:
    """By trainer, the key of the person: the teacher's where the trainer is one."""
    rows = session.execute(select(Trainer.id, Trainer.name, Trainer.teacher_id)).all()
    standing = survivors(session, {teacher_id for _, _, teacher_id in rows if teacher_id is not None})
    return {
        trainer_id: (trainer_id if teacher_id is None else standing.get(teacher_id, teacher_id), name)
        for trainer_id, name, teacher_id in rows
    }


def lessons(session: Session, first: date, last: date) -> tuple[Lesson, ...]:
    """Every lesson of every group from `first` to `last`."""
    statement = (
        select(
            TrainingSession.id,
            TrainingSession.group_id,
            TrainingSession.day,
            LessonSlot.starts_at,
            LessonSlot.minutes,
            Activity.title,
            ActivityGroup.name,
            Activity.place,
            TrainingSession.room,
            TrainingSession.trainer_id,
        )
        .join(TrainingSession, TrainingSession.id == LessonSlot.session_id)
        .join(ActivityGroup, ActivityGroup.id == TrainingSession.group_id)
        .join(Activity, Activity.id == ActivityGroup.activity_id)
        .where(TrainingSession.day.between(first, last))
    )
    rows = session.execute(statement).all()
    people: Mapping[UUID, Mapping[UUID, str]] = _enrolled(session, {row.group_id for row in rows})
    trainers = trainer_keys(session)
    return tuple(
        Lesson(
            group_id=row.group_id,
            day=row.day,
            starts_at=row.starts_at,
            ends_at=row.starts_at + row.minutes,
            activity=row.title,
            group=row.name,
            place=row.place,
            room=row.room,
            trainer=None if row.trainer_id is None else trainers[row.trainer_id],
            people=people.get(row.group_id, {}),
            session_id=row.id,
        )
        for row in rows
    )


def lessons_of_group(session: Session, group_id: UUID) -> tuple[tuple[Lesson, ...], tuple[Lesson, ...]]:
    """A group's own lessons, and all others on its days."""
    days = session.scalars(select(TrainingSession.day).where(TrainingSession.group_id == group_id)).all()
    if not days:
        return (), ()
    found = lessons(session, min(days), max(days))
    own = tuple(lesson for lesson in found if lesson.group_id == group_id)
    return own, tuple(lesson for lesson in found if lesson.group_id != group_id)
