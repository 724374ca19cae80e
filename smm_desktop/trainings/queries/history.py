"""What a teacher has attended: activities with percent and hours, and hours per year."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.centers.queries import frozen_rules
from smm_desktop.centers.terms import FrozenRules
from smm_desktop.core.database.ledger import chunks
from smm_desktop.teachers.queries import persons, same_person_ids
from smm_desktop.trainings.model import (
    Activity,
    ActivityGroup,
    AttendanceMark,
    CatalogueEntry,
    Enrolment,
    LessonSlot,
    TrainingSession,
)
from smm_desktop.trainings.queries.activities import rules_from
from smm_desktop.trainings.queries.catalogue import field_name
from smm_desktop.trainings.rules import attendance_figures, minutes_present
from smm_desktop.trainings.terms import (
    ActivityState,
    AttendanceFigures,
    EnrolmentState,
    MarkFact,
    SlotFact,
    TrainingKind,
)

_PEOPLE_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class TrainingHistoryRow:
    """One activity in a teacher's life. `hours` are the catalogue's, attended ones are lesson hours too."""

    activity_id: UUID
    enrolment_id: UUID
    code: str
    title: str
    title_en: str
    kind: TrainingKind
    field: str
    place: str
    starts_on: date
    ends_on: date
    hours: int
    attended_minutes: int
    attended_hours: float
    planned_minutes: int
    percent: int
    state: ActivityState
    enrolment_state: EnrolmentState
    has_passed: bool
    score: int | None


@dataclass(frozen=True, slots=True)
class _Lesson:
    slot_id: UUID
    day: date
    minutes: int


@dataclass(frozen=True, slots=True)
class _Attended:
    """One enrolment with all that its figures need."""

    enrolment: Enrolment
    activity: Activity
    entry: CatalogueEntry
    rules: FrozenRules
    lessons: tuple[_Lesson, ...]
    marks: dict[int, MarkFact]

    @property
    def figures(self) -> AttendanceFigures:
        slots = [SlotFact(lesson.minutes, True) for lesson in self.lessons]
        return attendance_figures(slots, self.marks, self.rules)


def _lessons(session: Session, group_ids: Iterable[UUID]) -> dict[UUID, tuple[_Lesson, ...]]:
    statement = (
        select(TrainingSession.group_id, LessonSlot.id, TrainingSession.day, LessonSlot.minutes)
        .join(LessonSlot, LessonSlot.session_id == TrainingSession.id)
        .where(TrainingSession.group_id.in_(set(group_ids)))
        .order_by(TrainingSession.day, LessonSlot.starts_at)
    )
    found: dict[UUID, list[_Lesson]] = defaultdict(list)
    for group_id, slot_id, day, minutes in session.execute(statement):
        found[group_id].append(_Lesson(slot_id, day, minutes))
    return {group_id: tuple(lessons) for group_id, lessons in found.items()}


def _marks(session: Session, enrolment_ids: Sequence[UUID]) -> dict[UUID, dict[UUID, MarkFact]]:
    statement = select(AttendanceMark).where(AttendanceMark.enrolment_id.in_(enrolment_ids))
    found: dict[UUID, dict[UUID, MarkFact]] = defaultdict(dict)
    for one in session.scalars(statement):
        found[one.enrolment_id][one.slot_id] = MarkFact(one.mark, one.minutes_late, one.excuse)
    return found


def _attended(session: Session, entries: Collection[UUID]) -> list[_Attended]:
    """Everything of some entries of the register, the newest first."""
    statement = (
        select(Enrolment, Activity, CatalogueEntry)
        .join(ActivityGroup, ActivityGroup.id == Enrolment.group_id)
        .join(Activity, Activity.id == ActivityGroup.activity_id)
        .join(CatalogueEntry, CatalogueEntry.id == Activity.catalogue_id)
        .where(Enrolment.teacher_id.in_(entries))
        .order_by(Activity.starts_on.desc(), Activity.code)
    )
    rows = session.execute(statement).all()
    lessons = _lessons(session, [enrolment.group_id for enrolment, _, _ in rows])
    marks = _marks(session, [enrolment.id for enrolment, _, _ in rows])
    found = []
    for enrolment, activity, entry in rows:
        own = lessons.get(enrolment.group_id, ())
        marked = marks.get(enrolment.id, {})
        facts = {index: marked[one.slot_id] for index, one in enumerate(own) if one.slot_id in marked}
        rules = rules_from(activity.rules) or frozen_rules(session, activity.starts_on)
        found.append(_Attended(enrolment, activity, entry, rules, own, facts))
    return found


def _row(one: _Attended) -> TrainingHistoryRow:
    figures = one.figures
    return TrainingHistoryRow(
        activity_id=one.activity.id,
        enrolment_id=one.enrolment.id,
        code=one.activity.code,
        title=one.activity.title,
        title_en=one.activity.title_en,
        kind=one.entry.kind,
        field=field_name(one.entry.field_code),
        place=one.activity.place,
        starts_on=one.activity.starts_on,
        ends_on=one.activity.ends_on,
        hours=one.entry.hours,
        attended_minutes=figures.attended,
        attended_hours=round(figures.attended / one.rules.lesson_minutes, 1),
        planned_minutes=figures.planned,
        percent=figures.percent_certain,
        state=one.activity.state,
        enrolment_state=one.enrolment.state,
        has_passed=figures.has_passed,
        score=one.enrolment.score,
    )


def history_of_teacher(session: Session, teacher_id: UUID) -> tuple[TrainingHistoryRow, ...]:
    """The activities of a person, the newest first; those merged into the person count."""
    return tuple(_row(one) for one in _attended(session, same_person_ids(session, teacher_id)))


def hours_per_year(session: Session, teacher_id: UUID) -> dict[int, float]:
    """Lesson hours really attended by calendar year, in the order of years, to one decimal."""
    hours: dict[int, float] = defaultdict(float)
    for one in _attended(session, same_person_ids(session, teacher_id)):
        for index, mark in one.marks.items():
            lesson = one.lessons[index]
            hours[lesson.day.year] += minutes_present(mark, lesson.minutes) / one.rules.lesson_minutes
    return {year: round(hours[year], 1) for year in sorted(hours)}


def passed_codes(session: Session, teacher_ids: Collection[UUID]) -> dict[UUID, frozenset[str]]:
    """By person, the catalogue codes of the trainings passed; those merged into the person count."""
    known = persons()
    found: dict[UUID, set[str]] = defaultdict(set)
    for chunk in chunks(teacher_ids, _PEOPLE_AT_ONCE):
        entries = select(known.c.teacher_id, known.c.person_id).where(known.c.person_id.in_(chunk))
        people = dict(session.execute(entries).all())
        for one in _attended(session, people.keys()):
            if one.enrolment.state is EnrolmentState.ENROLLED and one.figures.has_passed:
                found[people[one.enrolment.teacher_id]].add(one.entry.code)
    return {person_id: frozenset(codes) for person_id, codes in found.items()}
