"""Sentences for the register's refusals."""

from __future__ import annotations

from typing import Literal, assert_never

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.official_numbers import IdentityFault
from smm_desktop.core.refusals import Refusal
from smm_desktop.teachers.terms import TeacherReason
from smm_desktop.teachers.ui.wording.problems import identity_fault_text

translate = QCoreApplication.translate
ValueReason = Literal[
    TeacherReason.TEXT_TOO_LONG,
    TeacherReason.EMAIL_FAULTY,
    TeacherReason.PHONE_FAULTY,
    TeacherReason.LANGUAGE_FAULTY,
]
DeedReason = Literal[
    TeacherReason.TEACHER_UNKNOWN,
    TeacherReason.MERGE_WITH_ITSELF,
    TeacherReason.MERGE_IDENTITIES_DIFFER,
    TeacherReason.STILL_REFERENCED,
    TeacherReason.DISTINCT_FROM_ITSELF,
    TeacherReason.UNDO_DOUBLES_NUMBER,
]
ImportReason = Literal[
    TeacherReason.SHEET_UNKNOWN,
    TeacherReason.NO_HEADER_FOUND,
    TeacherReason.NO_NAME_COLUMN,
    TeacherReason.NOTHING_TO_IMPORT,
    TeacherReason.IMPORT_OUTDATED,
    TeacherReason.IMPORT_NUMBERS_CLASH,
]
FactReason = (
    Literal[
        TeacherReason.IDENTITY_NUMBER_TAKEN,
        TeacherReason.NAME_MISSING,
        TeacherReason.NAME_TOO_LONG,
        TeacherReason.UNKNOWN_PROVINCE,
        TeacherReason.UNKNOWN_FIELD,
        TeacherReason.UNKNOWN_BRANCH,
    ]
    | ValueReason
    | DeedReason
    | ImportReason
)


def word_register(refusal: Refusal) -> str | None:
    term = refusal.term
    if not isinstance(term, TeacherReason):
        return None
    if term is TeacherReason.IDENTITY_NUMBER_FAULTY:
        fault = refusal.values.get("fault")
        return identity_fault_text(
            fault if isinstance(fault, IdentityFault) else IdentityFault.CHECK_DIGITS_WRONG
        )
    return _about_facts(term).format(**refusal.values)


def _about_facts(term: FactReason) -> str:
    match term:
        case TeacherReason.IDENTITY_NUMBER_TAKEN:
            return translate(
                "teachers", "{name} has this identity number already. Change that entry, or merge the two."
            )
        case TeacherReason.NAME_MISSING:
            return translate("teachers", "Please give first and last name.")
        case TeacherReason.NAME_TOO_LONG:
            return translate("teachers", "The name is too long: at most {limit} letters.")
        case TeacherReason.UNKNOWN_PROVINCE:
            return translate("teachers", "There is no province with the code {found}.")
        case TeacherReason.UNKNOWN_FIELD:
            return translate("teachers", "There is no field with the code {found}.")
        case TeacherReason.UNKNOWN_BRANCH:
            return translate("teachers", "The branch does not belong to the field. Choose the field first.")
        case _:
            return _about_values(term)


def _about_values(term: ValueReason | DeedReason | ImportReason) -> str:
    match term:
        case TeacherReason.TEXT_TOO_LONG:
            return translate("teachers", "The text is too long: at most {limit} letters.")
        case TeacherReason.EMAIL_FAULTY:
            return translate("teachers", "“{found}” is no e-mail address.")
        case TeacherReason.PHONE_FAULTY:
            return translate(
                "teachers", "“{found}” is no telephone number in Türkiye: ten digits after the 0."
            )
        case TeacherReason.LANGUAGE_FAULTY:
            return translate("teachers", "“{found}” is no known language or level.")
        case _:
            return _about_deeds(term)


def _about_deeds(term: DeedReason | ImportReason) -> str:
    match term:
        case TeacherReason.TEACHER_UNKNOWN:
            return translate("teachers", "This teacher is no longer in the register. Read the list again.")
        case TeacherReason.MERGE_WITH_ITSELF:
            return translate("teachers", "An entry cannot be merged with itself. Choose two entries.")
        case TeacherReason.MERGE_IDENTITIES_DIFFER:
            return translate("teachers", "The two have different identity numbers: they are two people.")
        case TeacherReason.STILL_REFERENCED:
            return translate(
                "teachers",
                "The teacher has trainings or certificates: the entry stays. Mark them as left instead.",
            )
        case TeacherReason.DISTINCT_FROM_ITSELF:
            return translate(
                "teachers", "An entry cannot be told apart from itself. Choose two different entries."
            )
        case TeacherReason.UNDO_DOUBLES_NUMBER:
            return translate(
                "teachers",
                "This cannot be undone: {name} has the same identity number today, and two people cannot share one.",
            )
        case _:
            return _about_imports(term)


def _about_imports(term: ImportReason) -> str:
    match term:
        case TeacherReason.SHEET_UNKNOWN:
            return translate("teachers", "There is no sheet named “{sheet}” in the file. Choose another one.")
        case TeacherReason.NO_HEADER_FOUND:
            return translate(
                "teachers", "No header row was found in “{sheet}”. Choose the row that names the columns."
            )
        case TeacherReason.NO_NAME_COLUMN:
            return translate("teachers", "No column holds the names in “{sheet}”. Say which column it is.")
        case TeacherReason.NOTHING_TO_IMPORT:
            return translate("teachers", "There are no rows below the header in “{sheet}”.")
        case TeacherReason.IMPORT_OUTDATED:
            return translate(
                "teachers",
                "The register has changed since the preview. Look at the preview again; nothing was written.",
            )
        case TeacherReason.IMPORT_NUMBERS_CLASH:
            return translate(
                "teachers",
                "Rows {rows} give {name} different identity numbers. Say for all but one that it is somebody else, "
                "or leave them out; nothing was written.",
            )
        case _:
            assert_never(term)
