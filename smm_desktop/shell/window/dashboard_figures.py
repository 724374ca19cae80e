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
from smm_desktop.placements import queries as placements
from smm_desktop.placements.queries import PlacementFilter, PlacementFollowUp, PlacementRow, Reminders
from smm_desktop.placements.terms import PlacementState
from smm_desktop.teachers import queries as teachers
from smm_desktop.trainings import queries as trainings
from smm_desktop.trainings.queries import ActivityFilter, FollowUpRow, UpcomingRow, WeekRateRow
from smm_desktop.trainings.terms import ActivityState

_WEEKS = 12
_LATELY = 4
_FIELDS = 6
_LOOKED_AT = 20
_COMING = 5
_A_YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class DashboardFigures:
    """The figures of one day; percents are whole."""

    center_name: str
    unverified_rules: int
    minimum_percent: int
    teachers: int
    fields: Sequence[tuple[str, int]]
    field_count: int
    certificates: int
    waiting_for_certificate: int
    states: Mapping[ActivityState, int]
    weeks: Sequence[WeekRateRow]
    follow_up: Sequence[FollowUpRow]
    upcoming: Sequence[UpcomingRow]
    reminders: Reminders
    placements_wanting: Sequence[PlacementFollowUp]
    placements_coming: Sequence[PlacementRow]

    @property
    def activities(self) -> int:
        return sum(self.states.values())

    @property
    def attendance_percent(self) -> int | None:
        """Return the share of recorded minutes that were attended in the weeks shown."""
        return _percent(self.weeks)

    @property
    def attendance_trend(self) -> int | None:
        """Return by how many points the last weeks with lessons differ from those before; None without both."""
        before, lately = _percent(self.weeks[:-_LATELY]), _percent(self.weeks[-_LATELY:])
        return None if before is None or lately is None else lately - before


def _percent(weeks: Sequence[WeekRateRow]) -> int | None:
    recorded = sum(week.recorded_minutes for week in weeks)
    return sum(week.attended_minutes for week in weeks) * 100 // recorded if recorded else None


def read_figures(database: Database, today: date) -> DashboardFigures:
    """Read everything for a day."""
    ask = database.ask
    profile = ask(centers.profile)
    issued = CertificateFilter(year=today.year, state=CertificateState.VALID)
    fields = ask(teachers.field_counts)
    return DashboardFigures(
        center_name=profile.short_name if profile else "",
        unverified_rules=len(ask(centers.unverified_rules, today)),
        minimum_percent=ask(centers.frozen_rules, today).minimum_attendance_percent,
        teachers=ask(teachers.teacher_count),
        fields=_named(fields[:_FIELDS]),
        field_count=len(fields),
        certificates=len(ask(certificates.certificate_ids, issued)),
        waiting_for_certificate=_waiting(database) + _waiting_placements(database, today),
        states=ask(trainings.state_counts),
        weeks=ask(trainings.attendance_rate_per_week, today - timedelta(weeks=_WEEKS), today),
        follow_up=ask(trainings.needs_follow_up),
        upcoming=ask(trainings.upcoming_sessions, today, limit=_COMING),
        reminders=ask(placements.reminders, today),
        placements_wanting=ask(placements.placement_follow_up, today),
        placements_coming=ask(placements.upcoming_placements, today),
    )


def _named(counted: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    book = centers.reference()
    return [(field.name if (field := book.field(code)) else code, count) for code, count in counted]


def _waiting(database: Database) -> int:
    """Count who has earned an attendance certificate in the newest closed trainings and has none yet."""
    closed = ActivityFilter(states=frozenset({ActivityState.CLOSED}))
    return sum(
        row.is_eligible
        for activity in database.ask(trainings.activities, closed)[:_LOOKED_AT]
        for row in database.ask(certificates.candidates, activity.id, CertificateKind.ATTENDANCE)
    )


def _waiting_placements(database: Database, today: date) -> int:
    """Count the placements of the last year that are finished and passed and have no certificate yet."""
    done = PlacementFilter(
        states=frozenset({PlacementState.DONE}), first_day=today - _A_YEAR, center=database.center_id
    )
    ids = [row.id for row in database.ask(placements.placements, done)]
    return sum(row.is_eligible for row in database.ask(certificates.placement_candidates, ids))
