"""Who may go to an offer: every obstacle alone, all at once, and none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from smm_desktop.core.ids import new_id
from smm_desktop.placements import settings
from smm_desktop.placements.queries import province_neighbours
from smm_desktop.placements.rules.eligibility import Asking, Held, Offering, months_before, obstacles
from smm_desktop.placements.terms import Obstruction
from tests.placements.placing import ANKARA, FIELD, FRIDAY, ISTANBUL, MONDAY

COMPANY = new_id()
OFFER = Offering(new_id(), COMPANY, FIELD, MONDAY, FRIDAY, 2, ANKARA, "Sincan")
TEACHER = Asking(new_id(), new_id(), FIELD, ANKARA, "Çankaya", "Örnek MTAL", date(2026, 11, 1))


def why(teacher: dict[str, Any] | None = None, offer: dict[str, Any] | None = None) -> list[Obstruction]:
    one, other = replace(TEACHER, **(teacher or {})), replace(OFFER, **(offer or {}))
    return [obstacle.why for obstacle in obstacles(one, other, settings.LIMITS)]


def held(first: date, last: date) -> dict[str, Any]:
    return {"held": (Held(COMPANY, "İE-1", first, last),)}


def test_a_pair_that_may_be() -> None:
    assert why() == []


@pytest.mark.parametrize(
    ("teacher", "offer", "expected"),
    [
        ({"field_code": "bilisim"}, {}, Obstruction.OTHER_FIELD),
        ({"field_code": None}, {}, Obstruction.OTHER_FIELD),
        ({}, {"free": 0}, Obstruction.NO_SEATS),
        ({}, {"has_protocol": False}, Obstruction.NO_PROTOCOL),
        ({"is_away": True}, {}, Obstruction.NOT_IN_SERVICE),
        ({"provinces": frozenset({ISTANBUL})}, {}, Obstruction.OTHER_PROVINCE),
        ({"provinces": frozenset({ISTANBUL})}, {"province_code": None}, Obstruction.OTHER_PROVINCE),
        ({"free_from": date(2026, 12, 8)}, {}, Obstruction.NOT_FREE),
        ({"free_until": date(2026, 12, 10)}, {}, Obstruction.NOT_FREE),
        (held(FRIDAY, FRIDAY), {"company_id": new_id()}, Obstruction.PLACED_THEN),
        (held(date(2025, 1, 6), date(2025, 1, 10)), {}, Obstruction.BEEN_THERE),
        ({}, {"language": "de"}, Obstruction.LANGUAGE_MISSING),
        ({"languages": {"de": "A2"}}, {"language": "de"}, Obstruction.LANGUAGE_MISSING),
        ({"languages": {"de": ""}}, {"language": "de"}, Obstruction.LANGUAGE_MISSING),
        ({}, {"prerequisites": ("ROB-01",)}, Obstruction.PREREQUISITE_MISSING),
    ],
)
def test_what_stands_between(teacher: dict[str, Any], offer: dict[str, Any], expected: Obstruction) -> None:
    assert why(teacher, offer) == [expected]


@pytest.mark.parametrize(
    ("teacher", "offer"),
    [
        ({"field_code": "bilisim"}, {"field_code": None}),
        ({"provinces": frozenset({ISTANBUL, ANKARA})}, {}),
        ({"free_from": MONDAY, "free_until": FRIDAY}, {}),
        (held(date(2024, 12, 2), date(2024, 12, 6)), {}),
        (held(date(2026, 6, 1), date(2026, 6, 5)), {"company_id": new_id()}),
        ({"languages": {"de": "B1"}}, {"language": "de"}),
        ({"passed": frozenset({"rob 01"})}, {"prerequisites": ("ROB-01",)}),
    ],
)
def test_what_does_not_stand_between(teacher: dict[str, Any], offer: dict[str, Any]) -> None:
    assert why(teacher, offer) == []


def test_all_reasons_are_told_at_once() -> None:
    assert len(why({"field_code": "bilisim", "is_away": True}, {"free": 0, "language": "en"})) == 4


def test_months_back_end_on_a_day_that_there_is() -> None:
    assert months_before(date(2028, 3, 31), 25) == date(2026, 2, 28)


def test_borders_go_both_ways() -> None:
    borders = province_neighbours()
    assert [(one, other) for one in borders for other in borders[one] if one not in borders[other]] == []


def test_every_province_borders_on_another_one_only() -> None:
    borders = province_neighbours()
    assert borders.keys() == set(range(1, 82))
    assert all(own not in borders[own] and borders[own] for own in borders)
