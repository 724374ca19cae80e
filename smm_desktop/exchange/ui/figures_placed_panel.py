"""On-the-job training below the trainings: offers and their use by line, and the sums of both kinds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from smm_desktop.centers.terms import Breakdown
from smm_desktop.exchange.queries import Figures
from smm_desktop.exchange.ui.figures_placed_table import joint_columns, placed_columns, use_text
from smm_desktop.exchange.ui.figures_table import TOTAL
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import SPACE, column, row
from smm_desktop.widgets.numbers import grouped
from smm_desktop.widgets.stat_card import StatCard
from smm_desktop.widgets.table import DataTable

_ROW, _HEADER = 40, 58


class PlacedFiguresPanel(QWidget):
    """Says that there was none rather than show a table of zeros."""

    def __init__(self, breakdowns: Sequence[Breakdown], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("placed_figures")
        self.offered = StatCard(self.tr("Places offered"), icon="factory", name="figure_places")
        self.placements = StatCard(self.tr("Placements"), icon="briefcase", name="figure_placements")
        self.persons = StatCard(self.tr("Persons placed"), icon="user-check", name="figure_placed_persons")
        self.hours = StatCard(self.tr("Hours worked"), icon="clock", name="figure_placed_hours")
        self.certificates = StatCard(self.tr("Certificates"), icon="award", name="figure_placed_certificates")
        cards = row(self.offered, self.placements, self.persons, self.hours, self.certificates, gap=SPACE)
        self.tables = {by: self._make_table(by) for by in breakdowns}
        self.nothing = Label(
            self.tr("No on-the-job training was offered or ended in this span."),
            TextRole.SOFT,
            wrap=True,
            name="no_placed_figures",
        )
        self.joint = DataTable(joint_columns(), row_height=_ROW, name="figures_joint")
        self.joint.setFixedHeight(_HEADER + 3 * _ROW)
        self._together = Label(self.tr("Trainings and on-the-job training together"), TextRole.HEADING)
        self._cards = QWidget()
        self._cards.setLayout(cards)
        layout = column(
            Label(self.tr("On-the-job training"), TextRole.HEADING),
            self._cards,
            self.nothing,
            *self.tables.values(),
            self._together,
            self.joint,
            gap=12,
        )
        self.setLayout(layout)

    def _make_table(self, by: Breakdown) -> DataTable:
        table = DataTable(placed_columns(by), row_height=_ROW, multi=True, name=f"figures_placed_{by.value}")
        table.hide()
        return table

    def show_figures(self, figures: Figures) -> None:
        total = replace(figures.placed_total, key=TOTAL)
        is_empty = not total.offers and not total.placements
        self.nothing.setVisible(is_empty)
        for widget in (self._cards, self._together, self.joint):
            widget.setVisible(not is_empty)
        for by, table in self.tables.items():
            table.setVisible(by is figures.by and not is_empty)
        table = self.tables[figures.by]
        table.set_rows([*figures.placed, total])
        table.setFixedHeight(_HEADER + _ROW * (len(figures.placed) + 1))
        self.joint.set_rows(figures.joint)
        self._show_cards(figures)

    def _show_cards(self, figures: Figures) -> None:
        total = figures.placed_total
        used = self.tr("{share} in use").format(share=use_text(total))
        self.offered.set_value(grouped(total.seats), used)
        self.placements.set_value(grouped(total.placements), self.tr("%n finished", "", total.done))
        self.persons.set_value(grouped(total.persons), self.tr("each identity number once"))
        self.hours.set_value(grouped(total.hours), self.tr("at %n company/companies", "", total.companies))
        note = self.tr("%n revoked", "", total.revoked) if total.revoked else self.tr("none revoked")
        self.certificates.set_value(grouped(total.certificates), note)
