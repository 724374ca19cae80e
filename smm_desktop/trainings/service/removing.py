"""Removes sessions with their lessons; what attendance hangs on stays."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smm_desktop.core.refusals import Refusal
from smm_desktop.trainings.model import AttendanceMark, LessonSlot, TrainingSession
from smm_desktop.trainings.terms import TrainingReason


def marks_of_session(session: Session, session_id: UUID) -> int:
    counted = (
        select(func.count())
        .select_from(AttendanceMark)
        .join(LessonSlot, LessonSlot.id == AttendanceMark.slot_id)
        .where(LessonSlot.session_id == session_id)
    )
    return session.scalar(counted) or 0


def refuse_marked(session: Session, found: TrainingSession) -> None:
    marks = marks_of_session(session, found.id)
    if marks:
        raise Refusal(TrainingReason.HAS_ATTENDANCE, day=found.day, marks=marks)


def remove_sessions_of(session: Session, session_ids: Sequence[UUID]) -> None:
    for session_id in session_ids:
        found = session.get(TrainingSession, session_id)
        if found is None:
            raise Refusal(TrainingReason.SESSION_UNKNOWN)
        refuse_marked(session, found)
        for slot in session.scalars(select(LessonSlot).where(LessonSlot.session_id == session_id)):
            session.delete(slot)
        session.flush()
        session.delete(found)
    session.flush()
