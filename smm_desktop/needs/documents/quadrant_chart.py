"""Importance against ability: each ranked competency a numbered point, the four quadrants behind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor

from smm_desktop.needs.documents.ranking_chart import QUADRANT_COLOURS
from smm_desktop.needs.documents.report_words import ReportWords
from smm_desktop.needs.terms import Crosshair, ItemFigures, ItemResult, Quadrant
from smm_desktop.paper.colours import FAINT, INK, MUTED, RULE, WHITE
from smm_desktop.paper.cursor import Cursor
from smm_desktop.paper.fonts import Face
from smm_desktop.paper.page import Page
from smm_desktop.paper.terms import Align

_HEIGHT, _LEFT, _FOOT = 92.0, 16.0, 13.0
_DOT = 1.15
_PAD = 0.12  # scale points around the outermost means
_LABEL_WIDTH, _LABEL_HEIGHT = 4.0, 2.8
_PLACES = (
    (2.9, 0.0),
    (-2.9, 0.0),
    (0.0, -2.9),
    (0.0, 2.9),
    (2.4, -2.4),
    (2.4, 2.4),
    (-2.4, -2.4),
    (-2.4, 2.4),
)

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class _Field:
    """From means to millimetres; ability to the right, importance upwards."""

    left: float
    top: float
    width: float
    height: float
    ability: tuple[float, float]
    importance: tuple[float, float]

    def x(self, ability: float) -> float:
        low, high = self.ability
        return self.left + (ability - low) / (high - low) * self.width

    def y(self, importance: float) -> float:
        low, high = self.importance
        return self.top + self.height - (importance - low) / (high - low) * self.height


def draw_quadrants(cursor: Cursor, items: Sequence[ItemResult], lines: Crosshair, words: ReportWords) -> None:
    """Draw the matrix at the cursor; needs two ranked items."""
    cursor.need(_HEIGHT + _FOOT)
    figures = [item.figures for item in items if isinstance(item.figures, ItemFigures)]
    field = _Field(
        cursor.left + _LEFT,
        cursor.y,
        cursor.width - _LEFT,
        _HEIGHT,
        _range([one.ability.mean for one in figures]),
        _range([one.importance.mean for one in figures]),
    )
    _draw_ground(cursor.page, field, lines, words)
    _draw_axes(cursor.page, field, words)
    _draw_points(cursor.page, field, items)
    cursor.space(_HEIGHT + _FOOT)


def _range(values: Sequence[float]) -> tuple[float, float]:
    """Tenths around the means, at least half a point wide."""
    low, high = floor((min(values) - _PAD) * 10) / 10, ceil((max(values) + _PAD) * 10) / 10
    missing = max(0.0, 0.5 - (high - low)) / 2
    return low - missing, high + missing


def _draw_ground(page: Page, field: _Field, lines: Crosshair, words: ReportWords) -> None:
    x, y = field.x(lines.ability), field.y(lines.importance)
    right, low = field.left + field.width, field.top + field.height
    corners = {
        Quadrant.CONCENTRATE: (field.left, field.top, x, y, Align.LEFT, field.top + 4.6),
        Quadrant.KEEP_UP: (x, field.top, right, y, Align.RIGHT, field.top + 4.6),
        Quadrant.LOW_PRIORITY: (field.left, y, x, low, Align.LEFT, low - 2.4),
        Quadrant.POSSIBLE_EXCESS: (x, y, right, low, Align.RIGHT, low - 2.4),
    }
    for quadrant, (left, top, far, bottom, align, baseline) in corners.items():
        tint = QUADRANT_COLOURS[quadrant].mixed(WHITE, 0.92)
        page.rect(left, top, far - left, bottom - top, fill=tint)
        anchor = left + 2.5 if align is Align.LEFT else far - 2.5
        colour = QUADRANT_COLOURS[quadrant].mixed(INK, 0.25)
        page.text(
            anchor,
            baseline,
            words.text(f"quadrant.{quadrant}"),
            Face.SANS_BOLD,
            9.0,
            align=align,
            colour=colour,
        )
    page.line(x, field.top, x, low, colour=MUTED, weight=0.25, dash=(1.2, 1.0))
    page.line(field.left, y, right, y, colour=MUTED, weight=0.25, dash=(1.2, 1.0))
    page.rect(field.left, field.top, field.width, field.height, stroke=RULE, weight=0.2)


def _ticks(low: float, high: float) -> list[float]:
    step = next((one for one in (0.1, 0.2, 0.5, 1.0, 2.0, 5.0) if (high - low) / one <= 8), 10.0)  # noqa: PLR2004 - ticks
    return [place * step for place in range(ceil(round(low / step, 6)), floor(round(high / step, 6)) + 1)]


def _draw_axes(page: Page, field: _Field, words: ReportWords) -> None:
    low = field.top + field.height
    for tick in _ticks(*field.ability):
        x = field.x(tick)
        page.line(x, low, x, low + 1.0, colour=FAINT, weight=0.2)
        page.text(x, low + 4.2, words.figure(tick, 1), Face.SANS, 7.5, align=Align.CENTER, colour=MUTED)
    for tick in _ticks(*field.importance):
        y = field.y(tick)
        page.line(field.left - 1.0, y, field.left, y, colour=FAINT, weight=0.2)
        page.text(
            field.left - 2.0, y + 0.9, words.figure(tick, 1), Face.SANS, 7.5, align=Align.RIGHT, colour=MUTED
        )
    across, up = words.text("axis.ability"), words.text("axis.importance")
    middle = field.left + field.width / 2
    page.text(middle, low + 8.6, across, Face.SANS_SEMIBOLD, 8.5, align=Align.CENTER, colour=MUTED)
    half = field.top + field.height / 2
    page.text(
        field.left - 11.5, half, up, Face.SANS_SEMIBOLD, 8.5, align=Align.CENTER, colour=MUTED, angle=90.0
    )


def _draw_points(page: Page, field: _Field, items: Sequence[ItemResult]) -> None:
    """Points first, then their ranks where there is room beside them."""
    spots: list[tuple[Point, ItemResult]] = []
    for item in items:
        if isinstance(item.figures, ItemFigures):
            spot = field.x(item.figures.ability.mean), field.y(item.figures.importance.mean)
            spots.append((spot, item))
            page.circle(*spot, _DOT, fill=QUADRANT_COLOURS[item.quadrant], stroke=WHITE, weight=0.15)
    taken: list[Point] = []
    dots = [spot for spot, _ in spots]
    for spot, item in spots:
        x, y = _free_place(spot, dots, taken, field)
        taken.append((x, y))
        page.text(x, y + 0.95, str(item.rank), Face.SANS_SEMIBOLD, 7.5, align=Align.CENTER)


def _free_place(spot: Point, dots: Sequence[Point], taken: Sequence[Point], field: _Field) -> Point:
    """The place around the point where the number covers least of what stands there already."""
    others = [dot for dot in dots if dot != spot]

    def covered(place: Point) -> float:
        x, y = place
        outside = not (
            field.left < x - _LABEL_WIDTH / 2
            and x + _LABEL_WIDTH / 2 < field.left + field.width
            and field.top < y - _LABEL_HEIGHT / 2
            and y + _LABEL_HEIGHT / 2 < field.top + field.height
        )
        labels = sum(_overlap(place, other, 1.0) for other in taken)
        return 10.0 * outside + 2 * labels + sum(_overlap(place, dot, 0.8) for dot in others)

    return min(((spot[0] + right, spot[1] + down) for right, down in _PLACES), key=covered)


def _overlap(one: Point, other: Point, share: float) -> float:
    across = max(0.0, 1 - abs(one[0] - other[0]) / (_LABEL_WIDTH * share))
    return across * max(0.0, 1 - abs(one[1] - other[1]) / (_LABEL_HEIGHT * share))
