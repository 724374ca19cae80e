"""The words of importing a list of companies; the verdicts on its rows are those of the teachers' lists."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from smm_desktop.core.official_numbers import TaxNumberFault


class CompanyColumn(StrEnum):
    """What a column of a list of companies can hold."""

    NAME = "name"
    TAX_NUMBER = "tax_number"
    SECTOR = "sector"
    FIELDS = "fields"
    TECHNOLOGIES = "technologies"
    ADDRESS = "address"
    PROVINCE = "province"
    DISTRICT = "district"
    PHONE = "phone"
    EMAIL = "email"
    WEBSITE = "website"
    SAFETY = "safety"
    NOTE = "note"
    CONTACT_NAME = "contact_name"
    CONTACT_TITLE = "contact_title"
    CONTACT_PHONE = "contact_phone"
    CONTACT_EMAIL = "contact_email"
    MENTOR_NAME = "mentor_name"
    MENTOR_CERTIFICATE = "mentor_certificate"


class CompanyProblem(StrEnum):
    """What is noticed about one row of a list of companies; the values that go with it stand in `RowNotice`."""

    NAME_MISSING = "name_missing"
    NAME_TOO_LONG = "name_too_long"
    NOT_A_NAME = "not_a_name"
    TAX_NUMBER_FAULTY = "tax_number_faulty"
    NAME_DIFFERS = "name_differs"
    LOOKS_LIKE = "looks_like"
    REPEATED_ROW = "repeated_row"
    FORMULA_CELL = "formula_cell"
    PROVINCE_UNKNOWN = "province_unknown"
    FIELD_UNKNOWN = "field_unknown"
    TECHNOLOGY_UNKNOWN = "technology_unknown"
    PHONE_FAULTY = "phone_faulty"
    EMAIL_FAULTY = "email_faulty"
    WEBSITE_FAULTY = "website_faulty"
    TEXT_TOO_LONG = "text_too_long"
    CONTACT_WITHOUT_NAME = "contact_without_name"


class CompanyDecision(StrEnum):
    """What a person decided about a doubtful row of a list of companies."""

    SAME_COMPANY = "same_company"  # aynı işletme: güncelle
    NEW_COMPANY = "new_company"  # başka işletme: ekle
    SKIP = "skip"  # atla


@dataclass(frozen=True, slots=True)
class RowNotice:
    """One thing noticed about a row: what, in which column, and the text that was found."""

    kind: CompanyProblem
    column: CompanyColumn | None = None
    found: str = ""
    fault: TaxNumberFault | None = None
    row_number: int | None = None


@dataclass(frozen=True, slots=True)
class CompanyChange:
    """What an import would do to one fact of a known company; both sides as stored."""

    column: CompanyColumn
    before: object
    after: object
