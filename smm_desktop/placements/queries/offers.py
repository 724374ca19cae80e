"""Offers with their company, their mentor, and how many of their seats are used."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session

from smm_desktop.core import turkish
from smm_desktop.core.database.ledger import chunks
from smm_desktop.placements.model import (
    Company,
    CompanyContact,
    Offer,
    OfferTechnology,
)
from smm_desktop.placements.queries.offer_facts import (
    Named,
    needs_of_offers,
    protocol_spans,
    seats_used,
    technologies_of,
)
from smm_desktop.placements.queries.plain import field_name, holds, numbers, province_name, texts
from smm_desktop.placements.rules.offers import Span, is_covered
from smm_desktop.placements.terms import Accommodation, OfferDraft


@dataclass(frozen=True, slots=True)
class OfferFilter:
    """Which offers a list shows; days are a span they touch."""

    text: str = ""
    field_code: str | None = None
    company_id: UUID | None = None
    technology_id: UUID | None = None
    first_day: date | None = None
    last_day: date | None = None
    with_retired: bool = False
    only_free: bool = False
    center: int | None = None


@dataclass(frozen=True, slots=True)
class OfferRow:
    """Places at a company. `placed` counts every placement that was not cancelled; names beside ids may be empty."""

    id: UUID
    center_id: int
    code: str
    company_id: UUID
    company: str
    company_is_active: bool
    province_code: int | None
    district: str
    mentor_id: UUID | None
    mentor: str
    title: str
    title_en: str
    field_code: str | None
    field: str
    technologies: tuple[Named, ...]
    competencies: tuple[str, ...]
    prerequisites: tuple[str, ...]
    starts_on: date
    ends_on: date
    weekdays: frozenset[int]
    daily_minutes: int
    capacity: int
    minimum: int
    placed: int
    language: str
    accommodation: Accommodation
    requirements: str
    note: str
    is_active: bool
    has_protocol: bool
    needs: tuple[UUID, ...]
    rev: int

    @property
    def free(self) -> int:
        return max(0, self.capacity - self.placed)

    @property
    def province(self) -> str:
        return province_name(self.province_code)

    @property
    def draft(self) -> OfferDraft:
        return OfferDraft(
            company_id=self.company_id,
            title=self.title,
            starts_on=self.starts_on,
            ends_on=self.ends_on,
            daily_minutes=self.daily_minutes,
            capacity=self.capacity,
            minimum=self.minimum,
            code=self.code,
            title_en=self.title_en,
            mentor_id=self.mentor_id,
            field_code=self.field_code,
            technologies=tuple(own for own, _ in self.technologies),
            competencies=self.competencies,
            prerequisites=self.prerequisites,
            weekdays=self.weekdays,
            language=self.language,
            accommodation=self.accommodation,
            requirements=self.requirements,
            note=self.note,
        )


def offers(session: Session, chosen: OfferFilter | None = None) -> tuple[OfferRow, ...]:
    """The latest to begin first; on the same day in Turkish order of titles."""
    chosen = chosen or OfferFilter()
    rows = _rows(session, _conditions(chosen))
    found = [
        row
        for row in rows
        if holds(chosen.text, row.title, row.code, row.company, row.field, row.district)
        and (not chosen.only_free or row.free)
    ]
    found = turkish.sorted_by(found, key=lambda row: f"{row.title} {row.code}")
    found.sort(key=lambda row: row.starts_on, reverse=True)
    return tuple(found)


def offer(session: Session, offer_id: UUID) -> OfferRow | None:
    return next(iter(_rows(session, [Offer.id == offer_id])), None)


def offers_by_id(session: Session, ids: Iterable[UUID]) -> dict[UUID, OfferRow]:
    return {row.id: row for chunk in chunks(ids) for row in _rows(session, [Offer.id.in_(chunk)])}


def _conditions(chosen: OfferFilter) -> list[ColumnElement[bool]]:
    taught = select(OfferTechnology.offer_id).where(OfferTechnology.technology_id == chosen.technology_id)
    wanted: list[tuple[Any, Callable[[Any], ColumnElement[bool]]]] = [
        (chosen.field_code, Offer.field_code.__eq__),
        (chosen.company_id, Offer.company_id.__eq__),
        (chosen.first_day, Offer.ends_on.__ge__),
        (chosen.last_day, Offer.starts_on.__le__),
        (chosen.center, Offer.center_id.__eq__),
    ]
    found = [holds_for(value) for value, holds_for in wanted if value is not None]
    if chosen.technology_id is not None:
        found.append(Offer.id.in_(taught))
    return found if chosen.with_retired else [*found, Offer.is_active.is_(True)]


def _selection(conditions: list[ColumnElement[bool]]) -> Select[*tuple[Any, ...]]:
    return (
        select(Offer, Company, CompanyContact.name)
        .join(Company, Company.id == Offer.company_id)
        .outerjoin(CompanyContact, CompanyContact.id == Offer.mentor_id)
        .where(*conditions)
    )


def _rows(session: Session, conditions: list[ColumnElement[bool]]) -> list[OfferRow]:
    found = session.execute(_selection(conditions)).all()
    ids = [offer.id for offer, _, _ in found]
    placed = seats_used(session, ids)
    taught = technologies_of(session, OfferTechnology, OfferTechnology.offer_id, ids)
    needs = needs_of_offers(session, ids)
    spans = protocol_spans(session, {company.id for _, company, _ in found})
    return [
        _row(offer, company, mentor or "", placed, taught, needs, spans) for offer, company, mentor in found
    ]


def _row(  # noqa: PLR0917 -- one row and what was gathered for all of them
    offer: Offer,
    company: Company,
    mentor: str,
    placed: dict[UUID, int],
    taught: dict[UUID, tuple[Named, ...]],
    needs: dict[UUID, tuple[UUID, ...]],
    spans: dict[UUID, list[Span]],
) -> OfferRow:
    plain = {
        name: getattr(offer, name)
        for name in (
            *("id", "center_id", "code", "company_id", "mentor_id", "title", "title_en", "field_code"),
            *("starts_on", "ends_on", "daily_minutes", "capacity", "minimum", "language", "accommodation"),
            *("requirements", "note", "is_active", "rev"),
        )
    }
    return OfferRow(
        **plain,
        company=company.name,
        company_is_active=company.is_active,
        province_code=company.province_code,
        district=company.district,
        mentor=mentor,
        field=field_name(offer.field_code),
        technologies=taught.get(offer.id, ()),
        competencies=texts(offer.competencies),
        prerequisites=texts(offer.prerequisites),
        weekdays=frozenset(numbers(offer.weekdays)),
        placed=placed.get(offer.id, 0),
        has_protocol=is_covered(spans.get(company.id, []), offer.starts_on, offer.ends_on),
        needs=needs.get(offer.id, ()),
    )
