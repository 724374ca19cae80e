"""The list of activities with search, states, fields and years, and beside it what is chosen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.core import turkish
from smm_desktop.core.database.database import Database
from smm_desktop.trainings import queries
from smm_desktop.trainings.queries import ActivityFilter, ActivityRow
from smm_desktop.trainings.terms import ActivityState
from smm_desktop.trainings.ui.activity_table import activity_columns, state_badge
from smm_desktop.trainings.ui.section_panel import Desk, SectionPanel
from smm_desktop.trainings.ui.steps_panel import next_step_text
from smm_desktop.trainings.ui.wording import activity_state_text, span_text, training_kind_text
from smm_desktop.widgets.buttons import primary, secondary
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.detail_panel import DetailPanel, Fact, Stat
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.fonts import px
from smm_desktop.widgets.forms import Choice, ComboField
from smm_desktop.widgets.labels import Label
from smm_desktop.widgets.layouts import STRETCH, SideBySide, column, row
from smm_desktop.widgets.search_field import SearchField
from smm_desktop.widgets.table import DataTable

ALL = "all"


@dataclass(frozen=True, slots=True)
class Listing:
    """What the list shows; fields and years are those of all activities."""

    rows: tuple[ActivityRow, ...]
    counts: Mapping[ActivityState, int]
    fields: tuple[tuple[str, str], ...]
    years: tuple[int, ...]
    total: int


def read_listing(database: Database, chosen: ActivityFilter) -> Listing:
    rows = database.ask(queries.activities, chosen)
    everything = rows if chosen == ActivityFilter() else database.ask(queries.activities)
    fields = {row.field_code: row.field for row in everything if row.field_code}
    years = {year for row in everything for year in range(row.starts_on.year, row.ends_on.year + 1)}
    return Listing(
        rows,
        database.ask(queries.state_counts, chosen),
        tuple(turkish.sorted_by(fields.items(), lambda pair: pair[1])),
        tuple(sorted(years, reverse=True)),
        len(everything),
    )


class ActivitiesPanel(SectionPanel):
    opened = Signal(object)  # id of the activity to be shown whole
    planning_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "activities_panel", parent)
        self._filter = ActivityFilter()
        self.heading = self.tr("Trainings")
        self.search = SearchField(self.tr("Search trainings…"), name="activity_search")
        self.chips = FilterChips(self._chips(), name="activity_states")
        self.fields = ComboField([Choice(None, self.tr("All fields"))], name="activity_field")
        self.years = ComboField([Choice(None, self.tr("All years"))], name="activity_year")
        self.table = DataTable(activity_columns(), name="activity_table")
        self.detail = DetailPanel(name="activity_detail")
        self._step = Label("", wrap=True, name="activity_next_step")
        self.tools = self._toolbar()
        self._fill_detail()
        self._connect()
        self.setLayout(column(SideBySide(self.table, self.detail), gap=0))

    def _chips(self) -> list[Chip]:
        states = [Chip(state.value, activity_state_text(state)) for state in ActivityState]
        return [Chip(ALL, self.tr("All")), *states]

    def _toolbar(self) -> QWidget:
        for combo, tip in ((self.fields, self.tr("Field")), (self.years, self.tr("Year"))):
            combo.setAccessibleName(tip)
            combo.setToolTip(tip)
        self.fields.setFixedWidth(px(150))
        self.years.setFixedWidth(px(112))
        self.years.setMinimumContentsLength(4)
        box = QWidget()
        line = row(self.search, self.chips, STRETCH, self.fields, self.years, gap=12)
        line.setStretch(0, 1)
        box.setLayout(line)
        return box

    def _fill_detail(self) -> None:
        self.detail.set_empty_text(
            self.tr("No training chosen"), self.tr("Choose a training to see where it stands.")
        )
        self.detail.add_section(self.tr("Next step"), self._step)
        self.attendance_button = self.detail.add_button(
            secondary(self.tr("&Attendance"), icon="clipboard-check", name="activity_attendance")
        )
        self.open_button = self.detail.add_button(
            primary(
                self.tr("&Open"), icon="arrow-right", name="open_activity_view", on_click=self.open_chosen
            )
        )

    def _connect(self) -> None:
        self.search.searched.connect(lambda text: self._ask(replace(self._filter, text=text)))
        self.search.arrow_down.connect(self._enter_table)
        self.chips.changed.connect(lambda _chosen: self._filter_states())
        self.fields.value_changed.connect(
            lambda: self._ask(replace(self._filter, field_code=self.fields.value()))
        )
        self.years.value_changed.connect(self._filter_year)
        self.table.selection_changed.connect(self._show)
        self.table.opened.connect(self.opened)

    def _enter_table(self) -> None:
        self.table.focus_table()
        if self.table.selected_id is None:
            self.table.select_first()

    def _filter_states(self) -> None:
        key = self.chips.current
        states = frozenset() if key in ("", ALL) else frozenset({ActivityState(key)})
        self._ask(replace(self._filter, states=states))

    def _filter_year(self) -> None:
        year = self.years.value()
        first, last = (date(year, 1, 1), date(year, 12, 31)) if isinstance(year, int) else (None, None)
        self._ask(replace(self._filter, first_day=first, last_day=last))

    def _ask(self, chosen: ActivityFilter) -> None:
        if chosen != self._filter:
            self._filter = chosen
            self.refresh()

    def take_keyboard(self) -> None:
        self.table.focus_table()

    def refresh(self) -> None:
        chosen, database = self._filter, self.desk.database
        self.loader.load(lambda: read_listing(database, chosen), self._show_listing)

    def _show_listing(self, listing: Listing) -> None:
        self._set_choices(listing)
        self.table.set_empty(self._empty(listing))
        self.table.set_rows(listing.rows)
        counts = {state.value: listing.counts.get(state, 0) for state in ActivityState}
        self.chips.set_counts({ALL: sum(counts.values()), **counts})
        self.say(self.heading, self._summary(listing))
        if self.table.selected_id is None:
            self.table.select_first()
        self._show(self.table.selected_id)

    def _set_choices(self, listing: Listing) -> None:
        fields = [Choice(code, name) for code, name in listing.fields]
        years = [Choice(year, str(year)) for year in listing.years]
        for combo, everything, choices in (
            (self.fields, self.tr("All fields"), fields),
            (self.years, self.tr("All years"), years),
        ):
            combo.blockSignals(True)
            combo.set_choices([Choice(None, everything), *choices])
            combo.blockSignals(False)

    def _summary(self, listing: Listing) -> str:
        running = sum(listing.counts.get(state, 0) for state in (ActivityState.OPEN, ActivityState.HELD))
        parts = [self.tr("%n training(s)", "", listing.total)]
        if running:
            parts.append(self.tr("%n under way", "", running))
        return " · ".join(parts)

    def _empty(self, listing: Listing) -> EmptyState:
        if listing.total:
            return EmptyState(
                self.tr("No training found"),
                self.tr("Search for something else, or choose another state, field or year."),
                icon="search",
            )
        return EmptyState(
            self.tr("No trainings yet"),
            self.tr("Plan the first training: choose it from the catalogue and give its dates."),
            icon="graduation-cap",
            action=self.tr("New training"),
            on_action=self.planning_wanted.emit,
            name="no_activities",
        )

    @property
    def chosen(self) -> ActivityRow | None:
        found = self.table.row(self.table.selected_id) if self.table.selected_id is not None else None
        return found if isinstance(found, ActivityRow) else None

    def open_chosen(self) -> None:
        if self.chosen is not None:
            self.opened.emit(self.chosen.id)

    def select(self, activity_id: UUID) -> None:
        self.table.select(activity_id)

    def _show(self, _activity_id: object) -> None:
        chosen = self.chosen
        if chosen is None:
            self.detail.clear()
            return
        self.detail.set_header(chosen.title, chosen.code, state_badge(chosen), avatar=False)
        self.detail.set_stats(self._stats(chosen))
        self.detail.set_facts(self._facts(chosen))
        self._step.setText(next_step_text(chosen))
        self.attendance_button.setEnabled(chosen.state is not ActivityState.PLANNED)

    def _stats(self, chosen: ActivityRow) -> list[Stat]:
        return [
            Stat(
                f"{chosen.enrolled} +{chosen.waiting}" if chosen.waiting else f"{chosen.enrolled}",
                self.tr("People"),
            ),
            Stat(f"{chosen.planned_slots}", self.tr("Lessons")),
            Stat(f"{chosen.group_count}", self.tr("Groups")),
        ]

    def _facts(self, chosen: ActivityRow) -> list[Fact]:
        kind = self.tr("{kind}, {hours} lesson hours").format(
            kind=training_kind_text(chosen.kind), hours=chosen.catalogue_hours
        )
        return [
            Fact("calendar-days", span_text(chosen.starts_on, chosen.ends_on), self.tr("Dates")),
            Fact("map-pin", chosen.place, self.tr("Place")),
            Fact("wrench", chosen.field, self.tr("Field")),
            Fact("book-open", kind, self.tr("Kind")),
            Fact("square-pen", self.tr("Ends with an exam") if chosen.has_exam else ""),
            Fact("sticky-note", chosen.note.split("\n")[0], chosen.note),
        ]
