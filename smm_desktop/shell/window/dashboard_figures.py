"""What the dashboard shows, read in one go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from smm_desktop.centers import queries as centers
from smm_desktop.certificates import queries as certificates
from smm_desktop.certificates.queries import CertificateFilter
from smm_desktop.certificates.terms import CertificateKind, CertificateState
from smm_desktop.core.database.database import Database
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


def read_figures(database: Database, today: date) -> DashboardFigures:
    """Read everything for a day."""
    ask = database.ask
    profile = ask(centers.profile)
    issued = CertificateFilter(year=today.year, state=CertificateState.VALID)
    return DashboardFigures(
        center_name=profile.short_name if profile else "",
        is_test=bool(profile and profile.is_test),
        unverified_rules=len(ask(centers.unverified_rules, today)),
        minimum_percent=ask(centers.frozen_rules, today).minimum_attendance_percent,
        teachers=ask(teachers.teacher_count),
        fields=_fields(database),
        certificates=len(ask(certificates.certificate_ids, issued)),
        waiting_for_certificate=_waiting(database),
        states=ask(trainings.state_counts),
        weeks=ask(trainings.attendance_rate_per_week, today - timedelta(weeks=_WEEKS), today),
        follow_up=ask(trainings.needs_follow_up),
        upcoming=ask(trainings.upcoming_sessions, today, limit=5),
    )


def _fields(database: Database) -> list[tuple[str, int]]:
    book = centers.reference()
    counted = database.ask(teachers.field_counts)[:_FIELDS]
    return [(field.name if (field := book.field(code)) else code, count) for code, count in counted]


def _waiting(database: Database) -> int:
    """Count who has earned an attendance certificate in the newest closed trainings and has none yet."""
    closed = ActivityFilter(states=frozenset({ActivityState.CLOSED}))
    return sum(
        row.is_eligible
        for activity in database.ask(trainings.activities, closed)[:_LOOKED_AT]
        for row in database.ask(certificates.candidates, activity.id, CertificateKind.ATTENDANCE)
    )
