"""Needs: what is lacking, what is done about it, and the proof when it is met."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.core.clock import local
from smm_desktop.core.database.database import Database
from smm_desktop.needs import queries
from smm_desktop.needs.queries import NeedRow, NeedStepRow
from smm_desktop.needs.terms import NeedState
from smm_desktop.needs.ui.frame_dialog import field_choices
from smm_desktop.needs.ui.need_dialog import NeedDialog, close_dialog, reopen_dialog
from smm_desktop.needs.ui.need_table import need_columns, whose_text
from smm_desktop.needs.ui.section_panel import Desk, SectionPanel
from smm_desktop.needs.ui.wording import figure_text
from smm_desktop.needs.ui.wording.need_counts import NeedCounts
from smm_desktop.needs.ui.wording.needs import need_badge, priority_badge, score_text
from smm_desktop.widgets.buttons import primary, secondary
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.detail_panel import DetailPanel, Fact, Stat
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.forms import ComboField
from smm_desktop.widgets.layouts import SPACE, STRETCH, SideBySide, column, row
from smm_desktop.widgets.table import DataTable
from smm_desktop.widgets.timeline import Timeline, TimelineItem

ALL, UNCOVERED, UNDER_WAY, MET = "all", "uncovered", "under_way", "met"
_STATES = {
    ALL: frozenset[NeedState](),
    UNCOVERED: frozenset({NeedState.OPEN, NeedState.REOPENED}),
    UNDER_WAY: frozenset({NeedState.PLANNED, NeedState.IN_TRAINING}),
    MET: frozenset({NeedState.CLOSED}),
}
_SIDE = 400


@dataclass(frozen=True, slots=True)
class NeedFacts:
    """The needs of a field, and the story of the chosen one."""

    needs: tuple[NeedRow, ...]
    chosen: NeedRow | None = None
    steps: tuple[NeedStepRow, ...] = ()


def read_needs(database: Database, field_code: str | None, kind: str, chosen: UUID | None) -> NeedFacts:
    rows = database.ask(queries.needs, field_code=field_code)
    shown = [one for one in rows if not _STATES[kind] or one.state in _STATES[kind]]
    found = next((one for one in shown if one.id == chosen), shown[0] if shown else None)
    return NeedFacts(rows, found, database.ask(queries.need_steps, found.id) if found else ())


class NeedListPanel(SectionPanel):
    """Tells by `need_chosen` which need is looked at: panels of higher rooms in `panels` follow it."""

    need_chosen = Signal(object)
    analysis_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "need_list_panel", parent)
        self._facts = NeedFacts(())
        self._chosen: UUID | None = None
        self._filling = False
        self.fields = ComboField(field_choices(self.tr("All fields")), searchable=True, name="need_field")
        self.fields.setAccessibleName(self.tr("Field"))
        self.kinds = FilterChips(name="need_kind")
        self.table = DataTable(need_columns(), row_height=52, name="needs_table")
        self.detail = DetailPanel(name="need_detail")
        self.panels = column(gap=12)
        self.story = Timeline()
        self.change_button = secondary(
            self.tr("&Change…"), icon="pencil", shortcut="F2", name="change_need", on_click=self._change
        )
        self.close_button = primary(
            self.tr("Me&t…"), icon="check-check", name="close_need", on_click=self._close
        )
        self.reopen_button = primary(
            self.tr("Open &again…"), icon="rotate-ccw", name="reopen_need", on_click=self._reopen
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        hung = QWidget()
        hung.setLayout(self.panels)
        self.detail.add_section("", hung)  # what is done about it stands above what happened
        self.detail.add_section(self.tr("What happened"), self.story)
        for button in (self.change_button, self.close_button, self.reopen_button):
            self.detail.add_button(button)
        self.detail.set_empty_text(
            self.tr("No need chosen"), self.tr("Choose one to see what is done about it.")
        )
        self.fields.setFixedWidth(230)
        bar = row(self.kinds, STRETCH, self.fields, gap=SPACE)
        layout = column(bar, SideBySide(self.table, self.detail, side_width=_SIDE), gap=12)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.fields.value_changed.connect(self.refresh)
        self.kinds.changed.connect(lambda _key: self.refresh())
        self.table.selection_changed.connect(self._choose_row)
        self.table.opened.connect(lambda _id: self._change())
        self._show_kinds()

    def _show_kinds(self) -> None:
        texts = {
            ALL: self.tr("All"), UNCOVERED: self.tr("Nobody covers"), UNDER_WAY: self.tr("Under way"),
            MET: self.tr("Met"),
        }  # fmt: skip
        counts = {
            key: sum(not states or one.state in states for one in self._facts.needs)
            for key, states in _STATES.items()
        }
        former = self.kinds.current
        self.kinds.set_chips([Chip(key, text, counts[key]) for key, text in texts.items()])
        if former in texts:
            self.kinds.choose(former)

    def take_keyboard(self) -> None:
        self.table.focus_table()

    def _choose_row(self, need_id: object) -> None:
        if not self._filling and isinstance(need_id, UUID) and need_id != self._chosen:
            self._chosen = need_id
            self.refresh()

    def refresh(self) -> None:
        database, chosen = self.desk.database, self._chosen
        field, kind = self.fields.value(), self.kinds.current or ALL
        self.loader.load(lambda: read_needs(database, field, kind, chosen), self._show)

    def _show(self, facts: NeedFacts) -> None:
        self._facts, self._filling = facts, True
        states = _STATES[self.kinds.current or ALL]
        self.table.set_empty(self._empty())
        self.table.set_rows([one for one in facts.needs if not states or one.state in states])
        self._show_kinds()
        self._chosen = facts.chosen.id if facts.chosen else None
        if facts.chosen is not None:
            self.table.select(facts.chosen.id)
        self._filling = False
        self._show_detail(facts)
        uncovered = sum(one.state in _STATES[UNCOVERED] for one in facts.needs)
        text = self.tr("%n need(s)", "", len(facts.needs))
        waiting = self.tr("nobody covers %n", "", uncovered)
        self.say(self.tr("Needs"), f"{text} · {waiting}" if uncovered else text)
        self.need_chosen.emit(self._chosen)

    def _empty(self) -> EmptyState:
        if (self.kinds.current or ALL) != ALL or self.fields.value() is not None:
            return EmptyState(self.tr("No need here"), icon="search")
        return EmptyState(
            self.tr("No needs yet"),
            self.tr("Make needs of the competencies that an analysis ranks first."),
            icon="flag",
            action=self.tr("To the analysis"),
            on_action=self.analysis_wanted.emit,
            name="no_needs",
        )

    def _show_detail(self, facts: NeedFacts) -> None:
        one = facts.chosen
        if one is None:
            self.detail.clear()
            return
        self.detail.set_header(one.competency.text, whose_text(one), need_badge(one.state), icon="flag")
        figures = one.figures
        stats = [
            Stat(priority_badge(one.priority).text, self.tr("Priority"), priority_badge(one.priority).tone)
        ]
        if "mwds" in figures:
            stats.append(Stat(figure_text(figures["mwds"]), "MWDS"))
        if "rank" in figures:
            stats.append(Stat(f"{figures['rank']:.0f}", self.tr("Rank")))
        self.detail.set_stats(stats)
        facts_shown = [Fact("message-square", one.reason, wraps=True)] if one.reason else []
        if one.round_title:
            facts_shown.append(Fact("clipboard-list", one.round_title))
        if one.came_back:
            facts_shown.append(Fact("rotate-ccw", NeedCounts().opened_again(one.times_reopened)))
        self.detail.set_facts(facts_shown)
        self.story.set_items([_step(step, one) for step in reversed(facts.steps)])
        is_closed = one.state is NeedState.CLOSED
        self.close_button.setVisible(not is_closed)
        self.reopen_button.setVisible(is_closed)

    def _change(self) -> None:
        if self._facts.chosen is not None:
            NeedDialog(self, self._facts.chosen).open()

    def _close(self) -> None:
        if self._facts.chosen is not None and self._facts.chosen.state is not NeedState.CLOSED:
            close_dialog(self, self._facts.chosen).open()

    def _reopen(self) -> None:
        if self._facts.chosen is not None and self._facts.chosen.state is NeedState.CLOSED:
            reopen_dialog(self, self._facts.chosen).open()


def _step(step: NeedStepRow, need: NeedRow) -> TimelineItem:
    """The need's own reason stands above already."""
    badge = need_badge(step.state)
    reason = "" if step.reason == need.reason else step.reason
    note = " · ".join(filter(None, (f"{local(step.at):%d.%m.%Y}", score_text(step.figures))))
    return TimelineItem(f"{badge.text}: {reason}" if reason else badge.text, note, badge.tone)
