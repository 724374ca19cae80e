"""Activities as lists and one by one, with what counts in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from smm_desktop.centers.queries import frozen_rules
from smm_desktop.centers.terms import FrozenRules
from smm_desktop.core import turkish
from smm_desktop.trainings.model import (
    Activity,
    ActivityGroup,
    CatalogueEntry,
    Enrolment,
    LessonSlot,
    TrainingSession,
)
from smm_desktop.trainings.queries.catalogue import field_name, holds
from smm_desktop.trainings.terms import ActivityState, EnrolmentState, TrainingKind


@dataclass(frozen=True, slots=True)
class ActivityFilter:
    """Which activities a list shows: an empty set of states is all of them; days are a span they touch."""

    text: str = ""
    states: frozenset[ActivityState] = frozenset()
    field_code: str | None = None
    first_day: date | None = None
    last_day: date | None = None
    center: int | None = None


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """One run of a training. Planned slots and minutes are those of the group that has most."""

    id: UUID
    catalogue_id: UUID
    code: str
    title: str
    title_en: str
    kind: TrainingKind
    field_code: str | None
    field: str
    place: str
    starts_on: date
    ends_on: date
    state: ActivityState
    has_exam: bool
    rules: FrozenRules | None
    catalogue_hours: int
    group_count: int
    quota: int
    enrolled: int
    waiting: int
    planned_slots: int
    planned_minutes: int
    note: str
    closed_at: datetime | None
    reopen_reason: str
    rev: int
    center_id: int = 0


@dataclass(slots=True)
class _Counts:
    groups: int = 0
    quota: int = 0
    enrolled: int = 0
    waiting: int = 0
    slots: int = 0
    minutes: int = 0


def rules_from(stored: object) -> FrozenRules | None:
    return FrozenRules.from_json(stored) if isinstance(stored, Mapping) else None


def _counts(session: Session, activity_id: UUID | None) -> dict[UUID, _Counts]:
    """Groups, people and lessons by activity, in three grouped queries."""
    chosen = [] if activity_id is None else [ActivityGroup.activity_id == activity_id]
    found: dict[UUID, _Counts] = {}
    groups = select(ActivityGroup.activity_id, func.count(), func.sum(ActivityGroup.quota)).where(*chosen)
    for owner, count, quota in session.execute(groups.group_by(ActivityGroup.activity_id)):
        found[owner] = _Counts(groups=count, quota=quota)
    people = select(ActivityGroup.activity_id, Enrolment.state, func.count()).where(
        Enrolment.group_id == ActivityGroup.id, *chosen
    )
    for owner, state, count in session.execute(people.group_by(ActivityGroup.activity_id, Enrolment.state)):
        if state is EnrolmentState.ENROLLED:
            found[owner].enrolled = count
        elif state is EnrolmentState.WAITING:
            found[owner].waiting = count
    lessons = select(ActivityGroup.activity_id, func.count(), func.sum(LessonSlot.minutes)).where(
        TrainingSession.group_id == ActivityGroup.id, LessonSlot.session_id == TrainingSession.id, *chosen
    )
    for owner, count, minutes in session.execute(
        lessons.group_by(ActivityGroup.activity_id, ActivityGroup.id)
    ):
        counts = found[owner]
        counts.slots, counts.minutes = max(counts.slots, count), max(counts.minutes, minutes)
    return found


def _row(activity: Activity, entry: CatalogueEntry, counts: _Counts) -> ActivityRow:
    return ActivityRow(
        id=activity.id,
        catalogue_id=activity.catalogue_id,
        code=activity.code,
        title=activity.title,
        title_en=activity.title_en,
        kind=entry.kind,
        field_code=entry.field_code,
        field=field_name(entry.field_code),
        place=activity.place,
        starts_on=activity.starts_on,
        ends_on=activity.ends_on,
        state=activity.state,
        has_exam=activity.has_exam,
        rules=rules_from(activity.rules),
        catalogue_hours=entry.hours,
        group_count=counts.groups,
        quota=counts.quota,
        enrolled=counts.enrolled,
        waiting=counts.waiting,
        planned_slots=counts.slots,
        planned_minutes=counts.minutes,
        note=activity.note,
        closed_at=activity.closed_at,
        reopen_reason=activity.reopen_reason,
        rev=activity.rev,
        center_id=activity.center_id,
    )


def _conditions(chosen: ActivityFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if chosen.states:
        conditions.append(Activity.state.in_(chosen.states))
    if chosen.field_code is not None:
        conditions.append(CatalogueEntry.field_code == chosen.field_code)
    if chosen.first_day is not None:
        conditions.append(Activity.ends_on >= chosen.first_day)
    if chosen.last_day is not None:
        conditions.append(Activity.starts_on <= chosen.last_day)
    if chosen.center is not None:
        conditions.append(Activity.center_id == chosen.center)
    return conditions


def activities(session: Session, chosen: ActivityFilter | None = None) -> tuple[ActivityRow, ...]:
    """The newest first; on the same day in Turkish order of titles."""
    chosen = chosen or ActivityFilter()
    counts = _counts(session, None)
    statement = select(Activity, CatalogueEntry).join(
        CatalogueEntry, Activity.catalogue_id == CatalogueEntry.id
    )
    rows = (
        _row(activity, entry, counts.get(activity.id, _Counts()))
        for activity, entry in session.execute(statement.where(*_conditions(chosen)))
    )
    found = [row for row in rows if holds(chosen.text, row.title, row.code, row.place, row.field)]
    found = turkish.sorted_by(found, key=lambda row: f"{row.title} {row.code}")
    found.sort(key=lambda row: row.starts_on, reverse=True)
    return tuple(found)


def activity(session: Session, activity_id: UUID) -> ActivityRow | None:
    found = session.get(Activity, activity_id)
    if found is None:
        return None
    entry = session.get_one(CatalogueEntry, found.catalogue_id)
    return _row(found, entry, _counts(session, activity_id).get(activity_id, _Counts()))


def activity_by_code(session: Session, code: str) -> ActivityRow | None:
    found = session.scalars(select(Activity.id).where(Activity.code == code.strip())).first()
    return None if found is None else activity(session, found)


def state_counts(session: Session, chosen: ActivityFilter | None = None) -> dict[ActivityState, int]:
    """How many activities of the filter stand in each state, whatever states the filter itself asks for."""
    rows = activities(session, replace(chosen or ActivityFilter(), states=frozenset()))
    return {state: sum(row.state is state for row in rows) for state in ActivityState}


def rules_of(session: Session, activity_id: UUID) -> FrozenRules:
    """The rules frozen at opening; before that those of the rule book on the first day."""
    found = session.get_one(Activity, activity_id)
    return rules_from(found.rules) or frozen_rules(session, found.starts_on)
