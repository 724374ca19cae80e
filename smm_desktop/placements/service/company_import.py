"""Importing a list of companies: planned first, shown to a person, then written as one deed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from smm_desktop.core.database.database import Database
from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.spreadsheets.reading import read_workbook
from smm_desktop.placements.queries.companies import companies_state
from smm_desktop.placements.rules.judging_companies import PlannedCompany, clashing_numbers
from smm_desktop.placements.service.company_plan import (
    CompanyList,
    CompanyListChoices,
    CompanyListOutline,
    CompanyPlan,
    make_plan,
    outline_of,
)
from smm_desktop.placements.service.company_writing import CompanyWriting
from smm_desktop.placements.terms import CompanyColumn, CompanyDecision, PlacementReason
from smm_desktop.teachers.terms import RowVerdict

_STEP = 100


@dataclass(frozen=True, slots=True)
class CompanyDecisions:
    """What a person decided: by row number of a doubtful row, and which rows are left out altogether.

    A doubtful row without a decision is skipped. `same_as` names the company when a row has several candidates.
    `with_new_technologies` takes technologies that the list does not have yet into it.
    """

    doubtful: Mapping[int, CompanyDecision] = field(default_factory=dict)
    same_as: Mapping[int, UUID] = field(default_factory=dict)
    left_out: frozenset[int] = frozenset()
    with_new_technologies: bool = False


@dataclass(frozen=True, slots=True)
class CompanyImportOutcome:
    """What an import did, in rows; `company_ids` are the companies of the list in its order, known and new ones."""

    added: int
    changed: int
    unchanged: int
    skipped: int
    refused: int
    technologies_added: int
    company_ids: tuple[UUID, ...]


class CompanyImportService:
    """Plans and applies lists of companies."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def open_list(self, path: Path, *, progress: Progress = QUIET) -> CompanyList:
        """Read a file (.xlsx, .xls, .ods, .csv). Raises `Refusal` with a `SpreadsheetReason`, and `Cancelled`."""
        return CompanyList(path, read_workbook(path, progress=progress))

    def outline(self, opened: CompanyList, choices: CompanyListChoices | None = None) -> CompanyListOutline:
        """Say how a list is understood: sheet, header row, the columns' meanings."""
        return outline_of(opened, choices or CompanyListChoices())

    def plan(
        self, opened: CompanyList, choices: CompanyListChoices | None = None, *, progress: Progress = QUIET
    ) -> CompanyPlan:
        """Say row by row what an import would do; nothing is written. Raises `Refusal` and `Cancelled`."""
        return self._database.ask(make_plan, opened, choices or CompanyListChoices(), progress)

    def plan_import(
        self,
        path: Path,
        sheet: str | None = None,
        columns: Mapping[int, CompanyColumn] | None = None,
        *,
        progress: Progress = QUIET,
    ) -> CompanyPlan:
        """Read a list and plan its import in one go."""
        choices = CompanyListChoices(sheet=sheet, columns=columns)
        return self.plan(self.open_list(path, progress=progress), choices, progress=progress)

    def apply_import(
        self,
        plan: CompanyPlan,
        decisions: CompanyDecisions | None = None,
        *,
        actor: str,
        progress: Progress = QUIET,
    ) -> CompanyImportOutcome:
        """Write a plan as one deed.

        Refused as COMPANY_IMPORT_OUTDATED when companies have changed since it was made, and as COMPANY_NUMBERS_CLASH
        when rows that were decided to be one company have different tax numbers.
        """
        decided = decisions or CompanyDecisions()
        targets = _targets(plan, decided)
        _refuse_clashes(targets)
        if targets.change_nothing(decided):
            return _outcome(plan, targets, None)
        with self._database.deed("import_companies", actor) as deed:
            if companies_state(deed.session) != plan.based_on:
                raise Refusal(PlacementReason.COMPANY_IMPORT_OUTDATED)
            writing = CompanyWriting(deed, with_new_technologies=decided.with_new_technologies)
            for number, row in enumerate(targets.rows):
                if number % _STEP == 0:
                    progress.step(number, len(targets.rows))
                writing.take_in(row, targets.known.get(row.row_number))
            writing.finish()
        return _outcome(plan, targets, writing)


def _outcome(plan: CompanyPlan, targets: _Targets, writing: CompanyWriting | None) -> CompanyImportOutcome:
    ids = writing.company_ids if writing else targets.known.values()
    return CompanyImportOutcome(
        added=writing.added if writing else 0,
        changed=writing.changed if writing else 0,
        unchanged=writing.unchanged if writing else len(targets.rows),
        skipped=targets.skipped,
        refused=plan.counts[RowVerdict.REFUSED],
        technologies_added=writing.technologies_added if writing else 0,
        company_ids=tuple(dict.fromkeys(ids)),
    )


@dataclass(slots=True)
class _Targets:
    """The rows that are written in the list's order; `known` names the companies that rows speak of."""

    rows: list[PlannedCompany] = field(default_factory=list)
    known: dict[int, UUID] = field(default_factory=dict)
    skipped: int = 0

    def change_nothing(self, decisions: CompanyDecisions) -> bool:
        brings_words = decisions.with_new_technologies and any(
            row.read.unknown_technologies for row in self.rows
        )
        return not brings_words and all(row.verdict is RowVerdict.MATCHED for row in self.rows)


def _targets(plan: CompanyPlan, decisions: CompanyDecisions) -> _Targets:
    targets = _Targets()
    followers = []
    for row in plan.rows:
        if row.verdict is RowVerdict.REFUSED:
            continue
        is_new, company_id = _decided(row, decisions)
        if row.row_number in decisions.left_out or (company_id is None and not is_new):
            targets.skipped += 1
        elif row.follows is not None:
            followers.append(row)
        else:
            targets.rows.append(row)
            if company_id is not None:
                targets.known[row.row_number] = company_id
    return _with_followers(targets, followers)


def _with_followers(targets: _Targets, followers: Sequence[PlannedCompany]) -> _Targets:
    """Add the further rows of companies that are written, after all others."""
    written = {row.row_number for row in targets.rows}
    for row in followers:
        if row.follows in written:
            targets.rows.append(row)
        else:
            targets.skipped += 1
    return targets


def _decided(row: PlannedCompany, decisions: CompanyDecisions) -> tuple[bool, UUID | None]:
    """Say whether a row becomes a new company, or which known one it speaks of; neither for a skipped one."""
    if row.verdict is not RowVerdict.DOUBTFUL:
        return row.company_id is None, row.company_id
    decision = decisions.doubtful.get(row.row_number, CompanyDecision.SKIP)
    if decision is CompanyDecision.NEW_COMPANY and row.may_be_new:
        return True, None
    chosen = decisions.same_as.get(row.row_number, row.company_id)
    is_same = decision is CompanyDecision.SAME_COMPANY and chosen in row.candidates
    return False, chosen if is_same else None


def _refuse_clashes(targets: _Targets) -> None:
    """Refuse to write the numbers of several companies into one: all but the last would be lost."""
    rows = [(row, targets.known[row.row_number]) for row in targets.rows if row.row_number in targets.known]
    clashing = clashing_numbers(rows)
    if clashing:
        numbers = ", ".join(str(row.row_number) for row in clashing)
        raise Refusal(PlacementReason.COMPANY_NUMBERS_CLASH, name=clashing[0].draft.name, rows=numbers)
