"""What is offered, wanted, given and missing: by technology, and by field."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.centers.queries import reference
from smm_desktop.core import turkish
from smm_desktop.placements.model import Technology
from smm_desktop.placements.queries.offers import OfferRow, offers
from smm_desktop.placements.queries.requests import RequestRow, requests


@dataclass(frozen=True, slots=True)
class TechnologyCoverage:
    """Offers that are not over, their seats, requests that wait, and who has a place already."""

    technology_id: UUID
    technology: str
    field_code: str | None
    offers: int
    seats: int
    free: int
    wanted: int
    placed: int

    @property
    def missing(self) -> int:
        """Who would stay without even if all free seats of the technology went to those who wait."""
        return max(0, self.wanted - self.free)


@dataclass(frozen=True, slots=True)
class FieldCoverage:
    """The same for a field; None: offers and requests of no field."""

    field_code: str | None
    field: str
    is_pilot: bool
    offers: int
    seats: int
    free: int
    wanted: int
    placed: int

    @property
    def missing(self) -> int:
        return max(0, self.wanted - self.free)


def coverage(session: Session, today: date, field_code: str | None = None) -> tuple[TechnologyCoverage, ...]:
    """Technologies of the field or taught and asked for in it, the most missing first; no field: all there are."""
    given = [row for row in _current(session, today) if field_code in {None, row.field_code}]
    asked = [row for row in requests(session) if field_code in {None, row.field_code}]
    wanted = Counter(own for row in asked for own, _ in row.technologies)
    found = [
        _technology(one, given, wanted[one.id])
        for one in session.scalars(select(Technology).order_by(Technology.sort_key))
        if _belongs(one, field_code, given, wanted)
    ]
    return tuple(sorted(found, key=lambda row: -row.missing))


def _belongs(
    one: Technology, field_code: str | None, given: Iterable[OfferRow], wanted: Counter[UUID]
) -> bool:
    is_named = one.id in wanted or any(one.id == own for row in given for own, _ in row.technologies)
    return is_named or (one.is_active and field_code in {None, one.field_code})


def _technology(one: Technology, given: Iterable[OfferRow], wanted: int) -> TechnologyCoverage:
    teaching = [row for row in given if one.id in {own for own, _ in row.technologies}]
    return TechnologyCoverage(one.id, one.name, one.field_code, *_counts(teaching), wanted, _placed(teaching))


def _counts(rows: Iterable[OfferRow]) -> tuple[int, int, int]:
    """Offers, seats, free ones."""
    held = list(rows)
    return len(held), sum(row.capacity for row in held), sum(row.free for row in held)


def _placed(rows: Iterable[OfferRow]) -> int:
    return sum(row.placed for row in rows)


def field_coverage(session: Session, today: date) -> tuple[FieldCoverage, ...]:
    """Every pilot field of the reference data and whatever else is offered or wanted, in Turkish order."""
    given, asked = _current(session, today), requests(session)
    pilots = {one.code for one in reference().fields if one.is_pilot}
    codes = pilots | {row.field_code for row in given} | {row.field_code for row in asked}
    rows = [_field(code, given, asked, code in pilots) for code in codes]
    return tuple(turkish.sorted_by(rows, key=lambda row: row.field))


def _field(
    code: str | None, given: Iterable[OfferRow], asked: Iterable[RequestRow], is_pilot: bool
) -> FieldCoverage:
    own = [row for row in given if row.field_code == code]
    wanted = sum(row.field_code == code for row in asked)
    field = reference().field(code)
    name = "" if field is None else field.name
    return FieldCoverage(code, name, is_pilot, *_counts(own), wanted, _placed(own))


def _current(session: Session, today: date) -> tuple[OfferRow, ...]:
    return tuple(row for row in offers(session) if row.ends_on >= today)
