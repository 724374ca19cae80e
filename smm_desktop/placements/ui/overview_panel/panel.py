"""The overview: a switch between the timeline, the same as a table, and the coverage of the fields."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from smm_desktop.core.database.database import Database
from smm_desktop.placements import queries
from smm_desktop.placements.queries import CoverageMap, Timeline
from smm_desktop.placements.ui.overview_panel.coverage_view import CoverageView
from smm_desktop.placements.ui.overview_panel.timeline_view import TimelineView
from smm_desktop.placements.ui.section_panel import Desk, SectionPanel
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.layouts import STRETCH, column, row

TIMELINE, TABLE, COVERAGE = "timeline", "table", "coverage"


@dataclass(frozen=True, slots=True)
class OverviewFacts:
    """What the section shows, read in one go; only what is looked at."""

    timeline: Timeline | None
    coverage: CoverageMap | None


def read_overview(database: Database, today: date, span: tuple[date, date], shown: str) -> OverviewFacts:
    if shown == COVERAGE:
        return OverviewFacts(None, database.ask(queries.coverage_map, today))
    return OverviewFacts(database.ask(queries.timeline, *span), None)


class OverviewPanel(SectionPanel):
    """`wanted` asks the page for a placement, an offer or a request: its kind and its id."""

    wanted = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "overview_panel", parent)
        self.views = FilterChips(
            [
                Chip(TIMELINE, self.tr("Timeline")),
                Chip(TABLE, self.tr("Table")),
                Chip(COVERAGE, self.tr("Coverage of fields")),
            ],
            name="overview_view",
        )
        self.timeline = TimelineView(desk.clock.today())
        self.coverage = CoverageView()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.timeline)
        self._stack.addWidget(self.coverage)
        head = row(self.views, STRETCH, self.timeline.bar.choices)
        layout = column(head, self._stack, gap=10)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.views.changed.connect(lambda _chosen: self._switch())
        self.timeline.bar.changed.connect(self.refresh)
        self.timeline.opened.connect(lambda own: self.wanted.emit("placement", own))
        self.coverage.wanted.connect(self.wanted)

    @property
    def shown(self) -> str:
        return self.views.current or TIMELINE

    def _switch(self) -> None:
        is_coverage = self.shown == COVERAGE
        self._stack.setCurrentWidget(self.coverage if is_coverage else self.timeline)
        self.timeline.bar.choices.setVisible(not is_coverage)
        if not is_coverage:
            self.timeline.show_table(self.shown == TABLE)
        self.refresh()

    def take_keyboard(self) -> None:
        if self.shown == COVERAGE:
            self.coverage.take_keyboard()
        else:
            self.timeline.take_keyboard()

    def refresh(self) -> None:
        database, today, shown = self.desk.database, self.desk.clock.today(), self.shown
        span = self.timeline.bar.span
        self.loader.load(
            lambda: read_overview(database, today, span, shown), lambda facts: self._show(facts, today)
        )

    def _show(self, facts: OverviewFacts, today: date) -> None:
        if facts.timeline is not None:
            self.timeline.show_timeline(facts.timeline, today)
            account = self.tr("%n placement(s) in these days", "", self.timeline.count)
            self.say(self.tr("Overview"), f"{account} · {self.timeline.bar.period.text()}")
        if facts.coverage is not None:
            self.coverage.show_map(facts.coverage)
            waiting = self.tr("%n request(s) wait", "", len(facts.coverage.requests))
            offers = self.tr("%n offer(s)", "", len(facts.coverage.offers))
            self.say(self.tr("Overview"), f"{offers} · {waiting}")
