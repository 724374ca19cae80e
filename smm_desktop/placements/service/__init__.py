"""The deeds of placements, in one place to import from."""

from smm_desktop.placements.service.companies import (
    CompanyService,
)
from smm_desktop.placements.service.company_import import (
    CompanyDecisions,
    CompanyImportOutcome,
    CompanyImportService,
)
from smm_desktop.placements.service.company_plan import (
    CompanyList,
    CompanyListChoices,
    CompanyListColumn,
    CompanyListOutline,
    CompanyPlan,
)
from smm_desktop.placements.service.contacts import (
    ContactService,
)
from smm_desktop.placements.service.daily_log import (
    DailyLogService,
)
from smm_desktop.placements.service.evaluations import (
    EvaluationService,
)
from smm_desktop.placements.service.matching import (
    MatchingService,
)
from smm_desktop.placements.service.offers import (
    OfferService,
)
from smm_desktop.placements.service.papers import (
    PaperService,
    PapersWritten,
)
from smm_desktop.placements.service.papers_drawing import (
    PreparedPaper,
)
from smm_desktop.placements.service.placements import (
    PlacementService,
)
from smm_desktop.placements.service.proposals import (
    LeftOut,
    MatchProposal,
    OtherWish,
    PreparedMatch,
    ProposedPair,
    SecondPlace,
)
from smm_desktop.placements.service.protocols import (
    ProtocolService,
)
from smm_desktop.placements.service.requests import (
    RequestService,
)
from smm_desktop.placements.service.technologies import (
    TechnologyService,
    starting_technologies,
)
from smm_desktop.placements.service.visits import (
    VisitService,
)

__all__ = [
    "CompanyDecisions",
    "CompanyImportOutcome",
    "CompanyImportService",
    "CompanyList",
    "CompanyListChoices",
    "CompanyListColumn",
    "CompanyListOutline",
    "CompanyPlan",
    "CompanyService",
    "ContactService",
    "DailyLogService",
    "EvaluationService",
    "LeftOut",
    "MatchProposal",
    "MatchingService",
    "OfferService",
    "OtherWish",
    "PaperService",
    "PapersWritten",
    "PlacementService",
    "PreparedMatch",
    "PreparedPaper",
    "ProposedPair",
    "ProtocolService",
    "RequestService",
    "SecondPlace",
    "TechnologyService",
    "VisitService",
    "starting_technologies",
]
