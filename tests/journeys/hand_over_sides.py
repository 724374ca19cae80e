"""Two centers and a directorate that have met, with a folder for the stick; made once and copied for every test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from smm_desktop.centers import queries as centers
from smm_desktop.certificates.service import IssueOrder
from smm_desktop.certificates.terms import CertificateKind, CertificateLanguage
from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.journal import head
from smm_desktop.exchange.service import differing_kinds
from smm_desktop.exchange.terms import ImportOutcome
from smm_desktop.shell.center_files import create_center, open_center
from smm_desktop.shell.rooms import Rooms, build_rooms
from smm_desktop.shell.tour import hand_over
from smm_desktop.shell.tour.people import distinct_teachers
from smm_desktop.signing.trust_store import TrustStore
from smm_desktop.teachers.queries import teacher
from smm_desktop.teachers.terms import TeacherDraft
from smm_desktop.trainings import queries as trainings
from smm_desktop.trainings.terms import (
    ActivityDraft,
    CatalogueDraft,
    Mark,
    MarkChange,
    SessionPattern,
    TrainerDraft,
)
from tests.journeys.builders import COORDINATOR, MONDAY, NOW, PASSWORD, cheap_passwords

FIRST, SECOND, DIRECTORATE = 2, 11, 0
SHARED = distinct_teachers(1, 77)[0]


@dataclass(frozen=True)
class Sides:
    """Everybody's rooms; `stick` is what is carried to and fro."""

    first: Rooms
    second: Rooms
    directorate: Rooms
    clock: FixedClock
    stick: Path

    def export(self, center: Rooms) -> Path:
        return Path(center.package_export.export(self.stick, actor=COORDINATOR).path)

    def take_over(self, path: Path) -> ImportOutcome:
        self.clock.advance(seconds=1)
        return self.directorate.package_import.receive(path, actor=COORDINATOR)

    def receipt_for(self, center: Rooms) -> Path:
        self.clock.advance(seconds=1)
        number = center.database.center_id
        return Path(self.directorate.receipts.write_receipt(number, self.stick, actor=COORDINATOR).path)

    def answer(self, center: Rooms) -> None:
        center.receipts.receive(self.receipt_for(center), actor=COORDINATOR)

    def round(self) -> None:
        """Both centers hand over and hear that it arrived."""
        for center in (self.first, self.second):
            self.take_over(self.export(center))
            self.answer(center)

    def is_equal(self, center: Rooms) -> bool:
        """All records of a center, counted and digested anew on both sides."""
        number = center.database.center_id
        own = hand_over.state_of(center.database, number)
        merged = hand_over.state_of(self.directorate.database, number)
        deep = self.directorate.database.ask(differing_kinds, number)
        return (
            own.counts.total() > 0
            and own.counts == merged.counts
            and (own.differing(merged), deep) == ((), ())
        )

    @property
    def directorates_head(self) -> int:
        return self.directorate.database.ask(head).number


def register(center: Rooms, count: int, seed: int) -> list[UUID]:
    people: tuple[TeacherDraft, ...] = distinct_teachers(count, seed)
    return [center.teachers.register(one, actor=COORDINATOR) for one in people]


def move_school(center: Rooms, teacher_id: UUID, school: str) -> None:
    row = center.database.ask(teacher, teacher_id)
    assert row is not None
    center.teachers.change(teacher_id, replace(row.draft, school=school), actor=COORDINATOR)


def teach(center: Rooms, teacher_ids: list[UUID], code: str) -> tuple[UUID, ...]:
    """A training from planning to certificates; returns these."""
    entry = center.catalogue.add_entry(
        CatalogueDraft(code, f"Eğitim {code}", code, hours=2), actor=COORDINATOR
    )
    draft = ActivityDraft(entry, MONDAY, MONDAY + timedelta(days=1))
    activity_id = center.activities.plan_activity(draft, actor=COORDINATOR)
    group_id = center.database.ask(trainings.groups, activity_id)[0].id
    trainer = center.catalogue.add_trainer(TrainerDraft(f"Usta {code}"), actor=COORDINATOR)
    pattern = SessionPattern(MONDAY, MONDAY, slots_per_day=2, room=code, trainer_id=trainer)
    plan = center.schedule.plan_sessions(group_id, pattern)
    center.schedule.apply_sessions(plan, actor=COORDINATOR)
    center.activities.open_activity(activity_id, actor=COORDINATOR)
    center.enrolments.enrol(group_id, teacher_ids, actor=COORDINATOR)
    table = center.database.ask(trainings.attendance, group_id)
    marks = [MarkChange(row.id, slot.id, Mark.PRESENT) for row in table.enrolments for slot in table.slots]
    center.attendance.record(group_id, marks, actor=COORDINATOR)
    center.activities.hold_activity(activity_id, actor=COORDINATOR)
    center.activities.close_activity(activity_id, actor=COORDINATOR)
    order = IssueOrder(activity_id, CertificateKind.ATTENDANCE, CertificateLanguage.TURKISH)
    return tuple(center.issue.issue(order, actor=COORDINATOR).issued)


def make_template(folder: Path) -> None:
    """The first center has four people and a training, the second two; both know one person."""
    clock = FixedClock(NOW)
    with cheap_passwords(), ExitStack() as stack:
        made = {number: _made(folder, number, clock, stack) for number in (FIRST, SECOND, DIRECTORATE)}
        (folder / "keys").mkdir()
        for number, count in ((FIRST, 4), (SECOND, 2)):
            ids = register(made[number], count, number)
            ids.append(made[number].teachers.register(SHARED, actor=COORDINATOR))
            if number == FIRST:
                teach(made[number], ids, "BT-1")
            hand_over.meet(made[number], made[DIRECTORATE], folder / "keys")


def _made(folder: Path, number: int, clock: FixedClock, stack: ExitStack) -> Rooms:
    set_up = centers.suggested_set_up(number or None, COORDINATOR, "Örnek Müdür", is_test=True)
    made = create_center(folder / str(number), set_up, PASSWORD, clock)
    stack.callback(made.database.close)
    return build_rooms(made.database, clock, COORDINATOR, TrustStore(folder / "known.json"))


@contextmanager
def copied(template: Path, folder: Path) -> Iterator[Sides]:
    shutil.copytree(template, folder / "records")
    clock = FixedClock(NOW + timedelta(days=1))
    (folder / "stick").mkdir()
    with ExitStack() as stack:
        rooms = [_opened(folder / "records", number, clock, stack) for number in (FIRST, SECOND, DIRECTORATE)]
        yield Sides(*rooms, clock, folder / "stick")


def _opened(folder: Path, number: int, clock: FixedClock, stack: ExitStack) -> Rooms:
    database = open_center(folder / str(number), PASSWORD, clock).database
    stack.callback(database.close)
    return build_rooms(database, clock, COORDINATOR, TrustStore(folder / "known.json"))
