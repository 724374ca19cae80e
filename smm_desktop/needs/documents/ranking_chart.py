"""Ranked bars: one competency a row, its score as a bar, its interval as a whisker over it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from smm_desktop.needs.documents.report_words import ReportWords
from smm_desktop.needs.terms import Interval, ItemFigures, ItemResult, Quadrant
from smm_desktop.paper.colours import CRIMSON, FAINT, GOLD, INK, MUTED, NAVY, RULE, WHITE, Colour
from smm_desktop.paper.cursor import Cursor
from smm_desktop.paper.fonts import Face
from smm_desktop.paper.terms import Align

_ROW, _BAR = 7.0, 3.6
_RANK, _LABELS, _VALUES, _GAP = 7.0, 66.0, 12.0, 3.0
_AXIS = 8.0
_STEPS = (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50)
_MOST_TICKS = 8

QUADRANT_COLOURS: dict[Quadrant | None, Colour] = {
    Quadrant.CONCENTRATE: CRIMSON,
    Quadrant.KEEP_UP: NAVY,
    Quadrant.LOW_PRIORITY: FAINT,
    Quadrant.POSSIBLE_EXCESS: GOLD,
    None: NAVY,
}


@dataclass(frozen=True, slots=True)
class _Scale:
    """From scores to millimetres."""

    low: float
    high: float
    left: float
    width: float

    def x(self, score: float) -> float:
        inside = min(max(score, self.low), self.high)
        return self.left + (inside - self.low) / (self.high - self.low) * self.width

    @property
    def ticks(self) -> list[float]:
        span = self.high - self.low
        step = next((one for one in _STEPS if span / one <= _MOST_TICKS), 100)
        first = -int(-self.low // step)
        return [place * step for place in range(first, int(self.high // step) + 1)]


def draw_ranking(cursor: Cursor, items: Sequence[ItemResult], words: ReportWords) -> None:
    """Draw the ranked items at the cursor, over as many pages as they need."""
    left = cursor.left + _RANK + _LABELS + _GAP
    scale = _scale_of(items, left, cursor.right - _VALUES - left)
    cursor.need(_ROW * min(3, len(items)) + _AXIS)
    _draw_axis(cursor, scale, words)
    for item in items:
        if cursor.need(_ROW):
            _draw_axis(cursor, scale, words)
        _draw_row(cursor, item, scale, words)
    cursor.space(3.0)


def _scale_of(items: Sequence[ItemResult], left: float, width: float) -> _Scale:
    """The axis holds every score; of very wide intervals only what lies within twice the scores' room."""
    figures = [item.figures for item in items if isinstance(item.figures, ItemFigures)]
    scores = [one.mwds for one in figures]
    ends = [
        end
        for one in figures
        if isinstance(one.mwds_interval, Interval)
        for end in (one.mwds_interval.low, one.mwds_interval.high)
    ]
    room = max(max(scores, default=1.0), 0.5) - min(0.0, *scores, 0.0)
    low = max(min(0.0, *scores, *ends), min(0.0, *scores) - room)
    high = min(max(0.5, *scores, *ends), max(0.5, *scores) + room)
    return _Scale(low, high, left, width)


def _draw_axis(cursor: Cursor, scale: _Scale, words: ReportWords) -> None:
    page, base = cursor.page, cursor.y + _AXIS - 2.0
    for tick in scale.ticks:
        x = scale.x(tick)
        digits = 0 if float(tick).is_integer() else 1
        page.text(x, base - 1.4, words.figure(tick, digits), Face.SANS, 7.5, align=Align.CENTER, colour=MUTED)
    page.text(cursor.right, base - 1.4, "MWDS", Face.SANS_SEMIBOLD, 7.5, align=Align.RIGHT, colour=MUTED)
    page.line(scale.left, base, scale.left + scale.width, base, colour=RULE, weight=0.2)
    cursor.space(_AXIS)


def _draw_row(cursor: Cursor, item: ItemResult, scale: _Scale, words: ReportWords) -> None:
    if not isinstance(item.figures, ItemFigures):
        return
    page, middle = cursor.page, cursor.y + _ROW / 2
    for tick in scale.ticks:
        x = scale.x(tick)
        page.line(x, cursor.y - 2.0, x, cursor.y + _ROW, colour=RULE.mixed(WHITE, 0.5), weight=0.1)
    rank = str(item.rank)
    page.text(cursor.left + _RANK - 2, middle + 1.1, rank, Face.SANS_SEMIBOLD, 8.5, align=Align.RIGHT)
    page.boxed(
        cursor.left + _RANK,
        cursor.y,
        _LABELS,
        _ROW,
        item.competency,
        Face.SANS,
        8.5,
        min_size=7.4,
        max_lines=2,
    )
    score, zero = item.figures.mwds, scale.x(0.0)
    x = scale.x(score)
    colour = QUADRANT_COLOURS[item.quadrant].mixed(WHITE, 0.25)
    page.rect(min(x, zero), middle - _BAR / 2, max(abs(x - zero), 0.15), _BAR, fill=colour, radius=0.6)
    page.line(zero, cursor.y - 2.0, zero, cursor.y + _ROW, colour=MUTED, weight=0.2)
    if isinstance(item.figures.mwds_interval, Interval):
        _draw_whisker(cursor, item.figures.mwds_interval, scale, middle)
    page.text(cursor.right, middle + 1.1, words.figure(score), Face.SANS_SEMIBOLD, 8.5, align=Align.RIGHT)
    cursor.space(_ROW)


def _draw_whisker(cursor: Cursor, interval: Interval, scale: _Scale, middle: float) -> None:
    """Ends with a stroke; an end beyond the axis has none."""
    page = cursor.page
    low, high = scale.x(interval.low), scale.x(interval.high)
    page.line(low, middle, high, middle, colour=INK, weight=0.3)
    for end, x in ((interval.low, low), (interval.high, high)):
        if scale.low <= end <= scale.high:
            page.line(x, middle - 1.2, x, middle + 1.2, colour=INK, weight=0.3)
