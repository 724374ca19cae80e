"""The days or weeks of a group that can be printed, and when they were."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.clock import local
from smm_desktop.trainings.queries import SheetRow
from smm_desktop.trainings.terms import SheetSpan
from smm_desktop.trainings.ui.wording import clock_text, day_text, span_text, weekday_day
from smm_desktop.widgets.table import Column, two_line_column

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class DayChoice:
    """`id` is the day, or the first lesson day of the week."""

    id: date
    title: str
    note: str


def choices_of(span: SheetSpan, days: Sequence[date], printed: Sequence[SheetRow]) -> list[DayChoice]:
    if span is SheetSpan.DAY:
        return [DayChoice(day, weekday_day(day), _note(span, day, day, printed)) for day in days]
    weeks: dict[tuple[int, int], list[date]] = {}
    for day in days:
        year, week, _ = day.isocalendar()
        weeks.setdefault((year, week), []).append(day)
    return [
        DayChoice(week[0], span_text(week[0], week[-1]), _note(span, week[0], week[-1], printed))
        for week in weeks.values()
    ]


def _note(span: SheetSpan, first: date, last: date, printed: Sequence[SheetRow]) -> str:
    """The newest print of the same days, with the code on its paper."""
    for sheet in printed:
        if sheet.span is span and first <= sheet.first_day and sheet.last_day <= last:
            at = local(sheet.printed_at)
            text = translate("trainings", "Printed {day} {time} · {code}")
            time = clock_text(at.hour * 60 + at.minute)
            return text.format(day=day_text(at.date()), time=time, code=sheet.code)
    return translate("trainings", "Not printed yet")


def sheet_columns() -> tuple[Column, ...]:
    return (
        two_line_column(
            "day",
            translate("trainings", "Lessons on"),
            lambda choice: choice.title,
            lambda choice: choice.note,
            stretch=1,
            sortable=False,
            tip=lambda choice: choice.note,
        ),
    )
