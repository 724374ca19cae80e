"""Candidates to choose from: chips by outcome with counts, and a table with ticks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from smm_desktop.certificates.terms import CertificateKind
from smm_desktop.certificates.ui.candidate_table import Candidate, candidate_columns, has_one
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.layouts import STRETCH, column, row
from smm_desktop.widgets.table import DataTable

ALL, ELIGIBLE, ISSUED, OTHERS = "all", "eligible", "issued", "others"
_HEIGHT = 300


def group_of(person: Candidate) -> str:
    if person.is_eligible:
        return ELIGIBLE
    return ISSUED if has_one(person) else OTHERS


class CandidatesPanel(QWidget):
    """What is ticked among the shown rows is what will be issued; only eligible people can be ticked."""

    ticked_changed = Signal()

    def __init__(self, kinds: Sequence[CertificateKind], nobody: str, parent: QWidget | None = None) -> None:
        """`nobody` says what it means that a group is empty."""
        super().__init__(parent)
        self.setObjectName("candidates_panel")
        self._people: tuple[Candidate, ...] = ()
        self._kind, self._nobody = kinds[0], nobody
        self.groups = FilterChips(self._chips(), name="issue_groups")
        self.tables = {kind: self._make_table(kind) for kind in kinds}
        self._stack = QStackedWidget()
        for table in self.tables.values():
            self._stack.addWidget(table)
        layout = column(row(self.groups, STRETCH), self._stack, gap=12)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.groups.changed.connect(lambda _chosen: self._show_rows())

    def _chips(self) -> list[Chip]:
        return [
            Chip(ALL, self.tr("All"), 0),
            Chip(ELIGIBLE, self.tr("Eligible"), 0),
            Chip(ISSUED, self.tr("Issued"), 0),
            Chip(OTHERS, self.tr("Not eligible"), 0),
        ]

    def _make_table(self, kind: CertificateKind) -> DataTable:
        table = DataTable(
            candidate_columns(kind),
            key=lambda person: person.id,
            checkable=True,
            name=f"candidates_{kind.value}",
        )
        table.setMinimumHeight(_HEIGHT)
        table.set_empty(EmptyState(self.tr("Nobody here"), self._nobody, icon="users"))
        table.checks_changed.connect(lambda _count: self._checked(table))
        return table

    @property
    def table(self) -> DataTable:
        return self.tables[self._kind]

    @property
    def ticked(self) -> list[UUID]:
        """The ticked people among the shown rows, in name order."""
        return [one for one in self.table.checked_ids if isinstance(one, UUID)]

    def show_people(self, kind: CertificateKind, people: Sequence[Candidate], *, tick_all: bool) -> None:
        """Show everybody; `tick_all` ticks the eligible, otherwise ticks stay where they are still possible."""
        self._kind, self._people = kind, tuple(people)
        self._stack.setCurrentWidget(self.table)
        counts = Counter(map(group_of, people))
        self.groups.set_counts({ALL: len(people), **{key: counts[key] for key in (ELIGIBLE, ISSUED, OTHERS)}})
        if tick_all:
            self.table.set_checked(self._possible)
        self._show_rows()

    @property
    def _possible(self) -> set[UUID]:
        return {person.id for person in self._people if person.is_eligible}

    def _show_rows(self) -> None:
        chosen = self.groups.current
        self.table.set_rows([one for one in self._people if chosen in {ALL, group_of(one)}])
        self._checked(self.table)

    def _checked(self, table: DataTable) -> None:
        if table is not self.table:
            return
        impossible = set(table.checked_ids) - self._possible
        if impossible:
            table.set_checked([one for one in table.checked_ids if one not in impossible])
        else:
            self.ticked_changed.emit()
