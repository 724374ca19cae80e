"""Who is proposed for a training: largest gap first, prerequisites met, not trained lately, a fair share a school."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
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

    A school's share is its part of the suitable people, rounded up; seats that no school claims within its share go
    to those who wait.
    """
    if seats not in settings.SEATS:
        least, most = settings.SEATS.start, settings.SEATS.stop - 1
        raise Refusal(NeedsReason.SEATS_OUT_OF_RANGE, least=least, most=most)
    suitable, passed = _sorted_out(candidates, today, rest_months)
    ranked = _ranked(suitable)
    shares = _shares(ranked, seats)
    chosen, waiting = _within_shares(ranked, shares, seats)
    rest = seats - len(chosen)
    chosen += waiting[:rest]
    passed += [
        NotProposed(one, _why(one, chosen, shares, seats)) for one in ranked if one not in chosen
    ]  # fmt: skip
    order = [one for one in ranked if one in chosen]
    proposed = tuple(Proposed(one, place) for place, one in enumerate(order, 1))
    return Proposal(proposed, tuple(passed), max(shares.values(), default=0))


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


def _shares(ranked: Sequence[Candidate], seats: int) -> dict[str, int]:
    people = Counter(_school(one) for one in ranked)
    return {school: ceil(seats * count / len(ranked)) for school, count in people.items()}


def _school(one: Candidate) -> str:
    return turkish.fold(one.school)


def _within_shares(
    ranked: Sequence[Candidate], shares: dict[str, int], seats: int
) -> tuple[list[Candidate], list[Candidate]]:
    taken: Counter[str] = Counter()
    chosen: list[Candidate] = []
    waiting: list[Candidate] = []
    for one in ranked:
        school = _school(one)
        if len(chosen) < seats and taken[school] < shares[school]:
            taken[school] += 1
            chosen.append(one)
        else:
            waiting.append(one)
    return chosen, waiting


def _why(one: Candidate, chosen: Sequence[Candidate], shares: dict[str, int], seats: int) -> PassedOver:
    mates = sum(_school(other) == _school(one) for other in chosen)
    is_over = len(chosen) == seats and mates >= shares[_school(one)]
    return PassedOver.SCHOOL_HAS_ITS_SHARE if is_over else PassedOver.NO_SEAT_LEFT
