"""What is wrong in certificates and should be mended before they are handed over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast
from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from smm_desktop.certificates.model import Certificate, Revocation
from smm_desktop.certificates.rules.snapshots import snapshot_from_json
from smm_desktop.core.database.kit_tables import DatabaseFacts
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
    columns = select(Certificate.id, Certificate.number, Certificate.snapshot, Certificate.enrolment_id)
    valid = columns.where(Certificate.center_id == here, ~revoked)
    attended = trainings.attended_enrolments(session)
    return tuple(
        UnattendedCertificate(
            certificate_id, number, snapshot_from_json(cast("dict[str, Any]", snapshot)).holder
        )
        for certificate_id, number, snapshot, enrolment_id in session.execute(valid)
        if enrolment_id not in attended
    )
