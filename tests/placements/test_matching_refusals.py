"""A problem that makes no sense is refused by name before anything is solved."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from smm_desktop.core.refusals import Refusal
from smm_desktop.placements.rules.matching.verifying import BrokenMatch, verify
from smm_desktop.placements.service.solver import solve
from smm_desktop.placements.terms import MatchOffer, MatchProblem, Pair, PlacementReason

SOUND = MatchProblem(
    teachers=("ali", "can", "efe"),
    offers=(MatchOffer("torna", 2), MatchOffer("freze", 1), MatchOffer("kaynak", 0), MatchOffer("cnc", 5, 3)),
    pairs=(
        *(Pair("ali", offer, 1.0) for offer in ("torna", "freze", "kaynak", "cnc")),
        *(Pair(one, "torna", 2.0) for one in ("can", "efe")),
        Pair("can", "cnc", 1.0),
    ),
)
EARLY, LATE = date(2026, 3, 1), date(2026, 4, 1)
Reason = PlacementReason


def offers(**changes: Any) -> dict[str, object]:
    return {"offers": (replace(SOUND.offers[0], **changes), *SOUND.offers[1:])}


def pairs(*more: Pair) -> dict[str, object]:
    return {"pairs": (*SOUND.pairs, *more)}


def pins(*rulings: str, **more: object) -> dict[str, object]:
    return {"pinned": tuple(tuple(one.split()) for one in rulings), **more}


@pytest.mark.parametrize(
    ("changes", "reason", "named"),
    [
        ({"teachers": ("ali", "can", "efe", "ali")}, Reason.TEACHER_ID_DOUBLED, {"ali"}),
        ({"offers": (*SOUND.offers, MatchOffer("freze", 1))}, Reason.OFFER_ID_DOUBLED, {"freze"}),
        (pairs(Pair("ece", "torna", 1)), Reason.MATCH_TEACHER_UNKNOWN, {"ece", "torna"}),
        (pairs(Pair("ali", "boya", 1)), Reason.MATCH_OFFER_UNKNOWN, {"ali", "boya"}),
        (pins("ece torna"), Reason.MATCH_TEACHER_UNKNOWN, {"ece", "torna"}),
        ({"forbidden": (("ali", "boya"),)}, Reason.MATCH_OFFER_UNKNOWN, {"ali", "boya"}),
        (pairs(Pair("ali", "torna", 3)), Reason.MATCH_PAIR_DOUBLED, {"ali", "torna"}),
        (offers(capacity=-1), Reason.MATCH_CAPACITY_FAULTY, {"torna", "-1"}),
        (offers(capacity=1.5), Reason.MATCH_CAPACITY_FAULTY, {"torna", "1.5"}),
        (offers(capacity=True), Reason.MATCH_CAPACITY_FAULTY, {"torna", "True"}),
        (offers(minimum=-1), Reason.MATCH_MINIMUM_FAULTY, {"torna", "-1"}),
        (offers(minimum=3), Reason.MATCH_MINIMUM_ABOVE_CAPACITY, {"torna", 3, 2}),
        (offers(starts_on=LATE, ends_on=EARLY), Reason.MATCH_DATES_REVERSED, {"torna", LATE, EARLY}),
        (pairs(Pair("efe", "cnc", float("nan"))), Reason.MATCH_VALUE_FAULTY, {"efe", "cnc", "nan"}),
        (pairs(Pair("efe", "cnc", float("inf"))), Reason.MATCH_VALUE_FAULTY, {"efe", "cnc", "inf"}),
        (pairs(Pair("efe", "cnc", -2e9)), Reason.MATCH_VALUE_FAULTY, {"efe", "cnc", "-2000000000.0"}),
        ({"places_per_teacher": 0}, Reason.MATCH_PLACES_FAULTY, {"0"}),
        (pins("efe freze"), Reason.PIN_NOT_ELIGIBLE, {"efe", "freze"}),
        (pins("ali torna", forbidden=(("ali", "torna"),)), Reason.PIN_FORBIDDEN, {"ali", "torna"}),
        (pins("ali kaynak"), Reason.PIN_WITHOUT_SEATS, {"ali", "kaynak"}),
        (pins("ali torna", "ali freze"), Reason.TEACHER_PINNED_TWICE, {"ali", ("torna", "freze")}),
        (
            pins("ali torna", "ali freze", places_per_teacher=2),
            Reason.PINS_OVERLAP,
            {"ali", ("torna", "freze")},
        ),
        (pins("ali torna", "can torna", "efe torna"), Reason.PINS_ABOVE_CAPACITY, {"torna", 3, 2}),
        (pins("ali cnc"), Reason.PINNED_GROUP_TOO_SMALL, {"cnc", 3, 2}),
    ],
)
def test_a_fault_is_named(changes: dict[str, Any], reason: PlacementReason, named: set[object]) -> None:
    with pytest.raises(Refusal) as refused:
        solve(replace(SOUND, **changes))
    assert (refused.value.term, set(refused.value.values.values())) == (reason, named)


def test_a_sound_problem_passes() -> None:
    assert solve(replace(SOUND, pinned=(("ali", "torna"),), forbidden=(("efe", "torna"),))).total == 3


def test_a_pin_given_twice_is_one_pin() -> None:
    assert solve(replace(SOUND, pinned=(("ali", "freze"),) * 2)) == solve(
        replace(SOUND, pinned=(("ali", "freze"),))
    )


def test_nothing_at_all_is_a_problem_too() -> None:
    result = solve(MatchProblem((), (), ()))
    assert (result.pairs, result.total, result.is_optimal) == ((), 0, True)


@pytest.mark.parametrize(
    "chosen",
    [
        [Pair("ali", "torna", 2.0)],
        [Pair("ali", "torna", 1.0), Pair("ali", "freze", 1.0)],
        [Pair("ali", "cnc", 1.0)],
        [Pair("ali", "kaynak", 1.0)],
        [Pair("efe", "freze", 1.0)],
        [Pair("can", "torna", 2.0)] * 2,
    ],
)
def test_a_broken_match_is_a_fault_of_the_program(chosen: list[Pair]) -> None:
    with pytest.raises(BrokenMatch):
        verify(SOUND, chosen)
