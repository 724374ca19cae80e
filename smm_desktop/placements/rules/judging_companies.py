"""Judging one row of a list of companies: of whom it speaks, and what an import would do."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from rapidfuzz import fuzz

from smm_desktop.core import turkish
from smm_desktop.placements.rules.companies import company_key
from smm_desktop.placements.rules.reading_companies import DRAFT_FIELDS, ReadCompany
from smm_desktop.placements.terms import (
    CompanyChange,
    CompanyColumn,
    CompanyDraft,
    CompanyProblem,
    ContactDraft,
    ContactRole,
    RowNotice,
)
from smm_desktop.teachers.terms import RowVerdict

NAMES_AGREE = 60.0
_NOBODY = UUID(int=0)
_SPELT = frozenset({CompanyColumn.SECTOR, CompanyColumn.ADDRESS, CompanyColumn.DISTRICT})


@dataclass(frozen=True, slots=True)
class KnownCompany:
    """A company that a row may speak of; `contacts` by their folded names."""

    id: UUID
    draft: CompanyDraft
    technology_ids: frozenset[UUID]
    contacts: Mapping[str, tuple[UUID, ContactDraft]]


@dataclass(frozen=True, slots=True)
class PlannedCompany:
    """What an import would do with one row. `candidates` are the companies that a doubtful row may be.

    `follows` is the row number of another row about the same company, to which this one adds people or technologies.
    """

    read: ReadCompany
    verdict: RowVerdict
    notices: tuple[RowNotice, ...]
    company_id: UUID | None = None
    changes: tuple[CompanyChange, ...] = ()
    candidates: tuple[UUID, ...] = ()
    follows: int | None = None

    @property
    def row_number(self) -> int:
        return self.read.row_number

    @property
    def draft(self) -> CompanyDraft:
        return self.read.draft

    @property
    def may_be_new(self) -> bool:
        """Say whether a doubtful row can be another company: not when its tax number is in the register already."""
        return all(notice.kind is not CompanyProblem.NAME_DIFFERS for notice in self.notices)


def changes_of(known: KnownCompany, read: ReadCompany) -> tuple[CompanyChange, ...]:
    """Return what a row would change: only what it gives; an empty cell never empties anything.

    Spelling alone is no change; fields, technologies and people are added, never taken away.
    """
    return (*_draft_changes(known.draft, read), *_additions(known, read))


def _additions(known: KnownCompany, read: ReadCompany) -> tuple[CompanyChange, ...]:
    return (*_more_technologies(known, read), *_people(known, read))


def applied(known: CompanyDraft, changes: Iterable[CompanyChange]) -> CompanyDraft:
    """Return the draft with the changes that concern it."""
    values = {DRAFT_FIELDS[one.column]: one.after for one in changes if one.column in DRAFT_FIELDS}
    return replace(known, **values) if values else known  # type: ignore[arg-type]  # see DRAFT_FIELDS


def merged_contact(known: ContactDraft, given: ContactDraft) -> ContactDraft:
    """Return somebody known with what a row says in addition; the role stays."""
    return replace(
        known,
        title=given.title or known.title,
        phone=given.phone or known.phone,
        email=given.email or known.email,
        certificate=given.certificate or known.certificate,
    )


def _draft_changes(known: CompanyDraft, read: ReadCompany) -> Iterator[CompanyChange]:
    for column, name in DRAFT_FIELDS.items():
        before, after = getattr(known, name), getattr(read.draft, name)
        if column not in read.given:
            continue
        if column is CompanyColumn.FIELDS:
            after = tuple(dict.fromkeys((*before, *after)))
        if before != after and not _is_spelling(column, before, after):
            yield CompanyChange(column, before, after)


def _is_spelling(column: CompanyColumn, before: object, after: object) -> bool:
    if column is CompanyColumn.NAME:
        return company_key(str(before)) == company_key(str(after))
    return column in _SPELT and turkish.same(str(before), str(after))


def _more_technologies(known: KnownCompany, read: ReadCompany) -> Iterator[CompanyChange]:
    more = tuple(one for one in read.technology_ids if one not in known.technology_ids)
    if more:
        yield CompanyChange(CompanyColumn.TECHNOLOGIES, (), more)


def _people(known: KnownCompany, read: ReadCompany) -> Iterator[CompanyChange]:
    for given in read.contacts:
        is_mentor = given.role is ContactRole.MASTER_TRAINER
        column = CompanyColumn.MENTOR_NAME if is_mentor else CompanyColumn.CONTACT_NAME
        _, before = known.contacts.get(turkish.fold(given.name), (None, None))
        if before is None:
            yield CompanyChange(column, None, given)
        elif (after := merged_contact(before, given)) != before:
            yield CompanyChange(column, before, after)


def judge(
    read: ReadCompany,
    by_number: KnownCompany | None,
    by_name: tuple[KnownCompany, ...],
    first: ReadCompany | None,
) -> PlannedCompany:
    """Decide what an import would do with a row.

    `by_number` is the company with its tax number; `by_name` are companies of the same name who may be meant because
    one side has no tax number: in the same province it is the same company, with an unknown province somebody has to
    say. `first` is another row of the list about the same company.
    """
    if read.is_refused:
        return PlannedCompany(read, RowVerdict.REFUSED, read.notices)
    near = tuple(known for known in by_name if _may_be_near(known.draft, read.draft))
    sure = [known for known in near if _same_place(known.draft, read.draft)]
    known = by_number or (sure[0] if len(sure) == 1 else None)
    if first is not None:
        return _judge_repeated(read, first, known)
    if known is not None:
        return _judge_known(read, known)
    if near:
        alike = RowNotice(CompanyProblem.LOOKS_LIKE, CompanyColumn.NAME, near[0].draft.name)
        return _doubtful(read, alike, sure or near)
    return PlannedCompany(read, RowVerdict.NEW, read.notices)


def _judge_repeated(read: ReadCompany, first: ReadCompany, known: KnownCompany | None) -> PlannedCompany:
    """Take a company's further row for the people and technologies it adds; without any it only repeats the first."""
    again = RowNotice(CompanyProblem.REPEATED_ROW, CompanyColumn.NAME, row_number=first.row_number)
    notices = (*read.notices, again)
    of_first = {turkish.fold(one.name): (_NOBODY, one) for one in first.contacts}
    before = KnownCompany(_NOBODY, first.draft, frozenset(first.technology_ids), of_first)
    has_words = bool(set(read.unknown_technologies) - set(first.unknown_technologies))
    if not has_words and not _additions(before, read):
        return PlannedCompany(read, RowVerdict.REFUSED, notices)
    if known is not None:
        technologies = known.technology_ids | before.technology_ids
        before = KnownCompany(known.id, known.draft, technologies, {**of_first, **known.contacts})
    more = _additions(before, read)
    if known is not None and not has_words and not more:
        return PlannedCompany(read, RowVerdict.MATCHED, notices, known.id)
    return PlannedCompany(read, RowVerdict.CHANGED, notices, changes=more, follows=first.row_number)


def _may_be_near(known: CompanyDraft, draft: CompanyDraft) -> bool:
    """Say whether nothing speaks against two entries of one name being one company: two provinces would."""
    provinces = {known.province_code, draft.province_code} - {None}
    numbers = {known.tax_number, draft.tax_number} - {None}
    return len(provinces) < len((known, draft)) and len(numbers) < len((known, draft))


def _same_place(known: CompanyDraft, draft: CompanyDraft) -> bool:
    if known.province_code is None or known.province_code != draft.province_code:
        return False
    return not known.district or not draft.district or turkish.same(known.district, draft.district)


def _judge_known(read: ReadCompany, known: KnownCompany) -> PlannedCompany:
    if not names_agree(known.draft.name, read.draft.name):
        differs = RowNotice(CompanyProblem.NAME_DIFFERS, CompanyColumn.NAME, known.draft.name)
        return _doubtful(read, differs, (known,))
    changes = changes_of(known, read)
    verdict = RowVerdict.CHANGED if changes else RowVerdict.MATCHED
    return PlannedCompany(read, verdict, read.notices, known.id, changes)


def _doubtful(read: ReadCompany, notice: RowNotice, known: Iterable[KnownCompany]) -> PlannedCompany:
    """Put a doubt together; the changes are those to the first of the candidates."""
    candidates = tuple(known)
    return PlannedCompany(
        read,
        RowVerdict.DOUBTFUL,
        (*read.notices, notice),
        candidates[0].id,
        changes_of(candidates[0], read),
        tuple(one.id for one in candidates),
    )


def names_agree(one: str, other: str) -> bool:
    """Say whether two spellings can be one company's name: one begins with the other, or they are much alike."""
    first, second = company_key(one), company_key(other)
    if f"{first} ".startswith(f"{second} ") or f"{second} ".startswith(f"{first} "):
        return True
    return fuzz.token_set_ratio(first, second) >= NAMES_AGREE


def clashing_numbers(rows: Iterable[tuple[PlannedCompany, UUID]]) -> tuple[PlannedCompany, ...]:
    """Return rows that would give one company different tax numbers; empty when none do."""
    given: defaultdict[UUID, list[PlannedCompany]] = defaultdict(list)
    for row, company_id in rows:
        if row.draft.tax_number:
            given[company_id].append(row)
    clashes = (rows for rows in given.values() if len({row.draft.tax_number for row in rows}) > 1)
    return tuple(next(clashes, ()))
