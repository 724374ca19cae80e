"""A drawing surface on a canvas of reportlab; places and lengths are millimetres from the top left."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from smm_desktop.paper.colours import INK, RULE, Colour
from smm_desktop.paper.fonts import MM_PER_POINT, Face, runs
from smm_desktop.paper.outline import Outline, Point
from smm_desktop.paper.terms import Align, PageSize

if TYPE_CHECKING:
    from smm_desktop.paper.canvas import ArchiveCanvas


class Surface:
    """Shapes and single lines of text; what is drawn later lies above."""

    def __init__(self, size: PageSize, canvas: ArchiveCanvas) -> None:
        self.width = size.width
        self.height = size.height
        self.canvas = canvas
        self._state: dict[Callable[..., None], tuple[object, ...]] = {}

    def text(
        self,
        x: float,
        y: float,
        text: str,
        face: Face = Face.SANS,
        size: float = 10.0,
        *,
        align: Align = Align.LEFT,
        colour: Colour = INK,
        spacing: float = 0.0,
        angle: float = 0.0,
    ) -> None:
        """One line with its baseline at y; `x` is its left end, middle or right end by `align`.

        `spacing` is added after each letter (points); `angle` turns the line counter-clockwise (degrees).
        """
        shaped = runs(text, face)
        if not shaped:
            return
        gap, scale = spacing * MM_PER_POINT, size * MM_PER_POINT
        length = sum(run.width * scale + len(run.text) * gap for run in shaped) - gap
        self._set_fill(colour)
        line = self._begin_line(
            x, y, {Align.LEFT: 0.0, Align.CENTER: length / 2, Align.RIGHT: length}[align], angle
        )
        if gap:
            line.setCharSpace(gap)
        for run in shaped:
            line.setFont(run.face.value, scale)
            line.textOut(run.text)
        if gap:
            line.setCharSpace(0)
        self.canvas.drawText(line)

    def draw(
        self,
        outline: Outline,
        *,
        stroke: Colour | None = None,
        fill: Colour | None = None,
        weight: float = 0.2,
        dash: tuple[float, ...] = (),
        even_odd: bool = False,
    ) -> None:
        """Paints an outline; `weight` and `dash` are millimetres."""
        self._set_colours(stroke, fill, weight, dash)
        self.canvas.drawPath(self._path(outline), stroke is not None, fill is not None, not even_odd)

    def line(
        self,
        x1: float,
        y1: float,
        x2: float,
        y2: float,
        *,
        weight: float = 0.2,
        colour: Colour = RULE,
        dash: tuple[float, ...] = (),
    ) -> None:
        self.draw(Outline().move(x1, y1).line(x2, y2), stroke=colour, weight=weight, dash=dash)

    def rect(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        stroke: Colour | None = None,
        fill: Colour | None = None,
        weight: float = 0.2,
        radius: float = 0.0,
    ) -> None:
        self._set_colours(stroke, fill, weight)
        painted = stroke is not None, fill is not None
        if radius:
            self.canvas.roundRect(x, y, width, height, radius, *painted)
        else:
            self.canvas.rect(x, y, width, height, *painted)

    def circle(
        self,
        x: float,
        y: float,
        radius: float,
        *,
        stroke: Colour | None = None,
        fill: Colour | None = None,
        weight: float = 0.2,
    ) -> None:
        self.draw(Outline().circle(x, y, radius), stroke=stroke, fill=fill, weight=weight)

    def polygon(
        self,
        points: list[Point],
        *,
        stroke: Colour | None = None,
        fill: Colour | None = None,
        weight: float = 0.2,
    ) -> None:
        self.draw(Outline().polygon(points), stroke=stroke, fill=fill, weight=weight)

    def tiles(
        self,
        bars: Iterable[tuple[int, int, int]],
        count: int,
        *,
        x: float,
        y: float,
        size: float,
        colour: Colour,
    ) -> None:
        """Bars (row, column, length) of a square grid of `count` cells that is `size` millimetres wide, in one path."""
        self._set_fill(colour)
        unit = size / count
        self.canvas.saveState()
        self.canvas.transform(unit, 0, 0, unit, x, y)
        self.canvas.addLiteral(
            " ".join(f"{column} {row} {length} 1 re" for row, column, length in bars) + " f"
        )
        self.canvas.restoreState()

    def repeat(
        self,
        outline: Outline,
        places: Iterable[tuple[float, float, float]],
        *,
        stroke: Colour | None = None,
        fill: Colour | None = None,
        weight: float = 0.2,
    ) -> None:
        """The outline around its own origin at each (x, y, clockwise degrees)."""
        self._set_colours(stroke, fill, weight)
        path = self._path(outline)
        for x, y, turned in places:
            cosine, sine = math.cos(math.radians(turned)), math.sin(math.radians(turned))
            self.canvas.addLiteral(f"q {cosine:.5f} {sine:.5f} {-sine:.5f} {cosine:.5f} {x:.4f} {y:.4f} cm")
            self.canvas.drawPath(path, stroke is not None, fill is not None, 1)
            self.canvas.addLiteral("Q")

    def _path(self, outline: Outline) -> Any:
        path = self.canvas.beginPath()
        steps = {"m": path.moveTo, "l": path.lineTo, "c": path.curveTo, "h": path.close}
        for verb, numbers in outline.steps:
            steps[verb](*numbers)
        return path

    def _begin_line(self, x: float, y: float, back: float, angle: float) -> Any:
        """A line of text that begins as far `back` of (x, y) as the alignment asks."""
        if not angle:
            return self.canvas.beginText(x - back, y)
        cosine, sine = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        line = self.canvas.beginText()
        line.setTextTransform(cosine, -sine, sine, cosine, x - back * cosine, y + back * sine)
        return line

    def _set_colours(
        self, stroke: Colour | None, fill: Colour | None, weight: float, dash: tuple[float, ...] = ()
    ) -> None:
        if fill is not None:
            self._set_fill(fill)
        if stroke is not None:
            self._set(self.canvas.setStrokeColorRGB, stroke.red, stroke.green, stroke.blue)
            self._set(self.canvas.setLineWidth, weight)
            self._set(self.canvas.setDash, dash)

    def _set_fill(self, colour: Colour) -> None:
        self._set(self.canvas.setFillColorRGB, colour.red, colour.green, colour.blue)

    def _set(self, setter: Callable[..., None], *values: object) -> None:
        """Tells the canvas what it does not know yet."""
        if self._state.get(setter) != values:
            self._state[setter] = values
            setter(*values)
