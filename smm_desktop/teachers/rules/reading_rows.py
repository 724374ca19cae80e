"""Reading one row of a teacher list: what it says of a person, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from smm_desktop.core import turkish
from smm_desktop.core.contact import normal_email, normal_phone, tidy, tidy_name
from smm_desktop.core.official_numbers import IdentityFault, identity_fault, normal_identity
from smm_desktop.teachers.rules import contact
from smm_desktop.teachers.settings import NAME_LENGTH, SUMMING_WORDS, TEXT_LENGTHS
from smm_desktop.teachers.terms import ImportField, Problem, RowProblem, TeacherDraft

REFUSING = frozenset(
    {
        RowProblem.IDENTITY_NUMBER_FAULTY,
        RowProblem.NAME_MISSING,
        RowProblem.NAME_TOO_LONG,
        RowProblem.NOT_A_NAME,
        RowProblem.REPEATED_ROW,
    }
)
DRAFT_FIELDS: Mapping[ImportField, str] = {
    ImportField.IDENTITY_NUMBER: "identity_number",
    ImportField.FIRST_NAME: "first_name",
    ImportField.LAST_NAME: "last_name",
    ImportField.SCHOOL: "school",
    ImportField.PROVINCE: "province_code",
    ImportField.DISTRICT: "district",
    ImportField.FIELD: "field_code",
    ImportField.BRANCH: "branch_code",
    ImportField.SUBJECT: "subject",
    ImportField.EMAIL: "email",
    ImportField.PHONE: "phone",
    ImportField.LANGUAGES: "languages",
    ImportField.EMPLOYMENT: "employment",
    ImportField.NOTE: "note",
}


@dataclass(frozen=True, slots=True)
class Lookup:
    """How texts find their codes in the reference data; each returns None for an unknown text."""

    province: Callable[[str], int | None]
    field: Callable[[str], str | None]
    branch: Callable[[str, str | None], str | None]


@dataclass(frozen=True, slots=True)
class ReadRow:
    """What one row says: the draft, which fields it gives, and what was noticed."""

    row_number: int
    draft: TeacherDraft
    given: frozenset[ImportField]
    problems: tuple[Problem, ...]

    @property
    def is_refused(self) -> bool:
        return any(problem.kind in REFUSING for problem in self.problems)


def read_row(
    row_number: int, texts: Mapping[ImportField, str], formulas: frozenset[ImportField], lookup: Lookup
) -> ReadRow:
    """Read the mapped cells of one row; `formulas` names the fields whose cell was a formula."""
    problems = [
        Problem(RowProblem.FORMULA_CELL, field, texts.get(field, ""))
        for field in ImportField
        if field in formulas
    ]
    values: dict[str, object] = {}
    for reader in (_read_identity, _read_names, _read_texts, _read_contact, _read_other):
        problems.extend(reader(texts, values))
    problems.extend(_read_codes(texts, values, lookup))
    given = frozenset(field for field, name in DRAFT_FIELDS.items() if values.get(name))
    first, last = str(values.pop("first_name", "")), str(values.pop("last_name", ""))
    draft = replace(TeacherDraft(first, last), **values) if values else TeacherDraft(first, last)  # type: ignore[arg-type]  # see DRAFT_FIELDS
    return ReadRow(row_number, draft, given, tuple(problems))


def _read_identity(texts: Mapping[ImportField, str], values: dict[str, object]) -> Iterator[Problem]:
    found = texts.get(ImportField.IDENTITY_NUMBER, "")
    number = normal_identity(found)
    fault = identity_fault(number)
    if fault is None:
        values["identity_number"] = number
    elif fault is IdentityFault.MISSING:
        yield Problem(RowProblem.IDENTITY_NUMBER_MISSING, ImportField.IDENTITY_NUMBER)
    else:
        yield Problem(RowProblem.IDENTITY_NUMBER_FAULTY, ImportField.IDENTITY_NUMBER, found, fault)


def _read_names(texts: Mapping[ImportField, str], values: dict[str, object]) -> Iterator[Problem]:
    first = tidy_name(texts.get(ImportField.FIRST_NAME, ""))
    last = tidy_name(texts.get(ImportField.LAST_NAME, ""))
    full = texts.get(ImportField.FULL_NAME, "")
    if full and not (first and last):
        first, last = contact.split_full_name(full)
    if not first or not last:
        yield Problem(
            RowProblem.NAME_MISSING,
            ImportField.FULL_NAME if full else ImportField.FIRST_NAME,
            full or first or last,
        )
    elif not _can_be_name(first, last, is_numbered="identity_number" in values):
        yield Problem(RowProblem.NOT_A_NAME, ImportField.FIRST_NAME, f"{first} {last}"[:NAME_LENGTH])
    if max(len(first), len(last)) > NAME_LENGTH:
        yield Problem(RowProblem.NAME_TOO_LONG, ImportField.FIRST_NAME, first[:NAME_LENGTH])
    values["first_name"], values["last_name"] = first, last


def _can_be_name(first: str, last: str, *, is_numbered: bool) -> bool:
    """Say whether a row names a person rather than sums up the list; who has an identity number is a person."""
    if not all(any(map(str.isalpha, part)) for part in (first, last)):
        return False
    words = turkish.fold(f"{first} {last}").split()
    return is_numbered or not _summing_words() & {words[0], " ".join(words[:2])}


@cache
def _summing_words() -> frozenset[str]:
    return frozenset(map(turkish.fold, SUMMING_WORDS))


def _read_texts(texts: Mapping[ImportField, str], values: dict[str, object]) -> Iterator[Problem]:
    for field, length in TEXT_LENGTHS.items():
        if field is ImportField.EMAIL:
            continue
        text = tidy(texts.get(field, ""))
        if len(text) > length:
            yield Problem(RowProblem.TEXT_TOO_LONG, field, text[:60])
            text = text[:length]
        if text:
            values[DRAFT_FIELDS[field]] = text
    for name in ("school", "district", "subject"):
        if name in values:
            values[name] = contact.tidy_school(str(values[name]))


def _read_contact(texts: Mapping[ImportField, str], values: dict[str, object]) -> Iterator[Problem]:
    email, phone = texts.get(ImportField.EMAIL, ""), texts.get(ImportField.PHONE, "")
    if email:
        values["email"] = normal_email(email)
        if not values["email"] or len(email) > TEXT_LENGTHS[ImportField.EMAIL]:
            del values["email"]
            yield Problem(RowProblem.EMAIL_FAULTY, ImportField.EMAIL, email[:80])
    if phone:
        values["phone"] = normal_phone(phone)
        if not values["phone"]:
            del values["phone"]
            yield Problem(RowProblem.PHONE_FAULTY, ImportField.PHONE, phone[:40])


def _read_other(texts: Mapping[ImportField, str], values: dict[str, object]) -> Iterator[Problem]:
    spoken, employment = texts.get(ImportField.LANGUAGES, ""), texts.get(ImportField.EMPLOYMENT, "")
    if spoken:
        known, unknown = contact.parse_languages(spoken)
        for word in unknown:
            yield Problem(RowProblem.LANGUAGE_UNKNOWN, ImportField.LANGUAGES, word[:40])
        if known:
            values["languages"] = known
    if employment:
        state = contact.match_employment(employment)
        if state is None:
            yield Problem(RowProblem.EMPLOYMENT_UNKNOWN, ImportField.EMPLOYMENT, employment[:40])
        else:
            values["employment"] = state


def _read_codes(
    texts: Mapping[ImportField, str], values: dict[str, object], lookup: Lookup
) -> Iterator[Problem]:
    province, field, branch = (
        texts.get(key, "") for key in (ImportField.PROVINCE, ImportField.FIELD, ImportField.BRANCH)
    )
    if province and not _put(values, "province_code", lookup.province(province)):
        yield Problem(RowProblem.PROVINCE_UNKNOWN, ImportField.PROVINCE, province[:60])
    field_code = lookup.field(field) if field else None
    _put(values, "field_code", field_code)
    branch_code = lookup.branch(branch, field_code) if branch else None
    if branch_code is not None:
        values["branch_code"] = branch_code
        values.setdefault("field_code", branch_code.partition("/")[0])
    if field and field_code is None:
        kind = RowProblem.FIELD_FROM_BRANCH if branch_code else RowProblem.FIELD_UNKNOWN
        yield Problem(kind, ImportField.FIELD, field[:60])
    if branch and branch_code is None:
        yield Problem(RowProblem.BRANCH_UNKNOWN, ImportField.BRANCH, branch[:60])


def _put(values: dict[str, object], name: str, value: object | None) -> bool:
    if value is not None:
        values[name] = value
    return value is not None
