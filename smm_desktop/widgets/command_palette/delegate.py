"""Draws a line of the palette: drawing, title, where it belongs, its keys."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from smm_desktop.widgets.bugs import reporting
from smm_desktop.widgets.command_palette.items import Heading, Index, PaletteItem, PaletteModel
from smm_desktop.widgets.delegates import area_of, is_selected
from smm_desktop.widgets.fonts import px, screen_font
from smm_desktop.widgets.icons import pixmap
from smm_desktop.widgets.shortcuts import shown_keys
from smm_desktop.widgets.theme import current_theme
from smm_desktop.widgets.tokens import Tokens

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class PaletteDelegate(QStyledItemDelegate):
    def __init__(self, model: PaletteModel) -> None:
        super().__init__(model)
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, px(30 if isinstance(self._model.line(index.row()), Heading) else 40))

    @reporting
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = current_theme().tokens
        area = area_of(option)
        line = self._model.line(index.row())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(line, Heading):
            painter.setPen(tokens.faint)
            painter.setFont(screen_font(11, QFont.Weight.DemiBold))
            painter.drawText(area.adjusted(12, 6, 0, 0), _LEFT, line.text)
            return
        if is_selected(option):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.accent_soft)
            painter.drawRoundedRect(QRectF(area).adjusted(2, 1, -2, -1), 7, 7)
        self._paint_item(painter, area.adjusted(12, 0, -14, 0), line, tokens, chosen=is_selected(option))

    def _paint_item(
        self, painter: QPainter, area: QRect, item: PaletteItem, tokens: Tokens, *, chosen: bool
    ) -> None:
        color = tokens.accent_ink if chosen else tokens.faint
        ratio = painter.device().devicePixelRatioF()
        mark = pixmap(item.icon or "corner-down-left", color, 18, ratio)
        painter.drawPixmap(area.left(), area.center().y() - 8, mark)
        words = area.adjusted(30, 0, 0, 0)
        if item.keys:
            painter.setFont(screen_font(12, QFont.Weight.Medium))
            painter.setPen(tokens.faint)
            painter.drawText(
                words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown_keys(item.keys)
            )
            words.adjust(0, 0, -painter.fontMetrics().horizontalAdvance(shown_keys(item.keys)) - 12, 0)
        painter.setFont(screen_font(13, QFont.Weight.Medium))
        painter.setPen(tokens.accent_ink if chosen else tokens.text)
        title = painter.fontMetrics().elidedText(item.title, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, _LEFT, title)
        rest = words.adjusted(painter.fontMetrics().horizontalAdvance(title) + 10, 0, 0, 0)
        painter.setFont(screen_font(12))
        painter.setPen(tokens.faint)
        painter.drawText(
            rest,
            _LEFT,
            painter.fontMetrics().elidedText(item.subtitle, Qt.TextElideMode.ElideRight, rest.width()),
        )
