"""One page, or one reusable drawing: a surface with fitted text, paragraphs, images and artwork."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from smm_desktop.paper.colours import INK, Colour
from smm_desktop.paper.fonts import MM_PER_POINT, Face
from smm_desktop.paper.surface import Surface
from smm_desktop.paper.terms import Align, PageSize
from smm_desktop.paper.typesetting import MIDDLE, TIGHT, Fitted, fit, wrap

if TYPE_CHECKING:
    from smm_desktop.paper.canvas import ArchiveCanvas

_AIR = 0.4  # millimetres that a box keeps free above and below its text


@dataclass(frozen=True, slots=True)
class Artwork:
    """A drawing or picture kept once in the file; width and height in millimetres or pixels."""

    name: str
    width: float
    height: float


class Book(Protocol):
    """What a page asks of the document it belongs to."""

    def artwork(self, name: str, width: float, height: float, draw: Callable[[Page], None]) -> Artwork: ...

    def picture(self, data: bytes) -> Artwork: ...


class Page(Surface):
    """A page of a document; `number` counts from 1, and is 0 while an artwork is drawn."""

    def __init__(self, document: Book, canvas: ArchiveCanvas, size: PageSize, number: int) -> None:
        super().__init__(size, canvas)
        self.document = document
        self.number = number

    def fitted(  # noqa: PLR0917  place, room, text and type in reading order
        self,
        x: float,
        y: float,
        width: float,
        text: str,
        face: Face = Face.SANS,
        size: float = 10.0,
        *,
        min_size: float = 6.0,
        max_lines: int = 1,
        align: Align = Align.LEFT,
        colour: Colour = INK,
        leading: float = 1.2,
    ) -> float:
        """Text that must stay inside `width`: shrunk, then wrapped downwards. `x` is the left edge of the room.

        Gives the baseline of the last line.
        """
        fitted = fit(text, face, size, width, min_size=min_size, max_lines=max_lines)
        return self._lines(
            fitted, face, x=_anchor(x, width, align), y=y, align=align, colour=colour, leading=leading
        )

    def boxed(  # noqa: PLR0917  as above
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        text: str,
        face: Face = Face.SANS,
        size: float = 10.0,
        *,
        min_size: float = 6.0,
        max_lines: int = 2,
        align: Align = Align.LEFT,
        colour: Colour = INK,
    ) -> None:
        """Text in the middle of a box's height, inside it in both directions: for cells of fixed rows."""
        fitted = fit(text, face, size, width, min_size=min_size, max_lines=max_lines, height=height - _AIR)
        step = fitted.size * TIGHT * MM_PER_POINT
        first = y + height / 2 - (len(fitted.lines) - 1) * step / 2 + fitted.size * MIDDLE * MM_PER_POINT
        self._lines(
            fitted, face, x=_anchor(x, width, align), y=first, align=align, colour=colour, leading=TIGHT
        )

    def block(  # noqa: PLR0917  as above
        self,
        x: float,
        y: float,
        width: float,
        text: str,
        face: Face = Face.SANS,
        size: float = 10.0,
        *,
        align: Align = Align.LEFT,
        colour: Colour = INK,
        leading: float = 1.35,
    ) -> float:
        """Wrapped paragraphs from the first baseline `y` on; gives the baseline of the last line."""
        fitted = Fitted(tuple(wrap(text, face, size, width)), size)
        return self._lines(
            fitted, face, x=_anchor(x, width, align), y=y, align=align, colour=colour, leading=leading
        )

    def image(self, data: bytes, x: float, y: float, width: float, height: float) -> None:
        """A PNG or JPEG in the middle of a box, in its own proportions."""
        picture = self.document.picture(data)
        scale = min(width / picture.width, height / picture.height)
        wide, high = picture.width * scale, picture.height * scale
        self._place(picture, x + (width - wide) / 2, y + (height + high) / 2, wide, high)

    def place(self, artwork: Artwork, x: float, y: float, *, scale: float = 1.0) -> None:
        """An artwork with its top left corner at (x, y)."""
        unit = scale * MM_PER_POINT
        self._place(artwork, x, y + artwork.height * scale, unit, unit)

    def _place(self, artwork: Artwork, x: float, y: float, across: float, up: float) -> None:
        self.canvas.saveState()
        self.canvas.transform(across, 0, 0, -up, x, y)
        self.canvas.doForm(artwork.name)
        self.canvas.restoreState()

    def _lines(
        self, fitted: Fitted, face: Face, *, x: float, y: float, align: Align, colour: Colour, leading: float
    ) -> float:
        step = fitted.size * leading * MM_PER_POINT
        for place, line in enumerate(fitted.lines):
            self.text(x, y + place * step, line, face, fitted.size, align=align, colour=colour)
        return y + (len(fitted.lines) - 1) * step


def _anchor(x: float, width: float, align: Align) -> float:
    return x + {Align.LEFT: 0.0, Align.CENTER: width / 2, Align.RIGHT: width}[align]
