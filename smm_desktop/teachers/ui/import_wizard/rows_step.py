"""The third step: every row with its verdict, decisions where a person has to decide, and the way to write it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smm_desktop.teachers.rules.import_rows import PlannedRow
from smm_desktop.teachers.service import ImportDecisions, ImportPlan
from smm_desktop.teachers.terms import RowDecision, RowFate, RowVerdict
from smm_desktop.teachers.ui.import_wizard.decisions import Decisions
from smm_desktop.teachers.ui.import_wizard.row_detail import RowDetail
from smm_desktop.teachers.ui.import_wizard.row_table import row_columns
from smm_desktop.teachers.ui.section_panel import Desk
from smm_desktop.teachers.ui.wording import fate_text, row_decision_text, row_verdict_text
from smm_desktop.widgets.buttons import MenuButton, primary, secondary
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.dialogs import ask
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import SPACE, STRETCH, SideBySide, column, row
from smm_desktop.widgets.numbers import grouped
from smm_desktop.widgets.table import DataTable

ALL, REMARKS = "all", "remarks"
_ORDER = (RowVerdict.DOUBTFUL, RowVerdict.REFUSED, RowVerdict.CHANGED, RowVerdict.NEW, RowVerdict.MATCHED)


class RowsStep(QWidget):
    """Keeps the decisions; `apply` gets them when the import is to be written."""

    def __init__(
        self,
        desk: Desk,
        back: Callable[[], object],
        apply: Callable[[ImportDecisions], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._apply = apply
        self._plan: ImportPlan | None = None
        self.decisions = Decisions()
        verdicts = [Chip(verdict.value, row_verdict_text(verdict), 0) for verdict in _ORDER]
        self.chips = FilterChips(
            [Chip(ALL, self.tr("All"), 0), *verdicts, Chip(REMARKS, self.tr("With remarks"), 0)],
            name="import_verdicts",
        )
        self.table = self._make_table()
        self.detail = RowDetail(desk, self.decisions, self.decide)
        self.account = Label("", TextRole.SOFT, wrap=True, name="import_account")
        self.back = secondary(self.tr("&Columns"), icon="arrow-left", name="import_back", on_click=back)
        self.go = primary(
            self.tr("&Import"), icon="check", shortcut="Ctrl+Return", name="import_apply", on_click=self._go
        )
        self.bulk = self._make_bulk()
        self.chips.changed.connect(lambda _chosen: self._show_rows())
        self.table.selection_changed.connect(lambda _number: self.detail.show_row(self.chosen))
        self._lay_out()

    def _make_table(self) -> DataTable:
        table = DataTable(row_columns(self.decisions), key=lambda row: row.row_number, name="import_rows")
        for key, decision, icon in (
            ("1", RowDecision.SAME_PERSON, "user-check"),
            ("2", RowDecision.NEW_PERSON, "user-plus"),
            ("3", RowDecision.SKIP, "user-x"),
        ):
            table.add_row_action(
                row_decision_text(decision),
                partial(self._decide_row, decision),
                icon=icon,
                shortcut=key,
                name=f"row_{decision.value}",
            )
        return table

    def _make_bulk(self) -> MenuButton:
        button = MenuButton(self.tr("All &doubtful rows"), icon="list-checks", name="import_bulk")
        for decision, icon in (
            (RowDecision.SAME_PERSON, "user-check"),
            (RowDecision.NEW_PERSON, "user-plus"),
            (RowDecision.SKIP, "user-x"),
        ):
            button.add_item(
                row_decision_text(decision),
                partial(self.decide_all, decision),
                icon=icon,
                name=f"bulk_{decision.value}",
            )
        return button

    def _lay_out(self) -> None:
        top = row(self.chips, STRETCH, self.bulk)
        foot = row(self.back, self.account, self.go, gap=SPACE)
        foot.setStretch(1, 1)
        self.account.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout = column(top, SideBySide(self.table, self.detail, side_width=316), foot, gap=12)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.table)

    @property
    def chosen(self) -> PlannedRow | None:
        number = self.table.selected_id
        found = None if number is None else self.table.row(number)
        return found if isinstance(found, PlannedRow) else None

    def show_plan(self, plan: ImportPlan) -> None:
        """Show a new plan; decisions about an earlier one are dropped."""
        self._plan = plan
        for kept in (self.decisions.doubtful, self.decisions.same_as, self.decisions.left_out):
            kept.clear()
        remarks = sum(1 for one in plan.rows if one.problems)
        counts = {verdict.value: plan.counts[verdict] for verdict in RowVerdict}
        self.chips.set_counts({ALL: len(plan.rows), **counts, REMARKS: remarks})
        self.bulk.setVisible(bool(plan.counts[RowVerdict.DOUBTFUL]))
        self.chips.choose(ALL)
        self._show_rows()
        self._show_account()

    def _rows_shown(self) -> Sequence[PlannedRow]:
        if self._plan is None:
            return ()
        key = self.chips.current
        if key == ALL:
            return self._plan.rows
        if key == REMARKS:
            return [one for one in self._plan.rows if one.problems]
        return [one for one in self._plan.rows if one.verdict.value == key]

    def _show_rows(self) -> None:
        self.table.set_empty(
            EmptyState(
                self.tr("No such row"), self.tr("No row of the list has this verdict."), icon="list-checks"
            )
        )
        self.table.set_rows(self._rows_shown())
        if self.table.selected_id is None:
            self.table.select_first()
        self.detail.show_row(self.chosen)

    def _decide_row(self, decision: RowDecision, _number: object) -> None:
        self.decide(decision)

    def decide(self, decision: RowDecision) -> None:
        """Take a decision about the chosen row and go on to the next open one."""
        chosen = self.chosen
        if chosen is None or not self.decisions.decide(chosen, decision):
            return
        self._show_decided()
        if chosen.verdict is RowVerdict.DOUBTFUL:
            self._go_to_next(chosen)

    def decide_all(self, decision: RowDecision) -> None:
        """Take one decision about all doubtful rows."""
        for one in self._plan.rows if self._plan else ():
            if one.verdict is RowVerdict.DOUBTFUL:
                self.decisions.decide(one, decision)
        self._show_decided()

    def _show_decided(self) -> None:
        self.table.view.viewport().update()
        self.detail.show_row(self.chosen)
        self._show_account()

    def _go_to_next(self, after: PlannedRow) -> None:
        rows = self._rows_shown()
        later = (one for one in rows if one.row_number > after.row_number)
        waiting = (one for one in later if self.decisions.fate(one) is RowFate.OPEN)
        if (following := next(waiting, None)) is not None:
            self.table.select(following.row_number)

    def _show_account(self) -> None:
        if self._plan is None:
            return
        counts = self.decisions.counts(self._plan)
        shown = (f"{fate_text(fate)}: {grouped(count)}" for fate, count in counts.items() if count)
        self.account.setText("   ·   ".join(shown))
        written = counts[RowFate.ADDED] + counts[RowFate.CHANGED]
        self.go.setText(self.tr("&Import ({count})").format(count=grouped(written)))
        self.go.setEnabled(written + counts[RowFate.UNCHANGED] > 0)

    def _go(self) -> None:
        """Write, after a word about rows that nobody has decided on."""
        if self._plan is None:
            return
        waiting = self.decisions.counts(self._plan)[RowFate.OPEN]
        if not waiting:
            self._apply(self.decisions.frozen())
            return
        ask(
            self,
            self.tr("Rows that wait for a decision: {count}").format(count=grouped(waiting)),
            self.tr(
                "They will be left out. You can import the list again later: what is known is recognised."
            ),
            self.tr("Leave them out and import"),
            lambda: self._apply(self.decisions.frozen()),
            name="undecided_question",
        )
