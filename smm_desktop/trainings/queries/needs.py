"""Which trainings meet which needs, which needs nobody covers, and who is proposed for one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from smm_desktop.needs.queries import NeedRow, need_candidates, needs, propose
from smm_desktop.needs.terms import Candidate, NeedState, Proposal
from smm_desktop.trainings.model import Activity, CatalogueEntry, NeedCover
from smm_desktop.trainings.queries.enrolments import enrolments
from smm_desktop.trainings.queries.history import TrainingHistoryRow, history_of_teacher
from smm_desktop.trainings.queries.schedule import groups
from smm_desktop.trainings.terms import ActivityState, EnrolmentState

_UNCOVERED = frozenset({NeedState.OPEN, NeedState.REOPENED})  # what any room is to meet is further


@dataclass(frozen=True, slots=True)
class NeedCoverRow:
    """A link: to a catalogue entry, or to an activity with its state."""

    id: UUID
    need_id: UUID
    catalogue_id: UUID | None
    activity_id: UUID | None
    title: str
    code: str
    state: ActivityState | None


def covers_of_need(session: Session, need_id: UUID) -> tuple[NeedCoverRow, ...]:
    """Activities first, then catalogue entries, by code."""
    statement = (
        select(NeedCover, Activity, CatalogueEntry)
        .outerjoin(Activity, Activity.id == NeedCover.activity_id)
        .outerjoin(CatalogueEntry, CatalogueEntry.id == NeedCover.catalogue_id)
        .where(NeedCover.need_id == need_id)
    )
    rows = [
        _row(cover, entry if cover.activity_id is None else activity)
        for cover, activity, entry in session.execute(statement)
    ]
    return tuple(sorted(rows, key=lambda one: (one.activity_id is None, one.code)))


def _row(cover: NeedCover, met_by: Activity | CatalogueEntry) -> NeedCoverRow:
    return NeedCoverRow(
        id=cover.id,
        need_id=cover.need_id,
        catalogue_id=cover.catalogue_id,
        activity_id=cover.activity_id,
        title=met_by.title,
        code=met_by.code,
        state=met_by.state if isinstance(met_by, Activity) else None,
    )


def cover_state(session: Session, need_id: UUID) -> NeedState | None:
    """How far trainings are with meeting a need; None when nothing is planned."""
    states = session.scalars(
        select(Activity.state)
        .select_from(NeedCover)
        .outerjoin(Activity, Activity.id == NeedCover.activity_id)
        .where(
            NeedCover.need_id == need_id, or_(NeedCover.catalogue_id.is_not(None), Activity.id.is_not(None))
        )
    ).all()
    if any(state not in {None, ActivityState.PLANNED} for state in states):
        return NeedState.IN_TRAINING
    return NeedState.PLANNED if states else None


def uncovered_needs(session: Session, field_code: str | None = None) -> tuple[NeedRow, ...]:
    """Needs for which no training is named and which no other room is to meet, the most urgent first."""
    covered = set(session.scalars(select(NeedCover.need_id)))
    return tuple(
        one for one in needs(session, field_code=field_code, states=_UNCOVERED) if one.id not in covered
    )


def needs_of_activity(session: Session, activity_id: UUID) -> tuple[NeedRow, ...]:
    """What an activity is to meet."""
    linked = set(session.scalars(select(NeedCover.need_id).where(NeedCover.activity_id == activity_id)))
    return tuple(one for one in needs(session) if one.id in linked)


def propose_participants(  # noqa: PLR0917  the need, the room there is, and what is asked of people
    session: Session,
    need_id: UUID,
    seats: int,
    today: date,
    prerequisites: Iterable[UUID] = (),
    rest_months: int | None = None,
    activity_id: UUID | None = None,
) -> Proposal:
    """Whom the need's round asked, by the rule of `needs`; `prerequisites` are catalogue entries to have passed.

    With an activity, those who are in it already are left out of the reckoning.
    """
    wanted = frozenset(prerequisites)
    known = _people_in(session, activity_id)
    people = [
        _with_trainings(session, one, wanted, today)
        for one in need_candidates(session, need_id)
        if one.teacher_id not in known
    ]
    return (
        propose(people, seats, today) if rest_months is None else propose(people, seats, today, rest_months)
    )


def _people_in(session: Session, activity_id: UUID | None) -> frozenset[UUID]:
    if activity_id is None:
        return frozenset()
    return frozenset(
        one.teacher.id for group in groups(session, activity_id) for one in enrolments(session, group.id)
    )


def _with_trainings(session: Session, person: Candidate, wanted: frozenset[UUID], today: date) -> Candidate:
    history = [
        one
        for one in history_of_teacher(session, person.teacher_id)
        if one.enrolment_state is EnrolmentState.ENROLLED
    ]
    ended = [one.ends_on for one in history if one.ends_on <= today]
    passed = _entries_passed(session, history)
    return replace(person, last_trained=max(ended, default=None), meets_prerequisites=wanted <= passed)


def _entries_passed(session: Session, history: list[TrainingHistoryRow]) -> frozenset[UUID]:
    ids = [one.activity_id for one in history if one.has_passed]
    return frozenset(session.scalars(select(Activity.catalogue_id).where(Activity.id.in_(ids))))
