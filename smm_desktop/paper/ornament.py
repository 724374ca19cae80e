"""Engraved ornament for certificates, all vectors: a woven border, rosettes, a pale medallion and a divider."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from smm_desktop.paper.colours import GOLD, NAVY, WHITE, Colour
from smm_desktop.paper.outline import Outline
from smm_desktop.paper.page import Page

_EDGE = 8.0
_BAND = 9.0  # the woven band's width
_TILE = 9.0  # about one period of the weave
_CORNER = 6.6


@dataclass(frozen=True, slots=True)
class BorderRoom:
    """What the border leaves free."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


def draw_certificate_border(page: Page, *, colour: Colour = NAVY, accent: Colour = GOLD) -> BorderRoom:
    """Frames the whole page; works for any size, best in landscape."""
    _frame(page, _EDGE, 0.9, colour)
    _frame(page, _EDGE + 1.3, 0.22, accent)
    _draw_weave(page, colour, accent)
    inner = _EDGE + 2.6 + _BAND
    _frame(page, inner, 0.22, accent)
    _frame(page, inner + 1.2, 0.45, colour)
    for x in (_MIDDLE, page.width - _MIDDLE):
        for y in (_MIDDLE, page.height - _MIDDLE):
            page.circle(x, y, _CORNER + 0.9, fill=WHITE)
            page.circle(x, y, _CORNER + 0.9, stroke=colour, weight=0.45)
            page.circle(x, y, _CORNER + 0.2, stroke=accent, weight=0.2)
            draw_rosette(page, x, y, _CORNER - 0.3, colour=colour, accent=accent)
    room = inner + 5.0
    return BorderRoom(room, room, page.width - room, page.height - room)


_MIDDLE = _EDGE + 1.3 + _BAND / 2 + 0.65


def draw_rosette(
    page: Page, x: float, y: float, radius: float, *, colour: Colour = NAVY, accent: Colour = GOLD
) -> None:
    """A small engraved flower of crossing lobes."""
    weight = max(0.1, radius * 0.016)
    lobes = _lobed(radius * 0.78, radius * 0.22, 8)
    page.repeat(lobes, _turns(x, y, 6, 45.0), stroke=colour, weight=weight)
    heart = _lobed(radius * 0.36, radius * 0.2, 6)
    page.repeat(heart, _turns(x, y, 4, 60.0), stroke=accent, weight=weight)
    page.circle(x, y, radius * 0.1, fill=accent)


def draw_medallion(page: Page, x: float, y: float, radius: float, *, colour: Colour = NAVY) -> None:
    """A wide pale guilloche to lie under text: so light that every letter stays clear and copies lose it."""
    pale = colour.mixed(WHITE, 0.9)
    for share, swing, lobes, copies in ((0.86, 0.13, 24, 8), (0.6, 0.13, 18, 8), (0.34, 0.13, 12, 8)):
        ring = _lobed(radius * share, radius * swing, lobes)
        page.repeat(ring, _turns(x, y, copies, 360.0 / lobes), stroke=pale, weight=0.14)
    page.circle(x, y, radius, stroke=pale, weight=0.3)


def draw_divider(page: Page, x: float, y: float, width: float, *, colour: Colour = GOLD) -> None:
    """A line around (x, y) that swells into a diamond in the middle."""
    half, gap = width / 2, 3.2
    for side in (-1, 1):
        taper = Outline().move(x + side * gap, y - 0.18).line(x + side * half, y)
        page.draw(taper.line(x + side * gap, y + 0.18).close(), fill=colour)
    for step, size in ((0.0, 1.15), (-2.1, 0.5), (2.1, 0.5)):
        page.polygon(
            [(x + step - size, y), (x + step, y - size), (x + step + size, y), (x + step, y + size)],
            fill=colour,
        )


def draw_seal(
    page: Page, x: float, y: float, radius: float, *, colour: Colour = NAVY, accent: Colour = GOLD
) -> float:
    """A toothed seal with an empty field; gives the field's radius, for a logo or a year."""
    page.draw(_lobed(radius * 0.97, radius * 0.03, 48).moved(x, y), fill=colour)
    page.circle(x, y, radius * 0.88, stroke=WHITE, weight=radius * 0.012)
    ring = _lobed(radius * 0.765, radius * 0.085, 30)
    page.repeat(ring, _turns(x, y, 4, 12.0), stroke=accent.mixed(WHITE, 0.35), weight=radius * 0.012)
    page.circle(x, y, radius * 0.65, fill=WHITE)
    page.circle(x, y, radius * 0.6, stroke=accent, weight=radius * 0.014)
    return radius * 0.58


def _frame(page: Page, inset: float, weight: float, colour: Colour) -> None:
    page.rect(inset, inset, page.width - 2 * inset, page.height - 2 * inset, stroke=colour, weight=weight)


def _draw_weave(page: Page, colour: Colour, accent: Colour) -> None:
    """Strands that cross in every period, laid as equal tiles along the four sides."""
    for side, across in ((page.width, True), (page.height, False)):
        length = side - 2 * _MIDDLE
        count = round(length / _TILE)
        places = list(_along(page, count, length / count, across=across))
        for amplitude, phase, ink, weight in _strands(colour, accent):
            tile = _wave(length / count, amplitude, phase)
            page.repeat(tile, places, stroke=ink, weight=weight)


def _strands(colour: Colour, accent: Colour) -> Iterator[tuple[float, float, Colour, float]]:
    """Amplitude, phase, colour and weight of every strand of the weave."""
    high = _BAND / 2 - 0.7
    for step in range(6):
        yield high * (0.42 + 0.116 * step), 0.0, colour.mixed(WHITE, 0.12), 0.13
        yield high * (0.42 + 0.116 * step), math.pi, colour.mixed(WHITE, 0.12), 0.13
    for phase in (math.pi / 2, -math.pi / 2):
        yield high * 0.55, phase, accent, 0.2
        yield high * 0.3, phase, accent, 0.2


def _along(page: Page, count: int, tile: float, *, across: bool) -> Iterator[tuple[float, float, float]]:
    for step in range(count):
        start = _MIDDLE + step * tile
        if across:
            yield start, _MIDDLE, 0.0
            yield start, page.height - _MIDDLE, 0.0
        else:
            yield _MIDDLE, start, 90.0
            yield page.width - _MIDDLE, start, 90.0


def _wave(length: float, amplitude: float, phase: float) -> Outline:
    """One period of a sine from x = 0, as cubic curves whose slopes are the sine's own."""
    pieces, turn = 8, 2 * math.pi / length
    outline = Outline().move(0.0, amplitude * math.sin(phase))
    step = length / pieces
    for piece in range(pieces):
        start, end = piece * step, (piece + 1) * step
        first, last = (amplitude * math.sin(turn * x + phase) for x in (start, end))
        rise, fall = (amplitude * turn * math.cos(turn * x + phase) * step / 3 for x in (start, end))
        outline.curve((start + step / 3, first + rise), (end - step / 3, last - fall), (end, last))
    return outline


def _lobed(radius: float, swing: float, lobes: int) -> Outline:
    """A closed curve around the origin whose distance swings between radius - swing and radius + swing."""
    count = lobes * 8
    points = []
    for place in range(count):
        angle = 2 * math.pi * place / count
        distance = radius + swing * math.cos(lobes * angle)
        points.append((distance * math.cos(angle), distance * math.sin(angle)))
    return Outline().smooth(points)


def _turns(x: float, y: float, copies: int, span: float) -> Iterator[tuple[float, float, float]]:
    """Copies turned evenly within one lobe's span of degrees."""
    for copy in range(copies):
        yield x, y, span * copy / copies
