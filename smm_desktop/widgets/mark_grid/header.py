"""The grid's header: days above, their slots below; a day's name stays in sight while it is scrolled past."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from smm_desktop.widgets.fonts import px, screen_font
from smm_desktop.widgets.mark_grid.delegate import GridCursor
from smm_desktop.widgets.mark_grid.model import MarksModel
from smm_desktop.widgets.theme import current_theme
from smm_desktop.widgets.tokens import Tokens

_PAD = 13
_LEAST = 48


class GridHeader(QHeaderView):
    def __init__(self, model: MarksModel, cursor: GridCursor, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model, self._cursor = model, cursor
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(20)
        self.setSectionsClickable(False)
        current_theme().changed.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), px(68 if self._has_groups() else 50))

    def _has_groups(self) -> bool:
        return any(slot.group for slot in self._model.slots)

    def paintSection(self, painter: QPainter, area: QRect, section: int) -> None:
        tokens = current_theme().tokens
        painter.save()
        painter.fillRect(area, tokens.surface)
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, tokens.border)
        slot = section - 1
        if slot < 0:
            self._paint_words(painter, area.adjusted(_PAD, 0, 0, 0), self._model.person_title, tokens)
        elif slot < len(self._model.slots):
            self._paint_slot(painter, area, slot, tokens)
        elif slot - len(self._model.slots) < len(self._model.summaries):
            title = self._model.summaries[slot - len(self._model.slots)].title
            self._paint_words(painter, area, title, tokens, center=True)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, area: QRect, text: str, tokens: Tokens, *, center: bool = False
    ) -> None:
        painter.setFont(screen_font(12, QFont.Weight.DemiBold))
        painter.setPen(tokens.faint)
        side = Qt.AlignmentFlag.AlignHCenter if center else Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, text)

    def _paint_slot(self, painter: QPainter, area: QRect, slot: int, tokens: Tokens) -> None:
        place = self._model.slots[slot]
        top = area.top()
        if self._has_groups():
            self._paint_group(painter, area, slot, tokens)
            top += px(29)
        here = slot in (self._cursor.slot if self._cursor.has_focus else -1, self._cursor.current_slot)
        if slot == self._cursor.current_slot:
            ground = QRect(area.left(), top, area.width(), area.bottom() - top)
            painter.fillRect(ground, tokens.selection)
        painter.setPen(tokens.accent_ink if here else tokens.faint)
        painter.setFont(screen_font(12, QFont.Weight.DemiBold, tabular=True))
        words = QRect(area.left(), top, area.width(), area.bottom() - top)
        if not place.note:
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, place.title)
            return
        half = words.height() // 2
        upper, lower = words.adjusted(0, 3, 0, -half), words.adjusted(0, half - 1, 0, -3)
        painter.drawText(upper, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, place.title)
        painter.setFont(screen_font(11, QFont.Weight.Medium, tabular=True))
        painter.drawText(lower, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, place.note)

    def _paint_group(self, painter: QPainter, area: QRect, slot: int, tokens: Tokens) -> None:
        """Each section draws its slice of the day's name, centred in the part of the day that is seen."""
        first, last = self._group_ends(slot)
        height = px(29)
        if slot == first and slot > 0:
            painter.fillRect(area.left(), area.top(), 1, area.height(), tokens.border)
        left = max(0, self.sectionViewportPosition(first + 1))
        end = self.sectionViewportPosition(last + 1) + self.sectionSize(last + 1)
        right = min(self.viewport().width(), end)
        band = QRect(left, area.top(), right - left, height)
        painter.setClipRect(area)
        painter.fillRect(area.left(), area.top() + height - 1, area.width(), 1, tokens.border)
        painter.setPen(tokens.text)
        painter.setFont(screen_font(12, QFont.Weight.DemiBold))
        if band.width() < _LEAST:
            return
        text = painter.fontMetrics().elidedText(
            self._model.slots[slot].group, Qt.TextElideMode.ElideRight, max(0, band.width() - 6)
        )
        painter.drawText(band, Qt.AlignmentFlag.AlignCenter, text)

    def _group_ends(self, slot: int) -> tuple[int, int]:
        slots = self._model.slots
        first = last = slot
        while first > 0 and slots[first - 1].group == slots[slot].group:
            first -= 1
        while last + 1 < len(slots) and slots[last + 1].group == slots[slot].group:
            last += 1
        return first, last
