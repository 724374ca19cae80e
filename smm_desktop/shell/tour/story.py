"""The journey of the tour, step by step through the services: import, plan, enrol, attend, close, issue, verify."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from smm_desktop.centers.queries import holidays_of, reference
from smm_desktop.certificates.service import IssueOrder
from smm_desktop.certificates.terms import CertificateKind, CertificateLanguage
from smm_desktop.core.clock import FixedClock
from smm_desktop.core.files import write_safely
from smm_desktop.core.progress import Progress
from smm_desktop.shell.rooms import Rooms
from smm_desktop.shell.tour.people import distinct_teachers, long_named
from smm_desktop.shell.tour.teacher_list import messy_list
from smm_desktop.teachers.service import ImportOutcome, ImportPlan
from smm_desktop.trainings import queries
from smm_desktop.trainings.terms import (
    ActivityDraft,
    CatalogueDraft,
    ExcuseCode,
    Mark,
    MarkChange,
    SheetSpan,
    TrainerDraft,
)

PEOPLE = 34
ENROLLED = 28
TEACHING_DAYS = 5
_EXCUSED = 5
_LOOKED_BACK = 8
_MISSED = 12  # lesson slots that the absentees of the story miss: more than the rule forgives


@dataclass(frozen=True, slots=True)
class Teaching:
    """The story's training: one activity with one group."""

    activity_id: UUID
    group_id: UUID
    code: str


def first_day(today: date) -> date:
    """Return the newest Monday, three weeks back or more, whose week has no holiday: all is over at the end."""
    monday = today - timedelta(days=today.weekday() + 21)
    for weeks in range(_LOOKED_BACK):
        day = monday - timedelta(weeks=weeks)
        if not any(day + timedelta(days=number) in holidays_of(day.year) for number in range(TEACHING_DAYS)):
            return day
    return monday


def import_list(rooms: Rooms, path: Path, clock: FixedClock) -> tuple[ImportPlan, ImportOutcome]:
    """Write the messy list, plan its import, and apply what is sound in it."""
    people = [*distinct_teachers(PEOPLE)]
    people[7] = long_named(people[7])
    provinces = [found.name if (found := reference().province(one.province_code)) else "" for one in people]
    write_safely(path, messy_list(people, provinces, clock.now()))
    plan = rooms.teacher_import.plan_import(path)
    return plan, rooms.teacher_import.apply_import(plan, actor=rooms.actor)


def plan_teaching(rooms: Rooms, day: date) -> Teaching:
    """Put a training into the catalogue, plan it, lay its sessions and open it."""
    actor = rooms.actor
    entry = rooms.catalogue.add_entry(
        CatalogueDraft(
            code="BT-101",
            title="Endüstriyel Ağlarda Siber Güvenlik",
            title_en="Cyber Security in Industrial Networks",
            field_code="bilisim-teknolojileri",
            competencies=("Ağ bölümleme", "Güvenli uzaktan bakım", "Olay kaydı inceleme"),
            hours=40,
            has_exam=True,
        ),
        actor=actor,
    )
    trainer = rooms.catalogue.add_trainer(
        TrainerDraft("Çağla Göstermelik", "Uzman", "Örnek Teknik Üniversitesi"), actor=actor
    )
    draft = ActivityDraft(entry, day, day + timedelta(days=TEACHING_DAYS - 1), place="Bilişim Atölyesi")
    activity_id = rooms.activities.plan_activity(draft, actor=actor)
    group = rooms.database.ask(queries.groups, activity_id)[0]
    _lay_sessions(rooms, group.id, trainer)
    rooms.activities.open_activity(activity_id, actor=actor)
    activity = rooms.database.ask(queries.activity, activity_id)
    return Teaching(activity_id, group.id, activity.code if activity else "")


def _lay_sessions(rooms: Rooms, group_id: UUID, trainer_id: UUID) -> None:
    pattern = replace(rooms.schedule.default_pattern(group_id), room="Laboratuvar 2", trainer_id=trainer_id)
    plan = rooms.schedule.plan_sessions(group_id, pattern)
    rooms.schedule.apply_sessions(plan, actor=rooms.actor)


def enrol(rooms: Rooms, teaching: Teaching, teacher_ids: Sequence[UUID]) -> None:
    """Enrol most people by list, and one who simply comes in."""
    rooms.enrolments.enrol(teaching.group_id, list(teacher_ids[:ENROLLED]), actor=rooms.actor)
    rooms.enrolments.walk_in(teaching.group_id, teacher_ids[ENROLLED], actor=rooms.actor)


def print_sheets(rooms: Rooms, teaching: Teaching, folder: Path, progress: Progress) -> list[Path]:
    """Print the daily sheets and one for the whole week."""
    days = rooms.sheets.prepare_all(teaching.group_id, SheetSpan.DAY, actor=rooms.actor, progress=progress)
    week = rooms.sheets.prepare(teaching.group_id, SheetSpan.WEEK, days[0].first_day, actor=rooms.actor)
    written = []
    for sheet in (*days, week):
        for suffix, data in ((".pdf", sheet.pdf), (".xlsx", sheet.xlsx)):
            path = folder / f"{sheet.file_name}{suffix}"
            write_safely(path, data)
            written.append(path)
    return written


def record_attendance(rooms: Rooms, teaching: Teaching) -> None:
    """Copy the marks from the paper: two people miss too much, some come late, one is excused."""
    table = rooms.database.ask(queries.attendance, teaching.group_id)
    people = [row.id for row in table.enrolments]
    changes = [
        _mark(person, enrolment_id, number, slot.id)
        for person, enrolment_id in enumerate(people)
        for number, slot in enumerate(table.slots)
    ]
    rooms.attendance.record(teaching.group_id, changes, actor=rooms.actor)
    scores = {enrolment_id: 55 + (person * 7) % 45 for person, enrolment_id in enumerate(people)}
    rooms.attendance.record_scores(teaching.activity_id, scores, actor=rooms.actor)


def _mark(person: int, enrolment_id: UUID, number: int, slot_id: UUID) -> MarkChange:
    if person in {3, 11} and number < _MISSED:
        return MarkChange(enrolment_id, slot_id, Mark.ABSENT)
    if person == _EXCUSED and number in {8, 9}:
        return MarkChange(enrolment_id, slot_id, Mark.EXCUSED, excuse=ExcuseCode.OFFICIAL_DUTY)
    if person % 6 == 1 and number % 8 == 0:
        return MarkChange(enrolment_id, slot_id, Mark.LATE, minutes_late=10)
    return MarkChange(enrolment_id, slot_id, Mark.PRESENT)


def close(rooms: Rooms, teaching: Teaching) -> None:
    rooms.activities.hold_activity(teaching.activity_id, actor=rooms.actor)
    rooms.activities.close_activity(teaching.activity_id, actor=rooms.actor)


def issue(rooms: Rooms, teaching: Teaching, progress: Progress) -> list[UUID]:
    """Issue attendance certificates in Turkish, then achievement certificates in Turkish and English."""
    issued: list[UUID] = []
    for kind, language in (
        (CertificateKind.ATTENDANCE, CertificateLanguage.TURKISH),
        (CertificateKind.ACHIEVEMENT, CertificateLanguage.TURKISH_ENGLISH),
    ):
        order = IssueOrder(teaching.activity_id, kind, language)
        issued.extend(rooms.issue.issue(order, actor=rooms.actor, progress=progress).issued)
    return issued
