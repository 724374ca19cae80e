"""Deeds on sessions: a plan applied, one session moved or removed."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from smm_desktop.core.clock import Clock
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.ids import new_id
from smm_desktop.core.refusals import Refusal
from smm_desktop.trainings import queries, settings
from smm_desktop.trainings.model import Activity, ActivityGroup, LessonSlot, TrainingSession
from smm_desktop.trainings.queries.planning import clashes_of, planned_lessons
from smm_desktop.trainings.rules import moved_slots, refuse_clashes
from smm_desktop.trainings.rules.drafts import tidy
from smm_desktop.trainings.service import guards
from smm_desktop.trainings.service.removing import refuse_marked, remove_sessions_of
from smm_desktop.trainings.terms import (
    PlannedDay,
    SessionMove,
    SessionPattern,
    SessionPlan,
    SlotTime,
    TrainingReason,
)


def _write(deed: Deed, plan: SessionPlan) -> int:
    pattern = plan.pattern
    sessions: list[dict[str, object]] = []
    slots: list[dict[str, object]] = []
    room, topic = tidy(pattern.room, settings.SHORT_LENGTH), tidy(pattern.topic, settings.TITLE_LENGTH)
    for planned in plan.days:
        own = new_id()
        sessions.append(
            {
                "id": own,
                "group_id": plan.group_id,
                "day": planned.day,
                "room": room,
                "trainer_id": pattern.trainer_id,
                "topic": topic,
            }
        )
        slots.extend(
            {"session_id": own, "starts_at": slot.starts_at, "minutes": slot.minutes}
            for slot in planned.slots
        )
    deed.insert_many(TrainingSession, sessions)
    return deed.insert_many(LessonSlot, slots)


def _widen(activity: Activity, first: PlannedDay, last: PlannedDay) -> None:
    activity.starts_on = min(activity.starts_on, first.day)
    activity.ends_on = max(activity.ends_on, last.day)


def _slots_of(deed: Deed, session_id: UUID) -> list[LessonSlot]:
    statement = select(LessonSlot).where(LessonSlot.session_id == session_id)
    return list(deed.session.scalars(statement.order_by(LessonSlot.starts_at)))


def _reschedule(deed: Deed, slots: list[LessonSlot], times: tuple[SlotTime, ...]) -> None:
    """Written in two steps: lessons may take one another's hours, and those are unique in a session."""
    is_later = times[0].starts_at > slots[0].starts_at
    pairs = list(zip(slots, times, strict=True))
    for slot, time in reversed(pairs) if is_later else pairs:
        slot.starts_at = time.starts_at
        deed.session.flush()


class ScheduleService:
    """Sessions and their lesson slots."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def default_pattern(self, group_id: UUID) -> SessionPattern:
        return self._database.ask(queries.default_pattern, group_id)

    def plan_sessions(self, group_id: UUID, pattern: SessionPattern) -> SessionPlan:
        """Reads only: what `apply_sessions` would write, with holidays, hours and clashes."""
        return self._database.ask(queries.session_plan, group_id, pattern)

    def apply_sessions(self, plan: SessionPlan, *, actor: str) -> int:
        """Writes the days of the plan and answers the number of lessons; clashes are looked for again."""
        if not plan.days:
            raise Refusal(TrainingReason.NO_TEACHING_DAY)
        with self._database.deed("plan_sessions", actor) as deed:
            group, activity = guards.unlocked_group(deed.session, plan.group_id)
            pattern = plan.pattern
            planned = planned_lessons(deed.session, group, plan.days, pattern.room, pattern.trainer_id)
            clashes = clashes_of(deed.session, planned)
            if clashes:
                refuse_clashes(clashes)
            days = sorted(plan.days, key=lambda planned: planned.day)
            _widen(activity, days[0], days[-1])
            return _write(deed, plan)

    def move_session(self, session_id: UUID, move: SessionMove, *, actor: str) -> None:
        """Once attendance is recorded, day and hour stay; room, trainer and topic may still be corrected."""
        with self._database.deed("move_session", actor) as deed:
            found, group, activity = guards.unlocked_session(deed.session, session_id)
            slots = _slots_of(deed, session_id)
            if (move.day, move.starts_at) != (found.day, slots[0].starts_at):
                refuse_marked(deed.session, found)
            self._refuse_clashes(deed, group, found, slots, move)
            times = self._times(slots, move)
            found.day, found.trainer_id = move.day, move.trainer_id
            found.room = tidy(move.room, settings.SHORT_LENGTH)
            found.topic = tidy(move.topic, settings.TITLE_LENGTH)
            _reschedule(deed, slots, times)
            _widen(activity, PlannedDay(move.day, times), PlannedDay(move.day, times))

    def _times(self, slots: list[LessonSlot], move: SessionMove) -> tuple[SlotTime, ...]:
        now = tuple(SlotTime(slot.starts_at, slot.minutes) for slot in slots)
        return moved_slots(now, move.starts_at, move.day)

    def _refuse_clashes(
        self,
        deed: Deed,
        group: ActivityGroup,
        found: TrainingSession,
        slots: list[LessonSlot],
        move: SessionMove,
    ) -> None:
        day = PlannedDay(move.day, self._times(slots, move))
        planned = planned_lessons(deed.session, group, [day], move.room, move.trainer_id)
        clashes = clashes_of(deed.session, planned, leaving_out=found.id)
        if clashes:
            refuse_clashes(clashes)

    def remove_session(self, session_id: UUID, *, actor: str) -> None:
        self.remove_sessions([session_id], actor=actor)

    def remove_sessions(self, session_ids: Sequence[UUID], *, actor: str) -> None:
        """All of them or none: refused when attendance hangs on one."""
        with self._database.deed("remove_sessions", actor) as deed:
            for session_id in session_ids:
                guards.unlocked_session(deed.session, session_id)
            remove_sessions_of(deed.session, session_ids)
