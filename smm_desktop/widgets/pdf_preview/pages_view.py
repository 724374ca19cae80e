"""The pages one below the other, drawn as far as they are seen; first an empty sheet, then the page."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from smm_desktop.widgets.pdf_preview.rendering import PageImages
from smm_desktop.widgets.theme import current_theme

_GAP = 16
_POINTS = 72.0
_SCREEN = 96.0
_STEP = 1.2
_LEAST, _MOST = 0.25, 4.0
_WIDEST = 1.3


class PagesView(QAbstractScrollArea):
    page_changed = Signal(int)
    zoom_changed = Signal(float)

    def __init__(self, images: PageImages, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._images = images
        self._zoom = 1.0
        self._fits = True
        self._tops: list[int] = []
        self._wanted = QTimer(self, singleShot=True, interval=0)
        self._wanted.timeout.connect(self._render_next)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        current_theme().changed.connect(self.viewport().update)

    @property
    def zoom(self) -> float:
        """1.0 is the paper's own size on a screen of 96 dots per inch."""
        return self._zoom

    def show_document(self) -> None:
        self._fits = True
        self._arrange()
        self.verticalScrollBar().setValue(0)
        self.page_changed.emit(self.current_page())

    def fit_width(self) -> None:
        self._fits = True
        self._arrange()

    def zoom_by(self, steps: int) -> None:
        self._fits = False
        page = self.current_page()
        self._zoom = max(_LEAST, min(_MOST, self._zoom * _STEP**steps))
        self._arrange()
        self.go_to(page)

    def current_page(self) -> int:
        """The page that is at the upper third of what is seen."""
        line = self.verticalScrollBar().value() + self.viewport().height() // 3
        return max((page for page, top in enumerate(self._tops) if top <= line), default=0)

    def go_to(self, page: int) -> None:
        if self._tops:
            page = max(0, min(page, len(self._tops) - 1))
            self.verticalScrollBar().setValue(self._tops[page] - _GAP)

    def _page_size(self, page: int) -> QSize:
        return (self._images.size(page) * (self._zoom * _SCREEN / _POINTS)).toSize()

    def _arrange(self) -> None:
        if self._fits and self._images.count:
            room = self.viewport().width() - 2 * _GAP
            self._zoom = max(_LEAST, min(_WIDEST, room / (self._images.size(0).width() * _SCREEN / _POINTS)))
        top, widest = _GAP, 0
        self._tops = []
        for page in range(self._images.count):
            size = self._page_size(page)
            self._tops.append(top)
            top += size.height() + _GAP
            widest = max(widest, size.width())
        self.verticalScrollBar().setRange(0, max(0, top - self.viewport().height()))
        self.verticalScrollBar().setPageStep(self.viewport().height())
        self.verticalScrollBar().setSingleStep(40)
        self.horizontalScrollBar().setRange(0, max(0, widest + 2 * _GAP - self.viewport().width()))
        self.horizontalScrollBar().setPageStep(self.viewport().width())
        self.zoom_changed.emit(self._zoom)
        self.viewport().update()

    def _scrolled(self) -> None:
        self.viewport().update()
        self.page_changed.emit(self.current_page())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _seen(self) -> Iterator[tuple[int, QRect]]:
        up, left = self.verticalScrollBar().value(), self.horizontalScrollBar().value()
        for page, top in enumerate(self._tops):
            size = self._page_size(page)
            x = max(_GAP, (self.viewport().width() - size.width()) // 2) - left
            area = QRect(QPoint(x, top - up), size)
            if area.intersects(self.viewport().rect()):
                yield page, area

    def _dpi(self) -> float:
        return self._zoom * _SCREEN * self.devicePixelRatioF()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        tokens = current_theme().tokens
        painter.fillRect(self.viewport().rect(), tokens.subtle)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page, area in self._seen():
            painter.fillRect(area.adjusted(-1, -1, 1, 1), tokens.border_strong)
            painter.fillRect(area, Qt.GlobalColor.white)
            image = self._images.ready(page, self._dpi())
            if image is None:
                self._wanted.start()
            else:
                painter.drawImage(area, image)

    def _render_next(self) -> None:
        """One page at a time, so that keys and scrolling get their turn between them."""
        for page, _area in self._seen():
            if self._images.ready(page, self._dpi()) is None:
                if self._images.prepare(page, self._dpi()):
                    self._arrange()
                self.viewport().update()
                return

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pages = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()), 0)
        if pages:
            self.go_to(self.current_page() + pages)
        elif event.key() == Qt.Key.Key_Home:
            self.go_to(0)
        elif event.key() == Qt.Key.Key_End:
            self.go_to(self._images.count - 1)
        else:
            super().keyPressEvent(event)
