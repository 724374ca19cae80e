"""Figures for the dashboard: attendance by week, and the people who can no longer pass."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from smm_desktop.trainings.model import Activity, ActivityGroup, AttendanceMark, LessonSlot, TrainingSession
from smm_desktop.trainings.queries.attendance import attendance
from smm_desktop.trainings.rules import whole_percent
from smm_desktop.trainings.terms import ActivityState, Mark


@dataclass(frozen=True, slots=True)
class WeekRateRow:
    """What part of the recorded minutes of a week was really attended."""

    monday: date
    attended_minutes: int
    recorded_minutes: int
    percent: int


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    """Somebody who can no longer reach the minimum attendance of an activity under way."""

    activity_id: UUID
    group_id: UUID
    enrolment_id: UUID
    teacher_id: UUID
    name: str
    title: str
    percent_reachable: int
    minimum_percent: int


# The same as rules.minutes_present, in SQL for sums over very many marks.
PRESENT_MINUTES = case(
    (AttendanceMark.mark == Mark.PRESENT, LessonSlot.minutes),
    (AttendanceMark.mark == Mark.LATE, LessonSlot.minutes - AttendanceMark.minutes_late),
    else_=0,
)


def attendance_rate_per_week(session: Session, first_day: date, last_day: date) -> tuple[WeekRateRow, ...]:
    """Weeks without any mark are left out."""
    statement = (
        select(TrainingSession.day, func.sum(PRESENT_MINUTES), func.sum(LessonSlot.minutes))
        .select_from(AttendanceMark)
        .join(LessonSlot, LessonSlot.id == AttendanceMark.slot_id)
        .join(TrainingSession, TrainingSession.id == LessonSlot.session_id)
        .where(TrainingSession.day.between(first_day, last_day))
        .group_by(TrainingSession.day)
    )
    weeks: dict[date, list[int]] = defaultdict(lambda: [0, 0])
    for day, attended, recorded in session.execute(statement):
        week = weeks[day - timedelta(days=day.weekday())]
        week[0] += int(attended)
        week[1] += int(recorded)
    return tuple(
        WeekRateRow(monday, attended, recorded, whole_percent(attended, recorded))
        for monday, (attended, recorded) in sorted(weeks.items())
    )


def needs_follow_up(session: Session, limit: int = 50) -> tuple[FollowUpRow, ...]:
    """People of open and held activities who can no longer pass, those nearest to the minimum first."""
    running = (ActivityState.OPEN, ActivityState.HELD)
    statement = (
        select(ActivityGroup.id)
        .join(Activity)
        .where(Activity.state.in_(running))
        .order_by(Activity.starts_on)
    )
    found: list[FollowUpRow] = []
    for group_id in session.scalars(statement):
        table = attendance(session, group_id)
        figures = table.figures()
        found.extend(
            FollowUpRow(
                activity_id=table.activity_id,
                group_id=group_id,
                enrolment_id=person.id,
                teacher_id=person.teacher.id,
                name=person.teacher.name,
                title=table.title,
                percent_reachable=figures[person.id].percent_reachable,
                minimum_percent=table.rules.minimum_attendance_percent,
            )
            for person in table.enrolments
            if not figures[person.id].can_still_pass
        )
    found.sort(key=lambda row: row.percent_reachable, reverse=True)
    return tuple(found[:limit])
