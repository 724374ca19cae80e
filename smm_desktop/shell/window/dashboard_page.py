"""The first page: how the center stands today, and what wants doing next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea

from smm_desktop.centers.ui.wording import long_day
from smm_desktop.core.clock import Clock, local
from smm_desktop.core.database.database import Database
from smm_desktop.placements.ui.placement_follow_up_panel import PlacementFollowUpPanel
from smm_desktop.placements.ui.reminder_panel import ReminderPanel
from smm_desktop.shell.window.dashboard_cards import DashboardCards
from smm_desktop.shell.window.dashboard_charts import DashboardCharts
from smm_desktop.shell.window.dashboard_figures import DashboardFigures, read_figures
from smm_desktop.shell.window.first_steps import FirstSteps
from smm_desktop.widgets.buttons import primary, secondary
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.layouts import SPACE
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.page import Page
from smm_desktop.widgets.tones import Tone

_MORNING_ENDS, _DAY_ENDS = 12, 18


class DashboardPage(Page):
    """Figures, the weeks' attendance, what comes next; everything leads to the page behind it."""

    wanted = Signal(str, object)  # where to go, id of what to show there or None

    def __init__(self, database: Database, clock: Clock, jobs: JobRunner, actor: Callable[[], str]) -> None:
        super().__init__()
        self.make_scrolling()
        self.setObjectName("dashboard_page")
        self._database, self._clock, self._actor = database, clock, actor
        self._loader = LatestLoader(jobs, self)
        self._loader.busy_changed.connect(self.set_busy)
        self._add_buttons()
        self.cards, self.charts, self.steps = DashboardCards(), DashboardCharts(), FirstSteps()
        self.reminders, self.placements = ReminderPanel(), PlacementFollowUpPanel()
        self.cards.wanted.connect(lambda key: self.wanted.emit(key, None))
        self.steps.wanted.connect(lambda key: self.wanted.emit(key, None))
        self.charts.wanted.connect(self.wanted)
        self.reminders.company_wanted.connect(lambda own: self.wanted.emit("placements", own))
        self.reminders.all_wanted.connect(self._want("company_reminders"))
        self.placements.placement_wanted.connect(lambda own: self.wanted.emit("placement", own))
        self.placements.all_wanted.connect(self._want("late_placements"))
        self.steps.hide()
        for scroll in self.findChildren(QScrollArea, "page_scroll"):
            scroll.viewport().installEventFilter(self)
        for widget in (self.cards, self.placements, self.reminders, self.steps, self.charts):
            self.body.addWidget(widget)

    def _add_buttons(self) -> None:
        self.add_action(
            secondary(
                self.tr("&Import teachers"), icon="upload", name="go_import", on_click=self._want("import")
            )
        )
        self.add_action(
            primary(
                self.tr("&Plan training"),
                icon="plus",
                shortcut="Ctrl+N",
                name="go_plan",
                on_click=self._want("plan"),
            )
        )

    def _want(self, key: str) -> Callable[[], None]:
        return lambda: self.wanted.emit(key, None)

    def refresh(self) -> None:
        self._greet()
        today = self._clock.today()
        self._loader.load(lambda: read_figures(self._database, today), self._show)

    def _greet(self) -> None:
        hour = local(self._clock.now()).hour
        if hour < _MORNING_ENDS:
            text = self.tr("Good morning, {name}")
        elif hour < _DAY_ENDS:
            text = self.tr("Good afternoon, {name}")
        else:
            text = self.tr("Good evening, {name}")
        self.set_title(text.format(name=self._actor().split(" ")[0]))

    def _show(self, figures: DashboardFigures) -> None:
        self.set_subtitle(f"{long_day(self._clock.today())} · {figures.center_name}")
        self._show_banners(figures)
        is_starting = not figures.activities
        self.steps.setVisible(is_starting)
        self.charts.setVisible(not is_starting)
        self.cards.setVisible(not is_starting or bool(figures.teachers))
        self.cards.show_figures(figures)
        self.reminders.show_reminders(figures.reminders)
        self.placements.show_placements(
            figures.placements_wanting, figures.placements_coming, self._clock.today()
        )
        (self.steps if is_starting else self.charts).show_figures(figures)

    def _show_banners(self, figures: DashboardFigures) -> None:
        self.clear_banners()
        if not figures.activities:
            return
        if figures.unverified_rules:
            self.show_banner(
                self.tr("%n rule(s) of the rule book are not verified yet.", "", figures.unverified_rules),
                Tone.INFO,
                action=self.tr("Open the rule book"),
                on_action=self._want("rules"),
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The charts take the room that the window has, and scroll where it has too little."""
        if isinstance(event, QResizeEvent):
            self.charts.set_room(event.size().height() - self.cards.sizeHint().height() - SPACE)
        return super().eventFilter(watched, event)
