"""What a pair is worth: each part by itself, the weights, and the sum."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from smm_desktop.core.ids import new_id
from smm_desktop.needs.terms import NeedPriority
from smm_desktop.placements import settings
from smm_desktop.placements.queries import province_neighbours
from smm_desktop.placements.rules.value import (
    NeedFacts,
    Surroundings,
    check_weights,
    grounds_of,
    nearness,
    value_of,
)
from smm_desktop.placements.terms import Grounds, Nearness, PlacementReason, ValuePart, Weights
from tests.placements.placing import ANKARA, FIELD, ISTANBUL, TODAY, refused
from tests.placements.test_eligibility import OFFER, TEACHER

NEED, LATHE, ROBOT = new_id(), new_id(), new_id()
ESKISEHIR = 26


def worth(
    part: ValuePart, teacher: dict[str, Any], offer: dict[str, Any], **around: Any
) -> tuple[float, tuple[str, ...]]:
    usual = Surroundings(TODAY, settings.WEIGHTS, {}, {LATHE: "CNC torna"}, province_neighbours(), {})
    found = grounds_of(replace(TEACHER, **teacher), replace(OFFER, **offer), replace(usual, **around))
    return found.part(part).value, found.part(part).words


def need_of(gaps: dict[Any, float], priority: NeedPriority = NeedPriority.HIGH, field: str = FIELD) -> Any:
    return {NEED: NeedFacts("Robot kaynağı", field, priority, gaps, max(gaps.values(), default=0.0))}


@pytest.mark.parametrize(
    ("needs", "expected"),
    [
        (need_of({TEACHER.teacher_id: 2.0, new_id(): 4.0}), 0.5),
        (need_of({TEACHER.teacher_id: -1.0, new_id(): 4.0}), 0.0),
        (need_of({new_id(): 4.0}), 1.0),
        (need_of({}, NeedPriority.LOW), 0.3),
        (need_of({}, field="bilisim"), 0.0),
        ({}, 0.0),
    ],
)
def test_a_need_counts_by_the_own_gap_or_else_by_its_urgency(needs: Any, expected: float) -> None:
    assert worth(ValuePart.NEED, {}, {"needs": (NEED,)}, needs=needs)[0] == expected


@pytest.mark.parametrize(
    ("wishes", "taught", "expected"),
    [
        ({LATHE, ROBOT}, {LATHE}, (0.5, ("CNC torna",))),
        ({ROBOT}, {LATHE}, (0.0, ())),
        (set(), {LATHE}, (0.5, ())),
    ],
)
def test_a_technology_counts_by_the_wishes_met(wishes: Any, taught: Any, expected: Any) -> None:
    teacher, offer = {"technologies": frozenset(wishes)}, {"technologies": frozenset(taught)}
    assert worth(ValuePart.TECHNOLOGY, teacher, offer) == expected


@pytest.mark.parametrize(
    ("school", "company", "expected"),
    [
        ((ANKARA, "ÇANKAYA"), (ANKARA, "Çankaya"), Nearness.SAME_DISTRICT),
        ((ANKARA, ""), (ANKARA, ""), Nearness.SAME_PROVINCE),
        ((ANKARA, "Sincan"), (ESKISEHIR, "Sincan"), Nearness.NEIGHBOUR),
        ((ANKARA, ""), (ISTANBUL, ""), Nearness.FURTHER),
        ((None, "Çankaya"), (ANKARA, "Çankaya"), Nearness.UNKNOWN),
    ],
)
def test_how_near_two_places_are(school: Any, company: Any, expected: Nearness) -> None:
    assert nearness(school, company, province_neighbours()) is expected


@pytest.mark.parametrize(
    ("asked_on", "expected"), [(TODAY, 0.0), (date(2026, 9, 11), 0.2), (date(2024, 1, 1), 1.0)]
)
def test_waiting_saturates_after_a_year(asked_on: date, expected: float) -> None:
    assert worth(ValuePart.WAITING, {"asked_on": asked_on}, {})[0] == expected


@pytest.mark.parametrize(
    ("school", "expected"), [("Örnek MTAL", 0.75), ("Başka MTAL", 1.0), ("Üçüncü MTAL", 0.0)]
)
def test_a_school_that_went_less_comes_first(school: str, expected: float) -> None:
    schools = {"ornek mtal": (1, 0.05), "ucuncu mtal": (4, 0.2)}
    assert (
        worth(ValuePart.FAIR_SHARE, {"school": school}, {}, schools=schools, largest_share=0.2)[0] == expected
    )


def grounds(weights: Weights = settings.WEIGHTS) -> Grounds:
    around = Surroundings(TODAY, weights, {}, {}, province_neighbours(), {})
    return grounds_of(TEACHER, OFFER, around)


def test_the_value_is_the_sum_of_its_points() -> None:
    found = grounds()
    assert found.value == round(sum(one.points for one in found.parts), 6)


def test_the_value_alone_is_the_value_explained() -> None:
    around = Surroundings(TODAY, Weights(3, 7, 11, 13, 17), {}, {}, province_neighbours(), {})
    assert value_of(TEACHER, OFFER, around) == grounds_of(TEACHER, OFFER, around).value


def test_one_weight_alone_is_its_part() -> None:
    assert grounds(Weights(0, 0, 7, 0, 0)).value == 80.0


def test_only_the_proportion_of_weights_matters() -> None:
    assert grounds(Weights(1, 2, 3, 4, 5)).value == grounds(Weights(10, 20, 30, 40, 50)).value


def test_grounds_come_back_from_json() -> None:
    assert Grounds.from_json(grounds().to_json()) == grounds()


def test_weights_are_not_all_zero() -> None:
    with refused(PlacementReason.WEIGHTS_ALL_ZERO):
        check_weights(Weights(0, 0, 0, 0, 0))


def test_a_weight_stays_on_its_slider() -> None:
    with refused(PlacementReason.WEIGHT_OUT_OF_RANGE, part=ValuePart.WAITING, most=100):
        check_weights(Weights(0, 0, 0, 101, 0))
