"""Deeds on marks and scores: one edit of the grid is one deed, and one undo."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.core.clock import Clock, local
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.trainings.model import (
    ActivityGroup,
    AttendanceMark,
    Enrolment,
    LessonSlot,
    TrainingSession,
)
from smm_desktop.trainings.rules import check_mark, check_score, fact_of
from smm_desktop.trainings.service import guards
from smm_desktop.trainings.terms import (
    ActivityState,
    EnrolmentState,
    MarkChange,
    MarkFact,
    TrainingReason,
)

_FEW = 100


@dataclass(slots=True)
class _Edits:
    """What a batch of wishes comes to, against what is stored."""

    added: list[dict[str, Any]] = field(default_factory=list)
    changed: list[dict[str, Any]] = field(default_factory=list)
    cleared: list[UUID] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.added) + len(self.changed) + len(self.cleared)


@dataclass(frozen=True, slots=True)
class _Lesson:
    """A lesson slot that somebody wishes to mark."""

    day: date
    starts_at: int
    minutes: int


def _lessons(session: Session, group_id: UUID, wanted: set[UUID]) -> dict[UUID, _Lesson]:
    statement = (
        select(LessonSlot.id, TrainingSession.day, LessonSlot.starts_at, LessonSlot.minutes)
        .join(TrainingSession, TrainingSession.id == LessonSlot.session_id)
        .where(TrainingSession.group_id == group_id)
    )
    if len(wanted) <= _FEW:
        statement = statement.where(LessonSlot.id.in_(wanted))
    rows = session.execute(statement)
    return {own: _Lesson(day, starts_at, minutes) for own, day, starts_at, minutes in rows}


def _refuse_future(lesson: _Lesson, now: datetime) -> None:
    here = local(now)
    if (lesson.day, lesson.starts_at) > (here.date(), here.hour * 60 + here.minute):
        raise Refusal(TrainingReason.MARK_IN_FUTURE, day=lesson.day, starts_at=lesson.starts_at)


def _refuse_strangers(session: Session, group_id: UUID, wanted: set[UUID]) -> None:
    """Only those who sit in the group are marked."""
    statement = select(Enrolment.id).where(
        Enrolment.group_id == group_id, Enrolment.state == EnrolmentState.ENROLLED
    )
    if len(wanted) <= _FEW:
        statement = statement.where(Enrolment.id.in_(wanted))
    if wanted - set(session.scalars(statement)):
        raise Refusal(TrainingReason.ENROLMENT_UNKNOWN)


def _check(session: Session, group_id: UUID, changes: Sequence[MarkChange], now: datetime) -> None:
    _, activity = guards.unlocked_group(session, group_id)
    guards.refuse_unless(activity, ActivityState.OPEN, ActivityState.HELD)
    _refuse_strangers(session, group_id, {change.enrolment_id for change in changes})
    lessons = _lessons(session, group_id, {change.slot_id for change in changes})
    for change in changes:
        lesson = lessons.get(change.slot_id)
        if lesson is None:
            raise Refusal(TrainingReason.SLOT_UNKNOWN)
        if change.mark is not None:
            _refuse_future(lesson, now)
            check_mark(change, lesson.minutes)


def _stored(
    session: Session, changes: Sequence[MarkChange]
) -> dict[tuple[UUID, UUID], tuple[UUID, MarkFact]]:
    """The marks there are in the cells of the changes, or in the whole group when the changes are many."""
    columns = (
        AttendanceMark.id,
        AttendanceMark.enrolment_id,
        AttendanceMark.slot_id,
        AttendanceMark.mark,
        AttendanceMark.minutes_late,
        AttendanceMark.excuse,
    )
    statement = select(*columns)
    if len(changes) <= _FEW:
        people = {change.enrolment_id for change in changes}
        slots = {change.slot_id for change in changes}
        statement = statement.where(
            AttendanceMark.enrolment_id.in_(people), AttendanceMark.slot_id.in_(slots)
        )
    else:
        group_id = session.scalar(select(Enrolment.group_id).where(Enrolment.id == changes[0].enrolment_id))
        statement = statement.join(Enrolment, Enrolment.id == AttendanceMark.enrolment_id).where(
            Enrolment.group_id == group_id
        )
    return {
        (enrolment_id, slot_id): (own, MarkFact(mark, late, excuse))
        for own, enrolment_id, slot_id, mark, late, excuse in session.execute(statement)
    }


def _edits(session: Session, changes: Sequence[MarkChange]) -> _Edits:
    stored = _stored(session, changes)
    edits = _Edits()
    last_wish = {(change.enrolment_id, change.slot_id): change for change in changes}
    for cell, change in last_wish.items():
        wanted = fact_of(change)
        own, before = stored.get(cell, (None, None))
        if wanted == before:
            continue
        if wanted is None:
            edits.cleared.extend([] if own is None else [own])
            continue
        row = {"mark": wanted.mark, "minutes_late": wanted.minutes_late, "excuse": wanted.excuse}
        if own is None:
            edits.added.append({"enrolment_id": cell[0], "slot_id": cell[1], **row})
        else:
            edits.changed.append({"id": own, **row})
    return edits


class AttendanceService:
    """Marks and scores."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def record(self, group_id: UUID, changes: Sequence[MarkChange], *, actor: str) -> int:
        """Writes a batch of cells and answers how many really changed; nothing new is no deed."""
        if not changes or not self._database.ask(_edits, changes):
            return 0
        with self._database.deed("record_attendance", actor) as deed:
            _check(deed.session, group_id, changes, deed.now)
            edits = _edits(deed.session, changes)
            deed.insert_many(AttendanceMark, edits.added)
            deed.update_many(AttendanceMark, edits.changed)
            deed.delete_many(AttendanceMark, edits.cleared)
            return len(edits)

    def record_scores(self, activity_id: UUID, scores: Mapping[UUID, int | None], *, actor: str) -> int:
        """Points of 0 to 100 by enrolment, None to clear; answers how many changed."""
        for score in scores.values():
            check_score(score)
        changed = self._database.ask(_score_changes, activity_id, scores)
        if not changed:
            return 0
        with self._database.deed("record_scores", actor) as deed:
            rows = _score_changes(deed.session, activity_id, scores)
            return deed.update_many(Enrolment, rows)


def _score_changes(
    session: Session, activity_id: UUID, scores: Mapping[UUID, int | None]
) -> list[dict[str, Any]]:
    activity = guards.unlocked_activity(session, activity_id)
    guards.refuse_unless(activity, ActivityState.OPEN, ActivityState.HELD)
    if not activity.has_exam:
        raise Refusal(TrainingReason.NO_EXAM)
    statement = (
        select(Enrolment.id, Enrolment.score)
        .join(ActivityGroup, ActivityGroup.id == Enrolment.group_id)
        .where(ActivityGroup.activity_id == activity_id, Enrolment.state == EnrolmentState.ENROLLED)
    )
    stored = dict(session.execute(statement).all())
    if scores.keys() - stored.keys():
        raise Refusal(TrainingReason.ENROLMENT_UNKNOWN)
    return [{"id": own, "score": score} for own, score in scores.items() if stored[own] != score]
