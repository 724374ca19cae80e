"""Rounds of several centers added up: the same competency meets itself; subtraction brings nothing hidden back."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from smm_desktop.needs.rules.national import Contribution, Identity, national_rankings
from smm_desktop.needs.rules.pairs import count_pairs
from smm_desktop.needs.terms import Audience, ItemFigures, ItemResult, NationalRanking, Silence
from tests.needs.attacker import Attacker

CABLE = Identity("elektrik", "EET", "Y01", "kablo", 5)
MOTOR = replace(CABLE, code="Y02", wording="motor")


def given(
    center: int,
    pairs: list[tuple[int, int]],
    what: Identity = CABLE,
    audience: Audience = Audience.TEACHERS,
    *,
    is_anonymous: bool = True,
) -> Contribution:
    counted = count_pairs([one for one, _ in pairs], [one for _, one in pairs])
    round_id = UUID(int=center * 10 + (audience is Audience.COMPANIES))
    return Contribution(what, what.wording, "", audience, center, round_id, is_anonymous, counted)


def only(*some: Contribution) -> NationalRanking:
    [found] = national_rankings(some)
    return found


def figures(side: ItemResult | None) -> ItemFigures:
    assert side is not None
    assert isinstance(side.figures, ItemFigures)
    return side.figures


REFERENCE = [(5, 3), (4, 3), (5, 4), (4, 2), (3, 3)]


def test_answers_of_two_centers_are_one_set() -> None:
    """Five answers give MWDS 5.04 and RDS -80; the same five twice give the same of ten."""
    [item] = only(given(1, REFERENCE), given(2, REFERENCE)).items
    found = figures(item.teachers)
    assert (item.teachers.pairs if item.teachers else 0, item.centers) == (10, 2)
    assert (round(found.mwds, 10), round(found.rds, 10)) == (5.04, -80)


def test_unequal_centers_are_weighed_by_their_answers() -> None:
    [item] = only(given(1, [(5, 1)] * 15), given(2, [(5, 5)] * 5)).items
    assert round(figures(item.teachers).mwds, 10) == 15


def test_industry_stands_beside_and_is_not_added() -> None:
    [item] = only(given(1, REFERENCE), given(1, [(5, 1)] * 6, audience=Audience.COMPANIES)).items
    assert (round(figures(item.teachers).mwds, 2), figures(item.industry).mwds) == (5.04, 20)


def test_nobody_asked_is_not_too_few() -> None:
    [item] = only(given(1, REFERENCE[:3], is_anonymous=False)).items
    assert (item.teachers.figures if item.teachers else None, item.industry) == (Silence.TOO_FEW, None)


def test_small_named_rounds_speak_together() -> None:
    some = (given(one, REFERENCE[:3], is_anonymous=False) for one in (1, 2))
    [item] = only(*some).items
    assert figures(item.teachers).ranks.negative == 6


def test_what_an_anonymous_round_hides_is_in_no_sum() -> None:
    """Else the sum less the other center's own report would be three people's answers."""
    hidden = given(2, [(5, 1)] * 3)
    assert only(given(1, REFERENCE), hidden) == only(given(1, REFERENCE))
    assert national_rankings([hidden]) == ()


def test_every_sum_is_made_of_parts_that_their_rounds_show() -> None:
    """Any set of centers, added or taken away, is five or more of each of them or none."""
    [item] = only(given(1, [(5, 1)] * 5), given(2, [(5, 1)] * 4), given(3, [(5, 1)] * 6)).items
    assert (item.teachers.pairs if item.teachers else 0, item.centers) == (11, 2)


def test_the_largest_need_of_teachers_stands_first() -> None:
    found = only(given(1, [(4, 4)] * 5), given(1, REFERENCE, MOTOR))
    assert [(one.competency, one.teachers.rank if one.teachers else None) for one in found.items] == [
        ("motor", 1),
        ("kablo", 2),
    ]


def test_other_words_under_the_same_code_are_another_competency() -> None:
    other = replace(CABLE, wording="pano")
    assert [one.centers for one in only(given(1, REFERENCE), given(2, REFERENCE, other)).items] == [1, 1]


def test_equal_words_of_two_frames_are_told_apart() -> None:
    other = replace(CABLE, frame="EEX")
    names = [one.competency for one in only(given(1, REFERENCE), given(2, REFERENCE, other)).items]
    assert names == ["kablo (EET Y01)", "kablo (EEX Y01)"]


def test_scales_of_other_lengths_are_not_added() -> None:
    seven = replace(CABLE, points=7)
    found = national_rankings([given(1, REFERENCE), given(2, REFERENCE, seven)])
    assert [(one.points, one.centers) for one in found] == [(5, 1), (7, 1)]


People = dict[tuple[str, ...], int]
SIZES = {1: 12, 2: 3, 3: 9, 4: 4, 5: 5}


def test_an_attacker_with_all_reports_and_the_ranking_finds_nobody() -> None:
    """Which centers are in the sum is taken from what the ranking itself counts."""
    some = {center: given(center, [(5, 1)] * size) for center, size in SIZES.items()}
    counted = {center: bool(national_rankings([one])) for center, one in some.items()}
    people: People = {(str(center), str(counted[center])): size for center, size in SIZES.items()}
    reports = [{0: str(center)} for center, size in SIZES.items() if size >= 5]
    [item] = only(*some.values()).items
    assert item.teachers
    assert item.teachers.pairs == sum(SIZES[one] for one in SIZES if counted[one])
    assert not Attacker(people, [*reports, {1: "True"}]).recovered_few()


def test_the_attacker_would_find_a_small_center_if_it_were_added() -> None:
    people: People = {("1",): 12, ("2",): 3}
    assert Attacker(people, [{}, {0: "1"}]).recovered_few() == [(("2",),)]
