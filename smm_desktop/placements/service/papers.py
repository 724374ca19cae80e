"""Papers of placements: drawn to look at, remembered when really printed, laid into a folder as a batch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from smm_desktop.core import turkish
from smm_desktop.core.clock import Clock, local
from smm_desktop.core.database.database import Database
from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.print_job import joined
from smm_desktop.paper.terms import DocumentLanguage
from smm_desktop.placements.documents.calendar_events import calendar_name, placement_calendar
from smm_desktop.placements.model import PlacementPaper
from smm_desktop.placements.queries.paper_facts import placement_snapshots
from smm_desktop.placements.queries.papers import outcome, paper_head
from smm_desktop.placements.service.papers_drawing import PaperDrawing, PlannedPaper, PreparedPaper
from smm_desktop.placements.service.papers_folder import Batch, batch_into
from smm_desktop.placements.terms import (
    PaperWish,
    PlacementReason,
    PlacementSnapshot,
    PlacementState,
)


@dataclass(frozen=True, slots=True)
class PapersWritten:
    """The files of a batch."""

    paths: tuple[Path, ...]


class PaperService:
    """Letters, lists, sheets, forms and calendar files of chosen placements."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def papers(self, wish: PaperWish, *, progress: Progress = QUIET) -> tuple[PreparedPaper, ...]:
        """Draws what was wished and stores nothing: for looking at before it is printed."""
        if not wish.kinds:
            raise Refusal(PlacementReason.PAPER_KINDS_MISSING)
        drawing = self._drawing(wish)
        return tuple(_drawn(list(drawing.planned()), drawing.language, progress))

    def keep(self, papers: Iterable[PreparedPaper], *, actor: str) -> int:
        """Remembers those that carry a code, so that their scans find home; how many."""
        rows = [paper for paper in papers if paper.code]
        if not rows:
            return 0
        with self._database.deed("print_placement_papers", actor) as deed:
            return deed.insert_many(
                PlacementPaper, [_row(paper) | {"printed_at": deed.now} for paper in rows]
            )

    def print_job(self, papers: Sequence[PreparedPaper], *, progress: Progress = QUIET) -> bytes:
        """One PDF with all pages, for the printer."""
        return joined(_counted(papers, progress))

    def to_folder(
        self, wish: PaperWish, folder: Path, *, actor: str, progress: Progress = QUIET
    ) -> PapersWritten:
        """One file a paper and one calendar a teacher: all of them, or the folder stays as it was."""
        if not wish.kinds and not wish.with_calendar:
            raise Refusal(PlacementReason.PAPER_KINDS_MISSING)
        drawing = self._drawing(wish)
        planned = list(drawing.planned())
        with batch_into(folder) as batch:
            kept = []
            for paper in _drawn(planned, drawing.language, progress):
                batch.add(paper.file_name, ".pdf", paper.pdf)
                kept.append(replace(paper, pdf=b""))
            if wish.with_calendar:
                _add_calendars(batch, drawing)
            with batch.put_in_place() as paths:
                self.keep(kept, actor=actor)
        return PapersWritten(paths)

    def calendar(
        self, placement_ids: Sequence[UUID], *, language: DocumentLanguage = DocumentLanguage.TURKISH
    ) -> bytes:
        """One calendar file with all of them; what is cancelled says so."""
        wish = PaperWish(tuple(placement_ids), frozenset(), language)
        drawing = self._drawing(wish)
        return placement_calendar(drawing.head, drawing.placements, language)

    def _drawing(self, wish: PaperWish) -> PaperDrawing:
        if not wish.placement_ids:
            raise Refusal(PlacementReason.PAPER_PLACEMENTS_MISSING)
        now = self._clock.now()
        day = wish.letter_day or local(now).date()
        head = self._database.ask(paper_head, now, day, wish.letter_number)
        found = self._database.ask(placement_snapshots, wish.placement_ids)
        if wish.kinds:
            _check_states(found)
        placements = tuple(turkish.sorted_by(found, key=lambda one: f"{one.teacher} {one.code}"))
        return PaperDrawing(head, placements, wish, lambda own: self._database.ask(outcome, own))


def _check_states(placements: Sequence[PlacementSnapshot]) -> None:
    """What was cancelled goes nowhere any more."""
    wanted = tuple(state for state in PlacementState if state is not PlacementState.CANCELLED)
    for one in placements:
        if one.state not in wanted:
            raise Refusal(
                PlacementReason.PLACEMENT_WRONG_STATE, code=one.code, state=one.state, wanted=wanted
            )


def _drawn(
    planned: Sequence[PlannedPaper], language: DocumentLanguage, progress: Progress
) -> Iterator[PreparedPaper]:
    for place, paper in enumerate(planned):
        progress.step(place, len(planned))
        yield paper.prepared(language)
    progress.step(len(planned), len(planned))


def _counted(papers: Sequence[PreparedPaper], progress: Progress) -> Iterator[bytes]:
    for place, paper in enumerate(papers):
        progress.step(place, len(papers))
        yield paper.pdf


def _add_calendars(batch: Batch, drawing: PaperDrawing) -> None:
    """A file for each teacher, to be sent to them."""
    language, groups = drawing.language, dict[UUID, list[PlacementSnapshot]]()
    for one in drawing.placements:
        groups.setdefault(one.teacher_id, []).append(one)
    for placements in groups.values():
        stem = f"{calendar_name(language)} – {placements[0].teacher}"
        batch.add(stem, ".ics", placement_calendar(drawing.head, placements, language))


def _row(paper: PreparedPaper) -> dict[str, object]:
    return {
        "id": paper.id,
        "placement_id": paper.placement_ids[0],
        "kind": paper.kind,
        "code": paper.code,
        "first_day": paper.first_day,
        "last_day": paper.last_day,
        "page_count": paper.page_count,
        "geometry": paper.geometry,
    }
