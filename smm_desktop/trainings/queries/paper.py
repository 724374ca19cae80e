"""Freezes what goes on paper: an attendance sheet's facts, a teacher's training card."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from smm_desktop.centers.queries import letterhead_snapshot
from smm_desktop.core.refusals import Refusal
from smm_desktop.teachers.queries import mask_identity, survivors, teacher
from smm_desktop.trainings.model import Activity, ActivityGroup
from smm_desktop.trainings.queries.enrolments import enrolments
from smm_desktop.trainings.queries.history import TrainingHistoryRow, history_of_teacher, hours_per_year
from smm_desktop.trainings.queries.schedule import SlotRow, slots
from smm_desktop.trainings.settings import BLANK_ROWS
from smm_desktop.trainings.terms import (
    CardLine,
    CardSnapshot,
    CardTraining,
    EnrolmentState,
    PlacedHistory,
    SheetPerson,
    SheetSlot,
    SheetSnapshot,
    SheetSpan,
    TrainingReason,
)

_WEEK = timedelta(days=7)


def span_of(span: SheetSpan, day: date) -> tuple[date, date]:
    """First and last day of the sheet that holds `day`; weeks begin on Monday."""
    if span is SheetSpan.DAY:
        return day, day
    monday = day - timedelta(days=day.weekday())
    return monday, monday + _WEEK - timedelta(days=1)


def _distinct(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in texts if text))


def sheet_snapshot(
    session: Session, group_id: UUID, span: SheetSpan, day: date, *, sheet_id: UUID, created: datetime
) -> SheetSnapshot:
    """Refused when the group has no lesson in the span."""
    group = session.get(ActivityGroup, group_id)
    if group is None:
        raise Refusal(TrainingReason.GROUP_UNKNOWN)
    activity = session.get_one(Activity, group.activity_id)
    first, last = span_of(span, day)
    lessons: list[SlotRow] = [slot for slot in slots(session, group_id) if first <= slot.day <= last]
    if not lessons:
        raise Refusal(TrainingReason.NOTHING_TO_PRINT)
    return SheetSnapshot(
        id=sheet_id,
        created=created,
        letterhead=letterhead_snapshot(session),
        title=activity.title,
        title_en=activity.title_en,
        activity_code=activity.code,
        group_name=group.name,
        place=activity.place,
        rooms=_distinct([slot.room for slot in lessons]),
        trainers=_distinct([slot.trainer_name for slot in lessons]),
        span=span,
        slots=tuple(SheetSlot(slot.id, slot.day, slot.starts_at, slot.minutes) for slot in lessons),
        people=tuple(
            SheetPerson(row.id, row.teacher.name, row.teacher.school)
            for row in enrolments(session, group_id)
            if row.state is EnrolmentState.ENROLLED
        ),
        blank_rows=BLANK_ROWS,
    )


def _card_training(row: TrainingHistoryRow) -> CardTraining:
    return CardTraining(
        title=row.title,
        title_en=row.title_en,
        code=row.code,
        field=row.field,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        hours=row.hours,
        attended_hours=row.attended_hours,
        percent=row.percent,
        state=row.state,
        has_passed=row.has_passed,
        score=row.score,
    )


def card_snapshot(
    session: Session,
    teacher_id: UUID,
    created: datetime,
    extra: Sequence[CardLine] = (),
    extra_title: str = "",
    *,
    placed: PlacedHistory | None = None,
) -> CardSnapshot | None:
    """The card of the person that an entry of the register stands for; withdrawn and waiting are left out."""
    person = teacher(session, survivors(session, [teacher_id]).get(teacher_id, teacher_id))
    if person is None:
        return None
    rows = [
        row
        for row in history_of_teacher(session, person.id)
        if row.enrolment_state is EnrolmentState.ENROLLED
    ]
    return CardSnapshot(
        created=created,
        letterhead=letterhead_snapshot(session),
        name=person.full_name,
        masked_identity=mask_identity(person.identity_number),
        school=person.school,
        place=" / ".join(filter(None, (person.district, person.province_name))),
        field=" – ".join(filter(None, (person.field_name, person.branch_name))),
        subject=person.subject,
        trainings=tuple(map(_card_training, rows)),
        hours_by_year=tuple(hours_per_year(session, person.id).items()),
        extra=tuple(extra),
        extra_title=extra_title,
        placed=placed or PlacedHistory(),
    )
