"""Shows the letterhead as it will stand on paper, drawn by the same code."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smm_desktop.centers.documents import letterhead_specimen
from smm_desktop.centers.terms import LetterheadSnapshot
from smm_desktop.core.clock import Clock
from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.preview import PageImage, render_page
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.loading import LatestLoader

_MILLIMETRES, _INCH = 184.0, 25.4  # the specimen's width
_DELAY_MS = 250
_SHAPE = 0.24  # usual height by width, until the first drawing


class LetterheadPanel(QWidget):
    """Drawn in the background, a moment after the last change."""

    def __init__(self, jobs: JobRunner, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("letterhead_preview")
        self.setAccessibleName(self.tr("Letterhead as printed"))
        self._clock = clock
        self._loader = LatestLoader(jobs, self)
        self._snapshot: LetterheadSnapshot | None = None
        self._picture = QPixmap()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self._draw)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fit()

    @property
    def is_drawn(self) -> bool:
        return not self._picture.isNull()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
            self._timer.start()

    def _fit(self) -> None:
        """As high as the drawing is at this width."""
        shape = _SHAPE if self._picture.isNull() else self._picture.height() / self._picture.width()
        self.setFixedHeight(round(self.width() * shape))

    def show_letterhead(self, snapshot: LetterheadSnapshot) -> None:
        if snapshot != self._snapshot:
            self._snapshot = snapshot
            self._timer.start()

    def _draw(self) -> None:
        snapshot, now = self._snapshot, self._clock.now()
        if snapshot is None:
            return

        dpi = self.width() * self.devicePixelRatioF() / _MILLIMETRES * _INCH

        def work() -> PageImage:
            return render_page(letterhead_specimen(snapshot, now), 0, dpi)

        self._loader.load(work, self._take, refused=self._leave_out)

    def _take(self, page: PageImage) -> None:
        image = QImage(page.rgba, page.width, page.height, page.width * 4, QImage.Format.Format_RGBA8888)
        self._picture = QPixmap.fromImage(image.copy())
        self._fit()
        self.update()

    def _leave_out(self, _refusal: Refusal) -> None:
        """A logo that is no image is named beside its field."""
        self._picture = QPixmap()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if not self._picture.isNull():
            painter.drawPixmap(self.rect(), self._picture)
