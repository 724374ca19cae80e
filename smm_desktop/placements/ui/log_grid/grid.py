"""The lines of a log, a month at a time; what was typed in other months stays until it is saved."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.placements.queries import LogRow
from smm_desktop.placements.terms import DayChange, DayFact
from smm_desktop.placements.ui.log_grid.line import ClosedLine, DayLine, DayState, LogField
from smm_desktop.widgets.layouts import column

Month = tuple[int, int]
Column = Callable[[DayLine], LogField]


def month_of(day: date) -> Month:
    return day.year, day.month


def _time(line: DayLine) -> LogField:
    return line.time


def _work(line: DayLine) -> LogField:
    return line.work


class LogGrid(QWidget):
    """An editor: its value is what stands in the lines. `changes` is what is to be written."""

    value_changed = Signal()
    entered = Signal(object)  # the line that has the keyboard now
    left = Signal()  # Enter in the last line of the last month
    month_shown = Signal(object)

    def __init__(
        self,
        log: Sequence[LogRow],
        closed: Mapping[date, str],
        daily: int,
        today: date,
        *,
        is_locked: bool,
        name: str,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._log, self._closed, self._daily = tuple(log), dict(closed), daily
        self._today, self._is_locked = today, is_locked
        self.months = sorted({month_of(line.day) for line in log})
        self.lines: dict[date, DayLine] = {}
        self._boxes: dict[Month, QWidget] = {}
        self._column = column(gap=0)
        self.setLayout(self._column)
        self.month: Month | None = None

    def show_month(self, month: Month) -> None:
        if month not in self._boxes:
            self._boxes[month] = self._build(month)
            self._column.addWidget(self._boxes[month])
        for one, box in self._boxes.items():
            box.setVisible(one == month)
        self.month = month
        first = self._first_empty(month)
        if first is not None:
            self.setFocusProxy(first.time)
        self.month_shown.emit(month)

    def _build(self, month: Month) -> QWidget:
        rows: dict[date, QWidget] = {
            line.day: self._line(line) for line in self._log if month_of(line.day) == month
        }
        rows |= {day: ClosedLine(day, name) for day, name in self._closed.items() if month_of(day) == month}
        box = QWidget()
        box.setLayout(column(*(rows[day] for day in sorted(rows)), gap=4))
        return box

    def _line(self, stored: LogRow) -> DayLine:
        state = DayState(is_ahead=stored.day > self._today, is_locked=self._is_locked)
        line = self.lines[stored.day] = DayLine(stored, self._daily, state)
        line.changed.connect(self.value_changed)
        for pick in (_time, _work):
            field = pick(line)
            field.stepped.connect(lambda by, here=line, pick=pick: self._go(here, by, pick))
            field.pasted.connect(lambda text, here=line, pick=pick: self._paste(here, text, pick))
            field.repeated.connect(lambda here=line, pick=pick: self._repeat(here, pick))
            field.entered.connect(lambda here=line: self.entered.emit(here))
        return line

    def _of_month(self, month: Month | None) -> list[DayLine]:
        return [self.lines[day] for day in sorted(self.lines) if month_of(day) == month]

    def _first_empty(self, month: Month) -> DayLine | None:
        usable = [line for line in self._of_month(month) if line.can_type]
        return next((line for line in usable if not line.time.value()), usable[0] if usable else None)

    def _go(self, line: DayLine, by: int, pick: Column) -> None:
        """To the next line that can be typed in, in the same column; past the month's end to the next month."""
        usable = [one for one in self._of_month(self.month) if one.can_type]
        at = usable.index(line) + by if line in usable else -1
        if 0 <= at < len(usable):
            pick(usable[at]).setFocus(Qt.FocusReason.TabFocusReason)
        elif at >= len(usable):
            self._leave_month(pick)

    def _leave_month(self, pick: Column) -> None:
        later = [month for month in self.months if self.month is not None and month > self.month]
        if later:
            self.show_month(later[0])
            usable = [one for one in self._of_month(self.month) if one.can_type]
            if usable:
                pick(usable[0]).setFocus(Qt.FocusReason.TabFocusReason)
                return
        self.left.emit()

    def _paste(self, line: DayLine, text: str, pick: Column) -> None:
        """A column of a spreadsheet from here down; from the time on, the next column is the work."""
        usable = [one for one in self._of_month(self.month) if one.can_type]
        below = usable[usable.index(line) :] if line in usable else []
        for one, pasted in zip(below, text.splitlines(), strict=False):
            first, _tab, second = pasted.partition("\t")
            pick(one).set_value(first.strip())
            if pick is _time and second.strip():
                one.work.set_value(second.replace("\t", " ").strip())

    def _repeat(self, line: DayLine, pick: Column) -> None:
        """As the line above."""
        above = [one for one in self._of_month(self.month) if one.stored.day < line.stored.day]
        if above:
            pick(line).set_value(pick(above[-1]).value())

    def fill_month(self) -> None:
        """Whole days where nothing is written yet."""
        for line in self._of_month(self.month):
            line.fill_whole_day()

    @property
    def changes(self) -> list[DayChange]:
        found = (self.lines[day].change for day in sorted(self.lines))
        return [one for one in found if one is not None]

    @property
    def facts(self) -> dict[date, DayFact]:
        """The log as it would be with what was typed."""
        facts = {
            line.day: DayFact(line.minutes, line.excuse) for line in self._log if line.minutes is not None
        }
        for day, line in self.lines.items():
            facts.pop(day, None)
            if (fact := line.fact) is not None:
                facts[day] = fact
        return facts

    def point_out(self, day: object) -> bool:
        """Show the line of a day that something is wrong with."""
        if not isinstance(day, date) or month_of(day) not in self.months:
            return False
        self.show_month(month_of(day))
        if day in self.lines:
            self.lines[day].point_out()
        return day in self.lines

    def value(self) -> dict[date, tuple[str, str]]:
        """Only lines that differ: a month that was looked at changed nothing."""
        return {day: line.value() for day, line in self.lines.items() if self._differs(line)}

    def _differs(self, line: DayLine) -> bool:
        return line.change is not None or line.problem

    def set_value(self, _value: object) -> None:
        """It is filled from the log that it was made with."""

    def problem(self) -> str:
        wrong = [line for day, line in sorted(self.lines.items()) if line.problem]
        if not wrong:
            return ""
        self.show_month(month_of(wrong[0].stored.day))
        self.setFocusProxy(wrong[0].time)
        return self.tr("%n line(s) cannot be read, or have work but no time.", "", len(wrong))

    def is_blank(self) -> bool:
        return not self.value()
