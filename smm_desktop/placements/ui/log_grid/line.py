"""One day of the log: the time, how it is understood, and the work."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from smm_desktop.placements.queries import LogRow
from smm_desktop.placements.terms import DayChange, DayFact
from smm_desktop.placements.ui.log_grid.typing import Fault, Typed, read_typed
from smm_desktop.placements.ui.wording.log import fact_badge, typed_text
from smm_desktop.widgets.fonts import px
from smm_desktop.widgets.forms import LineField
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import row
from smm_desktop.widgets.theme import restyle
from smm_desktop.widgets.tones import Tone

DAY, TIME, SAID = 112, 84, 128
_STEPS = {Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


def day_label(day: date) -> str:
    """Return '7 Ara Pzt'."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM ddd")


class LogField(LineField):
    """A line that gives Enter, the arrows and pasted columns to its grid."""

    stepped = Signal(int)
    pasted = Signal(str)
    entered = Signal()
    repeated = Signal()  # Ctrl+D: as the line above

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()), 0)
        is_held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if step and not is_held:
            self.stepped.emit(step)
        elif event.key() == Qt.Key.Key_D and is_held:
            self.repeated.emit()
        elif event.matches(QKeySequence.StandardKey.Paste) and _is_column(QGuiApplication.clipboard().text()):
            self.pasted.emit(QGuiApplication.clipboard().text())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()
        self.entered.emit()


def _is_column(text: str) -> bool:
    return "\n" in text.strip() or "\t" in text


@dataclass(frozen=True, slots=True)
class DayState:
    """Whether a day can be written: it may lie ahead, and a finished placement is only read."""

    is_ahead: bool
    is_locked: bool


class DayLine(QWidget):
    changed = Signal()

    def __init__(self, stored: LogRow, daily: int, state: DayState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"log_{stored.day.isoformat()}")
        self.stored, self._daily = stored, daily
        name = day_label(stored.day)
        self.time = LogField(max_length=16, name=f"log_time_{stored.day.isoformat()}")
        self.work = LogField(max_length=1000, name=f"log_work_{stored.day.isoformat()}")
        self._said = Label("", TextRole.SMALL)
        for widget, width in ((self.time, TIME), (self._said, SAID)):
            widget.setFixedWidth(px(width))
        self.time.setAccessibleName(self.tr("{day}: time").format(day=name))
        self.work.setAccessibleName(self.tr("{day}: work").format(day=name))
        day = Label(name)
        day.setFixedWidth(px(DAY))
        layout = row(day, self.time, self._said, self.work, gap=8)
        layout.setStretch(3, 1)
        self.setLayout(layout)
        self._fill(state)
        self.time.value_changed.connect(self._time_changed)
        self.work.value_changed.connect(self.changed)

    def _fill(self, state: DayState) -> None:
        self.time.set_value(typed_text(self._stored_fact))
        self.work.set_value(self.stored.work)
        self._shown_work = self.work.value()
        if state.is_ahead:
            self.time.setEnabled(False)
            self.work.setEnabled(False)
            self.work.setPlaceholderText(self.tr("has not come yet"))
        for field in (self.time, self.work):
            field.setReadOnly(state.is_locked)
        self.can_type = not (state.is_ahead or state.is_locked)
        self._show()

    @property
    def _stored_fact(self) -> DayFact | None:
        stored = self.stored
        return None if stored.minutes is None else DayFact(stored.minutes, stored.excuse)

    @property
    def typed(self) -> Typed:
        return read_typed(self.time.value(), self._daily)

    @property
    def fact(self) -> DayFact | None:
        return self.typed.fact

    @property
    def problem(self) -> bool:
        """Something that is no time, or words of work without any time."""
        typed = self.typed
        return typed.fault is not None or (typed.fact is None and bool(self.work.value()))

    def value(self) -> tuple[str, str]:
        return self.time.value(), self.work.value()

    @property
    def change(self) -> DayChange | None:
        """What is to be written; None where the line says what is stored. Longer words than a line shows are kept."""
        fact = self.fact
        work = self.stored.work if self.work.value() == self._shown_work else self.work.value()
        if fact == self._stored_fact and (work == self.stored.work or fact is None):
            return None
        if fact is None:
            return DayChange(self.stored.day, None)
        return DayChange(self.stored.day, fact.minutes, work, fact.excuse)

    def fill_whole_day(self) -> None:
        if self.can_type and not self.time.value() and self.stored.is_planned:
            self.time.set_value(typed_text(DayFact(self._daily)))

    def point_out(self) -> None:
        """The line that a deed was refused for."""
        self._mark(is_wrong=True)
        self.time.setFocus(Qt.FocusReason.OtherFocusReason)

    def _time_changed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        typed = self.typed
        self._mark(is_wrong=typed.fault is not None)
        if typed.fault is not None:
            self._said.setText(self._fault_text(typed.fault))
            self._said.set_tone(Tone.BAD)
        elif typed.fact is not None:
            badge = fact_badge(typed.fact)
            self._said.setText(badge.text)
            self._said.set_tone(badge.tone)
        else:
            self._said.setText("" if self.stored.is_planned else self.tr("not planned"))
            self._said.set_tone(None)

    def _mark(self, *, is_wrong: bool) -> None:
        self.time.setProperty("invalid", "true" if is_wrong else "false")
        restyle(self.time)

    def _fault_text(self, fault: Fault) -> str:
        return self.tr("not understood") if fault is Fault.UNREADABLE else self.tr("too long a day")


class ClosedLine(QWidget):
    """A holiday on one of the days of the week agreed on."""

    def __init__(self, day: date, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"log_closed_{day.isoformat()}")
        label = Label(day_label(day), TextRole.SOFT)
        label.setFixedWidth(px(DAY))
        layout = row(label, Label(name, TextRole.SOFT, tone=Tone.WARN), gap=8)
        layout.setStretch(1, 1)
        layout.setContentsMargins(0, 5, 0, 5)
        self.setLayout(layout)
