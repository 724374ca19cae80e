"""On-the-job training in sums: by center, province, field or month, all of it counted in SQL."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from sqlalchemy import Select, Subquery, case, distinct, extract, func, literal_column, select
from sqlalchemy.orm import Session

from smm_desktop.centers.queries import reference
from smm_desktop.centers.terms import Breakdown, TotalsFilter
from smm_desktop.placements.model import Offer, Placement, PlacementDay
from smm_desktop.placements.terms import PlacementState
from smm_desktop.teachers.queries import persons

Key = int | str | None
_MONTHS = 100  # a month's key is 202611


@dataclass(frozen=True, slots=True)
class PlacementTotals:
    """One line, by the day things end. Cancelled placements do not count; `persons` counts an identity number once."""

    offers: int = 0
    seats: int = 0
    placements: int = 0
    done: int = 0
    persons: int = 0
    companies: int = 0
    worked_minutes: int = 0
    recorded_minutes: int = 0


def _key(by: Breakdown, counted: Any) -> Any:
    match by:
        case Breakdown.ALL:
            return literal_column("0")
        case Breakdown.CENTER:
            return counted.center_id
        case Breakdown.PROVINCE:
            provinces = {center.number: center.province_code for center in reference().centers}
            return case(provinces, value=counted.center_id)
        case Breakdown.FIELD:
            return Offer.field_code
        case Breakdown.MONTH:
            return extract("year", counted.ends_on) * _MONTHS + extract("month", counted.ends_on)


def counted_placements(by: Breakdown, chosen: TotalsFilter) -> Subquery:
    """What counts, as (placement_id, teacher_id, company_id, key, state, daily_minutes), for the rooms above too."""
    found = (
        select(
            Placement.id.label("placement_id"),
            *(Placement.teacher_id, Placement.state, Placement.daily_minutes),
            Offer.company_id,
            _key(by, Placement).label("key"),
        )
        .join(Offer, Offer.id == Placement.offer_id)
        .where(Placement.state != PlacementState.CANCELLED)
    )
    return _within(found, Placement, chosen).subquery()


def _within(found: Select[Any], counted: Any, chosen: TotalsFilter) -> Select[Any]:
    if chosen.first_day is not None:
        found = found.where(counted.ends_on >= chosen.first_day)
    if chosen.last_day is not None:
        found = found.where(counted.ends_on <= chosen.last_day)
    if chosen.center is not None:
        found = found.where(counted.center_id == chosen.center)
    return found


def placement_totals(session: Session, by: Breakdown, chosen: TotalsFilter) -> Mapping[Key, PlacementTotals]:
    """Lines by center number, province code, field code (None: of no field), month (202611), or 0 for all."""
    counted = counted_placements(by, chosen)
    names = tuple(field.name for field in fields(PlacementTotals))
    found: dict[Key, dict[str, int]] = {}
    for statement in (_offers(by, chosen), _placements(counted), _people(counted), _minutes(counted)):
        for row in session.execute(statement).mappings():
            line = found.setdefault(_plain(row["key"]), {})
            line.update({name: int(row[name] or 0) for name in names if name in row})
    return {key: PlacementTotals(**line) for key, line in found.items()}


def placed_persons(session: Session, chosen: TotalsFilter) -> int:
    """How many people took part; they do not add up from the lines."""
    row = session.execute(_people(counted_placements(Breakdown.ALL, chosen))).mappings().first()
    return int(row["persons"]) if row else 0


def _plain(value: Any) -> Key:
    """PostgreSQL gives a month as a decimal number."""
    return value if value is None or isinstance(value, str) else int(value)


def _offers(by: Breakdown, chosen: TotalsFilter) -> Select[Any]:
    each = select(_key(by, Offer).label("key"), Offer.capacity)
    counted = _within(each, Offer, chosen).subquery()
    seats = func.sum(counted.c.capacity)
    return select(counted.c.key, func.count().label("offers"), seats.label("seats")).group_by(counted.c.key)


def _placements(counted: Subquery) -> Select[Any]:
    done = case((counted.c.state == PlacementState.DONE, 1), else_=0)
    return select(
        counted.c.key,
        func.count().label("placements"),
        func.sum(done).label("done"),
        func.count(distinct(counted.c.company_id)).label("companies"),
    ).group_by(counted.c.key)


def _people(counted: Subquery) -> Select[Any]:
    """A number in several centers is one person; somebody without a number is a person of one center."""
    people = persons()
    unnumbered = case((people.c.identity_number.is_(None), people.c.person_id))
    each = func.count(distinct(people.c.identity_number)) + func.count(distinct(unnumbered))
    return (
        select(counted.c.key, each.label("persons"))
        .join(people, people.c.teacher_id == counted.c.teacher_id)
        .group_by(counted.c.key)
    )


def _minutes(counted: Subquery) -> Select[Any]:
    """As in the rule of hours: a day counts up to the daily minutes."""
    most = counted.c.daily_minutes
    worked = case((PlacementDay.minutes > most, most), else_=PlacementDay.minutes)
    return (
        select(
            counted.c.key,
            func.sum(worked).label("worked_minutes"),
            func.sum(most).label("recorded_minutes"),
        )
        .join(PlacementDay, PlacementDay.placement_id == counted.c.placement_id)
        .group_by(counted.c.key)
    )
