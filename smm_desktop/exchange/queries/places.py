"""Where a record is looked at: the teacher, training, placement or certificate it belongs to, and that one's name."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.certificates import queries as certificates
from smm_desktop.exchange.queries.titles import placement_name
from smm_desktop.exchange.records import KINDS_BY_NAME
from smm_desktop.teachers import queries as teachers
from smm_desktop.trainings import queries as trainings


class Place(StrEnum):
    """The page on which a record is looked at."""

    TEACHER = "teacher"
    TRAINING = "training"
    CERTIFICATE = "certificate"
    COMPANY = "company"
    OFFER = "offer"
    REQUEST = "request"
    PLACEMENT = "placement"


_OWNERS = {
    "activity_group": ("activity_id", "activity"),
    "training_session": ("group_id", "activity_group"),
    "lesson_slot": ("session_id", "training_session"),
    "enrolment": ("group_id", "activity_group"),
    "attendance_mark": ("enrolment_id", "enrolment"),
    "attendance_sheet": ("group_id", "activity_group"),
    "certificate_file": ("certificate_id", "certificate"),
    "revocation": ("certificate_id", "certificate"),
    "company_technology": ("company_id", "company"),
    "company_contact": ("company_id", "company"),
    "protocol": ("company_id", "company"),
    "company_visit": ("company_id", "company"),
    "offer_technology": ("offer_id", "offer"),
    "offer_need": ("offer_id", "offer"),
    "request_technology": ("request_id", "placement_request"),
    "pair_rule": ("request_id", "placement_request"),
    "placement_day": ("placement_id", "placement"),
    "evaluation": ("placement_id", "placement"),
    "placement_paper": ("placement_id", "placement"),
}
_PLACES = {
    "teacher": Place.TEACHER,
    "activity": Place.TRAINING,
    "certificate": Place.CERTIFICATE,
    "company": Place.COMPANY,
    "offer": Place.OFFER,
    "placement_request": Place.REQUEST,
    "placement": Place.PLACEMENT,
}


@dataclass(frozen=True, slots=True)
class RecordPlace:
    """`place` is None, and `subject_id` the record's own, where no page shows such records or it is gone."""

    place: Place | None
    subject_id: UUID
    name: str = ""
    rev: int | None = None


def place_of(session: Session, record_kind: str, record_id: UUID) -> RecordPlace:
    """`rev` is the last deed that touched the record itself; None where it is gone."""
    rev = _value(session, record_kind, record_id, "rev")
    kind, subject_id = record_kind, record_id
    while kind in _OWNERS:
        column, owner = _OWNERS[kind]
        found = _value(session, kind, subject_id, column)
        if not isinstance(found, UUID):
            return RecordPlace(None, record_id)
        kind, subject_id = owner, found
    name = _name(session, kind, subject_id)
    number = rev if isinstance(rev, int) else None
    if kind not in _PLACES or not name:
        return RecordPlace(None, record_id, rev=number)
    person = _person(session, record_kind, record_id)
    return RecordPlace(_PLACES[kind], subject_id, " · ".join(filter(None, (person, name))), number)


def _value(session: Session, kind: str, record_id: UUID, column: str) -> object:
    if kind not in KINDS_BY_NAME:
        return None
    columns = KINDS_BY_NAME[kind].table.columns
    return session.scalar(select(columns[column]).where(columns["id"] == record_id))


def _name(session: Session, kind: str, subject_id: UUID) -> str:
    match kind:
        case "teacher":
            person = teachers.teacher(session, subject_id)
            return "" if person is None else person.full_name
        case "activity":
            activity = trainings.activity(session, subject_id)
            return "" if activity is None else f"{activity.title} ({activity.code})"
        case "certificate":
            found = certificates.certificates_by_id(session, [subject_id]).get(subject_id)
            return "" if found is None else f"{found.snapshot.holder} · {found.number}"
        case _:
            return placement_name(session, kind, subject_id)


def _person(session: Session, kind: str, record_id: UUID) -> str:
    """Whose enrolment or mark it is; the training alone would not say."""
    if kind == "attendance_mark":
        found = _value(session, kind, record_id, "enrolment_id")
        return _person(session, "enrolment", found) if isinstance(found, UUID) else ""
    if kind == "enrolment":
        teacher_id = _value(session, kind, record_id, "teacher_id")
        return _name(session, "teacher", teacher_id) if isinstance(teacher_id, UUID) else ""
    return ""
