"""Deeds on activities and their groups: planning, and the way from planned to closed."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smm_desktop.centers.queries import RuleLine, frozen_rules, unverified_rules
from smm_desktop.centers.terms import PLACEMENT_RULES
from smm_desktop.core import turkish
from smm_desktop.core.clock import Clock
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs.service import CoverState, nowhere
from smm_desktop.trainings import queries, settings
from smm_desktop.trainings.model import (
    Activity,
    ActivityGroup,
    AttendanceSheet,
    CatalogueEntry,
    Enrolment,
    TrainingSession,
)
from smm_desktop.trainings.queries.attendance import is_over
from smm_desktop.trainings.rules import check_quota, check_step
from smm_desktop.trainings.rules.drafts import (
    activity_code,
    group_name,
    is_same_name,
    needed,
    normal_activity,
)
from smm_desktop.trainings.service import guards
from smm_desktop.trainings.service.needs import follow_activity, forget_activity
from smm_desktop.trainings.service.removing import remove_sessions_of
from smm_desktop.trainings.service.seats import fill_seats
from smm_desktop.trainings.terms import ActivityDraft, ActivityState, Promotion, TrainingReason


def _code(session: Session, draft: ActivityDraft, entry: CatalogueEntry, own: UUID | None) -> str:
    others = select(Activity.code).where(Activity.id != own) if own else select(Activity.code)
    taken = frozenset(session.scalars(others))
    if not draft.code:
        return activity_code(entry.code, draft.starts_on, taken)
    if any(turkish.same(draft.code, other) for other in taken):
        raise Refusal(TrainingReason.CODE_TAKEN, code=draft.code)
    return draft.code


def _fill(activity: Activity, draft: ActivityDraft, entry: CatalogueEntry) -> None:
    activity.catalogue_id = entry.id
    activity.title = draft.title or entry.title
    activity.title_en = draft.title_en or ("" if draft.title else entry.title_en)
    activity.place, activity.note = draft.place, draft.note
    activity.starts_on, activity.ends_on = draft.starts_on, draft.ends_on
    activity.has_exam = entry.has_exam if draft.has_exam is None else draft.has_exam


def _refuse_cut_sessions(session: Session, activity_id: UUID, draft: ActivityDraft) -> None:
    """The dates of an activity hold all its sessions."""
    statement = (
        select(func.min(TrainingSession.day), func.max(TrainingSession.day))
        .join(ActivityGroup, ActivityGroup.id == TrainingSession.group_id)
        .where(ActivityGroup.activity_id == activity_id)
    )
    first, last = session.execute(statement).one()
    is_empty = first is None  # min and max over no row, which the types do not tell
    if not is_empty and (first < draft.starts_on or last > draft.ends_on):
        raise Refusal(TrainingReason.DATES_EXCLUDE_SESSIONS, first=first, last=last)


def _refuse_taken_name(session: Session, activity_id: UUID, name: str, own: UUID | None) -> None:
    for other in session.scalars(select(ActivityGroup).where(ActivityGroup.activity_id == activity_id)):
        if other.id != own and is_same_name(other.name, name):
            raise Refusal(TrainingReason.GROUP_NAME_TAKEN, name=other.name)


def _has_people(session: Session, group_ids: list[UUID]) -> bool:
    found = select(Enrolment.id).where(Enrolment.group_id.in_(group_ids)).limit(1)
    return session.scalar(found) is not None


class ActivityService:
    """Activities with groups, and their states."""

    def __init__(self, database: Database, clock: Clock, elsewhere: CoverState = nowhere) -> None:
        """`elsewhere` tells how far the other rooms are that meet needs."""
        self._database = database
        self._clock = clock
        self._elsewhere = elsewhere

    def plan_activity(self, draft: ActivityDraft, *, actor: str) -> UUID:
        """Makes an activity with its first group."""
        normal = normal_activity(draft)
        check_quota(draft.quota)
        with self._database.deed("plan_activity", actor) as deed:
            entry = guards.catalogue_entry(deed.session, draft.catalogue_id)
            if not entry.is_active:
                raise Refusal(TrainingReason.CATALOGUE_RETIRED, title=entry.title)
            activity = Activity(state=ActivityState.PLANNED, code=_code(deed.session, normal, entry, None))
            _fill(activity, normal, entry)
            deed.session.add(activity)
            deed.session.flush()
            first = ActivityGroup(activity_id=activity.id, name=settings.FIRST_GROUP, quota=draft.quota)
            deed.session.add(first)
            return activity.id

    def change_activity(self, activity_id: UUID, draft: ActivityDraft, *, actor: str) -> None:
        """Another catalogue entry can be chosen only while the activity is planned."""
        normal = normal_activity(draft)
        with self._database.deed("change_activity", actor) as deed:
            activity = guards.unlocked_activity(deed.session, activity_id)
            entry = guards.catalogue_entry(deed.session, draft.catalogue_id)
            if entry.id != activity.catalogue_id:
                guards.refuse_unless(activity, ActivityState.PLANNED)
            _refuse_cut_sessions(deed.session, activity_id, normal)
            if normal.code:
                activity.code = _code(deed.session, normal, entry, activity_id)
            _fill(activity, normal, entry)

    def remove_activity(self, activity_id: UUID, *, actor: str) -> None:
        """Only a planned activity in which nobody was ever enrolled goes without a trace of people."""
        with self._database.deed("remove_activity", actor) as deed:
            activity = guards.unlocked_activity(deed.session, activity_id)
            guards.refuse_unless(activity, ActivityState.PLANNED)
            own = select(ActivityGroup.id).where(ActivityGroup.activity_id == activity_id)
            groups = list(deed.session.scalars(own))
            if _has_people(deed.session, groups):
                raise Refusal(TrainingReason.ACTIVITY_NOT_EMPTY, title=activity.title)
            for group_id in groups:
                self._empty_group(deed.session, group_id)
            deed.session.flush()
            forget_activity(deed, activity_id, self._elsewhere)
            deed.session.delete(activity)

    def add_group(self, activity_id: UUID, name: str, quota: int, *, actor: str) -> UUID:
        check_quota(quota)
        with self._database.deed("add_group", actor) as deed:
            guards.unlocked_activity(deed.session, activity_id)
            clean = group_name(name)
            _refuse_taken_name(deed.session, activity_id, clean, None)
            group = ActivityGroup(activity_id=activity_id, name=clean, quota=quota)
            deed.session.add(group)
            deed.session.flush()
            return group.id

    def change_group(self, group_id: UUID, name: str, quota: int, *, actor: str) -> Promotion:
        """A greater quota takes people off the waiting list in the same deed."""
        check_quota(quota)
        with self._database.deed("change_group", actor) as deed:
            group, _ = guards.unlocked_group(deed.session, group_id)
            clean = group_name(name)
            _refuse_taken_name(deed.session, group.activity_id, clean, group_id)
            is_wider = quota > group.quota
            group.name, group.quota = clean, quota
            return fill_seats(deed.session, group) if is_wider else Promotion()

    def remove_group(self, group_id: UUID, *, actor: str) -> None:
        """A group with people, or the last one, stays."""
        with self._database.deed("remove_group", actor) as deed:
            group, _ = guards.unlocked_group(deed.session, group_id)
            if _has_people(deed.session, [group_id]):
                raise Refusal(TrainingReason.GROUP_NOT_EMPTY, name=group.name)
            if len(queries.groups(deed.session, group.activity_id)) == 1:
                raise Refusal(TrainingReason.LAST_GROUP)
            self._empty_group(deed.session, group_id)

    def _empty_group(self, session: Session, group_id: UUID) -> None:
        for sheet in session.scalars(select(AttendanceSheet).where(AttendanceSheet.group_id == group_id)):
            session.delete(sheet)
        own = select(TrainingSession.id).where(TrainingSession.group_id == group_id)
        remove_sessions_of(session, list(session.scalars(own)))
        session.flush()
        session.delete(session.get_one(ActivityGroup, group_id))

    def open_activity(self, activity_id: UUID, *, actor: str) -> tuple[RuleLine, ...]:
        """Freezes the rule book; answers the rules that nobody had confirmed, as a warning."""
        today = self._clock.today()
        with self._database.deed("open_activity", actor) as deed:
            activity = guards.unlocked_activity(deed.session, activity_id)
            check_step(activity.state, ActivityState.OPEN)
            activity.rules = frozen_rules(deed.session, today).to_json()
            activity.state = ActivityState.OPEN
            follow_activity(deed, activity_id, self._elsewhere)
            lines = unverified_rules(deed.session, today)
            return tuple(line for line in lines if line.key not in PLACEMENT_RULES)

    def hold_activity(self, activity_id: UUID, *, actor: str) -> None:
        """Says that the activity took place; refused while lessons lie ahead."""
        with self._database.deed("hold_activity", actor) as deed:
            activity = guards.unlocked_activity(deed.session, activity_id)
            check_step(activity.state, ActivityState.HELD)
            groups = queries.groups(deed.session, activity_id)
            slots = [slot for group in groups for slot in queries.slots(deed.session, group.id)]
            if not slots:
                raise Refusal(TrainingReason.NO_SESSIONS)
            if not any(group.enrolled for group in groups):
                raise Refusal(TrainingReason.NOBODY_ENROLLED)
            ahead = [slot for slot in slots if not is_over(slot.day, slot.ends_at, deed.now)]
            if ahead:
                raise Refusal(TrainingReason.SESSIONS_AHEAD, last_day=max(slot.day for slot in ahead))
            activity.state = ActivityState.HELD

    def close_activity(self, activity_id: UUID, *, actor: str) -> None:
        """Locks the activity; refused with everything that is missing."""
        with self._database.deed("close_activity", actor) as deed:
            activity = guards.unlocked_activity(deed.session, activity_id)
            check_step(activity.state, ActivityState.CLOSED)
            gaps = queries.closing_gaps(deed.session, activity_id, deed.now)
            if gaps:
                raise Refusal(TrainingReason.CLOSING_INCOMPLETE, gaps=gaps)
            activity.state, activity.closed_at = ActivityState.CLOSED, deed.now

    def reopen_activity(self, activity_id: UUID, reason: str, *, actor: str) -> None:
        """Unlocks a closed activity; the reason stays with it."""
        why = needed(reason, settings.NOTE_LENGTH, TrainingReason.REASON_MISSING)
        with self._database.deed("reopen_activity", actor) as deed:
            activity = guards.known_activity(deed.session, activity_id)
            guards.refuse_unless(activity, ActivityState.CLOSED)
            activity.state, activity.closed_at = ActivityState.HELD, None
            activity.reopen_reason = why
