"""How ready a center is to hand over: a score out of what the check beforehand found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from smm_desktop.exchange.settings import WEIGHT_OF_FINDING
from smm_desktop.exchange.terms import Finding

FULL_SCORE = 100


def score(findings: Iterable[Finding]) -> int:
    """100 without findings; each costs its weight, and none falls below 0."""
    return max(0, FULL_SCORE - WEIGHT_OF_FINDING * sum(1 for _ in findings))


def counted(findings: Iterable[Finding]) -> dict[str, int]:
    return dict(Counter(finding.kind.value for finding in findings))
