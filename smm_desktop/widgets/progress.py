"""How far something is: a thin line for pages and jobs, a meter for a share."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smm_desktop.widgets.theme import current_theme
from smm_desktop.widgets.tokens import Tokens
from smm_desktop.widgets.tones import Tone

_TICK_MS = 40
_RUNNER = 0.28


def paint_meter(painter: QPainter, area: QRectF, fraction: float, tone: Tone, tokens: Tokens) -> None:
    """A rounded track filled up to the fraction."""
    radius = area.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.border)
    painter.drawRoundedRect(area, radius, radius)
    share = min(1.0, max(0.0, fraction))
    if share > 0:
        painter.setBrush(tokens.accent if tone is Tone.ACCENT else tokens.fill(tone))
        width = max(area.height(), area.width() * share)
        painter.drawRoundedRect(QRectF(area.left(), area.top(), width, area.height()), radius, radius)


class ProgressLine(QWidget):
    """Known progress fills the line; unknown lets a short piece wander along it."""

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFixedHeight(4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fraction = 0.0
        self._endless = False
        self._at = 0.0
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._wander)
        current_theme().changed.connect(self.update)

    @property
    def fraction(self) -> float:
        return self._fraction

    def set_progress(self, done: int, total: int) -> None:
        """A total of zero means that nobody knows."""
        self._fraction = done / total if total else 0.0
        self.set_endless(total == 0)
        self.update()

    def set_endless(self, endless: bool) -> None:
        self._endless = endless
        if endless and self.isVisible():
            self._timer.start()
        else:
            self._timer.stop()
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._endless:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def _wander(self) -> None:
        self._at = (self._at + 0.02) % (1 + _RUNNER)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = current_theme().tokens
        area = QRectF(self.rect())
        paint_meter(painter, area, 0.0 if self._endless else self._fraction, Tone.ACCENT, tokens)
        if self._endless:
            left = max(0.0, self._at - _RUNNER) * area.width()
            right = min(1.0, self._at) * area.width()
            painter.setBrush(tokens.accent)
            painter.drawRoundedRect(QRectF(left, 0, max(0.0, right - left), area.height()), 2, 2)


class Meter(QWidget):
    """A share as a bar with its text at the right."""

    def __init__(
        self,
        fraction: float = 0.0,
        tone: Tone = Tone.ACCENT,
        text: str = "",
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setMinimumWidth(90)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fraction, self._tone, self._text = fraction, tone, text
        current_theme().changed.connect(self.update)

    def set_value(self, fraction: float, tone: Tone = Tone.ACCENT, text: str = "") -> None:
        self._fraction, self._tone, self._text = fraction, tone, text
        self.setAccessibleName(text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(140, self.fontMetrics().height() + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = current_theme().tokens
        words = self.fontMetrics().horizontalAdvance(self._text) + 8 if self._text else 0
        area = QRectF(0, self.height() / 2 - 3, self.width() - words, 6)
        paint_meter(painter, area, self._fraction, self._tone, tokens)
        painter.setPen(tokens.soft)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._text)
