"""The keys of the grid, shown as the tiles they make; a click marks what is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smm_desktop.widgets.fonts import screen_font
from smm_desktop.widgets.keycap import Keycap
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import empty_layout, row
from smm_desktop.widgets.mark_grid.painting import paint_tile
from smm_desktop.widgets.mark_grid.values import MarkCode
from smm_desktop.widgets.theme import current_theme

_TILE = 30


class MarkLegend(QWidget):
    chosen = Signal(str)

    def __init__(self, codes: Sequence[MarkCode] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._row = row(gap=14)
        self.setLayout(self._row)
        self.set_codes(codes)

    def set_codes(self, codes: Sequence[MarkCode]) -> None:
        empty_layout(self._row)
        for code in codes:
            tile = LegendTile(code)
            tile.clicked.connect(self.chosen)
            self._row.addWidget(tile)
        if codes:
            self._row.addLayout(row(Keycap(self.tr("Del")), Label(self.tr("Clear"), TextRole.SOFT), gap=7))


class LegendTile(QWidget):
    clicked = Signal(str)

    def __init__(self, code: MarkCode, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = code
        self.setObjectName(f"legend_{code.code}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Key {letter}: {label}").format(letter=code.letters[0], label=code.label))
        current_theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._code.label)
        return QSize(_TILE + 7 + width + 2, 30)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.clicked.emit(self._code.code)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = current_theme().tokens
        area = QRect(0, 0, _TILE, self.height())
        paint_tile(painter, area, self._code.letters[0], self._code.tone, tokens)
        painter.setPen(tokens.soft)
        painter.setFont(screen_font())
        words = QRect(_TILE + 9, 0, self.width() - _TILE - 9, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._code.label)
