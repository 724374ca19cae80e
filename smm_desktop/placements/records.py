"""How placements travel: companies, what they offer, who asks, and the placements with all that was written of them."""

from smm_desktop.core.database.base import table_of
from smm_desktop.core.database.records import RecordKind
from smm_desktop.placements.model import (
    Company,
    CompanyContact,
    CompanyTechnology,
    CompanyVisit,
    Evaluation,
    Offer,
    OfferNeed,
    OfferTechnology,
    PairRule,
    Placement,
    PlacementDay,
    PlacementPaper,
    PlacementRequest,
    Protocol,
    RequestTechnology,
    Technology,
)

RECORDS = (
    RecordKind("company", table_of(Company)),
    RecordKind("technology", table_of(Technology)),
    RecordKind("company_technology", table_of(CompanyTechnology)),
    RecordKind("company_contact", table_of(CompanyContact)),
    RecordKind("protocol", table_of(Protocol)),
    RecordKind("company_visit", table_of(CompanyVisit)),
    RecordKind("offer", table_of(Offer)),
    RecordKind("offer_technology", table_of(OfferTechnology)),
    RecordKind("offer_need", table_of(OfferNeed)),
    RecordKind("placement_request", table_of(PlacementRequest)),
    RecordKind("request_technology", table_of(RequestTechnology)),
    RecordKind("pair_rule", table_of(PairRule)),
    RecordKind("placement", table_of(Placement)),
    RecordKind("placement_day", table_of(PlacementDay)),
    RecordKind("evaluation", table_of(Evaluation)),
    RecordKind("placement_paper", table_of(PlacementPaper)),
)
