"""Breakdowns with missing answers: each item's figures are attacked by themselves."""

from collections import Counter

import pytest

from smm_desktop.needs.rules.analysis import Choices, breakdowns
from smm_desktop.needs.rules.answer_book import AnswerBook
from smm_desktop.needs.terms import Breakdown, Dimension, GroupResult, Silence
from tests.needs.attacker import Attacker
from tests.needs.made_up_answers import chance_of

SCHOOL, BRANCH = Dimension.SCHOOL, Dimension.BRANCH
SIZES = {"A": 12, "B": 3, "C": 9, "D": 10, "E": 6}  # a round of forty with a school of three
TABLES = ((SCHOOL,), (BRANCH,))


def forty(seed: int) -> AnswerBook:
    """Forty teachers on three competencies, of whom some leave a half out."""
    chance = chance_of(seed)
    book = AnswerBook((SCHOOL, BRANCH))
    for school, size in SIZES.items():
        for at in range(size):
            attributes = (school, chance.choice("xyz"))
            for item in "123":
                ability = None if chance.random() < 0.15 else chance.randint(1, 5)
                book.add_all([(1, f"{school}{at}", item, chance.randint(3, 5), ability, attributes)])
    book.close()
    return book


def attacker_on(book: AnswerBook, item: str, found: tuple[Breakdown, ...]) -> Attacker:
    """Who sees the item's total and every group's figures on it."""
    profiles = list(book.profiles)
    people = Counter({profiles[at]: pairs.n for at, pairs in book.pairs_by_profile(item).items() if pairs.n})
    shown = [
        {book.dimensions.index(one.dimensions[0]): group.label}
        for one in found
        for group in one.groups
        if any(result.competency == item for result in group.items)
    ]
    return Attacker(people, [{}, *shown])


@pytest.mark.parametrize("seed", range(12))
def test_no_item_gives_fewer_than_five_people_away(seed: int) -> None:
    book = forty(seed)
    found = breakdowns(book, Choices(tables=TABLES))
    assert not [item for item in book.competencies if attacker_on(book, item, found).recovered_few()]


@pytest.mark.parametrize("seed", range(12))
def test_the_school_of_three_is_never_shown(seed: int) -> None:
    schools = breakdowns(forty(seed), Choices(tables=TABLES))[0].groups
    small = next(one for one in schools if one.label == "B")
    assert (small.respondents, small.items) == (Silence.HIDDEN, ())


def test_an_item_with_too_few_answers_is_left_out_of_a_shown_group() -> None:
    book = AnswerBook((SCHOOL,))
    book.add_all((at, f"T{at}", "x", 5, 2, (school,)) for at, school in enumerate("AAAAABBBBBBBCCCCCCC"))
    book.add_all(
        (at, f"T{at}", "y", 5, 2 if at > 1 else None, (s,)) for at, s in enumerate("AAAAABBBBBBBCCCCCCC")
    )
    shown = {one.label: [item.competency for item in one.items] for one in _schools(book)}
    assert shown["A"] == ["x"]
    assert sorted(map(len, shown.values())) == [1, 1, 2]


def _schools(book: AnswerBook) -> tuple[GroupResult, ...]:
    return breakdowns(book, Choices(tables=((SCHOOL,),)))[0].groups


def test_named_rounds_may_show_every_group() -> None:
    choices = Choices(tables=TABLES, hides_small_groups=False)
    assert all(not isinstance(one.respondents, Silence) for one in breakdowns(forty(1), choices)[0].groups)


def test_years_stand_in_their_order() -> None:
    book = AnswerBook((Dimension.EXPERIENCE,))
    years = ("21+", "6-10", "0-5", "11-15")
    book.add_all((at, f"T{at}", "x", 5, 2, (years[at % 4],)) for at in range(40))
    groups = breakdowns(book, Choices(tables=((Dimension.EXPERIENCE,),)))[0].groups
    assert [one.label for one in groups] == ["0-5", "6-10", "11-15", "21+"]
