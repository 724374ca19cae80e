"""The merged register: teachers of all centers as each center wrote them, linked by identity number, never merged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smm_desktop.certificates import queries as certificates
from smm_desktop.certificates.queries import CertificateRow
from smm_desktop.exchange.model import Remark
from smm_desktop.exchange.queries.overview import center_name
from smm_desktop.exchange.terms import RemarkState
from smm_desktop.teachers import queries as teachers
from smm_desktop.teachers.queries import TeacherRow
from smm_desktop.trainings import queries as trainings
from smm_desktop.trainings.queries import TrainingHistoryRow


@dataclass(frozen=True, slots=True)
class MergedTeacherRow:
    """A teacher as one center wrote it. `centers` counts those that know the same identity number."""

    teacher: TeacherRow
    center: str
    centers: int
    open_remarks: int

    @property
    def id(self) -> UUID:
        return self.teacher.id


@dataclass(frozen=True, slots=True)
class LinkedPerson:
    """One person's entries in all centers, with what each center did with them."""

    rows: tuple[MergedTeacherRow, ...]
    trainings: tuple[tuple[str, TrainingHistoryRow], ...]
    certificates: tuple[tuple[str, CertificateRow], ...]


def merged_teachers(session: Session, ids: Iterable[UUID]) -> tuple[MergedTeacherRow, ...]:
    """The rows of a page of the list."""
    found = teachers.teachers_by_id(session, ids)
    return tuple(_linked(session, list(found.values())))


def _linked(session: Session, rows: list[TeacherRow]) -> list[MergedTeacherRow]:
    numbers = {row.identity_number for row in rows if row.identity_number}
    shared = teachers.linked_counts(session, numbers)
    names = {number: center_name(session, number) for number in {row.center_id for row in rows}}
    remarks = remark_counts(session, [row.id for row in rows])
    return [
        MergedTeacherRow(
            row, names[row.center_id], shared.get(row.identity_number or "", 1), remarks.get(row.id, 0)
        )
        for row in rows
    ]


def remark_counts(session: Session, ids: Iterable[UUID]) -> Mapping[UUID, int]:
    """How many open remarks stand on each of a page of records."""
    wanted = Remark.record_id.in_(tuple(ids)), Remark.state == RemarkState.OPEN
    return dict(
        session.execute(
            select(Remark.record_id, func.count()).where(*wanted).group_by(Remark.record_id)
        ).all()
    )


def linked_person(session: Session, teacher_id: UUID) -> LinkedPerson:
    """Everything that is known here of the person behind an entry."""
    rows = _linked(session, list(teachers.linked_teachers(session, teacher_id)))
    done: list[tuple[str, TrainingHistoryRow]] = []
    held: list[tuple[str, CertificateRow]] = []
    for row in rows:
        done += [(row.center, one) for one in trainings.history_of_teacher(session, row.id)]
        same = teachers.same_person_ids(session, row.id)
        held += [(row.center, one) for one in certificates.of_teacher(session, same)]
    return LinkedPerson(tuple(rows), tuple(done), tuple(held))
