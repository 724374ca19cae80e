"""Texts that people typed, as they are kept: tidied, and within the length of the column."""

from __future__ import annotations

from smm_desktop.core.refusals import Refusal
from smm_desktop.placements.terms import PlacementReason


def tidy(text: str, limit: int) -> str:
    """One line, single spaces."""
    return _within(" ".join(text.split()), limit)


def needed(text: str, limit: int, reason: PlacementReason, **values: object) -> str:
    clean = tidy(text, limit)
    if not clean:
        raise Refusal(reason, **values)
    return clean


def paragraph(text: str, limit: int) -> str:
    """Lines are kept."""
    return _within(text.strip(), limit)


def _within(text: str, limit: int) -> str:
    if len(text) > limit:
        raise Refusal(PlacementReason.TEXT_TOO_LONG, limit=limit)
    return text
