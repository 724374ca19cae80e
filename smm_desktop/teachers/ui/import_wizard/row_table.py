"""The plan's rows as a table: who, where, what would happen, and the first thing noticed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smm_desktop.centers.queries import reference
from smm_desktop.teachers.rules.identity import mask_identity
from smm_desktop.teachers.rules.import_rows import PlannedRow
from smm_desktop.teachers.rules.reading_rows import REFUSING
from smm_desktop.teachers.terms import ImportField, Problem, RowVerdict
from smm_desktop.teachers.ui.import_wizard.decisions import TeacherDecisions
from smm_desktop.teachers.ui.wording import change_text, import_field_text, problem_text
from smm_desktop.widgets.list_import import fate_badge
from smm_desktop.widgets.table import Column, badge_column, number_column, person_column, two_line_column

translate = QCoreApplication.translate


def name_of(row: PlannedRow) -> str:
    return f"{row.draft.first_name} {row.draft.last_name}".strip() or "–"


def number_of(row: PlannedRow) -> str:
    """Return the masked identity number; of a faulty one what stands in the sheet, since it has to be corrected."""
    if row.draft.identity_number:
        return mask_identity(row.draft.identity_number)
    found = (problem.found for problem in row.problems if problem.field is ImportField.IDENTITY_NUMBER)
    return next(filter(None, found), translate("teachers", "no identity number"))


def place_of(row: PlannedRow) -> str:
    province = reference().province(row.draft.province_code) if row.draft.province_code else None
    return " / ".join(filter(None, (row.draft.district, province.name if province else "")))


def remark_of(row: PlannedRow) -> str:
    """Return the most important thing to know about the row in a few words."""
    if row.problems and row.verdict in {RowVerdict.REFUSED, RowVerdict.DOUBTFUL}:
        return problem_text(row.problems[-1] if row.verdict is RowVerdict.DOUBTFUL else _deciding(row))
    if row.changes:
        return ", ".join(import_field_text(change.field) for change in row.changes)
    return problem_text(row.problems[0]) if row.problems else ""


def _deciding(row: PlannedRow) -> Problem:
    return next((problem for problem in row.problems if problem.kind in REFUSING), row.problems[-1])


def second_remark_of(row: PlannedRow) -> str:
    """Return what else there is to say: the first change, or how many more remarks there are."""
    if row.verdict is RowVerdict.CHANGED:
        return change_text(row.changes[0])
    more = len(row.problems) - 1
    return translate("teachers", "further remarks: {count}").format(count=more) if more > 0 else ""


def row_columns(decisions: TeacherDecisions) -> tuple[Column, ...]:
    """Return the columns; the badge shows what has been decided."""
    return (
        number_column(
            "row", translate("teachers", "Row"), lambda row: row.row_number, width=58, sortable=False
        ),
        person_column(
            "name", translate("teachers", "Teacher"), name_of, number_of, width=190, stretch=2, sortable=False
        ),
        two_line_column(
            "school",
            translate("teachers", "School"),
            lambda row: row.draft.school or "–",
            place_of,
            width=150,
            stretch=2,
            sortable=False,
        ),
        badge_column(
            "fate",
            translate("teachers", "What happens"),
            lambda row: fate_badge(decisions.fate(row)),
            width=136,
            sortable=False,
        ),
        two_line_column(
            "remark",
            translate("teachers", "Remarks"),
            remark_of,
            second_remark_of,
            width=230,
            stretch=4,
            sortable=False,
            tip=lambda row: "\n".join(map(problem_text, row.problems)),
        ),
    )
