"""Sentences for what can be wrong with a spreadsheet file: lists of teachers are where they come in."""

from __future__ import annotations

from typing import Literal, assert_never

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.spreadsheets.terms import FileKind, SpreadsheetReason

translate = QCoreApplication.translate
HostileReason = Literal[
    SpreadsheetReason.UNPACKS_TOO_LARGE,
    SpreadsheetReason.TOO_MANY_PARTS,
    SpreadsheetReason.UNSAFE_PARTS,
    SpreadsheetReason.FORBIDDEN_XML,
]
SizeReason = Literal[
    SpreadsheetReason.FILE_TOO_LARGE,
    SpreadsheetReason.TOO_MANY_SHEETS,
    SpreadsheetReason.TOO_MANY_ROWS,
    SpreadsheetReason.TOO_MANY_COLUMNS,
    SpreadsheetReason.TOO_MANY_CELLS,
    SpreadsheetReason.CELL_TOO_LONG,
]


def word_spreadsheet(refusal: Refusal) -> str | None:
    term = refusal.term
    if not isinstance(term, SpreadsheetReason):
        return None
    values = dict(refusal.values)
    found = values.get("found")
    if isinstance(found, FileKind):
        values["found"] = file_kind_text(found)
    return _about_file(term).format(**values)


def _about_file(term: SpreadsheetReason) -> str:
    match term:
        case SpreadsheetReason.FILE_NOT_FOUND:
            return translate("teachers", "{file} is not there. Check the name, or put the stick in again.")
        case SpreadsheetReason.FOLDER_NOT_FILE:
            return translate("teachers", "{file} is a folder. Choose a file in it.")
        case SpreadsheetReason.FILE_NOT_READABLE:
            return translate(
                "teachers", "{file} cannot be read. Close it in other programs, or check your rights."
            )
        case SpreadsheetReason.FILE_EMPTY:
            return translate("teachers", "{file} is empty. Check whether it is the right file.")
        case SpreadsheetReason.NOT_A_SPREADSHEET:
            return translate(
                "teachers", "{file} is no spreadsheet but {found}. Choose a .xlsx, .xls, .ods or .csv file."
            )
        case SpreadsheetReason.BINARY_WORKBOOK:
            return translate(
                "teachers", "{file} is a binary workbook (.xlsb). Save it as .xlsx and choose that one."
            )
        case SpreadsheetReason.PASSWORD_PROTECTED:
            return translate(
                "teachers",
                "{file} has a password. Open it in its program, take the password off and save it.",
            )
        case SpreadsheetReason.FILE_DAMAGED:
            return translate(
                "teachers", "{file} is damaged or incomplete. Ask for it again, or save it anew as .xlsx."
            )
        case SpreadsheetReason.NO_ROWS:
            return translate(
                "teachers", "Nothing is filled in in {file}. Check whether it is the right file."
            )
        case _:
            return _about_hostile(term)


def _about_hostile(term: HostileReason | SizeReason) -> str:
    match term:
        case SpreadsheetReason.UNPACKS_TOO_LARGE | SpreadsheetReason.TOO_MANY_PARTS:
            return translate(
                "teachers",
                "{file} would unpack to an enormous size and was not opened. Ask for the list again.",
            )
        case SpreadsheetReason.UNSAFE_PARTS:
            return translate(
                "teachers",
                "{file} holds parts that no spreadsheet has and was not opened. Ask for the list again.",
            )
        case SpreadsheetReason.FORBIDDEN_XML:
            return translate(
                "teachers",
                "{file} holds forbidden instructions (XML entities) and was not opened. Ask for the list again.",
            )
        case _:
            return _about_size(term)


def _about_size(term: SizeReason) -> str:
    match term:
        case SpreadsheetReason.FILE_TOO_LARGE:
            return translate(
                "teachers", "{file} is too large ({megabytes} MB). Divide it into several files."
            )
        case SpreadsheetReason.TOO_MANY_SHEETS:
            return translate(
                "teachers",
                "{file} has too many sheets: at most {limit}. Copy the list into a file of its own.",
            )
        case SpreadsheetReason.TOO_MANY_ROWS:
            return translate(
                "teachers",
                "“{sheet}” in {file} has too many rows: at most {limit}. Divide it into several files.",
            )
        case SpreadsheetReason.TOO_MANY_COLUMNS:
            return translate(
                "teachers",
                "“{sheet}” in {file} has too many columns: at most {limit}. Delete those that are not needed.",
            )
        case SpreadsheetReason.TOO_MANY_CELLS:
            return translate(
                "teachers",
                "“{sheet}” in {file} has too many cells: at most {limit}. Divide it into several files.",
            )
        case SpreadsheetReason.CELL_TOO_LONG:
            return translate(
                "teachers",
                "Row {row} of “{sheet}” in {file} has a cell that is too long: at most {limit} letters. Shorten it.",
            )
        case _:
            assert_never(term)


def file_kind_text(kind: FileKind) -> str:
    match kind:
        case FileKind.PDF:
            return translate("teachers", "a PDF document")
        case FileKind.IMAGE:
            return translate("teachers", "a picture")
        case FileKind.WORD_DOCUMENT:
            return translate("teachers", "a text document")
        case FileKind.PRESENTATION:
            return translate("teachers", "a presentation")
        case FileKind.ARCHIVE:
            return translate("teachers", "an archive")
        case FileKind.PROGRAM:
            return translate("teachers", "a program")
        case FileKind.WEB_PAGE:
            return translate("teachers", "a web page")
        case FileKind.XML | FileKind.BINARY:
            return translate("teachers", "a file of unknown kind")
        case (
            FileKind.XLSX
            | FileKind.XLS
            | FileKind.ODS
            | FileKind.CSV
            | FileKind.HTML_TABLE
            | FileKind.XML_2003
        ):
            return kind.value
        case _:
            assert_never(kind)
