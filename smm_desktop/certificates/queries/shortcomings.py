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
from smm_desktop.placements import queries as placements
from smm_desktop.trainings import queries as trainings


@dataclass(frozen=True, slots=True)
class UnattendedCertificate:
    """A valid certificate whose holder was recorded as present in no lesson, or on no day of the placement."""

    certificate_id: UUID
    number: str
    holder: str


def without_attendance(session: Session) -> tuple[UnattendedCertificate, ...]:
    here = select(DatabaseFacts.center_id).limit(1).scalar_subquery()
    revoked = exists().where(Revocation.certificate_id == Certificate.id)
    sources = select(Certificate.id, Certificate.enrolment_id, Certificate.placement_id)
    valid = session.execute(sources.where(Certificate.center_id == here, ~revoked)).all()
    attended = trainings.attended_enrolments(session, [one for _, one, _ in valid if one is not None])
    worked = placements.worked_placements(session, [one for _, _, one in valid if one is not None])
    unattended = [
        own for own, enrolment, placement in valid if enrolment not in attended and placement not in worked
    ]
    return tuple(one for chunk in chunks(unattended) for one in _named(session, chunk))


def _named(session: Session, certificates: list[UUID]) -> Iterator[UnattendedCertificate]:
    columns = select(Certificate.id, Certificate.number, Certificate.snapshot)
    for certificate_id, number, snapshot in session.execute(columns.where(Certificate.id.in_(certificates))):
        holder = snapshot_from_json(cast("dict[str, Any]", snapshot)).holder
        yield UnattendedCertificate(certificate_id, number, holder)
