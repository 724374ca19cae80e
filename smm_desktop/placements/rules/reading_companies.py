"""Reading one row of a list of companies: what it says of a company, and what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from smm_desktop.core import turkish
from smm_desktop.core.contact import normal_email, normal_phone, normal_website, tidy, tidy_name
from smm_desktop.core.official_numbers import normal_tax_number, tax_number_fault
from smm_desktop.placements.rules.companies import COMPANY_LENGTHS, CONTACT_LENGTHS
from smm_desktop.placements.rules.company_headers import SUMMING_WORDS
from smm_desktop.placements.terms import (
    CompanyColumn,
    CompanyDraft,
    CompanyProblem,
    ContactDraft,
    ContactRole,
    RowNotice,
)

REFUSING = frozenset(
    {
        CompanyProblem.NAME_MISSING,
        CompanyProblem.NAME_TOO_LONG,
        CompanyProblem.NOT_A_NAME,
        CompanyProblem.TAX_NUMBER_FAULTY,
    }
)
DRAFT_FIELDS: Mapping[CompanyColumn, str] = {
    CompanyColumn.NAME: "name",
    CompanyColumn.TAX_NUMBER: "tax_number",
    CompanyColumn.SECTOR: "sector",
    CompanyColumn.FIELDS: "field_codes",
    CompanyColumn.ADDRESS: "address",
    CompanyColumn.PROVINCE: "province_code",
    CompanyColumn.DISTRICT: "district",
    CompanyColumn.PHONE: "phone",
    CompanyColumn.EMAIL: "email",
    CompanyColumn.WEBSITE: "website",
    CompanyColumn.SAFETY: "safety",
    CompanyColumn.NOTE: "note",
}
_TEXTS = (
    *(CompanyColumn.SECTOR, CompanyColumn.ADDRESS, CompanyColumn.DISTRICT),
    *(CompanyColumn.SAFETY, CompanyColumn.NOTE),
)
_ADDRESSES: Mapping[CompanyColumn, tuple[Callable[[str], str | None], CompanyProblem]] = {
    CompanyColumn.PHONE: (normal_phone, CompanyProblem.PHONE_FAULTY),
    CompanyColumn.EMAIL: (normal_email, CompanyProblem.EMAIL_FAULTY),
    CompanyColumn.WEBSITE: (normal_website, CompanyProblem.WEBSITE_FAULTY),
    CompanyColumn.CONTACT_PHONE: (normal_phone, CompanyProblem.PHONE_FAULTY),
    CompanyColumn.CONTACT_EMAIL: (normal_email, CompanyProblem.EMAIL_FAULTY),
}
_FIELDS_APART = re.compile(r"[,;/|\n]+")
_TECHNOLOGIES_APART = re.compile(r"[,;|\n]+")
_NO_LETTERS = re.compile(r"[\W\d_]+")
_SHOWN = 80
_LONGEST_TECHNOLOGY = 120


@dataclass(frozen=True, slots=True)
class CompanyLookup:
    """How texts find their codes; each returns None for an unknown text."""

    province: Callable[[str], int | None]
    field: Callable[[str], str | None]
    technology: Callable[[str], UUID | None]


@dataclass(frozen=True, slots=True)
class ReadCompany:
    """What one row says: the draft, what it gives, technologies known and unknown to the list, and people."""

    row_number: int
    draft: CompanyDraft
    given: frozenset[CompanyColumn]
    technology_ids: tuple[UUID, ...]
    unknown_technologies: tuple[str, ...]
    contacts: tuple[ContactDraft, ...]
    notices: tuple[RowNotice, ...]

    @property
    def is_refused(self) -> bool:
        return any(notice.kind in REFUSING for notice in self.notices)


def read_company(
    row_number: int,
    texts: Mapping[CompanyColumn, str],
    formulas: frozenset[CompanyColumn],
    lookup: CompanyLookup,
) -> ReadCompany:
    """Read the mapped cells of one row; `formulas` names the columns whose cell was a formula."""
    row = _Row(texts, lookup)
    notices = [
        RowNotice(CompanyProblem.FORMULA_CELL, column, texts.get(column, "")[:_SHOWN])
        for column in CompanyColumn
        if column in formulas
    ]
    for part in (row.name, row.tax_number, row.plain_texts, row.addresses, row.codes, row.technologies):
        notices.extend(part())
    contacts = tuple(row.contacts(notices))
    given = frozenset(column for column, name in DRAFT_FIELDS.items() if row.values.get(name))
    draft = replace(CompanyDraft(""), **row.values)  # type: ignore[arg-type]  # see DRAFT_FIELDS
    return ReadCompany(
        row_number, draft, given, tuple(row.known), tuple(row.unknown), contacts, tuple(notices)
    )


class _Row:
    """Collects what the cells of one row come to."""

    def __init__(self, texts: Mapping[CompanyColumn, str], lookup: CompanyLookup) -> None:
        self._texts = {column: tidy(text) for column, text in texts.items()}
        self._lines = texts
        self._lookup = lookup
        self._people: dict[CompanyColumn, str] = {}
        self.values: dict[str, object] = {}
        self.known: dict[UUID, None] = {}
        self.unknown: dict[str, None] = {}

    def name(self) -> Iterator[RowNotice]:
        name = self._texts.get(CompanyColumn.NAME, "")
        if not name:
            yield RowNotice(CompanyProblem.NAME_MISSING, CompanyColumn.NAME)
        elif len(name) > COMPANY_LENGTHS["name"]:
            yield RowNotice(CompanyProblem.NAME_TOO_LONG, CompanyColumn.NAME, name[:_SHOWN])
        elif not _can_be_name(name):
            yield RowNotice(CompanyProblem.NOT_A_NAME, CompanyColumn.NAME, name)
        self.values["name"] = name[: COMPANY_LENGTHS["name"]]

    def tax_number(self) -> Iterator[RowNotice]:
        found = self._texts.get(CompanyColumn.TAX_NUMBER, "")
        number = normal_tax_number(found)
        if not number:
            return
        fault = tax_number_fault(number)
        if fault is None:
            self.values["tax_number"] = number
        else:
            yield RowNotice(CompanyProblem.TAX_NUMBER_FAULTY, CompanyColumn.TAX_NUMBER, found[:_SHOWN], fault)

    def plain_texts(self) -> Iterator[RowNotice]:
        for column in _TEXTS:
            text = self._texts.get(column, "")
            limit = COMPANY_LENGTHS[DRAFT_FIELDS[column]]
            if len(text) > limit:
                yield RowNotice(CompanyProblem.TEXT_TOO_LONG, column, text[:_SHOWN])
            if text:
                text = tidy_name(text) if column is CompanyColumn.DISTRICT else text
                self.values[DRAFT_FIELDS[column]] = text[:limit]

    def addresses(self) -> Iterator[RowNotice]:
        for column, (normal, problem) in _ADDRESSES.items():
            text = self._texts.get(column, "")
            found = normal(text) if text else ""
            if found is None or len(found) > COMPANY_LENGTHS["email"]:
                yield RowNotice(problem, column, text[:_SHOWN])
            elif found and column in DRAFT_FIELDS:
                self.values[DRAFT_FIELDS[column]] = found
            elif found:
                self._people[column] = found

    def codes(self) -> Iterator[RowNotice]:
        province = self._texts.get(CompanyColumn.PROVINCE, "")
        if province:
            code = self._lookup.province(province)
            if code is None:
                yield RowNotice(CompanyProblem.PROVINCE_UNKNOWN, CompanyColumn.PROVINCE, province[:_SHOWN])
            else:
                self.values["province_code"] = code
        fields: dict[str, None] = {}
        for part in self._parts(CompanyColumn.FIELDS, self._lookup.field, _FIELDS_APART):
            code_of_field = self._lookup.field(part)
            if code_of_field is None:
                yield RowNotice(CompanyProblem.FIELD_UNKNOWN, CompanyColumn.FIELDS, part[:_SHOWN])
            else:
                fields[code_of_field] = None
        if fields:
            self.values["field_codes"] = tuple(fields)

    def technologies(self) -> Iterator[RowNotice]:
        for part in self._parts(CompanyColumn.TECHNOLOGIES, self._lookup.technology, _TECHNOLOGIES_APART):
            known = self._lookup.technology(part)
            if known is not None:
                self.known[known] = None
                continue
            yield RowNotice(CompanyProblem.TECHNOLOGY_UNKNOWN, CompanyColumn.TECHNOLOGIES, part[:_SHOWN])
            if len(part) <= _LONGEST_TECHNOLOGY and _NO_LETTERS.sub("", part):
                self.unknown[part] = None

    def contacts(self, notices: list[RowNotice]) -> Iterator[ContactDraft]:
        """Yield the representative and the mentor; details without a name cannot be kept."""
        name = self._person(CompanyColumn.CONTACT_NAME)
        title = self._texts.get(CompanyColumn.CONTACT_TITLE, "")[: CONTACT_LENGTHS["title"]]
        phone = self._people.get(CompanyColumn.CONTACT_PHONE, "")
        email = self._people.get(CompanyColumn.CONTACT_EMAIL, "")
        if name:
            yield ContactDraft(name, ContactRole.REPRESENTATIVE, title, phone, email)
        elif title or phone or email:
            found = title or phone or email
            notices.append(RowNotice(CompanyProblem.CONTACT_WITHOUT_NAME, CompanyColumn.CONTACT_NAME, found))
        mentor = self._person(CompanyColumn.MENTOR_NAME)
        certificate = self._texts.get(CompanyColumn.MENTOR_CERTIFICATE, "")
        if mentor:
            certificate = certificate[: CONTACT_LENGTHS["certificate"]]
            yield ContactDraft(mentor, ContactRole.MASTER_TRAINER, certificate=certificate)

    def _person(self, column: CompanyColumn) -> str:
        name = tidy_name(self._texts.get(column, ""))[: CONTACT_LENGTHS["name"]]
        return name if _NO_LETTERS.sub("", name) else ""

    def _parts(
        self, column: CompanyColumn, lookup: Callable[[str], object], apart: re.Pattern[str]
    ) -> Iterator[str]:
        """Yield the entries of a cell: the whole where it is known as such, else its parts."""
        whole = self._texts.get(column, "")
        if whole and lookup(whole) is not None:
            yield whole
        elif whole:
            yield from filter(None, map(tidy, apart.split(self._lines[column])))


def _can_be_name(name: str) -> bool:
    """Say whether a row names a company rather than sums up the list."""
    letters = _NO_LETTERS.sub(" ", name).strip()
    return bool(letters) and turkish.fold(letters) not in SUMMING_WORDS
