"""Importance against ability: the four quadrants, with their lines at the means of the items (Martilla, James 1977)."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean

from smm_desktop.needs.terms import Crosshair, ItemFigures, Quadrant


def crosshair(items: Sequence[ItemFigures]) -> Crosshair | None:
    """Return where the lines cross; None below two items, between which no line could lie."""
    if len(items) < 2:  # noqa: PLR2004 - as the sentence above says
        return None
    return Crosshair(fmean(one.importance.mean for one in items), fmean(one.ability.mean for one in items))


def quadrant(item: ItemFigures, lines: Crosshair) -> Quadrant:
    """A point on a line counts as above it."""
    is_important = item.importance.mean >= lines.importance
    is_able = item.ability.mean >= lines.ability
    if is_important:
        return Quadrant.KEEP_UP if is_able else Quadrant.CONCENTRATE
    return Quadrant.POSSIBLE_EXCESS if is_able else Quadrant.LOW_PRIORITY
