"""Pages as images, rendered when they are looked at and kept for a while."""

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

Render = Callable[[int, float], tuple[int, int, bytes]]
_KEPT = 10
_POINTS = 72.0
_LOOK_DPI = 24.0


class PageImages:
    """Page numbers count from zero; sizes are in points."""

    def __init__(self) -> None:
        self.count = 0
        self._render: Render | None = None
        self._images: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._sizes: dict[int, QSizeF] = {}

    def open(self, count: int, render: Render) -> None:
        self.count, self._render = count, render
        self._images.clear()
        self._sizes.clear()
        if count:
            self._measure(0)

    def close(self) -> None:
        self.count, self._render = 0, None
        self._images.clear()

    def size(self, page: int) -> QSizeF:
        """Pages that were not seen yet are taken to be like the first one."""
        return self._sizes.get(page, self._sizes.get(0, QSizeF(595, 842)))

    def _measure(self, page: int) -> None:
        image = self.draw(page, _LOOK_DPI)
        self._note_size(page, image, _LOOK_DPI)

    def _note_size(self, page: int, image: QImage, dpi: float) -> None:
        self._sizes[page] = QSizeF(image.width() / dpi * _POINTS, image.height() / dpi * _POINTS)

    def ready(self, page: int, dpi: float) -> QImage | None:
        """The image if it is at hand."""
        return self._images.get((page, round(dpi)))

    def prepare(self, page: int, dpi: float) -> bool:
        """Renders and keeps the page; True when its size turned out to differ from what was expected."""
        image = self.draw(page, dpi)
        self._images[page, round(dpi)] = image
        if len(self._images) > _KEPT:
            self._images.popitem(last=False)
        known = page in self._sizes
        expected = self.size(page)
        if not known:
            self._note_size(page, image, dpi)
        found = self.size(page)
        return abs(found.width() - expected.width()) > 1 or abs(found.height() - expected.height()) > 1

    def draw(self, page: int, dpi: float) -> QImage:
        """Not kept: for printing."""
        if self._render is None:
            return QImage()
        width, height, data = self._render(page, dpi)
        return QImage(data, width, height, width * 4, QImage.Format.Format_RGBA8888).copy()
