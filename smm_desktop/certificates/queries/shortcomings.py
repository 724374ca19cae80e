"""What is wrong in certificates and should be mended before they are handed over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast
from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from smm_desktop.certificates.model import Certificate, Revocation
from smm_desktop.certificates.rules.snapshots import snapshot_from_json
from smm_desktop.core.database.kit_tables import DatabaseFacts
from smm_desktop.core.database.ledger import chunks
from smm_desktop.trainings import queries as trainings


@dataclass(frozen=True, slots=True)
class UnattendedCertificate:
    """A valid certificate whose holder was recorded as present in no lesson."""

    certificate_id: UUID
    number: str
    holder: str


def without_attendance(session: Session) -> tuple[UnattendedCertificate, ...]:
    here = select(DatabaseFacts.center_id).limit(1).scalar_subquery()
    revoked = exists().where(Revocation.certificate_id == Certificate.id)
    pairs = select(Certificate.id, Certificate.enrolment_id).where(
        Certificate.center_id == here, Certificate.enrolment_id.is_not(None), ~revoked
    )
    valid = [(own, enrolment) for own, enrolment in session.execute(pairs) if enrolment is not None]
    attended = trainings.attended_enrolments(session, [enrolment for _, enrolment in valid])
    unattended = [certificate for certificate, enrolment in valid if enrolment not in attended]
    return tuple(one for chunk in chunks(unattended) for one in _named(session, chunk))


def _named(session: Session, certificates: list[UUID]) -> Iterator[UnattendedCertificate]:
    columns = select(Certificate.id, Certificate.number, Certificate.snapshot)
    for certificate_id, number, snapshot in session.execute(columns.where(Certificate.id.in_(certificates))):
        holder = snapshot_from_json(cast("dict[str, Any]", snapshot)).holder
        yield UnattendedCertificate(certificate_id, number, holder)
