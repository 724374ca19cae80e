"""The table of figures: a line for each center, province, field or month, and the sum of all below them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from smm_desktop.exchange.queries import FigureRow, PlacedRow
from smm_desktop.trainings.terms import Breakdown
from smm_desktop.widgets.numbers import percent
from smm_desktop.widgets.table import Align, Column, number_column, text_column

translate = QCoreApplication.translate
TOTAL = "total"
_MONTHS = 100
_WIDTH = 88


def breakdown_text(by: Breakdown) -> str:
    match by:
        case Breakdown.ALL:
            return translate("exchange", "All together")
        case Breakdown.CENTER:
            return translate("exchange", "Center")
        case Breakdown.PROVINCE:
            return translate("exchange", "Province")
        case Breakdown.FIELD:
            return translate("exchange", "Field")
        case Breakdown.MONTH:
            return translate("exchange", "Month")


def line_text(row: FigureRow | PlacedRow, by: Breakdown) -> str:
    """What a line is called in the window's language."""
    if row.key == TOTAL:
        return translate("exchange", "Total")
    if by is Breakdown.MONTH and isinstance(row.key, int):
        year, month = divmod(row.key, _MONTHS)
        return f"{QLocale().standaloneMonthName(month)} {year}"
    return row.name or translate("exchange", "no field given")


def attendance_text(row: FigureRow) -> str:
    share = row.attendance
    return "–" if share is None else percent(share)


def figure_columns(by: Breakdown) -> tuple[Column, ...]:
    return (
        text_column(
            "name",
            breakdown_text(by),
            lambda row: line_text(row, by),
            width=250,
            stretch=1,
            sortable=False,
            tip=lambda row: line_text(row, by),
        ),
        number_of("activities", translate("exchange", "Trainings")),
        number_of("lessons", translate("exchange", "Lessons")),
        number_of("participations", translate("exchange", "Participations"), 108),
        number_of("persons", translate("exchange", "Persons")),
        text_column(
            "attendance",
            translate("exchange", "Attendance"),
            attendance_text,
            width=100,
            align=Align.RIGHT,
            sortable=False,
        ),
        number_of("certificates", translate("exchange", "Certificates"), 100),
        number_of("revoked", translate("exchange", "Revoked")),
    )


def number_of(name: str, title: str, width: int = _WIDTH) -> Column:
    return number_column(name, title, lambda row: int(getattr(row, name)), width=width, sortable=False)
