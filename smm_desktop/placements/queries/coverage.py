"""What is offered, wanted, given and missing: by technology, and by field."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
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


@dataclass(frozen=True, slots=True)
class CoverageLine:
    """A field with its technologies, the most missing first."""

    field: FieldCoverage
    technologies: tuple[TechnologyCoverage, ...]


@dataclass(frozen=True, slots=True)
class CoverageMap:
    """Every field of `field_coverage`: pilot fields first, of them those in use; and what stands behind the figures."""

    lines: tuple[CoverageLine, ...]
    offers: tuple[OfferRow, ...]
    requests: tuple[RequestRow, ...]

    def offers_in(self, field_code: str | None, technology_id: UUID | None = None) -> tuple[OfferRow, ...]:
        """Return the offers of a cell; without a technology those of the whole field."""
        return tuple(row for row in self.offers if _is_in(row, field_code, technology_id))

    def requests_in(
        self, field_code: str | None, technology_id: UUID | None = None
    ) -> tuple[RequestRow, ...]:
        return tuple(row for row in self.requests if _is_in(row, field_code, technology_id))


def _is_in(row: OfferRow | RequestRow, field_code: str | None, technology_id: UUID | None) -> bool:
    is_named = technology_id is None or any(own == technology_id for own, _ in row.technologies)
    return row.field_code == field_code and is_named


def coverage(session: Session, today: date, field_code: str | None = None) -> tuple[TechnologyCoverage, ...]:
    """Technologies of the field or taught and asked for in it, the most missing first; no field: all there are."""
    given = [row for row in _current(session, today) if field_code in {None, row.field_code}]
    asked = [row for row in requests(session) if field_code in {None, row.field_code}]
    known = _known(session)
    own = {one.id for one in known if one.is_active and field_code in {None, one.field_code}}
    return _technologies(known, own, given, asked)


def coverage_map(session: Session, today: date) -> CoverageMap:
    """Return all fields with their technologies, read in one go."""
    given, asked, known = _current(session, today), requests(session), _known(session)
    lines = []
    for field in _fields(given, asked):
        code = field.field_code
        own = {one.id for one in known if one.is_active and code is not None and one.field_code == code}
        offered = [row for row in given if row.field_code == code]
        wanted = [row for row in asked if row.field_code == code]
        lines.append(CoverageLine(field, _technologies(known, own, offered, wanted)))
    lines.sort(key=lambda line: (not line.field.is_pilot, not (line.field.offers or line.field.wanted)))
    return CoverageMap(tuple(lines), given, asked)


def _known(session: Session) -> Sequence[Technology]:
    return session.scalars(select(Technology).order_by(Technology.sort_key)).all()


def _technologies(
    known: Iterable[Technology], own: Collection[UUID], given: Iterable[OfferRow], asked: Iterable[RequestRow]
) -> tuple[TechnologyCoverage, ...]:
    """Those that are `own` and whatever else is taught and asked for."""
    teaching: dict[UUID, list[OfferRow]] = defaultdict(list)
    for row in given:
        for technology_id, _ in row.technologies:
            teaching[technology_id].append(row)
    wanted = Counter(technology_id for row in asked for technology_id, _ in row.technologies)
    found = [
        _technology(one, teaching.get(one.id, []), wanted[one.id])
        for one in known
        if one.id in own or one.id in teaching or one.id in wanted
    ]
    return tuple(sorted(found, key=lambda row: -row.missing))


def _technology(one: Technology, teaching: Iterable[OfferRow], wanted: int) -> TechnologyCoverage:
    return TechnologyCoverage(one.id, one.name, one.field_code, *_counts(teaching), wanted, _placed(teaching))


def _counts(rows: Iterable[OfferRow]) -> tuple[int, int, int]:
    """Offers, seats, free ones."""
    held = list(rows)
    return len(held), sum(row.capacity for row in held), sum(row.free for row in held)


def _placed(rows: Iterable[OfferRow]) -> int:
    return sum(row.placed for row in rows)


def field_coverage(session: Session, today: date) -> tuple[FieldCoverage, ...]:
    """Every pilot field of the reference data and whatever else is offered or wanted, in Turkish order."""
    return _fields(_current(session, today), requests(session))


def _fields(given: Iterable[OfferRow], asked: Iterable[RequestRow]) -> tuple[FieldCoverage, ...]:
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
