"""Trainings, lessons, people and attendance in sums: by center, province, field or month, all of it counted in SQL."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from sqlalchemy import Select, Subquery, case, distinct, extract, func, literal_column, select
from sqlalchemy.orm import Session

from smm_desktop.centers.queries import reference
from smm_desktop.centers.terms import Breakdown, TotalsFilter
from smm_desktop.teachers.queries import persons
from smm_desktop.trainings.model import (
    Activity,
    ActivityGroup,
    AttendanceMark,
    CatalogueEntry,
    Enrolment,
    LessonSlot,
    TrainingSession,
)
from smm_desktop.trainings.queries.dashboard import PRESENT_MINUTES
from smm_desktop.trainings.terms import ActivityState, EnrolmentState

Key = int | str | None
_MONTHS = 100  # a month's key is 202611


@dataclass(frozen=True, slots=True)
class TrainingTotals:
    """One line. `participations` may name a person twice, `persons` counts each identity number once."""

    activities: int = 0
    closed: int = 0
    lessons: int = 0
    participations: int = 0
    persons: int = 0
    attended_minutes: int = 0
    recorded_minutes: int = 0


def _key(by: Breakdown) -> Any:
    match by:
        case Breakdown.ALL:
            return literal_column("0")
        case Breakdown.CENTER:
            return Activity.center_id
        case Breakdown.PROVINCE:
            provinces = {center.number: center.province_code for center in reference().centers}
            return case(provinces, value=Activity.center_id)
        case Breakdown.FIELD:
            return CatalogueEntry.field_code
        case Breakdown.MONTH:
            year, month = extract("year", Activity.ends_on), extract("month", Activity.ends_on)
            return year * _MONTHS + month


def counted_activities(by: Breakdown, chosen: TotalsFilter) -> Subquery:
    """The activities that count, as (activity_id, key, state), for the sums of this room and of those above."""
    found = select(Activity.id.label("activity_id"), _key(by).label("key"), Activity.state.label("state"))
    found = found.join(CatalogueEntry, CatalogueEntry.id == Activity.catalogue_id)
    if chosen.first_day is not None:
        found = found.where(Activity.ends_on >= chosen.first_day)
    if chosen.last_day is not None:
        found = found.where(Activity.ends_on <= chosen.last_day)
    if chosen.center is not None:
        found = found.where(Activity.center_id == chosen.center)
    return found.subquery()


def plain_key(value: Any) -> Key:
    """PostgreSQL gives a month as a decimal number."""
    return value if value is None or isinstance(value, str) else int(value)


def training_totals(session: Session, by: Breakdown, chosen: TotalsFilter) -> Mapping[Key, TrainingTotals]:
    """Lines by center number, province code, field code (None: of no field), month (202611), or 0 for all."""
    counted = counted_activities(by, chosen)
    names = tuple(field.name for field in fields(TrainingTotals))
    found: dict[Key, dict[str, int]] = {}
    for statement in (_activities(counted), _lessons(counted), _people(counted), _attendance(counted)):
        for row in session.execute(statement.group_by(counted.c.key)).mappings():
            line = found.setdefault(plain_key(row["key"]), {})
            line.update({name: int(row[name] or 0) for name in names if name in row})
    return {key: TrainingTotals(**line) for key, line in found.items()}


def person_total(session: Session, chosen: TotalsFilter) -> int:
    """How many people took part; they do not add up from the lines, since somebody may stand in several."""
    counted = counted_activities(Breakdown.ALL, chosen)
    row = session.execute(_people(counted).group_by(counted.c.key)).mappings().first()
    return int(row["persons"]) if row else 0


def _activities(counted: Subquery) -> Select[Any]:
    closed = case((counted.c.state == ActivityState.CLOSED, 1), else_=0)
    return select(counted.c.key, func.count().label("activities"), func.sum(closed).label("closed"))


def _lessons(counted: Subquery) -> Select[Any]:
    return (
        select(counted.c.key, func.count(LessonSlot.id).label("lessons"))
        .join(ActivityGroup, ActivityGroup.activity_id == counted.c.activity_id)
        .join(TrainingSession, TrainingSession.group_id == ActivityGroup.id)
        .join(LessonSlot, LessonSlot.session_id == TrainingSession.id)
    )


def _people(counted: Subquery) -> Select[Any]:
    """A number in several centers is one person; somebody without a number is a person of one center."""
    people = persons()
    unnumbered = case((people.c.identity_number.is_(None), people.c.person_id))
    each = func.count(distinct(people.c.identity_number)) + func.count(distinct(unnumbered))
    return (
        select(counted.c.key, func.count(Enrolment.id).label("participations"), each.label("persons"))
        .join(ActivityGroup, ActivityGroup.activity_id == counted.c.activity_id)
        .join(Enrolment, Enrolment.group_id == ActivityGroup.id)
        .join(people, people.c.teacher_id == Enrolment.teacher_id)
        .where(Enrolment.state == EnrolmentState.ENROLLED)
    )


def _attendance(counted: Subquery) -> Select[Any]:
    attended, recorded = func.sum(PRESENT_MINUTES), func.sum(LessonSlot.minutes)
    return (
        select(counted.c.key, attended.label("attended_minutes"), recorded.label("recorded_minutes"))
        .join(ActivityGroup, ActivityGroup.activity_id == counted.c.activity_id)
        .join(Enrolment, Enrolment.group_id == ActivityGroup.id)
        .join(AttendanceMark, AttendanceMark.enrolment_id == Enrolment.id)
        .join(LessonSlot, LessonSlot.id == AttendanceMark.slot_id)
        .where(Enrolment.state == EnrolmentState.ENROLLED)
    )
