"""Fields and technologies against seats, wishes, placed people and what is missing, as a heat table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from smm_desktop.placements.queries import CoverageLine, FieldCoverage, TechnologyCoverage
from smm_desktop.widgets.bugs import reporting
from smm_desktop.widgets.delegates import area_of, is_selected
from smm_desktop.widgets.fonts import px, screen_font
from smm_desktop.widgets.numbers import grouped
from smm_desktop.widgets.scrolling import OpaqueTableView
from smm_desktop.widgets.theme import current_theme
from smm_desktop.widgets.tones import Tone

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_PAD, _INDENT = 12, 22
_FAINTEST, _STRONGEST = 40, 215


class Figure(StrEnum):
    """The columns of the table."""

    NAME = "name"
    SEATS = "seats"
    FREE = "free"
    WANTED = "wanted"
    PLACED = "placed"
    MISSING = "missing"


FIGURES = tuple(Figure)
_TONES = {
    Figure.SEATS: Tone.INFO,
    Figure.FREE: Tone.GOOD,
    Figure.WANTED: Tone.WARN,
    Figure.PLACED: Tone.ACCENT,
    Figure.MISSING: Tone.BAD,
}


_WIDTHS = {Figure.SEATS: 94, Figure.FREE: 66, Figure.WANTED: 70, Figure.PLACED: 86, Figure.MISSING: 70}


def figure_text(figure: Figure) -> str:
    return {
        Figure.NAME: translate("placements", "Field and technology"),
        Figure.SEATS: translate("placements", "Seats"),
        Figure.FREE: translate("placements", "Free"),
        Figure.WANTED: translate("placements", "Wanted"),
        Figure.PLACED: translate("placements", "Placed people"),
        Figure.MISSING: translate("placements", "Missing"),
    }[figure]


def field_text(field: FieldCoverage) -> str:
    return field.field or translate("placements", "Of no field")


@dataclass(frozen=True, slots=True)
class GridLine:
    """A field, or one of its technologies."""

    field: FieldCoverage
    technology: TechnologyCoverage | None = None

    @property
    def name(self) -> str:
        return self.technology.technology if self.technology else field_text(self.field)

    def value(self, figure: Figure) -> int:
        return int(getattr(self.technology or self.field, figure.value))

    @property
    def is_empty(self) -> bool:
        return not any(self.value(one) for one in FIGURES[1:])


def grid_lines(lines: Sequence[CoverageLine], *, with_empty: bool) -> list[GridLine]:
    """Every field; its technologies where they have a figure, or all of them."""
    found = []
    for line in lines:
        found.append(GridLine(line.field))
        own = (GridLine(line.field, one) for one in line.technologies)
        found.extend(one for one in own if with_empty or not one.is_empty)
    return found


class CoverageModel(QAbstractTableModel):
    """UserRole is the line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: Sequence[GridLine] = ()
        self._most: dict[tuple[bool, Figure], int] = {}

    def set_lines(self, lines: Sequence[GridLine]) -> None:
        self.beginResetModel()
        self.lines = lines
        self._most = {
            (is_field, figure): max(
                (one.value(figure) for one in lines if (one.technology is None) is is_field), default=0
            )
            for is_field in (True, False)
            for figure in FIGURES[1:]
        }
        self.endResetModel()

    def share(self, line: GridLine, figure: Figure) -> float:
        """How much it is against the most of its kind."""
        most = self._most.get((line.technology is None, figure), 0)
        return line.value(figure) / most if most else 0.0

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(FIGURES)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line, figure = self.lines[index.row()], FIGURES[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.name if figure is Figure.NAME else grouped(line.value(figure))
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self._told(line, figure)
            case Qt.ItemDataRole.UserRole:
                return line
            case _:
                return None

    def _told(self, line: GridLine, figure: Figure) -> str:
        name = line.name if line.technology is None else f"{line.name} ({field_text(line.field)})"
        return name if figure is Figure.NAME else f"{name}, {figure_text(figure)}: {line.value(figure)}"

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == 0:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return figure_text(FIGURES[section])


class _Cell(QStyledItemDelegate):
    """Numbers on a ground that is the stronger the more there is."""

    @reporting
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, figure = index.data(Qt.ItemDataRole.UserRole), FIGURES[index.column()]
        model, area, tokens = index.model(), area_of(option), current_theme().tokens
        is_field = line.technology is None
        painter.fillRect(area, tokens.subtle if is_field else tokens.surface)
        if figure is not Figure.NAME and isinstance(model, CoverageModel) and line.value(figure):
            ground = QColor(tokens.fill(_TONES[figure]))
            strength = _FAINTEST + model.share(line, figure) * (_STRONGEST - _FAINTEST)
            ground.setAlpha(round(strength / 2.6))
            painter.fillRect(area.adjusted(2, 2, -2, -2), ground)
        painter.setPen(tokens.border)
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        self._write(painter, area, line, figure)
        if is_selected(option):
            painter.setPen(QPen(tokens.accent, 2))
            painter.drawRect(area.adjusted(1, 1, -2, -2))

    def _write(self, painter: QPainter, area: QRect, line: GridLine, figure: Figure) -> None:
        tokens, is_field = current_theme().tokens, line.technology is None
        is_name = figure is Figure.NAME
        value = 0 if is_name else line.value(figure)
        heavy = is_field or (figure is Figure.MISSING and value)
        weight = QFont.Weight.DemiBold if heavy else QFont.Weight.Normal
        painter.setFont(screen_font(12.5 if is_field else 12, weight, tabular=True))
        painter.setPen(tokens.text if is_name or value else tokens.faint)
        left = _PAD if is_field or not is_name else _PAD + _INDENT
        inside = area.adjusted(left, 0, -_PAD, 0)
        text = line.name if is_name else grouped(value) if value else "–"
        side = Qt.AlignmentFlag.AlignLeft if is_name else Qt.AlignmentFlag.AlignHCenter
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, side | Qt.AlignmentFlag.AlignVCenter, shown)


class CoverageGrid(OpaqueTableView):
    """`chosen` brings the line and the figure of the cell that one stands on."""

    chosen = Signal(object, object)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.coverage = CoverageModel(self)
        self.setModel(self.coverage)
        self.setItemDelegate(_Cell(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self._set_sizes()
        self.keep_opaque()
        current_theme().changed.connect(self._set_sizes)
        self.selectionModel().currentChanged.connect(self._tell)

    def _set_sizes(self) -> None:
        head = self.horizontalHeader()
        head.setFixedHeight(px(36))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for at, figure in enumerate(FIGURES[1:], start=1):
            head.resizeSection(at, px(_WIDTHS[figure]))
        self.verticalHeader().setDefaultSectionSize(px(32))

    def show_lines(self, lines: Sequence[GridLine]) -> None:
        """The cell that one stood on stays, where its line is still there."""
        before, column = self.current, max(0, self.currentIndex().column())
        self.coverage.set_lines(lines)
        if before is not None:
            self.go_to(before, FIGURES[column])

    @property
    def current(self) -> GridLine | None:
        index = self.currentIndex()
        return self.coverage.lines[index.row()] if index.isValid() else None

    def go_to(self, wanted: GridLine, figure: Figure) -> None:
        """Stand on the cell of the same field and technology."""
        for at, line in enumerate(self.coverage.lines):
            if _same(line, wanted):
                self.setCurrentIndex(self.coverage.index(at, FIGURES.index(figure)))
                return

    def _tell(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.coverage.lines[index.row()], FIGURES[index.column()])


def _same(one: GridLine, other: GridLine) -> bool:
    ids = [None if line.technology is None else line.technology.technology_id for line in (one, other)]
    return one.field.field_code == other.field.field_code and ids[0] == ids[1]
