"""The plan's rows as a table: which company, where, what would happen, and the first thing noticed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smm_desktop.centers.queries import reference
from smm_desktop.placements.rules.judging_companies import PlannedCompany
from smm_desktop.placements.rules.reading_companies import REFUSING
from smm_desktop.placements.terms import CompanyProblem
from smm_desktop.placements.ui.company_import_panel.decisions import RowDecisions
from smm_desktop.placements.ui.wording.company_import import company_column_text, notice_text
from smm_desktop.teachers.terms import RowVerdict
from smm_desktop.widgets.list_import import fate_badge
from smm_desktop.widgets.table import Column, badge_column, number_column, two_line_column

translate = QCoreApplication.translate


def place_of(row: PlannedCompany) -> str:
    code = row.draft.province_code
    province = None if code is None else reference().province(code)
    return " / ".join(filter(None, (row.draft.district, province.name if province else "")))


def number_of(row: PlannedCompany) -> str:
    """Return the tax number; of a faulty one what stands in the list, since it has to be corrected."""
    faulty = (notice.found for notice in row.notices if notice.kind is CompanyProblem.TAX_NUMBER_FAULTY)
    found = row.draft.tax_number or next(faulty, "")
    return found or translate("placements", "no tax number")


def remark_of(row: PlannedCompany) -> str:
    """Return the most important thing to know about the row in a few words."""
    if row.notices and row.verdict is RowVerdict.REFUSED:
        deciding = (notice for notice in row.notices if notice.kind in REFUSING)
        return notice_text(next(deciding, row.notices[-1]))
    if row.notices and row.verdict is RowVerdict.DOUBTFUL:
        return notice_text(row.notices[-1])
    if row.changes:
        return ", ".join(dict.fromkeys(company_column_text(change.column) for change in row.changes))
    return notice_text(row.notices[0]) if row.notices else ""


def second_remark_of(row: PlannedCompany) -> str:
    if row.verdict is RowVerdict.CHANGED and row.notices:
        return notice_text(row.notices[0])
    more = len(row.notices) - 1
    return translate("placements", "further remarks: {count}").format(count=more) if more > 0 else ""


def row_columns(decisions: RowDecisions) -> tuple[Column, ...]:
    """Return the columns; the badge shows what has been decided."""
    return (
        number_column(
            "row", translate("placements", "Row"), lambda row: row.row_number, width=58, sortable=False
        ),
        two_line_column(
            "name",
            translate("placements", "Company"),
            lambda row: row.draft.name or "–",
            number_of,
            width=190,
            stretch=3,
            sortable=False,
        ),
        two_line_column(
            "place",
            translate("placements", "Place"),
            lambda row: place_of(row) or "–",
            lambda row: row.draft.sector,
            width=130,
            stretch=1,
            sortable=False,
        ),
        *_what_happens(decisions),
    )


def _what_happens(decisions: RowDecisions) -> tuple[Column, ...]:
    return (
        badge_column(
            "fate",
            translate("placements", "What happens"),
            lambda row: fate_badge(decisions.fate(row)),
            width=136,
            sortable=False,
        ),
        two_line_column(
            "remark",
            translate("placements", "Remarks"),
            remark_of,
            second_remark_of,
            width=210,
            stretch=4,
            sortable=False,
            tip=lambda row: "\n".join(map(notice_text, row.notices)),
        ),
    )
