"""The way of a placement from proposed to done, and what stands between it and its end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from smm_desktop.placements.terms import Evaluator, PlacementGap, PlacementGapFact, PlacementState

AGREEING = frozenset({PlacementState.PROPOSED, PlacementState.COMPANY_AGREED, PlacementState.SCHOOL_AGREED})
OPEN = AGREEING | {PlacementState.RUNNING}
HOLDS_SEAT = OPEN | {PlacementState.DONE}


def agreed_state(company_on: date | None, school_on: date | None) -> PlacementState:
    """Either may agree first; the school's word is the last before the beginning."""
    if school_on is not None:
        return PlacementState.SCHOOL_AGREED
    return PlacementState.PROPOSED if company_on is None else PlacementState.COMPANY_AGREED


def missing_agreement(company_on: date | None, school_on: date | None) -> PlacementState | None:
    """Whose word is wanting, as the state that it would bring."""
    if company_on is None:
        return PlacementState.COMPANY_AGREED
    return PlacementState.SCHOOL_AGREED if school_on is None else None


def finishing_gaps(
    planned: Sequence[date],
    logged: Iterable[date],
    evaluators: Iterable[Evaluator],
    has_report: bool,
    today: date,
) -> tuple[PlacementGapFact, ...]:
    """Everything that is missing; an empty answer means that the placement can be finished."""
    written = set(logged)
    ahead = tuple(day for day in planned if day > today)
    empty = tuple(day for day in planned if day <= today and day not in written)
    evaluated = set(evaluators)
    found = [
        (PlacementGap.DAYS_AHEAD, ahead, bool(ahead)),
        (PlacementGap.LOG_MISSING, empty, bool(empty)),
        (PlacementGap.MENTOR_EVALUATION_MISSING, (), Evaluator.MENTOR not in evaluated),
        (PlacementGap.TEACHER_EVALUATION_MISSING, (), Evaluator.TEACHER not in evaluated),
        (PlacementGap.REPORT_MISSING, (), not has_report),
    ]
    return tuple(PlacementGapFact(gap, days) for gap, days, is_there in found if is_there)
