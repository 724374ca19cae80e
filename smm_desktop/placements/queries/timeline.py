"""Placements on a line of days: a row for each company and one for each teacher, with clashes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from uuid import UUID

from sqlalchemy.orm import Session

from smm_desktop.core import turkish
from smm_desktop.placements.queries.offers import OfferFilter, OfferRow, offers
from smm_desktop.placements.queries.placements import PlacementFilter, PlacementRow, placements
from smm_desktop.placements.rules.offers import overlap
from smm_desktop.placements.rules.states import HOLDS_SEAT


@dataclass(frozen=True, slots=True)
class TimelineBar:
    """A placement; `label` is the other side: the teacher in a company's row, the company in a teacher's."""

    placement: PlacementRow
    label: str
    has_clash: bool


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """A company with its offers, or a teacher; bars by their first day."""

    id: UUID
    name: str
    detail: str  # where the company is, or the school
    bars: tuple[TimelineBar, ...]
    offers: tuple[OfferRow, ...] = ()

    @property
    def has_clash(self) -> bool:
        return any(bar.has_clash for bar in self.bars)


@dataclass(frozen=True, slots=True)
class Timeline:
    """Everything that touches the span."""

    first: date
    last: date
    companies: tuple[TimelineRow, ...]
    teachers: tuple[TimelineRow, ...]


def timeline(session: Session, first: date, last: date) -> Timeline:
    """Cancelled placements are left out; a teacher clashes with being elsewhere, a company with its own capacity."""
    rows = placements(session, PlacementFilter(states=HOLDS_SEAT, first_day=first, last_day=last))
    given = offers(session, OfferFilter(first_day=first, last_day=last))
    clashing = _at_two_places(rows)
    return Timeline(first, last, _companies(rows, given), _teachers(rows, clashing))


def _companies(rows: Iterable[PlacementRow], given: Iterable[OfferRow]) -> tuple[TimelineRow, ...]:
    overfull = {row.id for row in given if row.placed > row.capacity}
    placed = _by(rows, lambda row: row.company_id)
    offered: dict[UUID, list[OfferRow]] = defaultdict(list)
    for offer in given:
        offered[offer.company_id].append(offer)
    made = []
    for own in placed.keys() | offered.keys():
        bars = tuple(TimelineBar(row, row.teacher, row.offer_id in overfull) for row in placed.get(own, ()))
        held = tuple(sorted(offered[own], key=lambda row: (row.starts_on, row.code)))
        name, where = _company(placed.get(own, ()), held)
        made.append(TimelineRow(own, name, where, bars, held))
    return tuple(turkish.sorted_by(made, key=lambda row: row.name))


def _company(placed: Iterable[PlacementRow], offered: Iterable[OfferRow]) -> tuple[str, str]:
    """Its name, and district and province."""
    for row in placed:
        return row.company, _place(row.company_district, row.company_province)
    offer = next(iter(offered))
    return offer.company, _place(offer.district, offer.province)


def _place(*parts: str) -> str:
    return " / ".join(part for part in parts if part)


def _teachers(rows: Iterable[PlacementRow], clashing: frozenset[UUID]) -> tuple[TimelineRow, ...]:
    made = [
        TimelineRow(
            own,
            held[0].teacher,
            held[0].school,
            tuple(TimelineBar(row, row.company, row.id in clashing) for row in held),
        )
        for own, held in _by(rows, lambda row: row.teacher_id).items()
    ]
    return tuple(turkish.sorted_by(made, key=lambda row: row.name))


def _by(
    rows: Iterable[PlacementRow], owner: Callable[[PlacementRow], UUID]
) -> dict[UUID, list[PlacementRow]]:
    found: dict[UUID, list[PlacementRow]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: (row.starts_on, row.ends_on, row.code)):
        found[owner(row)].append(row)
    return found


def _at_two_places(rows: Iterable[PlacementRow]) -> frozenset[UUID]:
    """Placements of one person whose days overlap: two entries of the register were merged."""
    return frozenset(
        row.id
        for held in _by(rows, lambda row: row.teacher_id).values()
        for pair in combinations(held, 2)
        if overlap(*((row.starts_on, row.ends_on) for row in pair))
        for row in pair
    )
