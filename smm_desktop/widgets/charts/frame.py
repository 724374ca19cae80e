"""What all charts share: empty text, tooltips, theme, and a description for screen readers."""

from abc import abstractmethod
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from smm_desktop.widgets.bugs import reporting
from smm_desktop.widgets.charts.scale import Scale
from smm_desktop.widgets.fonts import screen_font
from smm_desktop.widgets.theme import current_theme
from smm_desktop.widgets.tokens import Tokens

Format = Callable[[float], str]
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ChartFrame(QWidget):
    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._empty_text = self.tr("No figures yet")
        current_theme().changed.connect(self.update)

    def set_empty_text(self, text: str) -> None:
        self._empty_text = text
        self.update()

    @abstractmethod
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""

    @abstractmethod
    def paint(self, painter: QPainter, tokens: Tokens) -> None:
        """Draw within the frame."""

    def tip_at(self, _place: QPoint) -> str:
        return ""

    def sizeHint(self) -> QSize:
        return QSize(360, 220)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, 130)

    @reporting
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = current_theme().tokens
        if self.is_empty():
            painter.setPen(tokens.faint)
            painter.setFont(screen_font())
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect(), flags, self._empty_text)
            return
        self.paint(painter, tokens)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            text = "" if self.is_empty() else self.tip_at(event.pos())
            if text:
                QToolTip.showText(event.globalPos(), text, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)


def label_width(painter: QPainter, labels: list[str]) -> int:
    painter.setFont(screen_font(11, tabular=True))
    return max((painter.fontMetrics().horizontalAdvance(text) for text in labels), default=0)


def paint_grid(painter: QPainter, area: QRectF, scale: Scale, format_: Format, tokens: Tokens) -> None:
    """Quiet lines at the round numbers, their words at the left."""
    painter.setFont(screen_font(11, tabular=True))
    for tick in scale.ticks:
        y = round(area.bottom() - scale.share(tick) * area.height()) + 0.5
        painter.setPen(tokens.border)
        painter.drawLine(
            QRectF(area.left(), y, area.width(), 0).topLeft(), QRectF(area.right(), y, 0, 0).topLeft()
        )
        painter.setPen(tokens.faint)
        painter.drawText(QRectF(0, y - 9, area.left() - 9, 18), _RIGHT, format_(tick))


def paint_target(painter: QPainter, area: QRectF, y: float, label: str, tokens: Tokens) -> None:
    """A dashed line across, with its word at the right end above it."""
    pen = QPen(tokens.faint, 1.2)
    pen.setDashPattern([3, 3])
    painter.setPen(pen)
    painter.drawLine(QRectF(area.left(), y, 0, 0).topLeft(), QRectF(area.right(), y, 0, 0).topLeft())
    if label:
        painter.setFont(screen_font(11, QFont.Weight.DemiBold))
        painter.drawText(
            QRectF(area.left() + 4, y - 17, area.width() - 8, 16), Qt.AlignmentFlag.AlignLeft, label
        )


def paint_bubble(painter: QPainter, tip: QRectF, text: str, tokens: Tokens) -> None:
    """A value on a dark ground, as it stands over the last point."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.tip)
    painter.drawRoundedRect(tip, 6, 6)
    painter.setPen(tokens.on_tip)
    painter.setFont(screen_font(12, QFont.Weight.DemiBold, tabular=True))
    painter.drawText(tip, Qt.AlignmentFlag.AlignCenter, text)
