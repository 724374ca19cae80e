"""Who is where and when: the timeline, or the same as a table, and the placement that was chosen beside it."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from smm_desktop.placements.queries import Timeline
from smm_desktop.placements.terms import PlacementState
from smm_desktop.placements.ui.overview_panel.bars import LOOKS, clashes_of, span_rows
from smm_desktop.placements.ui.overview_panel.placement_detail import PlacementDetail
from smm_desktop.placements.ui.overview_panel.placements_table import (
    PlacementLine,
    lines_of,
    placement_columns,
)
from smm_desktop.placements.ui.overview_panel.time_bar import TimeBar
from smm_desktop.placements.ui.wording import placement_state_text
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.icons import IconLabel, IconRole
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import SPACE, Flow, SideBySide, column, row
from smm_desktop.widgets.span_chart import SpanChart
from smm_desktop.widgets.table import DataTable
from smm_desktop.widgets.tones import Tone

_ROLES = {
    Tone.WARN: IconRole.WARN,
    Tone.INFO: IconRole.INFO,
    Tone.ACCENT: IconRole.ACCENT,
    Tone.GOOD: IconRole.GOOD,
}


class TimelineView(QWidget):
    """`opened` asks for all of a placement."""

    opened = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[UUID, PlacementLine] = {}
        self.bar = TimeBar(today, _legend())
        self.chart = SpanChart(name="overview_timeline")
        self.chart.setAccessibleName(self.tr("Timeline of placements; as a table under “Table”"))
        self.table = DataTable(placement_columns(), name="overview_table")
        self.detail = PlacementDetail(self._open)
        self.clashes = Banner(
            tone=Tone.BAD, action=self.tr("&Show"), on_action=self.show_clash, name="overview_clashes"
        )
        self.clashes.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.chart)
        self._stack.addWidget(self.table)
        self._sides = SideBySide(self._stack, self.detail, side_width=296)
        self._sides.set_side_visible(False)
        layout = column(self.clashes, self.bar, self._sides, gap=10)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self._connect()

    def _connect(self) -> None:
        self.chart.set_empty_text(self.tr("No placements and no offers in these days."))
        self.table.set_empty(
            EmptyState(
                self.tr("No placements in these days"),
                self.tr("Go to earlier or later days, or place somebody under “Matching”."),
                icon="calendar-days",
                name="overview_no_placements",
            )
        )
        self.chart.current_changed.connect(self._show_chosen)
        self.table.selection_changed.connect(self._show_chosen)
        for one in (self.chart.opened, self.table.opened):
            one.connect(self.opened)
        self.chart.turned.connect(self.bar.turn)
        self.chart.zoomed.connect(self.bar.zoom_by)

    @property
    def is_table(self) -> bool:
        return self._stack.currentWidget() is self.table

    @property
    def chosen(self) -> UUID | None:
        found = self.table.selected_id if self.is_table else self.chart.current
        return found if isinstance(found, UUID) else None

    def show_table(self, wanted: bool) -> None:
        """The same days as a table, or as a drawing; what was chosen stays chosen."""
        chosen = self.chosen
        self._stack.setCurrentWidget(self.table if wanted else self.chart)
        if wanted and chosen is not None:
            self.table.select(chosen)
        elif not wanted:
            self.chart.choose(chosen)
        self._show_chosen(self.chosen)

    def take_keyboard(self) -> None:
        if self.is_table:
            self.table.focus_table()
        else:
            self.chart.setFocus()

    def show_timeline(self, shown: Timeline, today: date) -> None:
        self.bar.set_today(today)
        by_company, clashes = self.bar.by_company, clashes_of(shown)
        lines = lines_of(shown, clashes, by_company=by_company)
        self._lines = {line.id: line for line in lines}
        rows = span_rows(shown.companies if by_company else shown.teachers, clashes)
        self.chart.set_rows(rows, shown.first, shown.last, today)
        self.table.set_rows(lines)
        self._show_clashes(lines)
        self._show_chosen(self.chosen)

    @property
    def count(self) -> int:
        return len(self._lines)

    def _show_clashes(self, lines: list[PlacementLine]) -> None:
        count = sum(bool(line.clashes) for line in lines)
        self.clashes.set_text(self.tr("%n placement(s) clash.", "", count), Tone.BAD)
        self.clashes.setVisible(bool(count))

    def show_clash(self) -> None:
        """To the next placement that clashes, from the one that is chosen."""
        clashing = [line.id for line in self._lines.values() if line.clashes]
        if not clashing:
            return
        at = clashing.index(self.chosen) + 1 if self.chosen in clashing else 0
        wanted = clashing[at % len(clashing)]
        if self.is_table:
            self.table.select(wanted)
        else:
            self.chart.choose(wanted)
        self.take_keyboard()

    def _show_chosen(self, _key: object) -> None:
        line = None if self.chosen is None else self._lines.get(self.chosen)
        self._sides.set_side_visible(line is not None)
        self.detail.show_placement(line.placement if line else None, ", ".join(line.clashes) if line else "")

    def _open(self) -> None:
        if self.chosen is not None:
            self.opened.emit(self.chosen)


def _legend() -> QWidget:
    """What drawings and colours stand for."""
    holder = QWidget()
    flow = Flow(gap=14)
    for state in PlacementState:
        if state is PlacementState.CANCELLED:
            continue
        tone, icon = LOOKS[state]
        line = QWidget()
        words = Label(placement_state_text(state), TextRole.SMALL)
        line.setLayout(row(IconLabel(icon, _ROLES[tone], 14), words, gap=6))
        flow.addWidget(line)
    holder.setLayout(flow)
    holder.setContentsMargins(SPACE, 0, 0, 0)
    return holder
