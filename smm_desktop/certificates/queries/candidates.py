"""Who of an activity may get a certificate, and why the others may not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.certificates.model import Certificate, Revocation
from smm_desktop.certificates.rules import EligibilityFacts, eligibility
from smm_desktop.certificates.terms import CertificateKind, Eligibility, Eligible
from smm_desktop.trainings import queries as trainings
from smm_desktop.trainings.queries import EnrolmentRow
from smm_desktop.trainings.terms import AttendanceFigures


@dataclass(frozen=True, slots=True)
class CandidateRow:
    """One enrolled person and the answer for one kind of certificate."""

    enrolment_id: UUID
    teacher_id: UUID
    name: str
    sort_key: str
    school: str
    group: str
    figures: AttendanceFigures | None
    score: int | None
    outcome: Eligibility

    @property
    def id(self) -> UUID:
        return self.enrolment_id

    @property
    def is_eligible(self) -> bool:
        return isinstance(self.outcome, Eligible)


def candidates(session: Session, activity_id: UUID, kind: CertificateKind) -> tuple[CandidateRow, ...]:
    """Return everybody of an activity in name order with the rule's answer; empty for an unknown activity."""
    activity = trainings.activity(session, activity_id)
    if activity is None:
        return ()
    rules = activity.rules or trainings.rules_of(session, activity_id)
    figures = trainings.figures(session, activity_id)
    enrolled = [
        (group.name, row)
        for group in trainings.groups(session, activity_id)
        for row in trainings.enrolments(session, group.id, with_withdrawn=True)
    ]
    certified = _certified(session, activity_id, (row for _, row in enrolled))
    found = []
    for group, row in enrolled:
        facts = EligibilityFacts(
            activity.state,
            row.state,
            figures.get(row.id),
            activity.has_exam,
            row.score,
            certified[row.teacher.id],
        )
        found.append(_candidate(row, group, figures.get(row.id), eligibility(facts, rules, kind)))
    return tuple(sorted(found, key=lambda row: row.sort_key))


def _candidate(
    row: EnrolmentRow, group: str, figures: AttendanceFigures | None, outcome: Eligibility
) -> CandidateRow:
    teacher = row.teacher
    return CandidateRow(
        row.id, teacher.id, teacher.name, teacher.sort_key, teacher.school, group, figures, row.score, outcome
    )


def _certified(
    session: Session, activity_id: UUID, enrolled: Iterable[EnrolmentRow]
) -> defaultdict[UUID, frozenset[CertificateKind]]:
    """Return by person the kinds for which a certificate stands; people merged since count as one."""
    person_of = {row.id: row.teacher.id for row in enrolled}
    revoked = select(Revocation.certificate_id)
    statement = select(Certificate.enrolment_id, Certificate.kind).where(
        Certificate.activity_id == activity_id, Certificate.id.not_in(revoked)
    )
    kinds: defaultdict[UUID, frozenset[CertificateKind]] = defaultdict(frozenset)
    for enrolment_id, kind in session.execute(statement):
        if enrolment_id in person_of:
            kinds[person_of[enrolment_id]] |= {kind}
    return kinds
