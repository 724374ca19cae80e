"""The charts of the figures page: one measure by line, and the attendance of the lines that have any."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from smm_desktop.exchange.queries import FigureRow, Figures
from smm_desktop.exchange.ui.figures_table import line_text
from smm_desktop.trainings.terms import Breakdown
from smm_desktop.widgets.charts import Bar, BarChart, HorizontalBars
from smm_desktop.widgets.forms import Choice, ComboField
from smm_desktop.widgets.layouts import SPACE, Card, row
from smm_desktop.widgets.numbers import grouped, percent
from smm_desktop.widgets.tones import Tone

_MOST = 6
MEASURES = ("participations", "persons", "activities", "lessons", "certificates")


class FiguresPanel(QWidget):
    """Bars of what is chosen; the lines with most first, months in their order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("figures_charts")
        self._figures: Figures | None = None
        self.measure = ComboField(self._choices(), name="figures_measure")
        self.measure.setAccessibleName(self.tr("What the chart shows"))
        self.measure.set_value(MEASURES[0])
        self.measure.value_changed.connect(self._draw)
        self.bars = HorizontalBars(name="figures_bars")
        self.months = BarChart(name="figures_months")
        self.attendance = HorizontalBars(name="attendance_bars")
        self._counts = Card(self.tr("Compared"), name="counts_card")
        self._counts.add_corner(self.measure)
        self._counts.body.addWidget(self.bars)
        self._counts.body.addWidget(self.months)
        self._counts.body.addStretch()
        self._shares = Card(
            self.tr("Attendance"), self.tr("Minutes attended of minutes recorded"), name="attendance_card"
        )
        self._shares.body.addWidget(self.attendance)
        self._shares.body.addStretch()
        line = row(self._counts, self._shares, gap=SPACE)
        line.setStretch(0, 3)
        line.setStretch(1, 2)
        self.setLayout(line)

    def _choices(self) -> list[Choice]:
        return [
            Choice("participations", self.tr("Participations")),
            Choice("persons", self.tr("Persons")),
            Choice("activities", self.tr("Trainings")),
            Choice("lessons", self.tr("Lessons")),
            Choice("certificates", self.tr("Certificates")),
        ]

    def show_figures(self, figures: Figures) -> None:
        self._figures = figures
        self._draw()

    def _draw(self) -> None:
        figures = self._figures
        if figures is None:
            return
        name = str(self.measure.value())
        by_month = figures.by is Breakdown.MONTH
        self.bars.setVisible(not by_month)
        self.months.setVisible(by_month)
        chosen = self._chosen(figures, lambda one: float(getattr(one, name)))
        bars = [Bar(line_text(one, figures.by), float(getattr(one, name))) for one in chosen]
        (self.months if by_month else self.bars).set_bars(bars, format_=lambda value: grouped(round(value)))
        self._draw_attendance(figures)

    def _draw_attendance(self, figures: Figures) -> None:
        ordered = [one for one in figures.rows if one.attendance is not None]
        if figures.by is not Breakdown.MONTH:
            ordered = sorted(ordered, key=lambda one: one.attendance or 0.0, reverse=True)[:_MOST]

        bars = [Bar(line_text(one, figures.by), one.attendance or 0.0, Tone.INFO) for one in ordered[-_MOST:]]
        self.attendance.set_bars(bars, format_=percent, maximum=1.0)

    def _chosen(self, figures: Figures, value: Callable[[FigureRow], float]) -> Sequence[FigureRow]:
        if figures.by is Breakdown.MONTH:
            return figures.rows[-12:]
        return sorted((one for one in figures.rows if value(one)), key=value, reverse=True)[:_MOST]
