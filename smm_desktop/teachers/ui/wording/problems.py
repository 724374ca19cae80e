"""What is said about one row of a teacher list."""

from __future__ import annotations

from typing import Literal, assert_never

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.official_numbers import IdentityFault
from smm_desktop.teachers.terms import Problem, RowProblem
from smm_desktop.teachers.ui.wording.labels import import_field_text

translate = QCoreApplication.translate


CellProblem = Literal[
    RowProblem.FORMULA_CELL,
    RowProblem.PROVINCE_UNKNOWN,
    RowProblem.FIELD_UNKNOWN,
    RowProblem.FIELD_FROM_BRANCH,
    RowProblem.BRANCH_UNKNOWN,
    RowProblem.EMAIL_FAULTY,
    RowProblem.PHONE_FAULTY,
    RowProblem.LANGUAGE_UNKNOWN,
    RowProblem.EMPLOYMENT_UNKNOWN,
    RowProblem.TEXT_TOO_LONG,
]


def identity_fault_text(fault: IdentityFault) -> str:
    match fault:
        case IdentityFault.MISSING:
            return translate("teachers", "The T.C. identity number is missing.")
        case IdentityFault.NOT_ELEVEN_DIGITS:
            return translate("teachers", "A T.C. identity number has 11 digits.")
        case IdentityFault.STARTS_WITH_ZERO:
            return translate("teachers", "A T.C. identity number does not begin with 0.")
        case IdentityFault.CHECK_DIGITS_WRONG:
            return translate("teachers", "The check digits do not fit: a digit is wrong or two are swapped.")
        case IdentityFault.OBVIOUS_FAKE:
            return translate("teachers", "This number is made up: nobody has it.")
        case _:
            assert_never(fault)


def problem_text(problem: Problem) -> str:
    """Return one sentence: what is wrong with a row, with the text that was found."""
    field = import_field_text(problem.field) if problem.field else ""
    return _sentence(problem).format(found=problem.found, row=problem.row_number, field=field)


def _sentence(problem: Problem) -> str:
    match problem.kind:
        case RowProblem.IDENTITY_NUMBER_FAULTY:
            fault = identity_fault_text(problem.fault or IdentityFault.CHECK_DIGITS_WRONG)
            return f"{fault} {translate('teachers', 'In the list: “{found}”')}"
        case RowProblem.IDENTITY_NUMBER_MISSING:
            return translate("teachers", "Without identity number")
        case RowProblem.NAME_MISSING:
            return translate("teachers", "First or last name is missing")
        case RowProblem.NAME_TOO_LONG:
            return translate("teachers", "The name is too long")
        case RowProblem.NOT_A_NAME:
            return translate("teachers", "“{found}” is no person's name")
        case RowProblem.NAME_DIFFERS:
            return translate("teachers", "The identity number belongs to “{found}”")
        case RowProblem.LOOKS_LIKE:
            return translate("teachers", "Somebody of the same name is in the register")
        case RowProblem.REPEATED_ROW:
            return translate("teachers", "Same person as in row {row}")
        case _ as kind:
            return _about_cell(kind, problem.found)


def _about_cell(kind: CellProblem, found: str) -> str:
    match kind:
        case RowProblem.FORMULA_CELL if not found:
            return translate("teachers", "{field}: a formula without a result, left empty")
        case RowProblem.FORMULA_CELL:
            return translate("teachers", "{field}: a formula, its last result “{found}” is taken")
        case RowProblem.PROVINCE_UNKNOWN:
            return translate("teachers", "Unknown province “{found}”: left empty")
        case RowProblem.FIELD_UNKNOWN:
            return translate("teachers", "Unknown field “{found}”: left empty")
        case RowProblem.FIELD_FROM_BRANCH:
            return translate("teachers", "Unknown field “{found}”: the field of the branch is taken")
        case RowProblem.BRANCH_UNKNOWN:
            return translate("teachers", "Unknown branch “{found}”: left empty")
        case RowProblem.EMAIL_FAULTY:
            return translate("teachers", "“{found}” is no e-mail address: left empty")
        case _:
            return _about_words(kind)


def _about_words(
    kind: Literal[
        RowProblem.PHONE_FAULTY,
        RowProblem.LANGUAGE_UNKNOWN,
        RowProblem.EMPLOYMENT_UNKNOWN,
        RowProblem.TEXT_TOO_LONG,
    ],
) -> str:
    match kind:
        case RowProblem.PHONE_FAULTY:
            return translate("teachers", "“{found}” is no telephone number: left empty")
        case RowProblem.LANGUAGE_UNKNOWN:
            return translate("teachers", "Unknown language “{found}”: left out")
        case RowProblem.EMPLOYMENT_UNKNOWN:
            return translate("teachers", "Unknown employment “{found}”: not changed")
        case RowProblem.TEXT_TOO_LONG:
            return translate("teachers", "{field}: too long, shortened")
        case _:
            assert_never(kind)
