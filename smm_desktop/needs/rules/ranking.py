"""From counted pairs to ranked competencies: figures where there are enough pairs, silence where there are not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from smm_desktop.core import turkish
from smm_desktop.needs.rules.bootstrap import SEED, bootstrap_interval
from smm_desktop.needs.rules.discrepancy import ranked_discrepancy, weighted_discrepancy
from smm_desktop.needs.rules.intervals import delta_interval, rds_interval
from smm_desktop.needs.rules.pairs import PairCounts, moments
from smm_desktop.needs.rules.quadrants import crosshair, quadrant
from smm_desktop.needs.terms import (
    SMALLEST_CLAIM,
    Arithmetic,
    Crosshair,
    ItemFigures,
    ItemResult,
    Silence,
)


def figures(pairs: PairCounts, *, replicates: int = 0, seed: str = SEED) -> ItemFigures:
    """Every figure of a competency; needs two pairs. Without `replicates` there is no bootstrap interval."""
    importance, ability = moments(pairs.sums)
    return ItemFigures(
        importance=importance,
        ability=ability,
        mwds=weighted_discrepancy(pairs),
        mwds_interval=delta_interval(pairs),
        mwds_bootstrap=bootstrap_interval(pairs, seed, replicates) if replicates else None,
        rds=ranked_discrepancy(pairs),
        rds_interval=rds_interval(pairs),
        ranks=pairs.ranks,
    )


def arithmetic(pairs: PairCounts) -> Arithmetic | None:
    """Bare scores where there are pairs, but too few of them for a claim."""
    if not 0 < pairs.n < SMALLEST_CLAIM:
        return None
    sums = pairs.sums
    return Arithmetic(
        float(Fraction(sums.importance) / sums.n),
        float(Fraction(sums.ability) / sums.n),
        weighted_discrepancy(pairs),
        ranked_discrepancy(pairs),
    )


def item_result(competency: str, pairs: PairCounts, *, replicates: int = 0, seed: str = SEED) -> ItemResult:
    """One competency without its place; silent below five complete pairs."""
    if pairs.n < SMALLEST_CLAIM:
        return ItemResult(competency, pairs.n, pairs.left_out, Silence.TOO_FEW)
    found = figures(pairs, replicates=replicates, seed=f"{seed}/{competency}")
    return ItemResult(competency, pairs.n, pairs.left_out, found)


def ranked(items: Mapping[str, ItemResult]) -> tuple[tuple[ItemResult, ...], Crosshair | None]:
    """Largest MWDS first, equals share their rank; those without a claim stand last, without a place."""
    spoken = [one for one in items.values() if isinstance(one.figures, ItemFigures)]
    silent = [one for one in items.values() if not isinstance(one.figures, ItemFigures)]
    spoken.sort(key=lambda one: (-_score(one), turkish.sort_key(one.competency)))
    lines = crosshair([one.figures for one in spoken if isinstance(one.figures, ItemFigures)])
    placed: list[ItemResult] = []
    for place, item in enumerate(spoken, start=1):
        is_equal = bool(placed) and _score(placed[-1]) == _score(item)
        placed.append(_placed(item, placed[-1].rank if is_equal else place, lines))
    silent.sort(key=lambda one: turkish.sort_key(one.competency))
    return (*placed, *silent), lines


def _placed(item: ItemResult, rank: int | None, lines: Crosshair | None) -> ItemResult:
    if not isinstance(item.figures, ItemFigures):
        return item
    return replace(item, rank=rank, quadrant=quadrant(item.figures, lines) if lines else None)


def _score(item: ItemResult) -> float:
    return item.figures.mwds if isinstance(item.figures, ItemFigures) else float("-inf")
