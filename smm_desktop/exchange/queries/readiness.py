"""What should be mended before a hand-over: each finding with the record that a person goes to."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sqlalchemy.orm import Session

from smm_desktop.certificates import queries as certificates
from smm_desktop.exchange.terms import Finding, FindingKind
from smm_desktop.teachers import queries as teachers
from smm_desktop.trainings import queries as trainings


def findings(session: Session, today: date) -> tuple[Finding, ...]:
    return (
        *_identities(session),
        *_clashes(session),
        *_certificates(session),
        *_overfull(session),
        *_closings(session, today),
    )


def _identities(session: Session) -> Iterator[Finding]:
    for one in teachers.invalid_identities(session):
        yield Finding(FindingKind.IDENTITY_INVALID, "teacher", one.teacher_id, one.name, one.fault.value)


def _clashes(session: Session) -> Iterator[Finding]:
    for one in trainings.clashing_sessions(session):
        detail = f"{one.day.isoformat()} {one.name}"
        yield Finding(FindingKind.SESSIONS_CLASH, "training_session", one.session_id, one.title, detail)


def _certificates(session: Session) -> Iterator[Finding]:
    for one in certificates.without_attendance(session):
        kind = FindingKind.CERTIFICATE_WITHOUT_ATTENDANCE
        yield Finding(kind, "certificate", one.certificate_id, one.holder, one.number)


def _overfull(session: Session) -> Iterator[Finding]:
    for one in trainings.overfull_groups(session):
        detail = f"{one.group}: {one.enrolled}/{one.quota}"
        yield Finding(FindingKind.TRAINING_OVERFULL, "activity_group", one.group_id, one.title, detail)


def _closings(session: Session, today: date) -> Iterator[Finding]:
    for one in trainings.unfinished_closings(session, today):
        detail = one.ends_on.isoformat()
        yield Finding(FindingKind.CLOSING_UNFINISHED, "activity", one.activity_id, one.title, detail)
