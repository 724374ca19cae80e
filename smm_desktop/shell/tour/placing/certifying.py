"""The tour's certificates of on-the-job training: for whoever came often enough, and for nobody else."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from smm_desktop.certificates import queries as certificates
from smm_desktop.certificates.service import PlacementOrder
from smm_desktop.certificates.terms import CertificateLanguage
from smm_desktop.core.progress import Progress
from smm_desktop.placements import queries
from smm_desktop.shell.rooms import Rooms
from smm_desktop.shell.tour.expectations import Expectations, Expected


def certify(
    rooms: Rooms, placement_ids: Sequence[UUID], told: Expectations, progress: Progress
) -> tuple[UUID, ...]:
    """Certificates for everybody whose hours suffice."""
    order = PlacementOrder(CertificateLanguage.TURKISH_ENGLISH)
    issued = rooms.issue.issue(order, actor=rooms.actor, progress=progress).issued
    figures = rooms.database.ask(queries.figures_by_id, placement_ids)
    passed = {own for own, one in figures.items() if one.has_passed}
    rows = rooms.database.ask(certificates.of_placements, placement_ids)
    certified = {row.placement_id for row in rows}
    told.expect(Expected.PLACEMENTS_CERTIFIED, holds=bool(passed) and certified == passed)
    return issued
