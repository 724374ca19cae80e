"""Choosing the group whose attendance is taken: type any part of its training's title; the last one is remembered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.core.database.database import Database
from smm_desktop.trainings import queries
from smm_desktop.trainings.queries import ActivityFilter, ActivityRow, GroupRow
from smm_desktop.trainings.terms import ActivityState
from smm_desktop.widgets.forms import Choice, ComboField
from smm_desktop.widgets.layouts import column

_KEY = "attendance/group"
_RUNNING = frozenset({ActivityState.OPEN, ActivityState.HELD})
_SHOWN = frozenset({*_RUNNING, ActivityState.CLOSED})


@dataclass(frozen=True, slots=True)
class GroupChoice:
    activity: ActivityRow
    group: GroupRow


def read_groups(database: Database) -> tuple[GroupChoice, ...]:
    """Groups of trainings under way first, then those of closed ones; the newest first in each."""
    found = database.ask(queries.activities, ActivityFilter(states=_SHOWN))
    ordered = [row for row in found if row.state in _RUNNING] + [
        row for row in found if row.state not in _RUNNING
    ]
    return tuple(
        GroupChoice(activity, group)
        for activity in ordered
        for group in database.ask(queries.groups, activity.id)
    )


class GroupChoicePanel(QWidget):
    chosen = Signal(object)  # id of the group
    settled = Signal()  # Enter: on with the work

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("group_choice_panel")
        self.choices: dict[UUID, GroupChoice] = {}
        self.combo = ComboField(
            searchable=True, placeholder=self.tr("Choose a training and group…"), name="attendance_group"
        )
        self.combo.setAccessibleName(self.tr("Training and group"))
        self.combo.setMinimumContentsLength(28)
        self.combo.value_changed.connect(self._choose)
        line = self.combo.lineEdit()
        if line is not None:
            line.returnPressed.connect(self.settled)
        self.setLayout(column(self.combo, gap=0))

    def set_groups(self, choices: Sequence[GroupChoice]) -> None:
        """What was chosen stays; else the remembered group, else the first."""
        kept = self.combo.value()
        self.choices = {choice.group.id: choice for choice in choices}
        self.combo.blockSignals(True)
        self.combo.set_choices([Choice(choice.group.id, self._text(choice)) for choice in choices])
        self.combo.blockSignals(False)
        if kept not in self.choices and choices:
            self.choose(self._remembered() or choices[0].group.id)
        self._show_start()

    def _text(self, choice: GroupChoice) -> str:
        people = self.tr("%n participant(s)", "", choice.group.enrolled)
        group = self.tr("Group {name}").format(name=choice.group.name)
        return f"{choice.activity.title} · {group} ({people})"

    def _remembered(self) -> UUID | None:
        stored = str(QSettings().value(_KEY, ""))
        return next((group_id for group_id in self.choices if str(group_id) == stored), None)

    @property
    def current(self) -> GroupChoice | None:
        return self.choices.get(self.combo.value())

    def choose(self, group_id: UUID) -> None:
        self.combo.set_value(group_id)
        self._show_start()

    def _show_start(self) -> None:
        """A long title is read from its beginning."""
        line = self.combo.lineEdit()
        if line is not None and not line.hasFocus():
            line.setCursorPosition(0)

    def _choose(self) -> None:
        chosen = self.current
        if chosen is not None:
            QSettings().setValue(_KEY, str(chosen.group.id))
            self.chosen.emit(chosen.group.id)
