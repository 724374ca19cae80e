"""What the section of placements shows, read in one go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from smm_desktop.centers.queries import closed_days
from smm_desktop.core import turkish
from smm_desktop.placements import queries
from smm_desktop.placements.queries import (
    EvaluationRow,
    LogRow,
    PaperRow,
    PlacementFilter,
    PlacementRow,
)
from smm_desktop.placements.terms import (
    Evaluator,
    PlacementFigures,
    PlacementGapFact,
    PlacementRules,
    PlacementState,
)
from smm_desktop.placements.ui.placements_panel.steps import Reached, reached, read_deeds
from smm_desktop.placements.ui.placements_panel.views import (
    PlacementLine,
    PlacementView,
    count_views,
    in_order,
    is_in_view,
    is_late,
)

if TYPE_CHECKING:
    from smm_desktop.placements.ui.section_panel import Desk, IssuedCertificate

_EVERYBODY = 10_000


@dataclass(frozen=True, slots=True)
class PlacementDetail:
    """One placement with all that was written of it; `rules` are its own, or today's before it runs."""

    row: PlacementRow
    figures: PlacementFigures
    log: tuple[LogRow, ...]
    evaluations: Mapping[Evaluator, EvaluationRow]
    gaps: tuple[PlacementGapFact, ...]
    rules: PlacementRules
    papers: tuple[PaperRow, ...]
    behind: Mapping[PlacementState, Reached]
    closed: Mapping[date, str]  # days of the week agreed on that are holidays or closed, with their names
    certificate: IssuedCertificate | None


@dataclass(frozen=True, slots=True)
class PlacementQuestion:
    """What the list is asked for."""

    asked: PlacementFilter
    view: PlacementView
    sort: str
    descending: bool
    wanted: UUID | None


@dataclass(frozen=True, slots=True)
class PlacementFacts:
    """The list, what the chips count, the companies to filter by, and the chosen one."""

    lines: tuple[PlacementLine, ...]
    counts: Mapping[PlacementView, int]
    companies: tuple[tuple[UUID, str], ...]
    chosen: PlacementDetail | None


def read_placements(desk: Desk, question: PlacementQuestion) -> PlacementFacts:
    ask, today = desk.database.ask, desk.clock.today()
    rows = ask(queries.placements, question.asked)
    figures = ask(queries.figures_by_id, [row.id for row in rows])
    wanting = {one.placement.id for one in ask(queries.placement_follow_up, today, _EVERYBODY)}
    found = [
        PlacementLine(row, figures[row.id], is_late(row, figures[row.id], wanting, today)) for row in rows
    ]
    shown = [line for line in found if is_in_view(line, question.view)]
    lines = in_order(shown, question.sort, descending=question.descending)
    ids = [line.id for line in lines]
    chosen = question.wanted if question.wanted in ids else ids[0] if ids else None
    return PlacementFacts(
        tuple(lines),
        count_views(found),
        _companies(desk),
        None if chosen is None else read_detail(desk, chosen),
    )


def _companies(desk: Desk) -> tuple[tuple[UUID, str], ...]:
    """Those that somebody was placed at."""
    held = desk.database.ask(queries.placements)
    named = {row.company_id: row.company for row in held}
    return tuple(turkish.sorted_by(named.items(), key=lambda one: one[1]))


def read_detail(desk: Desk, placement_id: UUID) -> PlacementDetail | None:
    ask, today = desk.database.ask, desk.clock.today()
    row = ask(queries.placement, placement_id)
    if row is None:
        return None
    return PlacementDetail(
        row,
        ask(queries.figures, placement_id),
        ask(queries.log, placement_id),
        ask(queries.evaluations, placement_id),
        ask(queries.gaps, placement_id, today),
        row.rules or ask(queries.current_rules, today),
        ask(queries.papers_of, placement_id),
        reached(row, read_deeds(desk.database, placement_id)),
        _closed(desk, row),
        desk.certificate(placement_id),
    )


def _closed(desk: Desk, row: PlacementRow) -> dict[date, str]:
    found = desk.database.ask(closed_days, row.starts_on, row.ends_on)
    return {day: name for day, name in found.items() if day.weekday() in row.weekdays}
