"""The groups of an activity with seats and lessons: add, change, remove."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smm_desktop.trainings.queries import GroupRow
from smm_desktop.trainings.ui.group_dialog import GroupDialog
from smm_desktop.trainings.ui.part_panel import PartPanel
from smm_desktop.trainings.ui.section_panel import Desk
from smm_desktop.trainings.ui.wording import span_text
from smm_desktop.widgets.buttons import secondary
from smm_desktop.widgets.dialogs import ask
from smm_desktop.widgets.fonts import px
from smm_desktop.widgets.layouts import column
from smm_desktop.widgets.table import Column, DataTable, number_column, progress_column, text_column

translate = QCoreApplication.translate
_ROW, _HEAD, _MOST = 42, 56, 6


class GroupsPanel(PartPanel):
    has_groups = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "groups_panel", parent)
        self.table = DataTable(self._columns(), name="group_table")
        self.table.opened.connect(lambda _id: self._change())
        self.table.add_row_action(
            self.tr("Change…"), lambda _id: self._change(), icon="pencil", shortcut="F2", name="change_group"
        )
        self.table.add_row_action(
            self.tr("Remove…"),
            lambda _id: self._remove(),
            icon="trash-2",
            shortcut="Del",
            name="remove_group",
        )
        self.add_button = secondary(self.tr("Add &group…"), icon="plus", name="add_group", on_click=self._add)
        self.buttons = (self.add_button,)
        self.setLayout(column(self.table, gap=0))

    def _columns(self) -> tuple[Column, ...]:
        return (
            text_column(
                "name", self.tr("Group"), lambda group: group.name, width=110, stretch=1, sortable=False
            ),
            progress_column(
                "seats",
                self.tr("Seats"),
                lambda group: min(1.0, group.enrolled / group.quota) if group.quota else None,
                lambda group: f"{group.enrolled}/{group.quota}",
                width=150,
                sortable=False,
            ),
            number_column(
                "waiting", self.tr("Waiting"), lambda group: group.waiting or None, width=82, sortable=False
            ),
            number_column(
                "lessons",
                translate("trainings", "Lessons", "short"),
                lambda group: group.slot_count,
                sortable=False,
            ),
            text_column("days", self.tr("Days"), self._days, width=150, soft=True, sortable=False),
        )

    def _days(self, group: GroupRow) -> str:
        if group.first_day is None or group.last_day is None:
            return self.tr("not planned")
        return span_text(group.first_day, group.last_day, short=True)

    def refresh(self) -> None:
        if self.facts is None:
            return
        self.table.set_rows(self.facts.groups)
        self.table.setFixedHeight(px(_HEAD) + px(_ROW) * min(_MOST, max(1, len(self.facts.groups))))
        self.add_button.setEnabled(not self.facts.is_locked)
        if self.table.selected_id is None:
            self.table.select_first()

    @property
    def _chosen(self) -> GroupRow | None:
        found = self.table.row(self.table.selected_id) if self.table.selected_id is not None else None
        return found if isinstance(found, GroupRow) else None

    def _add(self) -> None:
        if self.facts is not None and not self.facts.is_locked:
            GroupDialog(self, self.facts.activity.id).open()

    def _change(self) -> None:
        chosen = self._chosen
        if chosen is not None and self.facts is not None and not self.facts.is_locked:
            GroupDialog(self, chosen.activity_id, chosen).open()

    def _remove(self) -> None:
        chosen = self._chosen
        if chosen is None or self.facts is None or self.facts.is_locked:
            return
        ask(
            self,
            self.tr("Remove group {name}?").format(name=chosen.name),
            self.tr("Its sessions go with it. A group in which people were enrolled stays."),
            self.tr("Remove"),
            lambda: self._carry_out_removal(chosen),
            danger=True,
            name="remove_group_question",
        )

    def _carry_out_removal(self, group: GroupRow) -> None:
        actor = self.desk.actor()
        self.carry_out(
            lambda: self.desk.activities.remove_group(group.id, actor=actor),
            self.tr("Group {name} was removed").format(name=group.name),
        )
