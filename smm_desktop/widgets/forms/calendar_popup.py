"""The month that opens below a date field: arrows move, Enter takes, Esc closes."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QBrush, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from smm_desktop.widgets.icons import IconRole, icon
from smm_desktop.widgets.theme import current_theme

_WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class CalendarPopup(QCalendarWidget):
    chosen = Signal(object)

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self.setWindowFlag(Qt.WindowType.Popup)
        self.setObjectName(f"{owner.objectName()}_calendar")
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setLocale(QLocale())
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setMinimumSize(304, 262)
        self.activated.connect(self._take)
        self.clicked.connect(self._take)
        current_theme().changed.connect(self._draw)
        self._draw()

    def open_at(self, place: QPoint, day: date) -> None:
        self.setSelectedDate(QDate(day.year, day.month, day.day))
        self.move(place)
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self, day: QDate) -> None:
        self.hide()
        self.chosen.emit(date(day.year(), day.month(), day.day()))

    def _draw(self) -> None:
        tokens = current_theme().tokens
        quiet = QTextCharFormat()
        quiet.setForeground(QBrush(tokens.faint))
        self.setHeaderTextFormat(quiet)
        for day in _WEEKEND:
            self.setWeekdayTextFormat(day, quiet)
        for name, drawing in (
            ("qt_calendar_prevmonth", "chevron-left"),
            ("qt_calendar_nextmonth", "chevron-right"),
        ):
            button = self.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setIcon(icon(drawing, IconRole.SOFT))
