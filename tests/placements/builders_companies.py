"""Companies of a center, made through the same services as in the window; all of them are invented."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Self
from uuid import UUID

import pytest

from smm_desktop.core.database.database import Database
from smm_desktop.core.official_numbers import tax_check_digit
from smm_desktop.core.refusals import Refusal
from smm_desktop.placements import queries
from smm_desktop.placements.queries import CompanyDetail
from smm_desktop.placements.service import (
    CompanyService,
    ContactService,
    ProtocolService,
    TechnologyService,
    VisitService,
)
from smm_desktop.placements.terms import (
    CompanyDraft,
    CompanyFilter,
    ContactDraft,
    PlacementReason,
    ProtocolDraft,
    TechnologyDraft,
    VisitDraft,
)

ACTOR = "Deneme Koordinatörü"
TODAY = date(2026, 11, 23)
FIELD = "makine-ve-tasarim-teknolojisi"
OTHER_FIELD = "metal-teknolojisi"


def a_tax_number(seed: int = 1) -> str:
    first_nine = f"{700_000_000 + seed * 7919:09d}"
    return first_nine + tax_check_digit(first_nine)


def a_company(name: str = "Örnek Makine Sanayi", **changes: Any) -> CompanyDraft:
    return replace(CompanyDraft(name, province_code=16, district="Nilüfer"), **changes)


def days_from_today(first: int, last: int, **changes: Any) -> ProtocolDraft:
    """A protocol of days counted from today."""
    return ProtocolDraft(TODAY + timedelta(days=first), TODAY + timedelta(days=last), **changes)


@dataclass
class Companies:
    """The services of companies on one database."""

    database: Database

    def __post_init__(self) -> None:
        self.companies = CompanyService(self.database)
        self.people = ContactService(self.database)
        self.protocols = ProtocolService(self.database)
        self.visits = VisitService(self.database)
        self.technologies = TechnologyService(self.database)

    def add(self, name: str = "Örnek Makine Sanayi", *technologies: UUID, **changes: Any) -> UUID:
        return self.companies.add_company(a_company(name, **changes), technologies, actor=ACTOR)

    def technology(self, name: str = "CNC torna", field_code: str | None = FIELD) -> UUID:
        return self.technologies.add_technology(TechnologyDraft(name, field_code=field_code), actor=ACTOR)

    def contact(self, company_id: UUID, name: str = "Deniz Örnek", **changes: Any) -> UUID:
        return self.people.add_contact(company_id, ContactDraft(name, **changes), actor=ACTOR)

    def protocol(self, company_id: UUID, first: int = -10, last: int = 355, **changes: Any) -> UUID:
        return self.protocols.add_protocol(company_id, days_from_today(first, last, **changes), actor=ACTOR)

    def visit(self, company_id: UUID, days_ago: int = 0, **changes: Any) -> UUID:
        draft = VisitDraft(TODAY - timedelta(days=days_ago), **changes)
        return self.visits.record_visit(company_id, draft, actor=ACTOR)

    def detail(self, company_id: UUID) -> CompanyDetail:
        found = self.database.ask(queries.company, company_id, TODAY)
        assert found is not None
        return found

    def names(self, **asked: Any) -> list[str]:
        return [row.name for row in self.database.ask(queries.companies, TODAY, CompanyFilter(**asked))]


@pytest.fixture
def register(database: Database) -> Companies:
    return Companies(database)


class refused:  # noqa: N801 -- reads as pytest.raises does
    """Fails unless the block is refused for this reason; `values` are the refusal's."""

    def __init__(self, reason: PlacementReason) -> None:
        self._reason = reason
        self.values: Mapping[str, object] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: BaseException | None, _trace: object) -> bool:
        if not isinstance(error, Refusal):
            assert error is not None, f"not refused as {self._reason}"
            return False
        assert error.term is self._reason
        self.values = error.values
        return True
