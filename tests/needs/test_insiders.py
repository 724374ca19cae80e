"""Rounds of many shapes, attacked by each of their own people: who takes the own answers away as well."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

import pytest

from smm_desktop.needs.queries.answer_rows import group_names
from smm_desktop.needs.rules.coarsening import coarsened
from smm_desktop.needs.rules.round_answers import DIMENSIONS
from smm_desktop.needs.service import ReportService
from smm_desktop.needs.terms import Anonymity, Background, Respondent
from tests.needs.attacker import Attacker
from tests.needs.builders import ACTOR, FIELD, Asking, instrument_draft
from tests.needs.made_up_answers import chance_of
from tests.needs.rounds_made import OTHER_FIELD
from tests.needs.test_report_anonymity import everything, shown_groups

SCHOOL_PLACE, PERSON_PLACE = len(DIMENSIONS), len(DIMENSIONS) + 1
THIRD_FIELD = "elektrik-elektronik-teknolojisi"


@dataclass(frozen=True)
class Shape:
    """`silent` people of the last school do not answer; `missing` is the chance of a half that is left out."""

    sizes: Sequence[int]
    fields: Sequence[str] = (FIELD,)
    bands: Sequence[str] = ("",)
    silent: int = 0
    missing: float = 0.15

    def people(self) -> list[Respondent]:
        chance = chance_of(len(self.sizes))
        everybody = [
            Respondent(chance.choice(self.fields), "", 6, f"{number}. okul", chance.choice(self.bands))
            for number, size in enumerate(self.sizes)
            for _ in range(size)
        ]
        return everybody[: len(everybody) - self.silent]


SHAPES = {
    "school of 3 and school of 37": Shape((3, 37)),
    "36 of 37 answered": Shape((3, 37), bands=("0-5", "21+"), silent=1),
    "two schools of 3": Shape((3, 3, 34), bands=("0-5", "6-10", "21+")),
    "schools of 4 and of 1": Shape((4, 1, 10, 25)),
    "schools of 5": Shape((5, 5, 30), missing=0.0),
    "schools of 3, 12, 12 and 13": Shape((3, 12, 12, 13), (FIELD, OTHER_FIELD)),
    "fields crossed with schools": Shape((4, 8, 9, 12, 12), (FIELD, OTHER_FIELD, THIRD_FIELD)),
    "companies": Shape((1,) * 18, (FIELD, OTHER_FIELD)),
}


def answers_of(shape: Shape) -> list[dict[str, list[int | None]]]:
    chance = chance_of(sum(shape.sizes))
    return [
        {
            f"q{at}": [
                chance.randint(3, 5),
                None if chance.random() < shape.missing else chance.randint(1, 5),
            ]
            for at in (1, 2)
        }
        for _ in shape.people()
    ]


def closed(asking: Asking, shape: Shape) -> UUID:
    background = (Background.FIELD, Background.PROVINCE, Background.SCHOOL, Background.EXPERIENCE)
    round_id = asking.opened(
        sum(shape.sizes), Anonymity.ANONYMOUS, replace(instrument_draft(2), background=background)
    )
    for who, given in zip(shape.people(), answers_of(shape), strict=True):
        asking.answer(round_id, given, respondent=who)
    asking.rounds.close_round(round_id, actor=ACTOR)
    return round_id


def everybody_known(shape: Shape, key: str) -> list[tuple[str, ...]]:
    """Who gave a complete pair: what was kept of them, their school, and who they are."""
    people, given = shape.people(), answers_of(shape)
    return [
        (*group_names(kept), who.school, str(place))
        for place, (who, kept, said) in enumerate(zip(people, coarsened(people), given, strict=True))
        if None not in said[key]
    ]


def insiders(
    known: Sequence[tuple[str, ...]], shown: Sequence[Mapping[int, str]]
) -> Iterator[tuple[str, Attacker]]:
    cells = Counter(known)
    for one in known:
        yield one[PERSON_PLACE], Attacker(cells, [*shown, {PERSON_PLACE: one[PERSON_PLACE]}])


@pytest.mark.parametrize("name", SHAPES)
def test_nobody_recovers_a_small_school_with_the_own_answers(asking: Asking, name: str) -> None:
    shape = SHAPES[name]
    reports, round_id = ReportService(asking.database), closed(asking, shape)
    small = {f"{number}. okul" for number, size in enumerate(shape.sizes) if size < 5}
    told = list(everything(reports, round_id))
    for number in (1, 2):
        known = everybody_known(shape, f"q{number}")
        shown = [group for field, found in told for group in shown_groups(field, found, f"Yeterlik {number}")]
        assert shown
        for person, attacker in insiders(known, shown):
            for school in small:
                others = [one for one in known if one[SCHOOL_PLACE] == school and one[PERSON_PLACE] != person]
                assert not others or not attacker.recovers(others)


def test_an_insider_of_a_pool_of_five_would_have_the_other_four() -> None:
    """So the attack can succeed: four of one school and one of another, shown as one group."""
    known = [*((("", "A", str(at))) for at in range(4)), ("", "B", "4")]
    attacker = Attacker(Counter(known), [{0: ""}, {2: "4"}])
    assert attacker.recovers(known[:4])
