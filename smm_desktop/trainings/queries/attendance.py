"""The attendance of a group as one table, the figures of its people, and what is missing before closing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select, type_coerce
from sqlalchemy.orm import Session
from sqlalchemy.types import NullType

from smm_desktop.centers.terms import FrozenRules
from smm_desktop.core.clock import local
from smm_desktop.trainings import rules as training_rules
from smm_desktop.trainings.model import Activity, ActivityGroup, AttendanceMark, Enrolment, TrainingSession
from smm_desktop.trainings.queries.activities import rules_of
from smm_desktop.trainings.queries.enrolments import EnrolmentRow, enrolments
from smm_desktop.trainings.queries.schedule import SlotRow, groups, slots
from smm_desktop.trainings.rules import GroupFacts, attendance_figures
from smm_desktop.trainings.terms import (
    ActivityState,
    AttendanceFigures,
    EnrolmentState,
    ExcuseCode,
    GapFact,
    Mark,
    MarkFact,
    SlotFact,
)

_RECORDABLE = frozenset({ActivityState.OPEN, ActivityState.HELD})


def is_over(day: date, ends_at: int, now: datetime) -> bool:
    """Whether a lesson has ended; `ends_at` is minutes after local midnight, `now` is aware."""
    here = local(now)
    return (day, ends_at) <= (here.date(), here.hour * 60 + here.minute)


class MarkTable(Mapping[tuple[UUID, UUID], MarkFact]):
    """The marks of a group by (enrolment, slot), kept by person."""

    def __init__(self, by_person: Mapping[UUID, Mapping[UUID, MarkFact]]) -> None:
        self._by_person = by_person

    def of_person(self, enrolment_id: UUID) -> Mapping[UUID, MarkFact]:
        """One person's marks by slot."""
        return self._by_person.get(enrolment_id, {})

    def __getitem__(self, cell: tuple[UUID, UUID]) -> MarkFact:
        return self._by_person[cell[0]][cell[1]]

    def __iter__(self) -> Iterator[tuple[UUID, UUID]]:
        return ((person, slot) for person, marks in self._by_person.items() for slot in marks)

    def __len__(self) -> int:
        return sum(map(len, self._by_person.values()))


@dataclass(frozen=True, slots=True)
class AttendanceTable:
    """Everything that the attendance grid shows; `enrolments` are those who sit, in name order."""

    group_id: UUID
    activity_id: UUID
    title: str
    state: ActivityState
    slots: tuple[SlotRow, ...]
    enrolments: tuple[EnrolmentRow, ...]
    marks: MarkTable
    rules: FrozenRules

    @property
    def can_record(self) -> bool:
        return self.state in _RECORDABLE

    def facts_of(self, enrolment_id: UUID) -> dict[int, MarkFact]:
        """One person's marks by the index of the slot."""
        own = self.marks.of_person(enrolment_id)
        return {index: own[slot.id] for index, slot in enumerate(self.slots) if slot.id in own}

    def slot_facts(self, now: datetime | None = None) -> tuple[SlotFact, ...]:
        """Past by the clock when `now` is given; else a slot is past when somebody has a mark in it."""
        if now is not None:
            return tuple(SlotFact(slot.minutes, is_over(slot.day, slot.ends_at, now)) for slot in self.slots)
        marked = {slot_id for _, slot_id in self.marks}
        return tuple(SlotFact(slot.minutes, slot.id in marked) for slot in self.slots)

    def figures(self, now: datetime | None = None) -> dict[UUID, AttendanceFigures]:
        facts = self.slot_facts(now)
        return {
            person.id: attendance_figures(facts, self.facts_of(person.id), self.rules)
            for person in self.enrolments
        }


def _marks(
    session: Session, group_id: UUID, people: tuple[EnrolmentRow, ...], lessons: tuple[SlotRow, ...]
) -> MarkTable:
    """Reads values as the driver gives them and finds the known ids by them: 12,000 marks in one breath."""
    known: dict[object, UUID] = {}
    for own in (*(person.id for person in people), *(lesson.id for lesson in lessons)):
        known[own] = known[own.bytes] = own
    raw = (AttendanceMark.mark, AttendanceMark.minutes_late, AttendanceMark.excuse)
    ids = (AttendanceMark.enrolment_id, AttendanceMark.slot_id)
    statement = (
        select(*(type_coerce(column, NullType) for column in (*ids, *raw)))
        .join(Enrolment, Enrolment.id == AttendanceMark.enrolment_id)
        .where(Enrolment.group_id == group_id, Enrolment.state == EnrolmentState.ENROLLED)
    )
    facts: dict[tuple[str, int, str | None], MarkFact] = {}
    found: dict[object, dict[UUID, MarkFact]] = {}
    for person, slot, *stored in session.connection().execute(statement):
        mark, late, excuse = stored
        fact = facts.get((mark, late, excuse))
        if fact is None:
            fact = MarkFact(Mark(mark), late, ExcuseCode(excuse) if excuse else None)
            facts[mark, late, excuse] = fact
        found.setdefault(person, {})[known[slot]] = fact
    return MarkTable({known[person]: marks for person, marks in found.items()})


def attendance(session: Session, group_id: UUID) -> AttendanceTable:
    group = session.get_one(ActivityGroup, group_id)
    activity = session.get_one(Activity, group.activity_id)
    lessons = slots(session, group_id)
    people = tuple(row for row in enrolments(session, group_id) if row.state is EnrolmentState.ENROLLED)
    return AttendanceTable(
        group_id=group_id,
        activity_id=activity.id,
        title=activity.title,
        state=activity.state,
        slots=lessons,
        enrolments=people,
        marks=_marks(session, group_id, people, lessons),
        rules=rules_of(session, activity.id),
    )


def figures(
    session: Session, activity_id: UUID, now: datetime | None = None
) -> dict[UUID, AttendanceFigures]:
    """The figures of everybody who sits in the activity, by enrolment."""
    found: dict[UUID, AttendanceFigures] = {}
    for group in groups(session, activity_id):
        found.update(attendance(session, group.id).figures(now))
    return found


def _group_facts(session: Session, group_id: UUID, name: str, waiting: int, now: datetime) -> GroupFacts:
    table = attendance(session, group_id)
    missing = {person.id: len(table.slots) - len(table.facts_of(person.id)) for person in table.enrolments}
    whole = {slot.id: 0 for slot in table.slots}
    for _, slot_id in table.marks:
        whole[slot_id] += 1
    without_trainer = select(func.count()).where(
        TrainingSession.group_id == group_id, TrainingSession.trainer_id.is_(None)
    )
    return GroupFacts(
        name=name,
        slots=len(table.slots),
        slots_ahead=sum(not is_over(slot.day, slot.ends_at, now) for slot in table.slots),
        sessions_without_trainer=session.scalar(without_trainer) or 0,
        enrolled=len(table.enrolments),
        waiting=waiting,
        cells_missing=sum(missing.values()),
        slots_missing=sum(count < len(table.enrolments) for count in whole.values()),
        unmarked=tuple(person.teacher.name for person in table.enrolments if missing[person.id]),
        unscored=tuple(person.teacher.name for person in table.enrolments if person.score is None),
    )


def closing_gaps(session: Session, activity_id: UUID, now: datetime) -> tuple[GapFact, ...]:
    """What closing would be refused for; empty when the activity is ready."""
    activity = session.get_one(Activity, activity_id)
    facts = [
        _group_facts(session, group.id, group.name, group.waiting, now)
        for group in groups(session, activity_id)
    ]
    return training_rules.closing_gaps(facts, activity.has_exam)
