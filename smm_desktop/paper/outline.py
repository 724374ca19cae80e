"""Shapes as sequences of moves, lines and curves in millimetres, before a surface paints them."""

from __future__ import annotations

import math
from collections.abc import Sequence

Point = tuple[float, float]
_ROUND = 0.5522847498  # control points that make four cubic curves a circle


class Outline:
    """A path under construction; y grows downwards as on the page."""

    def __init__(self) -> None:
        self.steps: list[tuple[str, tuple[float, ...]]] = []

    def move(self, x: float, y: float) -> Outline:
        self.steps.append(("m", (x, y)))
        return self

    def line(self, x: float, y: float) -> Outline:
        self.steps.append(("l", (x, y)))
        return self

    def curve(self, first: Point, second: Point, end: Point) -> Outline:
        self.steps.append(("c", (*first, *second, *end)))
        return self

    def close(self) -> Outline:
        self.steps.append(("h", ()))
        return self

    def rectangle(self, x: float, y: float, width: float, height: float) -> Outline:
        return self.move(x, y).line(x + width, y).line(x + width, y + height).line(x, y + height).close()

    def rounded(self, x: float, y: float, width: float, height: float, radius: float) -> Outline:
        far, low, bend = x + width, y + height, radius * (1 - _ROUND)
        self.move(x + radius, y).line(far - radius, y)
        self.curve((far - bend, y), (far, y + bend), (far, y + radius)).line(far, low - radius)
        self.curve((far, low - bend), (far - bend, low), (far - radius, low)).line(x + radius, low)
        self.curve((x + bend, low), (x, low - bend), (x, low - radius)).line(x, y + radius)
        return self.curve((x, y + bend), (x + bend, y), (x + radius, y)).close()

    def circle(self, x: float, y: float, radius: float) -> Outline:
        return self.rounded(x - radius, y - radius, 2 * radius, 2 * radius, radius)

    def polygon(self, points: Sequence[Point], *, closed: bool = True) -> Outline:
        self.move(*points[0])
        for point in points[1:]:
            self.line(*point)
        return self.close() if closed else self

    def smooth(self, points: Sequence[Point], *, closed: bool = True) -> Outline:
        """A curve through the points (Catmull-Rom, written as cubic Béziers)."""
        count = len(points)
        self.move(*points[0])
        for place in range(count if closed else count - 1):
            before, start, end, after = (_at(points, place + step, closed=closed) for step in (-1, 0, 1, 2))
            first = (start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6)
            second = (end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6)
            self.curve(first, second, end)
        return self.close() if closed else self

    def moved(self, right: float, down: float, *, turned: float = 0.0) -> Outline:
        """A copy turned clockwise by degrees around the origin, then shifted."""
        cosine, sine = math.cos(math.radians(turned)), math.sin(math.radians(turned))
        copy = Outline()
        for verb, numbers in self.steps:
            pairs = zip(numbers[::2], numbers[1::2], strict=True)
            turned_pairs = ((x * cosine - y * sine + right, x * sine + y * cosine + down) for x, y in pairs)
            copy.steps.append((verb, tuple(number for pair in turned_pairs for number in pair)))
        return copy

    def mirrored(self) -> Outline:
        """A copy with left and right exchanged around x = 0."""
        copy = Outline()
        for verb, numbers in self.steps:
            flipped = (-number if place % 2 == 0 else number for place, number in enumerate(numbers))
            copy.steps.append((verb, tuple(flipped)))
        return copy

    def join(self, other: Outline) -> Outline:
        self.steps.extend(other.steps)
        return self


def _at(points: Sequence[Point], place: int, *, closed: bool) -> Point:
    count = len(points)
    return points[place % count] if closed else points[min(max(place, 0), count - 1)]
