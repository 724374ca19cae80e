"""What placements answer: companies, offers, requests, placements, logs, coverage and totals."""

from smm_desktop.placements.queries.companies import (
    CompanyState,
    companies,
    companies_state,
    company,
    company_names,
    contacts,
)
from smm_desktop.placements.queries.company_counts import (
    CompanyCounts,
    company_counts,
)
from smm_desktop.placements.queries.company_protocols import (
    latest_protocol,
    protocol,
    protocol_covering,
    protocols_by_company,
    protocols_of,
)
from smm_desktop.placements.queries.company_reminders import (
    FollowUp,
    ProtocolReminder,
    Reminders,
    reminders,
)
from smm_desktop.placements.queries.company_rows import (
    CompanyDetail,
    CompanyRow,
    ContactRow,
    ProtocolRow,
    TechnologyRow,
    VisitRow,
)
from smm_desktop.placements.queries.logs import (
    EvaluationRow,
    LogRow,
    current_rules,
    evaluations,
    figures,
    figures_by_id,
    gaps,
    log,
)
from smm_desktop.placements.queries.matching import (
    PairRuleRow,
    TrainingsPassed,
    pair_rules,
)
from smm_desktop.placements.queries.needs import (
    cover_state,
    offers_of_need,
)
from smm_desktop.placements.queries.neighbours import (
    province_neighbours,
)
from smm_desktop.placements.queries.offers import (
    OfferFilter,
    OfferRow,
    offer,
    offers,
    offers_by_id,
)
from smm_desktop.placements.queries.placements import (
    PlacementFilter,
    PlacementRow,
    placement,
    placement_by_code,
    placements,
    placements_by_id,
    placements_of_teacher,
    state_counts,
)
from smm_desktop.placements.queries.requests import (
    RequestFilter,
    RequestRow,
    Wish,
    request,
    requests,
    wishes_from_needs,
)
from smm_desktop.placements.queries.technologies import (
    same_technology,
    technologies,
    technologies_of,
    technology,
    technology_ids,
)

__all__ = [
    "CompanyCounts",
    "CompanyDetail",
    "CompanyRow",
    "CompanyState",
    "ContactRow",
    "EvaluationRow",
    "FollowUp",
    "LogRow",
    "OfferFilter",
    "OfferRow",
    "PairRuleRow",
    "PlacementFilter",
    "PlacementRow",
    "ProtocolReminder",
    "ProtocolRow",
    "Reminders",
    "RequestFilter",
    "RequestRow",
    "TechnologyRow",
    "TrainingsPassed",
    "VisitRow",
    "Wish",
    "companies",
    "companies_state",
    "company",
    "company_counts",
    "company_names",
    "contacts",
    "cover_state",
    "current_rules",
    "evaluations",
    "figures",
    "figures_by_id",
    "gaps",
    "latest_protocol",
    "log",
    "offer",
    "offers",
    "offers_by_id",
    "offers_of_need",
    "pair_rules",
    "placement",
    "placement_by_code",
    "placements",
    "placements_by_id",
    "placements_of_teacher",
    "protocol",
    "protocol_covering",
    "protocols_by_company",
    "protocols_of",
    "province_neighbours",
    "reminders",
    "request",
    "requests",
    "same_technology",
    "state_counts",
    "technologies",
    "technologies_of",
    "technology",
    "technology_ids",
    "wishes_from_needs",
]
