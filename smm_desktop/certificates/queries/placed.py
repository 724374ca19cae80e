"""Whose on-the-job training may be certified, and why the others' may not."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.certificates.model import Certificate, Revocation
from smm_desktop.certificates.rules import placement_eligibility
from smm_desktop.certificates.terms import Eligibility, Eligible
from smm_desktop.core import turkish
from smm_desktop.core.database.kit_tables import DatabaseFacts
from smm_desktop.placements import queries as placements
from smm_desktop.placements.queries import PlacementFilter, PlacementRow
from smm_desktop.placements.terms import PlacementFigures, PlacementState

_TAKING_PLACE = frozenset({PlacementState.RUNNING, PlacementState.DONE})


@dataclass(frozen=True, slots=True)
class PlacementCandidateRow:
    """One placement and the rule's answer; `name` is the teacher's."""

    placement: PlacementRow
    figures: PlacementFigures
    outcome: Eligibility

    @property
    def id(self) -> UUID:
        return self.placement.id

    @property
    def name(self) -> str:
        return self.placement.teacher

    @property
    def is_eligible(self) -> bool:
        return isinstance(self.outcome, Eligible)


def placement_candidates(
    session: Session, among: Collection[UUID] | None = None
) -> tuple[PlacementCandidateRow, ...]:
    """Return this center's placements under way and done in the order of names; `among` asks for these only."""
    rows = _taking_place(session, among)
    figures = placements.figures_by_id(session, [row.id for row in rows])
    certified = _certified(session)
    return tuple(
        PlacementCandidateRow(
            row,
            figures[row.id],
            placement_eligibility(row.state, figures[row.id], is_certified=row.id in certified),
        )
        for row in turkish.sorted_by(rows, key=lambda row: f"{row.teacher} {row.code}")
    )


def _taking_place(session: Session, among: Collection[UUID] | None) -> list[PlacementRow]:
    if among is not None:
        return list(placements.placements_by_id(session, among).values())
    here = session.scalar(select(DatabaseFacts.center_id).limit(1))
    return list(placements.placements(session, PlacementFilter(states=_TAKING_PLACE, center=here)))


def _certified(session: Session) -> frozenset[UUID]:
    """Return the placements for which a certificate stands."""
    revoked = select(Revocation.certificate_id)
    statement = select(Certificate.placement_id).where(
        Certificate.placement_id.is_not(None), Certificate.id.not_in(revoked)
    )
    return frozenset(one for one in session.scalars(statement) if one is not None)
