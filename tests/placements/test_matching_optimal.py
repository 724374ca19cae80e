"""The match is the best there is: held against another solver, and against every match of small problems."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from smm_desktop.core.refusals import Refusal
from smm_desktop.placements.rules.matching.greedy import greedy
from smm_desktop.placements.rules.matching.verifying import faults
from smm_desktop.placements.service.solver import solve
from smm_desktop.placements.terms import MatchOffer, MatchProblem, Pair, PlacementReason
from tests.placements.problems import FIRST_DAY, by_assignment, by_trying, made_up, value

SIZES = ((40, 8, 4), (120, 15, 6), (300, 40, 10))
UNHURRIED = settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)


@pytest.mark.parametrize("seed", range(24))
def test_the_total_is_that_of_an_independent_solver(seed: int) -> None:
    problem = made_up(seed, *SIZES[seed % 3], whole=seed % 2 == 1)
    result = solve(problem)
    assert result.total == pytest.approx(by_assignment(problem), abs=1e-6)
    assert (result.is_optimal, list(faults(problem, result.pairs))) == (True, [])


@pytest.mark.parametrize("seed", range(6))
def test_nothing_by_hand_is_better(seed: int) -> None:
    problem = made_up(seed, 120, 15, 6)
    by_hand = greedy(problem)
    assert list(faults(problem, by_hand)) == []
    assert value(by_hand) <= solve(problem).total + 1e-9


def test_values_of_any_size_are_told_apart() -> None:
    offers = (MatchOffer("a", 1), MatchOffer("b", 1))
    for size in (1e-9, 1e-3, 1.0, 1e9):
        values = {("x", "a"): 1.0, ("x", "b"): 1 - 1e-9, ("y", "a"): 1.0, ("y", "b"): 1 - 3e-9}
        pairs = tuple(Pair(*key, factor * size) for key, factor in values.items())
        chosen = {(pair.teacher, pair.offer) for pair in solve(MatchProblem(("x", "y"), offers, pairs)).pairs}
        assert chosen == {("x", "b"), ("y", "a")}


NUMBERS = st.integers(-3, 9).map(float) | st.floats(-3, 9, allow_nan=False, width=32)


@st.composite
def small_problems(draw: st.DrawFn, *, places: int = 1, most_minimum: int = 3) -> MatchProblem:
    """Up to five teachers and three offers with everything that a problem can have."""
    teachers = tuple(f"t{at}" for at in range(draw(st.integers(2, 5))))
    offers = tuple(draw(small_offers(f"o{at}", most_minimum)) for at in range(draw(st.integers(2, 3))))
    every = [(teacher, offer.id) for teacher in teachers for offer in offers]
    found = [(key, draw(NUMBERS)) for key in every if draw(st.integers(0, 4))]
    pairs = tuple(Pair(*key, number) for key, number in found)
    rulings = st.lists(st.sampled_from([key for key, _number in found] or every), unique=True, max_size=2)
    pinned = draw(rulings) if draw(st.booleans()) else []
    return MatchProblem(teachers, offers, pairs, tuple(pinned), tuple(draw(rulings)), places)


@st.composite
def small_offers(draw: st.DrawFn, name: str, most_minimum: int) -> MatchOffer:
    capacity = draw(st.sampled_from([2, 3, 1, 2, 3, 0]))
    start, length = draw(st.integers(0, 8)), draw(st.integers(0, 4))
    starts_on = FIRST_DAY + timedelta(days=start) if draw(st.integers(0, 5)) else None
    ends_on = FIRST_DAY + timedelta(days=start + length) if draw(st.integers(0, 5)) else None
    return MatchOffer(name, capacity, draw(st.integers(0, min(capacity, most_minimum))), starts_on, ends_on)


def is_best(problem: MatchProblem) -> None:
    """Equal to the best of all matches; refused by a pin's fault where there is none, or where a pin is senseless."""
    best = by_trying(problem)
    try:
        result = solve(problem)
    except Refusal as refusal:
        event(str(refusal.term))
        assert best is None
        return
    assert best is not None
    assert result.total == pytest.approx(best, abs=1e-6)
    assert (result.is_optimal, list(faults(problem, result.pairs))) == (True, [])


@UNHURRIED
@given(small_problems(most_minimum=0))
def test_small_problems_with_pins_and_bans(problem: MatchProblem) -> None:
    is_best(problem)


@UNHURRIED
@given(small_problems())
def test_small_problems_with_groups(problem: MatchProblem) -> None:
    is_best(problem)


@UNHURRIED
@given(small_problems(places=2))
def test_small_problems_with_dates(problem: MatchProblem) -> None:
    is_best(problem)


@UNHURRIED
@given(small_problems(), st.data())
def test_the_worth_of_a_seat_is_what_it_adds(problem: MatchProblem, data: st.DataObject) -> None:
    try:
        prices = solve(problem).seat_prices
    except Refusal:
        return
    for offer, price in prices.items():
        more = tuple(replace(one, capacity=one.capacity + (one.id == offer)) for one in problem.offers)
        assert solve(replace(problem, offers=more)).total - solve(problem).total == pytest.approx(price)


def test_a_group_comes_about_when_it_is_worth_it() -> None:
    offers = (MatchOffer("group", 3, minimum=3), MatchOffer("single", 1))
    values = {("a", "group"): 5, ("b", "group"): 4, ("c", "group"): -2, ("a", "single"): 6}
    problem = MatchProblem(("a", "b", "c"), offers, tuple(Pair(*key, one) for key, one in values.items()))
    assert solve(problem).total == 7
    dearer = replace(problem, pairs=(*problem.pairs[:2], Pair("c", "group", -4), *problem.pairs[3:]))
    assert [pair.offer for pair in solve(dearer).pairs] == ["single"]


def test_two_places_need_leave_and_dates_apart() -> None:
    offers = (
        MatchOffer("june", 1, starts_on=date(2026, 6, 1), ends_on=date(2026, 6, 5)),
        MatchOffer("later", 1, starts_on=date(2026, 6, 6), ends_on=date(2026, 6, 9)),
    )
    problem = MatchProblem(("a",), offers, (Pair("a", "june", 2), Pair("a", "later", 1)))
    assert (solve(problem).total, solve(replace(problem, places_per_teacher=2)).total) == (2, 3)


def test_groups_that_compete_for_people_are_named() -> None:
    offers = (MatchOffer("x", 3, 3), MatchOffer("y", 3, 3), MatchOffer("z", 2, 1))
    pairs = [Pair(one, offer, 1.0) for one in ("c", "d", "e") for offer in ("x", "y", "z")]
    pins = (("a", "x"), ("b", "y"), ("f", "z"))
    every = (*pairs, *(Pair(*pin, 1.0) for pin in pins))
    with pytest.raises(Refusal) as refused:
        solve(MatchProblem(tuple("abcdef"), offers, every, pinned=pins))
    assert (refused.value.term, refused.value.values) == (
        PlacementReason.PINNED_GROUPS_COMPETE,
        {"offers": ("x", "y")},
    )
