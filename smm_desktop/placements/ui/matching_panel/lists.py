"""The lists of the section under one switch: searched, sorted, and one row of each chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from smm_desktop.placements.service import ProposedPair
from smm_desktop.placements.ui.matching_panel.facts import Key
from smm_desktop.placements.ui.matching_panel.tables import (
    changes_table,
    found_in,
    in_order,
    pair_key,
    pairs_table,
    rulings_table,
    without_table,
)
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.layouts import STRETCH, column, row
from smm_desktop.widgets.search_field import SearchField
from smm_desktop.widgets.table import DataTable


class Kind(StrEnum):
    """Which list."""

    PAIRS = "pairs"
    WITHOUT = "without"
    RULINGS = "rulings"
    CHANGES = "changes"


class MatchLists(QWidget):
    """`row_chosen` brings the list and its row (None: none). The section finds a place for `search`."""

    row_chosen = Signal(object, object)
    checks_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("match_lists")
        self.tables: Mapping[Kind, DataTable] = {
            Kind.PAIRS: pairs_table(),
            Kind.WITHOUT: without_table(),
            Kind.RULINGS: rulings_table(),
            Kind.CHANGES: changes_table(),
        }
        self._rows: dict[Kind, Sequence[Any]] = dict.fromkeys(Kind, ())
        self._sort = dict.fromkeys(Kind, ("name", False))
        self._ticked: set[Key] = set()
        self._texts = {
            Kind.PAIRS: self.tr("Proposed pairs"),
            Kind.WITHOUT: self.tr("Without a place"),
            Kind.RULINGS: self.tr("Pins, bans"),
            Kind.CHANGES: self.tr("What changed"),
        }
        self.switch = FilterChips(self._chips(), name="match_list")
        self.search = SearchField(self.tr("Search name, school or company"), name="match_search")
        self._stack = QStackedWidget()
        for table in self.tables.values():
            self._stack.addWidget(table)
        layout = column(row(self.switch, STRETCH), self._stack, gap=10)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._connect()

    def _chips(self) -> list[Chip]:
        return [Chip(kind.value, self._texts[kind]) for kind in Kind if kind is not Kind.CHANGES]

    def _connect(self) -> None:
        self.switch.changed.connect(lambda _chosen: self._show())
        self.search.searched.connect(lambda _text: self._fill(self.kind))
        self.search.arrow_down.connect(self.focus_table)
        self.tables[Kind.PAIRS].checks_changed.connect(lambda _count: self._take_ticks())
        for kind, table in self.tables.items():
            table.set_sort("name")
            table.selection_changed.connect(lambda _id, one=kind: self._tell(one))
            table.sort_requested.connect(lambda key, down, one=kind: self._sort_by(one, key, down))

    @property
    def kind(self) -> Kind:
        return Kind(self.switch.current or Kind.PAIRS)

    @property
    def table(self) -> DataTable:
        return self.tables[self.kind]

    def focus_table(self) -> None:
        self.table.focus_table()

    def show_kind(self, kind: Kind) -> None:
        self.switch.choose(kind.value)
        self._show()

    def set_empty(self, kind: Kind, empty: EmptyState) -> None:
        table = self.tables[kind]
        table.set_empty(empty)
        if not table.row_count:
            table.set_rows(())

    def show_rows(self, kind: Kind, rows: Sequence[Any]) -> None:
        """The row that was chosen stays so; else the first is."""
        self._rows[kind] = rows
        if kind is Kind.CHANGES:
            self._show_changes_chip(bool(rows))
        self.switch.set_counts({kind.value: len(rows) or None})
        self._fill(kind)

    def _show_changes_chip(self, wanted: bool) -> None:
        more = [Chip(Kind.CHANGES.value, self._texts[Kind.CHANGES])] if wanted else []
        self.switch.set_chips([*self._chips(), *more])
        self.switch.set_counts({kind.value: len(rows) or None for kind, rows in self._rows.items()})
        self._show()

    def show_pairs(self, pairs: Sequence[ProposedPair]) -> None:
        """New ones are ticked; a pair without a tick that is proposed again stays so."""
        known = set(map(pair_key, self._rows[Kind.PAIRS]))
        self._ticked = {key for key in map(pair_key, pairs) if key in self._ticked or key not in known}
        self.show_rows(Kind.PAIRS, pairs)

    def _take_ticks(self) -> None:
        """Of the pairs that are seen; a search hides the others, which keep theirs."""
        table = self.tables[Kind.PAIRS]
        seen, ticked = set(table.model.store.ids), set(table.checked_ids)
        self._ticked = {
            key
            for key in map(pair_key, self._rows[Kind.PAIRS])
            if (key in ticked if key in seen else key in self._ticked)
        }
        self.checks_changed.emit()

    @property
    def checked(self) -> list[ProposedPair]:
        """The pairs with a tick, whatever is searched for."""
        return [pair for pair in self._rows[Kind.PAIRS] if pair_key(pair) in self._ticked]

    def _show(self) -> None:
        self._stack.setCurrentWidget(self.table)
        self._tell(self.kind)

    def _sort_by(self, kind: Kind, key: str, descending: bool) -> None:
        self._sort[kind] = (key, descending)
        self.tables[kind].set_sort(key, descending=descending)
        self._fill(kind)

    def _fill(self, kind: Kind) -> None:
        key, descending = self._sort[kind]
        table = self.tables[kind]
        rows = in_order(found_in(self._rows[kind], self.search.text()), key, descending=descending)
        table.set_rows(rows)
        if kind is Kind.PAIRS:
            table.set_checked(self._ticked)
        if rows and table.selected_id is None:
            table.select_first()
        self._tell(kind)

    def _tell(self, kind: Kind) -> None:
        if kind is self.kind:
            chosen = self.table.selected_id
            self.row_chosen.emit(kind, None if chosen is None else self.table.row(chosen))
