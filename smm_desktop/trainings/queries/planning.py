"""What a session pattern would come to for a group: days, holidays, hours, clashes. Reads only."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy.orm import Session

from smm_desktop.centers.queries import day_closures
from smm_desktop.core.refusals import Refusal
from smm_desktop.trainings.model import Activity, ActivityGroup, CatalogueEntry
from smm_desktop.trainings.queries.activities import rules_of
from smm_desktop.trainings.queries.lessons import lessons, people_of_group, trainer_keys
from smm_desktop.trainings.queries.schedule import slots
from smm_desktop.trainings.rules import Lesson, calendar_of, clashes
from smm_desktop.trainings.rules.schedule import check_pattern, last_possible_day
from smm_desktop.trainings.terms import Clash, PlannedDay, SessionPattern, SessionPlan, TrainingReason


def planned_lessons(
    session: Session, group: ActivityGroup, days: Iterable[PlannedDay], room: str, trainer_id: UUID | None
) -> list[Lesson]:
    """The lessons that a plan would add, with everybody they need."""
    activity = session.get_one(Activity, group.activity_id)
    people = people_of_group(session, group.id)
    trainer = None if trainer_id is None else trainer_keys(session).get(trainer_id)
    if trainer_id is not None and trainer is None:
        raise Refusal(TrainingReason.TRAINER_UNKNOWN)
    return [
        Lesson(
            group_id=group.id,
            day=planned.day,
            starts_at=slot.starts_at,
            ends_at=slot.ends_at,
            activity=activity.title,
            group=group.name,
            place=activity.place,
            room=room,
            trainer=trainer,
            people=people,
        )
        for planned in days
        for slot in planned.slots
    ]


def clashes_of(
    session: Session, planned: list[Lesson], *, leaving_out: UUID | None = None
) -> tuple[Clash, ...]:
    """Clashes with what is planned already, but for a session that is being moved away."""
    days = [lesson.day for lesson in planned]
    others = lessons(session, min(days), max(days))
    return clashes(planned, (other for other in others if other.session_id != leaving_out))


def session_plan(session: Session, group_id: UUID, pattern: SessionPattern) -> SessionPlan:
    """The plan as a value; refused only when the pattern itself means nothing."""
    group = session.get(ActivityGroup, group_id)
    if group is None:
        raise Refusal(TrainingReason.GROUP_UNKNOWN)
    activity = session.get_one(Activity, group.activity_id)
    check_pattern(pattern)
    calendar = calendar_of(pattern, day_closures(session, pattern.first_day, last_possible_day(pattern)))
    planned = planned_lessons(session, group, calendar.days, pattern.room, pattern.trainer_id)
    return SessionPlan(
        group_id=group_id,
        pattern=pattern,
        days=calendar.days,
        skipped=calendar.skipped,
        clashes=clashes_of(session, planned),
        slots=len(planned),
        minutes=sum(lesson.ends_at - lesson.starts_at for lesson in planned),
        catalogue_hours=session.get_one(CatalogueEntry, activity.catalogue_id).hours,
        slots_before=len(slots(session, group_id)),
        is_outside_dates=calendar.days[0].day < activity.starts_on
        or calendar.days[-1].day > activity.ends_on,
    )


def default_pattern(session: Session, group_id: UUID) -> SessionPattern:
    """A sensible start: the activity's days, the rule's lesson minutes, the hours still missing."""
    group = session.get(ActivityGroup, group_id)
    if group is None:
        raise Refusal(TrainingReason.GROUP_UNKNOWN)
    activity = session.get_one(Activity, group.activity_id)
    planned = slots(session, group_id)
    missing = session.get_one(CatalogueEntry, activity.catalogue_id).hours - len(planned)
    last = planned[-1] if planned else None
    return SessionPattern(
        first_day=activity.starts_on,
        last_day=activity.ends_on,
        lesson_hours=missing if missing > 0 else None,
        minutes=rules_of(session, activity.id).lesson_minutes,
        room="" if last is None else last.room,
        trainer_id=None if last is None else last.trainer_id,
    )
