"""Needs with their competency, their story, and who could take part in a training that meets one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from smm_desktop.needs.model import Competency, CompetencyFrame, Need, NeedStep, RoundMember, SurveyRound
from smm_desktop.needs.queries.frames import CompetencyRow, competency_row
from smm_desktop.needs.queries.responses import gaps_of_teachers
from smm_desktop.needs.terms import Candidate, NeedPriority, NeedState

_PRIORITIES = tuple(NeedPriority)


@dataclass(frozen=True, slots=True)
class NeedRow:
    """A need; `came_back` when it was closed once and opened again. `figures` are those it was recorded with."""

    id: UUID
    center_id: int
    competency: CompetencyRow
    field_code: str
    group: str
    priority: NeedPriority
    reason: str
    round_id: UUID | None
    round_title: str
    figures: Mapping[str, float]
    state: NeedState
    times_reopened: int
    rev: int

    @property
    def came_back(self) -> bool:
        return self.times_reopened > 0


@dataclass(frozen=True, slots=True)
class NeedStepRow:
    """One step in the story of a need; at closing `figures` are the evidence."""

    state: NeedState
    at: datetime
    reason: str
    round_id: UUID | None
    figures: Mapping[str, float]


def needs(
    session: Session, *, field_code: str | None = None, states: frozenset[NeedState] = frozenset()
) -> tuple[NeedRow, ...]:
    """The most urgent first; no states: all."""
    statement = _needs()
    if field_code is not None:
        statement = statement.where(CompetencyFrame.field_code == field_code)
    if states:
        statement = statement.where(Need.state.in_(states))
    found = session.execute(statement.order_by(CompetencyFrame.sort_key, Competency.ordinal, Need.id))
    rows = [_row(*one) for one in found]
    return tuple(sorted(rows, key=lambda one: _PRIORITIES.index(one.priority)))


def need(session: Session, need_id: UUID) -> NeedRow | None:
    found = session.execute(_needs().where(Need.id == need_id)).first()
    return None if found is None else _row(*found)


def _needs() -> Select[*tuple[Any, ...]]:
    return (
        select(Need, Competency, CompetencyFrame.field_code, SurveyRound.title)
        .join(Competency, Competency.id == Need.competency_id)
        .join(CompetencyFrame, CompetencyFrame.id == Competency.frame_id)
        .outerjoin(SurveyRound, SurveyRound.id == Need.round_id)
    )


def _row(found: Need, competency: Competency, field_code: str, round_title: str | None) -> NeedRow:
    return NeedRow(
        id=found.id,
        center_id=found.center_id,
        competency=competency_row(competency),
        field_code=field_code,
        group=found.group_name,
        priority=found.priority,
        reason=found.reason,
        round_id=found.round_id,
        round_title=round_title or "",
        figures=_figures(found.figures),
        state=found.state,
        times_reopened=found.times_reopened,
        rev=found.rev,
    )


def _figures(stored: object) -> Mapping[str, float]:
    return stored if isinstance(stored, dict) else {}


def need_steps(session: Session, need_id: UUID) -> tuple[NeedStepRow, ...]:
    """From the first on."""
    statement = select(NeedStep).where(NeedStep.need_id == need_id).order_by(NeedStep.at, NeedStep.id)
    return tuple(
        NeedStepRow(one.state, one.at, one.reason, one.round_id, _figures(one.figures))
        for one in session.scalars(statement)
    )


def need_candidates(session: Session, need_id: UUID) -> tuple[Candidate, ...]:
    """Whom the need's round asked, with the gap of those who answered by name; trainings add what they know."""
    found = need(session, need_id)
    if found is None or found.round_id is None:
        return ()
    gaps = gaps_of_teachers(session, found.round_id, found.competency.code)
    asked = select(RoundMember).where(
        RoundMember.round_id == found.round_id, RoundMember.teacher_id.is_not(None)
    )
    return tuple(
        Candidate(one.teacher_id, one.name, one.organisation, gaps.get(one.teacher_id))
        for one in session.scalars(asked.order_by(RoundMember.sort_key, RoundMember.id))
        if one.teacher_id is not None
    )
