"""Needs of all centers: a field, its competencies ranked over the country, and the needs that centers have open."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from smm_desktop.exchange import queries
from smm_desktop.exchange.queries import FieldNeeds
from smm_desktop.exchange.ui.directorate_desk_panel import DirectorateDesk
from smm_desktop.exchange.ui.needs_table import national_columns, open_need_columns
from smm_desktop.needs.terms import NationalRanking
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.forms import Choice, ComboField
from smm_desktop.widgets.layouts import SPACE, row
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.numbers import grouped
from smm_desktop.widgets.page import Page
from smm_desktop.widgets.stat_card import StatCard
from smm_desktop.widgets.table import Column, DataTable

RANKING, OPEN = "ranking", "open"
_ROW = 48


class FieldNeedsPage(Page):
    """Reads only: what centers asked is added up, what they keep open is listed."""

    def __init__(self, desk: DirectorateDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("field_needs_page")
        self._desk = desk
        self._found: FieldNeeds | None = None
        self._loader = LatestLoader(desk.jobs, self)
        self._loader.busy_changed.connect(self.set_busy)
        self.set_title(self.tr("Needs"))
        self._fill_toolbar()
        self.body.addLayout(self._cards())
        self.ranking = self._table(
            national_columns(), "national_ranking", self.tr("No survey of this field yet")
        )
        self.open_needs = self._table(open_need_columns(), "open_needs", self.tr("No need is open"))
        self._stack = QStackedWidget()
        for table in (self.ranking, self.open_needs):
            self._stack.addWidget(table)
        self.body.addWidget(self._stack, 1)

    def _table(self, columns: list[Column], name: str, title: str) -> DataTable:
        table = DataTable(columns, row_height=_ROW, name=name)
        hint = self.tr("It comes with the packages of centers that closed a survey or recorded needs.")
        table.set_empty(EmptyState(title, hint, icon="target"))
        return table

    def _fill_toolbar(self) -> None:
        self.field = ComboField([], searchable=True, name="needs_field")
        self.field.setAccessibleName(self.tr("Field"))
        self.field.setMinimumWidth(300)
        self.field.value_changed.connect(self._load)
        self.scale = ComboField([], name="needs_scale")
        self.scale.setAccessibleName(self.tr("Scale"))
        self.scale.value_changed.connect(self._show_ranking)
        self.scale.hide()
        chips = [Chip(RANKING, self.tr("Ranking")), Chip(OPEN, self.tr("Open needs"))]
        self.chips = FilterChips(chips, name="needs_views")
        self.chips.changed.connect(lambda _chosen: self._show_view())
        for widget in (self.field, self.scale):
            self.toolbar.addWidget(widget)
        self.toolbar.addStretch(1)
        self.toolbar.addWidget(self.chips)

    def _cards(self) -> QHBoxLayout:
        self.centers = StatCard(self.tr("Centers that asked"), icon="building-2", name="needs_centers")
        self.rounds = StatCard(self.tr("Surveys"), icon="clipboard-list", name="needs_rounds")
        self.asked = StatCard(self.tr("Competencies"), icon="target", name="needs_competencies")
        self.unmet = StatCard(self.tr("Open needs"), icon="flag", name="needs_open")
        return row(self.centers, self.rounds, self.asked, self.unmet, gap=SPACE)

    def refresh(self) -> None:
        """Read the fields anew; the one that was chosen stays."""
        database = self._desk.database
        self._loader.load(lambda: database.ask(queries.fields_with_needs), self._show_fields)

    def _show_fields(self, fields: tuple[tuple[str, str], ...]) -> None:
        chosen = self.field.value()
        self.field.blockSignals(True)
        self.field.set_choices([Choice(code, name) for code, name in fields])
        codes = [code for code, _name in fields]
        self.field.set_value(chosen if chosen in codes else (codes[0] if codes else None))
        self.field.blockSignals(False)
        self._load()

    def _load(self) -> None:
        database, code = self._desk.database, str(self.field.value() or "")
        language = "tr" if QLocale().language() is QLocale.Language.Turkish else "en"
        self._loader.load(lambda: database.ask(queries.field_needs, code, language), self._show)

    def _show(self, found: FieldNeeds) -> None:
        self._found = found
        text = self.tr("Scale 1–{points}")
        choices = [Choice(one.points, text.format(points=one.points)) for one in found.rankings]
        self.scale.blockSignals(True)
        self.scale.set_choices(choices)
        self.scale.set_value(choices[0].key if choices else None)
        self.scale.blockSignals(False)
        self.scale.setVisible(len(choices) > 1)
        self.open_needs.set_rows(found.open_needs)
        self.unmet.set_value(grouped(len(found.open_needs)))
        self._show_ranking()
        self._show_view()

    def _chosen_ranking(self) -> NationalRanking | None:
        rankings = self._found.rankings if self._found else ()
        return next((one for one in rankings if one.points == self.scale.value()), None)

    def _show_ranking(self) -> None:
        ranking = self._chosen_ranking()
        self.ranking.set_rows(ranking.items if ranking else ())
        self.centers.set_value(grouped(ranking.centers if ranking else 0))
        self.rounds.set_value(grouped(ranking.rounds if ranking else 0), self.tr("the newest of each center"))
        self.asked.set_value(grouped(len(ranking.items) if ranking else 0))

    def _show_view(self) -> None:
        is_open = self.chips.current == OPEN
        self._stack.setCurrentWidget(self.open_needs if is_open else self.ranking)
        self.set_subtitle(
            self.tr("What centers have not met yet, by center")
            if is_open
            else self.tr("Answers of all centers together: teachers' view and beside it industry's")
        )
