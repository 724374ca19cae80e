"""The catalogue of trainings: what can be offered, and what was retired."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.trainings import queries
from smm_desktop.trainings.queries import CatalogueRow
from smm_desktop.trainings.ui.catalogue_dialog import CatalogueDialog
from smm_desktop.trainings.ui.section_panel import Desk, SectionPanel
from smm_desktop.trainings.ui.wording import training_kind_text
from smm_desktop.widgets.buttons import primary, quiet, secondary
from smm_desktop.widgets.detail_panel import DetailPanel, Fact, Stat, TimelineItem
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.forms import CheckField
from smm_desktop.widgets.layouts import STRETCH, SideBySide, column, row
from smm_desktop.widgets.search_field import SearchField
from smm_desktop.widgets.table import (
    Column,
    DataTable,
    badge_column,
    number_column,
    text_column,
    two_line_column,
)
from smm_desktop.widgets.tones import BadgeValue, Tone


class CataloguePanel(SectionPanel):
    left = Signal()
    planning_wanted = Signal(object)  # id of the entry

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "catalogue_panel", parent)
        self.heading = self.tr("Training catalogue")
        self.search = SearchField(self.tr("Search title, code or field…"), name="catalogue_search")
        self.retired = CheckField(self.tr("Retired &ones too"), name="catalogue_retired")
        self.table = DataTable(self._columns(), name="catalogue_table")
        self.detail = DetailPanel(name="catalogue_detail")
        self.buttons = (
            quiet(
                self.tr("&Trainings"), icon="arrow-left", name="leave_catalogue", shortcut="Alt+Left",
                on_click=self.left.emit,
            ),
            primary(
                self.tr("&New entry…"), icon="plus", shortcut="Ctrl+N", name="new_entry", on_click=self._add
            ),
        )  # fmt: skip
        self.tools = QWidget()
        self.tools.setLayout(row(self.search, self.retired, STRETCH, gap=16))
        self._fill_detail()
        self._connect()
        self.setLayout(column(SideBySide(self.table, self.detail), gap=0))

    def _columns(self) -> tuple[Column, ...]:
        return (
            two_line_column(
                "title",
                self.tr("Training"),
                lambda row: row.title,
                lambda row: " · ".join(part for part in (row.code, row.field) if part),
                stretch=1,
                sortable=False,
            ),
            text_column(
                "kind", self.tr("Kind"), lambda row: training_kind_text(row.kind), width=140, sortable=False
            ),
            number_column("hours", self.tr("Hours"), lambda row: row.hours, width=70, sortable=False),
            number_column("held", self.tr("Held"), lambda row: row.activity_count, width=70, sortable=False),
            badge_column("state", "", self._badge, width=110, sortable=False),
        )

    def _badge(self, row: CatalogueRow) -> BadgeValue | None:
        if not row.is_active:
            return BadgeValue(self.tr("Retired"), Tone.NEUTRAL)
        return BadgeValue(self.tr("Exam"), Tone.INFO) if row.has_exam else None

    def _fill_detail(self) -> None:
        self.detail.set_empty_text(self.tr("No entry chosen"), self.tr("Choose a training of the catalogue."))
        self.retire_button = self.detail.add_button(
            secondary("", icon="archive", name="retire_entry", on_click=self._retire)
        )
        self.change_button = self.detail.add_button(
            secondary(self.tr("&Change…"), icon="pencil", name="change_entry", on_click=self._change)
        )
        self.plan_button = self.detail.add_button(
            primary(self.tr("&Plan"), icon="calendar-plus", name="plan_entry", on_click=self._plan)
        )

    def _connect(self) -> None:
        self.search.searched.connect(lambda _text: self.refresh())
        self.search.arrow_down.connect(self.table.focus_table)
        self.retired.value_changed.connect(self.refresh)
        self.table.selection_changed.connect(self._show)
        self.table.opened.connect(lambda _id: self._change())
        self.table.add_row_action(
            self.tr("Change…"), lambda _id: self._change(), icon="pencil", shortcut="F2"
        )
        self.table.add_row_action(
            self.tr("Retire or restore"), lambda _id: self._retire(), icon="archive", shortcut="Del"
        )

    def take_keyboard(self) -> None:
        self.table.focus_table()

    def refresh(self) -> None:
        text, with_retired, database = self.search.text().strip(), self.retired.value(), self.desk.database
        self.loader.load(
            lambda: database.ask(queries.catalogue, text=text, with_retired=with_retired), self._show_entries
        )

    def _show_entries(self, entries: Sequence[CatalogueRow]) -> None:
        is_search = bool(self.search.text().strip())
        self.table.set_empty(
            EmptyState(self.tr("Nothing found"), icon="search")
            if is_search
            else EmptyState(
                self.tr("The catalogue is empty"),
                self.tr("Enter the trainings that this center offers; activities are planned from them."),
                icon="book-open",
                action=self.tr("New entry"),
                on_action=self._add,
                name="no_entries",
            )
        )
        self.table.set_rows(entries)
        self.say(self.heading, self.tr("%n training(s)", "", len(entries)))
        if self.table.selected_id is None:
            self.table.select_first()
        self._show(self.table.selected_id)

    @property
    def _chosen(self) -> CatalogueRow | None:
        found = self.table.row(self.table.selected_id) if self.table.selected_id is not None else None
        return found if isinstance(found, CatalogueRow) else None

    def _show(self, _id: object) -> None:
        chosen = self._chosen
        if chosen is None:
            self.detail.clear()
            return
        self.detail.set_header(chosen.title, chosen.title_en, self._badge(chosen), avatar=False)
        self.detail.set_stats(
            [
                Stat(str(chosen.hours), self.tr("Lesson hours")),
                Stat(str(chosen.activity_count), self.tr("Times planned")),
            ]
        )
        self.detail.set_facts(
            [
                Fact("hash", chosen.code, self.tr("Code"), copyable=True),
                Fact("wrench", chosen.field, self.tr("Field")),
                Fact("book-open", training_kind_text(chosen.kind), self.tr("Kind")),
                Fact("square-pen", self.tr("Ends with an exam") if chosen.has_exam else ""),
            ]
        )
        competencies = [TimelineItem(text, tone=Tone.ACCENT) for text in chosen.competencies]
        self.detail.set_timeline(self.tr("Competencies"), competencies, empty=self.tr("None entered yet"))
        self._name_retirement(chosen)
        self.plan_button.setEnabled(chosen.is_active)

    def _name_retirement(self, chosen: CatalogueRow) -> None:
        text = self.tr("Retire from the catalogue") if chosen.is_active else self.tr("Restore")
        self.retire_button.set_icon("archive" if chosen.is_active else "rotate-ccw")
        self.retire_button.setToolTip(text)
        self.retire_button.setAccessibleName(text)

    def _add(self) -> None:
        CatalogueDialog(self).open()

    def _change(self) -> None:
        if self._chosen is not None:
            CatalogueDialog(self, self._chosen).open()

    def _plan(self) -> None:
        if self._chosen is not None:
            self.planning_wanted.emit(self._chosen.id)

    def _retire(self) -> None:
        chosen, service, actor = self._chosen, self.desk.catalogue, self.desk.actor()
        if chosen is None:
            return
        if chosen.is_active:
            self.carry_out(
                lambda: service.retire_entry(chosen.id, actor=actor),
                self.tr("Retired: {title}").format(title=chosen.title),
            )
        else:
            self.carry_out(
                lambda: service.restore_entry(chosen.id, actor=actor),
                self.tr("Restored: {title}").format(title=chosen.title),
            )
