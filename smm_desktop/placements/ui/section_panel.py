"""What the sections of the page of placements share: the services they work with, and the words of refusals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from smm_desktop.core.clock import Clock
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.placements.ui.wording import word_refusal
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.sections import Beside, Section

if TYPE_CHECKING:
    from smm_desktop.placements.service import (
        CompanyImportService,
        CompanyService,
        ContactService,
        DailyLogService,
        EvaluationService,
        MatchingService,
        OfferService,
        PaperService,
        PlacementService,
        ProtocolService,
        RequestService,
        TechnologyService,
        VisitService,
    )

__all__ = ["Beside", "Desk", "IssuedCertificate", "SectionPanel"]


@dataclass(frozen=True, slots=True)
class IssuedCertificate:
    """The certificate that stands for a placement, as the room of certificates tells of it."""

    id: UUID
    number: str


@dataclass(frozen=True, slots=True)
class Desk:
    """What a section works with; `word_other` words the refusals of other rooms and kits, `catalogue` gives code and
    title of the trainings that can be asked for, `certificate` what stands for a placement (may be called in a worker).
    """

    database: Database
    companies: CompanyService
    company_import: CompanyImportService
    contacts: ContactService
    protocols: ProtocolService
    visits: VisitService
    technologies: TechnologyService
    offers: OfferService
    requests: RequestService
    matching: MatchingService
    placements: PlacementService
    log: DailyLogService
    evaluations: EvaluationService
    papers: PaperService
    clock: Clock
    jobs: JobRunner
    actor: Callable[[], str]
    word_other: Callable[[Refusal], str | None]
    catalogue: Callable[[], Sequence[tuple[str, str]]] = tuple
    certificate: Callable[[UUID], IssuedCertificate | None] = lambda _placement_id: None

    def sentence(self, refusal: Refusal) -> str:
        """A refusal that nobody words is a bug and raises."""
        found = word_refusal(refusal) or self.word_other(refusal)
        if found is None:
            raise refusal
        return found


class SectionPanel(Section):
    """One section of the page; override `refresh` and `take_keyboard`, tell the page's head by `say`."""

    desk: Desk
