"""The frozen figures of an analysis. Where a figure is not given stands a `Silence` in its place."""

from __future__ import annotations

from dataclasses import dataclass

from smm_desktop.needs.terms.analysis import Dimension, Method, Pairing, Quadrant, Scale, Silence

SMALLEST_CLAIM = 5  # fewer complete pairs or people carry no claim and hide nobody
LEVEL = 0.95


@dataclass(frozen=True, slots=True)
class Interval:
    """Two-sided confidence interval; `method` names how it was made."""

    low: float
    high: float
    method: Method
    level: float = LEVEL


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Answers that make no complete pair, by what is missing of them."""

    importance: int = 0
    ability: int = 0
    both: int = 0

    @property
    def total(self) -> int:
        return self.importance + self.ability + self.both


@dataclass(frozen=True, slots=True)
class Moments:
    """Mean and standard deviation (n - 1) in scale points."""

    mean: float
    deviation: float


@dataclass(frozen=True, slots=True)
class RankCounts:
    """How many pairs have ability below (negative), above (positive) and at importance (tied)."""

    negative: int
    positive: int
    tied: int


@dataclass(frozen=True, slots=True)
class ItemFigures:
    """Every figure of one competency over its complete pairs; `mwds_interval` is the one shown."""

    importance: Moments
    ability: Moments
    mwds: float
    mwds_interval: Interval | Silence
    mwds_bootstrap: Interval | Silence | None  # None: not asked for
    rds: float  # percent, -100 to 100; below 0 is a need
    rds_interval: Interval
    ranks: RankCounts


@dataclass(frozen=True, slots=True)
class ItemResult:
    """One competency: its pairs, what was left out, its figures or why there are none, and its place."""

    competency: str
    pairs: int
    left_out: LeftOut
    figures: ItemFigures | Silence
    rank: int | None = None
    quadrant: Quadrant | None = None


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """The bare scores of fewer than five pairs: a reckoning, not a claim about anybody."""

    importance: float  # mean
    ability: float  # mean
    mwds: float
    rds: float


@dataclass(frozen=True, slots=True)
class Crosshair:
    """Where the lines of the quadrants lie: the means of the items' means."""

    importance: float
    ability: float


@dataclass(frozen=True, slots=True)
class Reliability:
    """Cronbach's alpha of one group of competencies on one scale, over respondents who answered all of it."""

    group: str
    scale: Scale
    items: int
    respondents: int
    alpha: float | Silence


@dataclass(frozen=True, slots=True)
class Difference:
    """Two groups or rounds compared on one competency: the second minus the first.

    `effect` is the standardised difference of the gap (importance - ability); below 0 the gap has closed.
    """

    competency: str
    pairing: Pairing
    first_pairs: int
    second_pairs: int
    mwds: float
    mwds_interval: Interval | Silence
    effect: float | Silence
    effect_interval: Interval | Silence


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two groups side by side on one competency; the difference is silent where one side is."""

    competency: str
    first: ItemFigures | Silence
    second: ItemFigures | Silence
    difference: Difference | Silence


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Two audiences or two rounds beside each other; `dimension` says which of the two is compared."""

    dimension: Dimension
    first: str
    second: str
    items: tuple[Comparison, ...]


@dataclass(frozen=True, slots=True)
class GroupResult:
    """One group of a breakdown, such as a school; hidden groups carry neither people nor items."""

    label: str
    respondents: int | Silence
    items: tuple[ItemResult, ...] = ()


@dataclass(frozen=True, slots=True)
class Breakdown:
    """The groups of one dimension or of several crossed."""

    dimensions: tuple[Dimension, ...]
    groups: tuple[GroupResult, ...]


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything about one set of answers: ranked items first, then those without a claim."""

    respondents: int
    answers: int
    items: tuple[ItemResult, ...]
    crosshair: Crosshair | None
    reliability: tuple[Reliability, ...] = ()
    breakdowns: tuple[Breakdown, ...] = ()
    side_by_side: tuple[SideBySide, ...] = ()
