"""The daily log of a placement, its figures, its evaluations, and what is missing before its end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.centers.queries import closed_days, frozen_rules, rule_lines
from smm_desktop.centers.terms import PLACEMENT_RULES, RuleKey
from smm_desktop.core.database.ledger import chunks
from smm_desktop.placements.model import Evaluation, Placement, PlacementDay
from smm_desktop.placements.queries.placements import rules_from
from smm_desktop.placements.queries.plain import numbers
from smm_desktop.placements.rules.hours import placement_figures, working_days
from smm_desktop.placements.rules.states import finishing_gaps
from smm_desktop.placements.terms import (
    DayFact,
    Evaluator,
    PlacementFigures,
    PlacementGapFact,
    PlacementRules,
)
from smm_desktop.teachers.terms import ExcuseCode


@dataclass(frozen=True, slots=True)
class LogRow:
    """A planned day, or one that was written before the dates changed; minutes None: nothing is written yet."""

    day: date
    minutes: int | None
    work: str
    excuse: ExcuseCode | None
    is_planned: bool


@dataclass(frozen=True, slots=True)
class EvaluationRow:
    """What the mentor or the teacher said; marks by item key."""

    evaluator: Evaluator
    marks: Mapping[str, int]
    words: str
    evaluated_on: date

    @property
    def mean(self) -> float:
        """Of 1 to 5, to one decimal."""
        return round(sum(self.marks.values()) / len(self.marks), 1) if self.marks else 0.0


def current_rules(session: Session, on: date) -> PlacementRules:
    """What a placement that begins on a day freezes."""
    value = {line.key: line for line in rule_lines(session, on)}
    mine = (*sorted(PLACEMENT_RULES), RuleKey.NUMBER_PATTERN)
    return PlacementRules(
        minimum_percent=value[RuleKey.PLACEMENT_MINIMUM].value,
        hour_minutes=value[RuleKey.PLACEMENT_HOUR].value,
        number_pattern=frozen_rules(session, on).number_pattern,
        unverified=tuple(key.value for key in mine if not value[key].is_verified),
    )


def planned_days(session: Session, one: Placement) -> tuple[date, ...]:
    """The days of work: the weekdays agreed on, without holidays and the center's closed days."""
    closed = closed_days(session, one.starts_on, one.ends_on)
    return working_days(one.starts_on, one.ends_on, numbers(one.weekdays), closed.keys())


def log(session: Session, placement_id: UUID) -> tuple[LogRow, ...]:
    """Every planned day in order, written or not."""
    one = session.get(Placement, placement_id)
    if one is None:
        return ()
    stored = {
        line.day: line
        for line in session.scalars(select(PlacementDay).where(PlacementDay.placement_id == placement_id))
    }
    planned = set(planned_days(session, one))
    return tuple(_log_row(day, stored.get(day), day in planned) for day in sorted(planned | stored.keys()))


def _log_row(day: date, line: PlacementDay | None, is_planned: bool) -> LogRow:
    if line is None:
        return LogRow(day, None, "", None, is_planned)
    return LogRow(day, line.minutes, line.work, line.excuse, is_planned)


def figures(session: Session, placement_id: UUID) -> PlacementFigures:
    """By the frozen rules; before the beginning by those of the first day."""
    return figures_by_id(session, [placement_id])[placement_id]


def figures_by_id(session: Session, ids: Iterable[UUID]) -> dict[UUID, PlacementFigures]:
    found: dict[UUID, PlacementFigures] = {}
    book: dict[date, PlacementRules] = {}
    for chunk in chunks(ids):
        lines = _facts(session, chunk)
        held = session.scalars(select(Placement).where(Placement.id.in_(chunk))).all()
        closed = _closed(session, held)
        for one in held:
            rules = rules_from(one.rules) or book.get(one.starts_on)
            if rules is None:
                rules = book[one.starts_on] = current_rules(session, one.starts_on)
            days = working_days(one.starts_on, one.ends_on, numbers(one.weekdays), closed)
            found[one.id] = placement_figures(days, one.daily_minutes, lines[one.id], rules)
    return found


def _closed(session: Session, held: Collection[Placement]) -> Collection[date]:
    """The closed days of all of them, asked for once."""
    if not held:
        return ()
    first, last = min(one.starts_on for one in held), max(one.ends_on for one in held)
    return closed_days(session, first, last).keys()


def _facts(session: Session, ids: Iterable[UUID]) -> dict[UUID, dict[date, DayFact]]:
    columns = (PlacementDay.placement_id, PlacementDay.day, PlacementDay.minutes, PlacementDay.excuse)
    found: dict[UUID, dict[date, DayFact]] = defaultdict(dict)
    for own, day, minutes, excuse in session.execute(
        select(*columns).where(PlacementDay.placement_id.in_(ids))
    ):
        found[own][day] = DayFact(minutes, excuse)
    return found


def evaluations(session: Session, placement_id: UUID) -> dict[Evaluator, EvaluationRow]:
    stored = session.scalars(select(Evaluation).where(Evaluation.placement_id == placement_id))
    return {
        one.evaluator: EvaluationRow(
            one.evaluator, one.marks if isinstance(one.marks, dict) else {}, one.words, one.evaluated_on
        )
        for one in stored
    }


def gaps(session: Session, placement_id: UUID, today: date) -> tuple[PlacementGapFact, ...]:
    """What finishing would be refused for (empty: ready)."""
    one = session.get_one(Placement, placement_id)
    written = session.scalars(select(PlacementDay.day).where(PlacementDay.placement_id == placement_id))
    evaluated = session.scalars(select(Evaluation.evaluator).where(Evaluation.placement_id == placement_id))
    return finishing_gaps(
        planned_days(session, one), list(written), list(evaluated), one.report is not None, today
    )
