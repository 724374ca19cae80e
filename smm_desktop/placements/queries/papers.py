"""Printed papers of placements, and the frozen facts that new ones are drawn from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.centers.queries import letterhead_snapshot, profile
from smm_desktop.core.refusals import Refusal
from smm_desktop.placements.model import PlacementPaper
from smm_desktop.placements.queries.logs import current_rules, evaluations, figures, log
from smm_desktop.placements.queries.placements import PlacementRow, placement
from smm_desktop.placements.rules.evaluations import items_of
from smm_desktop.placements.terms import (
    EvaluationSnapshot,
    Evaluator,
    FinalReport,
    LogLine,
    OutcomeSnapshot,
    PaperHead,
    PaperKind,
    PlacementReason,
    Signer,
)


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A sheet or form that was printed; `geometry` tells where every mark stands on its pages."""

    id: UUID
    placement_id: UUID
    kind: PaperKind
    code: str
    first_day: date | None
    last_day: date | None
    page_count: int
    printed_at: datetime
    geometry: Mapping[str, object]


def papers_of(session: Session, placement_id: UUID) -> tuple[PaperRow, ...]:
    """The newest print first."""
    statement = select(PlacementPaper).where(PlacementPaper.placement_id == placement_id)
    statement = statement.order_by(PlacementPaper.printed_at.desc(), PlacementPaper.id.desc())
    return tuple(map(_row, session.scalars(statement)))


def paper_by_code(session: Session, code: str) -> PaperRow | None:
    found = session.scalars(select(PlacementPaper).where(PlacementPaper.code == code.strip())).first()
    return None if found is None else _row(found)


def _row(paper: PlacementPaper) -> PaperRow:
    return PaperRow(
        id=paper.id,
        placement_id=paper.placement_id,
        kind=paper.kind,
        code=paper.code,
        first_day=paper.first_day,
        last_day=paper.last_day,
        page_count=paper.page_count,
        printed_at=paper.printed_at,
        geometry=paper.geometry if isinstance(paper.geometry, dict) else {},
    )


def paper_head(session: Session, created: datetime, day: date, number: str) -> PaperHead:
    """The center's letterhead and signers as they stand now."""
    row, letterhead = profile(session), letterhead_snapshot(session)
    nobody = Signer("", "")
    return PaperHead(
        created=created,
        day=day,
        number=number.strip(),
        letterhead=letterhead,
        center=letterhead.institution,
        principal=nobody if row is None else Signer(row.principal, row.principal_title),
        coordinator=nobody if row is None else Signer(row.coordinator, row.coordinator_title),
    )


def outcome(session: Session, placement_id: UUID) -> OutcomeSnapshot:
    """What came of a placement so far."""
    row = placement(session, placement_id)
    if row is None:
        raise Refusal(PlacementReason.PLACEMENT_UNKNOWN)
    return OutcomeSnapshot(
        figures=figures(session, placement_id),
        minimum_percent=(row.rules or current_rules(session, row.starts_on)).minimum_percent,
        log=tuple(LogLine(one.day, one.minutes, one.work, one.excuse) for one in log(session, placement_id)),
        evaluations=_evaluations(session, row),
        report=row.report or FinalReport(),
    )


def _evaluations(session: Session, row: PlacementRow) -> tuple[EvaluationSnapshot, ...]:
    """The mentor's first."""
    found = evaluations(session, row.id)
    return tuple(
        EvaluationSnapshot(
            evaluator=evaluator,
            marks=tuple((item, one.marks[item]) for item in items_of(evaluator) if item in one.marks),
            words=one.words,
            evaluated_on=one.evaluated_on,
            mean=one.mean,
        )
        for evaluator in Evaluator
        if (one := found.get(evaluator)) is not None
    )
