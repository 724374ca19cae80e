"""A person's certificates as lines of the training card."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from smm_desktop.certificates import queries
from smm_desktop.certificates.documents.words import CertificateWords
from smm_desktop.certificates.queries import CertificateRow
from smm_desktop.certificates.terms import CertificateState
from smm_desktop.teachers import queries as teachers
from smm_desktop.trainings.terms import CardLine


def card_lines(session: Session, teacher_id: UUID) -> tuple[CardLine, ...]:
    """Return the certificates that count, newest first, whichever entry of the person they were issued to."""
    person = teachers.same_person_ids(session, teacher_id)
    issued = queries.of_teacher(session, person)
    return tuple(_line(row) for row in issued if row.state is CertificateState.VALID)


def _line(row: CertificateRow) -> CardLine:
    says = row.snapshot
    document = CertificateWords(says.kind, says.language).title
    return CardLine(says.issued_on, f"{document}: {says.title}", row.number)
