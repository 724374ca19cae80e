"""The check box that delegates and headers draw."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from smm_desktop.widgets.icons import pixmap
from smm_desktop.widgets.tokens import Tokens

_BOX = 17


def paint_check(
    painter: QPainter, area: QRect, tokens: Tokens, *, checked: bool, partly: bool = False
) -> None:
    """A box in the middle of the area; `partly` for the box above a column where some are checked."""
    center = QPointF(area.center())
    box = QRectF(center.x() - _BOX / 2 + 0.5, center.y() - _BOX / 2 + 0.5, _BOX, _BOX)
    filled = checked or partly
    painter.setPen(tokens.accent if filled else tokens.faint)
    painter.setBrush(tokens.accent if filled else tokens.surface)
    painter.drawRoundedRect(box, 5, 5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if filled:
        ratio = painter.device().devicePixelRatioF()
        mark = pixmap("minus" if partly else "check", tokens.on_accent, 13, ratio)
        painter.drawPixmap(QPointF(box.left() + 2, box.top() + 2), mark)
