"""Importing a competency frame from a spreadsheet: planned first, shown, then written as a draft of the frame."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.core.database.database import Database
from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs.model import CompetencyFrame
from smm_desktop.needs.queries.frames import frame_draft
from smm_desktop.needs.rules.frames import ALIASES, ReadCompetency, normal_frame, read_competencies
from smm_desktop.needs.service import guards
from smm_desktop.needs.service.frames import write_competencies, write_new
from smm_desktop.needs.terms import CompetencyDraft, FrameDraft, FrameState, NeedsReason
from smm_desktop.paper.spreadsheets.cells import text_of
from smm_desktop.paper.spreadsheets.headers import HeaderGuess, guess_header
from smm_desktop.paper.spreadsheets.reading import read_workbook
from smm_desktop.paper.spreadsheets.workbook import Sheet, Workbook


@dataclass(frozen=True, slots=True)
class FrameColumn:
    """A column of the list and what it is taken for ("" for nothing)."""

    index: int
    caption: str
    meaning: str


@dataclass(frozen=True, slots=True)
class FramePlan:
    """What an import would make of a list. `into` is the published or draft frame of the same code, if there is one;
    `added`, `changed` and `removed` are codes against it."""

    path: Path
    sheet: str
    sheets: tuple[str, ...]
    columns: tuple[FrameColumn, ...]
    rows: tuple[ReadCompetency, ...]
    draft: FrameDraft
    into: UUID | None
    into_rev: int
    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]

    @property
    def refused(self) -> tuple[ReadCompetency, ...]:
        return tuple(row for row in self.rows if row.problem)


class FrameImportService:
    """Lists of competencies become drafts; publishing is a deed of its own."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def plan_import(
        self,
        path: Path,
        frame: FrameDraft,
        *,
        sheet: str | None = None,
        columns: Mapping[int, str] | None = None,
        progress: Progress = QUIET,
    ) -> FramePlan:
        """Reads a list for the frame named by `frame` (its code, title, field). `columns` corrects what was guessed.

        Refuses what the spreadsheet kit refuses, SHEET_UNKNOWN, NO_HEADER_FOUND, NO_COMPETENCY_COLUMN,
        NOTHING_TO_IMPORT."""
        guards.known_field(frame.field_code)
        workbook = read_workbook(path, progress=progress)
        chosen = _chosen(workbook, sheet)
        guess = guess_header(chosen.rows, ALIASES)
        if guess is None:
            raise Refusal(NeedsReason.NO_HEADER_FOUND, file=path.name)
        meanings = dict(guess.columns if columns is None else columns)
        if "text" not in meanings.values():
            raise Refusal(NeedsReason.NO_COMPETENCY_COLUMN, file=path.name)
        rows = read_competencies(list(_texts(chosen, guess, meanings)))
        taken = tuple(row.draft for row in rows if not row.problem)
        if not taken:
            raise Refusal(NeedsReason.NOTHING_TO_IMPORT, file=path.name)
        draft = normal_frame(replace(frame, competencies=taken))
        names = tuple(one.name for one in workbook.sheets if not one.hidden)
        shown = tuple(
            FrameColumn(index, caption, meanings.get(index, ""))
            for index, caption in enumerate(guess.captions)
        )
        return self._database.ask(_planned, path, (chosen.name, names, shown, rows), draft)

    def apply_import(self, plan: FramePlan, *, actor: str) -> UUID:
        """Writes the plan into the draft of the frame, or into a new version, or as a new frame. Gives its id.

        Refused as IMPORT_OUTDATED when the frame has changed since."""
        with self._database.deed("import_frame", actor) as deed:
            newest = _newest(deed.session, plan.draft.code)
            if (newest.id if newest else None, newest.rev if newest else 0) != (plan.into, plan.into_rev):
                raise Refusal(NeedsReason.IMPORT_OUTDATED)
            if newest is None:
                return write_new(deed, plan.draft, version=1)
            if newest.state is FrameState.PUBLISHED:
                return write_new(deed, plan.draft, version=newest.version + 1)
            write_competencies(deed, newest.id, plan.draft.competencies)
            return newest.id


def _chosen(workbook: Workbook, name: str | None) -> Sheet:
    if name is None:
        return workbook.main_sheet
    found = next((one for one in workbook.sheets if one.name == name), None)
    if found is None:
        raise Refusal(NeedsReason.SHEET_UNKNOWN, sheet=name)
    return found


def _texts(
    sheet: Sheet, guess: HeaderGuess, meanings: Mapping[int, str]
) -> Iterator[tuple[int, Mapping[str, str]]]:
    """Row number in the spreadsheet and its texts by meaning; blank cells are left out."""
    for number, row in enumerate(sheet.rows[guess.data_row :], guess.data_row + 1):
        texts = {
            meaning: text
            for index, meaning in meanings.items()
            if index < len(row) and (text := text_of(row[index]))
        }
        if texts:
            yield number, texts


def _newest(session: Session, code: str) -> CompetencyFrame | None:
    same = select(CompetencyFrame).where(CompetencyFrame.code == code)
    return session.scalars(same.order_by(CompetencyFrame.version.desc()).limit(1)).first()


_Read = tuple[str, tuple[str, ...], tuple[FrameColumn, ...], tuple[ReadCompetency, ...]]


def _planned(session: Session, path: Path, read: _Read, draft: FrameDraft) -> FramePlan:
    sheet, sheets, columns, rows = read
    newest = _newest(session, draft.code)
    before: dict[str, CompetencyDraft] = {}
    if newest is not None:
        before = {one.code: one for one in frame_draft(session, newest.id).competencies}
    after = {one.code: one for one in draft.competencies}
    return FramePlan(
        path=path,
        sheet=sheet,
        sheets=sheets,
        columns=columns,
        rows=rows,
        draft=draft,
        into=newest.id if newest else None,
        into_rev=newest.rev if newest else 0,
        added=tuple(code for code in after if code not in before),
        changed=tuple(code for code, one in after.items() if code in before and before[code] != one),
        removed=tuple(code for code in before if code not in after),
    )
