"""What a teacher did at companies, what a need got of it, and what is coming or wants a hand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.placements.model import OfferNeed
from smm_desktop.placements.queries.logs import current_rules, figures_by_id, log
from smm_desktop.placements.queries.placements import (
    PlacementFilter,
    PlacementRow,
    placements,
    placements_of_teacher,
)
from smm_desktop.placements.rules.states import AGREEING
from smm_desktop.placements.terms import PlacementFigures, PlacementState

_TAKING_PLACE = frozenset({PlacementState.RUNNING, PlacementState.DONE})


@dataclass(frozen=True, slots=True)
class PlacementHistoryRow:
    """A placement with what its log adds up to."""

    placement: PlacementRow
    figures: PlacementFigures


@dataclass(frozen=True, slots=True)
class PlacementFollowUp:
    """A running placement that wants a hand: past days without a line, or it is over and not finished."""

    placement: PlacementRow
    days_missing: int
    is_over: bool
    can_still_pass: bool


def placement_history(session: Session, teacher_id: UUID) -> tuple[PlacementHistoryRow, ...]:
    """A person's placements that were not cancelled, of merged entries too, the newest first."""
    rows = placements_of_teacher(session, teacher_id)
    return _with_figures(session, [row for row in rows if row.state is not PlacementState.CANCELLED])


def placements_of_need(session: Session, need_id: UUID) -> tuple[PlacementHistoryRow, ...]:
    """Who took part in what was offered for a need: its evidence."""
    linked = set(session.scalars(select(OfferNeed.offer_id).where(OfferNeed.need_id == need_id)))
    rows = placements(session, PlacementFilter(states=_TAKING_PLACE)) if linked else ()
    return _with_figures(session, [row for row in rows if row.offer_id in linked])


def _with_figures(session: Session, rows: Iterable[PlacementRow]) -> tuple[PlacementHistoryRow, ...]:
    held = list(rows)
    found = figures_by_id(session, [row.id for row in held])
    return tuple(PlacementHistoryRow(row, found[row.id]) for row in held)


def placement_hours_per_year(session: Session, teacher_id: UUID) -> dict[int, float]:
    """Hours really worked by calendar year, in the order of years, to one decimal."""
    minutes: dict[int, float] = defaultdict(float)
    for row in placements_of_teacher(session, teacher_id):
        hour = (row.rules or current_rules(session, row.starts_on)).hour_minutes
        for line in log(session, row.id) if row.state in _TAKING_PLACE else ():
            if line.is_planned and line.minutes:
                minutes[line.day.year] += min(line.minutes, row.daily_minutes) / hour
    return {year: round(minutes[year], 1) for year in sorted(minutes)}


def running_placements(session: Session) -> tuple[PlacementRow, ...]:
    """Those that end soonest first."""
    rows = placements(session, PlacementFilter(states=frozenset({PlacementState.RUNNING})))
    return tuple(sorted(rows, key=lambda row: row.ends_on))


def upcoming_placements(session: Session, from_day: date, limit: int = 10) -> tuple[PlacementRow, ...]:
    """Those that begin on a day or later and are not under way yet, the soonest first."""
    rows = [row for row in placements(session, PlacementFilter(states=AGREEING)) if row.starts_on >= from_day]
    return tuple(sorted(rows, key=lambda row: row.starts_on)[:limit])


def placement_follow_up(session: Session, today: date, limit: int = 50) -> tuple[PlacementFollowUp, ...]:
    """The longest neglected first."""
    rows = running_placements(session)
    found = figures_by_id(session, [row.id for row in rows])
    wanting = [_follow_up(session, row, found[row.id], today) for row in rows]
    named = [one for one in wanting if one.days_missing or one.is_over or not one.can_still_pass]
    return tuple(sorted(named, key=lambda one: -one.days_missing)[:limit])


def _follow_up(
    session: Session, row: PlacementRow, figures: PlacementFigures, today: date
) -> PlacementFollowUp:
    missing = [line for line in log(session, row.id) if line.minutes is None and line.day < today]
    return PlacementFollowUp(row, len(missing), row.ends_on < today, figures.can_still_pass)
