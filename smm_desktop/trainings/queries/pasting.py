"""Finds the people of a pasted text in the register: by number, then by name, with doubts shown as choices."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.core import turkish
from smm_desktop.core.refusals import Refusal
from smm_desktop.teachers.queries import TeacherRow, by_identity, find, survivors
from smm_desktop.trainings.model import ActivityGroup, Enrolment
from smm_desktop.trainings.rules import PastedPerson, read_paste
from smm_desktop.trainings.terms import (
    EnrolmentState,
    PasteLine,
    PastePlan,
    PasteVerdict,
    PersonChoice,
    TrainingReason,
)

_LOOKED_AT = 50
_CHOICES = 8


def _choice(row: TeacherRow) -> PersonChoice:
    return PersonChoice(row.id, row.full_name, row.school, row.identity_number)


def _words(name: str) -> list[str]:
    return sorted(turkish.fold(name).split())  # order and case do not count: 'YILMAZ Ayşe'


def _named(session: Session, names: Iterable[str]) -> tuple[list[TeacherRow], bool]:
    """People by the first guess that names anybody in full, else those whose names begin alike; True: in full."""
    alike: list[TeacherRow] = []
    for name in names:
        rows = find(session, name, limit=_LOOKED_AT)
        exact = [row for row in rows if _words(row.full_name) == _words(name)]
        if exact:
            return exact, True
        wanted = set(_words(name))
        alike = alike or [row for row in rows if len(wanted & set(_words(row.full_name))) > 1]
    return alike, False


def _understand(session: Session, person: PastedPerson) -> tuple[PasteVerdict, list[TeacherRow]]:
    by_number = None if person.identity_number is None else by_identity(session, person.identity_number)
    by_name, is_exact = _named(session, person.names)
    if by_number is not None:
        others = [row for row in by_name if is_exact and row.id != by_number.id]
        names_them = any(_words(by_number.full_name) == _words(name) for name in person.names)
        is_doubtful = bool(others) and not names_them
        return (PasteVerdict.AMBIGUOUS if is_doubtful else PasteVerdict.FOUND), [
            by_number,
            *(others if is_doubtful else ()),
        ]
    if not by_name:
        return PasteVerdict.NOT_FOUND, []
    number_differs = person.identity_number is not None and by_name[0].identity_number is not None
    if is_exact and len(by_name) == 1 and not number_differs:
        return PasteVerdict.FOUND, by_name
    return PasteVerdict.AMBIGUOUS, by_name


def _already_enrolled(session: Session, activity_id: UUID) -> frozenset[UUID]:
    statement = (
        select(Enrolment.teacher_id)
        .join(ActivityGroup, ActivityGroup.id == Enrolment.group_id)
        .where(ActivityGroup.activity_id == activity_id, Enrolment.state != EnrolmentState.WITHDRAWN)
    )
    return frozenset(survivors(session, session.scalars(statement).all()).values())


def paste_plan(session: Session, group_id: UUID, text: str) -> PastePlan:
    """What every line means, before anything is written."""
    group = session.get(ActivityGroup, group_id)
    if group is None:
        raise Refusal(TrainingReason.GROUP_UNKNOWN)
    enrolled = _already_enrolled(session, group.activity_id)
    seen: set[UUID] = set()
    lines = []
    for person in read_paste(text):
        verdict, rows = _understand(session, person)
        if verdict is PasteVerdict.FOUND:
            if rows[0].id in enrolled:
                verdict = PasteVerdict.ALREADY_ENROLLED
            elif rows[0].id in seen:
                verdict = PasteVerdict.REPEATED
            seen.add(rows[0].id)
        choices = tuple(_choice(row) for row in rows[:_CHOICES])
        lines.append(PasteLine(person.number, person.text, verdict, choices))
    return PastePlan(group_id, tuple(lines))
