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
    rows = companies(session, today, replace(asked, province_code=None, field_code=None, standing=None))
    fits = [
        (
            row,
            asked.province_code in {None, row.draft.province_code},
            asked.field_code is None or asked.field_code in row.draft.field_codes,
            asked.standing in {None, row.standing},
        )
        for row in rows
    ]
    return CompanyCounts(
        provinces=Counter(
            row.draft.province_code
            for row, _, field, standing in fits
            if field and standing
            if row.draft.province_code
        ),
        fields=Counter(
            code
            for row, province, _, standing in fits
            if province and standing
            for code in row.draft.field_codes
        ),
        standings=Counter(row.standing for row, province, field, _ in fits if province and field),
    )
