"""A small center for the shell's tests: made once, with a closed training whose certificates are still to be issued."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from smm_desktop.centers import queries as centers
from smm_desktop.core.clock import FixedClock, SystemClock
from smm_desktop.core.database.journal import head
from smm_desktop.core.database.keyring_file import KdfCost
from smm_desktop.shell.center_files import create_center, open_center
from smm_desktop.shell.rooms import Rooms, build_rooms
from smm_desktop.shell.tour.people import distinct_teachers
from smm_desktop.teachers.terms import TeacherDraft
from smm_desktop.trainings import queries
from smm_desktop.trainings.terms import ActivityDraft, CatalogueDraft, Mark, MarkChange, TrainerDraft

COORDINATOR = "Zeynep Örnekoğlu"
PASSWORD = "kısa çay molası 7"
CENTER = 2
PEOPLE = 5
CHEAP = KdfCost(passes=1, memory_kib=8, lanes=1)


@dataclass(frozen=True)
class School:
    """A center's folder as it was left, its recovery key, and the code of its closed training."""

    folder: Path
    recovery_key: str
    code: str

    def copied(self, folder: Path) -> "School":
        shutil.copytree(self.folder, folder)
        return replace(self, folder=folder)


def people() -> Sequence[TeacherDraft]:
    return distinct_teachers(PEOPLE)


def monday_before(today: date) -> date:
    return today - timedelta(days=today.weekday() + 14)


def make_school(folder: Path) -> School:
    """A five-day training of two lessons a day is over; four people attended, one did not."""
    today = SystemClock().today()
    clock = FixedClock(SystemClock().now() - timedelta(days=20))
    set_up = centers.suggested_set_up(CENTER, COORDINATOR, "Kâmil Denemez", is_test=True)
    made = create_center(folder, set_up, PASSWORD, clock)
    rooms = build_rooms(made.database, clock, COORDINATOR)
    code = _closed_training(rooms, clock, monday_before(today))
    made.database.close()
    return School(folder, made.recovery_key, code)


def _closed_training(rooms: Rooms, clock: FixedClock, day: date) -> str:
    actor = rooms.actor
    entry = rooms.catalogue.add_entry(
        CatalogueDraft("BT-1", "Ağ Güvenliği", "Network Security", "bilisim-teknolojileri", hours=10),
        actor=actor,
    )
    trainer = rooms.catalogue.add_trainer(TrainerDraft("Ufuk Göstermelik"), actor=actor)
    draft = ActivityDraft(entry, day, day + timedelta(days=4), place="Atölye")
    activity_id = rooms.activities.plan_activity(draft, actor=actor)
    group = rooms.database.ask(queries.groups, activity_id)[0]
    pattern = replace(
        rooms.schedule.default_pattern(group.id),
        slots_per_day=2,
        lunch_after=0,
        trainer_id=trainer,
        lesson_hours=None,
        last_day=draft.ends_on,
    )
    rooms.schedule.apply_sessions(rooms.schedule.plan_sessions(group.id, pattern), actor=actor)
    rooms.activities.open_activity(activity_id, actor=actor)
    ids = [rooms.teachers.register(one, actor=actor) for one in people()]
    rooms.enrolments.enrol(group.id, ids, actor=actor)
    clock.advance(days=20)
    _attend(rooms, group.id)
    rooms.activities.hold_activity(activity_id, actor=actor)
    rooms.activities.close_activity(activity_id, actor=actor)
    activity = rooms.database.ask(queries.activity, activity_id)
    assert activity is not None
    return activity.code


def _attend(rooms: Rooms, group_id: object) -> None:
    table = rooms.database.ask(queries.attendance, group_id)
    changes = [
        MarkChange(enrolment.id, slot.id, Mark.PRESENT if person else Mark.ABSENT)
        for person, enrolment in enumerate(table.enrolments)
        for slot in table.slots
    ]
    rooms.attendance.record(group_id, changes, actor=rooms.actor)


def journal_number(school: School) -> int:
    """How far the records have come: equal numbers mean that nothing was changed."""
    database = open_center(school.folder, PASSWORD, SystemClock()).database
    try:
        return database.ask(head).number
    finally:
        database.close()
