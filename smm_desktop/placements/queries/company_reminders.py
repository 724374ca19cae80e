"""What the center should remember of companies today: protocols that end, and whom to ask again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.orm import Session, aliased

from smm_desktop.placements.model import Company, CompanyVisit
from smm_desktop.placements.queries.companies import companies
from smm_desktop.placements.queries.company_protocols import protocols_by_company
from smm_desktop.placements.queries.company_rows import ProtocolRow, VisitRow, visit_row
from smm_desktop.placements.rules.protocols import latest
from smm_desktop.placements.terms import ProtocolStanding

_SPEAKS_OF_EXPIRED: Final = timedelta(days=90)
_ASKS_AHEAD: Final = timedelta(days=7)
_ENDING: Final = frozenset({ProtocolStanding.ENDING, ProtocolStanding.EXPIRED})


@dataclass(frozen=True, slots=True)
class ProtocolReminder:
    """A company whose last protocol is ending, or ended up to 90 days ago; `days` until then, negative after it."""

    company_id: UUID
    company: str
    protocol: ProtocolRow
    days: int


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A company to ask again; `days` until the day that was noted, negative when it is past."""

    company_id: UUID
    company: str
    visit: VisitRow
    days: int


@dataclass(frozen=True, slots=True)
class Reminders:
    """What is due, most urgent first."""

    protocols: tuple[ProtocolReminder, ...]
    follow_ups: tuple[FollowUp, ...]

    @property
    def count(self) -> int:
        return len(self.protocols) + len(self.follow_ups)


def reminders(session: Session, today: date) -> Reminders:
    """Return what to remember of the companies that are not retired."""
    return Reminders(_ending(session, today), _to_follow_up(session, today))


def _ending(session: Session, today: date) -> tuple[ProtocolReminder, ...]:
    rows = [row for row in companies(session, today) if row.standing in _ENDING]
    protocols = protocols_by_company(session, [row.id for row in rows])
    found = [
        ProtocolReminder(row.id, row.name, last, (last.ends_on - today).days)
        for row in rows
        if (last := latest(protocols[row.id])) is not None and today - last.ends_on <= _SPEAKS_OF_EXPIRED
    ]
    return tuple(sorted(found, key=lambda one: one.days))


def _to_follow_up(session: Session, today: date) -> tuple[FollowUp, ...]:
    """A day to ask again is settled by whatever talk there was on it or later."""
    later = aliased(CompanyVisit)
    is_settled = exists().where(
        later.company_id == CompanyVisit.company_id,
        later.id != CompanyVisit.id,
        later.day >= CompanyVisit.follow_up_on,
        later.day > CompanyVisit.day,
    )
    due = (
        select(CompanyVisit, Company.name)
        .join(Company, Company.id == CompanyVisit.company_id)
        .where(Company.is_active, CompanyVisit.follow_up_on <= today + _ASKS_AHEAD, ~is_settled)
        .order_by(CompanyVisit.follow_up_on, Company.sort_key)
    )
    return tuple(
        FollowUp(visit.company_id, name, visit_row(visit), (visit.follow_up_on - today).days)
        for visit, name in session.execute(due)
        if visit.follow_up_on is not None
    )
