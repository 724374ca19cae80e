"""The months around the story: trainings that are over, one under way, two ahead; the window has a year to show."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.shell.rooms import Rooms
from smm_desktop.trainings import queries
from smm_desktop.trainings.terms import ActivityDraft, CatalogueDraft, Mark, MarkChange, TrainerDraft

_NOBODY = -1


@dataclass(frozen=True, slots=True)
class Course:
    """A training of the year: `begins` is in days from the Monday of this week; every n-th lesson is missed."""

    code: str
    title: str
    title_en: str
    field_code: str
    begins: int
    days: int
    people: slice
    room: str
    missed_every: int = 11
    absentee: int = _NOBODY  # who misses everything


OVER = (
    Course("RS-040", "Raylı Sistemlerde Sinyalizasyon", "Signalling in Railway Systems",
           "rayli-sistemler-teknolojisi", -70, 3, slice(0, 16), "Atölye 1", 5),
    Course("EE-210", "Endüstriyel Otomasyon ve PLC", "Industrial Automation and PLC",
           "elektrik-elektronik-teknolojisi", -56, 3, slice(10, 26), "Atölye 3", 6),
    Course("BT-115", "Veri Merkezi İşletimi", "Data Center Operation",
           "bilisim-teknolojileri", -42, 4, slice(4, 22), "Laboratuvar 1", 8),
    Course("RS-055", "Hızlı Tren Bakım Teknikleri", "High-Speed Train Maintenance",
           "rayli-sistemler-teknolojisi", -28, 3, slice(14, 34), "Atölye 1", 10),
)  # fmt: skip
UNDER_WAY = Course(
    "EE-225", "Elektrikli Araç Şarj Altyapısı", "Charging Infrastructure for Electric Vehicles",
    "elektrik-elektronik-teknolojisi", -5, 10, slice(6, 30), "Atölye 3", 13, absentee=9,
)  # fmt: skip
AHEAD = (
    Course("BT-130", "Yapay Zekâ ile Kestirimci Bakım", "Predictive Maintenance with AI",
           "bilisim-teknolojileri", 14, 3, slice(0, 18), "Laboratuvar 2"),
    Course("RS-060", "Demiryolu Emniyet Kültürü", "Railway Safety Culture",
           "rayli-sistemler-teknolojisi", 21, 2, slice(12, 28), "Konferans Salonu"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Year:
    """What the pictures show of it: a training whose certificates wait, and the group of the one under way."""

    waiting_activity: UUID | None = None
    group_under_way: UUID | None = None


def fill_year(rooms: Rooms, teacher_ids: Sequence[UUID], today: date, progress: Progress = QUIET) -> Year:
    """Plan, hold and close the year's trainings; what is under way has its marks up to today."""
    year = Year()
    trainer = rooms.catalogue.add_trainer(
        TrainerDraft("Ufuk Denemez", "Öğretim Görevlisi", "Örnek Üniversitesi"), actor=rooms.actor
    )
    courses = (*OVER, UNDER_WAY, *AHEAD)
    for number, course in enumerate(courses):
        progress.step(number, len(courses))
        if course in OVER:
            closed = hold_course(rooms, course, trainer, teacher_ids, today)
            year = replace(year, waiting_activity=closed or year.waiting_activity)
            continue
        planned = _planned(rooms, course, trainer, teacher_ids, today, is_open=course is UNDER_WAY)
        if planned is not None and course is UNDER_WAY:
            _attend(rooms, planned[1], course, today)
            year = replace(year, group_under_way=planned[1])
    progress.step(len(courses), len(courses))
    return year


def hold_course(
    rooms: Rooms, course: Course, trainer: UUID, teacher_ids: Sequence[UUID], today: date
) -> UUID | None:
    """Plan a course that is over, mark who came, and close it; None where holidays leave no lesson day."""
    planned = _planned(rooms, course, trainer, teacher_ids, today, is_open=True)
    if planned is None:
        return None
    activity_id, group_id = planned
    _attend(rooms, group_id, course, today)
    rooms.activities.hold_activity(activity_id, actor=rooms.actor)
    rooms.activities.close_activity(activity_id, actor=rooms.actor)
    return activity_id


def _planned(
    rooms: Rooms,
    course: Course,
    trainer: UUID,
    teacher_ids: Sequence[UUID],
    today: date,
    *,
    is_open: bool,
) -> tuple[UUID, UUID] | None:
    """Return activity and group, or None where holidays leave no lesson day."""
    actor, day = rooms.actor, today - timedelta(days=today.weekday()) + timedelta(days=course.begins)
    entry = rooms.catalogue.add_entry(
        CatalogueDraft(
            course.code, course.title, course.title_en, course.field_code, hours=_hours(course, day)
        ),
        actor=actor,
    )
    draft = ActivityDraft(entry, day, day + timedelta(days=course.days - 1), place="Gazi MTAL")
    activity_id = rooms.activities.plan_activity(draft, actor=actor)
    group = rooms.database.ask(queries.groups, activity_id)[0]
    usual = rooms.schedule.default_pattern(group.id)
    pattern = replace(usual, room=course.room, trainer_id=trainer, last_day=draft.ends_on, lesson_hours=None)
    plan = rooms.schedule.plan_sessions(group.id, pattern)
    if not plan.can_be_applied:
        rooms.activities.remove_activity(activity_id, actor=actor)
        return None
    rooms.schedule.apply_sessions(plan, actor=actor)
    if is_open:
        rooms.activities.open_activity(activity_id, actor=actor)
    rooms.enrolments.enrol(group.id, list(teacher_ids[course.people]), actor=actor)
    return activity_id, group.id


def _hours(course: Course, first: date) -> int:
    days = (first + timedelta(days=number) for number in range(course.days))
    return 8 * sum(day.weekday() < 5 for day in days)  # noqa: PLR2004 - Monday to Friday, eight lessons a day


def _attend(rooms: Rooms, group_id: UUID, course: Course, today: date) -> None:
    rooms.attendance.record(group_id, list(_marks(rooms, group_id, course, today)), actor=rooms.actor)


def _marks(rooms: Rooms, group_id: UUID, course: Course, today: date) -> Iterator[MarkChange]:
    table = rooms.database.ask(queries.attendance, group_id)
    for person, enrolment in enumerate(table.enrolments):
        for number, slot in enumerate(table.slots):
            if slot.day >= today:
                continue
            is_absent = person == course.absentee or (person * 3 + number) % course.missed_every == 0
            yield MarkChange(enrolment.id, slot.id, Mark.ABSENT if is_absent else Mark.PRESENT)
