"""Importing a teacher list: planned first, shown to a person, then written as one deed that one undo takes back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from smm_desktop.core.database.database import Database
from smm_desktop.core.ids import new_id
from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.spreadsheets.reading import read_workbook
from smm_desktop.teachers import queries
from smm_desktop.teachers.model import Teacher
from smm_desktop.teachers.rules.import_rows import PlannedRow, applied
from smm_desktop.teachers.service.columns import columns_of
from smm_desktop.teachers.service.import_plan import ImportChoices, ImportPlan, make_plan
from smm_desktop.teachers.terms import RowDecision, RowProblem, RowVerdict, TeacherReason

_STEP = 1000


@dataclass(frozen=True, slots=True)
class ImportDecisions:
    """What a person decided: by row number of a doubtful row, and which rows are left out altogether.

    A doubtful row without a decision is skipped. `same_as` names the teacher when a row has several candidates.
    """

    doubtful: Mapping[int, RowDecision] = field(default_factory=dict)
    same_as: Mapping[int, UUID] = field(default_factory=dict)
    left_out: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What an import did, in rows; `teacher_ids` are the people of the list in its order, known and new ones."""

    added: int
    changed: int
    unchanged: int
    skipped: int
    refused: int
    teacher_ids: tuple[UUID, ...]


@dataclass(slots=True)
class _Work:
    new: list[PlannedRow]
    changed: list[tuple[PlannedRow, UUID]]
    unchanged: list[tuple[PlannedRow, UUID]]
    skipped: int = 0
    refused: int = 0


class ImportService:
    """Plans and applies teacher lists."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def plan_import(
        self, path: Path, choices: ImportChoices | None = None, *, progress: Progress = QUIET
    ) -> ImportPlan:
        """Read a list (.xlsx, .xls, .ods, .csv) and say row by row what an import would do; nothing is written.

        Raises `Refusal` with a `SpreadsheetReason` or a `TeacherReason`, and `Cancelled`.
        """
        workbook = read_workbook(path, progress=progress)
        return self._database.ask(make_plan, path, workbook, choices or ImportChoices(), progress)

    def apply_import(
        self,
        plan: ImportPlan,
        decisions: ImportDecisions | None = None,
        *,
        actor: str,
        progress: Progress = QUIET,
    ) -> ImportOutcome:
        """Write a plan as one deed. Refused as IMPORT_OUTDATED when the register has changed since it was made."""
        work = _work_of(plan, decisions or ImportDecisions())
        total = len(work.new) + len(work.changed)
        if not total:
            return _outcome(plan, work, {})
        new_ids = [new_id() for _ in work.new]
        with self._database.deed("import_teachers", actor) as deed:
            if queries.last_change(deed.session) != plan.based_on:
                raise Refusal(TeacherReason.IMPORT_OUTDATED)
            new_rows = (
                {"id": row_id, **columns_of(row.draft)} for row_id, row in zip(new_ids, work.new, strict=True)
            )
            deed.insert_many(Teacher, _counted(new_rows, progress, 0, total))
            known = queries.teachers_by_id(deed.session, [teacher_id for _, teacher_id in work.changed])
            changes = (
                {"id": teacher_id, **columns_of(applied(known[teacher_id].draft, row.changes))}
                for row, teacher_id in work.changed
                if teacher_id in known
            )
            deed.update_many(Teacher, _counted(changes, progress, len(work.new), total))
        return _outcome(plan, work, dict(zip((row.row_number for row in work.new), new_ids, strict=True)))


def _work_of(plan: ImportPlan, decisions: ImportDecisions) -> _Work:
    work = _Work([], [], [])
    for row in plan.rows:
        if row.row_number in decisions.left_out:
            work.skipped += 1
        else:
            _sort_in(work, row, decisions)
    return work


def _sort_in(work: _Work, row: PlannedRow, decisions: ImportDecisions) -> None:
    match row.verdict:
        case RowVerdict.NEW:
            work.new.append(row)
        case RowVerdict.CHANGED | RowVerdict.MATCHED:
            _sort_in_known(work, row, row.teacher_id)
        case RowVerdict.REFUSED:
            work.refused += 1
        case RowVerdict.DOUBTFUL:
            _sort_in_doubtful(work, row, decisions)


def _sort_in_doubtful(work: _Work, row: PlannedRow, decisions: ImportDecisions) -> None:
    decision = decisions.doubtful.get(row.row_number, RowDecision.SKIP)
    if decision is RowDecision.NEW_PERSON and not _identity_is_known(row):
        work.new.append(row)
    elif decision is RowDecision.SAME_PERSON:
        _sort_in_known(work, row, decisions.same_as.get(row.row_number, row.teacher_id))
    else:
        work.skipped += 1


def _identity_is_known(row: PlannedRow) -> bool:
    """Say whether the row's identity number belongs to its one candidate: then it cannot be somebody new."""
    return row.draft.identity_number is not None and any(
        problem.kind is RowProblem.NAME_DIFFERS for problem in row.problems
    )


def _sort_in_known(work: _Work, row: PlannedRow, teacher_id: UUID | None) -> None:
    if teacher_id is None:
        work.skipped += 1
    elif row.changes:
        work.changed.append((row, teacher_id))
    else:
        work.unchanged.append((row, teacher_id))


def _counted(
    rows: Iterable[dict[str, object]], progress: Progress, before: int, total: int
) -> Iterator[dict[str, object]]:
    for number, row in enumerate(rows, before):
        if number % _STEP == 0:
            progress.step(number, total)
        yield row


def _outcome(plan: ImportPlan, work: _Work, new_ids: Mapping[int, UUID]) -> ImportOutcome:
    known = {row.row_number: teacher_id for row, teacher_id in (*work.changed, *work.unchanged)}
    by_row = {**known, **new_ids}
    ids = tuple(by_row[row.row_number] for row in plan.rows if row.row_number in by_row)
    return ImportOutcome(
        len(work.new), len(work.changed), len(work.unchanged), work.skipped, work.refused, ids
    )
