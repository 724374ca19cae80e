"""Which offers stand in one another's way in time; days count as whole, open ends reach for ever."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from smm_desktop.placements.terms import MatchOffer


def overlap(one: MatchOffer, two: MatchOffer) -> bool:
    return _start(one) <= _end(two) and _start(two) <= _end(one)


def crowds(offers: Sequence[MatchOffer]) -> Iterator[tuple[int, ...]]:
    """The largest sets of offers (as places in `offers`) that share a day; every offer is in at least one."""
    waiting = sorted(range(len(offers)), key=lambda at: (_start(offers[at]), at))
    present: list[int] = []
    has_grown = False
    for at in waiting:
        staying = [one for one in present if _end(offers[one]) >= _start(offers[at])]
        if has_grown and len(staying) < len(present):
            yield tuple(present)
        present, has_grown = [*staying, at], True
    if present:
        yield tuple(present)


def _start(offer: MatchOffer) -> date:
    return offer.starts_on or date.min


def _end(offer: MatchOffer) -> date:
    return offer.ends_on or date.max
