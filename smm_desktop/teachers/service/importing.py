"""Importing a teacher list: planned first, shown to a person, then written as one deed that one undo takes back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from smm_desktop.core.database.database import Database
from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.ids import new_id
from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.spreadsheets.reading import read_workbook
from smm_desktop.teachers import queries
from smm_desktop.teachers.model import Teacher
from smm_desktop.teachers.rules.import_rows import applied, changes_of
from smm_desktop.teachers.service.columns import columns_of
from smm_desktop.teachers.service.import_plan import ImportPlan, make_plan
from smm_desktop.teachers.service.import_work import ImportDecisions, ImportWork, refuse_clashes, work_of
from smm_desktop.teachers.service.teacher_list import ImportChoices, ListOutline, TeacherList, outline_of
from smm_desktop.teachers.terms import TeacherDraft, TeacherReason

_STEP = 1000

__all__ = ["ImportDecisions", "ImportOutcome", "ImportService"]


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What an import did, in rows; `teacher_ids` are the people of the list in its order, known and new ones."""

    added: int
    changed: int
    unchanged: int
    skipped: int
    refused: int
    teacher_ids: tuple[UUID, ...]


class ImportService:
    """Plans and applies teacher lists."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def open_list(self, path: Path, *, progress: Progress = QUIET) -> TeacherList:
        """Read a file (.xlsx, .xls, .ods, .csv). Raises `Refusal` with a `SpreadsheetReason`, and `Cancelled`."""
        return TeacherList(path, read_workbook(path, progress=progress))

    def outline(self, opened: TeacherList, choices: ImportChoices | None = None) -> ListOutline:
        """Say how a list is understood: sheet, header row, the columns' meanings."""
        return outline_of(opened, choices or ImportChoices())

    def plan(
        self, opened: TeacherList, choices: ImportChoices | None = None, *, progress: Progress = QUIET
    ) -> ImportPlan:
        """Say row by row what an import would do; nothing is written. Raises `Refusal` and `Cancelled`."""
        return self._database.ask(make_plan, opened, choices or ImportChoices(), progress)

    def plan_import(
        self, path: Path, choices: ImportChoices | None = None, *, progress: Progress = QUIET
    ) -> ImportPlan:
        """Read a list and plan its import in one go."""
        return self.plan(self.open_list(path, progress=progress), choices, progress=progress)

    def apply_import(
        self,
        plan: ImportPlan,
        decisions: ImportDecisions | None = None,
        *,
        actor: str,
        progress: Progress = QUIET,
    ) -> ImportOutcome:
        """Write a plan as one deed.

        Refused as IMPORT_OUTDATED when the register has changed since it was made, and as IMPORT_NUMBERS_CLASH when
        rows that were decided to be one person have different identity numbers.
        """
        work = work_of(plan, decisions or ImportDecisions())
        refuse_clashes(work)
        new_ids = [new_id() for _ in work.new]
        if work.new or work.changed:
            with self._database.deed("import_teachers", actor) as deed:
                if queries.register_state(deed.session) != plan.based_on:
                    raise Refusal(TeacherReason.IMPORT_OUTDATED)
                _write(deed, work, new_ids, progress)
        return _outcome(plan, work, new_ids)


def _write(deed: Deed, work: ImportWork, new_ids: Sequence[UUID], progress: Progress) -> None:
    total = len(work.new) + len(work.changed)
    rows = ({"id": row_id, **columns_of(row.draft)} for row_id, row in zip(new_ids, work.new, strict=True))
    deed.insert_many(Teacher, _counted(rows, progress, 0, total))
    drafts = _changed_drafts(deed, work)
    changes = ({"id": teacher_id, **columns_of(draft)} for teacher_id, draft in drafts.items())
    deed.update_many(Teacher, _counted(changes, progress, len(work.new), total))


def _changed_drafts(deed: Deed, work: ImportWork) -> dict[UUID, TeacherDraft]:
    """Return the new state of each known teacher; several rows about one of them add up."""
    known = queries.teachers_by_id(deed.session, {teacher_id for _, teacher_id in work.changed})
    drafts = {teacher_id: row.draft for teacher_id, row in known.items()}
    for row, teacher_id in work.changed:
        drafts[teacher_id] = applied(drafts[teacher_id], changes_of(drafts[teacher_id], row))
    return drafts


def _counted(
    rows: Iterable[dict[str, object]], progress: Progress, before: int, total: int
) -> Iterator[dict[str, object]]:
    for number, row in enumerate(rows, before):
        if number % _STEP == 0:
            progress.step(number, total)
        yield row


def _outcome(plan: ImportPlan, work: ImportWork, new_ids: Sequence[UUID]) -> ImportOutcome:
    by_row = {row.row_number: teacher_id for row, teacher_id in (*work.changed, *work.unchanged)}
    by_row.update((row.row_number, row_id) for row, row_id in zip(work.new, new_ids, strict=True))
    ids = (by_row[row.row_number] for row in plan.rows if row.row_number in by_row)
    return ImportOutcome(
        added=len(work.new),
        changed=len(work.changed),
        unchanged=len(work.unchanged),
        skipped=work.skipped,
        refused=work.refused,
        teacher_ids=tuple(dict.fromkeys(ids)),
    )
