"""The days without lessons: public holidays as shipped, and what this center says otherwise."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.centers.model import ClosedDay
from smm_desktop.centers.queries.holidays import public_holidays
from smm_desktop.centers.queries.own import is_own
from smm_desktop.centers.terms import ClosureOrigin, DayClosure


def _own_days(session: Session, first: date, last: date, *, is_open: bool) -> list[ClosedDay]:
    wanted = select(ClosedDay).where(
        is_own(ClosedDay), ClosedDay.day.between(first, last), ClosedDay.is_open == is_open
    )
    return list(session.scalars(wanted.order_by(ClosedDay.day)))


def _own_closure(stored: ClosedDay) -> DayClosure:
    return DayClosure(
        stored.day, stored.name, stored.name, 0, ClosureOrigin.CENTER, is_verified=True, source=""
    )


def opened_days(session: Session, first: date, last: date) -> Mapping[date, str]:
    """Shipped holidays on which this center teaches nevertheless, with the reason."""
    return {stored.day: stored.name for stored in _own_days(session, first, last, is_open=True)}


def day_closures(session: Session, first: date, last: date) -> Mapping[date, DayClosure]:
    """Whole and half days without lessons from `first` to `last`, in order."""
    opened = opened_days(session, first, last)
    found = {one.day: one for one in public_holidays(first, last) if one.day not in opened}
    found |= {stored.day: _own_closure(stored) for stored in _own_days(session, first, last, is_open=False)}
    return dict(sorted(found.items()))


def closed_days(session: Session, first: date, last: date) -> Mapping[date, str]:
    """Whole days without lessons, with their names; see `half_days` for the eves."""
    return {day: one.name for day, one in day_closures(session, first, last).items() if one.is_whole_day}


def half_days(session: Session, first: date, last: date) -> Mapping[date, DayClosure]:
    """Days on which lessons must end by `from_minute` (13:00)."""
    return {day: one for day, one in day_closures(session, first, last).items() if not one.is_whole_day}
