"""Certificates in sums, told apart as the trainings and placements they belong to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, Subquery, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from smm_desktop.certificates.model import Certificate, Revocation
from smm_desktop.placements import queries as placements
from smm_desktop.trainings import queries as trainings
from smm_desktop.trainings.queries import TotalsFilter
from smm_desktop.trainings.terms import Breakdown


@dataclass(frozen=True, slots=True)
class CertificateTotals:
    """Certificates that stand, and those that were revoked."""

    valid: int = 0
    revoked: int = 0


def certificate_totals(
    session: Session, by: Breakdown, chosen: TotalsFilter
) -> Mapping[int | str | None, CertificateTotals]:
    """The certificates of the trainings that count, by the keys of `trainings.queries.training_totals`."""
    counted = trainings.counted_activities(by, chosen)
    return _totals(session, counted, counted.c.activity_id, Certificate.activity_id)


def placement_certificate_totals(
    session: Session, by: Breakdown, chosen: TotalsFilter
) -> Mapping[int | str | None, CertificateTotals]:
    """The certificates of the placements that count, by the keys of `placements.queries.placement_totals`."""
    counted = placements.counted_placements(by, chosen)
    return _totals(session, counted, counted.c.placement_id, Certificate.placement_id)


def _totals(
    session: Session,
    counted: Subquery,
    source: ColumnElement[UUID],
    certified: InstrumentedAttribute[UUID | None],
) -> Mapping[int | str | None, CertificateTotals]:
    issued, revoked = func.count(Certificate.id), func.count(Revocation.id)
    statement = (
        select(counted.c.key, issued - revoked, revoked)
        .join(Certificate, certified == source)
        .outerjoin(Revocation, Revocation.certificate_id == Certificate.id)
        .group_by(counted.c.key)
    )
    return {
        trainings.plain_key(key): CertificateTotals(valid, gone)
        for key, valid, gone in session.execute(statement)
    }
