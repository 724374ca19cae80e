"""Issuing on a training: the people enrolled, one kind of certificate at a time."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QWidget

from smm_desktop.certificates import queries
from smm_desktop.certificates.service import HandingOutService, IssueOrder, IssueService
from smm_desktop.certificates.terms import (
    TRAINING_KINDS,
    CertificateKind,
    CertificateState,
    IneligibleReason,
)
from smm_desktop.certificates.ui.candidate_table import reasons_of
from smm_desktop.certificates.ui.issuing_panel import Candidates, IssuingPanel
from smm_desktop.certificates.ui.section_panel import Desk
from smm_desktop.core.clock import Clock
from smm_desktop.core.database.database import Database
from smm_desktop.widgets.jobs import JobRunner


class IssuePanel(IssuingPanel):
    """`show_activity` loads a training."""

    def __init__(  # noqa: PLR0917  what the shell hands to every page, in its order
        self,
        database: Database,
        issue: IssueService,
        handing_out: HandingOutService,
        clock: Clock,
        jobs: JobRunner,
        actor: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        desk = Desk(database, issue, handing_out, clock, jobs, actor)
        self.activity_id: UUID | None = None
        super().__init__(desk, TRAINING_KINDS, self.tr("Nobody of this training is in this group."), parent)
        self.setObjectName("issue_panel")

    def show_activity(self, activity_id: object) -> None:
        """Show a training's people; None empties the panel."""
        wanted = activity_id if isinstance(activity_id, UUID) else None
        if wanted != self.activity_id:
            self.activity_id = wanted
            self.begin_anew()
        self.refresh()

    def reader(self) -> Callable[[], Candidates] | None:
        activity_id, kind, database = self.activity_id, self.kind, self._desk.database
        if activity_id is None:
            return None
        return lambda: read_candidates(database, activity_id, kind)

    def order(self, chosen: frozenset[UUID]) -> IssueOrder:
        if self.activity_id is None:
            raise ValueError("nobody can be ticked where no training is shown")
        return IssueOrder(self.activity_id, self.kind, self.language, chosen)

    def early_text(self) -> str:
        return self.tr("Certificates are issued when the training is closed.")


def read_candidates(database: Database, activity_id: UUID, kind: CertificateKind) -> Candidates:
    """Read what the panel shows; for a worker."""
    issued = database.ask(queries.of_activity, activity_id)
    counting = [one for one in issued if one.kind is kind and one.state is CertificateState.VALID]
    people = database.ask(queries.candidates, activity_id, kind)
    is_early = bool(people) and all(IneligibleReason.NOT_CLOSED in reasons_of(one) for one in people)
    return Candidates(people, tuple(counting), is_early)
