"""Groups under five stay hidden from an attacker with linear algebra over everything that is shown."""

from collections import Counter
from collections.abc import Mapping

from hypothesis import given, settings
from hypothesis import strategies as st

from smm_desktop.needs.rules.anonymity import ShownGroups, plan_tables
from smm_desktop.needs.terms import Dimension
from tests.needs.attacker import Attacker
from tests.needs.made_up_answers import chance_of

SCHOOL, BRANCH, ROUND, EXPERIENCE = Dimension.SCHOOL, Dimension.BRANCH, Dimension.ROUND, Dimension.EXPERIENCE
DIMENSIONS = (SCHOOL, BRANCH, ROUND)
TABLES = ((), (SCHOOL,), (BRANCH,), (ROUND,), (ROUND, SCHOOL))
People = Mapping[tuple[str, ...], int]

# A round of forty: one school of three
FORTY = {"A": 12, "B": 3, "C": 9, "D": 10, "E": 6}


def by_school(people: Mapping[str, int]) -> ShownGroups:
    return plan_tables((SCHOOL,), {(name,): count for name, count in people.items()}, [(), (SCHOOL,)])


def attacker_on(people: People, plan: ShownGroups) -> Attacker:
    shown = [
        {DIMENSIONS.index(one): value for one, value in zip(*group, strict=True)} for group in plan.shown
    ]
    return Attacker(people, shown)


def answering(seed: int, size: int) -> People:
    """Each school teaches one or two branches; some answer in both rounds."""
    chance = chance_of(seed)
    cells: Counter[tuple[str, ...]] = Counter()
    for _ in range(size):
        school = chance.choices("ABCDE", (10, 8, 4, 3, 1))[0]
        branch = chance.choice("xy" if school in "AB" else "yz")
        cells[school, branch, chance.choice("12")] += 1
    return cells


peoples = st.builds(answering, st.integers(0, 10**6), st.integers(1, 60))


def test_the_school_of_three_is_hidden_and_a_second_one_with_it() -> None:
    plan = by_school(FORTY)
    assert {name for name in FORTY if not plan.shows((SCHOOL,), name)} == {"B", "E"}


def test_the_total_of_the_forty_stays() -> None:
    assert by_school(FORTY).shows(())


def test_without_a_small_group_nothing_is_hidden() -> None:
    assert all(by_school({"A": 5, "B": 7}).shows((SCHOOL,), name) for name in "AB")


def test_two_small_groups_that_are_five_together_need_no_third() -> None:
    plan = by_school({"A": 9, "B": 3, "C": 2, "D": 8})
    assert [plan.shows((SCHOOL,), name) for name in "ABCD"] == [True, False, False, True]


def test_four_people_in_all_show_nothing() -> None:
    assert not by_school({"A": 4}).shown


def test_a_branch_that_is_a_school_but_for_three_does_not_stand_beside_it() -> None:
    """All of branch x work at school A, where three others do: A less x would be these three."""
    people = {("A", "x", "1"): 7, ("A", "y", "1"): 3, ("B", "y", "1"): 9, ("C", "y", "1"): 8}
    plan = plan_tables(DIMENSIONS, people, TABLES)
    assert not attacker_on(people, plan).recovers([("A", "y", "1")])


def test_rounds_side_by_side_give_nobody_away() -> None:
    """School B had eight answers in all and six in the second round: the first one's two must not follow."""
    people = {("A", "x", "1"): 20, ("B", "x", "1"): 2, ("A", "x", "2"): 20, ("B", "x", "2"): 6}
    plan = plan_tables(DIMENSIONS, people, TABLES)
    assert not attacker_on(people, plan).recovers([("B", "x", "1")])


@settings(max_examples=60, deadline=None)
@given(peoples)
def test_no_set_under_five_is_recovered(people: People) -> None:
    assert not attacker_on(people, plan_tables(DIMENSIONS, people, TABLES)).recovered_few()


@settings(max_examples=60, deadline=None)
@given(peoples)
def test_no_hidden_group_is_recovered(people: People) -> None:
    plan = plan_tables(DIMENSIONS, people, TABLES)
    attacker = attacker_on(people, plan)
    hidden = [group for group in plan.groups if not plan.shows(group.table, *group.key)]
    assert not [
        group
        for group in hidden
        if attacker.recovers_group(
            {DIMENSIONS.index(one): value for one, value in zip(group.table, group.key, strict=True)}
        )
    ]


def test_the_attacker_succeeds_where_only_small_groups_are_hidden() -> None:
    """The test's own attacker finds the school of three when its complement is not hidden."""
    people = {(name, "x", "1"): count for name, count in FORTY.items()}
    shown: list[Mapping[int, str]] = [{}, *({0: name} for name in FORTY if name != "B")]
    assert Attacker(people, shown).recovered_few() == [(("B", "x", "1"),)]


def test_a_large_round_loses_little() -> None:
    chance = chance_of(3)
    people = Counter((f"S{chance.randrange(20)}", f"K{chance.randrange(5)}") for _ in range(500))
    plan = plan_tables((SCHOOL, EXPERIENCE), people, [(), (SCHOOL,), (EXPERIENCE,)])
    assert len(plan.shown) == 26
