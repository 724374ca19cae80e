"""The daily log of a placement typed in from paper: time, Enter, next day; one deed writes all that was typed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from smm_desktop.core.refusals import Refusal
from smm_desktop.placements.queries import LogRow, PlacementRow
from smm_desktop.placements.rules.hours import placement_figures
from smm_desktop.placements.terms import PlacementRules, PlacementState
from smm_desktop.placements.ui.log_grid import LogGrid
from smm_desktop.placements.ui.log_grid.line import DAY, SAID, TIME, DayLine
from smm_desktop.placements.ui.wording.log import legend_text
from smm_desktop.placements.ui.wording.offers import hours_text, span_text, weekdays_text
from smm_desktop.placements.ui.wording.placements import minutes_text, percent_text
from smm_desktop.widgets.buttons import secondary
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.fonts import px
from smm_desktop.widgets.forms import PENDING, FormDialog
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import STRETCH, column, row
from smm_desktop.widgets.sections import Beside

if TYPE_CHECKING:
    from smm_desktop.placements.ui.section_panel import SectionPanel

translate = QCoreApplication.translate
_WIDTH, _ROOM = 860, 70
_MANY_MONTHS = 7


@dataclass(frozen=True, slots=True)
class LogFacts:
    """A placement with its log; `closed` are holidays on its days of the week, `rules` what it is counted by."""

    row: PlacementRow
    log: tuple[LogRow, ...]
    closed: Mapping[date, str]
    rules: PlacementRules


class LogDialog(FormDialog):
    """A finished placement's log is only read."""

    def __init__(self, section: SectionPanel, facts: LogFacts) -> None:
        placement = facts.row
        title = translate("placements", "Daily log: {name}").format(name=placement.teacher)
        times = f"{weekdays_text(placement.weekdays)} · {hours_text(placement.daily_minutes)}"
        note = f"{placement.company} · {span_text(placement.starts_on, placement.ends_on)} · {times}"
        super().__init__(title, note, name="log_dialog", parent=section)
        self._section, self._facts = section, facts
        self._is_open = placement.state is PlacementState.RUNNING
        today = section.desk.clock.today()
        self.grid = LogGrid(
            facts.log,
            facts.closed,
            placement.daily_minutes,
            today,
            is_locked=not self._is_open,
            name="log_grid",
        )
        self.months = FilterChips(self._month_chips(), name="log_months")
        self.figures = Label("", TextRole.STRONG, name="log_figures")
        self.legend = Label(
            legend_text(placement.daily_minutes), TextRole.SMALL, wrap=True, name="log_legend"
        )
        self.form.add("days", "", self.grid)
        self.grid.setAccessibleName(self.tr("Days"))
        for empty in self.form.findChildren(Label, "days_label"):
            empty.hide()
        self._add_head()
        self._connect()
        self._begin()

    def _month_chips(self) -> list[Chip]:
        many = len(self.grid.months) > _MANY_MONTHS
        form = QLocale.FormatType.ShortFormat if many else QLocale.FormatType.LongFormat
        return [
            Chip(f"{year}-{month}", f"{QLocale().standaloneMonthName(month, form)} {year}")
            for year, month in self.grid.months
        ]

    def _add_head(self) -> None:
        self.fill_button = secondary(
            self.tr("Fill the &rest with whole days"),
            icon="check-check",
            shortcut="F9",
            name="log_fill",
            on_click=self.grid.fill_month,
        )
        self.fill_button.setVisible(self._is_open)
        head = QWidget()
        titles = self._titles()
        head.setLayout(
            column(row(self.months, STRETCH, self.fill_button), self.legend, row(*titles, gap=8), gap=9)
        )
        self.legend.setVisible(self._is_open)
        self.body.insertWidget(0, head)
        self.buttons.insertWidget(0, self.figures)
        self.confirm_button.setAutoDefault(False)
        self.confirm_button.setDefault(False)
        self.setMinimumWidth(px(_WIDTH))
        if not self._is_open:
            self.confirm_button.hide()
            self.cancel_button.setText(self.tr("Close"))

    def _titles(self) -> list[Label]:
        """Above the columns of the lines."""
        texts = (
            (self.tr("Day"), DAY),
            (self.tr("Time"), TIME),
            (self.tr("Understood as"), SAID),
            (self.tr("Work"), 0),
        )
        titles = []
        for text, width in texts:
            label = Label(text, TextRole.OVERLINE)
            if width:
                label.setFixedWidth(px(width))
            titles.append(label)
        return titles

    def _connect(self) -> None:
        self.months.changed.connect(lambda _key: self._choose_month())
        self.grid.month_shown.connect(self._follow_month)
        self.grid.entered.connect(self._show_line)
        self.grid.left.connect(self.confirm_button.setFocus)
        self.grid.value_changed.connect(self._show_figures)
        self.on_submit = self._submit

    def _begin(self) -> None:
        """The month of the first day that is not written, else the last one."""
        empty = [line.day for line in self._facts.log if line.minutes is None]
        if self.grid.months:
            first = (empty[0].year, empty[0].month) if empty else self.grid.months[-1]
            self.grid.show_month(first)
        self.form.mark_clean()
        self._show_figures()

    def _choose_month(self) -> None:
        year, month = map(int, self.months.current.split("-"))
        if (year, month) != self.grid.month:
            self.grid.show_month((year, month))
            self.grid.setFocus()

    def _follow_month(self, month: object) -> None:
        if isinstance(month, tuple):
            self.months.choose(f"{month[0]}-{month[1]}")

    def _show_line(self, line: object) -> None:
        if isinstance(line, DayLine):
            self._scroll.ensureWidgetVisible(line, 0, px(_ROOM))

    def _show_figures(self) -> None:
        """What the log adds up to with what was typed, by the rules of the placement."""
        facts = self._facts
        planned = [line.day for line in facts.log if line.is_planned]
        figures = placement_figures(planned, facts.row.daily_minutes, self.grid.facts, facts.rules)
        text = self.tr("{days} of {planned} days · {worked} · {percent}")
        self.figures.setText(
            text.format(
                days=figures.recorded_days,
                planned=figures.planned_days,
                worked=minutes_text(figures.worked_minutes),
                percent=percent_text(figures.percent),
            )
        )

    def confirm(self) -> None:
        if self._is_open:
            super().confirm()

    def _submit(self, _values: dict[str, Any]) -> Mapping[str, str] | None:
        changes = self.grid.changes
        if not changes:
            return None
        desk, own = self._section.desk, self._facts.row.id
        service, actor = desk.log, desk.actor()
        self._section.carry_out(
            lambda: service.record_days(own, changes, actor=actor),
            lambda count: self.tr("%n day(s) saved", "", count),
            beside=Beside(self),
            refused=self._point_out,
        )
        return PENDING

    def _point_out(self, refusal: Refusal) -> bool:
        """The sentence stands above; the keyboard goes to the day that it names."""
        self.grid.point_out(refusal.values.get("day"))
        return False
