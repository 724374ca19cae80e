"""The words of importing companies: columns, verdicts, decisions, what was noticed about a row, what was done."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.official_numbers import TaxNumberFault
from smm_desktop.placements.service import CompanyImportOutcome
from smm_desktop.placements.terms import CompanyColumn, CompanyDecision, CompanyProblem, RowNotice
from smm_desktop.placements.ui.wording.labels import tax_fault_text
from smm_desktop.teachers.terms import RowVerdict
from smm_desktop.widgets.numbers import grouped

translate = QCoreApplication.translate


def company_column_text(column: CompanyColumn) -> str:
    return _column_texts()[column]


def _column_texts() -> dict[CompanyColumn, str]:
    return {
        CompanyColumn.NAME: translate("placements", "Company name"),
        CompanyColumn.TAX_NUMBER: translate("placements", "Tax number"),
        CompanyColumn.SECTOR: translate("placements", "Sector"),
        CompanyColumn.FIELDS: translate("placements", "Fields"),
        CompanyColumn.TECHNOLOGIES: translate("placements", "Technologies"),
        CompanyColumn.ADDRESS: translate("placements", "Address"),
        CompanyColumn.PROVINCE: translate("placements", "Province"),
        CompanyColumn.DISTRICT: translate("placements", "District"),
        CompanyColumn.PHONE: translate("placements", "Telephone"),
        CompanyColumn.EMAIL: translate("placements", "E-mail"),
        CompanyColumn.WEBSITE: translate("placements", "Website"),
        CompanyColumn.SAFETY: translate("placements", "Safety requirements"),
        CompanyColumn.NOTE: translate("placements", "Note"),
        CompanyColumn.CONTACT_NAME: translate("placements", "Representative"),
        CompanyColumn.CONTACT_TITLE: translate("placements", "Representative’s title"),
        CompanyColumn.CONTACT_PHONE: translate("placements", "Representative’s telephone"),
        CompanyColumn.CONTACT_EMAIL: translate("placements", "Representative’s e-mail"),
        CompanyColumn.MENTOR_NAME: translate("placements", "Master trainer"),
        CompanyColumn.MENTOR_CERTIFICATE: translate("placements", "Master trainer’s certificate"),
    }


def company_verdict_text(verdict: RowVerdict) -> str:
    match verdict:
        case RowVerdict.NEW:
            return translate("placements", "New")
        case RowVerdict.MATCHED:
            return translate("placements", "Unchanged")
        case RowVerdict.CHANGED:
            return translate("placements", "Will change")
        case RowVerdict.DOUBTFUL:
            return translate("placements", "Doubtful")
        case RowVerdict.REFUSED:
            return translate("placements", "Refused")
        case _:
            assert_never(verdict)


def company_decision_text(decision: CompanyDecision) -> str:
    match decision:
        case CompanyDecision.SAME_COMPANY:
            return translate("placements", "Same company: update")
        case CompanyDecision.NEW_COMPANY:
            return translate("placements", "Another company: add")
        case CompanyDecision.SKIP:
            return translate("placements", "Leave out")
        case _:
            assert_never(decision)


def notice_text(notice: RowNotice) -> str:
    """Return one sentence: what was noticed, with the text that was found."""
    if notice.kind is CompanyProblem.TAX_NUMBER_FAULTY:
        found = translate("placements", "In the list: “{found}”").format(found=notice.found)
        return f"{tax_fault_text(notice.fault or TaxNumberFault.CHECK_DIGITS_WRONG)} {found}"
    column = company_column_text(notice.column) if notice.column else ""
    text = _sentences()[notice.kind]
    if notice.kind is CompanyProblem.FORMULA_CELL and not notice.found:
        text = translate("placements", "{column}: a formula without a result, left empty")
    return text.format(found=notice.found, row=notice.row_number, column=column)


def _sentences() -> dict[CompanyProblem, str]:
    return {**_of_rows(), **_of_cells()}


def _of_rows() -> dict[CompanyProblem, str]:
    return {
        CompanyProblem.NAME_MISSING: translate("placements", "The company’s name is missing"),
        CompanyProblem.NAME_TOO_LONG: translate("placements", "The name is too long"),
        CompanyProblem.NOT_A_NAME: translate("placements", "“{found}” is no company’s name"),
        CompanyProblem.NAME_DIFFERS: translate("placements", "The tax number belongs to “{found}”"),
        CompanyProblem.LOOKS_LIKE: translate("placements", "May be “{found}” of the register"),
        CompanyProblem.REPEATED_ROW: translate("placements", "Same company as in row {row}"),
    }


def _of_cells() -> dict[CompanyProblem, str]:
    return {
        CompanyProblem.FORMULA_CELL: translate(
            "placements", "{column}: a formula, its last result “{found}” is taken"
        ),
        CompanyProblem.PROVINCE_UNKNOWN: translate("placements", "Unknown province “{found}”: left empty"),
        CompanyProblem.FIELD_UNKNOWN: translate("placements", "Unknown field “{found}”: left out"),
        CompanyProblem.TECHNOLOGY_UNKNOWN: translate(
            "placements", "“{found}” is not in the list of technologies"
        ),
        CompanyProblem.PHONE_FAULTY: translate("placements", "“{found}” is no telephone number: left empty"),
        CompanyProblem.EMAIL_FAULTY: translate("placements", "“{found}” is no e-mail address: left empty"),
        CompanyProblem.WEBSITE_FAULTY: translate("placements", "“{found}” is no web address: left empty"),
        CompanyProblem.TEXT_TOO_LONG: translate("placements", "{column}: too long, shortened"),
        CompanyProblem.CONTACT_WITHOUT_NAME: translate(
            "placements", "“{found}” of a representative without a name: left out"
        ),
    }


def import_outcome_text(outcome: CompanyImportOutcome) -> str:
    """Return one line: what an import did."""
    parts = (
        (outcome.added, translate("placements", "added: {count}")),
        (outcome.changed, translate("placements", "updated: {count}")),
        (outcome.unchanged, translate("placements", "unchanged: {count}")),
        (outcome.skipped, translate("placements", "left out: {count}")),
        (outcome.refused, translate("placements", "refused: {count}")),
        (outcome.technologies_added, translate("placements", "new technologies: {count}")),
    )
    shown = ", ".join(text.format(count=grouped(count)) for count, text in parts if count)
    return shown or translate("placements", "Nothing to do")
