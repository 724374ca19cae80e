"""A small picture of a certificate's page; Enter or a click asks for the large one."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from smm_desktop.widgets.theme import current_theme

_A4_LANDSCAPE = 210 / 297


class ThumbnailPanel(QWidget):
    """Keeps the sheet's proportions; an empty sheet stands while the picture is drawn."""

    opened = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._image = QImage()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setToolTip(self.tr("Open the preview"))
        self.setAccessibleName(self.tr("Preview of the certificate"))
        current_theme().changed.connect(self.update)

    def show_page(self, page: tuple[int, int, bytes] | None) -> None:
        """Show width, height and RGBA bytes; None shows the empty sheet."""
        self._image = QImage()
        if page is not None:
            width, height, rgba = page
            self._image = QImage(rgba, width, height, width * 4, QImage.Format.Format_RGBA8888).copy()
        self.update()

    @property
    def is_drawn(self) -> bool:
        return not self._image.isNull()

    def sizeHint(self) -> QSize:
        return QSize(270, self.heightForWidth(270))

    def heightForWidth(self, width: int) -> int:
        return round(width * _A4_LANDSCAPE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = current_theme().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._image.isNull():
            painter.setBrush(tokens.subtle)
        else:
            painter.drawImage(sheet, self._image)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(tokens.accent, 2) if self.hasFocus() else QPen(tokens.border_strong, 1)
        painter.setPen(pen)
        painter.drawRect(sheet)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.is_drawn:
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self.is_drawn:
            self.opened.emit()
        else:
            super().keyPressEvent(event)
