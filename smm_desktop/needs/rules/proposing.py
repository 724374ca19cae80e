"""Who is proposed for a training: largest gap first, prerequisites met, not trained lately, a fair share a school."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from fractions import Fraction
from math import ceil

from smm_desktop.core import turkish
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs import settings
from smm_desktop.needs.terms import Candidate, NeedsReason, NotProposed, PassedOver, Proposal, Proposed

_NEVER = date.min
_DAYS_A_MONTH = 30.4375


def propose(
    candidates: Iterable[Candidate], seats: int, today: date, rest_months: int = settings.REST_MONTHS
) -> Proposal:
    """Who waited longest goes first among equal gaps, then the name decides.

    A school's share is its part of the suitable people: rounded down it is sure of so many seats, rounded up it gets no
    more while others wait; in between the gap decides.
    """
    if seats not in settings.SEATS:
        least, most = settings.SEATS.start, settings.SEATS.stop - 1
        raise Refusal(NeedsReason.SEATS_OUT_OF_RANGE, least=least, most=most)
    suitable, passed = _sorted_out(candidates, today, rest_months)
    ranked = _ranked(suitable)
    shares = _shares(ranked, seats)
    chosen = _chosen(ranked, shares, seats)
    passed += [
        NotProposed(one, _why(place, chosen)) for place, one in enumerate(ranked) if place not in chosen
    ]
    order = [one for place, one in enumerate(ranked) if place in chosen]
    proposed = tuple(Proposed(one, place) for place, one in enumerate(order, 1))
    return Proposal(proposed, tuple(passed), max((most for _, most in shares.values()), default=0))


def _sorted_out(
    candidates: Iterable[Candidate], today: date, rest_months: int
) -> tuple[list[Candidate], list[NotProposed]]:
    suitable: list[Candidate] = []
    passed: list[NotProposed] = []
    for one in candidates:
        why = _unsuitable(one, today, rest_months)
        if why is None:
            suitable.append(one)
        else:
            passed.append(NotProposed(one, why))
    return suitable, passed


def _unsuitable(one: Candidate, today: date, rest_months: int) -> PassedOver | None:
    if one.gap is not None and one.gap <= 0:
        return PassedOver.NO_GAP
    if not one.meets_prerequisites:
        return PassedOver.PREREQUISITE_MISSING
    if one.last_trained is not None and (today - one.last_trained).days < rest_months * _DAYS_A_MONTH:
        return PassedOver.TRAINED_LATELY
    return None


def _ranked(suitable: Sequence[Candidate]) -> list[Candidate]:
    """Somebody whose gap is unknown stands behind all whose gap is known."""
    by_name = turkish.sorted_by(suitable, lambda one: one.name)
    return sorted(
        by_name,
        key=lambda one: (one.gap is None, -(one.gap or 0.0), one.last_trained or _NEVER),
    )


def _shares(ranked: Sequence[Candidate], seats: int) -> dict[str, tuple[int, int]]:
    """Each school's part of the seats, rounded down and up."""
    people = Counter(_school(one) for one in ranked)
    return {
        school: (seats * count // len(ranked), ceil(Fraction(seats * count, len(ranked))))
        for school, count in people.items()
    }


def _school(one: Candidate) -> str:
    return turkish.fold(one.school)


def _chosen(ranked: Sequence[Candidate], shares: dict[str, tuple[int, int]], seats: int) -> set[int]:
    """Places in the ranking: what each school is sure of, then up to its share, then whoever waits."""
    taken: Counter[str] = Counter()
    chosen: set[int] = set()
    for turn in range(3):
        for place, one in enumerate(ranked):
            school = _school(one)
            limit = (*shares[school], len(ranked))[turn]
            if len(chosen) < seats and place not in chosen and taken[school] < limit:
                taken[school] += 1
                chosen.add(place)
    return chosen


def _why(place: int, chosen: set[int]) -> PassedOver:
    """Whose gap alone would have given them a seat gave it to another school's share."""
    return PassedOver.SCHOOL_HAS_ITS_SHARE if place < max(chosen) else PassedOver.NO_SEAT_LEFT
