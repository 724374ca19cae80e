"""What the dashboard shows, read in one go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from smm_desktop.centers import queries as centers
from smm_desktop.certificates import queries as certificates
from smm_desktop.certificates.queries import CertificateFilter
from smm_desktop.certificates.terms import CertificateKind, CertificateState
from smm_desktop.teachers import queries as teachers
from smm_desktop.trainings import queries as trainings
from smm_desktop.trainings.queries import ActivityFilter, FollowUpRow, UpcomingRow, WeekRateRow
from smm_desktop.trainings.terms import ActivityState

_WEEKS = 12
_FIELDS = 6
_LOOKED_AT = 20


@dataclass(frozen=True, slots=True)
class DashboardFigures:
    """The figures of one day; percents are whole."""

    center_name: str
    is_test: bool
    unverified_rules: int
    minimum_percent: int
    teachers: int
    fields: Sequence[tuple[str, int]]
    certificates: int
    waiting_for_certificate: int
    states: Mapping[ActivityState, int]
    weeks: Sequence[WeekRateRow]
    follow_up: Sequence[FollowUpRow]
    upcoming: Sequence[UpcomingRow]

    @property
    def attendance_percent(self) -> int | None:
        """Return the share of recorded minutes that were attended in the weeks shown."""
        recorded = sum(week.recorded_minutes for week in self.weeks)
        attended = sum(week.attended_minutes for week in self.weeks)
        return attended * 100 // recorded if recorded else None


def read_figures(session: Session, today: date) -> DashboardFigures:
    """Read everything for a day."""
    profile = centers.profile(session)
    issued = CertificateFilter(year=today.year, state=CertificateState.VALID)
    return DashboardFigures(
        center_name=profile.short_name if profile else "",
        is_test=bool(profile and profile.is_test),
        unverified_rules=len(centers.unverified_rules(session, today)),
        minimum_percent=centers.frozen_rules(session, today).minimum_attendance_percent,
        teachers=teachers.teacher_count(session),
        fields=_fields(session),
        certificates=len(certificates.certificate_ids(session, issued)),
        waiting_for_certificate=_waiting(session),
        states=trainings.state_counts(session),
        weeks=trainings.attendance_rate_per_week(session, today - timedelta(weeks=_WEEKS), today),
        follow_up=trainings.needs_follow_up(session),
        upcoming=trainings.upcoming_sessions(session, today, limit=5),
    )


def _fields(session: Session) -> list[tuple[str, int]]:
    book = centers.reference()
    counted = teachers.field_counts(session)[:_FIELDS]
    return [(field.name if (field := book.field(code)) else code, count) for code, count in counted]


def _waiting(session: Session) -> int:
    """Count who has earned an attendance certificate in the newest closed trainings and has none yet."""
    closed = trainings.activities(session, ActivityFilter(states=frozenset({ActivityState.CLOSED})))[
        :_LOOKED_AT
    ]
    return sum(
        row.is_eligible
        for activity in closed
        for row in certificates.candidates(session, activity.id, CertificateKind.ATTENDANCE)
    )
