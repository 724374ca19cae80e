"""The two discrepancy scores of a competency: Borich's weighted one, and the ranked one."""

from __future__ import annotations

from fractions import Fraction

from smm_desktop.needs.rules.pairs import PairCounts


def weighted_discrepancy(pairs: PairCounts) -> float:
    """MWDS = (mean importance - mean ability) x mean importance over complete pairs (Borich 1980).

    Needs one pair; rounded once, at the end.
    """
    sums = pairs.sums
    return float(Fraction((sums.importance - sums.ability) * sums.importance) / (sums.n * sums.n))


def ranked_discrepancy(pairs: PairCounts) -> float:
    """RDS = -NR + PR in percent (Narine and Harder 2021).

    NR counts pairs with ability below importance, PR pairs with ability above it; ties weigh nothing, so that
    -100 says that everybody lacks, and 100 that everybody can more than is needed.
    """
    ranks = pairs.ranks
    return float(Fraction(100 * (ranks.positive - ranks.negative), pairs.n))
