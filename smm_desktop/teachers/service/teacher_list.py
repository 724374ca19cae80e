"""A teacher list that was opened: its sheets, where its header is and what its columns are taken for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from smm_desktop.core.official_numbers import identity_fault, normal_identity
from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.spreadsheets import lists
from smm_desktop.paper.spreadsheets.workbook import Sheet
from smm_desktop.teachers.settings import HEADER_SPELLINGS
from smm_desktop.teachers.terms import ImportField, TeacherReason

TeacherList: TypeAlias = lists.OpenedList
ImportChoices: TypeAlias = lists.ListChoices[ImportField]
ListColumn: TypeAlias = lists.ListColumn[ImportField]
ListOutline: TypeAlias = lists.ListOutline[ImportField]


def _is_identity(text: str) -> bool:
    return identity_fault(normal_identity(text)) is None


_READER = lists.ListReader(ImportField, HEADER_SPELLINGS, (ImportField.IDENTITY_NUMBER, _is_identity))


def names_people(mapping: Mapping[int, ImportField]) -> bool:
    """Say whether the columns give names: without them nothing can be imported."""
    named = set(mapping.values())
    return ImportField.FULL_NAME in named or {ImportField.FIRST_NAME, ImportField.LAST_NAME} <= named


def chosen_sheet(opened: TeacherList, choices: ImportChoices) -> Sheet:
    """Return the sheet that was named, else the fullest."""
    sheet = opened.sheet(choices.sheet)
    if sheet is None:
        raise Refusal(TeacherReason.SHEET_UNKNOWN, sheet=choices.sheet)
    return sheet


def outline_of(opened: TeacherList, choices: ImportChoices) -> ListOutline:
    """Say how a list is understood under the choices; what was not chosen is guessed."""
    return _READER.outline(opened, chosen_sheet(opened, choices), choices)
