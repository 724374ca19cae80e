"""Where bars and grounds of a row stand above each other, so that none hides another; heights count in lanes."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate

from smm_desktop.widgets.span_chart.values import SpanBar, SpanGround, SpanRow

LABEL_LANES = 0.8
_FREE_LANES = 0.3


@dataclass(frozen=True, slots=True)
class PlacedBar:
    bar: SpanBar
    top: float


@dataclass(frozen=True, slots=True)
class PlacedGround:
    ground: SpanGround
    top: float
    lanes: float


@dataclass(frozen=True, slots=True)
class PlacedRow:
    """A row with its bars in the order of keys: by day, then from the top."""

    row: SpanRow
    lanes: float
    bars: tuple[PlacedBar, ...]
    grounds: tuple[PlacedGround, ...]


@dataclass(slots=True)
class _Block:
    """Bars that stay together, on a ground or without one."""

    ground: SpanGround | None
    bars: list[tuple[SpanBar, int]]
    first: date
    last: date
    top: float = 0.0

    @property
    def head(self) -> float:
        return 0.0 if self.ground is None else LABEL_LANES

    @property
    def lanes(self) -> float:
        """Room that is left shows as a strip below the bars."""
        used = max((lane + 1 for _, lane in self.bars), default=0)
        is_left = self.ground is not None and 0 < used < self.ground.room
        return self.head + max(used, 1) + (_FREE_LANES if is_left else 0.0)


def placed(row: SpanRow) -> PlacedRow:
    blocks = _stacked(_blocks(row))
    bars = [PlacedBar(bar, one.top + one.head + lane) for one in blocks for bar, lane in one.bars]
    bars.sort(key=lambda one: (one.bar.first, one.top))
    grounds = [PlacedGround(one.ground, one.top, one.lanes) for one in blocks if one.ground is not None]
    lanes = max((one.top + one.lanes for one in blocks), default=1.0)
    return PlacedRow(row, max(lanes, 1.0), tuple(bars), tuple(grounds))


def _blocks(row: SpanRow) -> list[_Block]:
    standing: dict[Hashable, list[SpanBar]] = defaultdict(list)
    known = {one.key for one in row.grounds}
    loose = [bar for bar in row.bars if bar.ground not in known]
    for bar in row.bars:
        if bar.ground in known:
            standing[bar.ground].append(bar)
    blocks = [_block(one, standing[one.key]) for one in row.grounds]
    return [*blocks, *(_block(None, [bar]) for bar in loose)]


def _block(ground: SpanGround | None, bars: Sequence[SpanBar]) -> _Block:
    spans: list[SpanBar | SpanGround] = [*bars, *([ground] if ground else [])]
    first, last = min(one.first for one in spans), max(one.last for one in spans)
    return _Block(ground, _in_lanes(bars), first, last)


def _in_lanes(bars: Iterable[SpanBar]) -> list[tuple[SpanBar, int]]:
    ends: list[date] = []
    found = []
    for bar in sorted(bars, key=lambda one: (one.first, one.last)):
        lane = next((at for at, end in enumerate(ends) if end < bar.first), len(ends))
        ends[lane : lane + 1] = [bar.last]
        found.append((bar, lane))
    return found


def _stacked(blocks: list[_Block]) -> list[_Block]:
    """Each as high up as there is room for it in its days."""
    done: list[_Block] = []
    for block in sorted(blocks, key=lambda one: (one.first, one.last)):
        beside = [one for one in done if one.first <= block.last and block.first <= one.last]
        tops = sorted({0.0, *(one.top + one.lanes for one in beside)})
        block.top = next(top for top in tops if _is_free(beside, top, block.lanes))
        done.append(block)
    return done


def _is_free(beside: Iterable[_Block], top: float, lanes: float) -> bool:
    return all(top + lanes <= one.top or one.top + one.lanes <= top for one in beside)


class Rows:
    """All rows with their tops in pixels; which ones are in sight is found without walking through all."""

    def __init__(self, rows: Sequence[SpanRow], lane: int, least: int, pad: int) -> None:
        self.rows = tuple(placed(row) for row in rows)
        self._lane, self._pad = lane, pad
        heights = [max(least, round(one.lanes * lane) + 2 * pad) for one in self.rows]
        self.tops = (0, *accumulate(heights))
        self._places = {
            one.bar.key: (at, number)
            for at, row in enumerate(self.rows)
            for number, one in enumerate(row.bars)
        }

    @property
    def height(self) -> int:
        return self.tops[-1]

    def in_sight(self, top: int, bottom: int) -> range:
        first = max(0, bisect_right(self.tops, top) - 1)
        last = min(len(self.rows), bisect_right(self.tops, bottom))
        return range(first, last)

    def row_at(self, y: int) -> int | None:
        at = bisect_right(self.tops, y) - 1
        return at if 0 <= at < len(self.rows) else None

    def place_of(self, key: Hashable) -> tuple[int, int] | None:
        """The row and the number in it of a bar."""
        return self._places.get(key)

    def lane_top(self, row: int, lanes: float) -> int:
        return self.tops[row] + self._pad + round(lanes * self._lane)
