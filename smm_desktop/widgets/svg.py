"""The lucide drawings (ISC) from the resources, recoloured."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from smm_desktop.core.paths import resource


@lru_cache(maxsize=256)
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def svg_source(name: str, color: QColor) -> bytes:
    return _drawing(name).replace("currentColor", color.name()).encode()


@lru_cache(maxsize=512)
def _rendered(name: str, rgba: int, size: int, ratio: float, room: int) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(svg_source(name, QColor.fromRgba(rgba))))
    edge = round(size * ratio)
    picture = QPixmap(QSize(edge + round(room * ratio), edge))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def pixmap(name: str, color: QColor, size: int = 18, ratio: float = 1.0, *, room: int = 0) -> QPixmap:
    """The drawing at `size` logical pixels for a screen of that ratio, with empty room at its right.

    An unknown name is a bug and raises.
    """
    return _rendered(name, color.rgba(), size, ratio, room)
