"""The parts of a value in their colours: as a bar in a table, as a bar in a panel, as a dot beside a word."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyleOptionViewItem, QWidget

from smm_desktop.placements.terms import Grounds, PartFact, ValuePart
from smm_desktop.placements.ui.wording import value_text
from smm_desktop.widgets.bugs import reporting
from smm_desktop.widgets.delegates import area_of
from smm_desktop.widgets.fonts import px, screen_font
from smm_desktop.widgets.table import DataTable
from smm_desktop.widgets.table.delegate import RowDelegate
from smm_desktop.widgets.table.model import Index
from smm_desktop.widgets.theme import current_theme
from smm_desktop.widgets.tokens import Tokens

_PALETTE = {
    ValuePart.NEED: 0,
    ValuePart.TECHNOLOGY: 1,
    ValuePart.DISTANCE: 2,
    ValuePart.WAITING: 5,
    ValuePart.FAIR_SHARE: 3,
}
_PAD, _THICK = 12, 8
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def part_color(part: ValuePart, tokens: Tokens) -> QColor:
    return tokens.palette_color(_PALETTE[part])


def paint_parts(painter: QPainter, area: QRectF, parts: Sequence[PartFact], tokens: Tokens) -> None:
    """A track of a hundred points, filled by each part's points in turn."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.border)
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
    left = area.left()
    for one in parts:
        width = area.width() * one.points / 100
        if width > 0:
            painter.setBrush(part_color(one.part, tokens))
            painter.drawRoundedRect(QRectF(left, area.top(), max(2.0, width - 1), area.height()), 2, 2)
            left += width


class PartsDelegate(RowDelegate):
    """A cell with a pair's value and its parts as a bar."""

    def __init__(self, table: DataTable, column: int, grounds: Callable[[Any], Grounds]) -> None:
        super().__init__(table.model, table.view.verticalHeader().defaultSectionSize(), table.view)
        self._usual, self._grounds = table.view.delegate, grounds
        table.view.setItemDelegateForColumn(column, self)

    @reporting
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.hovered, self.focused_row = self._usual.hovered, self._usual.focused_row
        tokens = current_theme().tokens
        self._paint_ground(painter, option, index, tokens)
        row = self._model.row(index.row())
        if row is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _paint_value(
                painter, QRectF(area_of(option).adjusted(_PAD, 0, -_PAD, -1)), self._grounds(row), tokens
            )
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _paint_value(painter: QPainter, area: QRectF, grounds: Grounds, tokens: Tokens) -> None:
    painter.setFont(screen_font(13, QFont.Weight.DemiBold, tabular=True))
    painter.setPen(tokens.text)
    painter.drawText(area, _LEFT, value_text(grounds.value, 1))
    words = px(44)
    track = QRectF(area.left() + words, area.center().y() - _THICK / 2, area.width() - words, _THICK)
    paint_parts(painter, track, grounds.parts, tokens)


class PartBar(QWidget):
    """One part's points against what it could give at most."""

    def __init__(self, part: ValuePart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part, self._share, self._weight = part, 0.0, 0.0
        self.setFixedHeight(px(7))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self.update)

    def set_fact(self, fact: PartFact, largest: float) -> None:
        """`largest` of all weights is the whole width, so that bars can be compared."""
        self._weight = fact.weight / largest if largest else 0.0
        self._share = fact.value
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        tokens, round_ = current_theme().tokens, self.height() / 2
        track = QRectF(0, 0, max(round_, self.width() * self._weight), self.height())
        painter.setBrush(tokens.border)
        painter.drawRoundedRect(track, round_, round_)
        if self._share * self._weight > 0:
            track.setWidth(max(2 * round_, track.width() * self._share))
            painter.setBrush(part_color(self._part, tokens))
            painter.drawRoundedRect(track, round_, round_)


class PartDot(QWidget):
    """The colour of a part, beside its name."""

    def __init__(self, part: ValuePart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = part
        self.setFixedSize(self.sizeHint())
        current_theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(px(10), px(14))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(part_color(self._part, current_theme().tokens))
        painter.drawEllipse(QPointF(self.rect().center()) + QPointF(0.5, 0.5), px(4), px(4))
