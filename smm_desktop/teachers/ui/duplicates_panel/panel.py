"""The pairs at the left, one pair side by side at the right, and what is decided about it."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.core.progress import Progress
from smm_desktop.teachers import queries
from smm_desktop.teachers.queries import DuplicatePair
from smm_desktop.teachers.ui.duplicates_panel.comparison import Comparison
from smm_desktop.teachers.ui.duplicates_panel.pair_table import PairKey, key_of, pair_columns
from smm_desktop.teachers.ui.section_panel import Desk
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.jobs import Job
from smm_desktop.widgets.layouts import SPACE, column, row
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.numbers import grouped
from smm_desktop.widgets.table import DataTable
from smm_desktop.widgets.work_bar import WorkBar

MOST_PAIRS = 500


class DuplicatesPanel(QWidget):
    """`decided` brings the account of each decision; one undo takes it back."""

    subtitle_changed = Signal(str)
    decided = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("duplicates_panel")
        self._desk = desk
        self._job: Job | None = None
        self._loader = LatestLoader(desk.jobs, self)
        self._state: object = None
        self._deciding = False
        self.pairs: list[DuplicatePair] = []
        self.table = DataTable(pair_columns(), key=key_of, name="duplicate_pairs")
        self.table.add_row_action(
            self.tr("Merge"),
            lambda _key: self.comparison.merge(),
            icon="git-merge",
            shortcut="1",
            name="merge_row",
        )
        self.table.add_row_action(
            self.tr("Two people"),
            lambda _key: self.mark_distinct(),
            icon="users",
            shortcut="2",
            name="distinct_row",
        )
        self.table.selection_changed.connect(lambda _key: self._show_pair())
        self.comparison = Comparison(self.merge, self.mark_distinct)
        self.work_bar = WorkBar(self.stop, name="duplicates_work")
        sides = row(self.table, self.comparison, gap=SPACE)
        sides.setStretch(0, 4)
        sides.setStretch(1, 5)
        layout = column(sides, self.work_bar, gap=12)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.table)
        self._show_pairs(is_known=False)

    @property
    def pair(self) -> DuplicatePair | None:
        chosen = self.table.selected_id
        found = None if chosen is None else self.table.row(chosen)
        return found if isinstance(found, DuplicatePair) else None

    def search(self) -> None:
        """Look through the whole register in the background."""
        if self._job is not None and self._job.is_open:
            return
        database = self._desk.database

        def work(progress: Progress) -> tuple[object, tuple[DuplicatePair, ...]]:
            state = database.ask(queries.review_state)
            return state, database.ask(queries.duplicate_candidates, MOST_PAIRS, progress=progress)

        title = self.tr("Looking for duplicates")
        self._job = self._desk.jobs.run(
            work,
            title=title,
            on_done=self._found,
            on_cancelled=self._rest,
            on_failed=lambda _error: self._rest(),
            quiet=True,
            owner=self,
        )
        self.work_bar.follow(title, self._job)
        self.subtitle_changed.emit(self.tr("The register is being looked through…"))

    def _rest(self) -> None:
        self.work_bar.rest()
        self._tell_count()
        self.table.focus_table()

    def _found(self, answer: tuple[object, tuple[DuplicatePair, ...]]) -> None:
        self._state, pairs = answer
        self.pairs = list(pairs)
        self._show_pairs(is_known=True)
        self._rest()

    def _show_pairs(self, *, is_known: bool) -> None:
        title = (
            self.tr("No duplicates found") if is_known else self.tr("The register is being looked through…")
        )
        note = self.tr("Every entry of the register seems to be a person of its own.") if is_known else ""
        self.table.set_empty(EmptyState(title, note, icon="users", name="no_duplicates"))
        self.table.set_rows(self.pairs)
        if self.table.selected_id is None:
            self.table.select_first()
        self._show_pair()

    def _tell_count(self) -> None:
        self.subtitle_changed.emit(
            self.tr("Pairs to decide on: {count}, the most alike first").format(
                count=grouped(len(self.pairs))
            )
        )

    def _show_pair(self) -> None:
        self.comparison.show_pair(self.pair)

    def merge(self, survivor: UUID, duplicate: UUID, taken: frozenset[str]) -> None:
        """Make one entry of the two; both histories are kept."""
        teachers, actor = self._desk.teachers, self._desk.actor()
        self._decide(
            lambda: teachers.merge(survivor, duplicate, taken, actor=actor),
            self.tr("Merged: one entry, all history kept"),
            gone=duplicate,
        )

    def mark_distinct(self) -> None:
        """Remember that the two are two people."""
        pair = self.pair
        if pair is not None:
            teachers, actor = self._desk.teachers, self._desk.actor()
            first, second = pair.first.id, pair.second.id
            self._decide(
                lambda: teachers.mark_distinct(first, second, actor=actor),
                self.tr("Two people: they will not be shown as a pair again"),
            )

    def _decide(self, deed: object, account: str, *, gone: UUID | None = None) -> None:
        pair, database = self.pair, self._desk.database
        if pair is None or self._deciding or not callable(deed):
            return
        self._deciding = True

        def work(_progress: Progress) -> object:
            deed()
            return database.ask(queries.review_state)

        def done(state: object) -> None:
            self._deciding, self._state = False, state
            self._drop(pair, gone)
            self.decided.emit(account)

        self._desk.run_deed(self, work, done, failed=self._not_decided)

    def _not_decided(self) -> None:
        self._deciding = False

    def _drop(self, decided: DuplicatePair, gone: UUID | None) -> None:
        """Take the pair from the list, and every other pair of an entry that is no longer there; go to the next."""
        at = self.pairs.index(decided)
        self.pairs = [
            pair for pair in self.pairs if pair is not decided and gone not in {pair.first.id, pair.second.id}
        ]
        self._show_pairs(is_known=True)
        if self.pairs:
            self.table.select(key_of(self.pairs[min(at, len(self.pairs) - 1)]))
        self._tell_count()

    def register_changed(self) -> None:
        """Look again when something was changed elsewhere, or taken back."""
        if self._deciding or self._state is None:
            return
        database = self._desk.database
        self._loader.load(lambda: database.ask(queries.review_state), self._search_if_new)

    def _search_if_new(self, state: object) -> None:
        if state != self._state:
            self.search()

    def stop(self) -> None:
        if self._job is not None and self._job.is_open:
            self._job.cancel()


__all__ = ["DuplicatesPanel", "PairKey"]
