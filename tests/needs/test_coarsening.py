"""Nobody stands in a group of fewer than five, nor is found by subtraction."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import fields, replace

import pytest

from smm_desktop.needs.rules.coarsening import coarsened
from smm_desktop.needs.terms import Respondent


def at(school: str, count: int, **more: object) -> list[Respondent]:
    return [Respondent("bt", "bt/ag", 6, school, **more)] * count  # type: ignore[arg-type]  # tests give what fits


def test_large_groups_keep_all() -> None:
    people = at("A", 6, experience="0-5") + at("B", 7, experience="6-10")
    assert coarsened(people) == people


def test_a_school_of_three_hides_among_others() -> None:
    shown = Counter(one.school for one in coarsened(at("A", 3) + at("B", 7) + at("C", 30)))
    assert shown == {"": 10, "C": 30}


def test_the_hidden_group_is_never_one_school_alone() -> None:
    people = at("A", 3) + at("B", 37)
    assert {one.school for one in coarsened(people)} == {""}


def test_experience_goes_before_the_school() -> None:
    people = at("A", 4, experience="0-5") + at("A", 3, experience="6-10")
    assert coarsened(people) == at("A", 7)


def test_spellings_of_a_school_are_one() -> None:
    found = coarsened(at("Işık MTAL", 3) + at("IŞIK  MTAL", 3))
    assert len({one.school for one in found}) == 1


def test_what_was_not_said_hides_too() -> None:
    shown = Counter(one.school for one in coarsened(at("", 2) + at("B", 6) + at("C", 9)))
    assert shown == {"": 8, "C": 9}


def test_a_school_of_three_costs_one_other_school_only() -> None:
    people = at("A", 3) + at("B", 12) + at("C", 12) + at("D", 13)
    assert Counter(one.school for one in coarsened(people)) == {"": 15, "C": 12, "D": 13}


def test_experience_that_nobody_can_keep_costs_no_school() -> None:
    bands = ("0-5", "6-10", "11-15", "16-20", "21+")
    sizes = {"A": 3, "B": 12, "C": 12, "D": 13}
    people = [
        at(school, 1, experience=bands[place % 5])[0] for school in sizes for place in range(sizes[school])
    ]
    assert Counter(one.school for one in coarsened(people)) == {"": 15, "C": 12, "D": 13}


def test_a_single_person_is_not_hidden_with_a_school_of_four_alone() -> None:
    """The one would take the own answers away and have the school's."""
    people = at("A", 4) + at("B", 1) + at("C", 10) + at("D", 25)
    assert Counter(one.school for one in coarsened(people)) == {"": 15, "D": 25}


def test_nobody_is_left_alone_with_four_of_a_school_in_another_province() -> None:
    people = [replace(one, province_code=34) for one in at("A", 4) + at("B", 1)] + at("C", 20) + at("D", 15)
    kept = coarsened(people)
    assert kept.count(kept[0]) > 5


def test_a_school_of_which_few_are_left_is_not_named() -> None:
    """Five of twelve would speak for all of them."""
    people = [
        *(replace(one, field_code="makine") for one in at("A", 4) + at("B", 16)),
        *(at("A", 8) + at("B", 3)),
    ]
    assert {one.school for one in coarsened(people)} == {""}


def test_too_few_people_are_not_released() -> None:
    with pytest.raises(ValueError, match="too few"):
        coarsened(at("A", 4))


def of_chance(seed: int) -> list[Respondent]:
    chance = random.Random(seed)  # noqa: S311 -- cases, no secrets
    return [
        Respondent(
            chance.choice("XY"),
            chance.choice(["", "X/1", "X/2"]),
            chance.choice([None, 6, 34]),
            chance.choice("ABCDEFGH"),
            chance.choice(["", "0-5", "6-10", "21+"]),
        )
        for _ in range(chance.randint(5, 120))
    ]


@pytest.mark.parametrize("seed", range(60))
def test_every_combination_is_shared_by_five(seed: int) -> None:
    assert min(Counter(coarsened(of_chance(seed))).values()) >= 5


@pytest.mark.parametrize("seed", range(60))
def test_nobody_shares_a_group_with_four_of_one_school_alone(seed: int) -> None:
    people = of_chance(seed)
    groups: dict[Respondent, list[str]] = {}
    for before, after in zip(people, coarsened(people), strict=True):
        groups.setdefault(after, []).append(before.school)
    sizes = [sorted(Counter(schools).values()) for schools in groups.values()]
    assert [1, 4] not in sizes


@pytest.mark.parametrize("seed", range(60))
def test_nothing_is_made_up(seed: int) -> None:
    people = of_chance(seed)
    for before, after in zip(people, coarsened(people), strict=True):
        changed = {one.name: "" for one in fields(Respondent) if getattr(after, one.name) in ("", None)}
        kept = {name for name in changed if name != "province_code"}
        assert replace(before, **dict.fromkeys(kept, ""), province_code=after.province_code) == after
