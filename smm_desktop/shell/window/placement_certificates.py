"""What the page of placements has to do with certificates: the one that stands for a placement, and issuing more."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QWidget

from smm_desktop.certificates import queries as certificates
from smm_desktop.certificates.terms import CertificateState
from smm_desktop.core.database.database import Database
from smm_desktop.placements.ui.section_panel import IssuedCertificate
from smm_desktop.shell.rooms import Rooms
from smm_desktop.widgets.jobs import JobRunner


def standing_certificate(database: Database, placement_id: UUID) -> IssuedCertificate | None:
    """Revoked ones stand for nothing."""
    issued = database.ask(certificates.of_placements, [placement_id])
    valid = [one for one in issued if one.state is CertificateState.VALID]
    return IssuedCertificate(valid[0].id, valid[0].number) if valid else None


def open_issuing(rooms: Rooms, jobs: JobRunner, placement_ids: Sequence[UUID], page: QWidget) -> None:
    """The dialog of these placements, over their page."""
    from smm_desktop.certificates.ui.placement_issue_panel import PlacementIssueDialog  # noqa: PLC0415 - when asked
    from smm_desktop.certificates.ui.section_panel import Desk  # noqa: PLC0415 - as above

    desk = Desk(rooms.database, rooms.issue, rooms.handing_out, rooms.clock, jobs, lambda: rooms.actor)
    dialog = PlacementIssueDialog(desk, page)
    dialog.panel.show_placements(placement_ids)
    dialog.open()
