"""Who looks like one person: names first, then what else they share."""

from uuid import UUID

import pytest

from smm_desktop.core.ids import new_id
from smm_desktop.teachers.rules.likeness import SUSPICION, PersonFacts, alike_pairs, likeness
from smm_desktop.teachers.terms import LikenessGround
from tests.teachers.builders import a_number


def facts(first: str = "ayse nur", last: str = "isik", **more: str) -> PersonFacts:
    empty = dict.fromkeys(("identity_number", "school", "district", "email", "phone"), "")
    return PersonFacts(id=new_id(), first_name=first, last_name=last, **{**empty, **more})


def ids(
    *people: PersonFacts, distinct: frozenset[tuple[UUID, UUID]] = frozenset()
) -> list[tuple[UUID, UUID]]:
    return [(pair.first_id, pair.second_id) for pair in alike_pairs(people, distinct)]


def test_one_number_is_one_person() -> None:
    one, other = facts(identity_number=a_number()), facts("veli", "kaya", identity_number=a_number())
    assert likeness(one, other).grounds == (LikenessGround.SAME_IDENTITY,)


def test_two_numbers_are_two_people() -> None:
    one, other = facts(identity_number=a_number(1)), facts(identity_number=a_number(2))
    assert likeness(one, other).score == 0


def test_unlike_names_are_never_suspicious() -> None:
    assert likeness(facts(phone="5320000001"), facts("veli", "kaya", phone="5320000001")).score == 0


def test_a_name_alone_is_not_enough() -> None:
    assert 0 < likeness(facts(), facts()).score < SUSPICION


@pytest.mark.parametrize(
    ("field", "ground"),
    [
        ("school", LikenessGround.SAME_SCHOOL),
        ("district", LikenessGround.SAME_DISTRICT),
        ("email", LikenessGround.SAME_EMAIL),
        ("phone", LikenessGround.SAME_PHONE),
    ],
)
def test_what_else_is_shared_makes_a_name_suspicious(field: str, ground: LikenessGround) -> None:
    found = likeness(facts(**{field: "x"}), facts(**{field: "x"}))
    assert (found.score >= SUSPICION, found.grounds) == (True, (LikenessGround.SAME_NAME, ground))


def test_a_district_adds_nothing_to_a_school() -> None:
    found = likeness(facts(school="x", district="y"), facts(school="x", district="y"))
    assert LikenessGround.SAME_DISTRICT not in found.grounds


def test_a_misspelt_name_is_alike() -> None:
    found = likeness(facts(school="x"), facts("ayse nur", "isk", school="x"))
    assert found.grounds == (LikenessGround.ALIKE_NAME, LikenessGround.SAME_SCHOOL)


def test_the_order_of_the_names_does_not_count() -> None:
    assert likeness(facts(), facts("isik", "ayse nur")).grounds == (LikenessGround.SAME_NAME,)


def test_likeness_works_both_ways() -> None:
    one, other = facts(school="x", phone="1"), facts("ayse", "isik", school="x", phone="1")
    assert likeness(one, other) == likeness(other, one)


def test_only_a_number_is_certain() -> None:
    everything = {"school": "x", "email": "y", "phone": "z"}
    assert likeness(facts(**everything), facts(**everything)).score < 100


def test_a_pair_is_found_once() -> None:
    one, other = facts(school="x", phone="1", email="e"), facts(school="x", phone="1", email="e")
    assert ids(one, other) == [(one.id, other.id)]


def test_a_pair_that_is_known_as_two_people_is_left_out() -> None:
    one, other = facts(school="x"), facts(school="x")
    assert ids(one, other, distinct=frozenset({(one.id, other.id)})) == []


def test_the_most_alike_come_first() -> None:
    one, other = facts(district="x"), facts(district="x")
    third, fourth = (facts("veli", "kaya", school="y", phone="5") for _ in range(2))
    assert ids(one, other, third, fourth) == [(third.id, fourth.id), (one.id, other.id)]


def test_a_namesake_with_a_number_and_one_without_are_compared() -> None:
    one, other = facts(school="x", identity_number=a_number()), facts(school="x")
    assert ids(one, other) == [(one.id, other.id)]


def test_a_changed_first_syllable_is_found_by_the_telephone() -> None:
    one, other = facts("sule", "isik", phone="1"), facts("zule", "isik", phone="1")
    assert ids(one, other) == [(one.id, other.id)]


def test_progress_is_told() -> None:
    told = []
    alike_pairs((facts(), facts()), on_step=lambda done, total: told.append((done, total)))
    assert told == [(0, 1)]
