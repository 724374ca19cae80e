"""The frame of a page that a scanner or telephone will read: corner codes, and squares along the edges."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from smm_desktop.paper.codes import draw_data_matrix
from smm_desktop.paper.colours import BLACK
from smm_desktop.paper.page import Page
from smm_desktop.paper.sheet_code import CornerCode, PageCode
from smm_desktop.paper.sheet_geometry import Corner, Mark, SheetGeometry, Square

_EDGE = 9.0  # survives the shrinking of 'fit to page' and printers that cannot reach the edge
_CORNER = 14.0
_SQUARE = 3.0
_SPACING = 38.0
_QUIET = 4.0


@dataclass(frozen=True, slots=True)
class ScanFrame:
    """What the frame left free: `left` to `bottom` is the room for content, `band_left` to `band_right` lies between
    the corners above and below it (head from `edge` to `top`, foot from `bottom` to the page's end)."""

    code: PageCode
    left: float
    top: float
    right: float
    bottom: float
    edge: float
    band_left: float
    band_right: float
    page_width: float
    page_height: float
    corners: tuple[Corner, ...]
    squares: tuple[Square, ...]

    @property
    def width(self) -> float:
        return self.right - self.left

    def geometry(self, marks: Sequence[Mark]) -> SheetGeometry:
        return SheetGeometry(
            self.code, self.page_width, self.page_height, self.corners, self.squares, tuple(marks)
        )


def draw_scan_frame(page: Page, code: PageCode) -> ScanFrame:
    corners, squares = _corners(page), tuple(_squares(page))
    for corner in corners:
        draw_data_matrix(page, CornerCode(code, corner.corner).text, corner.x, corner.y, corner.size)
    for square in squares:
        page.rect(square.x, square.y, square.size, square.size, fill=BLACK)
    side, end = _EDGE + _SQUARE + _QUIET / 2, _EDGE + _CORNER + _QUIET
    return ScanFrame(
        code,
        left=side,
        top=end,
        right=page.width - side,
        bottom=page.height - end,
        edge=_EDGE,
        band_left=end,
        band_right=page.width - end,
        page_width=page.width,
        page_height=page.height,
        corners=corners,
        squares=squares,
    )


def _corners(page: Page) -> tuple[Corner, ...]:
    far, low = page.width - _EDGE - _CORNER, page.height - _EDGE - _CORNER
    places = ((_EDGE, _EDGE), (far, _EDGE), (far, low), (_EDGE, low))
    return tuple(Corner(number, x, y, _CORNER) for number, (x, y) in enumerate(places, start=1))


def _squares(page: Page) -> Iterator[Square]:
    """Evenly spaced down both sides, at most 38 mm apart, between the corners."""
    first, last = _EDGE + _CORNER + _SPACING / 2, page.height - _EDGE - _CORNER - _SPACING / 2
    steps = max(1, round((last - first) / _SPACING))
    for step in range(steps + 1):
        y = first + (last - first) * step / steps - _SQUARE / 2
        yield Square(_EDGE, y, _SQUARE)
        yield Square(page.width - _EDGE - _SQUARE, y, _SQUARE)
