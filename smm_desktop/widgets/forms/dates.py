"""Editors of days and times: typed in the short ways people write them, stepped by arrows, from a calendar."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from smm_desktop.core.clock import Clock, SystemClock
from smm_desktop.widgets.forms.calendar_popup import CalendarPopup
from smm_desktop.widgets.forms.date_texts import parse_day, parse_time
from smm_desktop.widgets.icons import IconRole, icon
from smm_desktop.widgets.theme import current_theme

_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 7, Qt.Key.Key_PageDown: -7}


class DateField(QLineEdit):
    """23.11.2026, 23/11/26, 23112026 and 23.11 are understood; Up and Down step days, F4 opens the calendar."""

    value_changed = Signal()

    def __init__(
        self,
        *,
        optional: bool = False,
        clock: Clock | None = None,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setPlaceholderText("" if optional else self.tr("dd.mm.yyyy"))
        self.setMaxLength(10)
        self._clock = clock or SystemClock()
        self._calendar: CalendarPopup | None = None
        self._open = QAction(self.tr("Calendar"), self)
        self._open.triggered.connect(self.open_calendar)
        self.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(self.value_changed)
        current_theme().changed.connect(self._draw)
        self._draw()

    def value(self) -> date | None:
        return parse_day(self.text(), self._clock.today())

    def set_value(self, value: object) -> None:
        self.setText(f"{value:%d.%m.%Y}" if isinstance(value, date) else "")

    def problem(self) -> str:
        unclear = bool(self.text().strip()) and self.value() is None
        return self.tr("Write the date as day.month.year, for example 23.11.2026.") if unclear else ""

    def is_blank(self) -> bool:
        return not self.text().strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key == Qt.Key.Key_F4 or (key == Qt.Key.Key_Down and alt):
            self.open_calendar()
        elif key in _STEPS:
            self.set_value((self.value() or self._clock.today()) + timedelta(days=_STEPS[key]))
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if (day := self.value()) is not None:
            self.set_value(day)

    def open_calendar(self) -> None:
        if self._calendar is None:
            self._calendar = CalendarPopup(self)
            self._calendar.chosen.connect(self.set_value)
        below = self.mapToGlobal(QPoint(0, self.height() + 3))
        self._calendar.open_at(below, self.value() or self._clock.today())

    def _draw(self) -> None:
        self._open.setIcon(icon("calendar", IconRole.FAINT))


class TimeField(QLineEdit):
    """9, 930, 9.30 and 09:30 are understood; Up and Down step five minutes."""

    value_changed = Signal()

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setPlaceholderText(self.tr("hh:mm"))
        self.setMaxLength(5)
        self.textChanged.connect(self.value_changed)

    def value(self) -> time | None:
        return parse_time(self.text())

    def set_value(self, value: object) -> None:
        self.setText(f"{value:%H:%M}" if isinstance(value, time) else "")

    def problem(self) -> str:
        unclear = bool(self.text().strip()) and self.value() is None
        return self.tr("Write the time as hours and minutes, for example 09:30.") if unclear else ""

    def is_blank(self) -> bool:
        return not self.text().strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 5, Qt.Key.Key_Down: -5}.get(Qt.Key(event.key()), 0)
        if step:
            start = datetime.combine(date.min + timedelta(days=1), self.value() or time(9))
            self.set_value((start + timedelta(minutes=step)).time())
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if (moment := self.value()) is not None:
            self.set_value(moment)
