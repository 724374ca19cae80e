"""Issuing for on-the-job training: what is finished anywhere, or the placements that a page has chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from uuid import UUID

from PySide6.QtWidgets import QWidget

from smm_desktop.certificates import queries
from smm_desktop.certificates.service import PlacementOrder
from smm_desktop.certificates.terms import CertificateKind, CertificateState, IneligibleReason
from smm_desktop.certificates.ui.candidate_table import reasons_of
from smm_desktop.certificates.ui.issuing_panel import Candidates, IssuingPanel
from smm_desktop.certificates.ui.section_panel import Desk
from smm_desktop.core.database.database import Database
from smm_desktop.widgets.dialog_frame import DialogFrame

_WIDTH, _HEIGHT = 1040, 620


class PlacementIssuePanel(IssuingPanel):
    """Shows all on-the-job training under way or done; `show_placements` narrows it down."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._among: frozenset[UUID] | None = None
        nobody = self.tr("No on-the-job training is in this group.")
        super().__init__(desk, (CertificateKind.ON_THE_JOB,), nobody, parent)
        self.setObjectName("placement_issue_panel")

    def show_placements(self, placement_ids: Iterable[UUID] | None) -> None:
        """Show these placements; None shows all."""
        wanted = None if placement_ids is None else frozenset(placement_ids)
        if wanted != self._among:
            self._among = wanted
            self.begin_anew()
        self.refresh()

    def show_placement(self, placement_id: object) -> None:
        """Show one placement, as a page tells of it; None empties the panel."""
        self.show_placements([placement_id] if isinstance(placement_id, UUID) else [])

    def reader(self) -> Callable[[], Candidates] | None:
        among, database = self._among, self._desk.database
        return lambda: read_placements(database, among)

    def order(self, chosen: frozenset[UUID]) -> PlacementOrder:
        return PlacementOrder(self.language, chosen)

    def early_text(self) -> str:
        return self.tr(
            "Certificates are issued when the on-the-job training is finished: its log whole, both evaluations and "
            "the final report there."
        )


class PlacementIssueDialog(DialogFrame):
    """The panel of all on-the-job training, over the list of certificates."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(
            self.tr("Certificates of on-the-job training"),
            self.tr("Whoever finished and worked the hours that the rules ask for is ticked."),
            confirm="",
            cancel=self.tr("&Close"),
            name="placement_issue",
            parent=parent,
        )
        self.panel = PlacementIssuePanel(desk)
        self.body.addWidget(self.panel, 1)
        self.confirm_button.setDefault(False)
        self.confirm_button.hide()
        self.resize(_WIDTH, _HEIGHT)


def read_placements(database: Database, among: frozenset[UUID] | None) -> Candidates:
    """Read what the panel shows; for a worker."""
    people = database.ask(queries.placement_candidates, among)
    issued = database.ask(queries.of_placements, [one.id for one in people])
    counting = tuple(one for one in issued if one.state is CertificateState.VALID)
    is_early = bool(people) and all(IneligibleReason.NOT_FINISHED in reasons_of(one) for one in people)
    return Candidates(people, counting, is_early)
