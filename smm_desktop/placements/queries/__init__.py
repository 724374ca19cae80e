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
from smm_desktop.placements.queries.needs import (
    cover_state,
    offers_of_need,
)
from smm_desktop.placements.queries.offers import (
    OfferFilter,
    OfferRow,
    offer,
    offers,
    offers_by_id,
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
    "FollowUp",
    "OfferFilter",
    "OfferRow",
    "ProtocolReminder",
    "ProtocolRow",
    "Reminders",
    "RequestFilter",
    "RequestRow",
    "TechnologyRow",
    "VisitRow",
    "Wish",
    "companies",
    "companies_state",
    "company",
    "company_counts",
    "company_names",
    "contacts",
    "cover_state",
    "latest_protocol",
    "offer",
    "offers",
    "offers_by_id",
    "offers_of_need",
    "protocol",
    "protocol_covering",
    "protocols_by_company",
    "protocols_of",
    "reminders",
    "request",
    "requests",
    "same_technology",
    "technologies",
    "technologies_of",
    "technology",
    "technology_ids",
    "wishes_from_needs",
]
