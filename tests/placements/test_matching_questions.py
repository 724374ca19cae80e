"""What if, who else, and why not: each answer is what solving again gives, or what the match shows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smm_desktop.core.refusals import Refusal
from smm_desktop.placements.rules.matching.explaining import rivals, stays_without
from smm_desktop.placements.service.matching_questions import seat_worth, second_choice
from smm_desktop.placements.service.solver import solve
from smm_desktop.placements.terms import MatchOffer, MatchProblem, Pair, WithoutGround
from tests.placements.problems import by_trying, made_up
from tests.placements.test_matching_optimal import small_problems

OFFERS = (MatchOffer("torna", 1), MatchOffer("cnc", 2), MatchOffer("grup", 4, minimum=3))
VALUES = {
    ("ali", "torna"): 9.0,
    ("can", "torna"): 7.0,
    ("can", "cnc"): 4.0,
    ("efe", "torna"): 3.0,
    ("gül", "cnc"): 0.0,
    ("han", "grup"): 2.0,
    ("ece", "torna"): 8.0,
}
PROBLEM = MatchProblem(
    teachers=("ali", "can", "ece", "efe", "gül", "han", "naz"),
    offers=OFFERS,
    pairs=tuple(Pair(*key, value) for key, value in VALUES.items()),
    forbidden=(("ece", "torna"),),
)


def test_the_second_choice_costs_what_the_chain_loses() -> None:
    second = second_choice(PROBLEM, solve(PROBLEM), Pair("ali", "torna", 9.0))
    assert (second.cost, second.instead) == (6.0, ())  # can takes torna (+3), or efe does: 9 - 3
    first = second_choice(PROBLEM, solve(PROBLEM), Pair("can", "cnc", 4.0))
    assert (first.cost, first.instead) == (4.0, ())


@pytest.mark.parametrize("seed", range(5))
def test_the_second_choice_is_that_of_solving_everything_again(seed: int) -> None:
    problem = made_up(seed, 40, 12, 2)  # sparse: several parts
    result = solve(problem)
    for pair in result.pairs[:6]:
        again = solve(replace(problem, forbidden=((pair.teacher, pair.offer),)))
        assert second_choice(problem, result, pair).cost == pytest.approx(result.total - again.total)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(small_problems(), st.data())
def test_the_second_choice_is_right_with_pins_and_groups(problem: MatchProblem, data: st.DataObject) -> None:
    try:
        result = solve(problem)
        pair = data.draw(st.sampled_from(result.pairs or (None,)))
        cost = None if pair is None else second_choice(problem, result, pair).cost
    except Refusal:
        return
    if pair is not None:
        ruling = (pair.teacher, pair.offer)
        pins = tuple(one for one in problem.pinned if one != ruling)
        best = by_trying(replace(problem, pinned=pins, forbidden=(*problem.forbidden, ruling)))
        assert best is not None
        assert cost == pytest.approx(result.total - best, abs=1e-6)


def test_a_pins_price_is_a_second_choice_below_zero() -> None:
    pinned = replace(PROBLEM, pinned=(("efe", "torna"),))
    assert second_choice(pinned, solve(pinned), Pair("efe", "torna", 3.0)).cost == 3.0 - 9.0


def test_rivals_are_told_with_what_they_got() -> None:
    found = rivals(PROBLEM, solve(PROBLEM), "torna")
    assert [(one.pair.teacher, one.pair.value, [pair.offer for pair in one.got]) for one in found] == [
        ("can", 7.0, ["cnc"]),
        ("efe", 3.0, []),
    ]


def test_everybody_without_a_place_has_a_ground() -> None:
    told = {one.teacher: one.ground for one in stays_without(PROBLEM, solve(PROBLEM))}
    assert told == {
        "ece": WithoutGround.FORBIDDEN,
        "efe": WithoutGround.SEATS_TAKEN,
        "gül": WithoutGround.NO_GAIN,
        "han": WithoutGround.GROUP_TOO_SMALL,
        "naz": WithoutGround.NO_PAIR,
    }


def test_the_worth_of_a_seat_is_known_for_groups_too() -> None:
    problem = replace(
        PROBLEM,
        offers=(MatchOffer("torna", 1), MatchOffer("cnc", 2), MatchOffer("grup", 2, minimum=2)),
        pairs=(*PROBLEM.pairs, Pair("naz", "grup", 5.0), Pair("gül", "grup", 1.0)),
    )
    result = solve(problem)
    assert "grup" not in result.seat_prices
    assert seat_worth(problem, result, "grup") == pytest.approx(1.0)
    assert seat_worth(problem, result, "torna") == pytest.approx(result.seat_prices["torna"])
