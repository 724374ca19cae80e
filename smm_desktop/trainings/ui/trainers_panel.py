"""Who teaches: the trainers with their sessions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.trainings import queries
from smm_desktop.trainings.queries import TrainerRow
from smm_desktop.trainings.ui.section_panel import Desk, SectionPanel
from smm_desktop.trainings.ui.trainer_dialog import TrainerDialog
from smm_desktop.widgets.buttons import primary, quiet, secondary
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.layouts import STRETCH, column, row
from smm_desktop.widgets.search_field import SearchField
from smm_desktop.widgets.table import Column, DataTable, number_column, person_column, text_column


class TrainersPanel(SectionPanel):
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "trainers_panel", parent)
        self.heading = self.tr("Trainers")
        self.search = SearchField(self.tr("Search name or institution…"), name="trainer_search")
        self.table = DataTable(self._columns(), name="trainer_table")
        self.change_button = secondary(
            self.tr("&Change…"), icon="pencil", name="change_trainer", on_click=self._change
        )
        self.buttons = (
            quiet(
                self.tr("&Trainings"), icon="arrow-left", name="leave_trainers", shortcut="Alt+Left",
                on_click=self.left.emit,
            ),
            self.change_button,
            primary(
                self.tr("&New trainer…"), icon="plus", shortcut="Ctrl+N", name="new_trainer", on_click=self._add
            ),
        )  # fmt: skip
        self.tools = QWidget()
        self.tools.setLayout(row(self.search, STRETCH))
        self.search.searched.connect(lambda _text: self.refresh())
        self.search.arrow_down.connect(self.table.focus_table)
        self.table.opened.connect(lambda _id: self._change())
        self.table.add_row_action(
            self.tr("Change…"), lambda _id: self._change(), icon="pencil", shortcut="F2"
        )
        self.setLayout(column(self.table, gap=0))

    def _columns(self) -> tuple[Column, ...]:
        return (
            person_column(
                "name", self.tr("Trainer"), lambda row: row.name, lambda row: row.title, sortable=False
            ),
            text_column(
                "institution", self.tr("Institution"), lambda row: row.institution, width=250, sortable=False
            ),
            text_column(
                "phone", self.tr("Telephone"), lambda row: row.phone, width=140, soft=True, sortable=False
            ),
            text_column(
                "email", self.tr("E-mail"), lambda row: row.email, width=210, soft=True, sortable=False
            ),
            number_column(
                "sessions", self.tr("Sessions"), lambda row: row.session_count, width=90, sortable=False
            ),
        )

    def take_keyboard(self) -> None:
        self.table.focus_table()

    def refresh(self) -> None:
        text, database = self.search.text().strip(), self.desk.database
        self.loader.load(lambda: database.ask(queries.trainers, text=text), self._show)

    def _show(self, trainers: Sequence[TrainerRow]) -> None:
        self.table.set_empty(
            EmptyState(
                self.tr("No trainers yet"),
                self.tr("Enter who teaches; the planner finds clashes by name."),
                icon="presentation",
                action=self.tr("New trainer"),
                on_action=self._add,
                name="no_trainers",
            )
        )
        self.table.set_rows(trainers)
        self.say(self.heading, self.tr("%n trainer(s)", "", len(trainers)))
        if self.table.selected_id is None:
            self.table.select_first()
        self.change_button.setEnabled(self.table.selected_id is not None)

    def _add(self) -> None:
        TrainerDialog(self).open()

    def _change(self) -> None:
        found = self.table.row(self.table.selected_id) if self.table.selected_id is not None else None
        if isinstance(found, TrainerRow):
            TrainerDialog(self, found).open()
