"""The people of a group: who sits, waits or left; enrolling, withdrawing, moving, scores."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from smm_desktop.trainings import queries
from smm_desktop.trainings.queries import EnrolmentRow
from smm_desktop.trainings.terms import ActivityState, EnrolledPerson, EnrolmentState, Promotion
from smm_desktop.trainings.ui.add_people_panel import AddPeoplePanel
from smm_desktop.trainings.ui.move_dialog import MoveDialog
from smm_desktop.trainings.ui.part_panel import PartPanel
from smm_desktop.trainings.ui.paste_dialog import PasteDialog
from smm_desktop.trainings.ui.people_table import PersonLine, people_columns
from smm_desktop.trainings.ui.scores_dialog import ScoresDialog
from smm_desktop.trainings.ui.section_panel import Desk
from smm_desktop.trainings.ui.walk_in_dialog import WalkInDialog
from smm_desktop.widgets.buttons import MenuButton, secondary
from smm_desktop.widgets.dialogs import ask
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import STRETCH, SideBySide, column, row
from smm_desktop.widgets.table import DataTable

_SIDE = 330


class PeoplePanel(PartPanel):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "people_panel", parent)
        self.summary = Label("", TextRole.SOFT, name="people_summary")
        self.add = AddPeoplePanel(desk)
        self.add.deed_done.connect(self.deed_done)
        self.tables = {has_exam: self._make_table(has_exam) for has_exam in (False, True)}
        self._make_buttons()
        tools = row(
            self.attendance_button, STRETCH, self.scores_button, self.walk_in_button, self.paste_button,
            self.person_menu,
        )  # fmt: skip
        left = QWidget()
        layout = column(tools, *self.tables.values(), self.summary, gap=12)
        layout.setStretch(1, 1)
        layout.setStretch(2, 1)
        left.setLayout(layout)
        self.setLayout(column(SideBySide(left, self.add, side_width=_SIDE), gap=0))

    def _make_table(self, has_exam: bool) -> DataTable:
        table = DataTable(
            people_columns(has_exam=has_exam), name="people_scores_table" if has_exam else "people_table"
        )
        table.set_empty(
            EmptyState(
                self.tr("Nobody is enrolled yet"),
                self.tr("Search at the right and press Enter, or paste a list of names or identity numbers."),
                icon="user-plus",
                action=self.tr("Paste a list"),
                on_action=self._paste,
                name="no_people",
            )
        )
        table.selection_changed.connect(lambda _id: self._enable())
        for text, run, key in (
            (self.tr("Withdraw…"), self._ask_withdrawal, "Del"),
            (self.tr("Give a seat"), self._promote, "Ctrl+Return"),
            (self.tr("Move to another group…"), self._ask_move, "Ctrl+M"),
        ):
            table.add_row_action(text, lambda _id, do=run: do(), shortcut=key)  # type: ignore[misc]  # bound now
        return table

    def _make_buttons(self) -> None:
        self.attendance_button = secondary(
            self.tr("&Attendance"),
            icon="clipboard-check",
            name="people_attendance",
            on_click=self._go_to_attendance,
        )
        self.scores_button = secondary(
            self.tr("&Scores…"), icon="square-pen", name="enter_scores", on_click=self._enter_scores
        )
        self.walk_in_button = secondary(
            self.tr("&Walk-in…"), icon="door-open", name="walk_in", on_click=self._walk_in
        )
        self.paste_button = secondary(
            self.tr("Paste &list…"), icon="clipboard-paste", name="paste_people", shortcut="Ctrl+Shift+V",
            on_click=self._paste,
        )  # fmt: skip
        self.person_menu = MenuButton(
            "", tip=self.tr("What to do with the chosen person"), name="person_menu"
        )
        self.withdraw_action = self.person_menu.add_item(
            self.tr("Withdraw…"), self._ask_withdrawal, icon="user-minus"
        )
        self.promote_action = self.person_menu.add_item(
            self.tr("Give a seat"), self._promote, icon="armchair"
        )
        self.move_action = self.person_menu.add_item(
            self.tr("Move to another group…"), self._ask_move, icon="arrow-right"
        )

    @property
    def table(self) -> DataTable:
        return self.tables[self.facts is not None and self.facts.activity.has_exam]

    def refresh(self) -> None:
        group, database = self.group, self.desk.database
        if group is None or self.facts is None:
            return
        self.add.show_group(group, self.facts.groups, is_locked=self.facts.is_locked)
        for has_exam, table in self.tables.items():
            table.setVisible(has_exam == self.facts.activity.has_exam)
        self.loader.load(
            lambda: database.ask(queries.enrolments, group.id, with_withdrawn=True), self._show_people
        )

    def _show_people(self, people: Sequence[EnrolmentRow]) -> None:
        if self.facts is None or self.group is None:
            return
        self.table.set_rows([PersonLine(one, self.facts.figures.get(one.id)) for one in people])
        if self.table.selected_id is None:
            self.table.select_first()
        group = self.group
        parts = [self.tr("%n enrolled", "", group.enrolled)]
        parts.append(self.tr("%n seat(s) free", "", group.free) if group.free else self.tr("no seat free"))
        if group.waiting:
            parts.append(self.tr("%n waiting", "", group.waiting))
        self.summary.setText(" · ".join(parts))
        self._enable()

    @property
    def _chosen(self) -> EnrolmentRow | None:
        found = self.table.row(self.table.selected_id) if self.table.selected_id is not None else None
        return found.enrolment if isinstance(found, PersonLine) else None

    def _enable(self) -> None:
        facts, chosen = self.facts, self._chosen
        if facts is None:
            return
        is_open = not facts.is_locked
        is_running = facts.activity.state in (ActivityState.OPEN, ActivityState.HELD)
        self.paste_button.setEnabled(is_open)
        self.walk_in_button.setVisible(is_running)
        self.scores_button.setVisible(facts.activity.has_exam)
        self.scores_button.setEnabled(is_running)
        self.attendance_button.setVisible(facts.activity.state is not ActivityState.PLANNED)
        is_in = chosen is not None and chosen.state is not EnrolmentState.WITHDRAWN
        self.withdraw_action.setEnabled(is_open and is_in)
        self.promote_action.setEnabled(
            is_open and chosen is not None and chosen.state is EnrolmentState.WAITING
        )
        self.move_action.setEnabled(is_open and is_in and len(facts.groups) > 1)

    def _go_to_attendance(self) -> None:
        if self.group is not None:
            self.attendance_wanted.emit(self.group.id)

    def _paste(self) -> None:
        if self.group is not None and self.paste_button.isEnabled():
            PasteDialog(self, self.group).open()

    def _walk_in(self) -> None:
        if self.group is not None:
            WalkInDialog(self, self.group).open()

    def _enter_scores(self) -> None:
        group, facts = self.group, self.facts
        if group is None or facts is None:
            return
        self._with_people(
            lambda people: ScoresDialog(self, facts.activity, people, facts.rules.pass_mark).open()
        )

    def _with_people(self, then: Callable[[list[EnrolmentRow]], object]) -> None:
        group, database = self.group, self.desk.database
        if group is not None:
            self.loader.load(
                lambda: database.ask(queries.enrolments, group.id),
                lambda rows: then([row for row in rows if row.state is EnrolmentState.ENROLLED]),
            )

    def _ask_withdrawal(self) -> None:
        chosen = self._chosen
        if chosen is None or not self.withdraw_action.isEnabled():
            return
        ask(
            self,
            self.tr("Withdraw {name}?").format(name=chosen.teacher.name),
            self.tr("Attendance that was recorded is kept. The next of the waiting list moves up."),
            self.tr("Withdraw"),
            lambda: self._withdraw(chosen),
            danger=True,
            name="withdraw_question",
        )

    def _withdraw(self, chosen: EnrolmentRow) -> None:
        actor = self.desk.actor()
        self.carry_out(
            lambda: self.desk.enrolments.withdraw(chosen.id, actor=actor),
            lambda promotion: self._left_text(chosen.teacher.name, promotion),
        )

    def _left_text(self, name: str, promotion: Promotion) -> str:
        text = self.tr("{name} was withdrawn").format(name=name)
        if promotion.promoted:
            others = ", ".join(person.name for person in promotion.promoted)
            text = self.tr("{done}; moved up: {names}").format(done=text, names=others)
        return text

    def _promote(self) -> None:
        chosen = self._chosen
        if chosen is None or not self.promote_action.isEnabled():
            return
        actor = self.desk.actor()
        self.carry_out(
            lambda: self.desk.enrolments.promote_waiting(chosen.id, actor=actor), self._seated_text
        )

    def _seated_text(self, person: EnrolledPerson) -> str:
        return self.tr("{name} has a seat now").format(name=person.name)

    def _ask_move(self) -> None:
        chosen, facts = self._chosen, self.facts
        if chosen is not None and facts is not None and self.move_action.isEnabled():
            others = [group for group in facts.groups if group.id != chosen.group_id]
            MoveDialog(self, chosen, others).open()
