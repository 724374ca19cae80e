"""The first page: how the center stands today, and what wants doing next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QGridLayout

from smm_desktop.centers.ui.wording import long_day
from smm_desktop.core.clock import Clock, local
from smm_desktop.core.database.database import Database
from smm_desktop.shell.window.dashboard_figures import DashboardFigures, read_figures
from smm_desktop.trainings.terms import ActivityState
from smm_desktop.trainings.ui.wording import activity_state_text
from smm_desktop.widgets.buttons import primary, secondary
from smm_desktop.widgets.charts import Bar, BarChart, DonutChart, LineChart, Series, Slice
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.layouts import SPACE, Card, row
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.mini_list import MiniItem, MiniList
from smm_desktop.widgets.page import Page
from smm_desktop.widgets.stat_card import StatCard
from smm_desktop.widgets.tones import Tone

_MORNING_ENDS, _DAY_ENDS = 12, 18


class DashboardPage(Page):
    """Figures, the weeks' attendance, what comes next; everything leads to the page behind it."""

    wanted = Signal(str, object)  # navigation key, id of what to show there or None

    def __init__(self, database: Database, clock: Clock, jobs: JobRunner, actor: Callable[[], str]) -> None:
        super().__init__()
        self.setObjectName("dashboard_page")
        self._database = database
        self._clock = clock
        self._actor = actor
        self._loader = LatestLoader(jobs, self)
        self.add_action(
            secondary(
                self.tr("&Import teachers"), icon="upload", name="go_import", on_click=self._want("import")
            )
        )
        self.add_action(
            primary(self.tr("&Plan training"), icon="plus", name="go_plan", on_click=self._want("plan"))
        )
        self._make_cards()
        self._make_charts()

    def _want(self, key: str, subject: object = None) -> Callable[[], None]:
        return lambda: self.wanted.emit(key, subject)

    def _make_cards(self) -> None:
        self.teachers = StatCard(self.tr("Registered teachers"), icon="users", name="card_teachers")
        self.attendance = StatCard(
            self.tr("Average attendance"), icon="clipboard-check", name="card_attendance"
        )
        self.certificates = StatCard(
            self.tr("Certificates this year"), icon="award", name="card_certificates"
        )
        self.follow_up = StatCard(
            self.tr("Cannot pass any more"), icon="triangle-alert", name="card_follow_up"
        )
        for card, key in (
            (self.teachers, "teachers"),
            (self.attendance, "attendance"),
            (self.certificates, "certificates"),
            (self.follow_up, "attendance"),
        ):
            card.clicked.connect(self._want(key))
        self.body.addLayout(row(self.teachers, self.attendance, self.certificates, self.follow_up, gap=SPACE))

    def _make_charts(self) -> None:
        self.weeks = LineChart(name="weeks_chart")
        self.states = DonutChart(name="states_chart")
        self.fields = BarChart(name="fields_chart")
        self.upcoming = MiniList()
        self.upcoming.opened.connect(lambda key: self.wanted.emit("trainings", key))
        grid = QGridLayout()
        grid.setSpacing(SPACE)
        for place, (title, note, content) in enumerate(
            (
                (self.tr("Attendance by week"), self.tr("Minutes present of minutes recorded"), self.weeks),
                (self.tr("Trainings by state"), "", self.states),
                (self.tr("Teachers by field"), self.tr("The largest fields of the register"), self.fields),
                (self.tr("Coming sessions"), "", self.upcoming),
            )
        ):
            card = Card(title, note)
            card.body.addWidget(content, 1)
            grid.addWidget(card, place // 2, place % 2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        self.body.addLayout(grid, 1)

    def refresh(self) -> None:
        self._greet()
        today = self._clock.today()
        self._loader.load(lambda: read_figures(self._database, today), self._show)

    def _greet(self) -> None:
        hour = local(self._clock.now()).hour
        name = self._actor().split(" ")[0]
        if hour < _MORNING_ENDS:
            text = self.tr("Good morning, {name}")
        elif hour < _DAY_ENDS:
            text = self.tr("Good afternoon, {name}")
        else:
            text = self.tr("Good evening, {name}")
        self.set_title(text.format(name=name))

    def _show(self, figures: DashboardFigures) -> None:
        self.set_subtitle(f"{long_day(self._clock.today())} · {figures.center_name}")
        self._show_banners(figures)
        self._show_cards(figures)
        self._show_charts(figures)

    def _show_banners(self, figures: DashboardFigures) -> None:
        self.clear_banners()
        if figures.is_test:
            self.show_banner(
                self.tr("This is a center for trying out. Its certificates are marked as invalid."), Tone.WARN
            )
        if figures.unverified_rules:
            text = self.tr("%n rule(s) of the rule book are not verified yet.", "", figures.unverified_rules)
            self.show_banner(text, Tone.INFO, action=self.tr("Look at them"), on_action=self._want("center"))

    def _show_cards(self, figures: DashboardFigures) -> None:
        number = QLocale().toString
        self.teachers.set_value(number(figures.teachers))
        percent = figures.attendance_percent
        self.attendance.set_value("–" if percent is None else self.tr("{percent}%").format(percent=percent))
        waiting = self.tr("%n person(s) wait for a certificate", "", figures.waiting_for_certificate)
        tone = Tone.WARN if figures.waiting_for_certificate else Tone.GOOD
        self.certificates.set_value(number(figures.certificates), waiting, tone)
        count = len(figures.follow_up)
        self.follow_up.set_value(
            number(count), self.tr("in trainings under way"), Tone.BAD if count else Tone.GOOD
        )

    def _show_charts(self, figures: DashboardFigures) -> None:
        short = QLocale()
        labels = [
            f"{week.monday.day} {short.monthName(week.monday.month, QLocale.FormatType.ShortFormat)}"
            for week in figures.weeks
        ]
        values = [float(week.percent) for week in figures.weeks]
        percent = self.tr("{percent}%")
        self.weeks.set_series(
            labels,
            [Series(self.tr("Attendance"), values, Tone.ACCENT)],
            target=float(figures.minimum_percent),
            target_label=self.tr("Minimum"),
            format_=lambda value: percent.format(percent=round(value)),
            minimum=0.0,
            maximum=100.0,
        )
        slices = [
            Slice(activity_state_text(state), figures.states.get(state, 0), place)
            for place, state in enumerate(ActivityState)
        ]
        self.states.set_slices(
            slices, center=str(sum(figures.states.values())), center_note=self.tr("trainings")
        )
        self.fields.set_bars(
            [Bar(name, count) for name, count in figures.fields], format_=lambda value: str(round(value))
        )
        self.upcoming.set_items(
            [
                MiniItem(
                    row.activity_id,
                    row.title,
                    f"{row.group_name} · {row.room}",
                    end=str(row.people),
                    day=row.day,
                )
                for row in figures.upcoming
            ]
        )


def _short_day(day: date) -> str:
    return f"{day.day} {QLocale().monthName(day.month, QLocale.FormatType.ShortFormat)}"
