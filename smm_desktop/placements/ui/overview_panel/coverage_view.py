"""Coverage of the fields: the heat table, what is missing in plain words, and the offers or requests of a cell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.placements.queries import CoverageMap, OfferRow, RequestRow
from smm_desktop.placements.ui.overview_panel.bars import days_text
from smm_desktop.placements.ui.overview_panel.coverage_grid import (
    CoverageGrid,
    Figure,
    GridLine,
    field_text,
    grid_lines,
)
from smm_desktop.placements.ui.wording import day_text
from smm_desktop.widgets.forms import CheckField
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import Card, ScrollColumn, SideBySide, column
from smm_desktop.widgets.mini_list import MiniItem, MiniList
from smm_desktop.widgets.tones import Tone

translate = QCoreApplication.translate
_SIDE = 330
_OF_REQUESTS = frozenset({Figure.WANTED, Figure.MISSING})


class CoverageView(QWidget):
    """`wanted` asks for an offer or a request: its kind and its id."""

    wanted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._map: CoverageMap | None = None
        self.grid = CoverageGrid(name="coverage_grid")
        self.grid.setAccessibleName(self.tr("Coverage of fields and technologies"))
        self.with_empty = CheckField(self.tr("Technologies &without figures too"), name="coverage_all")
        self.missing = MiniList(name="coverage_missing")
        self.nothing = Label("", TextRole.SOFT, wrap=True, name="coverage_nothing")
        self.unoffered = Label("", TextRole.SOFT, wrap=True, name="coverage_unoffered")
        self.behind = MiniList(name="coverage_rows")
        self.hint = Label("", TextRole.SOFT, wrap=True, name="coverage_hint")
        self.missing_card = _card(self.tr("What is missing"), self.nothing, self.missing, self.unoffered)
        self.behind_card = _card(self.tr("Behind the figure"), self.hint, self.behind)
        side = QWidget()
        halves = column(self.missing_card, self.behind_card, gap=12)
        halves.setStretch(0, 1)
        halves.setStretch(1, 1)
        side.setLayout(halves)
        layout = column(SideBySide(self.grid, side, side_width=_SIDE), self.with_empty, gap=10)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self._connect()

    def _connect(self) -> None:
        self.hint.setText(self.tr("Choose a cell to see its offers or requests here."))
        self.grid.chosen.connect(self._show_cell)
        self.grid.activated.connect(lambda _index: self.behind.setFocus())
        self.with_empty.value_changed.connect(self._show_lines)
        self.missing.opened.connect(self._go_to)
        self.behind.opened.connect(self._open)

    def take_keyboard(self) -> None:
        if not self.grid.currentIndex().isValid():
            self.grid.setCurrentIndex(self.grid.coverage.index(0, 0))
        self.grid.setFocus()

    def show_map(self, shown: CoverageMap) -> None:
        self._map = shown
        self._show_lines()
        self._show_missing(shown)
        if (current := self.grid.current) is not None:
            self._show_cell(current, list(Figure)[self.grid.currentIndex().column()])

    def _show_lines(self) -> None:
        if self._map is not None:
            self.grid.show_lines(grid_lines(self._map.lines, with_empty=self.with_empty.value()))

    def _show_missing(self, shown: CoverageMap) -> None:
        lines = missing_lines(shown)
        self.missing.set_items([_missing_item(line) for line in lines])
        self.nothing.setText(
            self.tr("Everybody who waits could be placed.")
            if shown.requests
            else self.tr("Nobody waits for a place.")
        )
        self.nothing.setVisible(not lines)
        bare = [field_text(one.field) for one in shown.lines if one.field.is_pilot and not one.field.offers]
        self.unoffered.setText(
            self.tr("Pilot fields without any offer: {fields}").format(fields=", ".join(bare))
        )
        self.unoffered.setVisible(bool(bare))

    def _go_to(self, line: object) -> None:
        if isinstance(line, GridLine):
            self.grid.go_to(line, Figure.MISSING)
            self.grid.setFocus()

    def _show_cell(self, line: GridLine, figure: Figure) -> None:
        if self._map is None:
            return
        code, own = line.field.field_code, line.technology.technology_id if line.technology else None
        offers, requests = self._map.offers_in(code, own), self._map.requests_in(code, own)
        if figure is Figure.FREE:
            offers = tuple(row for row in offers if row.free)
        if figure is Figure.PLACED:
            offers = tuple(row for row in offers if row.placed)
        items = [] if figure in _OF_REQUESTS else [_offer_item(row) for row in offers]
        items += [_request_item(row) for row in requests] if figure in {*_OF_REQUESTS, Figure.NAME} else []
        self.behind_card.set_title(line.name)
        self.behind_card.set_note("" if line.technology is None else field_text(line.field))
        self.hint.setText(self._hint(figure))
        self.hint.setVisible(not items)
        self.behind.set_items(items)

    def _hint(self, figure: Figure) -> str:
        if figure in _OF_REQUESTS:
            return self.tr("Nobody waits for it.")
        if figure is Figure.NAME:
            return self.tr("Neither offered nor wanted.")
        return self.tr("No offer.")

    def _open(self, key: object) -> None:
        if isinstance(key, tuple):
            self.wanted.emit(*key)


def _card(title: str, *widgets: QWidget) -> Card:
    card, scroll = Card(title), ScrollColumn()
    scroll.body.setSpacing(6)
    for widget in widgets:
        scroll.body.addWidget(widget)
    card.body.addWidget(scroll)
    return card


def missing_lines(shown: CoverageMap) -> Sequence[GridLine]:
    """Technologies with too few free seats, the most missing first; a field where no technology of it says so."""
    found: list[GridLine] = []
    for line in shown.lines:
        own = [GridLine(line.field, one) for one in line.technologies if one.missing]
        found.extend(own or ([GridLine(line.field)] if line.field.missing else []))
    found.sort(key=lambda line: -line.value(Figure.MISSING))
    return found


def _missing_item(line: GridLine) -> MiniItem:
    words = translate("placements", "wanted: {wanted}, free seats: {free}").format(
        wanted=line.value(Figure.WANTED), free=line.value(Figure.FREE)
    )
    note = words if line.technology is None else f"{field_text(line.field)} · {words}"
    count = str(line.value(Figure.MISSING))
    return MiniItem(line, line.name, note, count, "triangle-alert", Tone.BAD)


def _offer_item(row: OfferRow) -> MiniItem:
    free = translate("placements", "{free} free of {capacity}").format(free=row.free, capacity=row.capacity)
    note = f"{free} · {days_text(row.starts_on, row.ends_on)}"
    return MiniItem(("offer", row.id), row.company, note, "", "factory", Tone.INFO)


def _request_item(row: RequestRow) -> MiniItem:
    since = translate("placements", "waits since {day}").format(day=day_text(row.asked_on))
    return MiniItem(
        ("request", row.id), row.name, " · ".join(_filled((row.school, since))), "", "user", Tone.WARN
    )


def _filled(texts: Iterable[str]) -> list[str]:
    return [text for text in texts if text]
