"""How many companies there are by province, field and standing, for the chips of a filter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from smm_desktop.placements.queries.companies import companies
from smm_desktop.placements.terms import CompanyFilter, ProtocolStanding


@dataclass(frozen=True, slots=True)
class CompanyCounts:
    """How many companies a filter finds by province, field and standing, each as if that one part were not asked."""

    provinces: Mapping[int, int]
    fields: Mapping[str, int]
    standings: Mapping[ProtocolStanding, int]


def company_counts(session: Session, today: date, chosen: CompanyFilter | None = None) -> CompanyCounts:
    """Return the figures of the filter's chips."""
    asked = chosen or CompanyFilter()
    by_province = companies(session, today, replace(asked, province_code=None))
    by_field = companies(session, today, replace(asked, field_code=None))
    by_standing = companies(session, today, replace(asked, standing=None))
    return CompanyCounts(
        provinces=Counter(row.draft.province_code for row in by_province if row.draft.province_code),
        fields=Counter(code for row in by_field for code in row.draft.field_codes),
        standings=Counter(row.standing for row in by_standing),
    )
