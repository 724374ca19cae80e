"""The sessions of a group: planned by pattern, moved one by one, removed while nothing is recorded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtWidgets import QWidget

from smm_desktop.core import turkish
from smm_desktop.core.database.database import Database
from smm_desktop.trainings import queries
from smm_desktop.trainings.queries import SessionRow, TrainerRow
from smm_desktop.trainings.terms import SessionPattern
from smm_desktop.trainings.ui.part_panel import PartPanel
from smm_desktop.trainings.ui.planner_dialog import PlannerDialog
from smm_desktop.trainings.ui.section_panel import Desk
from smm_desktop.trainings.ui.session_dialog import SessionDialog
from smm_desktop.trainings.ui.session_table import session_columns
from smm_desktop.trainings.ui.wording import hours_of, lesson_count
from smm_desktop.widgets.buttons import primary, secondary
from smm_desktop.widgets.dialogs import ask
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import STRETCH, column, row
from smm_desktop.widgets.table import DataTable
from smm_desktop.widgets.tones import Tone


@dataclass(frozen=True, slots=True)
class PlanningFacts:
    """What the planner's form offers."""

    pattern: SessionPattern
    trainers: tuple[TrainerRow, ...]
    rooms: tuple[str, ...]


def read_planning(desk: Desk, group_id: UUID) -> PlanningFacts:
    database: Database = desk.database
    sessions = database.ask(queries.sessions, group_id)
    rooms = {session.room for session in sessions if session.room}
    return PlanningFacts(
        desk.schedule.default_pattern(group_id),
        database.ask(queries.trainers),
        tuple(turkish.sorted_by(rooms, lambda room: room)),
    )


class SchedulePanel(PartPanel):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "schedule_panel", parent)
        self.table = DataTable(session_columns(), multi=True, name="session_table")
        self.table.set_empty(
            EmptyState(
                self.tr("No sessions yet"),
                self.tr(
                    "Give weekdays and hours; holidays are skipped and clashes are shown before anything is written."
                ),
                icon="calendar-plus",
                action=self.tr("Plan sessions"),
                on_action=self.open_planner,
                name="no_sessions",
            )
        )
        self.summary = Label("", TextRole.SOFT, name="schedule_summary")
        self.plan_button = primary(
            self.tr("&Plan sessions…"), icon="calendar-plus", name="plan_sessions", shortcut="Ctrl+Shift+P",
            on_click=self.open_planner,
        )  # fmt: skip
        self.change_button = secondary(
            self.tr("Cha&nge…"), icon="pencil", name="change_session", on_click=self._change
        )
        self.remove_button = secondary(
            self.tr("Remo&ve…"), icon="trash-2", name="remove_sessions", on_click=self._ask_removal
        )
        self._connect()
        tools = row(self.summary, STRETCH, self.remove_button, self.change_button, self.plan_button)
        layout = column(tools, self.table, gap=12)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.table.opened.connect(lambda _id: self._change())
        self.table.selection_changed.connect(lambda _id: self._enable())
        self.table.add_row_action(
            self.tr("Change…"), lambda _id: self._change(), icon="pencil", shortcut="F2"
        )
        self.table.add_row_action(
            self.tr("Remove…"), lambda _id: self._ask_removal(), icon="trash-2", shortcut="Del"
        )

    def refresh(self) -> None:
        group, database = self.group, self.desk.database
        if group is not None:
            self.loader.load(lambda: database.ask(queries.sessions, group.id), self._show_sessions)

    def _show_sessions(self, sessions: Sequence[SessionRow]) -> None:
        self.table.set_rows(sessions)
        if self.table.selected_id is None:
            self.table.select_first()
        self._show_summary(sessions)
        self._enable()

    def _show_summary(self, sessions: Sequence[SessionRow]) -> None:
        if self.facts is None:
            return
        lessons = sum(session.slot_count for session in sessions)
        missing = self.facts.activity.catalogue_hours - lessons
        parts = [
            self.tr("%n day(s)", "", len({session.day for session in sessions})),
            lesson_count(lessons),
            hours_of(sum(session.minutes for session in sessions)),
        ]
        if missing > 0:
            parts.append(self.tr("%n lesson(s) short of the catalogue", "", missing))
        elif missing < 0:
            parts.append(self.tr("%n lesson(s) more than the catalogue", "", -missing))
        self.summary.setText(" · ".join(parts))
        self.summary.set_tone(Tone.WARN if missing > 0 else None)

    def _enable(self) -> None:
        is_open = self.facts is not None and not self.facts.is_locked
        has_choice = self.table.selected_id is not None
        self.plan_button.setEnabled(is_open)
        self.change_button.setEnabled(is_open and has_choice)
        self.remove_button.setEnabled(is_open and has_choice)

    def _chosen(self) -> list[SessionRow]:
        rows = (self.table.row(row_id) for row_id in self.table.selected_ids)
        return [found for found in rows if isinstance(found, SessionRow)]

    def open_planner(self) -> None:
        group = self.group
        if group is not None and self.plan_button.isEnabled():
            self.loader.load(
                lambda: read_planning(self.desk, group.id),
                lambda facts: PlannerDialog(self, group, facts.pattern, facts.trainers, facts.rooms).open(),
            )

    def _change(self) -> None:
        chosen = self._chosen()
        if chosen and self.change_button.isEnabled():
            self.loader.load(
                lambda: self.desk.database.ask(queries.trainers),
                lambda trainers: SessionDialog(self, chosen[0], trainers).open(),
            )

    def _ask_removal(self) -> None:
        chosen = self._chosen()
        if not chosen or not self.remove_button.isEnabled():
            return
        ask(
            self,
            self.tr("Remove %n session(s)?", "", len(chosen)),
            self.tr("Sessions with recorded attendance stay."),
            self.tr("Remove"),
            lambda: self._remove([session.id for session in chosen]),
            danger=True,
            name="remove_sessions_question",
        )

    def _remove(self, session_ids: list[UUID]) -> None:
        actor = self.desk.actor()
        self.carry_out(
            lambda: self.desk.schedule.remove_sessions(session_ids, actor=actor),
            self.tr("%n session(s) removed", "", len(session_ids)),
        )
