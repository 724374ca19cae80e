"""A center with teachers, a catalogue and activities, made through the same services as in the window."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from smm_desktop.centers.terms import FrozenRules, LetterheadSnapshot
from smm_desktop.core.clock import LOCAL_ZONE, FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.core.ids import new_id
from smm_desktop.teachers.service import TeacherService
from smm_desktop.teachers.terms import TeacherDraft
from smm_desktop.trainings import queries
from smm_desktop.trainings.service import (
    ActivityService,
    AttendanceService,
    CardService,
    CatalogueService,
    EnrolmentService,
    ScheduleService,
    SheetService,
)
from smm_desktop.trainings.terms import (
    ActivityDraft,
    CatalogueDraft,
    EnrolmentState,
    Mark,
    MarkChange,
    SessionPattern,
    SheetPerson,
    SheetSlot,
    SheetSnapshot,
    SheetSpan,
    TrainerDraft,
)

ACTOR = "Deneme Koordinatörü"
MONDAY = date(2026, 11, 16)  # a week before the tests' clock stands
RULES = FrozenRules(
    minimum_attendance_percent=80,
    excused_counts_as_present=False,
    pass_mark=70,
    lesson_minutes=40,
    number_pattern="SMM{center:2}-{year}-{serial:5}-{check}",
)
FIRST_NAMES = ("Ayşe", "Çağrı", "İsmail", "Işıl", "Ömer", "Şule", "Ünal", "Zehra", "Gökçe", "Veli")
LAST_NAMES = ("Yılmaz", "Çelik", "Işık", "İnce", "Öztürk", "Şahin", "Uçar", "Güneş", "Demir", "Kaya")


def person(number: int) -> TeacherDraft:
    """A fictional teacher; the first hundred have different names."""
    first, last = FIRST_NAMES[number % 10], LAST_NAMES[number // 10 % 10]
    more = f" {'Ece' * (number // 100)}" if number >= 100 else ""
    return TeacherDraft(first_name=first + more, last_name=last, school=f"Örnek {number % 7 + 1} MTAL")


@dataclass
class Center:
    """The services of one center on one database."""

    database: Database
    clock: FixedClock

    def __post_init__(self) -> None:
        self.teachers = TeacherService(self.database)
        self.catalogue = CatalogueService(self.database, self.clock)
        self.activities = ActivityService(self.database, self.clock)
        self.schedule = ScheduleService(self.database, self.clock)
        self.enrolments = EnrolmentService(self.database, self.clock, self.teachers)
        self.attendance = AttendanceService(self.database, self.clock)
        self.sheets = SheetService(self.database, self.clock)
        self.cards = CardService(self.database, self.clock)

    def teacher(self, number: int = 0) -> UUID:
        return self.teachers.register(person(number), actor=ACTOR)

    def some_teachers(self, count: int, first: int = 0) -> list[UUID]:
        with self.database.deed("register_teachers", ACTOR) as deed:
            return [self.teachers.register_within(deed, person(first + place)) for place in range(count)]

    def trainer(self, name: str = "Deniz Usta", teacher_id: UUID | None = None) -> UUID:
        return self.catalogue.add_trainer(TrainerDraft(name=name, teacher_id=teacher_id), actor=ACTOR)

    def entry(self, code: str = "ROB-01", *, hours: int = 16, has_exam: bool = False) -> UUID:
        draft = CatalogueDraft(
            code=code, title=f"Endüstriyel Robot Programlama {code}", hours=hours, has_exam=has_exam
        )
        return self.catalogue.add_entry(draft, actor=ACTOR)

    def activity(
        self,
        *,
        code: str = "ROB-01",
        quota: int = 30,
        has_exam: bool = False,
        first_day: date = MONDAY,
        place: str = "",
    ) -> UUID:
        """A planned activity of one week without sessions."""
        draft = ActivityDraft(
            catalogue_id=self.entry(code, has_exam=has_exam),
            starts_on=first_day,
            ends_on=first_day + timedelta(days=4),
            quota=quota,
            place=place,
        )
        return self.activities.plan_activity(draft, actor=ACTOR)

    def group_of(self, activity_id: UUID) -> UUID:
        return self.database.ask(queries.groups, activity_id)[0].id

    def pattern(self, first_day: date = MONDAY, *, days: int = 2, slots: int = 4) -> SessionPattern:
        return SessionPattern(
            first_day=first_day,
            last_day=first_day + timedelta(days=days - 1),
            slots_per_day=slots,
            room="Atölye 1",
            trainer_id=self.trainer(),
        )

    def plan(self, group_id: UUID, pattern: SessionPattern) -> int:
        return self.schedule.apply_sessions(self.schedule.plan_sessions(group_id, pattern), actor=ACTOR)

    def running(self, people: int = 3, *, days: int = 2, slots: int = 4, has_exam: bool = False) -> UUID:
        """The group of an open activity whose lessons are over, with people and no marks."""
        activity_id = self.activity(has_exam=has_exam, quota=max(people, 1))
        group_id = self.group_of(activity_id)
        self.plan(group_id, self.pattern(days=days, slots=slots))
        self.enrolments.enrol(group_id, self.some_teachers(people), actor=ACTOR)
        self.activities.open_activity(activity_id, actor=ACTOR)
        return group_id

    def activity_of(self, group_id: UUID) -> UUID:
        found = self.database.ask(queries.group, group_id)
        assert found is not None
        return found.activity_id

    def seated(self, group_id: UUID) -> list[UUID]:
        rows = self.database.ask(queries.enrolments, group_id)
        return [row.id for row in rows if row.state is EnrolmentState.ENROLLED]

    def slot_ids(self, group_id: UUID) -> list[UUID]:
        return [slot.id for slot in self.database.ask(queries.slots, group_id)]

    def all_cells(self, group_id: UUID, mark: Mark | None = Mark.PRESENT) -> list[MarkChange]:
        slots = self.slot_ids(group_id)
        return [MarkChange(own, slot, mark) for own in self.seated(group_id) for slot in slots]

    def mark_all(self, group_id: UUID, mark: Mark | None = Mark.PRESENT) -> int:
        return self.attendance.record(group_id, self.all_cells(group_id, mark), actor=ACTOR)

    def hold(self, group_id: UUID) -> UUID:
        """Marks everybody present and says that the activity took place."""
        self.mark_all(group_id)
        activity_id = self.activity_of(group_id)
        self.activities.hold_activity(activity_id, actor=ACTOR)
        return activity_id


def sheet(people: int = 3, *, days: int = 1, slots: int = 4, blank_rows: int = 4) -> SheetSnapshot:
    """A sheet's facts without a database; lessons of 40 minutes with a lunch hour after the fourth."""
    starts = [480 + 50 * place + (50 if place >= 4 else 0) for place in range(slots)]
    return SheetSnapshot(
        id=new_id(),
        created=datetime(2026, 11, 23, 9, 0, tzinfo=LOCAL_ZONE),
        letterhead=LetterheadSnapshot(
            ("Millî Eğitim Bakanlığı", "Mesleki ve Teknik Eğitim Genel Müdürlüğü"),
            "Örnek Mesleki ve Teknik Anadolu Lisesi",
        ),
        title="Endüstriyel Robot Programlama Kursu",
        title_en="Industrial Robot Programming",
        activity_code="ROB-01-2026-1",
        group_name="A",
        place="Örnek MTAL",
        rooms=("Atölye 1",),
        trainers=("Deniz Usta",),
        span=SheetSpan.DAY if days == 1 else SheetSpan.WEEK,
        slots=tuple(
            SheetSlot(new_id(), MONDAY + timedelta(days=day), start, 40)
            for day in range(days)
            for start in starts
        ),
        people=tuple(
            SheetPerson(new_id(), f"{one.first_name} {one.last_name}", one.school)
            for one in map(person, range(people))
        ),
        blank_rows=blank_rows,
    )
