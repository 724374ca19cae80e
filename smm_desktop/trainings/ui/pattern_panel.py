"""The form of a session pattern: days, hours, breaks, room, trainer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from uuid import UUID

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.core.clock import Clock
from smm_desktop.trainings.queries import TrainerRow
from smm_desktop.trainings.terms import PatternKind, SessionPattern
from smm_desktop.trainings.ui.session_dialog import trainer_choices
from smm_desktop.widgets.forms import (
    Choice,
    ComboField,
    DateField,
    Form,
    LineField,
    MultiChoiceField,
    NumberField,
    TimeField,
)
from smm_desktop.widgets.layouts import column

_WEEK = 7
_MOST_LESSONS = 2000


class PatternPanel(QWidget):
    changed = Signal()

    def __init__(
        self,
        clock: Clock,
        trainers: Sequence[TrainerRow],
        rooms: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("pattern_panel")
        self.form = Form(columns=2, name="pattern_form")
        self._add_days(clock)
        self._add_hours()
        self._add_place(trainers, rooms)
        self.form.changed.connect(lambda _key: self.changed.emit())
        self.setLayout(column(self.form, gap=0))

    def _add_days(self, clock: Clock) -> None:
        form = self.form
        form.add(
            "first_day", self.tr("&First day"), DateField(clock=clock, name="pattern_first"), required=True
        )
        form.add("last_day", self.tr("&Last day"), DateField(clock=clock, optional=True, name="pattern_last"))
        days = [Choice(day, self._day_name(day)) for day in range(_WEEK)]
        form.add("weekdays", self.tr("Weekdays"), MultiChoiceField(days, name="pattern_weekdays"), span=2)
        form.add(
            "every_weeks",
            self.tr("Every … &weeks"),
            NumberField(1, 12, name="pattern_every_weeks"),
            hint=self.tr("1: every week, 2: every other week"),
        )
        form.add(
            "lesson_hours",
            self.tr("Lesson &hours to plan"),
            NumberField(1, _MOST_LESSONS, optional=True, name="pattern_hours"),
            hint=self.tr("Empty: until the last day."),
        )

    def _day_name(self, day: int) -> str:
        return QLocale().standaloneDayName(day + 1, QLocale.FormatType.ShortFormat)

    def _add_hours(self) -> None:
        form, minutes = self.form, self.tr("min")
        form.add("starts_at", self.tr("First lesson &at"), TimeField(name="pattern_starts"), required=True)
        form.add("slots_per_day", self.tr("Lessons a &day"), NumberField(1, 16, name="pattern_slots"))
        form.add(
            "minutes",
            self.tr("Length of a lesson"),
            NumberField(10, 240, suffix=minutes, name="pattern_minutes"),
        )
        form.add(
            "break_minutes",
            self.tr("&Break"),
            NumberField(0, 120, suffix=minutes, step=5, name="pattern_break"),
        )
        form.add(
            "lunch_after",
            self.tr("Lunch after lesson"),
            NumberField(0, 16, name="pattern_lunch_after"),
            hint=self.tr("0: no lunch break"),
        )
        form.add(
            "lunch_minutes",
            self.tr("Lunch break"),
            NumberField(0, 240, suffix=minutes, step=5, name="pattern_lunch"),
        )

    def _add_place(self, trainers: Sequence[TrainerRow], rooms: Sequence[str]) -> None:
        form = self.form
        form.add("room", self.tr("&Room"), LineField(max_length=100, completions=rooms, name="pattern_room"))
        form.add(
            "trainer_id",
            self.tr("&Trainer"),
            ComboField(trainer_choices(trainers), searchable=True, name="pattern_trainer"),
        )
        form.add("topic", self.tr("T&opic"), LineField(max_length=300, name="pattern_topic"), span=2)

    def set_pattern(self, pattern: SessionPattern) -> None:
        self.form.set_values(
            {
                "first_day": pattern.first_day,
                "last_day": pattern.last_day,
                "weekdays": tuple(pattern.weekdays),
                "every_weeks": pattern.every_weeks,
                "lesson_hours": pattern.lesson_hours,
                "starts_at": time(pattern.starts_at // 60, pattern.starts_at % 60),
                "slots_per_day": pattern.slots_per_day,
                "minutes": pattern.minutes,
                "break_minutes": pattern.break_minutes,
                "lunch_after": pattern.lunch_after,
                "lunch_minutes": pattern.lunch_minutes,
                "room": pattern.room,
                "trainer_id": pattern.trainer_id,
                "topic": pattern.topic,
            }
        )

    def pattern(self) -> SessionPattern | None:
        """None while something needed is missing or is no day or hour."""
        values = self.form.values()
        first, last, starts = values["first_day"], values["last_day"], values["starts_at"]
        weekdays, trainer, hours = values["weekdays"], values["trainer_id"], values["lesson_hours"]
        is_whole = isinstance(first, date) and isinstance(starts, time) and bool(weekdays)
        if not is_whole or self.form.editor("last_day").problem() or not (last or hours):
            return None
        if not isinstance(first, date) or not isinstance(starts, time) or not isinstance(weekdays, tuple):
            return None
        every = self._number("every_weeks")
        return SessionPattern(
            first_day=first,
            last_day=last if isinstance(last, date) else None,
            lesson_hours=hours if isinstance(hours, int) else None,
            kind=PatternKind.DAILY if every == 1 else PatternKind.WEEKLY,
            weekdays=frozenset(weekdays),
            every_weeks=every,
            starts_at=starts.hour * 60 + starts.minute,
            slots_per_day=self._number("slots_per_day"),
            minutes=self._number("minutes"),
            break_minutes=self._number("break_minutes"),
            lunch_after=self._number("lunch_after"),
            lunch_minutes=self._number("lunch_minutes"),
            room=str(values["room"]),
            trainer_id=trainer if isinstance(trainer, UUID) else None,
            topic=str(values["topic"]),
        )

    def _number(self, key: str) -> int:
        value = self.form.editor(key).value()
        return value if isinstance(value, int) else 0
