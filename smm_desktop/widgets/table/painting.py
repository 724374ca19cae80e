"""How one cell of each kind is drawn."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from smm_desktop.widgets.avatars import paint_avatar
from smm_desktop.widgets.badges import badge_size, paint_badge
from smm_desktop.widgets.checks import paint_check
from smm_desktop.widgets.fonts import line_height, screen_font
from smm_desktop.widgets.progress import paint_meter
from smm_desktop.widgets.table.columns import Align, Column, Kind, Row
from smm_desktop.widgets.tokens import Tokens
from smm_desktop.widgets.tones import BadgeValue, Tone

PAD = 12
_AVATAR = 34
_SEMIBOLD = QFont.Weight.DemiBold
_VCENTER = Qt.AlignmentFlag.AlignVCenter


def paint_cell(
    painter: QPainter, area: QRect, column: Column, row: Row, tokens: Tokens, *, checked: bool, selected: bool
) -> None:
    inside = area.adjusted(PAD, 0, -PAD, -1)
    match column.kind:
        case Kind.TEXT | Kind.SOFT | Kind.NUMBER:
            _paint_text(painter, inside, column, row, tokens)
        case Kind.TWO_LINES:
            _paint_two_lines(painter, inside, column, row, tokens, weight=QFont.Weight.Normal)
        case Kind.PERSON:
            _paint_person(painter, inside, column, row, tokens)
        case Kind.BADGE:
            _paint_badge(painter, inside, column, row, tokens, selected=selected)
        case Kind.PROGRESS:
            _paint_progress(painter, inside, column, row, tokens)
        case Kind.CHECK:
            paint_check(painter, area, tokens, checked=checked)


def _draw(
    painter: QPainter, area: QRect, text: str, *, font: QFont, color: QColor, align: Align = Align.LEFT
) -> None:
    painter.setFont(font)
    painter.setPen(color)
    if painter.fontMetrics().horizontalAdvance(text) > area.width():
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, align.value | _VCENTER | Qt.TextFlag.TextSingleLine, text)


def _paint_text(painter: QPainter, area: QRect, column: Column, row: Row, tokens: Tokens) -> None:
    font = screen_font(tabular=column.kind is Kind.NUMBER)
    color = tokens.soft if column.kind is Kind.SOFT else tokens.text
    if column.tone is not None and (tone := column.tone(row)) is not Tone.NEUTRAL:
        color = tokens.ink(tone)
        font.setWeight(_SEMIBOLD)
    _draw(painter, area, column.text(row), font=font, color=color, align=column.align)


def _paint_two_lines(
    painter: QPainter, area: QRect, column: Column, row: Row, tokens: Tokens, *, weight: QFont.Weight
) -> None:
    second = column.second(row) if column.second is not None else ""
    first_height, second_height = line_height(13, weight), line_height(12)
    top = area.top() + (area.height() - first_height - (second_height + 2 if second else 0)) // 2
    first = QRect(area.left(), top, area.width(), first_height)
    _draw(painter, first, column.text(row), font=screen_font(13, weight), color=tokens.text)
    if second:
        below = QRect(area.left(), first.bottom() + 2, area.width(), second_height)
        _draw(painter, below, second, font=screen_font(12), color=tokens.faint)


def _paint_person(painter: QPainter, area: QRect, column: Column, row: Row, tokens: Tokens) -> None:
    top = area.top() + (area.height() - _AVATAR) / 2
    paint_avatar(painter, QRectF(area.left() + 2, top, _AVATAR, _AVATAR), column.text(row))
    words = area.adjusted(_AVATAR + 13, 0, 0, 0)
    _paint_two_lines(painter, words, column, row, tokens, weight=_SEMIBOLD)


def _paint_badge(
    painter: QPainter, area: QRect, column: Column, row: Row, tokens: Tokens, *, selected: bool
) -> None:
    text = column.text(row)
    if not text:
        return
    size = badge_size(text)
    top = area.top() + (area.height() - size.height()) / 2
    pill = QRectF(area.left() - 2, top, min(size.width(), area.width() + 8), size.height())
    tone = column.tone(row) if column.tone is not None else Tone.NEUTRAL
    paint_badge(painter, pill, BadgeValue(text, tone), tokens, raised=selected)


def _paint_progress(painter: QPainter, area: QRect, column: Column, row: Row, tokens: Tokens) -> None:
    share = column.fraction(row) if column.fraction is not None else None
    if share is None:
        return
    font = screen_font(12, QFont.Weight.Medium, tabular=True)
    words = QFontMetrics(font).horizontalAdvance("%100") + 8
    tone = column.tone(row) if column.tone is not None else Tone.ACCENT
    track = QRectF(area.left(), area.center().y() - 2.5, max(24, area.width() - words), 6)
    paint_meter(painter, track, share, tone, tokens)
    beside = QRect(round(track.right()) + 8, area.top(), words, area.height())
    _draw(painter, beside, column.text(row), font=font, color=tokens.soft)
