"""Writes the days on which this center differs from the public holidays."""

from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.centers.model import ClosedDay
from smm_desktop.centers.queries import closed_days, day_closures, holidays_of
from smm_desktop.centers.queries.own import is_own
from smm_desktop.centers.terms import CenterReason
from smm_desktop.core.refusals import Refusal

_LONGEST = timedelta(days=120)


def _own_day(session: Session, day: date) -> ClosedDay | None:
    return session.scalars(select(ClosedDay).where(is_own(ClosedDay), ClosedDay.day == day)).first()


def add(session: Session, day: date, name: str) -> None:
    if not name.strip():
        raise Refusal(CenterReason.NAME_MISSING)
    known = closed_days(session, day, day).get(day)
    if known is not None:
        raise Refusal(CenterReason.CLOSED_DAY_KNOWN, day=day, name=known)
    opened = _own_day(session, day)
    if opened is None:
        session.add(ClosedDay(day=day, name=name.strip(), is_open=False))
    else:
        opened.name, opened.is_open = name.strip(), False


def add_all(session: Session, first: date, last: date, name: str) -> int:
    if not timedelta(0) <= last - first <= _LONGEST:
        raise Refusal(CenterReason.CLOSED_SPAN_OUT_OF_RANGE, limit=_LONGEST.days)
    days = [first + timedelta(days=step) for step in range((last - first).days + 1)]
    known = closed_days(session, first, last)
    missing = [day for day in days if day not in known]
    if not missing:
        raise Refusal(CenterReason.CLOSED_DAY_KNOWN, day=first, name=known[first])
    for day in missing:
        add(session, day, name)
    return len(missing)


def open_holiday(session: Session, day: date, reason: str) -> None:
    if not reason.strip():
        raise Refusal(CenterReason.NAME_MISSING)
    if day not in day_closures(session, day, day) or day not in holidays_of(day.year):
        raise Refusal(CenterReason.CLOSED_DAY_UNKNOWN, day=day)
    own = _own_day(session, day)
    if own is None:
        session.add(ClosedDay(day=day, name=reason.strip(), is_open=True))
    else:
        own.name, own.is_open = reason.strip(), True


def remove(session: Session, day: date) -> None:
    stored = _own_day(session, day)
    if stored is None:
        raise Refusal(CenterReason.CLOSED_DAY_UNKNOWN, day=day)
    session.delete(stored)
