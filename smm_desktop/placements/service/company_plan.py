"""Planning the import of a list of companies: a value that says row by row what would happen, before anything does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TypeAlias
from uuid import UUID

from sqlalchemy.orm import Session

from smm_desktop.centers.queries import reference
from smm_desktop.core import turkish
from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.spreadsheets import lists
from smm_desktop.paper.spreadsheets.list_rows import list_rows
from smm_desktop.paper.spreadsheets.workbook import Sheet
from smm_desktop.placements.queries.companies import CompanyState, companies_state
from smm_desktop.placements.queries.known_companies import KnownCompanies, known_companies
from smm_desktop.placements.queries.technologies import technology_ids
from smm_desktop.placements.rules.companies import company_key
from smm_desktop.placements.rules.company_headers import HEADER_SPELLINGS
from smm_desktop.placements.rules.judging_companies import PlannedCompany, judge
from smm_desktop.placements.rules.reading_companies import CompanyLookup, ReadCompany, read_company
from smm_desktop.placements.rules.technologies import technology_key
from smm_desktop.placements.terms import CompanyColumn, PlacementReason
from smm_desktop.teachers.terms import RowVerdict

CompanyList: TypeAlias = lists.OpenedList
CompanyListChoices: TypeAlias = lists.ListChoices[CompanyColumn]
CompanyListColumn: TypeAlias = lists.ListColumn[CompanyColumn]
CompanyListOutline: TypeAlias = lists.ListOutline[CompanyColumn]

_READER = lists.ListReader(CompanyColumn, HEADER_SPELLINGS)
_STEP = 500


@dataclass(frozen=True)
class CompanyPlan:
    """What an import would do. `based_on` is the state of the companies when it was planned."""

    outline: CompanyListOutline
    rows: tuple[PlannedCompany, ...]
    based_on: CompanyState

    @property
    def path(self) -> Path:
        return self.outline.path

    @cached_property
    def counts(self) -> Mapping[RowVerdict, int]:
        counted = Counter(row.verdict for row in self.rows)
        return {verdict: counted[verdict] for verdict in RowVerdict}

    @cached_property
    def unknown_technologies(self) -> Mapping[str, int]:
        """The technologies that the list does not have yet, as first spelt, and how many rows name each."""
        spelt: dict[str, str] = {}
        counted: Counter[str] = Counter()
        for row in self.rows:
            if row.verdict is not RowVerdict.REFUSED:
                for name in row.read.unknown_technologies:
                    counted[spelt.setdefault(technology_key(name), name)] += 1
        return counted


def chosen_sheet(opened: CompanyList, choices: CompanyListChoices) -> Sheet:
    sheet = opened.sheet(choices.sheet)
    if sheet is None:
        raise Refusal(PlacementReason.LIST_SHEET_UNKNOWN, sheet=choices.sheet)
    return sheet


def outline_of(opened: CompanyList, choices: CompanyListChoices) -> CompanyListOutline:
    """Say how a list is understood under the choices; what was not chosen is guessed."""
    return _READER.outline(opened, chosen_sheet(opened, choices), choices)


def make_plan(
    session: Session, opened: CompanyList, choices: CompanyListChoices, progress: Progress = QUIET
) -> CompanyPlan:
    """Judge and match every row of a list.

    Raises `Refusal` (LIST_SHEET_UNKNOWN, LIST_WITHOUT_HEADER, LIST_WITHOUT_NAME_COLUMN, LIST_WITHOUT_COMPANIES) and
    `Cancelled`.
    """
    sheet = chosen_sheet(opened, choices)
    outline = _READER.outline(opened, sheet, choices)
    values = {"file": opened.path.name, "sheet": outline.sheet}
    if outline.header_row is None:
        raise Refusal(PlacementReason.LIST_WITHOUT_HEADER, **values)
    if CompanyColumn.NAME not in outline.mapping.values():
        raise Refusal(PlacementReason.LIST_WITHOUT_NAME_COLUMN, **values)
    lookup = _lookup(technology_ids(session))
    rows = list_rows(sheet, outline.header_row, outline.mapping, progress)
    read = [read_company(row.number, row.texts, row.formulas, lookup) for row in rows]
    if not read:
        raise Refusal(PlacementReason.LIST_WITHOUT_COMPANIES, **values)
    judged = tuple(_judged(known_companies(session), read, progress))
    return CompanyPlan(outline, judged, companies_state(session))


def _lookup(technologies: Mapping[str, UUID]) -> CompanyLookup:
    book = reference()

    @lru_cache(maxsize=4096)
    def province(text: str) -> int | None:
        found = book.match_province(text)
        return found.code if found else None

    @lru_cache(maxsize=4096)
    def field(text: str) -> str | None:
        found = book.match_field(text)
        return found.code if found else None

    def technology(text: str) -> UUID | None:
        return technologies.get(technology_key(text))

    return CompanyLookup(province, field, technology)


def _judged(
    known: KnownCompanies, read: Sequence[ReadCompany], progress: Progress
) -> Iterator[PlannedCompany]:
    seen = _numbered(read)
    for done, row in enumerate(read):
        if done % _STEP == 0:
            progress.step(len(read) + done, len(read) * 2)
        yield judge(
            row,
            known.by_number.get(row.draft.tax_number or ""),
            known.by_name.get(company_key(row.draft.name), ()),
            None if row.is_refused else _first_of(row, seen),
        )


def _numbered(read: Sequence[ReadCompany]) -> dict[object, ReadCompany]:
    """Return by name and place the rows with a tax number: they say most, wherever in the list they stand."""
    found: dict[object, ReadCompany] = {}
    for row in read:
        if row.draft.tax_number and not row.is_refused:
            found.setdefault(_name_and_place(row), row)
    return found


def _first_of(row: ReadCompany, seen: dict[object, ReadCompany]) -> ReadCompany | None:
    """Return the other row about the same company: by tax number or, without one, by name and place."""
    first = seen.setdefault(row.draft.tax_number or _name_and_place(row), row)
    return None if first is row else first


def _name_and_place(row: ReadCompany) -> tuple[object, ...]:
    draft = row.draft
    return company_key(draft.name), draft.province_code, turkish.fold(draft.district)
