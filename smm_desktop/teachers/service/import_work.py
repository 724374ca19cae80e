"""What a plan and a person's decisions come to: which rows are added, which change somebody, which are left out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from smm_desktop.core.refusals import Refusal
from smm_desktop.teachers.rules.import_rows import PlannedRow, clashing_numbers
from smm_desktop.teachers.service.import_plan import ImportPlan
from smm_desktop.teachers.terms import RowDecision, RowProblem, RowVerdict, TeacherReason


@dataclass(frozen=True, slots=True)
class ImportDecisions:
    """What a person decided: by row number of a doubtful row, and which rows are left out altogether.

    A doubtful row without a decision is skipped. `same_as` names the teacher when a row has several candidates.
    """

    doubtful: Mapping[int, RowDecision] = field(default_factory=dict)
    same_as: Mapping[int, UUID] = field(default_factory=dict)
    left_out: frozenset[int] = frozenset()


@dataclass(slots=True)
class ImportWork:
    """The rows of a plan by what will happen with them; `skipped` and `refused` are counted only."""

    new: list[PlannedRow] = field(default_factory=list)
    changed: list[tuple[PlannedRow, UUID]] = field(default_factory=list)
    unchanged: list[tuple[PlannedRow, UUID]] = field(default_factory=list)
    skipped: int = 0
    refused: int = 0


def may_be_new(row: PlannedRow) -> bool:
    """Say whether a doubtful row can be somebody new: not when its identity number is in the register already."""
    return row.draft.identity_number is None or not any(
        problem.kind is RowProblem.NAME_DIFFERS for problem in row.problems
    )


def work_of(plan: ImportPlan, decisions: ImportDecisions) -> ImportWork:
    work = ImportWork()
    for row in plan.rows:
        if row.verdict is RowVerdict.REFUSED:
            work.refused += 1
        elif row.row_number in decisions.left_out:
            work.skipped += 1
        else:
            _sort_in(work, row, decisions)
    return work


def refuse_clashes(work: ImportWork) -> None:
    """Refuse to write the numbers of several people into one teacher: all but the last would be lost."""
    for about in clashing_numbers((*work.changed, *work.unchanged)).values():
        name = f"{about[0].draft.first_name} {about[0].draft.last_name}"
        rows = ", ".join(str(row.row_number) for row in about)
        raise Refusal(TeacherReason.IMPORT_NUMBERS_CLASH, name=name, rows=rows)


def _sort_in(work: ImportWork, row: PlannedRow, decisions: ImportDecisions) -> None:
    if row.verdict is RowVerdict.DOUBTFUL:
        _sort_in_doubtful(work, row, decisions)
    elif row.teacher_id is None:
        work.new.append(row)
    elif row.verdict is RowVerdict.CHANGED:
        work.changed.append((row, row.teacher_id))
    else:
        work.unchanged.append((row, row.teacher_id))


def _sort_in_doubtful(work: ImportWork, row: PlannedRow, decisions: ImportDecisions) -> None:
    """Do as decided. Whether a person chosen from several changes at all is seen when it is written."""
    decision = decisions.doubtful.get(row.row_number, RowDecision.SKIP)
    chosen = decisions.same_as.get(row.row_number, row.teacher_id)
    if decision is RowDecision.NEW_PERSON and may_be_new(row):
        work.new.append(row)
    elif decision is RowDecision.SAME_PERSON and chosen in row.candidates:
        is_changed = bool(row.changes) or chosen != row.teacher_id
        (work.changed if is_changed else work.unchanged).append((row, chosen))
    else:
        work.skipped += 1
