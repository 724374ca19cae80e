"""Whether a teacher may go to an offer, and everything that stands between them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from smm_desktop.core import turkish
from smm_desktop.placements.rules.offers import Span, overlap
from smm_desktop.placements.terms import Limits, Obstacle, Obstruction

LEVELS = ("A1", "A2", "B1", "B2", "C1", "C2")
OWN_LANGUAGE = "tr"
_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Held:
    """A placement that somebody has or had."""

    company_id: UUID
    code: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Asking:
    """A request with what is known of its teacher. `passed` holds folded codes of the catalogue."""

    request_id: UUID
    teacher_id: UUID
    field_code: str | None
    province_code: int | None
    district: str
    school: str
    asked_on: date
    free_from: date | None = None
    free_until: date | None = None
    provinces: frozenset[int] = frozenset()
    technologies: frozenset[UUID] = frozenset()
    languages: Mapping[str, str] | None = None
    passed: frozenset[str] = frozenset()
    held: tuple[Held, ...] = ()
    is_away: bool = False


@dataclass(frozen=True, slots=True)
class Offering:
    """An offer with what is known of its company. `protocol_ends`: of the latest one where none covers the days."""

    offer_id: UUID
    company_id: UUID
    field_code: str | None
    first: date
    last: date
    free: int
    province_code: int | None
    district: str
    language: str = OWN_LANGUAGE
    prerequisites: tuple[str, ...] = ()
    technologies: frozenset[UUID] = frozenset()
    needs: tuple[UUID, ...] = ()
    has_protocol: bool = True
    protocol_ends: date | None = None

    @property
    def span(self) -> Span:
        return self.first, self.last


def obstacles(one: Asking, offer: Offering, limits: Limits) -> Iterator[Obstacle]:
    """Everything, the cheapest to find out first; nothing at all: the pair may be."""
    if offer.field_code is not None and one.field_code != offer.field_code:
        yield Obstacle(Obstruction.OTHER_FIELD)
    if offer.free <= 0:
        yield Obstacle(Obstruction.NO_SEATS)
    if not offer.has_protocol:
        yield Obstacle(Obstruction.NO_PROTOCOL, last=offer.protocol_ends)
    if one.is_away:
        yield Obstacle(Obstruction.NOT_IN_SERVICE)
    if one.provinces and offer.province_code not in one.provinces:
        yield Obstacle(Obstruction.OTHER_PROVINCE)
    yield from _not_free(one, offer)
    yield from _language(one, offer, limits.language_level)
    yield from _prerequisites(one, offer)
    yield from _been_there(one, offer, limits.been_there_months)


def is_eligible(one: Asking, offer: Offering, limits: Limits) -> bool:
    return next(obstacles(one, offer, limits), None) is None


def _not_free(one: Asking, offer: Offering) -> Iterator[Obstacle]:
    begins_late = one.free_from is not None and one.free_from > offer.first
    ends_early = one.free_until is not None and one.free_until < offer.last
    if begins_late or ends_early:
        yield Obstacle(Obstruction.NOT_FREE, first=one.free_from, last=one.free_until)
    for held in one.held:
        if overlap((held.first, held.last), offer.span):
            yield Obstacle(Obstruction.PLACED_THEN, (held.code,), held.first, held.last)


def _language(one: Asking, offer: Offering, level: str) -> Iterator[Obstacle]:
    if offer.language == OWN_LANGUAGE:
        return
    known = (one.languages or {}).get(offer.language, "")
    if known not in LEVELS or LEVELS.index(known) < LEVELS.index(level):
        yield Obstacle(Obstruction.LANGUAGE_MISSING, (offer.language, level, known))


def _prerequisites(one: Asking, offer: Offering) -> Iterator[Obstacle]:
    missing = tuple(code for code in offer.prerequisites if turkish.fold(code) not in one.passed)
    if missing:
        yield Obstacle(Obstruction.PREREQUISITE_MISSING, missing)


def _been_there(one: Asking, offer: Offering, months: int) -> Iterator[Obstacle]:
    since = months_before(offer.first, months)
    for held in one.held:
        if held.company_id == offer.company_id and since < held.last < offer.first:
            yield Obstacle(Obstruction.BEEN_THERE, (held.code,), held.first, held.last)


def months_before(day: date, months: int) -> date:
    """The same day of an earlier month, or that month's last."""
    month = day.year * _MONTHS + day.month - 1 - months
    year, place = divmod(month, _MONTHS)
    for last in range(day.day, 0, -1):
        try:
            return date(year, place + 1, last)
        except ValueError:
            continue
    raise AssertionError(day)
