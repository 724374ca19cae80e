"""Placements: search and filters, the list, one beside it, and the deeds on one or on all that are checked."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.placements.queries import PlacementRow
from smm_desktop.placements.rules.states import OPEN
from smm_desktop.placements.terms import (
    Evaluator,
    PlacementGap,
    PlacementGapFact,
    PlacementState,
)
from smm_desktop.placements.ui.evaluation_dialog import EvaluationDialog
from smm_desktop.placements.ui.log_dialog import LogDialog, LogFacts
from smm_desktop.placements.ui.paper_dialog import open_papers
from smm_desktop.placements.ui.placement_dialog import PlaceDialog, PlacementChangeDialog
from smm_desktop.placements.ui.placements_panel import wishes
from smm_desktop.placements.ui.placements_panel.bar import PlacementBar
from smm_desktop.placements.ui.placements_panel.deeds import PlacementDeeds
from smm_desktop.placements.ui.placements_panel.detail import PlacementPanel
from smm_desktop.placements.ui.placements_panel.facts import (
    PlacementDetail,
    PlacementFacts,
    PlacementQuestion,
    read_placements,
)
from smm_desktop.placements.ui.placements_panel.table import placement_columns
from smm_desktop.placements.ui.placements_panel.views import PlacementView
from smm_desktop.placements.ui.report_dialog import ReportDialog
from smm_desktop.placements.ui.section_panel import Desk, SectionPanel
from smm_desktop.widgets.buttons import MenuButton, primary
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.forms import Choice
from smm_desktop.widgets.layouts import SideBySide, column
from smm_desktop.widgets.table import DataTable

_SIDE = 372
_BEGUN = frozenset({PlacementState.RUNNING, PlacementState.DONE})
_WAYS = {
    PlacementGap.DAYS_AHEAD: wishes.CHANGE,
    PlacementGap.LOG_MISSING: wishes.LOG,
    PlacementGap.MENTOR_EVALUATION_MISSING: wishes.MENTOR,
    PlacementGap.TEACHER_EVALUATION_MISSING: wishes.TEACHER,
    PlacementGap.REPORT_MISSING: wishes.REPORT,
}


class PlacementsPanel(SectionPanel):
    """`chosen` tells the placement that is looked at.

    `issuing_wanted` brings the ids of the placements to be certified, `certificate_wanted` that of a certificate.
    """

    chosen = Signal(object)
    issuing_wanted = Signal(list)
    certificate_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "placements_panel", parent)
        self._sort, self._descending = "days", True
        self._wanted: UUID | None = None
        self._filling = False
        self._detail: PlacementDetail | None = None
        self.deeds = PlacementDeeds(self)
        self.bar = PlacementBar()
        self.table = DataTable(placement_columns(), checkable=True, name="placements_table")
        self.detail = PlacementPanel(self)
        self._make_buttons()
        sides = SideBySide(self.table, self.detail, side_width=_SIDE)
        layout = column(self.bar, sides, gap=12)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._connect()

    def _make_buttons(self) -> None:
        self.together = MenuButton(
            self.tr("&With those checked"), icon="list-checks", name="placements_together"
        )
        items: tuple[tuple[str, Callable[[], object], str, str], ...] = (
            (self.tr("Company agreed…"), lambda: self._do(wishes.COMPANY), "factory", "together_company"),
            (self.tr("School agreed…"), lambda: self._do(wishes.SCHOOL), "school", "together_school"),
            (self.tr("Start…"), lambda: self._do(wishes.START), "play", "together_start"),
            (self.tr("Papers…"), lambda: self._do(wishes.PAPERS), "printer", "together_papers"),
            (
                self.tr("Certificates…"),
                lambda: self._do(wishes.CERTIFICATE),
                "award",
                "together_certificates",
            ),
        )
        for text, deed, icon, name in items:
            self.together.add_item(text, deed, icon=icon, name=name)
        add = primary(
            self.tr("&Place a teacher…"),
            icon="plus",
            shortcut="Ctrl+N",
            name="place_by_hand",
            on_click=self.add,
        )
        self.buttons = (self.together, add)

    def _connect(self) -> None:
        self.bar.changed.connect(self.refresh)
        self.bar.search.arrow_down.connect(self.table.focus_table)
        self.table.set_sort(self._sort, descending=self._descending)
        self.table.sort_requested.connect(self._sort_by)
        self.table.selection_changed.connect(self._choose_row)
        self.table.checks_changed.connect(self._show_checked)
        self.table.opened.connect(lambda _id: self.do(self.detail.next_wish))
        self.detail.wanted.connect(self.do)
        self.deeds.gap_chosen.connect(lambda _row, gap: self._go_to_gap(gap))
        self.detail.steps.gap_chosen.connect(self._go_to_gap)
        for text, wish, icon, shortcut in (
            (self.tr("Next step"), "", "arrow-right", "Ctrl+Return"),
            (self.tr("Daily log…"), wishes.LOG, "notebook-pen", "Ctrl+L"),
            (self.tr("Mentor’s evaluation…"), wishes.MENTOR, "clipboard-check", "Ctrl+E"),
            (self.tr("Teacher’s evaluation…"), wishes.TEACHER, "clipboard-check", "Ctrl+Shift+E"),
            (self.tr("Final report…"), wishes.REPORT, "file-text", "Ctrl+R"),
            (self.tr("Papers…"), wishes.PAPERS, "printer", "Ctrl+P"),
            (self.tr("Change…"), wishes.CHANGE, "pencil", "F2"),
            (self.tr("Cancel…"), wishes.CANCEL, "ban", "Del"),
        ):
            name = f"row_{wish or 'next'}"
            self.table.add_row_action(text, self._by_key(wish), icon=icon, shortcut=shortcut, name=name)

    def _by_key(self, wish: str) -> Callable[[object], None]:
        """Without a wish it is the next step."""
        return lambda _id: self.do(wish or self.detail.next_wish)

    def take_keyboard(self) -> None:
        self.table.focus_table()

    def choose(self, placement_id: UUID) -> None:
        """Choose a placement whatever the filters say; they are dropped."""
        self._wanted = placement_id
        self.bar.clear()

    def show_late(self) -> None:
        """Those that want a hand."""
        self.bar.clear()
        self.bar.chips.choose(PlacementView.LATE.value)

    def add(self) -> None:
        PlaceDialog(self, then=self.choose).open()

    @property
    def rows(self) -> list[PlacementRow]:
        """Those checked; the chosen one when none is."""
        ids = self.table.checked_ids or [self.table.selected_id]
        lines = [self.table.row(own) for own in ids if own is not None]
        return [line.row for line in lines if line is not None]

    def _do(self, key: str) -> None:
        """On all that are checked."""
        rows = self.rows
        if key == wishes.COMPANY:
            self.deeds.agree_company(rows)
        elif key == wishes.SCHOOL:
            self.deeds.agree_school(rows)
        elif key == wishes.START:
            self.deeds.start(rows, None if self._detail is None else self._detail.rules)
        elif key == wishes.PAPERS and rows:
            open_papers(self, rows)
        elif key == wishes.CERTIFICATE and rows:
            self.issuing_wanted.emit([row.id for row in rows])

    def do(self, wish: str) -> None:
        """On the chosen one."""
        detail = self._detail
        if detail is None:
            return
        row, deeds = detail.row, self.deeds
        known: dict[str, Callable[[], object]] = {
            wishes.COMPANY: lambda: deeds.agree_company([row]),
            wishes.SCHOOL: lambda: deeds.agree_school([row]),
            wishes.START: lambda: deeds.start([row], detail.rules),
            wishes.FINISH: lambda: deeds.finish(row),
            wishes.CHANGE: lambda: self._change(row),
            wishes.CANCEL: lambda: deeds.cancel(row),
            wishes.REOPEN: lambda: deeds.reopen(row),
            wishes.PAPERS: lambda: open_papers(self, [row]),
            wishes.CERTIFICATE: lambda: self._certify(detail),
        }
        if wish in known:
            known[wish]()
        elif row.state in _BEGUN:
            self._write(detail, wish)

    def _certify(self, detail: PlacementDetail) -> None:
        """To the certificate that stands; else to issuing one."""
        if detail.certificate is not None:
            self.certificate_wanted.emit(detail.certificate.id)
        else:
            self.issuing_wanted.emit([detail.row.id])

    def _change(self, row: PlacementRow) -> None:
        if row.state in OPEN:
            PlacementChangeDialog(self, row).open()

    def _write(self, detail: PlacementDetail, wish: str) -> None:
        row = detail.row
        if wish == wishes.LOG:
            LogDialog(self, LogFacts(row, detail.log, detail.closed, detail.rules)).open()
        elif wish in {wishes.MENTOR, wishes.TEACHER}:
            evaluator = Evaluator(wish)
            EvaluationDialog(self, row, evaluator, detail.evaluations.get(evaluator)).open()
        elif wish == wishes.REPORT:
            ReportDialog(self, row).open()

    def _go_to_gap(self, gap: object) -> None:
        if isinstance(gap, PlacementGapFact):
            self.do(_WAYS[gap.gap])

    def _choose_row(self, placement_id: object) -> None:
        if not self._filling and isinstance(placement_id, UUID) and placement_id != self._wanted:
            self._wanted = placement_id
            self.refresh()

    def _sort_by(self, key: str, descending: bool) -> None:
        self._sort, self._descending = key, descending
        self.table.set_sort(key, descending=descending)
        self.refresh()

    def refresh(self) -> None:
        desk = self.desk
        question = PlacementQuestion(
            self.bar.filter, self.bar.view, self._sort, self._descending, self._wanted
        )
        self.loader.load(lambda: read_placements(desk, question), self._show)

    def _show(self, facts: PlacementFacts) -> None:
        self._filling = True
        self.bar.set_companies([Choice(own, name) for own, name in facts.companies])
        self.bar.set_counts(facts.counts)
        self.table.set_empty(self._empty())
        self.table.set_rows(facts.lines)
        self._detail = facts.chosen
        self._wanted = facts.chosen.row.id if facts.chosen else None
        if self._wanted is not None:
            self.table.select(self._wanted)
        self._filling = False
        self.detail.show_placement(facts.chosen)
        self._show_checked()
        running = facts.counts[PlacementView.RUNNING]
        count = self.tr("%n placement(s)", "", len(facts.lines))
        under_way = self.tr("%n under way", "", running)
        self.say(self.tr("Placements"), f"{count} · {under_way}")
        self.chosen.emit(self._wanted)

    def _show_checked(self, _count: int = 0) -> None:
        count = len(self.table.checked_ids)
        text = self.tr("&With the chosen one")
        self.together.setText(self.tr("&With %n checked", "", count) if count else text)
        self.together.setEnabled(bool(self.table.row_count))

    def _empty(self) -> EmptyState:
        if not self.bar.is_clear:
            return EmptyState(
                self.tr("No placement found"),
                self.tr("None fits the search and the filters."),
                icon="search",
                action=self.tr("Show all"),
                on_action=self.bar.clear,
                name="no_placement_found",
            )
        return EmptyState(
            self.tr("No placements yet"),
            self.tr("Match requests with offers and apply the proposal, or place a teacher by hand."),
            icon="handshake",
            action=self.tr("Place a teacher"),
            on_action=self.add,
            name="no_placements",
        )
