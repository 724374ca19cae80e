"""The four cards below: attendance by week, trainings by state, teachers by field, what comes next."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from smm_desktop.shell.window.dashboard_figures import DashboardFigures
from smm_desktop.trainings.queries import UpcomingRow
from smm_desktop.trainings.terms import ActivityState
from smm_desktop.trainings.ui.wording import activity_state_text
from smm_desktop.widgets.charts import Bar, DonutChart, HorizontalBars, LineChart, Series, Slice
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.layouts import SPACE, Card
from smm_desktop.widgets.mini_list import MiniItem, MiniList
from smm_desktop.widgets.numbers import grouped, percent
from smm_desktop.widgets.tones import Tone

_STATE_COLORS: dict[ActivityState, Tone | int] = {
    ActivityState.PLANNED: Tone.INFO,
    ActivityState.OPEN: Tone.ACCENT,
    ActivityState.HELD: Tone.WARN,
    ActivityState.CLOSED: Tone.NEUTRAL,
}
_HOUR = 60
_LINES, _MORE_LINES = 3, 5  # of the lists, in a low and in a high window
_LOWEST, _HIGH = 476, 640


class DashboardCharts(QWidget):
    """`wanted` carries a page's key and the id of what to show there."""

    wanted = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("dashboard_charts")
        self._figures: DashboardFigures | None = None
        self._lines = _LINES
        self.weeks = LineChart(name="weeks_chart")
        self.states = DonutChart(name="states_chart")
        self.fields = HorizontalBars(name="fields_chart")
        self.upcoming = MiniList(name="upcoming_list")
        self.upcoming.opened.connect(lambda key: self.wanted.emit("attendance", key))
        self.none_coming = EmptyState(
            self.tr("No session ahead"),
            self.tr("Sessions that are planned stand here."),
            icon="calendar-days",
            action=self.tr("Plan training"),
            on_action=lambda: self.wanted.emit("plan", None),
            name="none_coming",
        )
        self._lay_out()

    def _lay_out(self) -> None:
        coming = Card(self.tr("Coming sessions"))
        coming.body.addWidget(self.upcoming)
        coming.body.addWidget(self.none_coming, 1)
        coming.body.addStretch()
        fields = self._card(self.tr("Teachers by field"), "", self.fields)
        fields.body.addStretch()
        weeks = self._card(
            self.tr("Attendance by week"), self.tr("Minutes attended of minutes recorded"), self.weeks
        )
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE)
        grid.addWidget(weeks, 0, 0)
        grid.addWidget(self._card(self.tr("Trainings by state"), "", self.states), 0, 1)
        grid.addWidget(fields, 1, 0)
        grid.addWidget(coming, 1, 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.setRowStretch(0, 1)
        self.setLayout(grid)

    def _card(self, title: str, note: str, content: QWidget) -> Card:
        card = Card(title, note)
        card.body.addWidget(content, 1)
        return card

    def set_room(self, height: int) -> None:
        """Take the height that the window has, and show as many lines as it is good for."""
        self.setFixedHeight(max(_LOWEST, height - 2))
        lines = _MORE_LINES if height >= _HIGH else _LINES
        if lines != self._lines:
            self._lines = lines
            if self._figures is not None:
                self.show_figures(self._figures)

    def show_figures(self, figures: DashboardFigures) -> None:
        self._figures = figures
        self._show_weeks(figures)
        slices = [
            Slice(activity_state_text(state), figures.states.get(state, 0), color)
            for state, color in _STATE_COLORS.items()
        ]
        self.states.set_slices(slices, center=grouped(figures.activities), center_note=self.tr("trainings"))
        self.fields.set_bars(
            [Bar(name, count) for name, count in figures.fields[: self._lines + 1]],
            format_=lambda value: grouped(round(value)),
        )
        self.upcoming.set_items([self._coming(row) for row in figures.upcoming[: self._lines]])
        self.upcoming.setVisible(bool(figures.upcoming))
        self.none_coming.setVisible(not figures.upcoming)

    def _show_weeks(self, figures: DashboardFigures) -> None:
        name = QLocale().standaloneMonthName
        short = QLocale.FormatType.ShortFormat
        labels = [f"{week.monday.day} {name(week.monday.month, short)}" for week in figures.weeks]
        self.weeks.set_series(
            labels,
            [Series(self.tr("Attendance"), [float(week.percent) for week in figures.weeks])],
            target=float(figures.minimum_percent),
            target_label=self.tr("Minimum"),
            format_=lambda value: percent(value / 100),
            minimum=float(min([40, *(week.percent // 10 * 10 for week in figures.weeks)])),
            maximum=100.0,
        )

    def _coming(self, row: UpcomingRow) -> MiniItem:
        time = f"{row.starts_at // _HOUR:02}.{row.starts_at % _HOUR:02}"
        parts = (time, row.room or row.place, self.tr("group {name}").format(name=row.group_name))
        people = self.tr("%n person(s)", "", row.people)
        return MiniItem(
            row.group_id, row.title, " · ".join(part for part in parts if part), end=people, day=row.day
        )
