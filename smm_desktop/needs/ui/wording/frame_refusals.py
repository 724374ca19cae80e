"""Why a deed on competency frames, lists and files is refused."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smm_desktop.needs.terms import NeedsReason

translate = QCoreApplication.translate


def frame_sentences() -> dict[NeedsReason, str]:
    return {
        NeedsReason.TITLE_MISSING: translate("needs", "A title is needed."),
        NeedsReason.CODE_MISSING: translate("needs", "A code is needed."),
        NeedsReason.CODE_TAKEN: translate("needs", "The code {code} is taken already."),
        NeedsReason.TEXT_TOO_LONG: translate("needs", "This text is too long: at most {limit} characters."),
        NeedsReason.UNKNOWN_FIELD: translate("needs", "There is no field {found} in the reference data."),
        NeedsReason.FRAME_UNKNOWN: translate("needs", "This competency frame is no longer there."),
        NeedsReason.FRAME_PUBLISHED: translate(
            "needs",
            "Version {version} of “{title}” is published and does not change. Make a new version.",
        ),
    }


def frame_more_sentences() -> dict[NeedsReason, str]:
    return {
        NeedsReason.FRAME_EMPTY: translate("needs", "“{title}” has no competency yet."),
        NeedsReason.FRAME_HAS_DRAFT: translate(
            "needs",
            "“{title}” has a draft already: version {version}. Change that one.",
        ),
        NeedsReason.FRAME_IN_USE: translate("needs", "“{title}” is in use and cannot be removed."),
        NeedsReason.FRAME_NOT_PUBLISHED: translate(
            "needs",
            "“{title}” is not published yet. Publish the frame before you build on it.",
        ),
        NeedsReason.COMPETENCY_UNKNOWN: translate(
            "needs",
            "The frame has no competency with the code {code}.",
        ),
        NeedsReason.COMPETENCY_TEXT_MISSING: translate("needs", "Competency {number} has no wording."),
        NeedsReason.EXAMPLE_UNKNOWN: translate("needs", "There is no example frame for this field."),
    }


def list_sentences() -> dict[NeedsReason, str]:
    return {
        NeedsReason.SHEET_UNKNOWN: translate("needs", "The workbook has no sheet named “{sheet}”."),
        NeedsReason.NO_HEADER_FOUND: translate(
            "needs",
            "No header row was found in {file}. Name the columns in one row: code, group, competency,"
            " description, level.",
        ),
        NeedsReason.NO_COMPETENCY_COLUMN: translate(
            "needs",
            "No column of {file} holds the competencies. Say which one does.",
        ),
        NeedsReason.ANSWER_COLUMNS_MISSING: translate(
            "needs",
            "{file} has no column named {missing}. The first row names the columns: respondent, "
            "competency, importance, ability.",
        ),
        NeedsReason.NOTHING_TO_IMPORT: translate(
            "needs",
            "There is nothing in {file} that could be taken over. Check whether it is the right file.",
        ),
        NeedsReason.IMPORT_OUTDATED: translate(
            "needs",
            "Something changed since this was read. Read the files once more.",
        ),
        NeedsReason.FOLDER_MISSING: translate(
            "needs",
            "There is no folder {folder}. Check its name, or put the stick in again.",
        ),
        NeedsReason.FOLDER_EMPTY: translate("needs", "There are no files in {folder}."),
        NeedsReason.FOLDER_TOO_FULL: translate(
            "needs",
            "There are more than {limit} files in {folder}. Take them over in several folders.",
        ),
    }


def list_more_sentences() -> dict[NeedsReason, str]:
    return {
        NeedsReason.FILE_DAMAGED: translate(
            "needs",
            "{file} is damaged or was not saved completely. Ask for it once more.",
        ),
        NeedsReason.FILE_NOT_OURS: translate(
            "needs",
            "{file} is no answer to a survey of this program. Take it out of the folder.",
        ),
        NeedsReason.FILE_NEWER: translate(
            "needs",
            "{file} was made by a newer version of this program. Update the program first.",
        ),
        NeedsReason.FILE_OF_OTHER_ROUND: translate(
            "needs",
            "{file} belongs to a round that these records do not know. Send it to the center that asked.",
        ),
        NeedsReason.FILE_OF_CLOSED_ROUND: translate(
            "needs",
            "{file} belongs to “{title}”. Its answers are taken only while it is open.",
        ),
        NeedsReason.FILE_TOO_LARGE: translate(
            "needs",
            "{file} is too large to be an answer file. Take it out of the folder.",
        ),
        NeedsReason.FILE_NOT_FOR_US: translate(
            "needs",
            "{file} cannot be opened: it was changed on its way, or encrypted for others. Ask for it once more.",
        ),
        NeedsReason.FORM_UNANSWERED: translate(
            "needs",
            "{file} is the page with the questions, not the answers. Ask for the file that the page saved.",
        ),
        NeedsReason.FORM_CHANGED: translate(
            "needs",
            "Questions of the form were deleted from {file}. Ask for a form that is filled in, not changed.",
        ),
    }
