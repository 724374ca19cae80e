"""Deeds on the daily log: one edit is one deed, and one undo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.centers.queries import closed_days
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.placements import settings
from smm_desktop.placements.model import Placement, PlacementDay
from smm_desktop.placements.queries.plain import numbers
from smm_desktop.placements.rules.hours import check_minutes
from smm_desktop.placements.rules.texts import paragraph
from smm_desktop.placements.service import guards
from smm_desktop.placements.terms import DayChange, PlacementReason, PlacementState


@dataclass(slots=True)
class _Edits:
    """What a batch of wishes comes to, against what is stored."""

    added: list[dict[str, Any]] = field(default_factory=list)
    changed: list[dict[str, Any]] = field(default_factory=list)
    cleared: list[UUID] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.added) + len(self.changed) + len(self.cleared)


class DailyLogService:
    """The lines of the log."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record_days(self, placement_id: UUID, changes: Sequence[DayChange], *, actor: str) -> int:
        """Writes lines of a running placement and answers how many really changed; nothing new is no deed."""
        self._database.ask(_check, placement_id, changes, self._database.clock.today())
        if not self._database.ask(_edits, placement_id, changes):
            return 0
        with self._database.deed("record_days", actor) as deed:
            _check(deed.session, placement_id, changes, self._database.clock.today())
            edits = _edits(deed.session, placement_id, changes)
            deed.insert_many(PlacementDay, edits.added)
            deed.update_many(PlacementDay, edits.changed)
            deed.delete_many(PlacementDay, edits.cleared)
            return len(edits)


def _check(session: Session, placement_id: UUID, changes: Sequence[DayChange], today: date) -> None:
    placement = guards.placement_in(session, placement_id, {PlacementState.RUNNING})
    closed = closed_days(session, placement.starts_on, placement.ends_on)
    for change in changes:
        check_minutes(change, placement.daily_minutes)
        if change.minutes is not None:
            _refuse_strange_day(placement, change.day, today)
            if change.day in closed:
                raise Refusal(PlacementReason.LOG_DAY_CLOSED, day=change.day, name=closed[change.day])


def _refuse_strange_day(placement: Placement, day: date, today: date) -> None:
    if not placement.starts_on <= day <= placement.ends_on:
        raise Refusal(
            PlacementReason.LOG_DAY_OUTSIDE,
            day=day,
            starts_on=placement.starts_on,
            ends_on=placement.ends_on,
        )
    if day.weekday() not in numbers(placement.weekdays):
        raise Refusal(PlacementReason.LOG_DAY_OFF, day=day)
    if day > today:
        raise Refusal(PlacementReason.LOG_DAY_AHEAD, day=day)


def _edits(session: Session, placement_id: UUID, changes: Sequence[DayChange]) -> _Edits:
    lines = session.scalars(select(PlacementDay).where(PlacementDay.placement_id == placement_id))
    stored = {line.day: line for line in lines}
    edits = _Edits()
    for change in {change.day: change for change in changes}.values():
        line = stored.get(change.day)
        if change.minutes is None:
            edits.cleared.extend([] if line is None else [line.id])
            continue
        row = {
            "minutes": change.minutes,
            "work": paragraph(change.work, settings.NOTE_LENGTH),
            "excuse": change.excuse,
        }
        if line is None:
            edits.added.append({"placement_id": placement_id, "day": change.day, **row})
        elif (line.minutes, line.work, line.excuse) != tuple(row.values()):
            edits.changed.append({"id": line.id, **row})
    return edits
