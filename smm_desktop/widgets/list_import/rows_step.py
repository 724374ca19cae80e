"""The third step: every row with its verdict, decisions where a person has to decide, and the way to write it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.widgets.buttons import MenuButton, primary, secondary
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.dialogs import ask
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import SPACE, STRETCH, SideBySide, column, row
from smm_desktop.widgets.list_import.decisions import Decisions
from smm_desktop.widgets.list_import.fates import RowFate, fate_text
from smm_desktop.widgets.list_import.row_detail import RowDetail
from smm_desktop.widgets.list_import.source import Plan
from smm_desktop.widgets.numbers import grouped
from smm_desktop.widgets.table import Column, DataTable

ALL, REMARKS = "all", "remarks"


@dataclass(frozen=True, slots=True)
class Answer:
    """One of the decisions about a doubtful row, with its key in the table."""

    key: str
    decision: Any
    text: str
    icon: str


class RowsStep(QWidget):
    """Keeps the decisions; `apply_wanted` brings them when the import is to be written.

    A room gives the columns, the verdicts in the order of their chips, and what has remarks.
    """

    back_wanted = Signal()
    apply_wanted = Signal(object)
    keep_wanted = Signal()

    def __init__(
        self,
        decisions: Decisions[Any],
        columns: Sequence[Column],
        *,
        verdicts: Mapping[StrEnum, str],
        answers: Sequence[Answer],
        has_remarks: Callable[[Any], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._plan: Plan | None = None
        self._answers, self._has_remarks = answers, has_remarks
        self.decisions = decisions
        self._verdicts = tuple(verdicts)
        shown = [Chip(verdict.value, text, 0) for verdict, text in verdicts.items()]
        self.chips = FilterChips(
            [Chip(ALL, self.tr("All"), 0), *shown, Chip(REMARKS, self.tr("With remarks"), 0)],
            name="import_verdicts",
        )
        self.table = self._make_table(columns)
        self.detail: RowDetail | None = None
        self.account = Label("", TextRole.SOFT, wrap=True, name="import_account")
        self.back = secondary(
            self.tr("&Columns"), icon="arrow-left", name="import_back", on_click=self.back_wanted.emit
        )
        self.go = primary(
            self.tr("&Import"), icon="check", shortcut="Ctrl+Return", name="import_apply", on_click=self._go
        )
        self.keep = secondary(
            self.tr("&Keep as file…"), icon="save", name="import_keep", on_click=self.keep_wanted.emit
        )
        self.bulk = self._make_bulk()
        self.chips.changed.connect(lambda _chosen: self._show_rows())
        self.table.selection_changed.connect(lambda _number: self._show_detail())

    def _make_table(self, columns: Sequence[Column]) -> DataTable:
        table = DataTable(columns, key=lambda row: row.row_number, name="import_rows")
        for answer in self._answers:
            table.add_row_action(
                answer.text,
                partial(self._decide_row, answer.decision),
                icon=answer.icon,
                shortcut=answer.key,
                name=f"row_{answer.decision.value}",
            )
        return table

    def _make_bulk(self) -> MenuButton:
        button = MenuButton(self.tr("All &doubtful rows"), icon="list-checks", name="import_bulk")
        for answer in self._answers:
            button.add_item(
                answer.text,
                partial(self.decide_all, answer.decision),
                icon=answer.icon,
                name=f"bulk_{answer.decision.value}",
            )
        return button

    def hang(self, detail: RowDetail, *extra: QWidget) -> None:
        """Once: the panel beside the rows, and what a room puts between rows and foot."""
        self.detail = detail
        top = row(self.chips, STRETCH, self.bulk)
        foot = row(self.back, self.keep, self.account, self.go, gap=SPACE)
        foot.setStretch(2, 1)
        self.account.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout = column(top, SideBySide(self.table, detail, side_width=316), *extra, foot, gap=12)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.table)

    @property
    def chosen(self) -> Any:
        """The row of the plan that is looked at; None without one."""
        number = self.table.selected_id
        return None if number is None else self.table.row(number)

    def as_texts(self) -> tuple[list[str], list[list[str]]]:
        """Captions and all rows as they stand now, remarks whole; for a file."""
        columns = self.table.model.columns
        rows = self._plan.rows if self._plan else ()
        texts = [[one.tip(row) if one.tip else one.plain(row) for one in columns] for row in rows]
        return [one.title for one in columns], texts

    def _show_detail(self) -> None:
        if self.detail is not None:
            self.detail.show_row(self.chosen)

    def show_plan(self, plan: Plan) -> None:
        """Show a new plan; decisions about an earlier one are dropped."""
        self._plan = plan
        self.decisions.clear()
        remarks = sum(1 for one in plan.rows if self._has_remarks(one))
        counts: dict[str, int | None] = {verdict.value: plan.counts[verdict] for verdict in self._verdicts}
        self.chips.set_counts({ALL: len(plan.rows), **counts, REMARKS: remarks})
        self.bulk.setVisible(any(map(self.decisions.is_doubtful, plan.rows)))
        self.chips.choose(ALL)
        self._show_rows()
        self._show_account()

    def _rows_shown(self) -> Sequence[Any]:
        if self._plan is None:
            return ()
        key = self.chips.current
        if key == ALL:
            return self._plan.rows
        if key == REMARKS:
            return [one for one in self._plan.rows if self._has_remarks(one)]
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
        self._show_detail()

    def _decide_row(self, decision: object, _number: object) -> None:
        self.decide(decision)

    def decide(self, decision: object) -> None:
        """Take a decision about the chosen row and go on to the next open one."""
        chosen = self.chosen
        if chosen is None or not self.decisions.decide(chosen, decision):
            return
        self._show_decided()
        if self.decisions.is_doubtful(chosen):
            self._go_to_next(chosen)

    def decide_all(self, decision: object) -> None:
        """Take one decision about all doubtful rows."""
        for one in self._plan.rows if self._plan else ():
            if self.decisions.is_doubtful(one):
                self.decisions.decide(one, decision)
        self._show_decided()

    def _show_decided(self) -> None:
        self.table.view.viewport().update()
        self._show_detail()
        self._show_account()

    def _go_to_next(self, after: Any) -> None:
        rows = self._rows_shown()
        later = (one for one in rows if one.row_number > after.row_number)
        waiting = (one for one in later if self.decisions.fate(one) is RowFate.OPEN)
        if (following := next(waiting, None)) is not None:
            self.table.select(following.row_number)

    def _show_account(self) -> None:
        if self._plan is None:
            return
        counts = self.decisions.counts(self._plan.rows)
        shown = (f"{fate_text(fate)}: {grouped(count)}" for fate, count in counts.items() if count)
        self.account.setText("   ·   ".join(shown))
        written = counts[RowFate.ADDED] + counts[RowFate.CHANGED]
        self.go.setText(self.tr("&Import ({count})").format(count=grouped(written)))
        self.go.setEnabled(written + counts[RowFate.UNCHANGED] > 0)

    def _go(self) -> None:
        """Write, after a word about rows that nobody has decided on."""
        if self._plan is None:
            return
        waiting = self.decisions.counts(self._plan.rows)[RowFate.OPEN]
        if not waiting:
            self.apply_wanted.emit(self.decisions.frozen())
            return
        ask(
            self,
            self.tr("Rows that wait for a decision: {count}").format(count=grouped(waiting)),
            self.tr(
                "They will be left out. You can import the list again later: what is known is recognised."
            ),
            self.tr("Leave them out and import"),
            lambda: self.apply_wanted.emit(self.decisions.frozen()),
            name="undecided_question",
        )
