"""A drawing surface that writes PDF operators: millimetres from the top left in, points from the bottom left out."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Protocol

from smm_desktop.paper.colours import INK, RULE, Colour
from smm_desktop.paper.fonts import Face, Run, runs
from smm_desktop.paper.outline import Outline, Point
from smm_desktop.paper.terms import Align, PageSize

POINTS_PER_MM = 72 / 25.4
_PAINTED = {(True, True): "B", (True, False): "f", (False, True): "S", (False, False): "n"}


class FontUse(Protocol):
    """Names a font inside the file and remembers which of its letters were drawn."""

    def use(self, run: Run) -> str: ...


class Surface:
    """Shapes and single lines of text; what is drawn later lies above."""

    def __init__(self, size: PageSize, fonts: FontUse) -> None:
        self.width = size.width
        self.height = size.height
        self._fonts = fonts
        self._operators: list[str] = []
        self._state: dict[str, str] = {}

    @property
    def content(self) -> bytes:
        return "\n".join(self._operators).encode("ascii")

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
        length = sum(run.width * size + run.glyph_count * spacing for run in shaped) - spacing
        shift = {Align.LEFT: 0.0, Align.CENTER: -length / 2, Align.RIGHT: -length}[align]
        self._set_fill(colour)
        self._operators.append(f"BT {self._text_matrix(x, y, angle, shift)} Tm {_number(spacing)} Tc")
        for run in shaped:
            self._operators.append(f"/{self._fonts.use(run)} {_number(size)} Tf[{run.operand}]TJ")
        self._operators.append("ET")

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
        shape = " ".join([self._step(verb, numbers) for verb, numbers in outline.steps])
        self._paint(shape, stroke, fill, weight=weight, dash=dash, even_odd=even_odd)

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
        if radius:
            self.draw(Outline().rounded(x, y, width, height, radius), stroke=stroke, fill=fill, weight=weight)
            return
        sides = f"{_number(width * POINTS_PER_MM)} {_number(height * POINTS_PER_MM)}"
        self._paint(f"{self._x(x)} {self._y(y + height)} {sides} re", stroke, fill, weight=weight)

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
        unit = size / count * POINTS_PER_MM
        self._operators.append(f"q {unit:.6f} 0 0 {-unit:.6f} {self._x(x)} {self._y(y)} cm")
        self._operators.append(" ".join(f"{column} {row} {length} 1 re" for row, column, length in bars))
        self._operators.append("f Q")

    def repeat(
        self,
        outline: Outline,
        places: Iterable[tuple[float, float, float]],
        *,
        stroke: Colour | None = None,
        fill: Colour | None = None,
        weight: float = 0.2,
    ) -> None:
        """The outline around its own origin at each (x, y, clockwise degrees); far smaller than drawing it anew."""
        if fill is not None:
            self._set_fill(fill)
        if stroke is not None:
            self._set("RG", _colour(stroke))
        steps = [" ".join([*map(_number, numbers), verb]) for verb, numbers in outline.steps]
        shape = " ".join([f"{_number(weight)} w", *steps, _PAINTED[fill is not None, stroke is not None]])
        for x, y, turned in places:
            across, down = _turn(turned)
            matrix = f"{across:.5f} {-down:.5f} {-down:.5f} {-across:.5f} {self._x(x)} {self._y(y)}"
            self._operators.append(f"q {matrix} cm\n{shape}\nQ")

    def _paint(
        self,
        shape: str,
        stroke: Colour | None,
        fill: Colour | None,
        *,
        weight: float,
        dash: tuple[float, ...] = (),
        even_odd: bool = False,
    ) -> None:
        if fill is not None:
            self._set_fill(fill)
        if stroke is not None:
            self._set_stroke(stroke, weight, dash)
        star = "*" if even_odd and fill is not None else ""
        painted = _PAINTED[fill is not None, stroke is not None]
        self._operators.append(f"{shape} {painted}{star}")

    def _place(self, name: str, x: float, y: float, across: float, down: float) -> None:
        """Paints a named object whose own unit square or millimetre frame is scaled by `across` and `down`."""
        origin = f"{self._x(x)} {self._y(y)}"
        self._operators.append(f"q {across:.5f} 0 0 {down:.5f} {origin} cm /{name} Do Q")

    def _text_matrix(self, x: float, y: float, angle: float, shift: float) -> str:
        cosine, sine = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        left = x * POINTS_PER_MM + shift * cosine
        base = (self.height - y) * POINTS_PER_MM + shift * sine
        turn = f"{cosine:.5f} {sine:.5f} {-sine:.5f} {cosine:.5f}" if angle else "1 0 0 1"
        return f"{turn} {_number(left)} {_number(base)}"

    def _step(self, verb: str, numbers: tuple[float, ...]) -> str:
        pairs = zip(numbers[::2], numbers[1::2], strict=True)
        return "".join([f"{self._x(x)} {self._y(y)} " for x, y in pairs]) + verb

    def _x(self, x: float) -> str:
        return _number(x * POINTS_PER_MM)

    def _y(self, y: float) -> str:
        return _number((self.height - y) * POINTS_PER_MM)

    def _set_fill(self, colour: Colour) -> None:
        self._set("rg", _colour(colour))

    def _set_stroke(self, colour: Colour, weight: float, dash: tuple[float, ...]) -> None:
        self._set("RG", _colour(colour))
        self._set("w", _number(weight * POINTS_PER_MM))
        self._set("d", "[" + " ".join(_number(part * POINTS_PER_MM) for part in dash) + "] 0")

    def _set(self, operator: str, operand: str) -> None:
        if self._state.get(operator) != operand:
            self._state[operator] = operand
            self._operators.append(f"{operand} {operator}")


def _colour(colour: Colour) -> str:
    return f"{_number(colour.red)} {_number(colour.green)} {_number(colour.blue)}"


def _turn(degrees: float) -> tuple[float, float]:
    """Cosine and sine, in points per millimetre."""
    angle = math.radians(degrees)
    return math.cos(angle) * POINTS_PER_MM, math.sin(angle) * POINTS_PER_MM


def _number(value: float) -> str:
    return f"{round(value, 3):g}"
