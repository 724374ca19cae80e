"""Texts that people typed, as they are kept: one line, single spaces, within the length of the column."""

from __future__ import annotations

from smm_desktop.core.refusals import Refusal
from smm_desktop.needs.terms import NeedsReason, Words


def tidy(text: str, limit: int) -> str:
    clean = " ".join(text.split())
    if len(clean) > limit:
        raise Refusal(NeedsReason.TEXT_TOO_LONG, limit=limit)
    return clean


def needed(text: str, limit: int, reason: NeedsReason, **values: object) -> str:
    clean = tidy(text, limit)
    if not clean:
        raise Refusal(reason, **values)
    return clean


def tidy_words(words: Words, limit: int) -> Words:
    return Words(tidy(words.tr, limit), tidy(words.en, limit))


def needed_words(words: Words, limit: int, reason: NeedsReason, **values: object) -> Words:
    """At least one language; the other stands in for it."""
    clean = tidy_words(words, limit)
    if not clean.text("tr"):
        raise Refusal(reason, **values)
    return clean
