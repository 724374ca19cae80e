"""The lines above the timeline: which months, earlier and later; companies or teachers, and how much at a time."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.widgets.buttons import IconButton, quiet
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import GAP, row
from smm_desktop.widgets.span_chart import Zoom, period_text
from smm_desktop.widgets.span_chart.scale import add_months

COMPANIES, TEACHERS = "companies", "teachers"


class TimeBar(QWidget):
    """`changed` when another span or the other side is wanted; `choices` stands apart, beside the switch of views."""

    changed = Signal()

    def __init__(self, today: date, legend: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._first = Zoom.QUARTER.span_around(today)[0]
        self.period = Label("", TextRole.HEADING, name="overview_period")
        self.sides = FilterChips(
            [Chip(COMPANIES, self.tr("By company")), Chip(TEACHERS, self.tr("By teacher"))],
            name="overview_side",
        )
        self.zooms = FilterChips(
            [
                Chip(Zoom.MONTH.value, self.tr("Month")),
                Chip(Zoom.QUARTER.value, self.tr("Quarter")),
                Chip(Zoom.YEAR.value, self.tr("Year")),
            ],
            name="overview_zoom",
        )
        self.zooms.choose(Zoom.QUARTER.value)
        self.earlier = IconButton(
            "chevron-left", self.tr("Earlier"), name="overview_earlier", on_click=lambda: self.turn(-1)
        )
        self.later = IconButton(
            "chevron-right", self.tr("Later"), name="overview_later", on_click=lambda: self.turn(1)
        )
        now = quiet(self.tr("&Today"), icon="calendar", name="overview_today", on_click=self.go_to_today)
        self.sides.changed.connect(lambda _chosen: self.changed.emit())
        self.zooms.changed.connect(lambda _chosen: self._show())
        self.choices = QWidget()
        self.choices.setLayout(row(self.sides, 12, self.zooms, gap=GAP))
        line = row(self.earlier, now, self.later, self.period, legend, gap=GAP)
        line.setStretch(4, 1)
        line.setAlignment(legend, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(line)
        self._name()

    @property
    def zoom(self) -> Zoom:
        return Zoom(self.zooms.current or Zoom.QUARTER.value)

    @property
    def span(self) -> tuple[date, date]:
        return self.zoom.span_from(self._first)

    @property
    def by_company(self) -> bool:
        return self.sides.current != TEACHERS

    def set_today(self, today: date) -> None:
        self._today = today

    def turn(self, steps: int) -> None:
        """Go on by a month, in a year by three."""
        self._first = add_months(self._first, steps * self.zoom.step)
        self._show()

    def go_to_today(self) -> None:
        self._first = self.zoom.span_around(self._today)[0]
        self._show()

    def zoom_by(self, step: int) -> None:
        """To a wider (1) or narrower (-1) span."""
        order = list(Zoom)
        at = order.index(self.zoom) + step
        if 0 <= at < len(order):
            self.zooms.choose(order[at].value)

    def _name(self) -> None:
        self.period.setText(period_text(*self.span))

    def _show(self) -> None:
        self._name()
        self.changed.emit()
