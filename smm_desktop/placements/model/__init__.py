"""The tables of placements, in one place to import from."""

from smm_desktop.placements.model.companies import (
    Company,
    CompanyContact,
    CompanyTechnology,
    CompanyVisit,
    Protocol,
    Technology,
)
from smm_desktop.placements.model.placing import (
    Evaluation,
    Offer,
    OfferNeed,
    OfferTechnology,
    PairRule,
    Placement,
    PlacementDay,
    PlacementPaper,
    PlacementRequest,
    RequestTechnology,
)

__all__ = [
    "Company",
    "CompanyContact",
    "CompanyTechnology",
    "CompanyVisit",
    "Evaluation",
    "Offer",
    "OfferNeed",
    "OfferTechnology",
    "PairRule",
    "Placement",
    "PlacementDay",
    "PlacementPaper",
    "PlacementRequest",
    "Protocol",
    "RequestTechnology",
    "Technology",
]
